"""Which button Enter presses."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QDialogButtonBox, QPushButton

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)

__all__ = ["is_enter", "press_focused", "settle_enter"]


def is_enter(event: QKeyEvent) -> bool:
    """Enter, or the one beside the numbers."""
    return event.key() in _ENTER


def press_focused(event: QKeyEvent) -> bool:
    """Whether Enter came while a button had the keyboard: then it is pressed, as Qt does in dialogs only."""
    focused = QApplication.focusWidget()
    if not is_enter(event) or not isinstance(focused, QAbstractButton):
        return False
    focused.click()
    return True


def settle_enter(dialog: QDialog) -> None:
    """Let Enter press the blue button of a dialog that is laid out, or else the one that closes it.

    Without that Qt gives Enter to whichever button comes first. A button that has the keyboard is still pressed itself.
    """
    buttons = [button for button in dialog.findChildren(QPushButton) if button.objectName() == "primary"]
    for box in dialog.findChildren(QDialogButtonBox):
        rejecting = (one for one in box.buttons() if box.buttonRole(one) is QDialogButtonBox.ButtonRole.RejectRole)
        buttons += [one for one in rejecting if isinstance(one, QPushButton)]
    if buttons:
        buttons[0].setDefault(True)
