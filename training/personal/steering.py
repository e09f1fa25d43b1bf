"""Pause, resume and stop for a training in a process of its own: lines on its standard input, on every system."""

from __future__ import annotations

import contextlib
import os
import threading
from typing import TYPE_CHECKING, TypeVar

from desktop_app.core.retraining.protocol import Order

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

T = TypeVar("T")

__all__ = ["Steering", "ToldToStop"]

_ORPHANED = 3


class ToldToStop(Exception):  # noqa: N818 -- no error: the user's wish
    """Raised out of training when it was told to stop."""


class Steering:
    """Obeys an `Order` per line, between two steps.

    The end of the input means that the parent process is gone: this one ends at once, and goes on some day from what it
    saved last. A training that nobody steers is never paused.

    Args:
        source: a file descriptor to read the lines from; None: nobody steers.
        tell: called with True when training rests, and with False when it goes on.
    """

    def __init__(self, source: int | None = None, *, tell: Callable[[bool], None] = lambda _paused: None) -> None:
        self._tell = tell
        self._stopped, self._steered = threading.Event(), source is not None
        self._lasting, self._obeying = False, threading.Lock()
        self._running = threading.Event()
        self._running.set()
        if source is not None:
            threading.Thread(target=self._listen, args=(source,), name="steering", daemon=True).start()

    def obey(self, line: str) -> None:
        """Obey an `Order`; other lines are passed over."""
        if line == Order.PAUSE:
            self._running.clear()
        elif line == Order.RESUME:
            self._running.set()
        elif line == Order.STOP:
            with self._obeying:
                self._stopped.set()
                self._running.set()
                if self._lasting and self._steered:
                    os._exit(0)

    @contextlib.contextmanager
    def nothing_to_lose(self) -> Iterator[None]:
        """A step that lasts long while all there is to keep is saved: told to stop, the process ends at once.

        Raises:
            ToldToStop: that was said already.
        """
        self.checkpoint()
        with self._obeying:
            self._lasting = True
        try:
            yield
        finally:
            with self._obeying:
                self._lasting = False

    def checkpoint(self) -> None:
        """Between two steps: wait while paused.

        Raises:
            ToldToStop: once that was said.
        """
        if not self._running.is_set():
            self._tell(True)
            self._running.wait()
            self._tell(False)
        if self._stopped.is_set():
            raise ToldToStop

    def between(self, batches: Iterable[T]) -> Iterator[T]:
        """The same batches, with a checkpoint before each."""
        for batch in batches:
            self.checkpoint()
            yield batch

    def _listen(self, source: int) -> None:
        # Not through sys.stdin: a thread that waits in it keeps the interpreter from ending.
        rest = b""
        while found := os.read(source, 4096):
            *lines, rest = (rest + found).split(b"\n")
            for line in lines:
                self.obey(line.decode("utf-8", "replace").strip())
        os._exit(_ORPHANED)
