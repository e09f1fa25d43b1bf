"""What the parts of the window share."""

from __future__ import annotations

import contextlib
from dataclasses import dataclass
from functools import partial

from desktop_app.core.errors import ImageAccessError
from desktop_app.core.images import read_picture
from desktop_app.core.library import Library
from desktop_app.core.types import PhotoId, Picture
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

FRAME_SIDE = 768
"""Longest side of the picture of a burst's frame, pixels."""

FRAMES = 96 << 20
"""Bytes of such pictures kept."""

__all__ = ["Session"]


@dataclass(frozen=True, slots=True)
class Session:
    """One open library and the window's state around it; made once, by `app`.

    Attributes:
        thumbnails: of the gallery and of groups.
        frames: larger ones, of bursts, read from the files.
    """

    library: Library
    tasks: Tasks
    pictures: Pictures
    thumbnails: Thumbnails[PhotoId]
    frames: Thumbnails[PhotoId]
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
            frames=Thumbnails(partial(_frame_of, library), tasks, budget=FRAMES),
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


def _frame_of(library: Library, photo: PhotoId) -> Picture:
    """Worker: a picture in which one sees what is sharp.

    Raises:
        ImageError: it cannot be read now.
    """
    found = library.photos([photo])
    if not found:
        raise ImageAccessError("is no longer in the library")
    return read_picture(found[0].path, side=FRAME_SIDE, limits=library.settings.limits).picture
