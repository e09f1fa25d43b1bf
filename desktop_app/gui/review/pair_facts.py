"""What is known of two photos: a line for each fact that differs, and one for all that are the same."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from desktop_app.core.images.exposure import UNSAID, Exposure
from desktop_app.core.language import english, tr, translated
from desktop_app.core.types import Photo, PhotoId
from desktop_app.gui import words
from desktop_app.gui.exposure_words import aperture, exposure_time, focal_length, said_of, sensitivity
from desktop_app.gui.widgets.elided_label import ElidedLabel

UNKNOWN = english("unknown")
_UNSAID = (UNSAID, UNSAID)

__all__ = ["UNKNOWN", "PairFacts", "facts_of_pair"]


def facts_of_pair(first: Photo, second: Photo, exposures: Sequence[Exposure] = _UNSAID) -> list[tuple[str, str, str]]:
    """(label, the first's, the second's)."""
    close = first.taken != second.taken and _minute(first.taken) == _minute(second.taken)
    known = (_facts(photo, seconds=close) for photo in (first, second))
    rows = [(label, one, other) for (label, one), (_, other) in zip(*known, strict=True)]
    return [*rows, *_of_exposures(*exposures)]


def _minute(taken: datetime | None) -> datetime | None:
    return taken and taken.replace(second=0, microsecond=0)


def _facts(photo: Photo, *, seconds: bool) -> list[tuple[str, str]]:
    modified = datetime.fromtimestamp(photo.mtime_ns / 1e9)  # noqa: DTZ006 -- as file managers show it
    return [
        (tr("Folder"), words.whole_path(photo.path.parent)),
        (tr("Pixels"), f"{photo.width} × {photo.height}"),
        (tr("Size"), tr("{size} ({size_2} bytes)", size=words.file_size(photo.size), size_2=words.number(photo.size))),
        (tr("Format"), photo.format),
        (tr("Taken"), words.moment(photo.taken, seconds=seconds) if photo.taken else translated(UNKNOWN)),
        (tr("Camera"), photo.camera or translated(UNKNOWN)),
        (tr("Place"), tr("GPS position") if photo.has_gps else translated(UNKNOWN)),
        (tr("Modified"), words.moment(modified)),
    ]


def _of_exposures(first: Exposure, second: Exposure) -> list[tuple[str, str, str]]:
    """Each fact for itself, or all in one line where one of both says nothing."""
    unknown, (one, other) = translated(UNKNOWN), map(said_of, (first, second))
    lens = (tr("Lens"), first.lens or unknown, second.lens or unknown)
    if not one or not other:
        return [(tr("Exposure"), words.dotted(one) or unknown, words.dotted(other) or unknown), lens]
    facts = (
        (tr("Exposure time"), exposure_time),
        (tr("Aperture"), aperture),
        (tr("Sensitivity"), sensitivity),
        (tr("Focal length"), focal_length),
    )
    return [*((label, say(first) or unknown, say(second) or unknown) for label, say in facts), lens]


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
        self._pair: tuple[Photo, Photo] | None = None
        self._exposures: dict[PhotoId, Exposure] = {}
        self._lines: list[tuple[QLabel, ElidedLabel, QLabel, ElidedLabel]] = []
        self._same = ElidedLabel()
        self._same.setObjectName("muted")

    @property
    def differing(self) -> list[str]:
        """Labels of the lines on show."""
        return [line[0].text() for line in self._lines if not line[0].isHidden()]

    def show_pair(self, first: Photo, second: Photo) -> None:
        """Be about two photos; what the files say of their exposures is told by `expose`."""
        self._pair = first, second
        self._exposures = {photo.id: self._exposures.get(photo.id, UNSAID) for photo in (first, second)}
        self._fill()

    def expose(self, photo: PhotoId, exposure: Exposure) -> None:
        """How a photo was exposed."""
        if photo in self._exposures and exposure != self._exposures[photo]:
            self._exposures[photo] = exposure
            self._fill()

    def _fill(self) -> None:
        if self._pair is None:
            return
        facts = facts_of_pair(*self._pair, [self._exposures[photo.id] for photo in self._pair])
        while len(self._lines) < len(facts):
            self._add_line()
        for widget in (widget for line in self._lines[len(facts) :] for widget in line):
            widget.hide()
        for (label, one, other), line in zip(facts, self._lines, strict=False):
            line[0].setText(label)
            line[1].set_text(one)
            line[3].set_text(other)
            for widget in line:
                widget.setVisible(one != other)
        same = [f"{label} {one}" for label, one, other in facts if one == other and one != translated(UNKNOWN)]
        self._same.set_text(tr("The same: {same}", same=words.dotted(same)) if same else "")
        self._same.setVisible(bool(same))

    def _add_line(self) -> None:
        row = len(self._lines)
        title, sign = QLabel(), QLabel("≠")
        title.setObjectName("muted")
        sign.setObjectName("sign")
        sign.setAlignment(Qt.AlignmentFlag.AlignCenter)
        line = (title, ElidedLabel(), sign, ElidedLabel())
        for column, widget in enumerate(line):
            widget.setObjectName(widget.objectName() or "differs")
            self._grid.addWidget(widget, row, column)
        self._lines.append(line)
        self._grid.addWidget(self._same, row + 1, 0, 1, 4)
