"""The pairs that a join found so far: neighbours are counted, and the pairs of crowds dropped."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import numpy.typing as npt

from desktop_app.core.hamming.code_words import Ids, Words
from desktop_app.core.types import Control

BLOCK = 1 << 20
"""Pairs sorted at once, between two questions to `Control`."""

_SPARSE = 32

__all__ = ["FoundPairs"]


class FoundPairs:
    """Collects verified pairs.

    Args:
        words: of the codes.
        radius: the largest distance that is reported.
        crowd: a code with more neighbours is a crowd's.
        most_pairs: beyond this many pairs that bound is halved.

    Attributes:
        crowded: bool (N,), which codes are known to be a crowd's.
    """

    def __init__(self, words: Words, *, radius: int, crowd: int, most_pairs: int) -> None:
        self.words, self.radius, self._limit, self._most = words, radius, crowd, most_pairs
        self._degree = np.zeros(len(words[0]), np.int32)
        self.crowded = np.zeros(len(words[0]), bool)
        self._blocks: list[tuple[Ids, Ids, npt.NDArray[np.uint16]]] = []
        self._unsifted = 0

    def add(self, i: Ids, j: Ids, distance: npt.NDArray[np.uint16]) -> None:
        """Take pairs that nobody has reported before."""
        if not len(i):
            return
        for rows in (i, j):
            self._count(rows)
        for rows in (i, j):
            self.crowded[rows] = self._degree[rows] > self._limit
        self._blocks.append((np.minimum(i, j), np.maximum(i, j), distance))
        self._unsifted += len(i)
        if self._unsifted > 4 * BLOCK:
            self._drop()
            while len(self._blocks[0][0]) > self._most:
                self._limit //= 2
                np.greater(self._degree, self._limit, out=self.crowded)
                self._drop()

    def name(self, rows: npt.NDArray[np.integer]) -> None:
        """Take some codes for a crowd's, though fewer pairs of theirs were reported."""
        self._degree[rows] = np.iinfo(np.int32).max // 2
        self.crowded[rows] = True

    def _count(self, rows: Ids) -> None:
        if len(rows) * _SPARSE < len(self._degree):
            np.add.at(self._degree, rows, 1)
        else:  # a crowd's: several times as fast
            self._degree += np.bincount(rows, minlength=len(self._degree)).astype(np.int32)

    def _drop(self) -> None:
        first, second, distance = (np.concatenate(parts) for parts in zip(*self._blocks, strict=True))
        keep = ~(self.crowded[first] | self.crowded[second])
        self._blocks = [(first[keep], second[keep], distance[keep])]
        self._unsifted = 0

    def pairs(self, control: Control) -> tuple[Ids, Ids, npt.NDArray[np.uint16]]:
        """What was found between codes of no crowd, sorted."""
        if not self._blocks:
            return np.zeros(0, np.int32), np.zeros(0, np.int32), np.zeros(0, np.uint16)
        self._drop()
        first, second, distance = self._blocks.pop()
        many = np.cumsum(np.bincount(first, minlength=len(self._degree)))
        ends = [0, *(np.searchsorted(many, np.arange(BLOCK, len(first), BLOCK)) + 1).tolist(), len(many)]
        order = np.empty(len(first), np.int64)
        done = 0
        for begin, end in pairwise(ends):  # not all at once, which nobody could stop
            control.checkpoint()
            part = np.flatnonzero((first >= begin) & (first < end))
            part = part[np.argsort((first[part].astype(np.int64) << 32) | second[part])]
            order[done : done + len(part)] = part
            done += len(part)
        return first[order], second[order], distance[order]

    def crowd_rows(self) -> Ids:
        """The rows whose pairs are not listed."""
        return np.flatnonzero(self.crowded).astype(np.int32)
