"""Arrow keys that go on and back, in the direction in which one reads."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

_DOWN = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_ACROSS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}

__all__ = ["step_of"]


def step_of(key: Qt.Key, widget: QWidget) -> int:
    """1 for the key that goes on, -1 for the one that goes back, 0 for any other; left is on, read from the right."""
    across = _ACROSS.get(key, 0)
    return _DOWN.get(key, -across if widget.isRightToLeft() else across)
