"""Which files were refused, and why."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from desktop_app.core.errors import KnownError
from desktop_app.gui import words

__all__ = ["RefusalsDialog"]


class RefusalsDialog(QDialog):
    """A list that can be copied."""

    def __init__(self, refused: Sequence[KnownError], *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("What could not be done")
        self.resize(720, 360)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        heading = QLabel(
            f"{words.count_of(len(refused), 'file')} left as {'it was' if len(refused) == 1 else 'they were'}"
        )
        heading.setObjectName("name")
        self.list = QPlainTextEdit("\n".join(map(str, refused)))
        self.list.setReadOnly(True)
        self.list.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.list.setAccessibleName("Files that were left as they are, with reasons")
        buttons = QDialogButtonBox()
        buttons.addButton("Close", QDialogButtonBox.ButtonRole.RejectRole)
        buttons.rejected.connect(self.reject)
        for widget in (heading, self.list, buttons):
            column.addWidget(widget)
