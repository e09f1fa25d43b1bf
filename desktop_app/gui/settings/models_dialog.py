"""The models that the person made, to be deleted."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidgetItem, QWidget

from desktop_app.core.encoders.store import EncoderFile
from desktop_app.core.errors import display_path
from desktop_app.core.language import tr
from desktop_app.gui.widgets.list_dialog import ListDialog, list_item

__all__ = ["ModelsDialog"]


class ModelsDialog(ListDialog):
    """A list of models; the identities of those to be deleted are `chosen`. The one in use cannot be.

    Args:
        made: those that the person made or brought.
        in_use: identity of the one that answers now.
    """

    def __init__(self, made: Sequence[EncoderFile], *, in_use: str, parent: QWidget | None = None) -> None:
        super().__init__(
            tr("A deleted model cannot be brought back. Your photos stay as they are.")
            if made
            else tr("You have not made a model yet. “Learn from my photos…” in the menu makes one."),
            (_item(entry, in_use=entry.identity == in_use) for entry in made),
            name=tr("Models that you made"),
            button=tr("Delete"),
            parent=parent,
        )
        self.setWindowTitle(tr("Models that you made"))
        self.resize(560, 320)


def _item(entry: EncoderFile, *, in_use: bool) -> QListWidgetItem:
    card = entry.card
    name = f"{card.name} · {card.version}" if card is not None else display_path(entry.path.name if entry.path else "")
    tip = display_path(entry.path) if entry.path is not None else ""
    item = list_item(name + (tr(" (in use)") if in_use else ""), entry.identity, tip=tip)
    if in_use:
        item.setFlags(item.flags() & ~(Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled))
    return item
