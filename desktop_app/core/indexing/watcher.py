"""Watches folders and says, a moment after the last change, which ones to scan again.

The watcher only marks folders as dirty; what really changed is found by the scan, which stays the truth. So a missed
or doubled notice does no harm, and a folder whose system gives no notices is simply marked now and then.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Sequence

from watchdog.events import FileSystemEvent, FileSystemEventHandler
from watchdog.observers import Observer
from watchdog.observers.api import BaseObserver

from desktop_app.core.indexing.mounts import is_network_mount
from desktop_app.core.types import Folder, FolderId

__all__ = ["Watcher"]

_QUIET_SECONDS = 1.0
_LONGEST_WAIT_SECONDS = 10.0
# Reading a file is not a change; indexing itself reads every one.
_CHANGES = frozenset({"created", "deleted", "modified", "moved", "closed"})


class _Marker(FileSystemEventHandler):
    def __init__(self, mark: Callable[[], None]) -> None:
        self._mark = mark

    def on_any_event(self, event: FileSystemEvent) -> None:
        if event.event_type in _CHANGES:
            self._mark()


class Watcher:
    """Watches from its construction until `stop`.

    Args:
        folders: to watch, with everything below them.
        on_change: called on the watcher's thread with the dirty folders, after a second of quiet, or after ten where
            the changes do not end.
        poll_seconds: how often a folder without notices is marked: on network mounts, and where the system's limit
            of watches is reached.
    """

    def __init__(
        self,
        folders: Sequence[Folder],
        *,
        on_change: Callable[[frozenset[FolderId]], None],
        poll_seconds: float,
        quiet_seconds: float = _QUIET_SECONDS,
    ) -> None:
        self._on_change = on_change
        self._poll_seconds = poll_seconds
        self._quiet_seconds = quiet_seconds
        self._dirty: dict[FolderId, tuple[float, float]] = {}
        self._polled: list[FolderId] = []
        self._notes: list[str] = []
        self._wake = threading.Condition()
        self._stopped = False
        self._observer: BaseObserver = Observer()
        self._schedule(folders)
        self._thread = threading.Thread(target=self._run, name="watcher")
        self._thread.start()

    def notes(self) -> list[str]:
        """What the user should know, a sentence each."""
        return list(self._notes)

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
        observed = []
        for folder in folders:
            if not folder.path.is_dir():
                self._poll(folder.id)
            elif is_network_mount(folder.path):
                self._poll(folder.id, f"{folder.path} is on a network drive")
            else:
                observed.append(folder)
                self._observer.schedule(_Marker(self._marker(folder.id)), str(folder.path), recursive=True)
        if not observed:
            return
        try:
            self._observer.start()
        except OSError as error:
            self._observer.unschedule_all()
            self._observer = Observer()
            for folder in observed:
                self._poll(folder.id, f"the system cannot watch {folder.path} ({error.strerror})")

    def _poll(self, folder: FolderId, why: str = "") -> None:
        self._polled.append(folder)
        if why:
            self._notes.append(f"{why}, so it is looked at every {self._poll_seconds:g} seconds.")

    def _marker(self, folder: FolderId) -> Callable[[], None]:
        return lambda: self._mark(folder)

    def _mark(self, folder: FolderId) -> None:
        now = time.monotonic()
        with self._wake:
            first, _ = self._dirty.get(folder, (now, now))
            self._dirty[folder] = (first, now)
            self._wake.notify_all()

    def _run(self) -> None:
        next_poll = time.monotonic() + self._poll_seconds
        while True:
            with self._wake:
                if self._stopped:
                    return
                now = time.monotonic()
                if self._polled and now >= next_poll:
                    next_poll = now + self._poll_seconds
                    self._dirty.update((folder, (0.0, 0.0)) for folder in self._polled)
                due = {folder: self._due(*times) for folder, times in self._dirty.items()}
                ready = frozenset(folder for folder, at in due.items() if at <= now)
                if not ready:
                    alarms = [*due.values(), *([next_poll] if self._polled else [])]
                    self._wake.wait(min(alarms) - now if alarms else None)
                    continue
                for folder in ready:
                    del self._dirty[folder]
            self._on_change(ready)

    def _due(self, first: float, last: float) -> float:
        return min(last + self._quiet_seconds, first + _LONGEST_WAIT_SECONDS)
