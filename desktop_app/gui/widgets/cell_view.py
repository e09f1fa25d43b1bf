"""An item view of one's own layout whose items a screen reader can reach."""

from __future__ import annotations

from PySide6.QtWidgets import QAbstractItemView

__all__ = ["CellView"]


class QTableView(QAbstractItemView):
    """Base of the gallery and of the list of groups.

    Qt chooses what it tells a screen reader by the names of a widget's classes. It knows the names of its own views
    only, so a view that derives from their common base would have no items. Under this name each index is a cell:
    its name is the model's AccessibleTextRole, its place what `visualRect` says.
    """


CellView = QTableView
