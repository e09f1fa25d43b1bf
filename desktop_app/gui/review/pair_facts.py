"""What is known of two photos: a line for each fact that differs, and one for all that are the same."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from desktop_app.core.language import english, tr, translated
from desktop_app.core.types import Photo
from desktop_app.gui import words
from desktop_app.gui.widgets.elided_label import ElidedLabel

UNKNOWN = english("unknown")

__all__ = ["UNKNOWN", "PairFacts", "facts_of_pair"]


def facts_of_pair(first: Photo, second: Photo) -> list[tuple[str, str, str]]:
    """(label, the first's, the second's)."""
    return [(label, one, other) for (label, one), (_, other) in zip(_facts(first), _facts(second), strict=True)]


def _facts(photo: Photo) -> list[tuple[str, str]]:
    modified = datetime.fromtimestamp(photo.mtime_ns / 1e9)  # noqa: DTZ006 -- as file managers show it
    return [
        (tr("Folder"), words.whole_path(photo.path.parent)),
        (tr("Pixels"), f"{photo.width} × {photo.height}"),
        (tr("Size"), tr("{size} ({size_2} bytes)", size=words.file_size(photo.size), size_2=words.number(photo.size))),
        (tr("Format"), photo.format),
        (tr("Taken"), words.moment(photo.taken) if photo.taken else translated(UNKNOWN)),
        (tr("Camera"), photo.camera or translated(UNKNOWN)),
        (tr("Place"), tr("GPS position") if photo.has_gps else translated(UNKNOWN)),
        (tr("Modified"), words.moment(modified)),
    ]


class PairFacts(QWidget):
    """A table of two columns: only what differs; their names stand above the pictures."""

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(16, 8, 16, 8)
        self._grid.setHorizontalSpacing(14)
        self._grid.setVerticalSpacing(3)
        self._grid.setColumnStretch(1, 1)
        self._grid.setColumnStretch(3, 1)
        self._lines: list[tuple[QLabel, ElidedLabel, QLabel, ElidedLabel]] = []
        self._same = ElidedLabel()
        self._same.setObjectName("muted")

    @property
    def differing(self) -> list[str]:
        """Labels of the lines on show."""
        return [line[0].text() for line in self._lines if not line[0].isHidden()]

    def show_pair(self, first: Photo, second: Photo) -> None:
        """Be about two photos."""
        facts = facts_of_pair(first, second)
        while len(self._lines) < len(facts):
            self._add_line(facts[len(self._lines)][0])
        for (_label, one, other), line in zip(facts, self._lines, strict=True):
            line[1].set_text(one)
            line[3].set_text(other)
            for widget in line:
                widget.setVisible(one != other)
        same = [f"{label} {one}" for label, one, other in facts if one == other and one != translated(UNKNOWN)]
        self._same.set_text(tr("The same: {same}", same=words.dotted(same)) if same else "")
        self._same.setVisible(bool(same))

    def _add_line(self, name: str) -> None:
        row = len(self._lines)
        title, sign = QLabel(name), QLabel("≠")
        title.setObjectName("muted")
        sign.setObjectName("sign")
        sign.setAlignment(Qt.AlignmentFlag.AlignCenter)
        line = (title, ElidedLabel(), sign, ElidedLabel())
        for column, widget in enumerate(line):
            widget.setObjectName(widget.objectName() or "differs")
            self._grid.addWidget(widget, row, column)
        self._lines.append(line)
        self._grid.addWidget(self._same, row + 1, 0, 1, 4)
