"""One long piece of work at a time, and small ones in the order of the person's keys."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Signal

from desktop_app.core.errors import KnownError
from desktop_app.core.types import Control
from desktop_app.gui.background.tasks import Stream, Tasks

__all__ = ["InOrder", "LongWork", "Work"]


@dataclass(frozen=True, slots=True)
class Work:
    """A step of what is going on.

    Attributes:
        what: it is.
        done: so far.
        total: of how many; None while that is not known.
        said: the same in words.
        pace: how fast it is, and how long it lasts, in words; nothing of that counts while it is paused.
    """

    what: str
    done: int
    total: int | None
    said: str = ""
    pace: str = ""


class LongWork(QObject):
    """Runs generators of `Work`; the next one stops the one before.

    Attributes:
        latest: the step that was told last of what is going on; None once nothing is.

    Signals:
        worked: (Work) it got on.
        rested: nothing is going on any more.
        failed: (KnownError)
    """

    worked = Signal(object)
    rested = Signal()
    failed = Signal(object)

    def __init__(self, tasks: Tasks, *, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._stream: Stream[Work] | None = None
        self._turn = 0
        self.latest: Work | None = None
        self.worked.connect(self._keep)

    @property
    def busy(self) -> bool:
        """True while something is going on, also when it is paused."""
        return self._stream is not None

    def begin(
        self,
        steps: Callable[[Control], Iterator[Work]],
        *,
        done: Callable[[], None],
        stopped: Callable[[], None],
        first: Work | None = None,
    ) -> None:
        """Run one long piece of work.

        Args:
            steps: makes the generator; called on the worker.
            done: called at its end.
            stopped: called when it was stopped, or failed.
            first: what to say until it gets on.
        """
        self.stop()
        self._turn += 1
        turn = self._turn
        self._stream = self._tasks.stream(
            steps,
            each=partial(self._tell, turn),
            done=lambda _last: self._end(turn, done),
            stopped=lambda: self._end(turn, stopped),
            failed=partial(self._fail, turn, stopped),
        )
        if first is not None:
            self.worked.emit(first)

    def pause(self, paused: bool) -> None:
        """Rest, also within a step, or go on."""
        if self._stream is not None and paused:
            self._stream.pause(within=True)
        elif self._stream is not None:
            self._stream.resume()

    def stop(self) -> None:
        """Stop for now; what is done is kept."""
        if self._stream is not None:
            self._stream.cancel()

    def _keep(self, work: Work) -> None:
        self.latest = work

    def _tell(self, turn: int, work: Work) -> None:
        if turn == self._turn and self._stream is not None:
            self.worked.emit(work)

    def _fail(self, turn: int, stopped: Callable[[], None], error: KnownError) -> None:
        self.failed.emit(error)
        self._end(turn, stopped)

    def _end(self, turn: int, tell: Callable[[], None]) -> None:
        if turn == self._turn:
            self._stream = self.latest = None
        tell()  # it may begin the next
        if self._stream is None:
            self.rested.emit()


class InOrder:
    """Runs small pieces of work one after the other: two keys pressed quickly count in their order.

    They run on the lane READ, though they may write: on WRITE a key would wait for a step of the long work, which may
    compare large files.

    Args:
        tasks: where they run.
        failed: gets what goes wrong.
    """

    def __init__(self, tasks: Tasks, *, failed: Callable[[KnownError], None]) -> None:
        self._tasks, self._failed = tasks, failed
        self._waiting: list[tuple[Callable[[], object], Callable[[], None]]] = []
        self._running = False
        self._holds = 0

    def run(self, work: Callable[[], object], *, then: Callable[[], None]) -> None:
        """Run `work` when its turn comes, and `then` on the main thread, also when it failed."""
        self._waiting.append((work, then))
        self._go()

    def hold(self) -> None:
        """Begin nothing more until `release` was called as often as this."""
        self._holds += 1

    def release(self) -> None:
        """Go on; see `hold`."""
        self._holds -= 1
        self._go()

    def _go(self) -> None:
        if self._waiting and not self._running and not self._holds:
            self._running = True
            work, lost = self._waiting[0][0], partial(self._land, None)
            self._tasks.run(work, then=self._land, failed=self._fail, lost=lost)

    def _land(self, _result: object) -> None:
        then = self._waiting.pop(0)[1]
        self._running = False
        then()
        self._go()

    def _fail(self, error: KnownError) -> None:
        self._failed(error)
        self._land(None)
