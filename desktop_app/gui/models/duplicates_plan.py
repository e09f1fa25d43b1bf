"""The model of what an action would do: a row a photo."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop_app.core.duplicates.actions import Item, LeftOut
from desktop_app.core.errors import display_path
from desktop_app.gui import words
from desktop_app.gui.theme import theme

COLUMNS = ("Goes", "Size", "Is", "Stays")

__all__ = ["COLUMNS", "PlanModel"]

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class PlanModel(QAbstractTableModel):
    """What is left out, with the reason, then what goes."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[LeftOut | Item, ...] = ()

    def show(self, items: tuple[Item, ...], left_out: tuple[LeftOut, ...] = ()) -> None:
        """Show these."""
        self.beginResetModel()
        self._rows = (*left_out, *items)
        self.endResetModel()

    def rowCount(self, parent: Index = _ROOT) -> int:  # noqa: N802 -- Qt's name
        """Photos."""
        return 0 if parent.isValid() else len(self._rows)

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
        """The cell's text; whole paths and reasons as tooltips; what is left out in the colour of a warning."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.ForegroundRole and isinstance(row, LeftOut):
            return theme().colour("warn")
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        size, path = words.file_size(row.photo.size), display_path(row.photo.path)
        if isinstance(row, LeftOut):
            return (path, size, "left out", row.reason)[index.column()]
        return (path, size, row.relation.value, display_path(row.keeper.path))[index.column()]
