"""A zoomable picture on which a part is outlined, and another one is drawn with the mouse or the arrow keys."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QMouseEvent, QPainter

from desktop_app.core.parts import Part
from desktop_app.gui.widgets.part_outline import paint_outline, part_between
from desktop_app.gui.widgets.zoom_canvas import ZoomCanvas

__all__ = ["PartCanvas"]

_FIRST = Part(0.3, 0.3, 0.4, 0.4)
_STEP = 0.02
_LEAST = 0.04
_ARROWS = {
    Qt.Key.Key_Left: (-_STEP, 0.0),
    Qt.Key.Key_Right: (_STEP, 0.0),
    Qt.Key.Key_Up: (0.0, -_STEP),
    Qt.Key.Key_Down: (0.0, _STEP),
}


class PartCanvas(ZoomCanvas):
    """Shows a picture and a part of it; while a part is drawn, dragging draws instead of moving the picture.

    Signals:
        drawn: (Part) the person chose a part.
    """

    drawn = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._part: Part | None = None
        self._drawing = False
        self._from: QPointF | None = None
        self._before: Part | None = None

    @property
    def part(self) -> Part | None:
        """The part that is outlined; None for none."""
        return self._part

    @property
    def drawing(self) -> bool:
        """Whether a part is being drawn."""
        return self._drawing

    def outline(self, part: Part | None) -> None:
        """Outline a part, or none; nothing is drawn any longer."""
        self._end()
        self._part = part
        self.update()

    def draw(self) -> None:
        """Let a part be drawn, beginning with the one that is outlined."""
        if self._drawing:
            return
        self._drawing, self._before = True, self._part
        self._part = self._part or _FIRST
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.update()

    def press(self, event: QKeyEvent) -> bool:
        """Whether a key meant the part that is drawn: arrows move it, with Shift its size; Enter takes it, Esc ends."""
        key = Qt.Key(event.key())
        if not self._drawing or self._part is None:
            return False
        if key in _ARROWS:
            x, y = _ARROWS[key]
            resize = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._part = _resized(self._part, x, y) if resize else _moved(self._part, x, y)
            self.update()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take(self._part)
        elif key == Qt.Key.Key_Escape:
            self.outline(self._before)
        else:
            return False
        return True

    def _take(self, part: Part) -> None:
        self._end()
        self.drawn.emit(part)

    def _end(self) -> None:
        self._drawing, self._from = False, None
        self.setCursor(Qt.CursorShape.OpenHandCursor)

    def _paint_pane(self, painter: QPainter, pane: QRect, image: QImage, number: int) -> None:
        super()._paint_pane(painter, pane, image, number)
        if self._part is not None and not image.isNull():
            paint_outline(painter, self.picture_in(pane), self._part)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 -- Qt's name
        """Begin to draw, or take hold."""
        if self._drawing:
            self._from = event.position()
        else:
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 -- Qt's name
        """Draw, or move the picture."""
        if not self._drawing:
            super().mouseMoveEvent(event)
        elif self._from is not None:
            self._part = part_between(self._from, event.position(), self.picture_in(self.rect())) or self._part
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 -- Qt's name
        """Take what was drawn, or let go; a click leaves what is drawn as it is."""
        if not self._drawing:
            super().mouseReleaseEvent(event)
            return
        begun, self._from = self._from, None
        part = None if begun is None else part_between(begun, event.position(), self.picture_in(self.rect()))
        if part is not None:
            self._part = part
            self._take(part)


def _moved(part: Part, x: float, y: float) -> Part:
    left, top = min(max(part.left + x, 0.0), 1 - part.width), min(max(part.top + y, 0.0), 1 - part.height)
    return Part.around(left, top, left + part.width, top + part.height)


def _resized(part: Part, x: float, y: float) -> Part:
    width, height = max(part.width + x, _LEAST), max(part.height + y, _LEAST)
    return Part.around(part.left, part.top, part.left + width, part.top + height)
