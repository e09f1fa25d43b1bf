"""A dialog that asks which program opens a file."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from desktop_app.core.language import tr
from desktop_app.gui.plain_text import only_plain

_COMMAND = Qt.ItemDataRole.UserRole + 1

__all__ = ["ApplicationChooser"]


class ApplicationChooser(QDialog):
    """Programs by their names, and any other one.

    Args:
        file: what is to be opened.
        commands: the programs' names, each with its command for that file.

    Signals:
        chosen: (list[str]) the command.
    """

    chosen = Signal(object)

    def __init__(self, file: Path, commands: Sequence[tuple[str, list[str]]], *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Open with"))
        self.setMinimumWidth(420)
        self._file = file
        heading = QLabel(
            tr("Choose an app for {file}", file=file.name)
            if commands
            else tr("No app for {file} is known here.", file=file.name)
        )
        heading.setWordWrap(True)
        only_plain(heading)
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Apps"))
        for name, command in commands:
            item = QListWidgetItem(name)
            item.setData(_COMMAND, command)
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        self.list.setVisible(bool(commands))
        self.list.itemActivated.connect(self._open)
        buttons = QDialogButtonBox()
        other = buttons.addButton(tr("Other app…"), QDialogButtonBox.ButtonRole.ActionRole)
        other.clicked.connect(self._ask)
        buttons.addButton(tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        self.open_button = buttons.addButton(tr("Open"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.open_button.setObjectName("primary")
        self.open_button.setEnabled(bool(commands))
        buttons.accepted.connect(self._open)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(12)
        for widget in (heading, self.list, buttons):
            column.addWidget(widget)

    def _open(self) -> None:
        item = self.list.currentItem()
        if item is not None:
            self._choose(item.data(_COMMAND))

    def _ask(self) -> None:
        program, _kind = QFileDialog.getOpenFileName(self, tr("Choose an app"))
        if program:
            self._choose([program, str(self._file)])

    def _choose(self, command: list[str]) -> None:
        self.chosen.emit(command)
        self.accept()
