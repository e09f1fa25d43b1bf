"""Where the keyboard goes when what had it is no longer there."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import shiboken6
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

__all__ = ["FocusKeeper"]


class FocusKeeper(QObject):
    """Gives the keyboard to the view when the widget that had it hides or is turned off.

    Qt would hand it to the next widget, whatever that is: Space would then pause, or go back.

    Args:
        window: whose focus is kept.
        give: puts the focus into the view.
    """

    def __init__(self, window: QWidget, give: Callable[[], None]) -> None:
        super().__init__(window)
        self._window, self._give = window, give
        self._last: QWidget | None = None
        self._watched: QWidget | None = None
        self._went = False  # while another window had the keyboard, if only for a moment
        self._giving = False
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow)

    def _follow(self, _old: QWidget | None, new: QWidget | None) -> None:
        if self._giving or not shiboken6.isValid(self._window):
            return
        if new is not None and new.window() is not self._window:
            self._watch(self._last)
            return
        if new is None and not self._window.isActiveWindow():
            self._watch(self._last)
            return  # a dialog or another window has it; this one's comes back
        lost, self._last = self._went or self._is_gone(self._last), new
        self._watch(None)
        if lost and self._window.isVisible():
            self._giving = True
            try:
                self._give()
            finally:
                self._giving = False
            self._last = self._window.focusWidget()
            if new is not None and self._last is new:  # nothing took it: what follows may be shown only after this
                QTimer.singleShot(0, self, partial(self._give_again, new))

    def _watch(self, widget: QWidget | None) -> None:
        """See whether a widget goes while another window has the keyboard; Qt hands it on then, and does not tell."""
        if widget is None or self._watched is None:
            if self._watched is not None and shiboken6.isValid(self._watched):
                self._watched.removeEventFilter(self)
            self._watched, self._went = widget, False
            if widget is not None and shiboken6.isValid(widget):
                widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 -- Qt's name
        """Note that what had the keyboard hides or is turned off."""
        off = event.type() == QEvent.Type.EnabledChange and isinstance(watched, QWidget) and not watched.isEnabled()
        self._went = self._went or off or event.type() == QEvent.Type.Hide
        return False

    def _give_again(self, stranger: QWidget) -> None:
        if shiboken6.isValid(self._window) and self._window.focusWidget() is stranger:
            self._give()

    def _is_gone(self, widget: QWidget | None) -> bool:
        """Whether it can no longer have the keyboard; Qt hides a parent before its children."""
        if widget is None or not shiboken6.isValid(widget):
            return True
        return not widget.isVisibleTo(self._window) or not widget.isEnabledTo(self._window)
