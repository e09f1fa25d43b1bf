"""A window that folders and pictures can be dropped on."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QMainWindow, QWidget

from desktop_app.gui.actions import queries
from desktop_app.gui.background.mime import offered, usable
from desktop_app.gui.background.tasks import Lane
from desktop_app.gui.session.session import Session
from desktop_app.gui.window.drop_hint import DropHint

__all__ = ["DropTarget"]


class DropTarget(QMainWindow):
    """Base of the window: takes drops and says beforehand what they would do."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        self.drop_hint: DropHint | None = None
        self.setAcceptDrops(True)

    def set_drop_area(self, area: QWidget) -> None:
        """Where the hint is shown."""
        self.drop_hint = DropHint(area)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 -- Qt's name
        """Folders and pictures are welcome; our own photos need not come back."""
        offer = offered(event.mimeData(), pixels=False)
        if offer and event.source() is None:
            _accept_as_copy(event)
            if self.drop_hint is not None:
                hint = self.drop_hint.show_offer
                self.session.tasks.run(partial(usable, offer), then=hint, lane=Lane.FILES, channel="hover")

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:  # noqa: N802 -- Qt's name
        """It went away again."""
        self._hide_hint()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 -- Qt's name
        """Add the folders, or look for the picture."""
        self._hide_hint()
        _accept_as_copy(event)
        queries.take(self.session, offered(event.mimeData()))

    def _hide_hint(self) -> None:
        self.session.tasks.drop("hover")
        if self.drop_hint is not None:
            self.drop_hint.hide()


def _accept_as_copy(event: QDropEvent) -> None:
    """What is dropped stays where it is: who is told that it was moved may delete it there."""
    event.setDropAction(Qt.DropAction.CopyAction)
    event.accept()
