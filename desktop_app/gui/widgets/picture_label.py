"""A picture, as large as fits."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop_app.gui.theme import theme
from desktop_app.gui.widgets.painting import painting

__all__ = ["PictureLabel"]


class PictureLabel(QWidget):
    """Shows a picture whole, or a sentence where there is none. It is scaled once a size, not once a paint."""

    def __init__(self, *, ground: str = "window", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ground = ground
        self._image = QImage()
        self._words = ""
        self._scaled = QPixmap()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(QSize(80, 80))

    @property
    def image(self) -> QImage:
        """What is shown; null when there is nothing."""
        return self._image

    @property
    def words(self) -> str:
        """What is said where there is no picture."""
        return self._words

    @property
    def place(self) -> QRectF:
        """Where the picture is; empty where there is none."""
        if self._image.isNull():
            return QRectF()
        size = self._image.size().toSizeF().scaled(self.size().toSizeF(), Qt.AspectRatioMode.KeepAspectRatio)
        area = QRectF(0, 0, size.width(), size.height())
        area.moveCenter(self.rect().toRectF().center())
        return area

    def show_image(self, image: QImage) -> None:
        """Show a picture."""
        self._image, self._words, self._scaled = image, "", QPixmap()
        self.update()

    def show_words(self, words: str) -> None:
        """Say why there is no picture."""
        self._image, self._words, self._scaled = QImage(), words, QPixmap()
        self.update()

    def resizeEvent(self, _event: QResizeEvent) -> None:  # noqa: N802 -- Qt's name
        """Scale again at the next paint."""
        self._scaled = QPixmap()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 -- Qt's name
        """Paint."""
        with painting(self) as painter:
            painter.fillRect(self.rect(), theme().colour(self._ground))
            if self._image.isNull():
                painter.setPen(theme().colour("muted"))
                area = self.rect().adjusted(16, 16, -16, -16)
                painter.drawText(area, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self._words)
                return
            if self._scaled.isNull():
                self._scaled = self._fitted()
            ratio = self._scaled.devicePixelRatio()
            area = QRect(0, 0, round(self._scaled.width() / ratio), round(self._scaled.height() / ratio))
            area.moveCenter(self.rect().center())
            painter.drawPixmap(area, self._scaled)

    def _fitted(self) -> QPixmap:
        ratio = self.devicePixelRatioF()
        room = self.size() * ratio
        fitted = self._image.scaled(
            room, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
        pixmap = QPixmap.fromImage(fitted)
        pixmap.setDevicePixelRatio(ratio)
        return pixmap
