"""Buttons that open a menu."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QMenu, QToolButton

__all__ = ["give_menu"]


def give_menu(button: QToolButton, menu: QMenu) -> None:
    """Let a button open a menu; when that closes, the button looks as if under the mouse only where it is.

    While a menu is open Qt tells the button nothing of the mouse, so that it would stay lit after the mouse has left.
    """
    button.setMenu(menu)
    menu.aboutToHide.connect(lambda: QTimer.singleShot(0, button, partial(_look, button)))


def _look(button: QToolButton) -> None:
    point: QPoint = button.mapFromGlobal(QCursor.pos())
    button.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, button.rect().contains(point))
    button.update()
