"""The keys, as a table that is both what works and what F1 shows."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QGridLayout, QLabel, QVBoxLayout, QWidget

KEYS: list[tuple[str, list[tuple[str, str]]]] = [
    (
        "Find",
        [
            ("Click or Enter", "photos that look like this one"),
            ("Backspace, Alt+Left or Esc", "back to where you were"),
            ("Drop or Ctrl+V", "look for a picture from anywhere"),
            ("Ctrl+F or /", "search by name, date or folder"),
        ],
    ),
    (
        "Look",
        [
            ("Space", "quick look; arrows go on"),
            ("Double-click or Ctrl+Enter", "open with the desktop's application"),
            ("Ctrl+Shift+O", "show in the file manager"),
            ("+, - or Ctrl+wheel", "larger or smaller thumbnails"),
        ],
    ),
    (
        "Duplicates",
        [
            ("Space, S", "mark a photo, or let it be the one that stays"),
            ("Left and Right", "from group to group"),
            ("Enter", "compare; there F flickers, D shows the difference"),
            ("N, K", "not a match, or keep all of them"),
            ("Ctrl+Z", "undo the last action"),
        ],
    ),
    (
        "Library",
        [
            ("Ctrl+O", "add a folder"),
            ("F5", "look for changes on the disk"),
            ("Ctrl+C", "copy the picture"),
            ("Ctrl+Shift+C", "copy the path"),
            ("Ctrl+Q", "quit"),
        ],
    ),
]

__all__ = ["KEYS", "ShortcutsDialog"]


class ShortcutsDialog(QDialog):
    """F1."""

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("Keyboard shortcuts")
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(8)
        column.addLayout(grid)
        for title, keys in KEYS:
            heading = QLabel(title)
            heading.setObjectName("title")
            row = grid.rowCount()
            grid.addWidget(heading, row, 0, 1, 2)
            grid.setRowMinimumHeight(row, 34)
            grid.setAlignment(heading, Qt.AlignmentFlag.AlignBottom)
            for key, meaning in keys:
                label = QLabel(key)
                label.setObjectName("muted")
                row = grid.rowCount()
                grid.addWidget(label, row, 0)
                grid.addWidget(QLabel(meaning), row, 1)
        buttons = QDialogButtonBox()
        buttons.addButton("Close", QDialogButtonBox.ButtonRole.RejectRole)
        buttons.rejected.connect(self.reject)
        column.addSpacing(12)
        column.addWidget(buttons)
