"""What the parts of the window share."""

from __future__ import annotations

import contextlib
from dataclasses import dataclass

from desktop_app.core.library import Library
from desktop_app.gui.background.pictures import Pictures
from desktop_app.gui.background.tasks import Tasks
from desktop_app.gui.background.thumbnails import Thumbnails
from desktop_app.gui.session.arrival_check import ArrivalCheck
from desktop_app.gui.session.inbox_watch import InboxWatch
from desktop_app.gui.session.index_queue import Indexing
from desktop_app.gui.session.library_overview import LibraryOverview
from desktop_app.gui.session.navigation import Navigator
from desktop_app.gui.session.notices import Notices
from desktop_app.gui.session.preferences import Preferences
from desktop_app.gui.session.radius import Radius
from desktop_app.gui.session.retraining_job import Retraining
from desktop_app.gui.session.review_controller import Reviewing

__all__ = ["Session"]


@dataclass(frozen=True, slots=True)
class Session:
    """One open library and the window's state around it; made once, by `app`."""

    library: Library
    tasks: Tasks
    pictures: Pictures
    thumbnails: Thumbnails
    preferences: Preferences
    navigator: Navigator
    notices: Notices
    shelf: LibraryOverview
    radius: Radius
    indexing: Indexing
    reviewing: Reviewing
    retraining: Retraining
    arrivals: ArrivalCheck
    inbox: InboxWatch

    @classmethod
    def over(cls, library: Library, preferences: Preferences | None = None) -> Session:
        """A session over an open library."""
        preferences = preferences or Preferences()
        tasks, reviewing = Tasks(), Reviewing(library)
        reviewing.tasks.crashed.connect(tasks.crashed)
        return cls(
            library=library,
            tasks=tasks,
            pictures=Pictures(tasks, library.settings.limits),
            thumbnails=Thumbnails(library.thumbnail, tasks),
            preferences=preferences,
            navigator=Navigator(),
            notices=Notices(),
            shelf=LibraryOverview(library, tasks),
            radius=Radius(preferences),
            indexing=Indexing(library, tasks),
            reviewing=reviewing,
            retraining=Retraining(library, tasks),
            arrivals=ArrivalCheck(library, tasks),
            inbox=InboxWatch(library, tasks),
        )

    def close(self) -> None:
        """Stop everything, whatever of it fails; no thread is left."""
        with contextlib.ExitStack() as stack:
            closing = (self.library.close, self.preferences.sync, self.indexing.close, self.inbox.close)
            for close in (*closing, self.reviewing.close):
                stack.callback(close)  # the last one first
            self.tasks.close()
