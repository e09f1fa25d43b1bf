"""Keeps the library up to the disk: runs of indexing one after the other, and the watcher that asks for them."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from desktop_app.core.errors import CatalogBusyError, KnownError
from desktop_app.core.indexing.watcher import Watcher
from desktop_app.core.library import Library
from desktop_app.core.types import Control, FolderId, IndexSummary, Phase, Progress
from desktop_app.gui.background.tasks import Lane, Stream, Tasks

T = TypeVar("T")

REFRESH_SECONDS = 1.0
"""While photos are being indexed, what is on show is brought up to date this often …"""

PHOTOS_A_SECOND = 50_000
"""… and so much more rarely as it takes to read the ids of a large library."""

ELSEWHERE_MS = 2_000
"""How often to ask whether another instance stored something, and to try again what had to give way to it."""

REFUSALS = 5
"""That often in a row another instance is in the way before it is said: mostly it is done within seconds."""

__all__ = ["ELSEWHERE_MS", "PHOTOS_A_SECOND", "REFRESH_SECONDS", "REFUSALS", "Indexing", "Run", "Switch"]


@dataclass(frozen=True, slots=True)
class Switch:
    """The wish for another encoder.

    Attributes:
        encoder: its identity.
        name: for people.
        former: identity of the one used until now, "" where there is no way back.
    """

    encoder: str
    name: str
    former: str


@dataclass(frozen=True, slots=True)
class Run:
    """One run of indexing, or the wish for one.

    Attributes:
        folders: which; None means all.
        asked: by the person, so that its end is worth a sentence.
        retry: also try unchanged files again that could not be read.
        switch: to be done first.
    """

    folders: frozenset[FolderId] | None
    asked: bool = field(kw_only=True)
    retry: bool = field(kw_only=True, default=False)
    switch: Switch | None = field(kw_only=True, default=None)

    def merged(self, earlier: Run | None) -> Run:
        """This wish and an earlier one in one run; of two encoders this one's."""
        if earlier is None:
            return self
        everything = self.folders is None or earlier.folders is None
        folders = None if everything else (self.folders or frozenset()) | (earlier.folders or frozenset())
        asked, retry = self.asked or earlier.asked, self.retry or earlier.retry
        return Run(folders, asked=asked, retry=retry, switch=self.switch or earlier.switch)

    def steps(self, library: Library, control: Control) -> Iterator[Progress]:
        """The work itself."""
        if self.switch is not None:
            yield from library.switch_encoder(self.switch.encoder, control=control)
        yield from library.index(self.folders, control=control, retry_failed=self.retry)


