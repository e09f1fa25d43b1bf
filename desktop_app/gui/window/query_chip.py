"""The query in the top bar: its picture, its name, and ✕ to leave it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QWidget

from desktop_app.core.language import tr
from desktop_app.gui.theme import theme
from desktop_app.gui.widgets.elided_label import ElidedLabel

SIDE = 28
"""Of its picture, device-independent pixels: the bar is no higher with it than without."""

__all__ = ["QueryChip"]


class QueryChip(QFrame):
    """What is looked for.

    Signals:
        closed: the person leaves the query.
    """

    closed = Signal()

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("chip")
        self._picture = QLabel()
        self._picture.setFixedSize(SIDE, SIDE)
        self._name = ElidedLabel(widest=220)
        self._close = QToolButton()
        self._close.setAccessibleName(tr("Clear this search"))
        self._close.setToolTip(tr("Clear this search"))
        self._close.clicked.connect(self.closed)
        row = QHBoxLayout(self)
        row.setContentsMargins(6, 2, 4, 2)
        row.setSpacing(6)
        for widget in (self._picture, self._name, self._close):
            row.addWidget(widget)
        theme().changed.connect(self._paint_icons)
        self._paint_icons()

    @property
    def name(self) -> str:
        """The query's name."""
        return self._name.text()

    @property
    def has_image(self) -> bool:
        """Whether it shows a picture."""
        return not self._picture.pixmap().isNull()

    def show_name(self, name: str) -> None:
        """Show the query's name; the picture stays as it is."""
        self._name.set_text(name)
        self.setAccessibleName(tr("Your photo: {name}", name=name))

    def show_image(self, image: QImage | None) -> None:
        """Show its picture; none until it is there."""
        if image is None or image.isNull():
            self._picture.setPixmap(QPixmap())
            return
        ratio = self.devicePixelRatioF()
        side = round(SIDE * ratio)
        filled = image.scaled(
            QSize(side, side),
            Qt.AspectRatioMode.KeepAspectRatioByExpanding,
            Qt.TransformationMode.SmoothTransformation,
        )
        square = filled.copy((filled.width() - side) // 2, (filled.height() - side) // 2, side, side)
        pixmap = QPixmap.fromImage(square)
        pixmap.setDevicePixelRatio(ratio)
        self._picture.setPixmap(pixmap)

    def _paint_icons(self) -> None:
        theme().put_icon(self._close, "close", side=14)
