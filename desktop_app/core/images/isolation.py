"""Decoding in worker processes: a file that crashes its decoder, hangs it or eats memory costs a process, not us."""

from __future__ import annotations

import atexit
import contextlib
import threading
import time
from collections.abc import Generator, Iterable
from pathlib import Path

from desktop_app.core.errors import BugError, DamagedImageError, DecodeTimeoutError, ImageAccessError, ImageError
from desktop_app.core.images.loading import Limits, LoadedImage
from desktop_app.core.images.preparing import InputSize, Prepared
from desktop_app.core.images.worker import BUG
from desktop_app.core.images.worker_process import WorkerProcess

__all__ = ["prepare_isolated", "read_isolated", "release_workers"]

_PYTHON_FAILED = 1  # its exit code where it cannot even start
_LOOK_SECONDS = 1.0
_IDLE_SECONDS = 30.0  # a start takes a quarter of a second, and photos seldom come alone


class _Workers:
    """As many as threads ask at once. While there are any, a thread looks after them.

    It ends those that were idle for a while, and kills those that do not answer: what a hostile file hangs, or takes
    over, can be relied on for nothing.
    """

    def __init__(self) -> None:
        self._idle: list[tuple[float, WorkerProcess]] = []
        self._busy: dict[WorkerProcess, bool] = {}  # whether it was killed
        self._lock = threading.Lock()
        self._watched = False

    def take(self) -> WorkerProcess:
        with self._lock:
            worker = self._idle.pop()[1] if self._idle else None
        worker = worker or WorkerProcess()
        with self._lock:
            self._busy[worker] = False
            if not self._watched:
                self._watched = True
                threading.Thread(target=self._watch, name="decoders", daemon=True).start()
        return worker

    def give_back(self, worker: WorkerProcess) -> None:
        with self._lock:
            del self._busy[worker]
            self._idle.append((time.monotonic(), worker))

    def give_up(self, worker: WorkerProcess, *, kill: bool = False) -> tuple[int, bool]:
        """Its exit code, and whether it was killed for not answering."""
        if kill:
            worker.kill()
        code = worker.close()
        with self._lock:
            return code, self._busy.pop(worker)

    def release(self, *, idle_since: float | None = None) -> None:
        """End those that are idle; those only that have been since then."""
        with self._lock:
            ended = [worker for since, worker in self._idle if idle_since is None or since < idle_since]
            self._idle = [(since, worker) for since, worker in self._idle if worker not in ended]
        for worker in ended:
            worker.close()

    def _watch(self) -> None:
        while True:
            time.sleep(_LOOK_SECONDS)
            now = time.monotonic()
            self.release(idle_since=now - _IDLE_SECONDS)
            with self._lock:
                if not self._idle and not self._busy:
                    self._watched = False
                    return
                for worker in self._busy:
                    if worker.overdue_at < now:
                        self._busy[worker] = True
                        worker.kill()


_WORKERS = _Workers()


def read_isolated(path: Path, *, side: int | None, limits: Limits) -> LoadedImage:
    """As `read_here`, in a worker process with limits of time and, but on Windows and macOS, of memory.

    Raises:
        ImageError: one of its kinds; DamagedImageError also where the decoder crashed.
    """
    (answer,) = _answers([path], side=side, limits=limits)
    if isinstance(answer, ImageError):
        raise answer
    return answer[0]


def prepare_isolated(
    paths: Iterable[Path], *, side: int, size: InputSize, limits: Limits
) -> Generator[Prepared | ImageError, None, None]:
    """As `prepare_here` for each of several photos, in order, in a worker process.

    Threads here need not take turns then, and the worker need not wait: it has the next path before it is done.

    Args:
        paths: taken one ahead of what is yielded.
    """
    with contextlib.closing(_answers(paths, side=side, limits=limits, size=size)) as answers:
        for answer in answers:
            yield answer if isinstance(answer, ImageError) else Prepared(*answer)


def _answers(
    paths: Iterable[Path], *, side: int | None, limits: Limits, size: InputSize | None = None
) -> Generator[tuple[LoadedImage, bytes] | ImageError, None, None]:
    """What a worker says of each path; another one goes on where it ends."""
    rest = iter(paths)
    path, worker = next(rest, None), None
    try:
        while path is not None:
            if worker is None:
                try:
                    worker = _WORKERS.take()
                except OSError as error:
                    yield ImageAccessError(f"cannot be decoded, no process starts: {error.strerror}", path=path)
                    path = next(rest, None)
                    continue
                _send(worker, path, side=side, limits=limits, size=size)
            following = next(rest, None)
            if following is not None:
                _send(worker, following, side=side, limits=limits, size=size)
            found: tuple[LoadedImage, bytes] | ImageError
            try:
                found = worker.receive(path, limits=limits, size=size)
            except ImageError as error:
                found = error
            except (EOFError, ValueError, KeyError, TypeError) as error:
                lost, worker = worker, None
                found = _said_of(lost, error, path, limits)
            yield found
            path = following
    except BaseException:
        if worker is not None:
            _WORKERS.give_up(worker, kill=True)
        raise
    if worker is not None:
        _WORKERS.give_back(worker)


def _send(worker: WorkerProcess, path: Path, *, side: int | None, limits: Limits, size: InputSize | None) -> None:
    with contextlib.suppress(EOFError):  # it has ended, as `receive` will find as well
        worker.send(path, side=side, limits=limits, size=size)


def _said_of(worker: WorkerProcess, error: Exception, path: Path, limits: Limits) -> ImageError:
    """What it says of the photo that a worker has ended, or answers nonsense."""
    if not isinstance(error, EOFError):
        _WORKERS.give_up(worker, kill=True)
        return DamagedImageError("is damaged: its decoder answers nonsense", path=path)
    code, killed = _WORKERS.give_up(worker)
    if killed:
        return DecodeTimeoutError(f"took longer than {limits.seconds:g} s to decode", path=path)
    if code in (_PYTHON_FAILED, BUG):
        raise BugError(f"the decoding process failed at {path}") from None
    return DamagedImageError("is damaged: it made its decoder crash", path=path)


def release_workers() -> None:
    """End the workers that have nothing to do; the next photo starts new ones."""
    _WORKERS.release()


atexit.register(release_workers)
