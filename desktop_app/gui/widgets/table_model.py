"""What the tables of the window have in common: titles of columns, and a row an item."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from desktop_app.core.language import translated

__all__ = ["Index", "TableModel"]

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
Item = TypeVar("Item")


class TableModel(QAbstractTableModel, Generic[Item]):
    """A table of items; `data` is left to the class that knows what they are.

    Attributes:
        columns: their titles.
        items: what is shown.
    """

    columns: tuple[str, ...] = ()
    items: Sequence[Item] = ()

    def show(self, items: Sequence[Item]) -> None:
        """Show these."""
        self.beginResetModel()
        self.items = items
        self.endResetModel()

    def rowCount(self, parent: Index = _ROOT) -> int:  # noqa: N802 -- Qt's name
        """Items."""
        return 0 if parent.isValid() else len(self.items)

    def columnCount(self, parent: Index = _ROOT) -> int:  # noqa: N802 -- Qt's name
        """See `columns`."""
        return 0 if parent.isValid() else len(self.columns)

    def headerData(  # noqa: N802 -- Qt's name
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Column titles, also where the mouse rests: a narrow column cuts its own."""
        said = role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}
        if orientation == Qt.Orientation.Horizontal and said:
            return translated(self.columns[section])
        return None
