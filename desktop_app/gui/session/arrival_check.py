"""Files from outside beside the library: comparing them, and copying those that are wanted, one work at a time."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterator, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from desktop_app.core.arrivals.acting import copy_wanted, refuse_as_target
from desktop_app.core.arrivals.arrival import Arrival
from desktop_app.core.arrivals.looking import Arrivals
from desktop_app.core.errors import FolderError, KnownError
from desktop_app.core.language import english
from desktop_app.core.library import Library
from desktop_app.core.removal.actions import Outcome
from desktop_app.core.removal.journal import Journal
from desktop_app.core.types import Control
from desktop_app.gui.background.long_work import Work
from desktop_app.gui.background.tasks import Stream, Tasks

COMPARING, COPYING = english("Comparing with your library"), english("Copying")

__all__ = ["COMPARING", "COPYING", "ArrivalCheck"]


class ArrivalCheck(QObject):
    """What was found of the files that were asked about last. Nothing is written to the library.

    Signals:
        changed: the answers are others, or the work is.
        copied: (list of Outcome) copying came to its end.
        failed: (KnownError)

    Attributes:
        paths: what was asked about.
        found: the answers so far.
        gone: those of them that were taken away since, by their path.
        unread: of kinds that are not read, the number of files by suffix, once all are compared.
        work: what is going on; None while nothing is.
    """

    changed = Signal()
    copied = Signal(object)
    failed = Signal(object)

    def __init__(self, library: Library, tasks: Tasks, *, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library, self._tasks = library, tasks
        self.paths: tuple[Path, ...] = ()
        self.found: list[Arrival] = []
        self.gone: dict[Path, Arrival] = {}
        self.unread: Counter[str] = Counter()
        self.work: Work | None = None
        self._stream: Stream[Work] | None = None
        self._turn = 0

    def look(self, paths: Sequence[Path]) -> None:
        """Compare these files and folders; what was going on is stopped."""
        found: list[Arrival] = []
        self.paths, self.found, self.gone = tuple(paths), found, {}

        def steps(control: Control) -> Iterator[Work]:
            arrivals = Arrivals.of(self._library)
            for step in arrivals.look(paths, control=control):
                found.extend(step.arrivals)
                yield Work(COMPARING, step.done, step.total)
            self.unread = arrivals.unread
            for path in paths:
                if not path.exists():
                    raise FolderError("went away while it was compared; connect it, and look again", path=path)

        self._begin(steps, Work(COMPARING, 0, None), end=lambda: None)

    def copy(self, folder: Path) -> None:
        """Copy the wanted ones to a folder."""
        wanted = [one for one in self.found if one.wanted]
        outcomes: list[Outcome] = []

        def steps(control: Control) -> Iterator[Work]:
            refuse_as_target(folder, self.paths, away=self._library.places_away())
            journal, kinds = Journal.beside(self._library.catalog_path), self._library.settings.companions
            for outcome in copy_wanted(wanted, folder, journal, companions=kinds, control=control):
                outcomes.append(outcome)
                yield Work(COPYING, len(outcomes), len(wanted))

        self._begin(steps, Work(COPYING, 0, len(wanted)), end=lambda: self.copied.emit(outcomes))

    def stop(self) -> None:
        """Stop what is going on; what is done is kept."""
        if self._stream is not None:
            self._stream.cancel()

    def forget(self, paths: Collection[Path]) -> None:
        """These files are no longer where they were."""
        left = [one for one in self.found if one.path not in paths]
        if len(left) < len(self.found) and self.work is None:
            self.gone.update({one.path: one for one in self.found if one.path in paths})
            self.found = left
            self.changed.emit()

    def bring_back(self, paths: Collection[Path]) -> None:
        """These files are where they were again."""
        back = [self.gone.pop(path) for path in paths if path in self.gone]
        if back and self.work is None:
            self.found = [*self.found, *back]
            self.changed.emit()

    def _begin(self, steps: Callable[[Control], Iterator[Work]], first: Work, *, end: Callable[[], None]) -> None:
        self.stop()
        self._turn += 1
        turn = self._turn
        self.work = first
        self._stream = self._tasks.stream(
            steps,
            each=partial(self._note, turn),
            done=lambda _last: self._end(turn, end),
            stopped=lambda: self._end(turn, end),
            failed=partial(self._fail, turn),
        )
        self.changed.emit()

    def _note(self, turn: int, work: Work) -> None:
        if turn == self._turn and self._stream is not None:
            self.work = work
            self.changed.emit()

    def _fail(self, turn: int, error: KnownError) -> None:
        self._end(turn, lambda: self.failed.emit(error))

    def _end(self, turn: int, tell: Callable[[], None]) -> None:
        if turn == self._turn:
            self._stream, self.work = None, None
            self.changed.emit()
            tell()
