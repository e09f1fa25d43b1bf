"""A table of rows to choose from."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtWidgets import QTableView

__all__ = ["row_table"]


def row_table(model: QAbstractItemModel, *, name: str, widths: Sequence[int]) -> QTableView:
    """A table whose rows are selected as a whole; Tab leaves it, and long texts lose their middle.

    Args:
        model: its rows.
        name: for screen readers.
        widths: of the columns, device-independent pixels; the last column has the rest.
    """
    table = QTableView()
    table.setModel(model)
    table.setAccessibleName(name)
    table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
    table.setShowGrid(False)
    table.setTextElideMode(Qt.TextElideMode.ElideMiddle)
    table.setWordWrap(False)
    table.setTabKeyNavigation(False)
    table.verticalHeader().hide()
    table.verticalHeader().setDefaultSectionSize(table.fontMetrics().height() + 14)
    header = table.horizontalHeader()
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    header.setHighlightSections(False)
    header.setStretchLastSection(True)
    for section, width in enumerate(widths):
        header.resizeSection(section, width)
    return table
