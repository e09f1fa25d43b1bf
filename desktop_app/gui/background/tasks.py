"""The one background helper: work runs on worker threads, its answer lands on the main thread.

Five lanes keep a click from waiting behind thumbnails, and writes in order: READ (queries, rows), DECODE (thumbnails),
FILES (the photos themselves), WRITE (one worker: whatever changes the catalog), LEARN (one worker that waits for a
training process). A network share that died can fail to give its
photos for minutes: on DECODE and FILES, what lasts for longer than `PATIENCE` keeps nobody else waiting.
"""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Callable, Generator, Hashable, Iterator
from enum import Enum
from functools import partial
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot

from desktop_app.core.errors import KnownError
from desktop_app.core.types import Cancelled, Control
from desktop_app.gui.background.patient_executor import NoThreadError, PatientExecutor

T = TypeVar("T")

REPORTS_A_SECOND = 20
"""A long piece of work tells the main thread at most this often."""

__all__ = ["DECODERS", "PATIENCE", "REPORTS_A_SECOND", "Lane", "Request", "Stream", "Tasks"]

DECODERS = max(2, min(4, (os.cpu_count() or 2) - 1))
"""Threads that decode thumbnails, and as many that read photos."""

PATIENCE = 2.0
"""Seconds after which what reads a photo may be waiting for a disk that does not answer."""


class Lane(Enum):
    """Where work runs; its threads are named after the value."""

    # Not QThreadPool: these threads are Python's own and stay, so that a thread keeps its SQLite connection from one
    # piece of work to the next.
    READ = "read"
    DECODE = "decode"
    FILES = "files"
    WRITE = "write"
    LEARN = "learn"

    @property
    def threads(self) -> int:
        """How many workers this lane has."""
        return {Lane.READ: 2, Lane.DECODE: DECODERS, Lane.FILES: DECODERS, Lane.WRITE: 1, Lane.LEARN: 1}[self]

    @property
    def patience(self) -> float | None:
        """For how many seconds its work may keep other work waiting; None: always."""
        return PATIENCE if self in {Lane.DECODE, Lane.FILES} else None


class Request:
    """A piece of work under way. Once dropped, it does not start any more and its answer is not delivered."""

    __slots__ = ("_dropped",)

    def __init__(self) -> None:
        self._dropped = False

    @property
    def dropped(self) -> bool:
        """True when nobody waits for the answer any more."""
        return self._dropped

    def drop(self) -> None:
        """Nobody waits for the answer any more."""
        self._dropped = True


