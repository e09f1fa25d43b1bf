"""The gallery: paints the photos in sight and takes clicks and keys."""

from __future__ import annotations

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPoint,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import QDrag, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QAbstractItemView, QRubberBand, QWidget

from desktop_app.core.language import tr
from desktop_app.core.types import PhotoId
from desktop_app.gui import words
from desktop_app.gui.background.thumbnails import Thumbnails
from desktop_app.gui.commands import Place, pressed
from desktop_app.gui.gallery.cell_painter import Cell, badge_of, paint_cell, paint_heading
from desktop_app.gui.gallery.model import GalleryModel
from desktop_app.gui.gallery.scroll_bubble import ScrollBubble
from desktop_app.gui.gallery.sections import GAP
from desktop_app.gui.gallery.steady_grid import SteadyGrid
from desktop_app.gui.gallery.uniform_grid import Index, Layout
from desktop_app.gui.theme import theme
from desktop_app.gui.widgets.painting import painting

DRAG_LIMIT = 1000
"""Photos that can be dragged out at once: they are handed over in one piece."""

__all__ = ["DRAG_LIMIT", "PhotoGrid"]


class PhotoGrid(SteadyGrid):
    """Photos in cells; asks `Thumbnails` only for those in sight and the next screen.

    Signals:
        picked: (PhotoId) clicked without a modifier, or Enter.
        opened: double-clicked.
        peeked: Space.
        trash_wanted: Delete.
        back: Backspace.
        focus_moved: (int) the current row changed, -1 for none.
        drag_refused: more photos than `DRAG_LIMIT` are selected.
    """

    picked = Signal(object)
    opened = Signal()
    peeked = Signal()
    trash_wanted = Signal()
    back = Signal()
    focus_moved = Signal(int)
    drag_refused = Signal()

    def __init__(self, model: GalleryModel, thumbnails: Thumbnails, *, parent: QWidget | None = None) -> None:
        super().__init__(model, parent=parent)
        self.setObjectName("gallery")
        self.setAccessibleName(tr("Photos"))
        self._thumbnails = thumbnails
        self._query: PhotoId | None = None
        self._hovered, self._pointing = -1, False
        self._in_sight: dict[PhotoId, int] = {}
        self._double = False
        self._plain = False
        self.picks = True  # a click shows what looks like it; else it only selects
        self._banded = QItemSelection()
        self.setDragEnabled(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.setMouseTracking(True)
        self.clicked.connect(self._click)
        thumbnails.arrived.connect(self._repaint_photo)
        theme().changed.connect(self.viewport().update)
        self.bubble = ScrollBubble(self, self._say_place)
        self._band = QRubberBand(QRubberBand.Shape.Rectangle, self.viewport())
        self._band_from: QPoint | None = None  # in the content, so that it stays there while one scrolls

    @property
    def pointed(self) -> bool:
        """Whether the mouse was moved here and is still here; where it only happens to rest does not count."""
        return self._pointing

    def set_query(self, query: PhotoId | None) -> None:
        """Mark the photo that is asked about."""
        self._query = query

    # Painting.

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 -- Qt's name
        """Paint the cells in sight and ask for their thumbnails."""
        grid, offset, page = self.geometry_now, self.verticalOffset(), self.viewport().height()
        with painting(self.viewport()) as painter:
            painter.fillRect(event.rect(), theme().colour("gallery"))
            painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
            seen = grid.between(offset, offset + page)
            for section, y in grid.headings(offset, offset + page):
                self._paint_heading(painter, section, QRect(0, y - offset, grid.width, grid.heading))
            self._in_sight = {self._photos.photo_id(row): row for row in seen}
            focus = self.currentIndex().row() if self.hasFocus() else -1
            for photo, row in self._in_sight.items():
                area = QRect(*grid.cell(row)).translated(0, -offset)
                if area.intersects(event.rect()):
                    cell = self._cell(photo, row, focused=row == focus)
                    room = QRect(*grid.picture(row)).translated(0, -offset)
                    paint_cell(painter, room, caption=grid.caption, cell=cell)
        self._ask(grid, seen)

    def _paint_heading(self, painter: QPainter, section: int, area: QRect) -> None:
        count = words.number(self._photos.section_count(section))
        paint_heading(painter, area.adjusted(GAP, 0, -GAP, 0), self._photos.section_title(section), count)

    def _say_place(self) -> str:
        """Where one is, for the bubble at the scroll bar."""
        if self._photos.starts:
            return self._photos.section_title(self.geometry_now.section_at(self.verticalOffset() + 1))
        seen = self.geometry_now.between(self.verticalOffset(), self.verticalOffset() + self.viewport().height())
        photo = self._photos.photo(seen.start) if len(seen) else None
        return "" if photo is None or photo.taken is None else words.month(photo.taken)

    def _cell(self, photo: PhotoId, row: int, *, focused: bool) -> Cell:
        known = self._photos.photo(row)
        name = words.file_name(known.path) if known is not None and self._captions else ""
        if name:
            _, _, room, _ = self.geometry_now.picture(row)
            name = self.fontMetrics().elidedText(name, Qt.TextElideMode.ElideMiddle, room)
        return Cell(
            image=self._thumbnails.image(photo),
            caption=name,
            badge="" if known is None else badge_of(known),
            selected=self.selectionModel().isRowSelected(row, QModelIndex()),
            focused=focused,
            query=photo == self._query,
            hovered=row == self._hovered,
            part=self._photos.place(row),
        )

    def _ask(self, grid: Layout, seen: range) -> None:
        if not len(seen):
            return
        ahead = range(seen.stop, min(seen.stop + len(seen), grid.count))
        photos = [*self._in_sight, *(self._photos.photo_id(row) for row in ahead)]
        self._thumbnails.want(photos, side=_rounded_up(round(grid.side * self.devicePixelRatioF())))
        self._photos.need(seen.start, seen.stop - 1)

    def _repaint_photo(self, photo: PhotoId) -> None:
        row = self._in_sight.get(photo)
        if row is not None and row < self._photos.rowCount():
            self.viewport().update(self.visualRect(self._photos.index(row)))

    # The person's hands.

    def currentChanged(self, current: Index, previous: Index) -> None:  # noqa: N802 -- Qt's name
        """Tell about the new current photo."""
        super().currentChanged(current, previous)
        self.focus_moved.emit(current.row())
        self.viewport().update()

    def _click(self, index: QModelIndex) -> None:
        if self._double:  # the release that ends a double-click
            self._double = False
        elif index.isValid() and self.picks:
            self.picked.emit(self._photos.photo_id(index.row()))

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 -- Qt's name
        """A plain left click picks on release; with a modifier it only selects."""
        self._double = False
        left = event.button() == Qt.MouseButton.LeftButton
        self._plain = left and event.modifiers() == Qt.KeyboardModifier.NoModifier
        point = event.position().toPoint()
        if left and not self.indexAt(point).isValid() and event.modifiers() != Qt.KeyboardModifier.ShiftModifier:
            self._band_from = QPoint(point.x(), point.y() + self.verticalOffset())
            self._banded = self.selectionModel().selection() if not self._plain else QItemSelection()
            self.setFocus(Qt.FocusReason.MouseFocusReason)
            self._stretch_band(point)
            return
        super().mousePressEvent(event)

    def _stretch_band(self, point: QPoint) -> None:
        """Select what the rubber band touches, beside what was selected if Ctrl was held."""
        if self._band_from is None:
            return
        area = QRect(self._band_from - QPoint(0, self.verticalOffset()), point).normalized()
        self._band.setGeometry(area)
        self._band.setVisible(area.width() + area.height() > 4)
        selection = QItemSelection(self._banded)
        selection.merge(self.selection_in(area), QItemSelectionModel.SelectionFlag.Select)
        self.selectionModel().select(selection, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        edge = point.y() - min(max(point.y(), 0), self.viewport().height())
        if edge:
            self.verticalScrollBar().setValue(self.verticalOffset() + edge)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 -- Qt's name
        """See `mousePressEvent`."""
        if self._band_from is not None:
            self._band_from = None
            self._band.hide()
            return
        blocked = not self._plain and self.blockSignals(True)
        super().mouseReleaseEvent(event)
        if not self._plain:
            self.blockSignals(blocked)

    def startDrag(self, _actions: Qt.DropAction) -> None:  # noqa: N802 -- Qt's name
        """Drag copies of the selected photos' files out; the originals stay, whatever the other side asks."""
        if self.selected_count() > DRAG_LIMIT:
            self.drag_refused.emit()
            return
        data = self._photos.mimeData([self._photos.index(row) for row in self.selected_rows()])
        image = self._thumbnails.image(self.current_photo) if self.current_photo is not None else None
        if not data.hasUrls():
            return
        drag = QDrag(self)
        drag.setMimeData(data)
        if image is not None and not image.isNull():
            drag.setPixmap(QPixmap.fromImage(image.scaledToHeight(96, Qt.TransformationMode.SmoothTransformation)))
        drag.exec(Qt.DropAction.CopyAction)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802 -- Qt's name
        """Open, whatever the first click has since brought under the mouse."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._double = True
            self.opened.emit()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 -- Qt's name
        """Follow the mouse with a quiet highlight, or stretch the rubber band."""
        if self._band_from is not None:
            self._stretch_band(event.position().toPoint())
            return
        super().mouseMoveEvent(event)
        self._pointing = True
        self._hover(self.indexAt(event.position().toPoint()).row())

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802 -- Qt's name
        """The mouse left."""
        super().leaveEvent(event)
        self._hover(-1)
        self.let_go()
        self._pointing = False

    def _hover(self, row: int) -> None:
        if row != self._hovered:
            self._hovered = row
            self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 -- Qt's name
        """Enter, Space, +, -, Backspace; the rest is Qt's."""
        name, current = pressed(event, Place.GALLERY), self.current_photo
        if name == "find-similar" and current is not None:
            self.picked.emit(current)
        elif name == "quick-look" and current is not None:
            self.peeked.emit()
        elif name == "trash":
            self.trash_wanted.emit()
        elif name in {"larger", "smaller"}:
            self.resized.emit(1 if name == "larger" else -1)
        elif name == "back":
            self.back.emit()
        else:
            super().keyPressEvent(event)
            self.scrollTo(self.currentIndex())


def _rounded_up(side: int) -> int:
    """So that a window being resized does not decode everything again for every pixel."""
    return -(-side // 64) * 64
