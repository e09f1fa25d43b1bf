"""Beside the scroll bar while it is dragged: which day, month, folder or likeness one is at."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QAbstractScrollArea, QLabel, QStyle, QStyleOptionSlider

__all__ = ["ScrollBubble"]


class ScrollBubble(QObject):
    """A label that follows the handle.

    Args:
        area: whose vertical bar it is.
        say: what to say of what is at the top now; "" for nothing.
    """

    def __init__(self, area: QAbstractScrollArea, say: Callable[[], str]) -> None:
        super().__init__(area)
        self._area, self._say, self._bar = area, say, area.verticalScrollBar()
        self.label = QLabel(area)
        self.label.setObjectName("bubble")
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        self.label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.label.hide()
        self._bar.sliderPressed.connect(self._show)
        self._bar.valueChanged.connect(self._follow)
        self._bar.sliderReleased.connect(self.label.hide)

    def _follow(self) -> None:
        if self._bar.isSliderDown():
            self._show()

    def _show(self) -> None:
        said = self._say()
        self.label.setVisible(bool(said))
        if not said:
            return
        self.label.setText(said)
        self.label.adjustSize()
        option = QStyleOptionSlider()
        self._bar.initStyleOption(option)
        style = self._bar.style()
        handle = style.subControlRect(
            QStyle.ComplexControl.CC_ScrollBar, option, QStyle.SubControl.SC_ScrollBarSlider, self._bar
        )
        at = self._bar.mapTo(self._area, handle.center())
        beside = self._bar.mapTo(self._area, self._bar.rect().topLeft()).x()
        left = beside + self._bar.width() + 8 if self._area.isRightToLeft() else beside - self.label.width() - 8
        top = min(max(at.y() - self.label.height() // 2, 4), self._area.height() - self.label.height() - 4)
        self.label.move(left, top)
        self.label.raise_()