class Tasks(QObject):
    """Runs work off the main thread; create and call it on the main thread.

    Signals:
        known: a `KnownError` that the work's owner did not take itself.
        crashed: any other exception out of any work, also of dropped work: a bug is never silent.
    """

    known = Signal(object)
    crashed = Signal(object)
    _landed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pools = {
            lane: PatientExecutor(lane.threads, patience=lane.patience, name=f"lookalike-{lane.value}") for lane in Lane
        }
        self._channels: dict[Hashable, Request] = {}
        self._streams: set[Stream[object]] = set()
        self._closed = False
        self._landed.connect(self._land, Qt.ConnectionType.QueuedConnection)

    def run(
        self,
        work: Callable[[], T],
        *,
        then: Callable[[T], None],
        failed: Callable[[KnownError], None] | None = None,
        lost: Callable[[], None] | None = None,
        lane: Lane = Lane.READ,
        channel: Hashable = None,
    ) -> Request:
        """The request that runs `work` on a lane and `then(result)` on the main thread.

        Args:
            work: touches no widget.
            then: gets the result, unless the request has been dropped.
            failed: gets a `KnownError`; without it the error goes to `known`.
            lost: called instead of these two after any other exception, which goes to `crashed`.
            lane: where the work runs.
            channel: a newer request on the same channel drops the older one: stale answers never land.
        """
        request = self.claim(channel)
        if not self._closed:
            try:
                self._pools[lane].submit(self._work, request, work, then, failed, lost)
            except NoThreadError as error:
                self.land(partial(failed or self.known.emit, error), request)
        return request

    def claim(self, channel: Hashable) -> Request:
        """A request that has no work, for what is done in any case: whether it is still the channel's latest."""
        request = Request()
        if channel is not None:
            self.drop(channel)
            self._channels[channel] = request
        return request

    def drop(self, channel: Hashable) -> None:
        """Drop the latest request of a channel."""
        previous = self._channels.pop(channel, None)
        if previous is not None:
            previous.drop()

    def stream(
        self,
        start: Callable[[Control], Iterator[T]],
        *,
        each: Callable[[T], None],
        done: Callable[[T | None], None],
        stopped: Callable[[], None],
        failed: Callable[[KnownError], None],
        lane: Lane = Lane.WRITE,
    ) -> Stream[T]:
        """The stream of a generator that runs step by step; on the WRITE lane, other writes go in between its steps.

        Args:
            start: makes the generator; called on the worker.
            each: gets the latest value, at most `REPORTS_A_SECOND` times a second.
            done: gets the last value once the generator ended.
            stopped: called when it was cancelled.
            failed: called when it ended with a `KnownError`.
            lane: WRITE or LEARN.
        """
        stream = Stream(self, start, each=each, done=done, stopped=stopped, failed=failed, lane=lane)
        self._streams.add(stream)  # type: ignore[arg-type]  # a set of streams of anything
        stream.submit()
        return stream

    def close(self) -> None:
        """Cancel what can be, finish what writes, and wait for all threads. Nothing lands afterwards."""
        self._closed = True
        for stream in tuple(self._streams):
            stream.cancel()
        for lane, pool in self._pools.items():
            pool.shutdown(wait=False, cancel_futures=lane not in {Lane.WRITE, Lane.LEARN})
        for pool in self._pools.values():
            pool.shutdown(wait=True)

    def land(self, call: Callable[[], None], request: Request | None = None) -> None:
        """Have `call` called on the main thread, unless the request is dropped by then; from any thread."""
        self._landed.emit((call, request))

    def submit(self, work: Callable[[], None], *, lane: Lane) -> bool:
        """Queue bare work on a lane; False when closed.

        Raises:
            NoThreadError: the lane has no thread yet, and gets none.
        """
        try:
            self._pools[lane].submit(work)
        except RuntimeError:  # the pool is shut down
            return False
        return True

    def forget(self, stream: Stream[T]) -> None:
        """A stream ended."""
        self._streams.discard(stream)

    def _work(
        self,
        request: Request,
        work: Callable[[], T],
        then: Callable[[T], None],
        failed: Callable[[KnownError], None] | None,
        lost: Callable[[], None] | None,
    ) -> None:
        if request.dropped:
            return
        try:
            result = work()
        except KnownError as error:
            self.land(partial(failed or self.known.emit, error), request)
        except Exception as error:  # noqa: BLE001 -- reported by what listens to `crashed`
            self.land(partial(self.crashed.emit, error))
            if lost is not None:
                self.land(lost, request)
        else:
            self.land(partial(then, result), request)

    @Slot(object)
    def _land(self, landing: tuple[Callable[[], None], Request | None]) -> None:
        call, request = landing
        if not self._closed and not (request is not None and request.dropped):
            call()


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
        self._reported = 0.0
        self._report = Request()

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
            self._end(partial(self._failed, error))

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
            self._end(partial(self._done, self._latest))
        except Cancelled:
            self._end(self._stopped)
        except KnownError as error:
            self._end(partial(self._failed, error))
        except Exception as error:  # noqa: BLE001 -- reported by what listens to `crashed`
            self._end(self._stopped)
            self._tasks.land(partial(self._tasks.crashed.emit, error))
        else:
            self._tell(self._latest)
            if not self._tasks.submit(self._step, lane=self._lane):  # everything is being closed
                self._leave()

    def _leave(self) -> None:
        steps, self._steps = self._steps, None
        if isinstance(steps, Generator):
            steps.close()  # on this thread, whose things it uses

    def _tell(self, value: T) -> None:
        now = time.monotonic()
        if now - self._reported >= 1 / REPORTS_A_SECOND:
            self._reported = now
            self._report.drop()  # the main thread may be behind: only the latest matters
            self._report = Request()
            self._tasks.land(partial(self._each, value), self._report)

    def _end(self, call: Callable[[], None]) -> None:
        self._steps = None
        self._tasks.land(partial(self._tasks.forget, self))
        self._tasks.land(call)
