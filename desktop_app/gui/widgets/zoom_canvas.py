"""Pictures under one zoom and one pan, for mouse and keyboard alike."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRect, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import QColor, QImage, QMouseEvent, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QWidget

from desktop_app.core.language import tr
from desktop_app.gui.theme import theme
from desktop_app.gui.widgets.painting import painting

MOST = 40.0
"""The largest zoom, as a multiple of the whole picture."""

BLOWN_UP = 4.0
"""A picture whose own size is known fills at most this multiple of it, however large the room is."""

__all__ = ["BLOWN_UP", "MOST", "ZoomCanvas"]


class ZoomCanvas(QWidget):
    """Shows a picture; wheel zooms, dragging moves. A subclass shows several in panes of their own.

    Signals:
        moved: zoom, place or scale changed.

    Attributes:
        natural: the picture's own size where it is known, pixels; what is shown may be a smaller version of it.
    """

    moved = Signal()

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.images = [QImage()]
        self.words = [""]
        self.zoom = 1.0
        self.centre = QPointF(0.5, 0.5)
        self.natural = QSizeF()
        self._scaled: dict[int, tuple[QSizeF, QImage]] = {}
        self._held: QPointF | None = None
        self.setMinimumSize(320, 200)
        self.setMouseTracking(False)
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self.setAccessibleName(tr("Photo"))

    @property
    def ground(self) -> QColor:
        """Around the picture."""
        return theme().colour("empty_cell")

    @property
    def ink(self) -> QColor:
        """Of the words where there is no picture."""
        return theme().colour("muted")

    def show_image(self, number: int, image: QImage, words: str = "") -> None:
        """Put a picture in its place, or say why there is none."""
        self.images[number], self.words[number] = image, words
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
        """Device-independent pixels for one of the picture's own."""
        pane, image = self.panes()[0], self.images[0]
        if image.isNull():
            return 1.0
        own = self.natural.width() if self.natural.isValid() else image.width()
        return self._size_of(image, pane, self.zoom).width() / own

    def actual_size(self) -> None:
        """A pixel for a pixel, and back."""
        scale = self.scale()
        if scale < 1:
            self.zoom_by(1 / scale)
        else:
            self.fit()

    def obey(self, command: str) -> bool:
        """Whether that is a command of zooming, which then is done."""
        run: dict[str, Callable[[], None]] = {
            "zoom-in": lambda: self.zoom_by(1.5),
            "zoom-out": lambda: self.zoom_by(1 / 1.5),
            "whole": self.fit,
            "pixels": self.actual_size,
        }
        if command in run:
            run[command]()
        return command in run

    def panes(self) -> list[QRect]:
        """Where pictures are."""
        return [self.rect()]

    def pane_at(self, point: QPointF | None) -> QRect:
        """The pane at a point, or the first."""
        return next((pane for pane in self.panes() if point is not None and QRectF(pane).contains(point)),
                    self.panes()[0])  # fmt: skip

    def picture_in(self, pane: QRect) -> QRectF:
        """Where a pane's picture is; it may reach beyond the pane. Empty where there is none."""
        image = self._image_in(pane)
        if image.isNull():
            return QRectF()
        size = self._size_of(image, pane, self.zoom)
        corner = QPointF(self.centre.x() * size.width(), self.centre.y() * size.height())
        return QRectF(QRectF(pane).center() - corner, size)

    def _image_in(self, pane: QRect) -> QImage:
        return self.images[self.panes().index(pane)]

    def _words_in(self, number: int) -> str:
        return self.words[number]

    def _key_of(self, image: QImage, number: int) -> int:  # noqa: ARG002 -- a subclass needs it
        """Under which a pane's picture is kept in the size that is painted."""
        return number

    def _zoom_to(self, zoom: float, centre: QPointF) -> None:
        room = 0.5 / zoom  # so much of the picture is on each side of the centre
        self.zoom = zoom
        self.centre = QPointF(
            min(max(centre.x(), room), 1 - room) if zoom > 1 else 0.5,
            min(max(centre.y(), room), 1 - room) if zoom > 1 else 0.5,
        )
        self.update()
        self.moved.emit()

    def _size_of(self, image: QImage, pane: QRect, zoom: float) -> QSizeF:
        size = QSizeF(image.size()).scaled(QSizeF(pane.size()), Qt.AspectRatioMode.KeepAspectRatio)
        if self.natural.isValid() and size.width() > BLOWN_UP * self.natural.width():
            size *= BLOWN_UP * self.natural.width() / size.width()
        return size * zoom

    # What Qt calls

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 -- Qt's name
        """Paint the panes."""
        with painting(self) as painter:
            painter.fillRect(self.rect(), self.ground)
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, self.scale() < BLOWN_UP)
            for number, pane in enumerate(self.panes()):
                self._paint_pane(painter, pane, self._image_in(pane), number)

    def _paint_pane(self, painter: QPainter, pane: QRect, image: QImage, number: int) -> None:
        if image.isNull():
            painter.setPen(self.ink)
            words = self._words_in(number)
            room = pane.adjusted(24, 24, -24, -24)
            painter.drawText(room, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, words)
            return
        place = self.picture_in(pane)
        painter.save()
        painter.setClipRect(pane)
        ratio = self.devicePixelRatioF()
        if place.width() * ratio < image.width():
            image = self._reduced(self._key_of(image, number), image, place.size() * ratio)
        painter.drawImage(place, image)
        painter.restore()

    def _reduced(self, key: int, image: QImage, size: QSizeF) -> QImage:
        """Made smaller properly, once a size: painting it smaller would show every fourth pixel or so."""
        known = self._scaled.get(key)
        if known is None or known[0] != size:
            smaller = image.scaled(
                size.toSize(), Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
            )
            known = self._scaled[key] = (size, smaller)
        return known[1]

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 -- Qt's name
        """The picture grows along, and with it the scale that is said."""
        super().resizeEvent(event)
        self.moved.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 -- Qt's name
        """Zoom where the mouse is."""
        self.zoom_by(1.2 ** (event.angleDelta().y() / 120), event.position())
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 -- Qt's name
        """Take hold."""
        self._held = event.position()
        self.setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 -- Qt's name
        """Move all pictures."""
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
