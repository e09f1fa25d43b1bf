"""A command of `python -m training` in a process of its own: its lines, and what is told to it."""

from __future__ import annotations

import queue
import subprocess
import sys
import threading
from collections import deque
from collections.abc import Iterator, Sequence
from pathlib import Path
from types import TracebackType
from typing import Any, Self

import desktop_app
from desktop_app.core.errors import BugError, TrainingError
from desktop_app.core.retraining.protocol import Message, Order, from_line

_FAREWELL_SECONDS = 10.0
_ERROR_LINES = 200

__all__ = ["Script"]


class Script:
    """The process; a context manager at whose end it has ended.

    Left early it is killed; one that is steered is told "stop" first and has ten seconds, and if this process dies, the
    end of its input tells it.

    Args:
        arguments: the command and its options.
        steered: it obeys lines on its standard input.
    """

    def __init__(self, arguments: Sequence[str | Path], *, steered: bool = False) -> None:
        self._command = str(arguments[0])
        self._steered = steered
        # In a group of its own, so that Ctrl-C in a terminal is ours to pass on.
        own_group: dict[str, Any] = {"start_new_session": True}
        if sys.platform == "win32":
            own_group = {"creationflags": subprocess.CREATE_NEW_PROCESS_GROUP | subprocess.BELOW_NORMAL_PRIORITY_CLASS}
        self._process = subprocess.Popen(  # noqa: S603 -- our own script
            [sys.executable, "-m", "training", *map(str, arguments)],
            cwd=Path(desktop_app.__file__).parents[1],
            stdin=subprocess.PIPE if steered else subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            encoding="utf-8",
            errors="replace",
            **own_group,
        )
        self._lines: queue.SimpleQueue[str | None] = queue.SimpleQueue()
        self._trouble: deque[str] = deque(maxlen=_ERROR_LINES)
        self._readers = [
            threading.Thread(target=read, name="training-output", daemon=True) for read in (self._read, self._complain)
        ]
        for reader in self._readers:
            reader.start()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        try:
            if self._process.poll() is None and self._steered:
                self.tell(Order.STOP)
                self._process.wait(_FAREWELL_SECONDS)
        except subprocess.TimeoutExpired:
            pass
        finally:
            self._process.kill()
            self._process.wait()
            for reader in self._readers:
                reader.join()
            for stream in (self._process.stdin, self._process.stdout, self._process.stderr):
                if stream is not None:
                    _close(stream)

    @property
    def pid(self) -> int:
        """Of the process."""
        return self._process.pid

    def tell(self, order: Order) -> None:
        """Give it an order; nothing happens if it has ended."""
        if self._process.stdin is not None:
            try:
                self._process.stdin.write(order + "\n")
                self._process.stdin.flush()
            except OSError:
                return

    def said(self, *, patience: float) -> Iterator[Message | None]:
        """The messages that it prints, to its end; None whenever it said nothing for `patience` seconds.

        Raises:
            TrainingError: it refused, with the reason that it gave.
            BugError: it ended in any other way than well.
        """
        while True:
            try:
                line = self._lines.get(timeout=patience)
            except queue.Empty:
                yield None
                continue
            if line is None:
                break
            yield from_line(line)
        code = self._process.wait()
        self._readers[1].join()
        trouble = "".join(self._trouble).strip()
        if code == 1 and "Traceback" not in trouble:
            raise TrainingError(trouble.rpartition(f"{self._command}: ")[2] or trouble)
        if code:
            raise BugError(f"the training script ended with {code}: {trouble[-2000:]}")

    def _read(self) -> None:
        assert self._process.stdout is not None  # noqa: S101 -- asked for above
        for line in self._process.stdout:
            self._lines.put(line)
        self._lines.put(None)

    def _complain(self) -> None:
        assert self._process.stderr is not None  # noqa: S101 -- asked for above
        self._trouble.extend(self._process.stderr)


def _close(stream: Any) -> None:
    try:
        stream.close()
    except OSError:  # what was not read any more
        return
