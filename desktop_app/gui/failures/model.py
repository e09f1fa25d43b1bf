"""The model of files that are not readable."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt

from desktop_app.core.errors import display_path
from desktop_app.core.language import english, translated
from desktop_app.core.types import Failure
from desktop_app.gui import words
from desktop_app.gui.plain_text import plain
from desktop_app.gui.widgets.table_model import Index, TableModel

__all__ = ["FailuresModel"]


class FailuresModel(TableModel[Failure]):
    """One row a file, with its reason."""

    columns = (english("Name"), english("Reason"), english("Folder"))

    def show(self, items: Sequence[Failure]) -> None:
        """Show these; the same ones again change nothing, not even what is selected."""
        if items != self.items:
            super().show(items)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The cell's text; the whole path and reason as a tooltip."""
        if not index.isValid():
            return None
        failure = self.items[index.row()]
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain(f"{display_path(failure.path)}\n{translated(display_path(failure.reason))}")
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        folder = words.whole_path(failure.path.parent)
        reason = translated(display_path(failure.reason))
        return (words.file_name(failure.path), reason[:1].upper() + reason[1:], folder)[index.column()]
