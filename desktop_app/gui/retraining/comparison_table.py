"""What a few photos find before and after, side by side."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QPixmap, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QWidget

from desktop_app.core.language import tr

SIDE, LEAST = 76, 36
"""Of a picture, device-independent pixels; where the window is narrower it is smaller, but not below `LEAST`."""

__all__ = ["LEAST", "SIDE", "Comparison", "ComparisonRow"]


@dataclass(frozen=True, slots=True)
class ComparisonRow:
    """A query's picture, and those of what it finds."""

    query: QImage
    old: list[QImage]
    new: list[QImage]


class Comparison(QWidget):
    """A row a query: the photo, what it found, what it would find."""

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(4)

    @property
    def rows(self) -> int:
        """How many queries are on show."""
        return max(0, self._grid.rowCount() - 1)

    def show_rows(self, rows: Sequence[ComparisonRow]) -> None:
        """Show them; once."""
        width = max((len(row.old) for row in rows), default=0)
        present, new = tr("Found with the present model"), tr("Found with the new model")
        starts = {tr("Photo"): 0, present: 2, new: width + 3}
        for title, column in starts.items():
            heading = QLabel(title)
            heading.setObjectName("muted")
            heading.setWordWrap(True)
            self._grid.addWidget(heading, 0, column, 1, max(1, width if column else 1))
        for gap in (1, width + 2):
            self._grid.setColumnMinimumWidth(gap, 14)
        for number, row in enumerate(rows, 1):
            self._grid.addWidget(_Picture(row.query, tr("the photo")), number, 0)
            for column, image in enumerate(row.old, starts[present]):
                self._grid.addWidget(_Picture(image, present), number, column)
            for column, image in enumerate(row.new, starts[new]):
                self._grid.addWidget(_Picture(image, new), number, column)


class _Picture(QLabel):
    """A square of a picture, smaller where there is less room."""

    def __init__(self, image: QImage, name: str) -> None:
        super().__init__()
        self._image = image
        self.setAccessibleName(name)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setMinimumSize(LEAST, LEAST)
        self.setMaximumSize(SIDE, SIDE)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:  # noqa: N802 -- Qt's name
        """As large as it can be."""
        return QSize(SIDE, SIDE)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 -- Qt's name
        """As small as it can be."""
        return QSize(LEAST, LEAST)

    def heightForWidth(self, width: int) -> int:  # noqa: N802 -- Qt's name
        """As high as wide."""
        return min(SIDE, width)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 -- Qt's name
        """Fill the square."""
        super().resizeEvent(event)
        if self._image.isNull():
            return
        ratio = self.devicePixelRatioF()
        side = round(min(self.width(), self.height()) * ratio)
        scaled = self._image.scaled(
            side, side, Qt.AspectRatioMode.KeepAspectRatioByExpanding, Qt.TransformationMode.SmoothTransformation
        )
        left, top = (scaled.width() - side) // 2, (scaled.height() - side) // 2
        pixmap = QPixmap.fromImage(scaled.copy(left, top, side, side))
        pixmap.setDevicePixelRatio(ratio)
        self.setPixmap(pixmap)
