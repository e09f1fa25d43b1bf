"""The pairs that could not be compared: counted, told once, with what a report of our bug needs."""

from __future__ import annotations

import logging
import threading
import traceback
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import islice

from desktop_app.core.errors import KnownError, display_path
from desktop_app.core.language import english
from desktop_app.core.types import Photo, PhotoId

MOST_KEPT = 200
"""Of more pairs only the number is kept."""

_NAMED = 3

log = logging.getLogger(__name__)

__all__ = ["MOST_KEPT", "Uncompared", "UncomparedPair"]


@dataclass(frozen=True, slots=True)
class UncomparedPair:
    """Two photos that could not be compared, and why: one line, and for a bug of ours the traceback ("" otherwise)."""

    first: Photo
    second: Photo
    reason: str
    trace: str

    def __str__(self) -> str:
        return english(f"{display_path(self.first.path)} and {display_path(self.second.path)}: {self.reason}")


class Uncompared:
    """The pairs of one search that could not be compared. Thread-safe; a pair counts once.

    Args:
        quiet: they are logged elsewhere.
    """

    def __init__(self, *, quiet: bool = False) -> None:
        self._quiet = quiet
        self._lock = threading.Lock()
        self._pairs: set[tuple[PhotoId, PhotoId]] = set()
        self._kept: list[UncomparedPair] = []

    def __len__(self) -> int:
        return len(self._pairs)

    def add(self, first: Photo, second: Photo, error: Exception) -> None:
        """Count a pair. What is not an error of the person's files is our bug, and is logged as an error."""
        known = isinstance(error, KnownError)
        trace = "" if known else "".join(traceback.format_exception(error))
        pair = UncomparedPair(first, second, str(error) if known else f"{type(error).__name__}: {error}", trace)
        self.take([pair])

    def take(self, pairs: Iterable[UncomparedPair]) -> None:
        """Count pairs that were found elsewhere: in another process, say."""
        for pair in pairs:
            key = (min(pair.first.id, pair.second.id), max(pair.first.id, pair.second.id))
            with self._lock:
                if key in self._pairs:
                    continue
                self._pairs.add(key)
                if len(self._kept) < MOST_KEPT:
                    self._kept.append(pair)
            if not self._quiet:
                level = logging.ERROR if pair.trace else logging.WARNING
                log.log(level, "not compared: %s%s", pair, pair.trace and f"\n{pair.trace}")

    def clear(self) -> None:
        """Forget them: another search begins."""
        with self._lock:
            self._pairs.clear()
            self._kept.clear()

    @property
    def pairs(self) -> tuple[UncomparedPair, ...]:
        """The pairs, the first `MOST_KEPT` of them."""
        with self._lock:
            return tuple(self._kept)

    def summary(self) -> str:
        """One line that names a few of them; "" where there are none."""
        kept, count = self.pairs, len(self)
        if not count:
            return ""
        named = "; ".join(map(str, kept[:_NAMED]))
        said = english(f"{count:,} {'pair' if count == 1 else 'pairs'} could not be compared: {named}")
        return said + "; " + english(f"and {count - _NAMED:,} more") if count > _NAMED else said

    def report(self) -> str:
        """All that are kept, a line each, and every different traceback once: to be copied."""
        kept = self.pairs
        traces = dict.fromkeys(pair.trace for pair in kept if pair.trace)
        return "\n".join([*map(str, kept), *(f"\n{trace}" for trace in islice(traces, 10))])
