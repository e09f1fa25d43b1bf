"""Threads for work that may hang: what waits for a disk that does not answer keeps nobody else waiting for long."""

from __future__ import annotations

import contextlib
import threading
import time
from collections import deque
from collections.abc import Callable
from concurrent.futures import Executor, Future
from functools import partial
from typing import ParamSpec, TypeVar

from desktop_app.core.errors import KnownError

P = ParamSpec("P")
T = TypeVar("T")

MOST_THREADS = 40
"""A person who goes through the photos of a share that died for a minute or two needs fewer."""

__all__ = ["MOST_THREADS", "NoThreadError", "PatientExecutor"]


class NoThreadError(KnownError):
    """The system gives no thread: too many run already, or its memory is used up."""


class PatientExecutor(Executor):
    """A bounded number of threads at a time; one that works for too long no longer counts, and another can begin.

    Where the system gives no more threads, those that there are do everything.

    Args:
        threads: that work at a time.
        patience: seconds; None: whatever lasts, there are never more threads.
        name: of the threads, which stay until it is shut down.
    """

    def __init__(self, threads: int, *, patience: float | None, name: str) -> None:
        self._threads = threads
        self._most = threads if patience is None else MOST_THREADS
        self._patience = threading.TIMEOUT_MAX if patience is None else patience
        self._name = name
        self._changed = threading.Condition()
        self._queue: deque[tuple[Future[object], Callable[[], object]]] = deque()
        self._all: list[threading.Thread] = []
        self._began: dict[threading.Thread, float] = {}
        self._closed = False

    def submit(self, work: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> Future[T]:
        """See `Executor.submit`.

        Raises:
            NoThreadError: it has no thread at all, and the system gives none.
            RuntimeError: it is shut down.
        """
        future: Future[T] = Future()
        with self._changed:
            if self._closed:
                raise RuntimeError("it is shut down")
            self._see_to_a_free_thread()
            if not self._all:
                raise NoThreadError("the system gives no more threads; close something and try again")
            self._queue.append((future, partial(work, *args, **kwargs)))  # type: ignore[arg-type]  # of any result
            self._changed.notify_all()
        return future

    def shutdown(self, wait: bool = True, *, cancel_futures: bool = False) -> None:
        """See `Executor.shutdown`."""
        with self._changed:
            self._closed = True
            while cancel_futures and self._queue:
                self._queue.popleft()[0].cancel()
            self._changed.notify_all()
        if wait:
            for thread in self._all:
                thread.join()

    def _see_to_a_free_thread(self) -> None:
        """A free thread waits until it may begin, so that no clock is needed besides."""
        if len(self._began) == len(self._all) < self._most:
            thread = threading.Thread(target=self._serve, name=f"{self._name}_{len(self._all)}", daemon=True)
            with contextlib.suppress(RuntimeError):  # "can't start new thread"; the next work tries again
                thread.start()
                self._all.append(thread)

    def _serve(self) -> None:
        me = threading.current_thread()
        while True:
            with self._changed:
                while not self._queue or self._until_free():
                    if self._closed and not self._queue:
                        return
                    self._changed.wait(self._until_free() if self._queue else None)
                future, work = self._queue.popleft()
                self._began[me] = time.monotonic()
                if self._queue:
                    self._see_to_a_free_thread()
                self._changed.notify_all()
            if future.set_running_or_notify_cancel():
                try:
                    future.set_result(work())
                except BaseException as error:  # noqa: BLE001 -- the holder of the future is told
                    future.set_exception(error)
            del future, work
            with self._changed:
                del self._began[me]
                self._changed.notify_all()

    def _until_free(self) -> float:
        """Seconds until another piece of work may begin."""
        now = time.monotonic()
        left = sorted((self._patience - (now - began) for began in self._began.values()), reverse=True)
        return max(0.0, left[self._threads - 1]) if len(left) >= self._threads else 0.0
