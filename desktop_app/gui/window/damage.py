"""What every page says once the library file turned out to be damaged."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QStackedWidget

from desktop_app.core.language import tr
from desktop_app.gui.widgets.empty_state import Advice, EmptyState

__all__ = ["DamagedLibrary"]


class DamagedLibrary(EmptyState):
    """Takes the place of every view: what they show would be too little, without a reason.

    Args:
        stack: of the views.
        restart: leave Lookalike, and start it again.
    """

    def __init__(self, stack: QStackedWidget, restart: Callable[[], None]) -> None:
        super().__init__()
        self._stack, self._restart = stack, restart
        stack.addWidget(self)

    def stay(self) -> None:
        """Be what the middle shows from now on."""
        if self._stack.currentWidget() is self:
            return
        advice = Advice(
            tr("The library file is damaged"),
            tr(
                "Your photos are untouched. When Lookalike starts again, it rebuilds the library from them; the list "
                "of folders, the rules and your decisions are kept."
            ),
            button=tr("Restart now"),
        )
        self.say(advice, self._restart)
        self._stack.currentChanged.connect(lambda _number: self._stack.setCurrentWidget(self))
        self._stack.setCurrentWidget(self)
        self.setFocus()
