"""Decoding in worker processes: a file that crashes its decoder, hangs it or eats memory costs a process, not us."""

from __future__ import annotations

import atexit
import contextlib
import json
import os
import subprocess
import sys
import threading
import time
from datetime import datetime
from pathlib import Path
from typing import IO, Any

import numpy as np

from desktop_app.core import errors
from desktop_app.core.errors import BugError, DamagedImageError, DecodeTimeoutError, ImageError
from desktop_app.core.images.budget import BUDGET
from desktop_app.core.images.loading import Limits, LoadedImage
from desktop_app.core.images.metadata import Metadata
from desktop_app.core.images.worker import BUG, OUT_OF_TIME

__all__ = ["WORKER_ARGUMENT", "read_isolated", "release_workers"]

WORKER_ARGUMENT = "--decode-for-lookalike"
"""What a packaged application is started with, to be a worker; else Python starts the module."""

_KINDS = {name: kind for name, kind in vars(errors).items() if isinstance(kind, type) and issubclass(kind, ImageError)}
_ROOT = Path(__file__).parents[3]


class _Worker:
    def __init__(self) -> None:
        own = [WORKER_ARGUMENT] if getattr(sys, "frozen", False) else ["-m", "desktop_app.core.images.worker"]
        paths = [str(_ROOT), *filter(None, [os.environ.get("PYTHONPATH")])]
        environment = os.environ | {"PYTHONPATH": os.pathsep.join(paths), "OPENBLAS_NUM_THREADS": "1"}
        self._process = subprocess.Popen(  # noqa: S603 -- ourselves
            [sys.executable, *own],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=environment,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )

    def read(self, path: Path, *, side: int | None, limits: Limits) -> LoadedImage:
        """As `read_here`.

        Raises:
            EOFError: the process has ended.
            ValueError, KeyError, TypeError: it answers nonsense.
        """
        requests, answers = self._pipes()
        self._say(requests, path=str(path), side=side, max_pixels=limits.max_pixels, seconds=limits.seconds)
        answer = _line(answers)
        if "pixels" in answer:
            with BUDGET.hold(int(answer["pixels"])):
                self._say(requests, go=True)
                answer = _line(answers)
        if "error" in answer:
            raise _KINDS[answer["error"]](answer["reason"], path=path)
        rows, columns = int(answer["rows"]), int(answer["columns"])
        if not 0 < rows * columns <= limits.max_pixels:
            raise ValueError(answer)
        content = answers.read(rows * columns * 3)
        if len(content) != rows * columns * 3:
            raise EOFError
        metadata = answer["metadata"]
        taken = datetime.fromisoformat(metadata["taken"]) if metadata["taken"] else None
        return LoadedImage(
            picture=np.frombuffer(content, np.uint8).reshape(rows, columns, 3),
            width=answer["width"],
            height=answer["height"],
            format=answer["format"],
            metadata=Metadata(**{**metadata, "taken": taken}),
        )

    def close(self, *, kill: bool = False) -> int:
        """End the process; its exit code."""
        requests, answers = self._pipes()
        if kill:
            self._process.kill()
        with contextlib.suppress(BrokenPipeError):  # it ended before it read everything
            requests.close()
        answers.close()
        return self._process.wait()

    def _pipes(self) -> tuple[IO[bytes], IO[bytes]]:
        if self._process.stdin is None or self._process.stdout is None:
            raise BugError("a worker without pipes")
        return self._process.stdin, self._process.stdout

    def _say(self, requests: IO[bytes], **request: Any) -> None:
        try:
            requests.write(json.dumps(request).encode() + b"\n")
            requests.flush()
        except BrokenPipeError:
            raise EOFError from None


class _Workers:
    """The idle ones; as many are started as threads ask at once."""

    def __init__(self) -> None:
        self._idle: list[_Worker] = []
        self._lock = threading.Lock()

    def take(self) -> _Worker:
        with self._lock:
            if self._idle:
                return self._idle.pop()
        return _Worker()

    def give_back(self, worker: _Worker) -> None:
        with self._lock:
            self._idle.append(worker)

    def release(self) -> None:
        with self._lock:
            idle, self._idle = self._idle, []
        for worker in idle:
            worker.close()


_WORKERS = _Workers()


def read_isolated(path: Path, *, side: int | None, limits: Limits) -> LoadedImage:
    """As `read_here`, in a worker process with limits of time and, but on Windows and macOS, of memory.

    Raises:
        ImageError: one of its kinds; DamagedImageError also where the decoder crashed.
    """
    worker = _WORKERS.take()
    began = time.monotonic()
    try:
        loaded = worker.read(path, side=side, limits=limits)
    except ImageError:
        _WORKERS.give_back(worker)
        raise
    except EOFError:
        code = worker.close()
        if code == OUT_OF_TIME and time.monotonic() - began >= limits.seconds:
            raise DecodeTimeoutError(f"took longer than {limits.seconds:g} s to decode", path=path) from None
        if code in (OUT_OF_TIME, BUG):
            raise BugError(f"the decoding process failed at {path}") from None
        raise DamagedImageError("is damaged: it made its decoder crash", path=path) from None
    except (ValueError, KeyError, TypeError):
        worker.close(kill=True)
        raise DamagedImageError("is damaged: its decoder answers nonsense", path=path) from None
    except BaseException:
        worker.close(kill=True)
        raise
    _WORKERS.give_back(worker)
    return loaded


def release_workers() -> None:
    """End the workers that have nothing to do; the next photo starts new ones."""
    _WORKERS.release()


def _line(answers: IO[bytes]) -> dict[str, Any]:
    line = answers.readline()
    if not line.endswith(b"\n"):
        raise EOFError
    answer: dict[str, Any] = json.loads(line)
    return answer


atexit.register(release_workers)
