"""The model of files from outside, with what the library has of each."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt

from desktop_app.core.arrivals.arrival import Arrival, Presence
from desktop_app.core.errors import display_path
from desktop_app.core.images.companions import in_words
from desktop_app.core.language import english, tr, translated
from desktop_app.gui import words
from desktop_app.gui.plain_text import plain
from desktop_app.gui.widgets.table_model import Index, TableModel

__all__ = ["ArrivalsModel", "reason_of", "said_of"]


def reason_of(arrival: Arrival) -> str:
    """Why it is what it is: the evidence, what the match lacks, and an equal file that came before."""
    evidence = arrival.finding.evidence if arrival.finding else ""
    twin = tr("same bytes as {twin}", twin=words.file_name(arrival.twin)) if arrival.twin else ""
    return "; ".join(filter(None, (translated(display_path(evidence)), twin, translated(display_path(arrival.note)))))


def said_of(arrival: Arrival) -> str:
    """Whether the person has it, in a few words: "New"."""
    return translated(_SAID[arrival.presence])


_SAID = {
    Presence.THERE: english("You have it"),
    Presence.BETTER: english("This one is better"),
    Presence.EDITED: english("You have another edit"),
    Presence.NEW: english("New"),
    Presence.OWN: english("It is in your library"),
    Presence.UNREADABLE: english("Cannot be read"),
}


class ArrivalsModel(TableModel[Arrival]):
    """One row per file."""

    columns = (
        english("Name"),
        english("Do you have it?"),
        english("In your library"),
        english("Reason"),
        english("Folder"),
    )

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The cell's text; both paths and the reason as a tooltip."""
        if not index.isValid():
            return None
        arrival = self.items[index.row()]
        match = words.whole_path(arrival.match.path) if arrival.match else ""
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain("\n".join(filter(None, (display_path(arrival.path), match, reason_of(arrival)))))
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        beside = translated(in_words(arrival.photo.companions)) if arrival.photo else ""
        name = words.file_name(arrival.path) + (f" + {beside}" if beside else "")
        folder = words.whole_path(arrival.path.parent)
        return (name, said_of(arrival), match, reason_of(arrival), folder)[index.column()]
