"""The panel on the left: where."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop_app.core.language import tr
from desktop_app.core.types import FolderId
from desktop_app.gui import words
from desktop_app.gui.session.navigation import Location
from desktop_app.gui.theme import theme
from desktop_app.gui.window.folder_drop import FolderDrop
from desktop_app.gui.window.sidebar_model import Entry, EntryKind, SidebarRole, Unfolded

_STEP = 14  # pixels that a folder inside another one is set in
_FOR_A_MOMENT = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason)

__all__ = ["Sidebar"]


class Sidebar(FolderDrop):
    """Folders and views with their counts.

    Signals:
        chosen: (Location) go there.
        entered: Enter where one is already: the keyboard is to go to what is shown.
        add_wanted: add a folder.
        folder_menu_wanted: (FolderId, QPoint) the context menu of a folder, at a global position.
        folded: what is unfolded is something else now.

    Attributes:
        unfolded: the folders whose inside is shown.
    """

    chosen = Signal(object)
    entered = Signal()
    add_wanted = Signal()
    folder_menu_wanted = Signal(object, QPoint)
    folded = Signal()

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setObjectName("sidebar")
        self.setAccessibleName(tr("Folders and library"))
        self.unfolded: set[Unfolded] = set()
        self._here = Location()
        self.setItemDelegate(_EntryDelegate(self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._menu)
        self.clicked.connect(self._go)
        self.rested.connect(lambda entry: self.unfold(entry, shown=True))
        theme().changed.connect(self.viewport().update)

    def show_location(self, location: Location) -> None:
        """Mark where one is."""
        self._here = location
        row = self.place
        self.selectionModel().clearSelection()
        self.viewport().update()
        if row >= 0:
            self.setCurrentIndex(self.rows.index(row))

    @property
    def place(self) -> int:
        """The row where one is, wherever the arrow keys are; -1 for none."""
        return self.rows.row_of(self._here)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 -- Qt's name
        """Enter and Space go there; Right and Left unfold and fold; the Menu key opens a folder's menu.

        Enter where one is already leads to what is shown.
        """
        key = event.key()
        turns = {Qt.Key.Key_Right: not self.isRightToLeft(), Qt.Key.Key_Left: self.isRightToLeft()}
        if key in turns and self.currentIndex().isValid():
            self.unfold(self.rows.entry(self.currentIndex()), shown=turns[Qt.Key(key)])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().row() == self.place >= 0:
            self.entered.emit()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._go(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 -- Qt's name
        """Mark where one is again, when the arrow keys went elsewhere and the keyboard leaves without going there."""
        super().focusOutEvent(event)
        if event.reason() not in _FOR_A_MOMENT:
            self.show_location(self._here)

    def unfold(self, entry: Entry, *, shown: bool) -> None:
        """Show what lies inside a folder, or no longer."""
        location = entry.location
        if location is None or location.folder is None or entry.unfolds in (None, shown):
            return
        place = (FolderId(location.folder), location.below or Path())
        self.unfolded.symmetric_difference_update({place})
        self.folded.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 -- Qt's name
        """A click on the triangle before a folder unfolds it, or folds it; only a left one goes anywhere."""
        if event.button() != Qt.MouseButton.LeftButton:
            event.accept()
            return
        index = self.indexAt(event.position().toPoint())
        entry = self.rows.entry(index) if index.isValid() else None
        if entry is not None and entry.unfolds is not None:
            area = self.visualRect(index).adjusted(8, 1, -8, -1)
            place = QStyle.visualRect(self.layoutDirection(), area, _triangle(area, entry))
            if place.contains(event.position().toPoint()):
                self.unfold(entry, shown=not entry.unfolds)
                return
        super().mousePressEvent(event)

    def _go(self, index: QModelIndex) -> None:
        if not index.isValid():
            return
        entry = self.rows.entry(index)
        if entry.kind is EntryKind.ADD_FOLDER:
            self.add_wanted.emit()
        elif entry.location is not None:
            self.chosen.emit(entry.location)

    def _menu(self, point: QPoint) -> None:
        index = self.indexAt(point)
        location = self.rows.entry(index).location if index.isValid() else None
        if location is not None and location.folder is not None:
            self.folder_menu_wanted.emit(FolderId(location.folder), self.viewport().mapToGlobal(point))


class _EntryDelegate(QStyledItemDelegate):
    def __init__(self, sidebar: Sidebar) -> None:
        super().__init__(sidebar)
        self._list = sidebar

    def sizeHint(  # noqa: N802 -- Qt's name
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        entry: Entry = index.data(SidebarRole.ENTRY)
        line = option.fontMetrics.height()
        first = entry.kind is EntryKind.HEADING and index.row() == 0
        return QSize(160, line + (12 if first else 26 if entry.kind is EntryKind.HEADING else 12))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        entry: Entry = index.data(SidebarRole.ENTRY)
        area: QRect = option.rect.adjusted(8, 1, -8, -1)
        state = option.state & ~QStyle.StateFlag.State_Selected
        if index.row() == self._list.place:  # keys and letters move a ring: they lead nowhere before Enter
            state |= QStyle.StateFlag.State_Selected
        if self._list.takes(entry):
            state |= QStyle.StateFlag.State_MouseOver | QStyle.StateFlag.State_HasFocus
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if entry.kind is EntryKind.HEADING:
            _paint_heading(painter, area, entry, direction=option.direction)
        else:
            _paint_row(painter, area, entry, state=state, direction=option.direction)
        painter.restore()


def _paint_heading(painter: QPainter, area: QRect, entry: Entry, *, direction: Qt.LayoutDirection) -> None:
    font = painter.font()
    font.setPixelSize(max(10, font.pixelSize() - 2))
    font.setBold(True)
    painter.setFont(font)
    painter.setPen(theme().colour("muted"))
    room = QStyle.visualRect(direction, area, area.adjusted(8, 0, 0, -2))
    painter.drawText(room, _start(direction) | Qt.AlignmentFlag.AlignBottom, entry.text.upper())


def _paint_row(
    painter: QPainter, area: QRect, entry: Entry, *, state: QStyle.StateFlag, direction: Qt.LayoutDirection
) -> None:
    selected, hovered = bool(state & QStyle.StateFlag.State_Selected), bool(state & QStyle.StateFlag.State_MouseOver)
    if selected or hovered:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme().colour("accent_soft" if selected else "hover"))
        painter.drawRoundedRect(area, 6, 6)
    if selected:  # the ground alone is too faint to be seen by everyone
        painter.setBrush(theme().colour("accent"))
        painter.drawRoundedRect(QStyle.visualRect(direction, area, _bar(area)), 1.5, 1.5)
    if state & QStyle.StateFlag.State_HasFocus:
        painter.setPen(theme().colour("accent"))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(area, 6, 6)
    muted = entry.quiet or entry.kind is EntryKind.ADD_FOLDER
    if entry.unfolds is not None:
        _paint_triangle(painter, QStyle.visualRect(direction, area, _triangle(area, entry)), entry, direction)
    inset = _STEP * (entry.depth + 1) if entry.location is not None and entry.location.folder is not None else 0
    side = theme().grown(17)
    icon = QRect(area.left() + 8 + inset, area.center().y() - side // 2, side, side)
    theme().icon(entry.icon, colour="muted").paint(painter, QStyle.visualRect(direction, area, icon))
    right = area.right() - 8
    if entry.count is not None:
        count = words.number(entry.count)
        painter.setPen(theme().colour("muted"))
        width = painter.fontMetrics().horizontalAdvance(count)
        room = QRect(right - width, area.top(), width + 1, area.height())
        painter.drawText(QStyle.visualRect(direction, area, room), Qt.AlignmentFlag.AlignCenter, count)
        right -= width + 8
    room = QRect(icon.right() + 8, area.top(), right - icon.right() - 8, area.height())
    text = painter.fontMetrics().elidedText(entry.text, Qt.TextElideMode.ElideMiddle, room.width())
    painter.setPen(theme().colour("muted" if muted else "text"))
    room = QStyle.visualRect(direction, area, room)
    painter.drawText(room, _start(direction) | Qt.AlignmentFlag.AlignVCenter, text)


def _triangle(area: QRect, entry: Entry) -> QRect:
    """Where the sign is that folds and unfolds."""
    return QRect(area.left() + 4 + _STEP * entry.depth, area.top(), _STEP + 4, area.height())


def _paint_triangle(painter: QPainter, place: QRect, entry: Entry, direction: Qt.LayoutDirection) -> None:
    middle = QRectF(place).center()
    across = -1 if direction == Qt.LayoutDirection.RightToLeft else 1
    larger = theme().grown(16) / 16
    points = [(-4, -2.5), (4, -2.5), (0, 3)] if entry.unfolds else [(-2.5, -4), (-2.5, 4), (3, 0)]
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme().colour("muted"))
    painter.drawPolygon([middle + QPointF(across * x, y) * larger for x, y in points])


def _bar(area: QRect) -> QRect:
    """The sign at the start of the chosen row."""
    return QRect(area.left() + 1, area.top() + 5, 3, area.height() - 10)


def _start(direction: Qt.LayoutDirection) -> Qt.AlignmentFlag:
    """Where a line begins; exactly there, whatever the text's own direction is."""
    leading = QStyle.visualAlignment(direction, Qt.AlignmentFlag.AlignLeft)
    return leading | Qt.AlignmentFlag.AlignAbsolute
