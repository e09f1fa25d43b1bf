"""Decoding in worker processes: a file that crashes its decoder, hangs it or eats memory costs a process, not us."""

from __future__ import annotations

import atexit
import contextlib
import errno
import math
import signal
import threading
import time
import warnings
from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator
from pathlib import Path

from desktop_app.core.errors import (
    BugError,
    DamagedImageError,
    DecodeTimeoutError,
    ImageAccessError,
    ImageError,
    OutOfMemoryError,
)
from desktop_app.core.images.contents import FileContents
from desktop_app.core.images.guarding import Limits
from desktop_app.core.images.loading import LoadedImage
from desktop_app.core.images.preparing import InputSize, Prepared
from desktop_app.core.images.worker_process import NonsenseError, Photo, Wanted, WorkerProcess

__all__ = ["contents_isolated", "prepare_isolated", "read_isolated", "release_workers", "wanted"]

_FROM_OUTSIDE = (-signal.SIGTERM, -getattr(signal, "SIGKILL", 9))
_LOOK_SECONDS = 1.0
_PAUSE_SECONDS = 5.0
_MOST_SAID = 200  # characters of an error's last line
_IDLE_SECONDS = 30.0  # photos seldom come alone, and a start takes longer than most of them

Answer = Photo | FileContents | ImageError
Unwanted = Callable[[], bool]


def wanted() -> bool:
    """Somebody waits: nothing is unwanted."""
    return False


class _Workers:
    """As many as threads ask at once. While there are any, a thread looks after them.

    It ends those that were idle for a while, and kills those that do not answer, or whose answer nobody waits for any
    more: what a hostile file hangs, or takes over, can be relied on for nothing.
    """

    def __init__(self) -> None:
        self._idle: list[tuple[float, WorkerProcess]] = []
        self._busy: dict[WorkerProcess, Unwanted] = {}
        self._killed: dict[WorkerProcess, int] = {}  # and how many photos it had answered for
        self._lock = threading.Lock()
        self._watched = False
        self._looked = time.monotonic()

    def take(self, unwanted: Unwanted, *, fresh: bool = False) -> WorkerProcess:
        """One that lives; `fresh`: and has done nothing yet.

        Raises:
            OSError: no process, or no thread to look after it, can be started.
        """
        worker = None if fresh else self._take_idle()
        worker = worker or WorkerProcess()
        try:
            with self._lock:
                if not self._watched:
                    self._looked = time.monotonic()
                    threading.Thread(target=self._watch, name="decoders", daemon=True).start()
                    self._watched = True
                self._busy[worker] = unwanted
        except RuntimeError as error:
            worker.kill()
            worker.close()
            raise OSError(errno.EAGAIN, str(error)) from error
        return worker

    def _take_idle(self) -> WorkerProcess | None:
        dead: list[WorkerProcess] = []
        taken = None
        with self._lock:
            while self._idle and taken is None:
                _, found = self._idle.pop()
                if found.alive:
                    taken = found
                else:
                    dead.append(found)
        for ended in dead:
            ended.close()
        return taken

    def give_back(self, worker: WorkerProcess) -> None:
        """It has answered everything."""
        with self._lock:
            del self._busy[worker]
            if self._killed.pop(worker, None) is None:
                self._idle.append((time.monotonic(), worker))
                return
        worker.close()  # its answer came while it was given up

    def give_up(self, worker: WorkerProcess, *, kill: bool = False) -> tuple[int, bool]:
        """Its exit code, and whether it was killed for not answering."""
        if kill:
            worker.kill()
        code = worker.close()
        with self._lock:
            del self._busy[worker]
            # Killed for this photo, and not for the one before, whose answer came at that moment.
            return code, self._killed.pop(worker, None) == worker.served

    def release(self, *, idle_since: float = math.inf) -> None:
        """End those that have been idle since then."""
        with self._lock:
            ended = [worker for since, worker in self._idle if since < idle_since]
            self._idle = [(since, worker) for since, worker in self._idle if since >= idle_since]
        for worker in ended:
            worker.close()

    def _watch(self) -> None:
        try:
            while self._look():
                time.sleep(_LOOK_SECONDS)
        except BaseException:
            with self._lock:
                self._watched = False
            raise

    def _look(self) -> bool:
        """Whether there is any left to look after."""
        now = time.monotonic()
        stood_still = now - self._looked > _LOOK_SECONDS + _PAUSE_SECONDS  # asleep or suspended: nobody could work
        self._looked, since = now, self._looked
        with self._lock:
            if stood_still:
                for worker in self._busy:
                    worker.overdue_at += now - since
            for worker, unwanted in self._busy.items():
                if worker.overdue_at < now or unwanted():
                    self._killed.setdefault(worker, worker.served)
                    worker.kill()
            self._watched = bool(self._idle or self._busy)
            left = self._watched
        self.release(idle_since=now - _IDLE_SECONDS)
        return left


_WORKERS = _Workers()


def read_isolated(path: Path, *, side: int | None, limits: Limits, name: Path | None = None) -> LoadedImage:
    """As `read_here`, in a worker process with limits of time and, on Linux, of memory.

    Raises:
        ImageError: one of its kinds; DamagedImageError also where the decoder crashed.
    """
    answer = _only_answer(path, Wanted(side=side), limits=limits, name=name)
    if not isinstance(answer, tuple):
        raise BugError(f"no picture for {path}")
    return answer[0]


