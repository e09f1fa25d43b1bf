"""A line of the benchmarks' table."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass

__all__ = ["Row", "timed"]


@dataclass(frozen=True, slots=True)
class Row:
    """A line of the table; `numbers` are absolute and of this machine only."""

    what: str
    reference: str
    aim: str
    ratio: float
    numbers: str


def timed(work: Callable[[], object]) -> float:
    """Seconds that it takes."""
    started = time.perf_counter()
    work()
    return time.perf_counter() - started
