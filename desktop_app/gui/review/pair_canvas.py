"""Two pictures under one zoom and one pan: beside each other, in turn, or laid on each other."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum

from PySide6.QtCore import QPointF, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QImage, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QStyle, QWidget

from desktop_app.core.language import english, tr
from desktop_app.gui.theme import theme
from desktop_app.gui.widgets.painting import painting
from desktop_app.gui.widgets.zoom_canvas import ZoomCanvas

FLICKER_MS = 550
"""Each picture stays so long."""

_GAP = 2
_FRAMED = 0.03
"""Of the longer side: how far the frame around a place that differs reaches from its middle."""

_LEAST_FRAME = 18.0
"""Device-independent pixels that it reaches at least."""

__all__ = ["FLICKER_MS", "Mode", "PairCanvas"]


class Mode(Enum):
    """How the two are shown."""

    SIDE_BY_SIDE = english("Side by side")
    FLICKER = english("Flicker")
    DIFFERENCE = english("Difference")


class PairCanvas(ZoomCanvas):
    """Shows two images; both are zoomed and moved at once.

    `moved` also tells that the other one's turn came.

    Signals:
        chosen: (int) one of two beside each other was clicked.

    Attributes:
        meant: the number of the one that keys and buttons are about; it is framed.
    """

    chosen = Signal(int)

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.images = [QImage(), QImage()]
        self.words = ["", ""]
        self.difference = QImage()
        self.outlines: list[QRectF] = []
        self.place: QPointF | None = None
        self.turn, self.meant = 0, 1
        self._pressed = QPointF()
        self._mode = Mode.SIDE_BY_SIDE
        self._clock = QTimer(self)
        self._clock.setInterval(FLICKER_MS)
        self._clock.timeout.connect(self._take_turns)
        self.setAccessibleName(tr("Two photos"))

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
        self.difference, self.outlines = QImage(), []
        super().show_image(number, image, words)

    def show_difference(self, image: QImage, outlines: Sequence[QRectF] = ()) -> None:
        """The overlay of both, once it is made, and the areas that differ, as shares of its width and height."""
        self.difference, self.outlines = image, list(outlines)
        self._scaled.clear()
        self.update()

    def show_place(self, place: tuple[float, float] | None) -> None:
        """Frame a place, as shares across and down, wherever the difference is shown; None frames nothing."""
        self.place = None if place is None else QPointF(*place)
        self.update()

    def mean(self, number: int) -> None:
        """Frame the one that keys and buttons are about."""
        self.meant = number
        self.update()

    @property
    def framed(self) -> QRectF:
        """What of the one that is meant is in sight; empty while only the other one is, or what differs."""
        beside = self._mode is Mode.SIDE_BY_SIDE
        if self._mode is Mode.DIFFERENCE or not (beside or self.turn == self.meant):
            return QRectF()
        pane = self.panes()[self.meant if beside else 0]
        picture = self.picture_in(pane).intersected(QRectF(pane))
        return QRectF(pane) if picture.isEmpty() else picture

    def frame_in(self, picture: QRectF) -> QRectF:
        """The frame around the place that differs, where the picture is painted; empty where there is none."""
        if self.place is None:
            return QRectF()
        reach = max(_LEAST_FRAME, _FRAMED * max(picture.width(), picture.height()))
        middle = picture.topLeft() + QPointF(self.place.x() * picture.width(), self.place.y() * picture.height())
        return QRectF(middle.x() - reach, middle.y() - reach, 2 * reach, 2 * reach)

    def panes(self) -> list[QRect]:
        """Where pictures are: two beside each other, or one."""
        if self._mode is not Mode.SIDE_BY_SIDE:
            return [self.rect()]
        half = (self.width() - _GAP) // 2
        halves = QRect(0, 0, half, self.height()), QRect(self.width() - half, 0, half, self.height())
        return [QStyle.visualRect(self.layoutDirection(), self.rect(), each) for each in halves]  # as the names above

    def _image_in(self, pane: QRect) -> QImage:
        if self._mode is Mode.SIDE_BY_SIDE:
            return self.images[self.panes().index(pane)]
        if self._mode is Mode.DIFFERENCE and not self.difference.isNull():
            return self.difference
        return self.images[self.turn]

    def _words_in(self, number: int) -> str:
        return self.words[number if self._mode is Mode.SIDE_BY_SIDE else self.turn]

    def _key_of(self, image: QImage, number: int) -> int:
        return id(image) if self._mode is Mode.DIFFERENCE else number + 2 * self.turn

    def _take_turns(self) -> None:
        self.turn = 1 - self.turn
        self.update()
        self.moved.emit()

    # What Qt calls

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 -- Qt's name
        """Paint the panes, what parts them, and the outlines of what differs."""
        super().paintEvent(event)
        with painting(self) as painter:
            if self._mode is Mode.SIDE_BY_SIDE:
                half = self.panes()[0].width()
                line = QRect(half, 0, self.width() - 2 * half, self.height())
                painter.fillRect(line, theme().colour("gallery"))
            self._paint_frame(painter)
            if self._mode is Mode.DIFFERENCE and not self.difference.isNull():
                picture = self.picture_in(self.rect())
                self._paint_outlines(painter, picture)
                place = self.place  # from the comparison of the files; mostly it is outlined already
                if place is not None and not any(outline.contains(place) for outline in self.outlines):
                    painter.setPen(QPen(theme().colour("warn"), 2))
                    painter.drawRect(self.frame_in(picture))

    def _paint_frame(self, painter: QPainter) -> None:
        """Two lines in colours that stand out from each other, so that one of them does from any picture."""
        if self.framed.isEmpty():
            return
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for colour, width, inwards in (("accent", 4, 2.0), ("accent_text", 2, 5.0)):
            pen = QPen(theme().colour(colour), width)
            pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
            painter.setPen(pen)
            painter.drawRect(self.framed.adjusted(inwards, inwards, -inwards, -inwards))

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 -- Qt's name
        """It may become a click."""
        super().mousePressEvent(event)
        self._pressed = event.position()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 -- Qt's name
        """A click chooses which of both is meant; a drag only moves them."""
        super().mouseReleaseEvent(event)
        far = (event.position() - self._pressed).manhattanLength()
        if self._mode is Mode.SIDE_BY_SIDE and far < QApplication.startDragDistance():
            self.chosen.emit(self.panes().index(self.pane_at(event.position())))

    def _paint_outlines(self, painter: QPainter, picture: QRectF) -> None:
        """Boxes around what differs, white on black, so that they are seen on any picture."""
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for outline in self.outlines:
            area = QRectF(
                picture.left() + outline.left() * picture.width(),
                picture.top() + outline.top() * picture.height(),
                outline.width() * picture.width(),
                outline.height() * picture.height(),
            ).adjusted(-4, -4, 4, 4)
            for colour, width in ((QColor(0, 0, 0), 4.0), (QColor(255, 255, 255), 1.6)):
                painter.setPen(QPen(colour, width))
                painter.drawRoundedRect(area, 3, 3)
