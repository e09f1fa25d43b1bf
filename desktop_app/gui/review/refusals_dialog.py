"""Which files were refused, and why."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from desktop_app.core.errors import KnownError
from desktop_app.core.language import explained, plural, tr

__all__ = ["RefusalsDialog"]


class RefusalsDialog(QDialog):
    """A list that can be copied."""

    def __init__(self, refused: Sequence[KnownError], *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("What could not be done"))
        self.resize(720, 360)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        heading = QLabel(plural(len(refused), "{count:,} file left as it was", "{count:,} files left as they were"))
        heading.setObjectName("name")
        self.list = QPlainTextEdit("\n".join(map(explained, refused)))
        self.list.setReadOnly(True)
        self.list.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.list.setAccessibleName(tr("Files that were left as they are, with reasons"))
        buttons = QDialogButtonBox()
        buttons.addButton(tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.rejected.connect(self.reject)
        for widget in (heading, self.list, buttons):
            column.addWidget(widget)
