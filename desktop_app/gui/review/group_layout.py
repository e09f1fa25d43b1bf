"""An item view of cards with rows: layout, scrolling and moving about; painting is its subclass's."""

from __future__ import annotations

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, QPersistentModelIndex, QPoint, QRect, Qt
from PySide6.QtGui import QRegion
from PySide6.QtWidgets import QAbstractItemView, QWidget

from desktop_app.gui.review.group_geometry import FOOT, HEADING, MARGIN, ROW, GroupGeometry
from desktop_app.gui.review.model import DuplicatesModel
from desktop_app.gui.widgets.cell_view import CellView

WIDEST = 1180
"""A card does not become wider than this: the eye would lose the line."""

Index = QModelIndex | QPersistentModelIndex
Move = QAbstractItemView.CursorAction

__all__ = ["GroupLayout"]


class GroupLayout(CellView):
    """Where groups and photos are on the viewport, and the arrows."""

    def __init__(self, model: DuplicatesModel, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._groups = model
        self._side = ROW - 16
        self.setModel(model)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)

    @property
    def _geometry(self) -> GroupGeometry:
        return GroupGeometry(self._groups.starts, self.row_height, self.heading_height)

    @property
    def side(self) -> int:
        """Of a photo's picture, device-independent pixels."""
        return self._side

    def set_side(self, side: int) -> None:
        """Larger or smaller pictures; what is at the top stays there."""
        number, offset = self.where()
        self._side = side
        self.scroll_to(number, min(offset, self.heading_height))
        self.viewport().update()

    @property
    def row_height(self) -> int:
        """Of a photo: its picture, or three lines of text beside it."""
        return max(self._side + 16, 3 * (self.fontMetrics().height() + 4) + 16)

    @property
    def heading_height(self) -> int:
        """Of a group."""
        return max(HEADING, self.fontMetrics().height() + 20)

    def _across(self) -> tuple[int, int]:
        width = min(self.viewport().width() - 2 * MARGIN, WIDEST)
        return (self.viewport().width() - width) // 2, width

    def card(self, number: int) -> QRect:
        """A group's card on the viewport."""
        (left, width), (top, height) = self._across(), self._geometry.card(number)
        return QRect(left, top - self.verticalOffset(), width, height)

    def span(self, number: int, member: int) -> QRect:
        """A photo's row, or with member -1 the heading, on the viewport."""
        (left, width), (top, height) = self._across(), self._geometry.span(number, member)
        inset = 6 if member >= 0 else 0
        return QRect(left + inset, top - self.verticalOffset(), width - 2 * inset, height)

    def groups_in_sight(self) -> range:
        """Numbers of the groups on the viewport."""
        if not self._groups.groups:
            return range(0)
        offset = self.verticalOffset()
        first = max(0, self._geometry.number_at(offset))
        return range(first, self._geometry.number_at(offset + self.viewport().height()) + 1)

    def members_in_sight(self, number: int) -> range:
        """The photos of a group that are on the viewport: of a burst of thousands only a few are."""
        start = self._geometry.top(number) + self.heading_height - self.verticalOffset()
        count = len(self._groups.groups[number].photos)
        first = max(0, -start // self.row_height)
        return range(min(first, count), min(count, (self.viewport().height() - start) // self.row_height + 1))

    def place_at(self, point: QPoint) -> tuple[int, int] | None:
        """Group and photo (-1: heading) at a point of the viewport."""
        left, width = self._across()
        if not left <= point.x() < left + width or not self._groups.groups:
            return None
        return self._geometry.at(point.y() + self.verticalOffset())

    def where(self) -> tuple[int, int]:
        """The group at the top of the viewport, and the pixels of it that are scrolled out."""
        number = max(0, self.groups_in_sight().start)
        return number, self.verticalOffset() - self._geometry.top(number)

    def scroll_to(self, number: int, offset: int) -> None:
        """Undo of `where`."""
        self.updateGeometries()
        self.verticalScrollBar().setValue(self._geometry.top(number) + offset)

    # What QAbstractItemView asks of a view.

    def visualRect(self, index: Index) -> QRect:  # noqa: N802 -- Qt's name
        """A row in the viewport's coordinates."""
        return self.span(*self._groups.place(index.row())) if index.isValid() else QRect()

    def indexAt(self, point: QPoint) -> QModelIndex:  # noqa: N802 -- Qt's name
        """The row at a point of the viewport."""
        place = self.place_at(point)
        return QModelIndex() if place is None else self._groups.index(self._groups.row(*place))

    def scrollTo(  # noqa: N802 -- Qt's name
        self,
        index: Index,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,  # noqa: ARG002 -- Qt's
    ) -> None:
        """Bring a photo into sight; with the first of a group its heading too."""
        if not index.isValid():
            return
        number, member = self._groups.place(index.row())
        area, bar, height = self.span(number, member), self.verticalScrollBar(), self.viewport().height()
        above = area.top() - (self.heading_height + 8 if member <= 0 else 8)
        below = area.bottom() + FOOT + 8
        if above < 0:
            bar.setValue(bar.value() + above)
        elif below > height:
            bar.setValue(bar.value() + min(below - height, above))

    def moveCursor(self, action: Move, modifiers: Qt.KeyboardModifier) -> QModelIndex:  # noqa: ARG002, N802 -- Qt's
        """Up and Down go from photo to photo, Left and Right from group to group."""
        model, row = self._groups, self.currentIndex().row()
        last = len(model.groups) - 1
        if last < 0:
            return QModelIndex()
        if row < 0:
            return model.index(model.row(0, 0))
        number, member = model.place(row)
        page = max(1, self.viewport().height() // (self.heading_height + 2 * self.row_height))
        if action in (Move.MoveUp, Move.MovePrevious, Move.MoveDown, Move.MoveNext):
            step = -1 if action in (Move.MoveUp, Move.MovePrevious) else 1
            if 0 <= member + step < len(model.groups[number].photos):
                return model.index(row + step)
            if not 0 <= number + step <= last:
                return model.index(row)
            end = len(model.groups[number + step].photos) - 1 if step < 0 else 0
            return model.index(model.row(number + step, end))
        steps = {Move.MoveLeft: -1, Move.MoveRight: 1, Move.MovePageUp: -page, Move.MovePageDown: page}
        target = {Move.MoveHome: 0, Move.MoveEnd: last}.get(action, number + steps.get(action, 0))
        return model.index(model.row(min(max(target, 0), last), 0))

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:  # noqa: N802
        """One photo at a time: the current one."""

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:  # noqa: ARG002, N802 -- Qt's
        """All that is in sight."""
        return QRegion(self.viewport().rect())

    def updateGeometries(self) -> None:  # noqa: N802 -- Qt's name
        """Tell the scroll bar how long everything is."""
        bar, page = self.verticalScrollBar(), self.viewport().height()
        bar.setSingleStep(self.row_height // 2)
        bar.setPageStep(max(1, page - self.row_height))
        bar.setRange(0, max(0, self._geometry.height - page))
        bar.setEnabled(bar.maximum() > 0)  # its handle is only seen where there is something to scroll
        super().updateGeometries()

    def keyboardSearch(self, search: str) -> None:  # noqa: N802 -- Qt's name
        """Letters are commands here."""
