"""An item view of cards with rows: layout, scrolling and moving about; painting is its subclass's."""

from __future__ import annotations

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QRegion, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QStyle, QWidget

from desktop_app.gui.review.frame_painter import row_height_of
from desktop_app.gui.review.group_geometry import FOOT, GAP, HEADING, MARGIN, ROW, GroupGeometry
from desktop_app.gui.review.model import DuplicatesModel
from desktop_app.gui.widgets.cell_view import CellView

WIDEST = 1180
"""A card does not become wider than this: the eye would lose the line."""

INSET = 6
"""Between the edge of a card and its photos."""

_WIDER = 4 / 3
"""A frame is about so much wider than a square of the chosen side."""

_LOWEST = 0.8
"""Of its height a frame keeps this much where two lines of them are seen whole then; one line always is."""

_NARROWEST = 120
"""In the lowest window a frame is as high as one of this width."""

Index = QModelIndex | QPersistentModelIndex
Move = QAbstractItemView.CursorAction

__all__ = ["GroupLayout"]


class GroupLayout(CellView):
    """Where groups and photos are on the viewport, and the arrows."""

    def __init__(self, model: DuplicatesModel, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._groups = model
        self._side = ROW - 16
        self._frames = False
        self._placed: GroupGeometry | None = None
        self._window, self._highest = QSize(), 0
        self.setModel(model)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)

    @property
    def _geometry(self) -> GroupGeometry:
        known = self._placed
        sizes = self.row_height, self.heading_height, self.columns
        if (
            known is None
            or known.starts is not self._groups.starts
            or (known.row, known.heading, known.columns) != sizes
        ):
            known = self._placed = GroupGeometry(self._groups.starts, *sizes)
        return known

    @property
    def side(self) -> int:
        """Of a photo's picture, device-independent pixels."""
        return self._side

    @property
    def frames(self) -> bool:
        """Photos stand beside each other, as large as they can be; else each has a line of its own."""
        return self._frames

    @property
    def columns(self) -> int:
        """Photos in a line."""
        return max(1, round(self._across()[1] / (_WIDER * self._side))) if self._frames else 1

    def set_side(self, side: int, *, frames: bool = False) -> None:
        """Larger or smaller pictures; what is at the top stays there."""
        number, offset = self.where()
        self._side, self._frames = side, frames
        self.scroll_to(number, min(offset, self.heading_height))
        self.viewport().update()

    @property
    def row_height(self) -> int:
        """Of a line of photos: the picture, with two lines of text below it, or three beside it."""
        if self._frames:
            width = (self._across()[1] - 2 * INSET) // self.columns
            height = row_height_of(width, self.fontMetrics().height())
            one = self._highest - self.heading_height - 2 * GAP
            two = one // 2
            fitting = min(height, two) if height * _LOWEST <= two else min(height, one)
            return max(fitting, row_height_of(_NARROWEST, self.fontMetrics().height()))
        return max(self._side + 16, 3 * (self.fontMetrics().height() + 4) + 16)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 -- Qt's name
        """A bar that comes below for a while takes some of the height: frames keep the size that they have in all."""
        if self._window != self.window().size():
            self._window, self._highest = self.window().size(), 0
        self._highest = max(self._highest, self.viewport().height())
        super().resizeEvent(event)

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
        line = QRect(left, top - self.verticalOffset(), width, height)
        if member < 0:
            return line
        line.adjust(INSET, 0, -INSET, 0)
        column, columns = member % self.columns, self.columns
        first, after = (line.left() + at * line.width() // columns for at in (column, column + 1))
        return QStyle.visualRect(self.layoutDirection(), line, QRect(first, line.top(), after - first, height))

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
        count, columns = len(self._groups.groups[number].photos), self.columns
        first = max(0, -start // self.row_height)
        after = (self.viewport().height() - start) // self.row_height + 1
        return range(min(first * columns, count), min(count, after * columns))

    def place_at(self, point: QPoint) -> tuple[int, int] | None:
        """Group and photo (-1: heading) at a point of the viewport."""
        left, width = self._across()
        if not left <= point.x() < left + width or not self._groups.groups:
            return None
        inside = point.x() - left - INSET
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            inside = width - 2 * INSET - 1 - inside
        columns = self.columns
        column = min(max(inside * columns // max(1, width - 2 * INSET), 0), columns - 1)
        return self._geometry.at(point.y() + self.verticalOffset(), column)

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
        with_it = 2 * self.columns - 1 if self._frames and member == 0 else member  # a burst that one comes to, too
        last = min(max(with_it, member), len(self._groups.groups[number].photos) - 1)
        below = self.span(number, last).bottom() + FOOT + 8
        if above < 0:
            bar.setValue(bar.value() + above)
        elif below > height:
            bar.setValue(bar.value() + min(below - height, above))

    def moveCursor(self, action: Move, modifiers: Qt.KeyboardModifier) -> QModelIndex:  # noqa: ARG002, N802 -- Qt's
        """Up and Down go from photo to photo, Left and Right from group to group; see `_photo_steps` for frames."""
        model, row = self._groups, self.currentIndex().row()
        last = len(model.groups) - 1
        if last < 0:
            return QModelIndex()
        if row < 0:
            return model.index(model.row(0, 0))
        number, member = model.place(row)
        if action in (photos := self._photo_steps()):
            return model.index(self._beside(number, member, photos[action]))
        page = 1 if self._frames else max(1, self.viewport().height() // (self.heading_height + 2 * self.row_height))
        steps = {Move.MoveLeft: -1, Move.MoveRight: 1, Move.MovePageUp: -page, Move.MovePageDown: page}
        target = {Move.MoveHome: 0, Move.MoveEnd: last}.get(action, number + steps.get(action, 0))
        return model.index(model.row(min(max(target, 0), last), 0))

    def _photo_steps(self) -> dict[Move, int]:
        """How many photos each of the arrows goes on; among frames those to the sides do, and a page is a group."""
        steps = {Move.MovePrevious: -1, Move.MoveNext: 1}
        if not self._frames:
            return steps | {Move.MoveUp: -1, Move.MoveDown: 1}
        left = 1 if self.isRightToLeft() else -1
        return steps | {
            Move.MoveLeft: left,
            Move.MoveRight: -left,
            Move.MoveUp: -self.columns,
            Move.MoveDown: self.columns,
        }

    def _beside(self, number: int, member: int, step: int) -> int:
        """The row that many photos on; at the end of a group the next one begins."""
        model = self._groups
        count = len(model.groups[number].photos)
        if 0 <= member + step < count:
            return model.row(number, member + step)
        line, lines = member // self.columns, (count - 1) // self.columns
        if step > 1 and line < lines:
            return model.row(number, count - 1)  # the last line is not as long
        number += 1 if step > 0 else -1
        if not 0 <= number < len(model.groups):
            return model.row(number - (1 if step > 0 else -1), member)
        return model.row(number, len(model.groups[number].photos) - 1 if step < 0 else 0)

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
