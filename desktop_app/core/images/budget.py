"""How many pixels may be decoded at once, by all threads and worker processes together."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Iterator

__all__ = ["BUDGET", "PixelBudget"]


class PixelBudget:
    """Large pictures wait for each other; one that is larger than the whole budget is decoded alone.

    Args:
        pixels: at full size, or at the scale that they are decoded at.
    """

    def __init__(self, pixels: int) -> None:
        self._total = pixels
        self._used = 0
        self._change = threading.Condition()

    @contextlib.contextmanager
    def hold(self, pixels: int) -> Iterator[None]:
        """Wait until this many are free, and hold them."""
        with self._change:
            self._change.wait_for(lambda: not self._used or self._used + pixels <= self._total)
            self._used += pixels
        try:
            yield
        finally:
            with self._change:
                self._used -= pixels
                self._change.notify_all()


BUDGET = PixelBudget(1 << 28)
"""A quarter of a billion pixels: 2 GB or less, whatever is opened on however many cores."""
