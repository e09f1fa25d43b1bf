"""Words for a screen reader, of what happened elsewhere than at the keyboard's focus."""

from __future__ import annotations

from PySide6 import QtGui
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget

__all__ = ["announce"]


def announce(widget: QWidget, text: str) -> None:
    """Have a screen reader say a sentence; before Qt 6.8, it is told that the widget has another name."""
    event = getattr(QtGui, "QAccessibleAnnouncementEvent", None)  # since Qt 6.8
    if event is not None:
        QAccessible.updateAccessibility(event(widget, text))
    else:
        QAccessible.updateAccessibility(QtGui.QAccessibleEvent(widget, QAccessible.Event.NameChanged))
