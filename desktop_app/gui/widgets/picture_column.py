"""A column of a table that begins with a small picture."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QTableView

from desktop_app.gui.theme import theme

_WIDTH, _HEIGHT, _ABOVE = 54, 38, 3
"""Of the room for a picture, and what is free above and below it, beside letters of the usual size."""

__all__ = ["give_pictures"]


class _Pictured(QStyledItemDelegate):
    """The model's picture in the middle of the same room in each row, whether it is there yet or not."""

    def __init__(self, room: QSize, parent: QTableView) -> None:
        super().__init__(parent)
        self._room = room

    def initStyleOption(  # noqa: N802 -- Qt's name
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().initStyleOption(option, index)
        option.features |= QStyleOptionViewItem.ViewItemFeature.HasDecoration
        option.decorationSize = self._room


def give_pictures(table: QTableView, column: int) -> QSize:
    """Let a column begin with the pictures that its model has as decoration; the room of each."""
    room = QSize(theme().grown(_WIDTH), theme().grown(_HEIGHT))
    table.setItemDelegateForColumn(column, _Pictured(room, table))
    table.verticalHeader().setDefaultSectionSize(room.height() + 2 * theme().grown(_ABOVE))
    return room
