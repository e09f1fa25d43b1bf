"""The strip below the gallery: one message, perhaps a button, and a way to dismiss it."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget

from desktop_app.core.language import tr
from desktop_app.gui.session.notices import INDEXED, REACHED, Notice
from desktop_app.gui.theme import theme
from desktop_app.gui.widgets.announcement import announce

SECONDS = 8
"""Good news stay this long."""

NEAR = 120
"""Pixels above the strip in which buttons would move as it goes: it waits until the mouse is elsewhere."""

_BY_ITSELF = frozenset({INDEXED, REACHED})
"""What a warning waits for that no click has led to."""

__all__ = ["SECONDS", "NoticeStrip"]


class NoticeStrip(QFrame):
    """Hidden until there is something to say. A warning stays; later messages wait behind it.

    What offers something is seen at once, since it answers what the person just did; the warning comes back after it,
    and one that comes by itself waits until the offer is over.
    """

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        self.setAccessibleName(tr("Message"))
        self._waiting: list[Notice] = []
        self._now: Notice | None = None
        self._text = QLabel()
        self._text.setWordWrap(True)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._button = QPushButton()
        self._button.clicked.connect(self._act)
        self._close = QToolButton()
        self._close.setAccessibleName(tr("Dismiss this message"))
        self._close.setToolTip(tr("Dismiss"))
        self._close.clicked.connect(self.dismiss)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._expire)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 6, 8, 6)
        row.addWidget(self._text, 1)
        row.addWidget(self._button)
        row.addWidget(self._close)
        theme().changed.connect(self._paint_icons)
        self._paint_icons()
        self.hide()

    @property
    def text(self) -> str:
        """What it says now, "" when it is hidden."""
        return self._now.text if self._now else ""

    def post(self, notice: Notice) -> None:
        """Say something; a sentence that is waiting already is not repeated."""
        if notice.text == self.text or any(notice.text == waiting.text for waiting in self._waiting):
            return
        if self._now is not None and self._now.warning and (notice.lasting or not notice.label):
            self._waiting.append(notice)
            return
        if self._now is not None and self._now.label and notice.until in _BY_ITSELF:
            self._waiting.insert(0, notice)
            return
        if self._now is not None and (self._now.lasting or self._now.warning or (notice.warning and self._now.until)):
            self._waiting.insert(0, self._now)
        self._show(notice)

    def end(self, reason: str) -> None:
        """What was said until `reason` is no longer true: take it away."""
        self._waiting = [notice for notice in self._waiting if notice.until != reason]
        if self._now is not None and self._now.until == reason:
            self.dismiss()

    def take_focus(self) -> None:
        """The keyboard goes to the button, or else to what dismisses the message."""
        (self._close if self._button.isHidden() else self._button).setFocus(Qt.FocusReason.TabFocusReason)

    def dismiss(self) -> None:
        """Hide the message, or show the next one."""
        self._timer.stop()
        self._now = None
        if self._waiting:
            self._show(self._waiting.pop(0))
        else:
            self.hide()

    def _expire(self) -> None:
        """Go, unless that would move what the mouse is about to press."""
        here = self.mapFromGlobal(QCursor.pos())
        if self.window().underMouse() and self.rect().adjusted(0, -NEAR, 0, 0).contains(here):
            self._timer.start(1000)
        else:
            self.dismiss()

    def _show(self, notice: Notice) -> None:
        self._now = notice
        self._text.setText(notice.text)
        self._button.setVisible(bool(notice.label))
        self._button.setText(notice.label)
        self.setProperty("warning", notice.warning)
        self.style().unpolish(self)
        self.style().polish(self)
        self.show()
        announce(self, notice.text)
        if notice.warning or notice.lasting:
            self._timer.stop()
        else:
            self._timer.start(SECONDS * 1000)

    def _act(self) -> None:
        action = self._now.action if self._now else None
        self.dismiss()
        if action is not None:
            action()

    def _paint_icons(self) -> None:
        theme().put_icon(self._close, "close")
