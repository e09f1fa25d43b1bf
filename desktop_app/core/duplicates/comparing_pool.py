"""Where proposals are compared: here, where they are few, else in a process for every thread that asks."""

from __future__ import annotations

import contextlib
import json
import threading
from pathlib import Path
from types import TracebackType
from typing import IO, Self

from desktop_app.core.duplicates.comparing import Comparison, Task, compare_task
from desktop_app.core.duplicates.comparing_wire import comparison_from_line, path_to_line, task_to_line
from desktop_app.core.errors import BugError
from desktop_app.core.own_process import COMPARING, start_own_process
from desktop_app.core.thumbnails import Thumbnails
from desktop_app.core.types import Cancelled, Control

ENVIRONMENT = {"OPENBLAS_NUM_THREADS": "1", "OMP_NUM_THREADS": "1", "MKL_NUM_THREADS": "1"}
# Linux's allocator gives pictures back to the system, which then clears each page of the next one: half of the time.
ENVIRONMENT |= {"MALLOC_MMAP_THRESHOLD_": f"{1 << 30}", "MALLOC_TRIM_THRESHOLD_": f"{1 << 28}"}
"""Of a process that compares."""

_TRIES = 2

FEW = 100
"""About as many photos are compared in the time that a process takes to start."""

__all__ = ["ENVIRONMENT", "FEW", "ComparingPool", "LostError"]


class LostError(Exception):
    """Whatever process compared a proposal came to its end by it."""


class ComparingPool:
    """Compares for several threads at once; a context manager that ends its processes.

    Args:
        threads: that ask.
        thumbnails: of the photos, where there are any.

    Attributes:
        threads: likewise.
    """

    def __init__(self, *, threads: int, thumbnails: Thumbnails | None = None) -> None:
        self.threads, self._thumbnails = threads, thumbnails
        self._processes = False
        self._idle: list[_Process] = []
        self._all: set[_Process] = set()
        self._lock = threading.Lock()
        self._closed = False

    def expect(self, photos: int) -> None:
        """At least this many photos will be compared: if processes are worth it, they start now."""
        if self._processes or self.threads < 2 or photos <= FEW:
            return
        self._processes = True
        for process in [self._take() for _ in range(self.threads)]:
            self._idle.append(process)

    def compare(self, task: Task, comparison: Comparison, *, control: Control) -> None:
        """As `compare_task`, in a process if `expect` started them.

        Raises:
            Cancelled: by `control`, or the pool was closed.
            LostError: a process ended, and another one too.
            BugError: the mistake is ours, it says.
        """
        if not self._processes:
            thumbnail = None if self._thumbnails is None else self._thumbnails.get
            compare_task(task, comparison, thumbnail=thumbnail, control=control)
            return
        for _ in range(_TRIES):
            control.checkpoint()
            process = self._take()
            try:
                answer = process.ask(task)
            except EOFError:
                self._drop(process)
                continue
            with self._lock:
                self._idle.append(process)
            if answer.startswith(b'{"bug"'):
                raise BugError(f"comparing failed: {json.loads(answer)['bug']}")
            found = comparison_from_line(answer, task)
            comparison.related, comparison.findings = found.related, found.findings
            comparison.borders, comparison.uncompared = found.borders, found.uncompared
            return
        raise LostError

    def close(self) -> None:
        """End every process at once, whatever it does; who waits for one hears that it is cancelled."""
        with self._lock:
            self._closed = True
            ended, self._all, self._idle = self._all, set(), []
        for process in ended:
            process.end()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _take(self) -> _Process:
        with self._lock:
            if self._closed:
                raise Cancelled
            if self._idle:
                return self._idle.pop()
            process = _Process(None if self._thumbnails is None else self._thumbnails.path)
            self._all.add(process)
            return process

    def _drop(self, process: _Process) -> None:
        with self._lock:
            self._all.discard(process)
            closed = self._closed
        process.end()
        if closed:
            raise Cancelled


class _Process:
    """One process, told where the thumbnails are; it serves one thread at a time."""

    def __init__(self, thumbnails: Path | None) -> None:
        self._process = start_own_process(COMPARING, environment=ENVIRONMENT)
        with contextlib.suppress(OSError):  # it has ended already, as `ask` will find
            self._pipes()[0].write(path_to_line(thumbnails))

    def ask(self, task: Task) -> bytes:
        """What it answers.

        Raises:
            EOFError: it has ended.
        """
        requests, answers = self._pipes()
        try:
            requests.write(task_to_line(task))
            requests.flush()
            line = answers.readline()
        except (OSError, ValueError):  # a broken pipe, a closed one
            raise EOFError from None
        if not line.endswith(b"\n"):
            raise EOFError
        return line

    def end(self) -> None:
        """Whatever it does."""
        with contextlib.suppress(OSError):  # it ends already, as Windows says
            self._process.kill()
        self._process.wait()
        for pipe in self._pipes():
            with contextlib.suppress(OSError):
                pipe.close()

    def _pipes(self) -> tuple[IO[bytes], IO[bytes]]:
        if self._process.stdin is None or self._process.stdout is None:
            raise BugError("a process without pipes")
        return self._process.stdin, self._process.stdout
