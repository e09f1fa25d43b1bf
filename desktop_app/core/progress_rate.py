"""Photos a second over the last seconds, and the time that is left."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager

__all__ = ["RateMeter"]

_WINDOW_SECONDS = 10.0
_LEAST_SECONDS = 1.0
_PAUSE_SECONDS = 0.1


class RateMeter:
    """Told how many are done, tells the rate; time that passes while paused is left out by `resting`.

    What comes before the first piece is done is getting ready, and does not count; nor is anything told of the first
    second after that.

    Args:
        clock: seconds, monotonic.
    """

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._points: deque[tuple[float, int]] = deque([(clock(), 0)])

    def update(self, done: int) -> float:
        """The rate a second after `done` pieces of work; 0 while it cannot be told."""
        now = self._clock()
        if not self._points[-1][1]:
            self._points.clear()
        self._points.append((now, done))
        while len(self._points) > 2 and now - self._points[0][0] > _WINDOW_SECONDS:
            self._points.popleft()
        start, first = self._points[0]
        return (done - first) / (now - start) if now - start >= _LEAST_SECONDS else 0.0

    def remaining(self, *, done: int, total: int) -> float | None:
        """Seconds left at the present rate; None while it cannot be told."""
        (start, first), (end, last) = self._points[0], self._points[-1]
        if last <= first or end - start < _LEAST_SECONDS:
            return None
        return (total - done) * (end - start) / (last - first)

    @contextmanager
    def resting(self) -> Iterator[None]:
        """Around what may be a pause: where it lasts, it does not count."""
        before = self._clock()
        yield
        rested = self._clock() - before
        if rested > _PAUSE_SECONDS:
            self._points = deque((at + rested, done) for at, done in self._points)
