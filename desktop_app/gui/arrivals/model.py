"""The model of files from outside, with what the library has of each."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import IntEnum
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QImage

from desktop_app.core.arrivals.arrival import Arrival, Presence
from desktop_app.core.errors import display_path
from desktop_app.core.images.companions import in_words
from desktop_app.core.language import english, tr, translated
from desktop_app.gui import words
from desktop_app.gui.plain_text import plain
from desktop_app.gui.widgets.table_model import Index, TableModel

__all__ = ["ArrivalsModel", "Column", "all_said", "reason_of", "said_of"]


class Column(IntEnum):
    """Of the table, in its order."""

    NAME = 0
    SAID = 1
    MATCH = 2
    REASON = 3
    FOLDER = 4


def reason_of(arrival: Arrival) -> str:
    """Why it is what it is: the evidence, what the match lacks, and an equal file that came before."""
    evidence = arrival.finding.evidence if arrival.finding else ""
    twin = tr("same bytes as {twin}", twin=words.file_name(arrival.twin)) if arrival.twin else ""
    return "; ".join(filter(None, (translated(display_path(evidence)), twin, translated(display_path(arrival.note)))))


def said_of(arrival: Arrival) -> str:
    """Whether the person has it, in a few words: "New"."""
    return translated(_SAID[arrival.presence])


def all_said() -> list[str]:
    """All that is ever said of one."""
    return [translated(said) for said in _SAID.values()]


_SAID = {
    Presence.THERE: english("You have it"),
    Presence.BETTER: english("This one is better"),
    Presence.EDITED: english("You have another edit"),
    Presence.NEW: english("New"),
    Presence.OWN: english("It is in your library"),
    Presence.UNREADABLE: english("Cannot be read"),
}


class ArrivalsModel(TableModel[Arrival]):
    """One row per file.

    Args:
        picture: of a file, for its row; None while it is not there.

    Attributes:
        folders: how many folders the files are in.
    """

    columns = (
        english("Name"),
        english("Do you have it?"),
        english("In your library"),
        english("Reason"),
        english("Folder"),
    )

    def __init__(self, picture: Callable[[Path], QImage | None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._picture = picture
        self.folders = 0

    def show(self, items: Sequence[Arrival]) -> None:
        """Show these."""
        self.folders = len({one.path.parent for one in items})
        super().show(items)

    def title(self, column: Column) -> str:
        """Of a column."""
        return translated(self.columns[column])

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The cell's text, and the file's picture beside its name; both paths and the reason as a tooltip."""
        if not index.isValid():
            return None
        arrival = self.items[index.row()]
        match = words.whole_path(arrival.match.path) if arrival.match else ""
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain("\n".join(filter(None, (display_path(arrival.path), match, reason_of(arrival)))))
        if role == Qt.ItemDataRole.DecorationRole and index.column() == Column.NAME:
            return self._picture(arrival.path)
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        beside = translated(in_words(arrival.photo.companions)) if arrival.photo else ""
        name = words.file_name(arrival.path) + (f" + {beside}" if beside else "")
        folder = words.whole_path(arrival.path.parent)
        return (name, said_of(arrival), match, reason_of(arrival), folder)[index.column()]
