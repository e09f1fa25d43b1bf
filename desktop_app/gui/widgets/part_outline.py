"""A part of a picture, outlined and drawn."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from desktop_app.core.errors import KnownError
from desktop_app.core.parts import Part
from desktop_app.gui.theme import theme

__all__ = ["LEAST_DRAWN", "paint_outline", "part_between"]

LEAST_DRAWN = 6.0
"""Device-independent pixels of a side: a smaller movement of the mouse is a click."""

_SHADE = QColor(0, 0, 0, 170)


def part_between(first: QPointF, second: QPointF, picture: QRectF) -> Part | None:
    """The part of a picture that is drawn from one point to another; None where it is too small, or beside it."""
    drawn = QRectF(first, second).normalized() & picture
    if picture.isEmpty() or min(drawn.width(), drawn.height()) < LEAST_DRAWN:
        return None
    try:
        return Part.around(
            (drawn.left() - picture.left()) / picture.width(),
            (drawn.top() - picture.top()) / picture.height(),
            (drawn.right() - picture.left()) / picture.width(),
            (drawn.bottom() - picture.top()) / picture.height(),
        )
    except KnownError:
        return None


def paint_outline(painter: QPainter, picture: QRectF, part: Part) -> None:
    """Outline a part of a picture, so that it is seen on light and dark alike; nothing for all of it."""
    if part == Part(0, 0, 1, 1):
        return
    area = QRectF(
        picture.left() + part.left * picture.width(),
        picture.top() + part.top * picture.height(),
        part.width * picture.width(),
        part.height * picture.height(),
    )
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for pen in (QPen(_SHADE, 5), QPen(theme().colour("accent"), 3)):
        painter.setPen(pen)
        painter.drawRect(area)
