"""Two pictures under one zoom and one pan: beside each other, in turn, or laid on each other."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QPointF, QRect, QRectF, QSizeF, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QMouseEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QWidget

from desktop_app.gui.theme import theme
from desktop_app.gui.widgets.painting import painting

FLICKER_MS = 550
"""Each picture stays so long."""

MOST = 40.0
"""The largest zoom, as a multiple of the whole picture."""

_GAP = 2
_FRAMED = 0.03
"""Of the longer side: how far the frame around a place that differs reaches from its middle."""

_LEAST_FRAME = 18.0
"""Device-independent pixels that it reaches at least."""

__all__ = ["FLICKER_MS", "MOST", "Mode", "PairCanvas"]


class Mode(Enum):
    """How the two are shown."""

    SIDE_BY_SIDE = "Side by side"
    FLICKER = "Flicker"
    DIFFERENCE = "Difference"


class PairCanvas(QWidget):
    """Shows two images; wheel zooms, dragging moves, both pictures at once.

    Signals:
        moved: zoom, place or turn changed.
    """

    moved = Signal()

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.images = [QImage(), QImage()]
        self.words = ["", ""]
        self.difference = QImage()
        self.place: QPointF | None = None
        self.zoom = 1.0
        self.centre = QPointF(0.5, 0.5)
        self.turn = 0
        self._mode = Mode.SIDE_BY_SIDE
        self._scaled: dict[int, tuple[QSizeF, QImage]] = {}
        self._held: QPointF | None = None
        self._clock = QTimer(self)
        self._clock.setInterval(FLICKER_MS)
        self._clock.timeout.connect(self._take_turns)
        self.setMinimumSize(320, 200)
        self.setMouseTracking(False)
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self.setAccessibleName("Two photos")

    @property
    def mode(self) -> Mode:
        """How the two are shown."""
        return self._mode

    def set_mode(self, mode: Mode) -> None:
        """Show them another way; zoom and place stay."""
        self._mode, self.turn = mode, 0
        if mode is Mode.FLICKER:
            self._clock.start()
        else:
            self._clock.stop()
        self._scaled.clear()
        self.update()
        self.moved.emit()

    def show_image(self, number: int, image: QImage, words: str = "") -> None:
        """Put a picture in its place, or say why there is none."""
        self.images[number], self.words[number] = image, words
        self.difference = QImage()
        self._scaled.clear()
        self.update()

    def show_place(self, place: tuple[float, float] | None) -> None:
        """Frame a place, as shares across and down, wherever the difference is shown; None frames nothing."""
        self.place = None if place is None else QPointF(*place)
        self.update()

    def show_difference(self, image: QImage) -> None:
        """The overlay of both, once it is made."""
        self.difference = image
        self._scaled.clear()
        self.update()

    def fit(self) -> None:
        """The whole pictures."""
        self._zoom_to(1.0, QPointF(0.5, 0.5))

    def zoom_by(self, factor: float, at: QPointF | None = None) -> None:
        """Larger or smaller; what is at the point `at` of a pane stays there."""
        pane = self.pane_at(at)
        zoom = min(max(self.zoom * factor, 1.0), MOST)
        centre = QPointF(self.centre)
        image = self._image_in(pane)
        if at is not None and not image.isNull():
            before, after = self._size_of(image, pane, self.zoom), self._size_of(image, pane, zoom)
            away = at - QRectF(pane).center()
            centre += QPointF(away.x() / before.width(), away.y() / before.height())
            centre -= QPointF(away.x() / after.width(), away.y() / after.height())
        self._zoom_to(zoom, centre)

    def scale(self) -> float:
        """Device-independent pixels for one of the first image's."""
        pane, image = self.panes()[0], self.images[0]
        return self._size_of(image, pane, self.zoom).width() / image.width() if not image.isNull() else 1.0

    def actual_size(self) -> None:
        """A pixel for a pixel, and back."""
        scale = self.scale()
        if scale < 1:
            self.zoom_by(1 / scale)
        else:
            self.fit()

    def panes(self) -> list[QRect]:
        """Where pictures are: two beside each other, or one."""
        if self._mode is not Mode.SIDE_BY_SIDE:
            return [self.rect()]
        half = (self.width() - _GAP) // 2
        return [QRect(0, 0, half, self.height()), QRect(self.width() - half, 0, half, self.height())]

    def pane_at(self, point: QPointF | None) -> QRect:
        """The pane at a point, or the first."""
        return next((pane for pane in self.panes() if point is not None and QRectF(pane).contains(point)),
                    self.panes()[0])  # fmt: skip

    def _image_in(self, pane: QRect) -> QImage:
        if self._mode is Mode.SIDE_BY_SIDE:
            return self.images[self.panes().index(pane)]
        if self._mode is Mode.DIFFERENCE and not self.difference.isNull():
            return self.difference
        return self.images[self.turn]

    def _zoom_to(self, zoom: float, centre: QPointF) -> None:
        room = 0.5 / zoom  # so much of the picture is on each side of the centre
        self.zoom = zoom
        self.centre = QPointF(
            min(max(centre.x(), room), 1 - room) if zoom > 1 else 0.5,
            min(max(centre.y(), room), 1 - room) if zoom > 1 else 0.5,
        )
        self.update()
        self.moved.emit()

    def _take_turns(self) -> None:
        self.turn = 1 - self.turn
        self.update()
        self.moved.emit()

    @staticmethod
    def _size_of(image: QImage, pane: QRect, zoom: float) -> QSizeF:
        size = QSizeF(image.size()).scaled(QSizeF(pane.size()), Qt.AspectRatioMode.KeepAspectRatio)
        return size * zoom

    # What Qt calls

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 -- Qt's name
        """Paint the panes."""
        with painting(self) as painter:
            painter.fillRect(self.rect(), theme().colour("empty_cell"))
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, self.scale() < 4)  # then pixels are wanted
            for number, pane in enumerate(self.panes()):
                self._paint_pane(painter, pane, self._image_in(pane), number)
            if self._mode is Mode.SIDE_BY_SIDE:
                line = QRect(self.panes()[0].right() + 1, 0, self.width() - 2 * self.panes()[0].width(), self.height())
                painter.fillRect(line, theme().colour("gallery"))

    def _paint_pane(self, painter: QPainter, pane: QRect, image: QImage, number: int) -> None:
        if image.isNull():
            painter.setPen(theme().colour("muted"))
            words = self.words[number if self._mode is Mode.SIDE_BY_SIDE else self.turn]
            painter.drawText(pane.adjusted(24, 24, -24, -24), Qt.AlignmentFlag.AlignCenter, words)
            return
        size = self._size_of(image, pane, self.zoom)
        middle = QRectF(pane).center()
        corner = QPointF(self.centre.x() * size.width(), self.centre.y() * size.height())
        place = QRectF(middle - corner, size)
        painter.save()
        painter.setClipRect(pane)
        ratio = self.devicePixelRatioF()
        if size.width() * ratio < image.width():
            image = self._reduced(
                id(image) if self._mode is Mode.DIFFERENCE else number + 2 * self.turn, image, size * ratio
            )
        painter.drawImage(place, image)
        if self._mode is Mode.DIFFERENCE and self.place is not None:
            painter.setPen(QPen(theme().colour("warn"), 2))
            painter.drawRect(self.frame_in(place))
        painter.restore()

    def frame_in(self, picture: QRectF) -> QRectF:
        """The frame around the place that differs, where the picture is painted; empty where there is none."""
        if self.place is None:
            return QRectF()
        reach = max(_LEAST_FRAME, _FRAMED * max(picture.width(), picture.height()))
        middle = picture.topLeft() + QPointF(self.place.x() * picture.width(), self.place.y() * picture.height())
        return QRectF(middle.x() - reach, middle.y() - reach, 2 * reach, 2 * reach)

    def _reduced(self, key: int, image: QImage, size: QSizeF) -> QImage:
        """Made smaller properly, once a size: painting it smaller would show every fourth pixel or so."""
        known = self._scaled.get(key)
        if known is None or known[0] != size:
            smaller = image.scaled(
                size.toSize(), Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
            )
            known = self._scaled[key] = (size, smaller)
        return known[1]

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 -- Qt's name
        """Zoom where the mouse is."""
        self.zoom_by(1.2 ** (event.angleDelta().y() / 120), event.position())
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 -- Qt's name
        """Take hold."""
        self._held = event.position()
        self.setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 -- Qt's name
        """Move both pictures."""
        pane = self.pane_at(self._held)
        image = self._image_in(pane)
        if self._held is None or image.isNull():
            return
        moved, size = event.position() - self._held, self._size_of(image, pane, self.zoom)
        self._held = event.position()
        self._zoom_to(self.zoom, self.centre - QPointF(moved.x() / size.width(), moved.y() / size.height()))

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:  # noqa: N802 -- Qt's name
        """Let go."""
        self._held = None
        self.setCursor(Qt.CursorShape.OpenHandCursor)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802 -- Qt's name
        """A pixel for a pixel there, or the whole again."""
        scale = self.scale()
        if self.zoom > 1:
            self.fit()
        else:
            self.zoom_by(max(1 / scale, 2.0), event.position())
