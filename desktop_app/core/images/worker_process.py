"""A process that decodes, as the application sees it: asked over its pipes, and not believed everything."""

from __future__ import annotations

import contextlib
import json
import math
import os
import subprocess
import sys
import time
from dataclasses import asdict
from datetime import datetime
from pathlib import Path
from typing import IO, Any

import numpy as np

from desktop_app.core import errors
from desktop_app.core.errors import BugError, ImageError
from desktop_app.core.images.budget import BUDGET
from desktop_app.core.images.loading import Limits, LoadedImage
from desktop_app.core.images.metadata import Metadata
from desktop_app.core.images.preparing import InputSize

__all__ = ["WORKER_ARGUMENT", "WorkerProcess"]

WORKER_ARGUMENT = "--decode-for-lookalike"
"""What a packaged application is started with, to be a worker; else Python starts the module."""

_KINDS = {name: kind for name, kind in vars(errors).items() if isinstance(kind, type) and issubclass(kind, ImageError)}
_ROOT = Path(__file__).parents[3]
_PIPE_BYTES = 1 << 18  # a prepared photo: the worker goes on to the next one before it was taken
_MOST_THUMBNAIL = 1 << 20  # bytes
# Beyond a photo's own limit, at which most decoders give up by themselves; for the first one a worker has to start.
_GRACE_SECONDS = 2.0
_START_SECONDS = 30.0


class WorkerProcess:
    """A worker; it serves one thread at a time.

    Attributes:
        overdue_at: by `time.monotonic`, when whoever watches should kill it; infinity while nothing is asked of it.
    """

    def __init__(self) -> None:
        own = [WORKER_ARGUMENT] if getattr(sys, "frozen", False) else ["-m", "desktop_app.core.images.worker"]
        paths = [str(_ROOT), *filter(None, [os.environ.get("PYTHONPATH")])]
        environment = os.environ | {"PYTHONPATH": os.pathsep.join(paths), "OPENBLAS_NUM_THREADS": "1"}
        self.overdue_at = math.inf
        self._grace = _GRACE_SECONDS + _START_SECONDS
        self._process = subprocess.Popen(  # noqa: S603 -- ourselves
            [sys.executable, *own],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=environment,
            pipesize=_PIPE_BYTES,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )

    @property
    def pid(self) -> int:
        """The process's number."""
        return self._process.pid

    def send(self, path: Path, *, side: int | None, limits: Limits, size: InputSize | None = None) -> None:
        """Ask for a photo; it may be sent while the one before is still decoded.

        Args:
            side: as for `read_here`.
            size: to have it prepared, as by `prepare_here`.

        Raises:
            EOFError: the process has ended.
        """
        request = {"path": str(path), "side": side, "max_pixels": limits.max_pixels, "seconds": limits.seconds}
        self._say(**request, input=size and asdict(size))

    def receive(self, path: Path, *, limits: Limits, size: InputSize | None = None) -> tuple[LoadedImage, bytes]:
        """The photo that was sent first of those not yet received, and its thumbnail, empty without `size`.

        Raises:
            ImageError: one of its kinds.
            EOFError: the process has ended.
            ValueError, KeyError, TypeError: it answers nonsense.
        """
        patience = limits.seconds + self._grace
        self.overdue_at = time.monotonic() + patience
        try:
            answer = self._line()
            if "pixels" in answer:
                self.overdue_at = math.inf  # waiting for others is not decoding
                with BUDGET.hold(int(answer["pixels"])):
                    self.overdue_at = time.monotonic() + patience
                    self._say(go=True)
                    answer = self._line()
            if "error" in answer:
                raise _KINDS[answer["error"]](answer["reason"], path=path)
            return self._photo(answer, limits, size)
        finally:
            self.overdue_at = math.inf
            self._grace = _GRACE_SECONDS

    def kill(self) -> None:
        """End the process whatever it does; whoever waits for its answer gets an EOFError."""
        self._process.kill()

    def close(self) -> int:
        """Wait until the process has ended, which it does for lack of requests; its exit code."""
        requests, answers = self._pipes()
        with contextlib.suppress(OSError):  # it ended before it read everything
            requests.close()
        answers.close()
        return self._process.wait()

    def _pipes(self) -> tuple[IO[bytes], IO[bytes]]:
        if self._process.stdin is None or self._process.stdout is None:
            raise BugError("a worker without pipes")
        return self._process.stdin, self._process.stdout

    def _say(self, **request: Any) -> None:
        requests, _ = self._pipes()
        try:
            requests.write(json.dumps(request).encode() + b"\n")
            requests.flush()
        except OSError:  # a broken pipe, which Windows calls an invalid argument
            raise EOFError from None

    def _line(self) -> dict[str, Any]:
        line = self._pipes()[1].readline()
        if not line.endswith(b"\n"):
            raise EOFError
        answer: dict[str, Any] = json.loads(line)
        return answer

    def _bytes(self, count: int) -> bytes:
        content = self._pipes()[1].read(count)
        if len(content) != count:
            raise EOFError
        return content

    def _photo(self, answer: dict[str, Any], limits: Limits, size: InputSize | None) -> tuple[LoadedImage, bytes]:
        rows, columns, thumbnail = int(answer["rows"]), int(answer["columns"]), int(answer["thumbnail"])
        if not (0 < rows * columns <= limits.max_pixels and 0 <= thumbnail <= _MOST_THUMBNAIL):
            raise ValueError(answer)
        if size is not None and (rows, columns) != (size.side, size.side):
            raise ValueError(answer)
        content = self._bytes(rows * columns * 3)
        metadata = answer["metadata"]
        taken = datetime.fromisoformat(metadata["taken"]) if metadata["taken"] else None
        photo = LoadedImage(
            picture=np.frombuffer(content, np.uint8).reshape(rows, columns, 3),
            width=answer["width"],
            height=answer["height"],
            format=answer["format"],
            metadata=Metadata(**{**metadata, "taken": taken}),
        )
        return photo, self._bytes(thumbnail)
