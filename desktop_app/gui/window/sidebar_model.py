"""The model of the sidebar: headings, folders, and the views of the library."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, IntEnum
from pathlib import Path
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop_app.core.language import tr
from desktop_app.core.types import FolderId
from desktop_app.gui import words
from desktop_app.gui.plain_text import plain
from desktop_app.gui.session.navigation import Location

__all__ = ["Entry", "EntryKind", "SidebarModel", "SidebarRole", "Unfolded"]

Unfolded = tuple[FolderId, Path]
"""A folder whose inside is shown: the watched one, and the path in it."""

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class EntryKind(Enum):
    """What a row is."""

    HEADING = "heading"
    PLACE = "place"
    ADD_FOLDER = "add-folder"


class SidebarRole(IntEnum):
    """The row as a whole."""

    ENTRY = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True, slots=True)
class Entry:
    """A row of the sidebar.

    Attributes:
        kind: heading, place or action.
        text: its name.
        icon: of `resources/icons`.
        location: where it leads.
        count: shown at the right; None for none.
        tip: the tooltip.
        quiet: shown faint: a folder whose drive is not connected.
        depth: how many folders deep it lies inside a watched one.
        unfolds: whether what lies inside it is shown below it; None where nothing does.
    """

    kind: EntryKind
    text: str
    icon: str = ""
    location: Location | None = None
    count: int | None = None
    tip: str = ""
    quiet: bool = False
    depth: int = 0
    unfolds: bool | None = None


class SidebarModel(QAbstractListModel):
    """Rows as they are given."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._entries: list[Entry] = []

    def show(self, entries: Sequence[Entry]) -> None:
        """Show other rows; where only counts changed, selection and focus stay."""
        entries = list(entries)
        if [(one.location, one.unfolds) for one in entries] == [(one.location, one.unfolds) for one in self._entries]:
            self._entries = entries
            self.dataChanged.emit(self.index(0), self.index(len(entries) - 1))
            return
        self.beginResetModel()
        self._entries = entries
        self.endResetModel()

    def entry(self, index: Index) -> Entry:
        """The row."""
        return self._entries[index.row()]

    def row_of(self, location: Location) -> int:
        """The row that leads to this location, whatever is searched there; -1 when none does."""
        if location.query is not None:
            return -1
        places = [location.below, *(location.below.parents if location.below is not None else ())]
        for below in dict.fromkeys((*(one for one in places if one != Path()), None)):  # the nearest that is shown
            wanted = (location.view, location.folder, below)
            for row, entry in enumerate(self._entries):
                one = entry.location
                if one is not None and (one.view, one.folder, one.below) == wanted:
                    return row
        return -1

    def rowCount(self, parent: Index = _ROOT) -> int:  # noqa: N802 -- Qt's name
        """Rows."""
        return 0 if parent.isValid() else len(self._entries)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Headings are passed over."""
        if not index.isValid() or self.entry(index).kind is EntryKind.HEADING:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Text, tooltip, and the entry itself."""
        if not index.isValid():
            return None
        entry = self.entry(index)
        if role == SidebarRole.ENTRY:
            return entry
        if role == Qt.ItemDataRole.AccessibleTextRole:
            state = {None: "", True: tr(", unfolded"), False: tr(", folded")}[entry.unfolds]
            count = "" if entry.count is None else f", {words.number(entry.count)}"
            return f"{entry.text}{count}{state}"
        return {Qt.ItemDataRole.DisplayRole: entry.text, Qt.ItemDataRole.ToolTipRole: plain(entry.tip)}.get(
            Qt.ItemDataRole(role)
        )