class Indexing(QObject):
    """Runs of indexing, one at a time; wishes that come while one runs are merged into the next run.

    Signals:
        started: (Run)
        progressed: (Progress)
        altered: known photos may look different now.
        stored: photos were added, changed or removed: show them.
        switched: (Switch) the run that was to switch is over; what came of it tells `library.encoder`.
        finished: (Run, IndexSummary) a run came to its end.
        stopped: the person stopped it.
        idle: nothing runs any more.
        noted: (str) which folders are looked at now and then instead of being watched, as they should.
        warned: (str) likewise, since the system cannot watch them.
        failed: (KnownError)
        away: (KnownError) the library cannot be reached just now; told once.
        back: it can be reached again.
        changed_elsewhere: others changed the library.
    """

    started = Signal(object)
    progressed = Signal(object)
    altered = Signal()
    stored = Signal()
    switched = Signal(object)
    finished = Signal(object, object)
    stopped = Signal()
    idle = Signal()
    noted = Signal(str)
    warned = Signal(str)
    failed = Signal(object)
    away = Signal(object)
    back = Signal()
    changed_elsewhere = Signal()
    _dirty = Signal(object)

    def __init__(self, library: Library, tasks: Tasks, *, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self._tasks = tasks
        self.photos: Callable[[], int] = lambda: 0  # set by the window: how many are in the library
        self._stream: Stream[Progress] | None = None
        self._run: Run | None = None
        self._next: Run | None = None
        self._changes = 0
        self._interrupted = False
        self._held = False  # stopped by the person: what the watcher finds waits for what the person asks
        self._shown = 0.0
        self._watcher: Watcher | None = None
        self._watched: frozenset[tuple[FolderId, Path]] = frozenset()
        self._said: set[str] = set()
        self._dirty.connect(self._mark)
        self._elsewhere = self._refusals = 0
        self._looking = False
        self._away = False
        self._gave_way: Run | None = None
        self._clock = QTimer(self)
        self._clock.setInterval(ELSEWHERE_MS)
        self._clock.timeout.connect(self._look_elsewhere)
        self._clock.start()

    @property
    def running(self) -> bool:
        """True while a run is under way, also when it is paused."""
        return self._stream is not None

    @property
    def paused(self) -> bool:
        """True while the person has paused it."""
        return self._stream is not None and self._stream.paused

    def request(self, run: Run) -> None:
        """Index soon; a read-only library only if the person asks, who is told why not."""
        if self._library.read_only and not run.asked and run.switch is None:
            return
        if run.asked or run.switch is not None:
            self._held, self._refusals = False, 0  # who asks again is told again
        self._next = run.merged(self._next)
        self._start()

    def pause(self) -> None:
        """Rest until `resume`."""
        if self._stream is not None:
            self._stream.pause()

    def resume(self) -> None:
        """Go on."""
        if self._stream is not None:
            self._stream.resume()

    def stop(self) -> None:
        """Stop until the person asks for a run; what is stored stays."""
        self._next = self._gave_way = None
        self._interrupted = False
        if self._stream is not None:
            self._stream.cancel()

    def change_folders(
        self, work: Callable[[], T], *, then: Callable[[T], None], failed: Callable[[KnownError], None]
    ) -> None:
        """Change the set of folders with nothing else under way; a run in progress goes on afterwards."""
        self._changes += 1
        if self._stream is not None and not self._interrupted:
            self._interrupted = True
            self._stream.cancel()
        self._tasks.run(
            work,
            then=partial(self._changed, then),
            failed=partial(self._changed, failed),
            lost=partial(self._changed, lambda _nothing: None, None),
            lane=Lane.WRITE,
        )

    def watch(self) -> None:
        """Watch the folders as they are now."""
        self._tasks.run(self._replace_watcher, then=self._tell_notes, lane=Lane.WRITE)

    def close(self) -> None:
        """Stop watching; call it when the tasks are closed."""
        self._clock.stop()
        if self._watcher is not None:
            self._watcher.stop()
            self._watcher = None

    def _replace_watcher(self) -> Watcher | None:
        if self._watcher is not None:
            self._watcher.stop()
            self._watcher = None
        self._watched = self._folders()
        if self._watched:
            self._watcher = self._library.watch(self._dirty.emit)
        return self._watcher

    def _watch_others(self) -> Watcher | None:
        return None if self._folders() == self._watched else self._replace_watcher()

    def _folders(self) -> frozenset[tuple[FolderId, Path]]:
        return frozenset(self._library.catalog.folders.paths().items())

    def _tell_notes(self, watcher: Watcher | None) -> None:
        if watcher is None:
            return
        for notes, tell in ((watcher.notes(), self.noted), (watcher.warnings(), self.warned)):
            for note in notes:
                if note not in self._said:
                    self._said.add(note)
                    tell.emit(note)

    def _mark(self, folders: frozenset[FolderId]) -> None:
        self._tell_notes(self._watcher)  # the system's watches may have run out since
        self.request(Run(frozenset(folders), asked=False))

    def _changed(self, then: Callable[[T], None], result: T) -> None:
        self._changes -= 1
        then(result)
        self.watch()
        self._start()

    def _start(self) -> None:
        if self._stream is not None or self._next is None or self._changes or self._held:
            return
        run, self._next = self._next, None
        self._run, self._shown = run, 0.0
        self._stream = self._tasks.stream(
            lambda control: run.steps(self._library, control),
            each=self._progress,
            done=partial(self._done, run),
            stopped=self._cancelled,
            failed=partial(self._fail, run),
        )
        self.started.emit(run)

    def _progress(self, progress: Progress) -> None:
        self.progressed.emit(progress)
        now = time.monotonic()
        if progress.phase is Phase.ENCODING and now - self._shown > REFRESH_SECONDS + self.photos() / PHOTOS_A_SECOND:
            self._shown = now
            self.stored.emit()

    def _done(self, run: Run, last: Progress | None) -> None:
        summary = last.summary if last is not None else IndexSummary()
        self._gave_way, self._refusals = None, 0
        self._tasks.run(self._watch_others, then=self._tell_notes, lane=Lane.WRITE)  # a drive may be elsewhere now
        self._end()
        if summary.changed:
            self.altered.emit()
        self.stored.emit()
        self.finished.emit(run, summary)

    def _cancelled(self) -> None:
        self.altered.emit()
        if self._interrupted and self._run is not None:
            self._next = self._run if self._next is None else self._next.merged(self._run)
            self._run = None
            self._end()
        else:
            self._held = True
            self._end()
            self.stored.emit()
            self.stopped.emit()

    def _fail(self, run: Run, error: KnownError) -> None:
        gives_way = isinstance(error, CatalogBusyError) and run.switch is None
        self._gave_way = Run(run.folders, asked=False, retry=run.retry) if gives_way else None
        self._refusals = self._refusals + 1 if gives_way else 0
        self._end()
        self.altered.emit()
        self.stored.emit()
        if self._refusals in {0, REFUSALS}:
            self.failed.emit(error)

    def _look_elsewhere(self) -> None:
        if not self._looking:  # an answer that takes longer than the clock is waited for, or none would ever come
            self._looking = True
            end = partial(setattr, self, "_looking", False)
            self._tasks.run(self._library.changes_elsewhere, then=self._show_elsewhere, failed=self._miss, lost=end)
        if self._gave_way is not None and not self.running:
            self.request(self._gave_way)

    def _miss(self, error: KnownError) -> None:
        self._looking = False
        if not self._away:
            self._away = True
            self.away.emit(error)

    def _show_elsewhere(self, changes: int) -> None:
        self._looking = False
        if self._away:
            self._away, self._shown = False, 0.0
            self.back.emit()
        now = time.monotonic()
        if changes != self._elsewhere and now - self._shown > REFRESH_SECONDS + self.photos() / PHOTOS_A_SECOND:
            self._elsewhere, self._shown = changes, now
            self._tasks.run(self._watch_others, then=self._tell_notes, lane=Lane.WRITE)
            self.altered.emit()
            self.stored.emit()
            self.changed_elsewhere.emit()

    def _end(self) -> None:
        run, self._stream, self._run = self._run, None, None
        self._interrupted = False  # it may have come to its end before it noticed
        if run is not None and run.switch is not None:
            self.switched.emit(run.switch)
        self._start()
        if self._stream is None:
            QTimer.singleShot(0, self, self._tell_idle)

    def _tell_idle(self) -> None:
        if self._stream is None:
            self.idle.emit()
