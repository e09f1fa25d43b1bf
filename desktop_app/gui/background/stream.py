"""A long piece of work, step by step on a worker; it tells the main thread how it is going."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Generator, Iterator
from enum import Enum
from typing import TYPE_CHECKING, Generic, NoReturn, TypeVar

from desktop_app.core.errors import KnownError
from desktop_app.core.types import Cancelled, Control
from desktop_app.gui.background.lanes import Lane
from desktop_app.gui.background.patient_executor import NoThreadError

if TYPE_CHECKING:
    from desktop_app.gui.background.tasks import Tasks

T = TypeVar("T")

REPORTS_A_SECOND = 20
"""A long piece of work tells the main thread at most this often."""

__all__ = ["REPORTS_A_SECOND", "Stream", "no_more", "nothing"]


def nothing(_value: object) -> None:
    """Nobody waits any more."""


def no_more() -> None:
    """Likewise."""


class Stream(Generic[T]):
    """A generator driven on a lane: pause, resume and cancel it from the main thread.

    Pausing does not ask for the next step, so that other writes pass while it rests. On the LEARN lane, which has no
    other work, the generator is told instead: it passes that on.
    """

    def __init__(
        self,
        tasks: Tasks,
        start: Callable[[Control], Iterator[T]],
        *,
        each: Callable[[T], None],
        done: Callable[[T | None], None],
        stopped: Callable[[], None],
        failed: Callable[[KnownError], None],
        lane: Lane = Lane.WRITE,
    ) -> None:
        self._tasks = tasks
        self._lane = lane
        self._start = start
        self._each, self._done, self._stopped, self._failed = each, done, stopped, failed
        self._control = Control()
        self._steps: Iterator[T] | None = None
        self._lock = threading.Lock()
        self._paused = self._parked = False
        self._latest: T | None = None
        self._told: T | None = None
        self._reported = 0.0
        self._untold = False
        self._ended: _End | Exception | None = None

    @property
    def paused(self) -> bool:
        """True between `pause` and `resume`."""
        return self._paused

    def pause(self, *, within: bool = False) -> None:
        """Rest before the next step; `within` it too, for steps that last, where the WRITE lane has no other work."""
        if within or self._lane is Lane.LEARN:
            self._control.pause()
        with self._lock:
            self._paused = True

    def resume(self) -> None:
        """Go on."""
        self._control.resume()
        with self._lock:
            self._paused = False
            parked, self._parked = self._parked, False
        if parked:
            self.submit()

    def cancel(self) -> None:
        """Stop at the next step, also while paused."""
        self._control.cancel()
        self.resume()

    def submit(self) -> None:
        """Queue the next step."""
        try:
            self._tasks.submit(self._step, lane=self._lane)
        except NoThreadError as error:
            self._end(error)

    def _step(self) -> None:
        with self._lock:
            if self._paused and self._lane is not Lane.LEARN:
                self._parked = True
                return
        try:
            if self._steps is None:
                self._steps = self._start(self._control)
            self._latest = next(self._steps)
        except StopIteration:
            self._end(_End.DONE)
        except Cancelled:
            self._end(_End.STOPPED)
        except Exception as error:  # noqa: BLE001 -- told on the main thread
            self._end(error)
        else:
            self._tell()
            if not self._tasks.submit(self._step, lane=self._lane):  # everything is being closed
                self._leave()

    def _leave(self) -> None:
        steps, self._steps = self._steps, None
        if isinstance(steps, Generator):
            steps.close()  # on this thread, whose things it uses

    def _tell(self) -> None:
        now = time.monotonic()
        if now - self._reported >= 1 / REPORTS_A_SECOND:
            self._reported = now
            if not self._untold:  # else the main thread is behind, and will tell the latest
                self._untold = True
                self._tasks.land(self)

    def _end(self, how: _End | Exception) -> None:
        self._steps, self._ended = None, how
        self._tasks.land(self)

    def land(self, crashed: Callable[[Exception], None], *, closed: bool) -> None:
        """Main thread: tell how far it is, and at its end what became of it."""
        untold, self._untold = self._untold, False
        latest, how = self._latest, self._ended
        if (untold or (how is not None and latest is not self._told)) and latest is not None and not closed:
            self._told = latest
            self._each(latest)
        if how is None:
            return
        done, stopped, failed = self._done, self._stopped, self._failed
        self._each = self._done = self._failed = nothing
        self._stopped, self._start = no_more, _no_steps
        self._ended = self._latest = self._told = None
        self._tasks.forget(self)
        if closed:
            return
        if how is _End.DONE:
            done(latest)
        elif isinstance(how, KnownError):
            failed(how)
        else:
            stopped()
            if isinstance(how, Exception):
                crashed(how)


class _End(Enum):
    """How a stream ended, where nothing failed."""

    DONE = "done"
    STOPPED = "stopped"


def _no_steps(_control: Control) -> Iterator[NoReturn]:
    """A stream that has told its end has none."""
    return iter(())
