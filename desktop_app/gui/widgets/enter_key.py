"""Which button of a dialog Enter presses."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPushButton

__all__ = ["settle_enter"]


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
