"""The join of large radii: whole buckets are compared at once, one word of each code, natively and on several threads.

At a large radius the tables of `radius_join_plan` either have crowded buckets or too many flips to look up. Here their
keys are short, a bucket holds a hundred codes, and a pair of buckets is compared by a loop that takes a nanosecond for
each pair of codes (`near_pairs`). It only compares the word (64 bits) that the table belongs to: what is within the
radius differs in some word by no more than the word's share of it.
"""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from itertools import islice

import numpy as np
import numpy.typing as npt

from desktop_app.core.hamming.code_words import Ids, Words, bits_at, mask_of, popcounts
from desktop_app.core.hamming.found_pairs import FoundPairs
from desktop_app.core.hamming.near_pairs import Places, near_pairs
from desktop_app.core.hamming.radius_join_plan import Part, Table

BLOCK = 1 << 19
"""Pairs of codes that one piece of work compares; a large bucket is cut into several."""

AT_ONCE = 8
"""Pieces under way together, whatever the threads: so what counts as a crowd does not depend on them."""

_MOST_WAITING = 1 << 16

__all__ = ["join_blocks"]


@dataclass(frozen=True, slots=True)
class _Bucket:
    """Codes `begin` … `end` of a table's order, and the runs of that order they are compared with, their own first."""

    begin: int
    end: int
    runs: list[tuple[int, int]]


def join_blocks(words: Words, parts: tuple[Part, ...], found: FoundPairs, *, threads: int) -> Iterator[float]:
    """Report every pair to `found`, once; yields how much is done, 0 … 1, every few milliseconds.

    Args:
        words: of the codes.
        parts: complete, as `part_plans` makes them.
        found: the pairs, the radius, and the crowds, which are passed over.
        threads: that compare.
    """
    turns = [_Turn(parts, word, number) for word, part in enumerate(parts) for number in range(len(part.tables))]
    with ThreadPoolExecutor(threads, thread_name_prefix="joining") as pool:
        for number, turn in enumerate(turns):
            for done in _join_table(words, turn, found, pool):
                yield (number + done) / len(turns)


class _Turn:
    """The turn of one table, after all tables of the parts before it and those before it in its own part."""

    def __init__(self, parts: tuple[Part, ...], part: int, table: int) -> None:
        self._before, self.part = parts[:part], parts[part]
        self.table = self.part.tables[table]
        self._masks = [(mask_of(one.bits, self.part.word + 1)[-1], one.flips) for one in self.part.tables[:table]]

    def new(self, different: Words) -> npt.NDArray[np.bool_]:
        """Whether pairs are found by no turn before, by what differs in each word, uint64 (N,)."""
        new = np.ones(len(different[0]), bool)
        for part in self._before:
            new &= np.bitwise_count(different[part.word]) > part.radius
        for mask, flips in self._masks:
            new &= np.bitwise_count(different[self.part.word] & mask) > flips
        return new


def _join_table(words: Words, turn: _Turn, found: FoundPairs, pool: ThreadPoolExecutor) -> Iterator[float]:
    part, table = turn.part, turn.table
    rows = np.flatnonzero(~found.crowded).astype(np.int32)
    keys = bits_at([word[rows] for word in words], table.bits).astype(np.uint16)
    order = np.argsort(keys, kind="stable")
    rows, keys = rows[order], keys[order]
    values = np.ascontiguousarray(words[part.word][rows])
    yield 0.0
    pieces = _pieces(keys, table, rows, found)
    waiting: list[tuple[Places, Places]] = []

    def compare(piece: list[_Bucket]) -> list[tuple[Places, Places]]:
        return [near for bucket in piece if len((near := _compare(values, bucket, part.radius))[0])]

    while some := list(islice(pieces, AT_ONCE)):
        for pairs in pool.map(compare, some):
            waiting += pairs
        if sum(len(one) for one, _ in waiting) >= _MOST_WAITING:
            _report(words, rows, waiting, found, turn)
        yield some[-1][-1].end / len(rows)
    _report(words, rows, waiting, found, turn)
    yield 1.0


def _pieces(keys: npt.NDArray[np.uint16], table: Table, rows: Ids, found: FoundPairs) -> Iterator[list[_Bucket]]:
    """Buckets of about `BLOCK` pairs together; the crowds are asked for when a piece is taken."""
    starts = np.searchsorted(keys, np.arange(2**table.width + 1)).tolist()
    # Of two buckets the one with the smaller key asks: the one without the highest bit in which they differ.
    flips = [(flip, 1 << flip.bit_length() >> 1) for flip in table.masks()]
    piece: list[_Bucket] = []
    pairs = 0
    for key in np.unique(keys).tolist():
        runs = [(starts[key ^ flip], starts[(key ^ flip) + 1]) for flip, top in flips if not key & top]
        others = sum([end - begin for begin, end in runs])
        step = max(1, BLOCK // others)
        first, last = runs[0]
        for begin in range(first, last, step):
            end = min(begin + step, last)
            if others > 1 and not (last - first > step and found.crowded[rows[begin:end]].all()):
                piece.append(_Bucket(begin, end, runs))
                pairs += (end - begin) * others
            if pairs >= BLOCK:
                yield piece
                piece, pairs = [], 0
    if piece:
        yield piece


def _compare(values: npt.NDArray[np.uint64], bucket: _Bucket, radius: int) -> tuple[Places, Places]:
    """The pairs within the radius of a word, as places in the order; the first comes before the second."""
    others = np.concatenate([values[begin:end] for begin, end in bucket.runs])
    ones = values[bucket.begin : bucket.end]
    one, other = near_pairs(ones.view(np.uint8).reshape(-1, 8), others.view(np.uint8).reshape(-1, 8), radius=radius)
    # The first run is the bucket itself: each code asks for those after it, and finds itself.
    later = np.flatnonzero(other > one + (bucket.begin - bucket.runs[0][0]))
    if not len(later):
        return later, later
    places = np.concatenate([np.arange(begin, end) for begin, end in bucket.runs])
    return one[later] + bucket.begin, places[other[later]]


def _report(words: Words, rows: Ids, waiting: list[tuple[Places, Places]], found: FoundPairs, turn: _Turn) -> None:
    """Of what is near in one word, what is within the radius and was not reported before; `waiting` is empty then."""
    if not waiting:
        return
    one, other = (rows[np.concatenate(places)] for places in zip(*waiting, strict=True))
    waiting.clear()
    free = ~(found.crowded[one] | found.crowded[other])
    one, other = one[free], other[free]
    different = [word.take(one) ^ word.take(other) for word in words]
    distance = popcounts(different)
    new = (distance <= found.radius) & turn.new(different)
    found.add(one[new], other[new], distance[new])
