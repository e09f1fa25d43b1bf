"""The rubber band of a gallery: a rectangle that selects what it touches."""

from __future__ import annotations

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QPoint, QRect
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QRubberBand

from desktop_app.gui.gallery.uniform_grid import UniformGrid

__all__ = ["RubberBand"]


class RubberBand:
    """Drawn from where the mouse was pressed to where it is, and scrolled along with the photos.

    Args:
        grid: whose photos it selects.

    Attributes:
        press: what it began with; None while there is none.
    """

    def __init__(self, grid: UniformGrid) -> None:
        self._grid = grid
        self._band = QRubberBand(QRubberBand.Shape.Rectangle, grid.viewport())
        self._start = QPoint()  # in the content, so that it stays there while one scrolls
        self._before = QItemSelection()
        self._drawn = False
        self.press: QMouseEvent | None = None

    def begin(self, press: QMouseEvent, *, beside: bool) -> None:
        """Begin where the mouse was pressed; `beside` keeps what is selected already."""
        self.press, self._drawn = press.clone(), False
        self._start = press.position().toPoint() + self._scrolled
        self._before = self._grid.selectionModel().selection() if beside else QItemSelection()

    def stretch(self, point: QPoint) -> None:
        """Draw it to a point of the viewport; it begins to count once the mouse has moved as far as for any drag."""
        area = QRect(self._start - self._scrolled, point).normalized()
        self._drawn = self._drawn or area.width() + area.height() > QApplication.startDragDistance()
        if not self._drawn:
            return
        self._band.setGeometry(area)
        self._band.show()
        selection = QItemSelection(self._before)
        selection.merge(self._grid.selection_in(area), QItemSelectionModel.SelectionFlag.Select)
        self._grid.selectionModel().select(selection, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        edge = point.y() - min(max(point.y(), 0), self._grid.viewport().height())
        if edge:
            self._grid.verticalScrollBar().setValue(self._grid.verticalOffset() + edge)

    def end(self) -> QMouseEvent | None:
        """The press that it began with, if nothing was drawn since: that was a click."""
        press, self.press = self.press, None
        self._band.hide()
        chosen = self._grid.selected_rows()
        if self._drawn and chosen and not self._grid.selectionModel().isSelected(self._grid.currentIndex()):
            first = self._grid.model().index(chosen[0], 0)  # what is done next is about what was selected
            self._grid.selectionModel().setCurrentIndex(first, QItemSelectionModel.SelectionFlag.NoUpdate)
        return None if self._drawn else press

    @property
    def _scrolled(self) -> QPoint:
        return QPoint(0, self._grid.verticalOffset())
