"""Where one is in the list of groups, kept while groups come and go."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject

from desktop_app.core.duplicates.review import Group
from desktop_app.core.types import PhotoId
from desktop_app.gui.review.group_list import GroupList
from desktop_app.gui.review.model import DuplicatesModel

__all__ = ["KeptPlace"]


class KeptPlace(QObject):
    """Shows other groups, with the same group at the top and the same photo current, as far as they are there.

    Attributes:
        wanted: the photo that will be current once its group is read; None for none.
    """

    def __init__(self, groups: GroupList, model: DuplicatesModel) -> None:
        super().__init__(groups)
        self._list, self._model = groups, model
        self.wanted: PhotoId | None = None
        model.dataChanged.connect(self._settle)

    @property
    def group(self) -> int:
        """The number of the group with the focus, 0 where none has it."""
        row = self._list.currentIndex().row()
        return self._model.place(row)[0] if row >= 0 else 0

    def show(self, groups: Sequence[Group]) -> None:
        """Show other groups."""
        if groups == self._model.groups:
            return
        current = self._list.current
        wanted = self.wanted if current is None else current.photo.id
        number, (top, offset) = self.group, self._list.where()
        held = self._model.groups[top] if top < len(self._model.groups) else None
        self._model.show(groups)
        if held is not None and held in groups:
            top = groups.index(held)
        self._list.scroll_to(min(top, max(0, len(groups) - 1)), offset)
        self._restore(wanted, number)

    def _restore(self, wanted: PhotoId | None, number: int) -> None:
        if not self._model.rowCount():
            return
        row = self._model.row_of(wanted, near=number) if wanted is not None else -1
        first = self.wanted is not None and row >= 0
        if row >= 0:  # its group may have to be read before its own row is known
            known = self._model.members(self._model.place(row)[0])
            self.wanted = None if known else wanted
        else:
            row = self._model.row(min(number, len(self._model.groups) - 1), 0)
        value = self._list.verticalOffset()
        self._list.go(row)
        if not first:
            self._list.verticalScrollBar().setValue(value)

    def _settle(self) -> None:
        rows = self._model.members(self.group) if self.wanted is not None and self._model.rowCount() else []
        if rows:
            member = next((at for at, row in enumerate(rows) if row.photo.id == self.wanted), -1)
            self.wanted = None
            if member >= 0:
                self._list.go(self._model.row(self.group, member))
