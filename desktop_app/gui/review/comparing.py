"""Two photos of a group side by side, over the whole window."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop_app.core.duplicates.review import Row
from desktop_app.gui.review.comparer import Comparer
from desktop_app.gui.session.session import Session

__all__ = ["Comparing"]


class Comparing(QObject):
    """The overlay, made when it is first wanted.

    Signals:
        wanted: (str, PhotoId) as the overlay's.
        closed: it went away.

    Attributes:
        overlay: None before anything was compared.
    """

    wanted = Signal(str, object)
    closed = Signal()

    def __init__(self, session: Session, view: QWidget) -> None:
        super().__init__(view)
        self._session, self._view = session, view
        self.overlay: Comparer | None = None

    def compare(self, rows: Sequence[Row], member: int) -> None:
        """Show a photo of a group beside the one that stays; nothing happens where there is only one."""
        if len(rows) < 2:
            return
        if self.overlay is None:
            session = self._session
            self.overlay = Comparer(session.tasks, session.pictures, session.thumbnails.image, self._view.window())
            self.overlay.wanted.connect(self.wanted)
            self.overlay.closed.connect(self.closed)
        self.overlay.compare(rows, member)

    @property
    def active(self) -> bool:
        """True while it is on show."""
        return self.overlay is not None and self.overlay.isVisible()

    def update_rows(self, rows: Sequence[Row]) -> None:
        """The group changed."""
        if self.overlay is not None:
            self.overlay.update_rows(rows)
