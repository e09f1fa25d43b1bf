"""The gallery: paints the photos in sight and takes clicks and keys."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QDrag, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QAbstractItemView, QWidget

from desktop_app.core.language import tr
from desktop_app.core.types import PhotoId
from desktop_app.gui import words
from desktop_app.gui.background.thumbnails import Thumbnails
from desktop_app.gui.commands import Place, pressed
from desktop_app.gui.gallery.cell_painter import Cell, badge_of, paint_cell, paint_heading, picture_rect
from desktop_app.gui.gallery.model import GalleryModel
from desktop_app.gui.gallery.rubber_band import RubberBand
from desktop_app.gui.gallery.scroll_bubble import ScrollBubble
from desktop_app.gui.gallery.sections import GAP
from desktop_app.gui.gallery.steady_grid import SteadyGrid
from desktop_app.gui.gallery.tick import tick_target
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
        left: the mouse is gone.
        drag_refused: more photos than `DRAG_LIMIT` are selected.
    """

    picked = Signal(object)
    opened = Signal()
    peeked = Signal()
    trash_wanted = Signal()
    back = Signal()
    focus_moved = Signal(int)
    left = Signal()
    drag_refused = Signal()

    def __init__(self, model: GalleryModel, thumbnails: Thumbnails[PhotoId], *, parent: QWidget | None = None) -> None:
        super().__init__(model, parent=parent)
        self.setObjectName("gallery")
        self.setAccessibleName(tr("Photos"))
        self._thumbnails = thumbnails
        self._query: PhotoId | None = None
        self._hovered, self._pointing = -1, False
        self._in_sight: dict[PhotoId, int] = {}
        self._double = self._plain = self._ticking = False
        self.picks = True  # a click shows what looks like it; else it only selects
        self.setDragEnabled(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.setMouseTracking(True)
        self.clicked.connect(self._click)
        thumbnails.arrived.connect(self._repaint_photo)
        theme().changed.connect(self.viewport().update)
        self.bubble = ScrollBubble(self, self._say_place)
        self._band = RubberBand(self)

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
            for photo, row in self._in_sight.items():
                area = QRect(*grid.cell(row)).translated(0, -offset)
                if area.intersects(event.rect()):
                    cell = self._cell(photo, row)
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

    def _cell(self, photo: PhotoId, row: int) -> Cell:
        known, current = self._photos.photo(row), row == self.currentIndex().row()
        name = words.file_name(known.path) if known is not None and self._captions else ""
        if name:
            _, _, room, _ = self.geometry_now.picture(row)
            name = self.fontMetrics().elidedText(name, Qt.TextElideMode.ElideMiddle, room)
        return Cell(
            image=self._thumbnails.image(photo),
            caption=name,
            badge="" if known is None else badge_of(known),
            selected=self.selectionModel().isRowSelected(row, QModelIndex()),
            focused=current and self.hasFocus(),
            current=current,
            query=photo == self._query,
            hovered=row == self._hovered,
            part=self._photos.place(row),
            pixels=0 if known is None else max(known.width, known.height),
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
            self.clearSelection()  # Qt selected it, the person only asked about it; it stays the current one
            self.picked.emit(self._photos.photo_id(index.row()))

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 -- Qt's name
        """A plain left click picks on release; with a modifier it only selects. Beside the pictures a band begins."""
        self._double = False
        left, modifiers = event.button() == Qt.MouseButton.LeftButton, event.modifiers()
        self._plain = left and modifiers == Qt.KeyboardModifier.NoModifier
        if left and modifiers != Qt.KeyboardModifier.ShiftModifier and self._tick(event):
            return
        if left and modifiers != Qt.KeyboardModifier.ShiftModifier and not self._is_held(event.position().toPoint()):
            self._band.begin(event, beside=not self._plain)
            self.setFocus(Qt.FocusReason.MouseFocusReason)
        else:
            super().mousePressEvent(event)

    def _tick(self, event: QMouseEvent) -> bool:
        """Select the photo whose tick was pressed, or no longer; False if that was none in sight."""
        point = event.position().toPoint()
        row = self.indexAt(point).row()
        seen = row >= 0 and (row == self._hovered or self.selectionModel().isRowSelected(row, QModelIndex()))
        self._ticking = seen and tick_target(self._picture(row)).contains(point)
        if self._ticking:
            self.setFocus(Qt.FocusReason.MouseFocusReason)
            flag = QItemSelectionModel.SelectionFlag.Toggle
            self.selectionModel().setCurrentIndex(self._photos.index(row), flag)
        return self._ticking

    def _picture(self, row: int) -> QRectF:
        """Where a photo's picture is in the viewport."""
        room = QRect(*self.geometry_now.picture(row)).translated(0, -self.verticalOffset())
        return picture_rect(room, self._cell(self._photos.photo_id(row), row))

    def _is_held(self, point: QPoint) -> bool:
        """Whether a drag that begins here takes photos along: from a picture, its name, or what is selected."""
        index = self.indexAt(point)
        if not index.isValid() or self.selectionModel().isSelected(index):
            return index.isValid()
        room = QRect(*self.geometry_now.picture(index.row())).translated(0, -self.verticalOffset())
        return self._picture(index.row()).contains(point) or point.y() > room.bottom()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 -- Qt's name
        """See `mousePressEvent`."""
        if self._ticking:
            self._ticking = False
            return
        if self._band.press is not None:
            press = self._band.end()
            if press is not None and self._plain and not self.indexAt(press.position().toPoint()).isValid():
                self.clearSelection()
            if press is None or not self.indexAt(press.position().toPoint()).isValid():
                return
            super().mousePressEvent(press)  # nothing was drawn: it is a click like any other
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
        if event.button() == Qt.MouseButton.LeftButton and not self._tick(event):
            self._double = True
            self.opened.emit()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 -- Qt's name
        """Follow the mouse with a quiet highlight, or stretch the rubber band."""
        if self._ticking:
            return
        if self._band.press is not None:
            self._band.stretch(event.position().toPoint())
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
        self.left.emit()

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
