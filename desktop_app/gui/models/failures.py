"""The model of files that are not readable."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop_app.core.errors import display_path
from desktop_app.core.types import Failure
from desktop_app.gui import words

COLUMNS = ("Name", "Why", "Folder")

__all__ = ["COLUMNS", "FailuresModel"]

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class FailuresModel(QAbstractTableModel):
    """One row a file, with its reason."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._failures: list[Failure] = []

    def show(self, failures: list[Failure]) -> None:
        """Show these."""
        if failures == self._failures:
            return
        self.beginResetModel()
        self._failures = failures
        self.endResetModel()

    def failure(self, row: int) -> Failure:
        """The failure at a row."""
        return self._failures[row]

    def rowCount(self, parent: Index = _ROOT) -> int:  # noqa: N802 -- Qt's name
        """Files."""
        return 0 if parent.isValid() else len(self._failures)

    def columnCount(self, parent: Index = _ROOT) -> int:  # noqa: N802 -- Qt's name
        """Name, reason, folder."""
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(  # noqa: N802 -- Qt's name
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Column titles."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return COLUMNS[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The cell's text; the whole path and reason as a tooltip."""
        if not index.isValid():
            return None
        failure = self._failures[index.row()]
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"{display_path(failure.path)}\n{failure.reason}"
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return (words.file_name(failure.path), failure.reason, display_path(failure.path.parent))[index.column()]
