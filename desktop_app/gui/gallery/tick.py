"""The tick in a photo's corner: seen where the mouse is and on what is selected; a click on it selects."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from desktop_app.gui.theme import theme

_SIDE, _INSET = 20, 6
"""Of its circle, and from the picture's edge, beside letters of the usual size; its target reaches as far again."""

VEIL, SIGN = QColor(0, 0, 0, 140), QColor(255, 255, 255)
"""On a photo that is not selected: seen on any picture, whatever the theme."""

__all__ = ["SIGN", "VEIL", "paint_tick", "tick_target"]


def _circle(picture: QRectF) -> QRectF:
    side, inset = theme().grown(_SIDE), theme().grown(_INSET)
    return QRectF(picture.right() - side - inset, picture.top() + inset, side, side)


def tick_target(picture: QRectF) -> QRectF:
    """Where a click selects a picture; nowhere on one that is hardly larger than the tick."""
    inset = theme().grown(_INSET)
    target = _circle(picture).adjusted(-inset, -inset, inset, inset)
    return target if min(picture.width(), picture.height()) >= 2 * target.width() else QRectF()


def paint_tick(painter: QPainter, picture: QRectF, *, selected: bool) -> None:
    """Paint it: in the colour of what is selected, or as an offer."""
    area = _circle(picture)
    ink = theme().colour("accent_text") if selected else SIGN
    painter.setPen(QPen(ink, 2))
    painter.setBrush(theme().colour("accent") if selected else VEIL)
    painter.drawEllipse(area)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    unit = area.width() / 20
    corners = ((5.5, 10.5), (9.0, 14.0), (15.0, 6.5))
    painter.drawPolyline([area.topLeft() + QPointF(x, y) * unit for x, y in corners])
