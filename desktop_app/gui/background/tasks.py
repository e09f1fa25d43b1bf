"""The one background helper: work runs on worker threads, its answer lands on the main thread.

Five lanes keep a click from waiting behind thumbnails, and writes in order: READ (queries, rows), DECODE (thumbnails),
FILES (the photos themselves), WRITE (one worker: what changes the catalog, except for the small changes of the review,
see `long_work.InOrder`), LEARN (one worker that waits for a training process). A network share that died can fail to
give its photos for minutes: on DECODE and FILES, what lasts for longer than `PATIENCE` keeps nobody else waiting.

A worker must never be the last to refer to a widget, since the widget would go away on its thread and take the process
down. So what a worker holds of a piece of work is one object, and the main thread empties it when it lands.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterator
from functools import partial
from typing import Generic, NoReturn, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot

from desktop_app.core.errors import KnownError
from desktop_app.core.types import Control
from desktop_app.gui.background.lanes import DECODERS, PATIENCE, Lane
from desktop_app.gui.background.patient_executor import NoThreadError, PatientExecutor
from desktop_app.gui.background.stream import REPORTS_A_SECOND, Stream, no_more, nothing

T = TypeVar("T")

__all__ = ["DECODERS", "PATIENCE", "REPORTS_A_SECOND", "Lane", "Request", "Stream", "Tasks"]


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


class _Job(Generic[T]):
    """A piece of work with what is called afterwards; the main thread empties it."""

    __slots__ = ("_error", "_failed", "_lost", "_request", "_result", "_then", "_work")

    def __init__(
        self,
        request: Request,
        work: Callable[[], T],
        *,
        then: Callable[[T], None],
        failed: Callable[[KnownError], None],
        lost: Callable[[], None] | None,
    ) -> None:
        self._request = request
        self._work: Callable[[], T] | None = work
        self._then, self._failed, self._lost = then, failed, lost or no_more
        self._result: list[T] = []
        self._error: Exception | None = None

    def run(self) -> None:
        """Worker: do it, unless nobody waits for it any more."""
        if self._work is None or self._request.dropped:
            return
        try:
            self._result.append(self._work())
        except Exception as error:  # noqa: BLE001 -- told on the main thread
            self._error = error

    def land(self, crashed: Callable[[Exception], None], *, closed: bool) -> None:
        """Main thread: tell what came of it; a bug is told also where nobody waits for the answer."""
        then, failed, lost, result, error = self._then, self._failed, self._lost, self._result, self._error
        self._work, self._result, self._error = None, [], None
        self._then, self._failed, self._lost = nothing, nothing, no_more
        if closed:
            return
        if error is not None and not isinstance(error, KnownError):
            crashed(error)
        if self._request.dropped:
            return
        if isinstance(error, KnownError):
            failed(error)
        elif error is not None:
            lost()
        for value in result:
            then(value)


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
        tell = failed or self.known.emit
        if not self._closed:
            try:
                self._pools[lane].submit(self._work, _Job(request, work, then=then, failed=tell, lost=lost))
            except NoThreadError as error:
                self._work(_Job(request, partial(_raise, error), then=then, failed=tell, lost=lost))
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
            each: gets the latest value, at most `REPORTS_A_SECOND` times a second, and the last one in any case.
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

    def land(self, stream: Stream[T]) -> None:
        """Have a stream tell on the main thread how it is going; from any thread."""
        self._landed.emit(stream)

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

    def _work(self, job: _Job[T]) -> None:
        job.run()
        self._landed.emit(job)

    @Slot(object)
    def _land(self, landing: _Job[object] | Stream[object]) -> None:
        landing.land(self.crashed.emit, closed=self._closed)


def _raise(error: Exception) -> NoReturn:
    raise error
