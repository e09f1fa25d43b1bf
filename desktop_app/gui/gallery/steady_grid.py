"""A grid that knows where one is, and stays there while photos come and go."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QItemSelection, QItemSelectionModel
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QWidget

from desktop_app.core.types import PhotoId, PhotoIds
from desktop_app.gui.gallery.model import GalleryModel
from desktop_app.gui.gallery.uniform_grid import Index, UniformGrid
from desktop_app.gui.session.navigation import Place

__all__ = ["SteadyGrid"]


class SteadyGrid(UniformGrid):
    """Places to return to, or to keep.

    The very top stays the top, whatever comes; only under the mouse nothing moves, as long as it is there. The photo
    that has the keyboard's focus keeps it, if the person chose it: Qt gives it to the first one of a view that gets
    the keyboard, and then the first one has it, whichever that is.
    """

    _left_top = False  # it stood at its very top, and left that only to hold still under the mouse
    _settling = False
    _given: PhotoId | None = None
    picking = False  # one looks at photo after photo, and picks some

    def __init__(self, model: GalleryModel, *, parent: QWidget | None = None) -> None:
        super().__init__(model, parent=parent)
        self.verticalScrollBar().valueChanged.connect(self._note_scrolling)

    @property
    def pointed(self) -> bool:
        """Whether the person points at something here, which then must not move."""
        return False

    def set_side(self, side: int) -> None:
        """Change the thumbnails' size and keep the current place in sight."""
        place = self.place()
        self._side = side
        self.updateGeometries()
        self.restore(place)

    def set_captions(self, shown: bool) -> None:
        """Say each photo's name below it, or not."""
        place = self.place()
        self._captions = shown
        self.updateGeometries()
        self.restore(place)

    def set_rows(self, rows: bool) -> None:
        """Show photos in rows as wide as their shapes want, or in squares; rows need the shapes of what is shown."""
        place = self.place()
        self._rows = rows
        self.updateGeometries()
        self.restore(place)

    def place(self) -> Place:
        """Where one is."""
        grid, value, selected = self.geometry_now, self.verticalScrollBar().value(), self.selected_ids()
        top, offset = None, 0
        seen = grid.between(value, value + grid.row_height + grid.heading)
        self._left_top = self.pointed and (value == 0 or self._left_top)
        if (value > 0 or self.pointed) and len(seen):
            top, offset = self._photos.photo_id(seen[0]), value - grid.cell(seen[0])[1]
        chosen = self.current_photo != self._given or len(selected)
        return Place(top, offset, self.current_photo if chosen else None, selected, self._photos.contents)

    def restore(self, place: Place) -> None:
        """Go to a place, as far as its photos are still there."""
        self.updateGeometries()
        selection = QItemSelection()
        if len(place.selected):
            rows = np.flatnonzero(np.isin(self._photos.ids, place.selected))
            for run in np.split(rows, np.flatnonzero(np.diff(rows) > 1) + 1):
                if len(run):
                    selection.select(self._photos.index(int(run[0])), self._photos.index(int(run[-1])))
        self._settling = True
        self.selectionModel().select(selection, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self._give_focus(place)
        row = self._photos.row_of(place.top)
        self.verticalScrollBar().setValue(self.geometry_now.cell(row)[1] + place.offset if row >= 0 else 0)
        self._settling = False
        self.viewport().update()

    def step(self, direction: int) -> None:
        """The next photo (1) or the one before (-1) has the focus, and is the one selected unless some are picked."""
        row = self.currentIndex().row() + direction
        if 0 <= row < self._photos.rowCount():
            index, flags = self._photos.index(row), QItemSelectionModel.SelectionFlag
            self.selectionModel().setCurrentIndex(index, flags.NoUpdate if self.picking else flags.ClearAndSelect)
            self.scrollTo(index)

    def pick(self) -> None:
        """Select the current photo, or no longer; the first one that is picked alone."""
        if not self.picking:
            self.clearSelection()
            self.picking = True
        self.selectionModel().select(self.currentIndex(), QItemSelectionModel.SelectionFlag.Toggle)

    def is_picked(self) -> bool:
        """Whether the current photo was picked."""
        return self.picking and self.selectionModel().isSelected(self.currentIndex())

    def _give_focus(self, place: Place) -> None:
        first = self._given is not None or self.hasFocus()  # a view with the keyboard has it on a photo
        kept = place.contents is not None and place.current is None and first
        current = 0 if kept and self._photos.rowCount() else self._photos.row_of(place.current)
        if current < 0 and place.current is not None and place.contents is not None:
            current = self._row_after(place.current, place.contents.ids)
        if current >= 0:
            self._given = self._photos.photo_id(current) if kept else None
            flag = QItemSelectionModel.SelectionFlag.NoUpdate
            self.selectionModel().setCurrentIndex(self._photos.index(current), flag)

    def _row_after(self, gone: PhotoId, before: PhotoIds) -> int:
        """Where the next photo is, or else the last before it, that stood beside one that is gone; -1 if none does."""
        at = np.flatnonzero(before == gone)
        if not len(at):
            return -1
        beside = np.concatenate((before[at[0] + 1 :], before[: at[0]][::-1]))
        left = beside[np.isin(beside, self._photos.ids)]
        return self._photos.row_of(PhotoId(int(left[0]))) if len(left) else -1

    def let_go(self) -> None:
        """The mouse is gone: back to the top, if that was left only for its sake."""
        if self._left_top:
            self.verticalScrollBar().setValue(0)

    def _note_scrolling(self) -> None:
        if not self._settling:
            self._left_top = False  # the person went somewhere

    # What Qt calls

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 -- Qt's name
        """The keyboard came: Qt gives the focus to the first photo if none has it."""
        before = self.current_photo
        super().focusInEvent(event)
        if before is None:
            self._given = self.current_photo

    def currentChanged(self, current: Index, previous: Index) -> None:  # noqa: N802 -- Qt's name
        """The person went to another photo."""
        super().currentChanged(current, previous)
        if not self._settling:
            self._given = None
