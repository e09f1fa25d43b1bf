"""How learning goes: the loss, and what the network is worth on photos that it does not learn from."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop_app.core.language import tr
from desktop_app.core.retraining.steps import Curve
from desktop_app.gui.theme import theme
from desktop_app.gui.widgets.painting import painting

_HEIGHT, _GAP, _TITLE, _LEGEND = 168, 28, 22, 112
_SMOOTHING = 0.85
_FAINT = 90  # of 255
_MOST_POINTS = 500  # a day's run has 43,200, and painting them all took half a second

Points = Sequence[tuple[float, float]]

__all__ = ["LearningCurves", "smoothed", "thinned"]


def smoothed(points: Points, *, weight: float = _SMOOTHING) -> list[tuple[float, float]]:
    """Exponential moving mean of (x, y), without the pull to zero of its first values."""
    mean = total = 0.0
    found = []
    for x, y in points:
        mean = weight * mean + (1 - weight) * y
        total = weight * total + (1 - weight)
        found.append((x, mean / total))
    return found


def thinned(points: Points) -> Points:
    """Points at equal steps, and the last one: no more than can be told apart on the screen."""
    step = max(1, -(-len(points) // _MOST_POINTS))
    return points[::-step][::-1]


class LearningCurves(QWidget):
    """Two small charts over the share of the learning that is done."""

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._curve = Curve()
        self._loss: Points = ()
        self._mean: Points = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Learning curves"))
        theme().changed.connect(self.update)

    def sizeHint(self) -> QSize:  # noqa: N802 -- Qt's name
        """Wide and low."""
        return QSize(560, _HEIGHT)

    def show_curve(self, curve: Curve) -> None:
        """Show it as it is now."""
        if curve is self._curve:
            return
        self._curve = curve
        self._loss, self._mean = thinned(curve.loss), thinned(smoothed(curve.loss))
        if curve.quality:
            last = curve.quality[-1].quality
            self.setAccessibleDescription(
                tr(
                    "{progress:.0%} learned; of edited copies {copies:.0%} found, of the most similar photos "
                    "{neighbours:.0%}",
                    progress=curve.progress,
                    copies=last.copies or 0,
                    neighbours=last.neighbours,
                )
            )
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 -- Qt's name
        """Draw both charts."""
        with painting(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            width = (self.width() - _GAP - _LEGEND) / 2
            self._paint_loss(painter, QRectF(0, _TITLE, width, self.height() - _TITLE - 4))
            self._paint_quality(painter, QRectF(width + _GAP, _TITLE, width, self.height() - _TITLE - 4))

    def _paint_loss(self, painter: QPainter, area: QRectF) -> None:
        low, high = _bounds([y for _, y in self._mean])
        _paint_frame(painter, area, title=tr("Loss"))
        painter.setClipRect(area)  # a batch that is far off would flatten all the others
        _paint_line(painter, _placed(self._loss, area, low, high), _faint("accent"), width=1)
        _paint_line(painter, _placed(self._mean, area, low, high), theme().colour("accent"), width=2)
        painter.setClipping(False)

    def _paint_quality(self, painter: QPainter, area: QRectF) -> None:
        quality = self._curve.quality
        _paint_frame(painter, area, title=tr("On photos set aside"), low="0%", high="100%")
        lines = (
            ("copies", "warn", [(m.progress, m.quality.copies or 0.0) for m in quality]),
            (tr("similar photos"), "accent", [(m.progress, m.quality.neighbours) for m in quality]),
        )
        ends = []
        for name, colour, points in lines:
            placed = _placed(points, area, 0.0, 1.0)
            _paint_line(painter, placed, theme().colour(colour), width=2, dots=True)
            if placed:
                ends.append((placed[-1].y(), name, points[-1][1], colour))
        _paint_legend(painter, area, ends)


def _bounds(values: Sequence[float]) -> tuple[float, float]:
    low, high = min(values, default=0.0), max(values, default=1.0)
    room = (high - low) * 0.5 or 0.5
    return low - room, high + room


def _placed(points: Points, area: QRectF, low: float, high: float) -> list[QPointF]:
    return [
        QPointF(area.left() + x * area.width(), area.bottom() - (y - low) / (high - low) * area.height())
        for x, y in points
    ]


def _faint(name: str) -> QColor:
    colour = theme().colour(name)
    colour.setAlpha(_FAINT)
    return colour


def _paint_frame(painter: QPainter, area: QRectF, *, title: str, low: str = "", high: str = "") -> None:
    painter.fillRect(area, theme().colour("gallery"))
    painter.setPen(QPen(theme().colour("line"), 1))
    for quarter in range(5):
        y = round(area.top() + quarter * area.height() / 4) + 0.5
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
    painter.setPen(theme().colour("muted"))
    head = QRectF(area.left(), 0, area.width(), _TITLE - 4)
    painter.drawText(head, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, title)
    painter.drawText(head, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, high)
    foot = area.adjusted(4, 1, -2, -1)
    painter.drawText(foot, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom, low)


def _paint_line(
    painter: QPainter, points: Sequence[QPointF], colour: QColor, *, width: float, dots: bool = False
) -> None:
    painter.setPen(QPen(colour, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
    if len(points) > 1:
        painter.drawPolyline(QPolygonF(list(points)))
    if dots:
        painter.setBrush(colour)
        for point in points:
            painter.drawEllipse(point, 2.5, 2.5)
        painter.setBrush(Qt.BrushStyle.NoBrush)


def _paint_legend(painter: QPainter, area: QRectF, ends: Sequence[tuple[float, str, float, str]]) -> None:
    """Beside the lines' ends, the names and last values: one below the other where the ends are close."""
    line = painter.fontMetrics().height()
    lowest = area.top() - line
    for y, name, value, colour in sorted(ends):
        top = min(max(y - line, lowest + 2.2 * line), area.bottom() - 2 * line)
        lowest = top
        painter.setPen(theme().colour(colour))
        where = QRectF(area.right() + 10, top, _LEGEND - 10, 2 * line)
        painter.drawText(where, Qt.AlignmentFlag.AlignLeft, f"{value:.0%}\n{name}")
