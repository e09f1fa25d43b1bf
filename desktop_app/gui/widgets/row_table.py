"""A table of rows to choose from."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QHeaderView, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from desktop_app.gui.theme import theme

__all__ = ["row_table"]


class _Elided(QStyledItemDelegate):
    """A text that is too long loses its beginning or its end."""

    def __init__(self, mode: Qt.TextElideMode, parent: QTableView) -> None:
        super().__init__(parent)
        self._mode = mode

    def initStyleOption(  # noqa: N802 -- Qt's name
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().initStyleOption(option, index)
        option.textElideMode = self._mode


def row_table(
    model: QAbstractItemModel,
    *,
    name: str,
    widths: Sequence[int],
    paths: Sequence[int] = (),
    sentences: Sequence[int] = (),
) -> QTableView:
    """A table whose rows are selected as a whole; Tab leaves it, and long texts lose their middle.

    Args:
        model: its rows.
        name: for screen readers.
        widths: of the columns with letters of the usual size, device-independent pixels; a column of 0 shares what
            the others leave.
        paths: columns that show paths, which lose their beginning instead: file and folder tell one from others.
        sentences: columns that show sentences, which lose their end instead.
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
    for section, width in enumerate(widths):
        if width:
            header.resizeSection(section, theme().grown(width))
        else:
            header.setSectionResizeMode(section, QHeaderView.ResizeMode.Stretch)
    for sections, mode in ((paths, Qt.TextElideMode.ElideLeft), (sentences, Qt.TextElideMode.ElideRight)):
        for section in sections:
            table.setItemDelegateForColumn(section, _Elided(mode, table))
    return table
