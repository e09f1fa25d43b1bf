"""Where messages and progress lie: below what is on show, and above the bar at its foot."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import shiboken6
from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop_app.gui.widgets.strips import Strips

__all__ = ["keep_above_foot"]


def keep_above_foot(
    strips: Sequence[QWidget],
    stack: QStackedWidget,
    *,
    below: Strips,
    within: Callable[[QWidget | None], Strips | None],
) -> None:
    """Strips that come and go move neither a photo nor a button that one is about to press.

    Args:
        strips: messages and progress, the lowest first.
        stack: of the views.
        below: where the strips lie while what is on show has no place for them.
        within: that place, if it has one.
    """

    def sit(_number: int = 0) -> None:
        if not all(map(shiboken6.isValid, (below, *strips))):
            return  # the window is taken apart, view by view
        (within(stack.currentWidget()) or below).take(*strips)

    stack.currentChanged.connect(sit)
    sit()
