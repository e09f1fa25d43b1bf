"""The model of a review: groups as headings with their photos below; what is in sight is read when needed."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Sequence
from dataclasses import replace
from enum import Enum, IntEnum
from functools import partial
from typing import Any

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from desktop_app.core.duplicates.review import Group, Row
from desktop_app.core.errors import KnownError, display_path
from desktop_app.core.language import english, tr, translated
from desktop_app.core.relations import Relation
from desktop_app.core.types import PhotoId
from desktop_app.gui import words
from desktop_app.gui.background.tasks import Lane, Tasks
from desktop_app.gui.plain_text import plain
from desktop_app.gui.review.sharpness_words import sharpness_in_words

KEPT = 512
"""Groups whose photos are kept."""

IN_FLIGHT = 4
"""Groups read at once: few enough to follow a fast scroll."""

NAMES: dict[Relation | None, str] = {
    Relation.EXACT: english("Exact copies"),
    Relation.SAME_PIXELS: english("Same pixels"),
    Relation.REENCODED: english("Re-encoded or resized"),
    Relation.EDITED: english("Edited or cropped"),
    Relation.BURST: english("Burst"),
    Relation.SIMILAR: english("Similar"),
    None: english("To check"),
}
"""What a group is called."""

__all__ = [
    "KEPT",
    "NAMES",
    "DuplicatesModel",
    "DuplicatesRole",
    "Tab",
    "describe_group",
    "sized",
    "sorted_into_tabs",
    "weighs",
]

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class Tab(Enum):
    """Bursts and similar photos are looked at apart; what is not compared yet has its place too."""

    COPIES = english("Duplicates")
    BURSTS = english("Bursts")
    SIMILAR = english("Similar")
    OPEN = english("To check")

    @classmethod
    def of(cls, relation: Relation | None) -> Tab:
        """Where groups of this relation are shown."""
        if relation is None:
            return cls.OPEN
        if relation.reviewed_as_copy:
            return cls.COPIES
        return cls.BURSTS if relation is Relation.BURST else cls.SIMILAR


def weighs(relation: Relation | None) -> bool:
    """Whether one photo of such a group stays and others may go: not where they only look alike, or may do so."""
    return relation is not None and relation is not Relation.SIMILAR


def sorted_into_tabs(groups: Sequence[Group]) -> dict[Tab, list[Group]]:
    """Worker: the groups of each tab, in the order given."""
    tabs: dict[Tab, list[Group]] = {tab: [] for tab in Tab}
    place = {relation: tabs[Tab.of(relation)] for relation in (*Relation, None)}
    for group in groups:
        place[group.relation].append(group)
    return tabs


class DuplicatesRole(IntEnum):
    """What the model tells beside the usual roles."""

    GROUP = Qt.ItemDataRole.UserRole + 1
    ROW = Qt.ItemDataRole.UserRole + 2


class DuplicatesModel(QAbstractListModel):
    """A heading a group, and a row a photo.

    Args:
        read: the photos of a group, and what it frees; called on a worker.
        tasks: where it is called.

    Signals:
        saving_changed: a group on show frees something else than was known when it was found.
    """

    saving_changed = Signal()

    def __init__(
        self, read: Callable[[Group], tuple[list[Row], int]], tasks: Tasks, *, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._read, self._tasks = read, tasks
        self.groups: Sequence[Group] = ()
        self.starts: npt.NDArray[np.int64] = np.zeros(1, np.int64)
        self._rows: OrderedDict[Group, list[Row]] = OrderedDict()
        self._savings: dict[Group, int] = {}  # by the photo that stays now, where the photos are known
        self._fresh: set[Group] = set()
        self._asked: dict[Group, int] = {}
        self._wanted: list[Group] = []
        self._generation = 0

    def show(self, groups: Sequence[Group]) -> None:
        """Show other groups; the photos of those that stay are known already."""
        self.beginResetModel()
        self.groups = groups
        self.starts = np.zeros(len(groups) + 1, np.int64)
        np.cumsum([1 + len(group.photos) for group in groups], out=self.starts[1:])
        self._savings.clear()  # what the groups say is newer
        self._wanted = []
        self.endResetModel()

    def renew(self) -> None:
        """Marks or rules changed: photos in sight are read again; until then they stay as they are."""
        self._fresh.clear()
        self._generation += 1
        if self.rowCount():
            self.dataChanged.emit(self.index(0), self.index(self.rowCount() - 1))

    # Where things are

    def place(self, row: int) -> tuple[int, int]:
        """The number of the group at a row, and of the photo in it; -1 for the heading."""
        number = int(np.searchsorted(self.starts, row, side="right")) - 1
        return number, row - int(self.starts[number]) - 1

    def row(self, number: int, member: int = -1) -> int:
        """The row of a group's heading, or of one of its photos."""
        return int(self.starts[number]) + 1 + member

    def member(self, row: int) -> Row | None:
        """The photo at a row; None for a heading, and while it is read."""
        if not 0 <= row < self.rowCount():
            return None
        number, member = self.place(row)
        rows = self._rows.get(self.groups[number], ())
        return rows[member] if 0 <= member < len(rows) else None

    def members(self, number: int) -> list[Row]:
        """The photos of a group; empty while they are read."""
        return self._rows.get(self.groups[number], [])

    def saving(self, group: Group) -> int:
        """What a group frees by the photo that stays now, which may be another one than when it was found."""
        return self._savings.get(group, group.saving)

    def weighed(self, number: int) -> Group:
        """A group with its saving as it is now."""
        group = self.groups[number]
        return replace(group, saving=self.saving(group))

    def row_of(self, photo: PhotoId, *, near: int = 0) -> int:
        """Where a photo is, looked for in the group that has it next to number `near`; -1 if in none."""
        having = [number for number, group in enumerate(self.groups) if photo in group.photos]
        if not having:
            return -1
        number = min(having, key=lambda one: abs(one - near))
        rows = self._rows.get(self.groups[number])
        if rows is None:
            return self.row(number, 0)
        return self.row(number, next((at for at, one in enumerate(rows) if one.photo.id == photo), 0))

    # Reading

    def need(self, first: int, last: int) -> None:
        """The groups `first` to `last` are in sight: read what is not fresh, and forget earlier wishes."""
        wanted = [self.groups[number] for number in range(first, min(last + 1, len(self.groups)))]
        for group in wanted:
            if group in self._rows:
                self._rows.move_to_end(group)
        self._wanted = [group for group in wanted if group not in self._fresh and not self._under_way(group)]
        self._start()

    def _under_way(self, group: Group) -> bool:
        return self._asked.get(group) == self._generation

    def _start(self) -> None:
        while self._wanted and len(self._asked) < IN_FLIGHT:
            group = self._wanted.pop(0)
            self._asked[group] = self._generation
            # Decoding pictures may be needed for it, so it must not hold up the quick questions.
            self._tasks.run(
                partial(self._read, group),
                then=partial(self._keep, group, self._generation),
                failed=partial(self._lose, group, self._generation),
                lane=Lane.DECODE,
            )

    def _lose(self, group: Group, generation: int, error: KnownError) -> None:
        self._tasks.known.emit(error)
        self._keep(group, generation, (self._rows.get(group, []), self.saving(group)))

    def _keep(self, group: Group, generation: int, read: tuple[list[Row], int]) -> None:
        before_it = self.saving(group)
        rows, self._savings[group] = read
        if self._asked.get(group) == generation:
            del self._asked[group]
        before = {row.photo.id: at for at, row in enumerate(self._rows.get(group, ()))}
        # Nothing jumps when another one becomes the best.
        self._rows[group] = sorted(rows, key=lambda row: before.get(row.photo.id, len(before)))
        if generation == self._generation:
            self._fresh.add(group)
        while len(self._rows) > KEPT:
            gone, _ = self._rows.popitem(last=False)
            self._fresh.discard(gone)
            self._savings.pop(gone, None)
        self.dataChanged.emit(self.index(0), self.index(max(0, self.rowCount() - 1)))
        if self.saving(group) != before_it:
            self.saving_changed.emit()
        self._start()

    # What Qt asks of a model

    def rowCount(self, parent: Index = _ROOT) -> int:  # noqa: N802 -- Qt's name
        """Headings and photos."""
        return 0 if parent.isValid() else int(self.starts[-1])

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Headings are passed over."""
        if not index.isValid() or self.place(index.row())[1] < 0:
            return Qt.ItemFlag.ItemIsEnabled if index.isValid() else Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Text for display and accessibility, a tooltip, and the roles of `DuplicatesRole`."""
        if not index.isValid() or index.row() >= self.rowCount():
            return None
        number, member = self.place(index.row())
        if role == DuplicatesRole.GROUP:
            return self.weighed(number)
        row = self.member(index.row())
        if role == DuplicatesRole.ROW:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            group = self.weighed(number)
            return describe_group(group) if member < 0 else _spoken(row, group)
        if role == Qt.ItemDataRole.ToolTipRole and row is not None:
            return plain(f"{display_path(row.photo.path)}\n{translated(row.evidence)}".strip())
        return None


def describe_group(group: Group) -> str:
    """A heading: "Edited or cropped · 3 photos · 2.3 MB can be freed"."""
    return f"{translated(NAMES[group.relation])} · {sized(group)}"


def sized(group: Group) -> str:
    """What a group has, and can free: "3 photos · 2.3 MB can be freed"."""
    count = words.count_of(len(group.photos), "photo")
    return (
        tr("{count} · {size} can be freed", count=count, size=words.file_size(group.saving))
        if weighs(group.relation)
        else count
    )


def _spoken(row: Row | None, group: Group) -> str:
    if row is None:
        return ""
    stays = row.keeper and weighs(group.relation)
    what = (
        tr("keep")
        if stays
        else tr("remove")
        if row.marked
        else tr("protected")
        if row.protected
        else tr("not selected")
    )
    why = "" if row.keeper and not stays else translated(row.evidence)
    if not row.keeper:  # else that is why it stays
        why = ", ".join(part for part in (sharpness_in_words(row.sharpness), why) if part)
    return ", ".join(part for part in (words.file_name(row.photo.path), what, why) if part)
