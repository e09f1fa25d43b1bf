"""While something hovers over the window: what dropping it would do."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from desktop_app.core.language import english, tr, translated
from desktop_app.gui.background.mime import Usable
from desktop_app.gui.theme import theme
from desktop_app.gui.widgets.painting import painting

FROM_THE_WEB = english("This is only a web address, and nothing is downloaded. Save the picture, then drop the file.")
"""Of what is dragged from a browser without its pixels."""

__all__ = ["FROM_THE_WEB", "DropHint", "say_offer"]


def say_offer(offer: Usable) -> str:
    """What dropping it does, in words."""
    if offer.folders:
        return (
            tr("Drop to add the folder")
            if len(offer.folders) == 1
            else tr("Drop to add {folders} folders", folders=len(offer.folders))
        )
    if offer.elsewhere:
        return translated(FROM_THE_WEB)
    if offer.photo is None and offer.picture is None:
        return tr("This is neither a folder nor a picture")
    return tr("Drop to find the photos that look like it")


class DropHint(QWidget):
    """An overlay on its parent that takes no events."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._window = parent
        self._text = ""
        self.hide()

    @property
    def text(self) -> str:
        """What it says."""
        return self._text

    def show_offer(self, offer: Usable) -> None:
        """Cover the window and say what would happen."""
        self._text = say_offer(offer)
        self.setGeometry(self._window.rect())
        self.raise_()
        self.show()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 -- Qt's name
        """A veil, a frame, a sentence."""
        with painting(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            veil = QColor(theme().colour("window"))
            veil.setAlpha(225)
            painter.fillRect(self.rect(), veil)
            painter.setPen(QPen(theme().colour("accent"), 3, Qt.PenStyle.DashLine))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(20, 20, -20, -20), 16, 16)
            font = painter.font()
            font.setPixelSize(22)
            painter.setFont(font)
            painter.setPen(theme().colour("text"))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._text)
