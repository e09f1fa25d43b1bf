"""The buttons of a mouse that go back and forward."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QWidget

__all__ = ["HistoryButtons"]


class HistoryButtons(QObject):
    """Sees them before the views do, which would take them for clicks on what is below.

    Args:
        widgets: where they count: the window, and the viewports of its views.
        back: goes back.
        forward: goes forward.
    """

    def __init__(
        self, widgets: Iterable[QWidget], *, back: Callable[[], None], forward: Callable[[], None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._run = {Qt.MouseButton.BackButton: back, Qt.MouseButton.ForwardButton: forward}
        for widget in widgets:
            widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 -- Qt's name
        """Act on the press; nobody else hears of press, release or double-click."""
        if isinstance(event, QMouseEvent) and event.button() in self._run:
            if event.type() in (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick):
                self._run[event.button()]()
            return True
        return super().eventFilter(watched, event)
