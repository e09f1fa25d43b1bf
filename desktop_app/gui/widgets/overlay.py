"""A widget over the whole window, which has every key while it is open."""

from __future__ import annotations

import shiboken6
from PySide6.QtCore import QEvent, QKeyCombination, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

_CTRL = Qt.KeyboardModifier.ControlModifier
_THE_WINDOWS = {
    QKeyCombination(Qt.Key.Key_F11),
    QKeyCombination(Qt.Key.Key_F1),
    QKeyCombination(_CTRL, Qt.Key.Key_Z),
    QKeyCombination(_CTRL, Qt.Key.Key_Q),
}
"""Keys that are about the whole screen, the help, what was done last, and the end: the window has them here, too."""

__all__ = ["Overlay"]


class Overlay(QWidget):
    """Covers its parent; the keyboard is its own, however it was opened, until it goes away.

    Signals:
        closed: it went away.
    """

    closed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._below = parent
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        parent.installEventFilter(self)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._hold)
        self.hide()

    def cover(self) -> None:
        """Lie over the parent, with the keyboard."""
        self.setGeometry(self._below.rect())
        self.show()
        self.raise_()
        self.setFocus()

    def _hold(self, _old: QWidget | None, new: QWidget | None) -> None:
        """What lies below takes no key: a click that opened this may have given it the focus afterwards."""
        if not shiboken6.isValid(self):
            return
        below = new is not None and new.window() is self.window() and new is not self and not self.isAncestorOf(new)
        if below and self.isVisible():
            self.setFocus()

    def event(self, event: QEvent) -> bool:
        """Its keys are its own while it is open, also those that are the window's shortcuts, except for a few."""
        own = isinstance(event, QKeyEvent) and event.keyCombination() not in _THE_WINDOWS
        if event.type() == QEvent.Type.ShortcutOverride and own:
            event.accept()
            return True
        return super().event(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 -- Qt's name
        """Stay as large as the parent."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self.setGeometry(self._below.rect())
        return super().eventFilter(watched, event)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 -- Qt's name
        """Nothing below is clicked."""
        event.accept()
