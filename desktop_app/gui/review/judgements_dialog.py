"""What was said about photos, to be taken back."""

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

from desktop_app.core.duplicates.judgements import Judged
from desktop_app.core.errors import display_path
from desktop_app.core.language import english, tr, translated
from desktop_app.core.relations import Judgement
from desktop_app.gui import words
from desktop_app.gui.plain_text import plain
from desktop_app.gui.widgets.enter_key import settle_enter

__all__ = ["JudgementsDialog"]

_NUMBER = Qt.ItemDataRole.UserRole + 1
_SAID = {Judgement.NOT_A_MATCH: english("Not duplicates"), Judgement.KEEP_BOTH: english("Keep all")}


class JudgementsDialog(QDialog):
    """A list of judgements.

    Signals:
        chosen: (list[int]) to be taken back.
    """

    chosen = Signal(object)

    def __init__(self, judged: Sequence[Judged], *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Your decisions"))
        self.resize(720, 420)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        heading = QLabel(
            tr("These photos are no longer grouped together. Undo a decision, and they may be again.")
            if judged
            else tr("You have not chosen “Not duplicates” or “Keep all” for any photos yet.")
        )
        heading.setWordWrap(True)
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Decisions, the latest first"))
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        for one in judged:
            self.list.addItem(_item(one))
        self.button = QPushButton(tr("Undo"))
        self.button.setEnabled(False)
        self.button.clicked.connect(self._take_back)
        self.list.itemSelectionChanged.connect(lambda: self.button.setEnabled(bool(self.list.selectedItems())))
        buttons = QDialogButtonBox()
        buttons.addButton(tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.addButton(self.button, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        for widget in (heading, self.list, buttons):
            column.addWidget(widget)
        settle_enter(self)

    def _take_back(self) -> None:
        self.chosen.emit([item.data(_NUMBER) for item in self.list.selectedItems()])
        self.accept()


def _item(one: Judged) -> QListWidgetItem:
    names = ", ".join(words.file_name(photo.path) for photo in one.photos) or tr(
        "files that are no longer in the library"
    )
    item = QListWidgetItem(f"{translated(_SAID[one.judgement])}: {names}")
    item.setData(_NUMBER, one.number)
    item.setToolTip(plain("\n".join(display_path(photo.path) for photo in one.photos)))
    return item
