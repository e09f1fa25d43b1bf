"""Asking for another name of a file."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from desktop_app.core.errors import display_path
from desktop_app.core.language import tr
from desktop_app.gui import words
from desktop_app.gui.widgets.enter_key import settle_enter

__all__ = ["NameDialog"]


class NameDialog(QDialog):
    """One line with the name, before the ending, which stays.

    Signals:
        chosen: (str) another name, without the ending.
    """

    chosen = Signal(str)

    def __init__(self, path: Path, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Rename"))
        self.setMinimumWidth(26 * self.fontMetrics().averageCharWidth() + 200)
        self._old = display_path(path.stem)
        self.name = QLineEdit(self._old)
        self.name.selectAll()
        label = QLabel(tr("New name of {path}:", path=words.file_name(path)))
        label.setWordWrap(True)
        label.setBuddy(self.name)
        self.name.setAccessibleName(label.text())
        whole = QWidget()
        whole.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # in every language the ending is at the right
        line = QHBoxLayout(whole)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self.name)
        line.addWidget(QLabel(path.suffix))
        buttons = QDialogButtonBox()
        buttons.addButton(tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        self.rename_button = buttons.addButton(tr("Rename"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.rename_button.setObjectName("primary")
        buttons.accepted.connect(self._choose)
        buttons.rejected.connect(self.reject)
        self.name.textChanged.connect(self._allow)
        column = QVBoxLayout(self)
        column.setSpacing(12)
        column.addWidget(label)
        column.addWidget(whole)
        column.addWidget(buttons)
        self._allow(self.name.text())
        settle_enter(self)

    def _allow(self, text: str) -> None:
        self.rename_button.setEnabled(text.strip() not in {"", self._old})

    def _choose(self) -> None:
        self.accept()
        self.chosen.emit(self.name.text().strip())
