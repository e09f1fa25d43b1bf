"""The models that the person made, to be deleted."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop_app.core.encoders.store import EncoderFile
from desktop_app.core.errors import display_path
from desktop_app.core.language import tr
from desktop_app.gui.plain_text import plain
from desktop_app.gui.widgets.enter_key import settle_enter

__all__ = ["ModelsDialog"]

_IDENTITY = Qt.ItemDataRole.UserRole + 1


class ModelsDialog(QDialog):
    """A list of models; the one in use is shown, and cannot be chosen.

    Args:
        made: those that the person made or brought.
        in_use: identity of the one that answers now.

    Signals:
        chosen: (list[str]) identities of those to be deleted.
    """

    chosen = Signal(object)

    def __init__(self, made: Sequence[EncoderFile], *, in_use: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Models that you made"))
        self.resize(560, 320)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        heading = QLabel(
            tr("A deleted model cannot be brought back. Your photos stay as they are.")
            if made
            else tr("You have not made a model yet. “Learn from my photos…” in the menu makes one.")
        )
        heading.setWordWrap(True)
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Models that you made"))
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        for entry in made:
            self.list.addItem(_item(entry, in_use=entry.identity == in_use))
        self.button = QPushButton(tr("Delete"))
        self.button.setEnabled(False)
        self.button.clicked.connect(self._delete)
        self.list.itemSelectionChanged.connect(lambda: self.button.setEnabled(bool(self.list.selectedItems())))
        buttons = QDialogButtonBox()
        buttons.addButton(tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.addButton(self.button, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        for widget in (heading, self.list, buttons):
            column.addWidget(widget)
        settle_enter(self)

    def _delete(self) -> None:
        self.chosen.emit([item.data(_IDENTITY) for item in self.list.selectedItems()])
        self.accept()


def _item(entry: EncoderFile, *, in_use: bool) -> QListWidgetItem:
    card = entry.card
    name = f"{card.name} · {card.version}" if card is not None else display_path(entry.path.name if entry.path else "")
    item = QListWidgetItem(name + (tr(" (in use)") if in_use else ""))
    item.setData(_IDENTITY, entry.identity)
    item.setToolTip(plain(display_path(entry.path)) if entry.path is not None else "")
    if in_use:
        item.setFlags(item.flags() & ~(Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled))
    return item
