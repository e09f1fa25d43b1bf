"""Folders in which photos land: as they do, it is said which of them the library has already."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.core.arrivals.arrival import Arrival, Presence
from desktop_app.core.arrivals.listing import Named, list_files
from desktop_app.core.arrivals.looking import Arrivals
from desktop_app.core.errors import FolderError
from desktop_app.core.indexing.scanner import Job
from desktop_app.core.indexing.watcher import Watcher
from desktop_app.core.types import Control, Folder, FolderId

if TYPE_CHECKING:
    from desktop_app.core.library import Library

__all__ = ["Inbox"]

_State = tuple[Path, int, int]
"""A file, its length and when it was last written: another one for each content."""


class Inbox:
    """Looks at what is new in some folders since it looked last. Nothing is added, and no file is touched.

    What lies there when it is made is not new. Use it from one thread at a time.

    Args:
        library: whose settings say what counts as a photo.
        folders: absolute; one that is not there is waited for.
    """

    def __init__(self, library: Library, folders: Sequence[Path]) -> None:
        self._library, self._folders = library, tuple(folders)
        self._seen = set(self._states())

    def look(self, *, control: Control | None = None) -> list[Arrival]:
        """The answers for the files that came or changed since the last call.

        A file that cannot be read is none: it may still be on its way, and is looked at again when it is whole.

        Raises:
            Cancelled: by `control`.
        """
        new = [state for state in self._states() if state not in self._seen]
        if not new:
            return []
        self._seen.update(new)
        found: list[Arrival] = []
        try:
            for step in Arrivals.of(self._library).look([path for path, *_ in new], control=control):
                found += step.arrivals
        except FolderError:  # one of them is gone again: the others are looked at the next time
            self._seen.difference_update(new)
            return []
        return [one for one in found if one.presence is not Presence.UNREADABLE]

    def watch(self, on_change: Callable[[], None]) -> Watcher:
        """Have `on_change` called on a thread of its own, a moment after something landed."""
        folders = [Folder(FolderId(-1 - at), path, 0, online=True) for at, path in enumerate(self._folders)]
        return Watcher(folders, on_change=lambda _: on_change(), poll_seconds=self._library.settings.poll_seconds)

    def _states(self) -> list[_State]:
        there = tuple(folder for folder in self._folders if folder.is_dir())
        listed = list_files(Named(there, ()), self._library.settings, unread=Counter())
        return [(job.path, job.file.size, job.file.mtime_ns) for job in listed if isinstance(job, Job)]
