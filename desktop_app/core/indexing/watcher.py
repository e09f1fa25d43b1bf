"""Watches folders and says, a moment after the last change, which ones to scan again.

The watcher only marks folders as dirty; what really changed is found by the scan, which stays the truth. So a missed
or doubled notice does no harm, and a folder whose system gives no notices is simply marked now and then.
"""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from watchdog.events import FileSystemEvent, FileSystemEventHandler
from watchdog.observers import Observer
from watchdog.observers.api import BaseObserver, ObservedWatch

from desktop_app.core.errors import display_path
from desktop_app.core.images import EXTENSIONS
from desktop_app.core.indexing.mounts import is_network_mount
from desktop_app.core.indexing.roots_there import RootsThere
from desktop_app.core.indexing.watches import watches_are_left
from desktop_app.core.language import english
from desktop_app.core.types import Folder, FolderId

__all__ = ["Watcher"]

_QUIET_SECONDS = 1.0
_LONGEST_WAIT_SECONDS = 10.0
_LOOK_SECONDS = 3.0
# Reading a file is not a change; indexing itself reads every one.
_CHANGES = frozenset({"created", "deleted", "modified", "moved", "closed"})


class _Marker(FileSystemEventHandler):
    def __init__(self, mark: Callable[[], None]) -> None:
        self._mark = mark

    def on_any_event(self, event: FileSystemEvent) -> None:
        if event.event_type in _CHANGES and _matters(event):
            self._mark()


def _matters(event: FileSystemEvent) -> bool:
    """A watched home folder changes all day long; what is neither a photo nor a folder of photos is let pass."""
    if event.is_directory:
        return event.event_type != "modified"  # that follows from what happened in it
    if os.name == "nt" and event.event_type == "deleted":
        return True  # Windows does not say whether it was a folder
    paths = (os.fsdecode(path) for path in (event.src_path, event.dest_path))
    return any(os.path.splitext(path)[1].lower() in EXTENSIONS for path in paths)  # noqa: PTH122 -- for every event


class Watcher:
    """Watches from its construction until `stop`.

    Args:
        folders: to watch, with everything below them.
        on_change: called on the watcher's thread with the dirty folders, after a second of quiet, or after ten where
            the changes do not end.
        poll_seconds: how often a folder without notices is marked: on network mounts, where the system's limit of
            watches is reached, and while the folder itself is away. That one is away or back is seen within seconds.
        clock: seconds that never go back.
    """

    def __init__(
        self,
        folders: Sequence[Folder],
        *,
        on_change: Callable[[frozenset[FolderId]], None],
        poll_seconds: float,
        quiet_seconds: float = _QUIET_SECONDS,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._on_change = on_change
        self._poll_seconds = poll_seconds
        self._quiet_seconds = quiet_seconds
        self._clock = clock
        self._next_poll = clock() + poll_seconds
        self._dirty: dict[FolderId, tuple[float, float]] = {}
        self._polled: set[FolderId] = set()
        self._observed: dict[Folder, ObservedWatch] = {}
        self._remote: set[Folder] = set()
        self._notes: list[str] = []
        self._warnings: list[str] = []
        self._wake = threading.Condition()
        self._stopped = False
        self._observer: BaseObserver = Observer()
        self._schedule(folders)
        self._roots = RootsThere([folder for folder in folders if folder not in self._remote], clock=clock)
        self._next_look = clock() + _LOOK_SECONDS
        self._thread = threading.Thread(target=self._run, name="watcher")
        self._thread.start()

    def notes(self) -> list[str]:
        """What the user may want to know, a sentence each: which folders are on network drives."""
        return list(self._notes)

    def warnings(self) -> list[str]:
        """What the user should see to, a sentence each: which folders the system cannot watch."""
        return list(self._warnings)

    def stop(self) -> None:
        """Stop watching; returns when the threads have ended."""
        with self._wake:
            self._stopped = True
            self._wake.notify_all()
        self._thread.join()
        if self._observer.is_alive():
            self._observer.stop()
            self._observer.join()

    def _schedule(self, folders: Sequence[Folder]) -> None:
        for folder in folders:
            self._observe(folder)
        try:
            self._observer.start()
        except OSError as error:
            self._observer.unschedule_all()
            for folder in self._observed:
                self._poll(folder.id, self._warnings, _cannot_be_watched(folder.path, error))
            self._observed = {}
        self._poll_what_is_not_watched()

    def _observe(self, folder: Folder) -> None:
        """Have the system tell of a folder's changes, where it is there and the system can."""
        try:
            os.scandir(folder.path).close()
        except OSError:
            self._polled.add(folder.id)
            return
        if is_network_mount(folder.path):
            self._remote.add(folder)
            self._poll(folder.id, self._notes, english(f"{display_path(folder.path)} is on a network drive"))
            return
        marker = _Marker(self._marker(folder.id))
        self._observed[folder] = self._observer.schedule(marker, str(folder.path), recursive=True)

    def _poll(self, folder: FolderId, said: list[str], why: str) -> None:
        self._polled.add(folder)
        said.append(english(f"{why}, so it is looked at every {self._poll_seconds:g} seconds."))

    def _look(self) -> None:
        """The notices of a folder end with it: one that is back is watched again.

        Not under the lock, since a disk may be slow, and watchdog has a lock of its own.
        """
        for folder in self._roots.changed():
            watch = self._observed.pop(folder, None)
            if watch is not None:
                self._observer.unschedule(watch)
            if self._observer.is_alive():
                self._polled.discard(folder.id)
                try:
                    self._observe(folder)
                except OSError as error:
                    self._poll(folder.id, self._warnings, _cannot_be_watched(folder.path, error))
            with self._wake:
                self._dirty[folder.id] = (0.0, 0.0)
        self._next_look = self._clock() + _LOOK_SECONDS

    def _poll_what_is_not_watched(self) -> None:
        """Once the system has no watches left, watchdog passes over the folders inside without a word."""
        unwatched = {folder.path: folder.id for folder in self._observed if folder.id not in self._polled}
        if unwatched and not watches_are_left(next(iter(unwatched))):
            for path, identity in unwatched.items():
                why = english(f"the system's limit of watches is reached below {display_path(path)}")
                self._poll(identity, self._warnings, why)

    def _marker(self, folder: FolderId) -> Callable[[], None]:
        return lambda: self._mark(folder)

    def _mark(self, folder: FolderId) -> None:
        now = self._clock()
        with self._wake:
            first, _ = self._dirty.get(folder, (now, now))
            self._dirty[folder] = (first, now)
            self._wake.notify_all()

    def _run(self) -> None:
        while True:
            if self._clock() >= self._next_look:
                self._look()
            with self._wake:
                if self._stopped:
                    return
                now = self._clock()
                if now >= self._next_poll:
                    self._next_poll = now + self._poll_seconds
                    self._poll_what_is_not_watched()
                    self._dirty.update((folder, (0.0, 0.0)) for folder in self._polled)
                due = {folder: self._due(*times) for folder, times in self._dirty.items()}
                ready = frozenset(folder for folder, at in due.items() if at <= now)
                if not ready:
                    self._wake.wait(min([*due.values(), self._next_poll, self._next_look]) - now)
                    continue
                for folder in ready:
                    del self._dirty[folder]
            self._on_change(ready)

    def _due(self, first: float, last: float) -> float:
        return min(last + self._quiet_seconds, first + _LONGEST_WAIT_SECONDS)


def _cannot_be_watched(path: Path, error: OSError) -> str:
    return english(f"the system cannot watch {display_path(path)} ({error.strerror})")
