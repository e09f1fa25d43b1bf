"""Where one is in the list of groups, kept while groups come and go."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject

from desktop_app.core.duplicates.review import Group
from desktop_app.core.types import PhotoId
from desktop_app.gui.review.group_list import GroupList
from desktop_app.gui.review.model import DuplicatesModel
from desktop_app.gui.session.review_controller import Reviewing

__all__ = ["KeptPlace"]


class KeptPlace(QObject):
    """Shows other groups, with the same group at the top and the same photo current, as far as they are there.

    Who has not moved since a list began, and looks at its top, stays at its top: the largest saving comes first, and
    may be found last.

    Attributes:
        wanted: the photo that will be current once its group is there and read, unless the person goes elsewhere before
            that; None for none.
        moved: the person chose where they are, now or the last time.
    """

    def __init__(self, groups: GroupList, model: DuplicatesModel, reviewing: Reviewing) -> None:
        super().__init__(groups)
        self._list, self._model = groups, model
        self.wanted: PhotoId | None = None
        self._placing = self.moved = False
        model.dataChanged.connect(self._settle)
        groups.focus_moved.connect(self._let_go)
        reviewing.proposed_again.connect(self.hold)
        reviewing.judging.returned.connect(self.go_to)

    @property
    def group(self) -> int:
        """The number of the group with the focus, 0 where none has it."""
        row = self._list.currentIndex().row()
        return self._model.place(row)[0] if row >= 0 else 0

    @property
    def _at_the_top(self) -> bool:
        """Whether nobody has moved or scrolled since the list began."""
        return not self.moved and not self._list.verticalOffset()

    def hold(self) -> None:
        """The group that one is at goes for a while: return to it when it is there again."""
        current = self._list.current
        if current is not None and self.wanted is None and not self._at_the_top:
            self.wanted = current.photo.id

    def go_to(self, photo: PhotoId) -> None:
        """Go to a photo, as soon as it is in a group."""
        row = self._model.row_of(photo, near=self.group)
        if row >= 0:
            self._list.go(row)
        else:
            self.wanted = photo

    def show(self, groups: Sequence[Group]) -> None:
        """Show other groups."""
        if _said(groups) == _said(self._model.groups):
            return
        current = self._list.current
        number, (top, offset) = self.group, self._list.where()
        untouched = self.wanted is None and self._at_the_top
        held = self._model.groups[top] if top < len(self._model.groups) else None
        self._placing = True
        self._model.show(groups)
        if held is not None and held in groups:
            top = groups.index(held)
        self._list.scroll_to(min(top, max(0, len(groups) - 1)), offset)
        self._restore(None if current is None else current.photo.id, number)
        if untouched and groups:
            self.begin()
        self._placing = False

    def begin(self) -> None:
        """Go to the first photo of all."""
        self._list.go(self._model.row(0, 0))
        self._list.verticalScrollBar().setValue(0)
        self.moved = False

    def _let_go(self) -> None:
        if not self._placing:
            self.wanted, self.moved = None, True

    def _restore(self, current: PhotoId | None, number: int) -> None:
        if not self._model.rowCount():
            return
        row = -1 if self.wanted is None else self._model.row_of(self.wanted, near=number)
        returned = row >= 0
        if row < 0 and current is not None:
            row = self._model.row_of(current, near=number)
        if row < 0:
            row = self._model.row(min(number, len(self._model.groups) - 1), 0)
        elif not self._model.members(self._model.place(row)[0]):  # it is read before its own row is known
            self.wanted = self.wanted or current
        elif returned:
            self.wanted, self.moved = None, True
        value = self._list.verticalOffset()
        self._list.go(row)
        if not returned:
            self._list.verticalScrollBar().setValue(value)

    def _settle(self) -> None:
        rows = self._model.members(self.group) if self.wanted is not None and self._model.rowCount() else []
        if rows:
            member = next((at for at, row in enumerate(rows) if row.photo.id == self.wanted), -1)
            if member >= 0:
                self.wanted = None
                self._list.go(self._model.row(self.group, member))


def _said(groups: Sequence[Group]) -> list[tuple[Group, int]]:
    return [(group, group.saving) for group in groups]