def contents_isolated(path: Path, *, limits: Limits, pixels: bool) -> FileContents:
    """As `contents_here`, in a worker process.

    Raises:
        ImageError: as `read_isolated`.
    """
    answer = _only_answer(path, Wanted(contents=True, pixels=pixels), limits=limits, name=path)
    if not isinstance(answer, FileContents):
        raise BugError(f"no contents for {path}")
    return answer


def _only_answer(path: Path, wish: Wanted, *, limits: Limits, name: Path | None) -> Answer:
    with contextlib.closing(_Asking(wish, limits=limits, unwanted=wanted)) as asking:
        (answer,) = asking.answers([path])
    if isinstance(answer, ImageError):
        raise type(answer)(answer.reason, path=name or path)
    return answer


def prepare_isolated(
    paths: Iterable[Path], *, side: int, size: InputSize, limits: Limits, unwanted: Unwanted = wanted
) -> Generator[Prepared | ImageError, None, None]:
    """As `prepare_here` for each of several photos, in order, in a worker process.

    Threads here need not take turns then, and the worker need not wait: it has the next path before it is done.

    Args:
        paths: taken one ahead of what is yielded.
        unwanted: whether nobody waits any more; asked about once a second, on another thread too. The rest is left out.
    """
    with contextlib.closing(_Asking(Wanted(side=side, size=size), limits=limits, unwanted=unwanted)) as asking:
        for answer in asking.answers(paths):
            if isinstance(answer, FileContents):
                raise BugError("contents for a picture")
            yield answer if isinstance(answer, ImageError) else Prepared(*answer)


class _Asking:
    """One thread's conversation with a worker, or with several where the first ones end."""

    def __init__(self, wish: Wanted, *, limits: Limits, unwanted: Unwanted) -> None:
        self._wish, self._limits, self._unwanted = wish, limits, unwanted
        self._worker: WorkerProcess | None = None
        self._asked: deque[Path] = deque()  # and not yet answered

    def answers(self, paths: Iterable[Path]) -> Iterator[Answer]:
        """What is said of each, until nobody waits for it."""
        for path in paths:
            self._ask(path)
            if len(self._asked) > 1:
                yield self._answer()
        while self._asked and not self._unwanted():
            yield self._answer()

    def close(self) -> None:
        """Leave the worker to others; one that still works on what nobody will take is ended."""
        worker, self._worker = self._worker, None
        if worker is None:
            return
        if self._asked:
            _WORKERS.give_up(worker, kill=True)
        else:
            _WORKERS.give_back(worker)

    def _ask(self, path: Path) -> None:
        self._asked.append(path)
        if self._worker is not None:
            self._send(self._worker, path)

    def _send(self, worker: WorkerProcess, path: Path) -> None:
        with contextlib.suppress(EOFError):  # it has ended, as `receive` will find as well
            worker.send(path, self._wish, limits=self._limits)

    def _answer(self) -> Answer:
        """Of the photo that was asked for first."""
        path = self._asked[0]
        answer = self._try(path, last=False) or self._try(path, last=True)
        self._asked.popleft()
        if answer is None:
            raise BugError(f"no answer for {path}")
        return answer

    def _try(self, path: Path, *, last: bool) -> Answer | None:
        """None, except the last time: the worker has ended, and perhaps not because of this photo."""
        try:
            worker = self._worker or self._start(fresh=last)
        except OSError as error:
            return ImageAccessError(f"cannot be decoded, no process starts: {error.strerror}", path=path)
        try:
            return worker.receive(path, self._wish, limits=self._limits)
        except ImageError as error:
            return error
        except NonsenseError:
            self._drop(kill=True)
            return DamagedImageError("is damaged: its decoder answers nonsense", path=path)
        except BugError as error:
            # Loud, but no end of the run: what took the process over can say that as well.
            self._drop(kill=True)
            warnings.warn(str(error), RuntimeWarning, stacklevel=2)
            said = str(error).splitlines()[-1][:_MOST_SAID]
            return ImageAccessError(f"cannot be decoded, by a mistake of Lookalike's: {said}", path=path)
        except EOFError:
            return self._ended(worker, path, last=last)

    def _start(self, *, fresh: bool) -> WorkerProcess:
        self._worker = _WORKERS.take(self._unwanted, fresh=fresh)
        for asked in self._asked:
            self._send(self._worker, asked)
        return self._worker

    def _ended(self, worker: WorkerProcess, path: Path, *, last: bool) -> ImageError | None:
        code, killed = self._drop()
        outside = code in _FROM_OUTSIDE and not worker.lingered
        if killed and worker.started:
            return DecodeTimeoutError(f"took longer than {self._limits.seconds:g} s to decode", path=path)
        if killed:
            return ImageAccessError("cannot be decoded: its decoder does not start in time", path=path)
        if not worker.started and not outside:
            raise BugError(f"a decoding process does not start: it ends with {code}")
        if not last and (worker.served or outside):
            return None
        if outside:
            return OutOfMemoryError("cannot be decoded: the system ends its decoder, perhaps for memory", path=path)
        return DamagedImageError("is damaged: it made its decoder crash", path=path)

    def _drop(self, *, kill: bool = False) -> tuple[int, bool]:
        worker, self._worker = self._worker, None
        if worker is None:
            raise BugError("no worker to drop")
        return _WORKERS.give_up(worker, kill=kill)


def release_workers() -> None:
    """End the workers that have nothing to do; the next photo starts new ones."""
    _WORKERS.release()


def _release_at_exit() -> None:
    with contextlib.suppress(KeyboardInterrupt):  # somebody is in a hurry, and they end with this process anyway
        release_workers()


atexit.register(_release_at_exit)
