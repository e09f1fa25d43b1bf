"""A picture on which a part is outlined, and another one can be drawn with the mouse."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QWidget

from desktop_app.core.language import tr
from desktop_app.core.parts import Part
from desktop_app.gui.widgets.painting import painting
from desktop_app.gui.widgets.part_outline import paint_outline, part_between
from desktop_app.gui.widgets.picture_label import PictureLabel

__all__ = ["PartPicture"]


class PartPicture(PictureLabel):
    """Shows a picture and a part of it.

    Signals:
        drawn: (Part) the person drew a rectangle.
    """

    drawn = Signal(object)

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._part: Part | None = None
        self._from: QPointF | None = None
        self._drawing: Part | None = None
        self.setToolTip(tr("Draw a rectangle: what contains this part?"))
        self.setCursor(Qt.CursorShape.CrossCursor)

    @property
    def part(self) -> Part | None:
        """The part that is outlined; None for none."""
        return self._part

    def outline(self, part: Part | None) -> None:
        """Outline a part, or none."""
        self._part = part
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 -- Qt's name
        """The picture, and the part."""
        super().paintEvent(event)
        part = self._drawing or self._part
        if part is not None and not self.image.isNull():
            with painting(self) as painter:
                paint_outline(painter, self.place, part)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 -- Qt's name
        """Begin to draw, if that is on the picture."""
        left = event.button() == Qt.MouseButton.LeftButton
        self._from = event.position() if left and self.place.contains(event.position()) else None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 -- Qt's name
        """Draw."""
        if self._from is not None:
            self._drawing = part_between(self._from, event.position(), self.place)
            self.update()

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:  # noqa: N802 -- Qt's name
        """Tell what was drawn."""
        drawn, self._from, self._drawing = self._drawing, None, None
        self.update()
        if drawn is not None:
            self.drawn.emit(drawn)
