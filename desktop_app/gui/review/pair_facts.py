"""What is known of two photos, line by line; what differs is marked."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from desktop_app.core.errors import display_path
from desktop_app.core.types import Photo
from desktop_app.gui import words
from desktop_app.gui.widgets.elided_label import ElidedLabel

__all__ = ["PairFacts", "facts_of_pair"]


def facts_of_pair(first: Photo, second: Photo) -> list[tuple[str, str, str]]:
    """(label, the first's, the second's)."""
    return [(label, one, other) for (label, one), (_, other) in zip(_facts(first), _facts(second), strict=True)]


def _facts(photo: Photo) -> list[tuple[str, str]]:
    modified = datetime.fromtimestamp(photo.mtime_ns / 1e9)  # noqa: DTZ006 -- as file managers show it
    return [
        ("Name", words.file_name(photo.path)),
        ("Folder", display_path(photo.path.parent)),
        ("Pixels", f"{photo.width} × {photo.height}"),
        ("Size", f"{words.file_size(photo.size)} ({words.number(photo.size)} bytes)"),
        ("Format", photo.format),
        ("Taken", words.moment(photo.taken) if photo.taken else "unknown"),
        ("Camera", photo.camera or "unknown"),
        ("Place", "has GPS coordinates" if photo.has_gps else "unknown"),
        ("Modified", words.moment(modified)),
    ]


class PairFacts(QWidget):
    """A table of two columns."""

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(16, 8, 16, 8)
        self._grid.setHorizontalSpacing(14)
        self._grid.setVerticalSpacing(3)
        self._grid.setColumnStretch(1, 1)
        self._grid.setColumnStretch(3, 1)
        self._lines: list[tuple[ElidedLabel, QLabel, ElidedLabel]] = []

    @property
    def differing(self) -> list[str]:
        """Labels of the lines that are marked."""
        titles = [self._grid.itemAtPosition(row, 0) for row in range(len(self._lines))]
        names = [item.widget() for item in titles if item is not None]
        return [
            name.text()
            for name, line in zip(names, self._lines, strict=True)
            if isinstance(name, QLabel) and line[1].text()
        ]

    def show_pair(self, first: Photo, second: Photo) -> None:
        """Be about two photos."""
        facts = facts_of_pair(first, second)
        while len(self._lines) < len(facts):
            self._add_line(facts[len(self._lines)][0])
        for (_label, one, other), line in zip(facts, self._lines, strict=True):
            differs = one != other
            line[0].set_text(one)
            line[1].setText("≠" if differs else "")
            line[2].set_text(other)
            for label in (line[0], line[2]):
                label.setObjectName("differs" if differs else "muted")
                label.style().unpolish(label)
                label.style().polish(label)

    def _add_line(self, name: str) -> None:
        row = len(self._lines)
        title, sign = QLabel(name), QLabel()
        title.setObjectName("muted")
        sign.setObjectName("sign")
        sign.setAlignment(Qt.AlignmentFlag.AlignCenter)
        sign.setMinimumWidth(sign.fontMetrics().horizontalAdvance("≠") + 6)
        line = (ElidedLabel(), sign, ElidedLabel())
        for column, widget in enumerate((title, *line)):
            self._grid.addWidget(widget, row, column)
        self._lines.append(line)
