"""F1: the keys of all commands."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QStyle,
    QVBoxLayout,
    QWidget,
)

from desktop_app.core.language import english, tr, translated
from desktop_app.gui.commands import key_table
from desktop_app.gui.widgets.placement import fit_to_screen, scrolling

HELP = english(
    "Add a folder, then click a photo to see what looks like it, or drop any picture on the "
    "window. Search finds names, folders, cameras and dates. Duplicates shows what you have "
    "twice. Nothing is deleted until you say so."
)
"""What it is, in three sentences."""

__all__ = ["HELP", "ShortcutsDialog"]

_CHARACTERS = 160


class ShortcutsDialog(QDialog):
    """F1: two columns, so that it is no higher than a small screen."""

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Help and keys"))
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        said = QLabel(translated(HELP))
        said.setWordWrap(True)
        column.addWidget(said)
        keys = QWidget()
        sides = QHBoxLayout(keys)
        sides.setContentsMargins(0, 0, 0, 0)
        sides.setSpacing(40)
        column.addWidget(scrolling(keys), 1)
        table = key_table()
        middle = (len(table) + 1) // 2
        for groups in (table[:middle], table[middle:]):
            sides.addLayout(_grid_of(groups))
        buttons = QDialogButtonBox()
        buttons.addButton(tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.rejected.connect(self.reject)
        column.addSpacing(12)
        column.addWidget(buttons)
        # By itself Qt breaks every line early, and leaves a third of the screen free.
        self.resize(_CHARACTERS * self.fontMetrics().averageCharWidth(), self.sizeHint().height())
        fit_to_screen(self)


def _grid_of(groups: list[tuple[str, list[tuple[str, str]]]]) -> QGridLayout:
    """Headings, and below each its keys and what they do."""
    grid = QGridLayout()
    grid.setHorizontalSpacing(24)
    grid.setVerticalSpacing(4)
    for title, keys in groups:
        heading = QLabel(title)
        heading.setObjectName("title")
        row = grid.rowCount()
        grid.addWidget(heading, row, 0, 1, 2)
        grid.setRowMinimumHeight(row, 28)
        grid.setAlignment(heading, Qt.AlignmentFlag.AlignBottom)
        for key, meaning in keys:
            row = grid.rowCount()
            for place, (text, kind) in enumerate(((key, "muted"), (meaning, ""))):
                label = QLabel(text)
                label.setObjectName(kind)
                start = QStyle.visualAlignment(label.layoutDirection(), Qt.AlignmentFlag.AlignLeft)
                label.setAlignment(start | Qt.AlignmentFlag.AlignAbsolute)  # a key too, among letters from the right
                label.setWordWrap(True)  # other languages need more room than a small screen has
                grid.addWidget(label, row, place, Qt.AlignmentFlag.AlignTop)
    grid.setColumnStretch(0, 2)
    grid.setColumnStretch(1, 3)
    grid.setRowStretch(grid.rowCount(), 1)
    return grid
