"""Watches the inbox, and says when something lands in it that the library has already."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from desktop_app.core.arrivals.arrival import Arrival, Presence
from desktop_app.core.arrivals.inbox import Inbox
from desktop_app.core.indexing.watcher import Watcher
from desktop_app.core.library import Library
from desktop_app.gui.background.tasks import Lane, Tasks

__all__ = ["InboxWatch"]


class InboxWatch(QObject):
    """Follows the setting `inbox`.

    Signals:
        landed: (list of Arrival) of what came, those that the library has.
        listed: what lies there is known: what lands from now on is news.
    """

    landed = Signal(object)
    listed = Signal()
    _changed = Signal()

    def __init__(self, library: Library, tasks: Tasks, *, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library, self._tasks = library, tasks
        self._inbox: Inbox | None = None
        self._watcher: Watcher | None = None
        self._changed.connect(self.look)

    def watch(self) -> None:
        """Watch the folders that the settings name now; what lies there already is not news.

        They are listed at once, though indexing may keep the lane that looks busy: what lands from then on is news.
        """
        self._tasks.run(self._list, then=self._follow, lane=Lane.FILES, channel="inbox")

    def look(self) -> None:
        """Look at what came. Each look is told of: what it found is not found again."""
        inbox = self._inbox
        if inbox is not None:
            self._tasks.run(inbox.look, then=self._tell, lane=Lane.WRITE)

    def close(self) -> None:
        """Stop watching; call it when the tasks are closed."""
        if self._watcher is not None:
            self._watcher.stop()
        self._watcher = self._inbox = None

    def _list(self) -> Inbox | None:
        folders = [Path(one).expanduser() for one in self._library.settings.inbox]
        return Inbox(self._library, folders) if folders else None

    def _follow(self, inbox: Inbox | None) -> None:
        self.listed.emit()
        self._tasks.run(partial(self._replace, inbox), then=lambda _nothing: self.look(), lane=Lane.WRITE)

    def _replace(self, inbox: Inbox | None) -> None:
        self.close()
        if inbox is not None:
            self._inbox, self._watcher = inbox, inbox.watch(self._changed.emit)

    def _tell(self, found: list[Arrival]) -> None:
        known = [one for one in found if one.presence in {Presence.THERE, Presence.BETTER}]
        if known:
            self.landed.emit(known)
