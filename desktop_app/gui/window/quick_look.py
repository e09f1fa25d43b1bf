"""Space: the photo over the whole window; the arrows go on to the next one, Space or Esc leave."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from desktop_app.core.errors import KnownError
from desktop_app.gui.background.pictures import Pictures
from desktop_app.gui.session.subject import Subject
from desktop_app.gui.widgets.overlay import Overlay
from desktop_app.gui.widgets.painting import painting

SIDE = 2400
"""Longest side of the picture that is read, pixels."""

_STEPS = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Down: 1,
}

__all__ = ["QuickLook"]


class QuickLook(Overlay):
    """An overlay on its parent.

    Signals:
        step_wanted: (int) the next photo (1) or the one before (-1).
    """

    step_wanted = Signal(int)

    def __init__(self, pictures: Pictures, parent: QWidget) -> None:
        super().__init__(parent)
        self._pictures = pictures
        self._subject: Subject | None = None
        self._image = QImage()
        self._words = ""
        self.setAccessibleName("Quick look")

    @property
    def image(self) -> QImage:
        """What is shown; null while there is nothing."""
        return self._image

    @property
    def caption(self) -> str:
        """What stands below it: its name, or why it is not shown."""
        return self._words or (self._subject.name if self._subject else "")

    def look(self, subject: Subject, preview: QImage) -> None:
        """Show a photo; `preview` stands in until it is read."""
        self._subject, self._image, self._words = subject, preview, ""
        self.cover()
        self.update()
        self._pictures.request(
            subject.source,
            side=SIDE,
            then=self._show_image,
            failed=self._fail,
            channel="quick-look",
        )

    def leave(self) -> None:
        """Go away."""
        self._pictures.drop("quick-look")
        self._image = QImage()
        self.hide()
        self.closed.emit()

    def _show_image(self, image: QImage) -> None:
        self._image = image
        self.update()

    def _fail(self, error: KnownError) -> None:
        self._words = str(error)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 -- Qt's name
        """Arrows, Space, Esc, Enter."""
        key = Qt.Key(event.key())
        if key in _STEPS:
            self.step_wanted.emit(_STEPS[key])
        elif key in (Qt.Key.Key_Space, Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.leave()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 -- Qt's name
        """A click leaves."""
        event.accept()
        self.leave()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 -- Qt's name
        """Dark ground, picture, name."""
        with painting(self) as painter:
            painter.fillRect(self.rect(), QColor(12, 12, 14, 240))
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            room = self.rect().adjusted(32, 24, -32, -48)
            if not self._image.isNull():
                size = self._image.size().scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
                area = room.adjusted(0, 0, 0, 0)
                area.setSize(size)
                area.moveCenter(room.center())
                painter.drawImage(area, self._image)
            painter.setPen(QColor(232, 232, 234))
            line = self.rect().adjusted(32, self.height() - 40, -32, -12)
            text = painter.fontMetrics().elidedText(self.caption, Qt.TextElideMode.ElideMiddle, line.width())
            painter.drawText(line, Qt.AlignmentFlag.AlignCenter, text)
