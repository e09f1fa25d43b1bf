"""Bars and messages that come and go below what is on show, without moving a button below the mouse."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

__all__ = ["Strips"]


class Strips(QWidget):
    """Strips below each other; what comes lies above those that are there, and what goes leaves its place to the mouse.

    What is above gets lower or higher, so nothing that scrolls from its top moves, and what is below stays.
    """

    def __init__(self, *strips: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.take(*strips)

    def take(self, *strips: QWidget) -> None:
        """Hold these too, above those that it has; wherever they were before."""
        for strip in strips:
            if strip.parentWidget() is not self:
                shown = not strip.isHidden()
                self._column.insertWidget(0, strip)
                strip.setVisible(shown)  # a widget that has another parent now is hidden
                strip.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 -- Qt's name
        """Place what comes."""
        if isinstance(watched, QWidget) and watched.parentWidget() is self:
            if event.type() is QEvent.Type.ShowToParent:
                if self._column.indexOf(watched) > 0:
                    self._column.insertWidget(0, watched)
                self._keep_place(watched, kept=self.underMouse())
        elif isinstance(watched, QWidget):
            watched.removeEventFilter(self)  # another one has it now
        return super().eventFilter(watched, event)

    def enterEvent(self, event: QEnterEvent) -> None:  # noqa: N802 -- Qt's name
        """From now on nothing in here moves."""
        super().enterEvent(event)
        for strip in self._strips():
            self._keep_place(strip, kept=not strip.isHidden())

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802 -- Qt's name
        """Now it may."""
        super().leaveEvent(event)
        for strip in self._strips():
            self._keep_place(strip, kept=False)
        self._column.invalidate()
        self.updateGeometry()  # of what is hidden Qt does not heed that

    def _strips(self) -> list[QWidget]:
        return [child for child in self.children() if isinstance(child, QWidget)]

    def _keep_place(self, strip: QWidget, *, kept: bool) -> None:
        policy = strip.sizePolicy()
        if policy.retainSizeWhenHidden() != kept:
            policy.setRetainSizeWhenHidden(kept)
            strip.setSizePolicy(policy)
