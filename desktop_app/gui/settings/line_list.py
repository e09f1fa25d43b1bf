"""A setting that is a list: one entry per line, and folders by a dialog, too."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from desktop_app.core.language import tr
from desktop_app.gui.widgets.folder_chooser import FolderChooser

_LINES, _LINES_OF_FOLDERS = 6, 3

__all__ = ["FolderList", "LineList"]


class LineList(QPlainTextEdit):
    """One entry per line; Tab goes on."""

    def __init__(self, entries: Iterable[str], *, lines: int = _LINES) -> None:
        super().__init__("\n".join(entries))
        self.setTabChangesFocus(True)
        self.setMinimumHeight(self.fontMetrics().height() * lines)

    def entries(self) -> tuple[str, ...]:
        """What is there, without empty lines."""
        return tuple(line.strip() for line in self.toPlainText().splitlines() if line.strip())


class FolderList(QWidget):
    """Folders, one per line, and a button that adds some.

    Signals:
        textChanged: as of its field.
    """

    textChanged = Signal()  # noqa: N815 -- as Qt's fields call it

    def __init__(self, folders: Iterable[str], *, label: str) -> None:
        super().__init__()
        self._label = label
        self.field = LineList(folders, lines=_LINES_OF_FOLDERS)
        self.field.setAccessibleName(label)
        self.field.textChanged.connect(self.textChanged)
        self.setFocusProxy(self.field)
        self.button = QPushButton(tr("Add folder…"))
        self.button.setAccessibleName(f"{label}: {tr('Add folder…')}")
        self.button.clicked.connect(self._ask)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.field)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)

    def entries(self) -> tuple[str, ...]:
        """The folders, without empty lines."""
        return self.field.entries()

    def _ask(self) -> None:
        dialog = FolderChooser(self._label, parent=self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self._add(str(folder) for folder in dialog.chosen))
        dialog.open()

    def _add(self, chosen: Iterable[str]) -> None:
        self.field.setPlainText("\n".join(dict.fromkeys((*self.entries(), *chosen))))
