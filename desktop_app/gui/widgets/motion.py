"""Whether the person wants things to move on the screen."""

from __future__ import annotations

from PySide6.QtWidgets import QStyle, QWidget

__all__ = ["moves"]


def moves(widget: QWidget) -> bool:
    """False where the system says that animations are to be left out.

    Qt's style tells it: no time for an animation of a widget where the system's are off.
    """
    return widget.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration, None, widget) > 0
