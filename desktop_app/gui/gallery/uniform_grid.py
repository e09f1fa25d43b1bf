"""An item view whose layout is arithmetic, so that a million photos cost what ten cost."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QItemSelectionRange,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
)
from PySide6.QtGui import QRegion, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget

from desktop_app.core.types import PhotoId, PhotoIds
from desktop_app.gui.gallery.grid_geometry import GridGeometry
from desktop_app.gui.gallery.model import GalleryModel
from desktop_app.gui.gallery.row_geometry import RowGeometry
from desktop_app.gui.widgets.cell_view import CellView

Index = QModelIndex | QPersistentModelIndex
Layout = GridGeometry | RowGeometry
Move = QAbstractItemView.CursorAction

__all__ = ["Index", "Layout", "UniformGrid"]


class UniformGrid(CellView):
    """A gallery's layout, keyboard movement and selection; painting is its subclass's.

    QListView lays out every row whenever its width changes; here nothing is proportional to the rows.
    """

    def __init__(self, model: GalleryModel, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._photos = model
        self._side = 160
        self._captions = self._rows = False
        self._laid_out: tuple[object, ...] = ()
        self._geometry: Layout = GridGeometry(0, 0, self._side)
        self._shapes: npt.NDArray[np.float32] | None = None
        self.setModel(model)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)

    @property
    def side(self) -> int:
        """Of a thumbnail, device-independent pixels."""
        return self._side

    @property
    def captions(self) -> bool:
        """Whether there is a line of text below each picture."""
        return self._captions

    @property
    def geometry_now(self) -> Layout:
        """Where the cells are."""
        line = self.fontMetrics().height()
        wanted = (
            *(self.viewport().width(), self._photos.rowCount(), self._side, line + 2 if self._captions else 0),
            *(self._photos.starts, round(line * 2.4), self.isRightToLeft()),
        )
        shapes = self._photos.shapes if self._rows else None
        if wanted != self._laid_out or shapes is not self._shapes:
            self._laid_out, self._shapes = wanted, shapes
            self._geometry = GridGeometry(*wanted) if shapes is None else RowGeometry(*wanted, shapes=shapes)
        return self._geometry

    @property
    def current_photo(self) -> PhotoId | None:
        """The photo with the focus."""
        row = self.currentIndex().row()
        return self._photos.photo_id(row) if 0 <= row < self._photos.rowCount() else None

    def _selected_ranges(self) -> list[QItemSelectionRange]:
        selection = self.selectionModel().selection()
        return [selection.at(number) for number in range(selection.count())]

    def selected_count(self) -> int:
        """How many are selected."""
        return sum(part.height() for part in self._selected_ranges())

    def selected_ids(self) -> PhotoIds:
        """The selected photos."""
        parts = [self._photos.ids[part.top() : part.bottom() + 1] for part in self._selected_ranges()]
        return np.concatenate(parts) if parts else np.empty(0, np.int64)

    def selected_rows(self) -> list[int]:
        """Selected rows, in order."""
        ranges = ((part.top(), part.bottom()) for part in self._selected_ranges())
        return sorted({row for top, bottom in ranges for row in range(top, bottom + 1)})

    # What QAbstractItemView asks of a view.

    def visualRect(self, index: Index) -> QRect:  # noqa: N802 -- Qt's name
        """A cell in the viewport's coordinates."""
        if not index.isValid():
            return QRect()
        return QRect(*self.geometry_now.cell(index.row())).translated(0, -self.verticalOffset())

    def indexAt(self, point: QPoint) -> QModelIndex:  # noqa: N802 -- Qt's name
        """The photo at a point of the viewport."""
        row = self.geometry_now.at(point.x(), point.y() + self.verticalOffset())
        return self._photos.index(row) if row >= 0 else QModelIndex()

    def scrollTo(  # noqa: N802 -- Qt's name
        self, index: Index, hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        """Bring a photo into sight."""
        cell, bar, height = self._with_heading(index), self.verticalScrollBar(), self.viewport().height()
        if hint == QAbstractItemView.ScrollHint.PositionAtCenter:
            bar.setValue(bar.value() + cell.center().y() - height // 2)
        elif cell.top() < 0:
            bar.setValue(bar.value() + cell.top())
        elif cell.bottom() > height:
            bar.setValue(bar.value() + min(cell.bottom() - height, cell.top()))

    def _with_heading(self, index: Index) -> QRect:
        """A cell in the viewport's coordinates; in the first row of a section it reaches to the top of its heading."""
        cell, grid = self.visualRect(index), self.geometry_now
        top = cell.top() + self.verticalOffset()
        for _section, above in grid.headings(top - grid.heading, top):
            if above == top - grid.heading:
                cell.setTop(cell.top() - grid.heading)
        return cell

    def moveCursor(self, action: Move, modifiers: Qt.KeyboardModifier) -> QModelIndex:  # noqa: ARG002, N802 -- Qt's
        """Arrow keys, Page Up and Down, Home and End."""
        count, row, grid = self._photos.rowCount(), self.currentIndex().row(), self.geometry_now
        if not count:
            return QModelIndex()
        if row < 0:
            return self._photos.index(0)
        page = max(1, self.viewport().height() // grid.row_height)
        beside = -1 if grid.mirrored else 1
        steps = {Move.MoveLeft: -beside, Move.MoveRight: beside, Move.MovePrevious: -1, Move.MoveNext: 1}
        rows = {Move.MoveUp: -1, Move.MoveDown: 1, Move.MovePageUp: -page, Move.MovePageDown: page}
        if action in rows:
            to = grid.beside(row, rows[action])
            if to == row and abs(rows[action]) > 1:  # the page goes beyond the end
                to = 0 if rows[action] < 0 else count - 1
        elif action in steps:
            to = row + steps[action]
        else:
            to = 0 if action == Move.MoveHome else count - 1
        return self._photos.index(min(max(to, 0), count - 1))

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:  # noqa: N802
        """Select from the photo at the rectangle's first corner to the one at its last, in reading order."""
        ends = (self._nearest(rect.topLeft()), self._nearest(rect.bottomRight()))
        selection = QItemSelection()
        if min(ends) >= 0:
            selection.select(self._photos.index(min(ends)), self._photos.index(max(ends)))
        self.selectionModel().select(selection, command)

    def selection_in(self, area: QRect) -> QItemSelection:
        """The photos that a rectangle of the viewport touches."""
        grid, selection = self.geometry_now, QItemSelection()
        top = area.top() + self.verticalOffset()
        rows = grid.between(top, top + area.height())
        first = rows.start
        while first < rows.stop:  # a row of cells at a time
            _, y, _, _ = grid.cell(first)
            last = first
            while last + 1 < rows.stop and grid.cell(last + 1)[1] == y:
                last += 1
            cells = [cell for cell in range(first, last + 1) if _touch(grid.cell(cell), area)]
            if cells:
                selection.select(self._photos.index(cells[0]), self._photos.index(cells[-1]))
            first = last + 1
        return selection

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:  # noqa: ARG002, N802 -- Qt's
        """All that is in sight: painting it costs less than finding out."""
        return QRegion(self.viewport().rect())

    def updateGeometries(self) -> None:  # noqa: N802 -- Qt's name
        """Tell the scroll bar how long everything is."""
        grid, bar, page = self.geometry_now, self.verticalScrollBar(), self.viewport().height()
        bar.setSingleStep(max(1, grid.row_height // 3))
        bar.setPageStep(max(1, page - grid.row_height // 2))
        bar.setRange(0, max(0, grid.height - page))
        bar.setEnabled(bar.maximum() > 0)  # its handle is only seen where there is something to scroll
        super().updateGeometries()

    def keyboardSearch(self, search: str) -> None:  # noqa: N802 -- Qt's name
        """Not by typing: it would read every photo. The search field is for that."""

    def _nearest(self, point: QPoint) -> int:
        """The cell at a point, or the closest one in its direction; -1 when there is none."""
        grid = self.geometry_now
        x = min(max(point.x(), 0), max(grid.width - 1, 0))
        y = min(max(point.y() + self.verticalOffset(), 0), grid.height - 1)
        row = grid.at(x, y)
        if row >= 0 or not grid.count:
            return row
        line = grid.between(y, y + 1)  # right of the last photo of a section, or on its heading
        return min(max(line.start, line.stop - 1), grid.count - 1)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 -- Qt's name
        """Keep the same photos in sight when the window changes its width."""
        if event.oldSize().width() not in (-1, event.size().width()):
            old = replace(self.geometry_now, width=event.oldSize().width())
            value = self.verticalScrollBar().value()
            seen = old.between(value, value + 1)
            self.updateGeometries()
            if value > 0 and len(seen):
                self.verticalScrollBar().setValue(self.geometry_now.cell(seen[0])[1] + value - old.cell(seen[0])[1])
        super().resizeEvent(event)


def _touch(cell: tuple[int, int, int, int], area: QRect) -> bool:
    """Whether a cell and an area have a column in common."""
    left, _, width, _ = cell
    return left <= area.right() and left + width > area.left()
