"""Where messages lie: below what is on show, and above the bar at its foot."""

from __future__ import annotations

from collections.abc import Callable

import shiboken6
from PySide6.QtWidgets import QBoxLayout, QStackedWidget, QWidget

__all__ = ["keep_above_foot"]


def keep_above_foot(
    strip: QWidget, stack: QStackedWidget, column: QBoxLayout, *, foot: Callable[[QWidget], QWidget | None]
) -> None:
    """A strip that comes and goes moves neither a photo nor a button that one is about to press.

    Args:
        strip: with a message.
        stack: of the views.
        column: that holds the stack; the strip lies in it where a view has no bar at its foot.
        foot: the bar of a view.
    """

    def sit(_number: int = 0) -> None:
        view = stack.currentWidget()
        if view is None or not shiboken6.isValid(strip):
            return  # the window is taken apart, view by view
        bar, layout = foot(view), view.layout()
        if bar is None or not isinstance(layout, QBoxLayout):
            column.addWidget(strip)
        elif strip.parentWidget() is not view:
            layout.insertWidget(layout.indexOf(bar), strip)

    stack.currentChanged.connect(sit)
    sit()
