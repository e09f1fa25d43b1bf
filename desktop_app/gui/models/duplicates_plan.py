"""The model of what an action would do: a row a photo."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop_app.core.duplicates.actions import Item
from desktop_app.core.errors import display_path
from desktop_app.gui import words

COLUMNS = ("Goes", "Size", "Is", "Stays")

__all__ = ["COLUMNS", "PlanModel"]

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class PlanModel(QAbstractTableModel):
    """Items as they are given."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._items: tuple[Item, ...] = ()

    def show(self, items: tuple[Item, ...]) -> None:
        """Show these."""
        self.beginResetModel()
        self._items = items
        self.endResetModel()

    def rowCount(self, parent: Index = _ROOT) -> int:  # noqa: N802 -- Qt's name
        """Photos."""
        return 0 if parent.isValid() else len(self._items)

    def columnCount(self, parent: Index = _ROOT) -> int:  # noqa: N802 -- Qt's name
        """See `COLUMNS`."""
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(  # noqa: N802 -- Qt's name
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Column titles."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return COLUMNS[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The cell's text; whole paths as tooltips."""
        if not index.isValid() or role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        item = self._items[index.row()]
        return (
            display_path(item.photo.path),
            words.file_size(item.photo.size),
            item.relation.value,
            display_path(item.keeper.path),
        )[index.column()]
