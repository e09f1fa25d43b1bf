"""All pairs of codes within a Hamming radius: exact, near-linear in time, bounded in memory.

The tables of `radius_join_plan` are sorted once each; a bucket and its neighbours (keys that differ in the
flips allowed) are then runs of the sorted order, so that the candidates are read in sequence, compared by
XOR and popcount, and reported by the first table that finds them: no pair twice, and no set of pairs seen.

Two things keep the memory bounded on a real library. Identical codes are joined once (`Join.label`). And
codes with a crowd of neighbours (a burst of 50,000 has 1.25 thousand million pairs) are named in
`Join.crowd` instead of having their pairs listed: whoever needs those compares the codes again.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
import numpy.typing as npt

from desktop_app.core.codes import Codes
from desktop_app.core.errors import BugError
from desktop_app.core.hamming.radius_join_plan import JoinPlan, Table, make_plan
from desktop_app.core.types import Control

Ids = npt.NDArray[np.int32]
Words = list[npt.NDArray[np.uint64]]

CROWD = 1_000
"""A code with more neighbours than this is a crowd's."""

PAIRS = 16_000_000
"""Most pairs kept (10 bytes each); beyond it the threshold of a crowd is halved."""

BLOCK = 1 << 20
"""Candidates compared at once."""

_SPARSE = 8
_LAID_OUT_AGAIN = 1 / 32
"""With this share of its rows in crowds a table is laid out anew; fewer are passed over where they stand."""

__all__ = ["CROWD", "Join", "code_words", "distances_to", "radius_join"]


@dataclass(frozen=True, slots=True, eq=False)
class Join:
    """The pairs of codes within `radius`.

    Attributes:
        codes: uint8 (U, B), the distinct codes in order of first appearance.
        label: int32 (N,), the row of `codes` that each code asked about equals.
        radius: the largest distance found.
        first: int32 (P,), rows of `codes`; the pairs are sorted by (first, second), first < second.
        second: int32 (P,).
        distance: uint16 (P,), 1 … radius.
        crowd: int32 (C,), ascending: rows of `codes` whose pairs are not listed, because they are too many.
            Every pair of two other rows within the radius is listed.
    """

    codes: Codes
    label: Ids
    radius: int
    first: Ids
    second: Ids
    distance: npt.NDArray[np.uint16]
    crowd: Ids

    def __len__(self) -> int:
        return len(self.first)


def code_words(codes: Codes) -> Words:
    """Codes uint8 (N, B) as columns of uint64 (N,), zero-padded: what XOR and popcount run over."""
    width = -(-codes.shape[1] // 8) * 8
    padded = np.zeros((len(codes), width), np.uint8)
    padded[:, : codes.shape[1]] = codes
    return [column.astype(np.uint64) for column in padded.view(">u8").T]


def distances_to(words: Words, row: int, rows: npt.NDArray[np.integer]) -> npt.NDArray[np.uint16]:
    """Hamming distances uint16 (M,) from code `row` to the codes `rows`."""
    total = np.zeros(len(rows), np.uint16)
    for word in words:
        total += np.bitwise_count(word.take(rows) ^ word[row])
    return total


def radius_join(
    codes: Codes,
    *,
    radius: int,
    plan: JoinPlan | None = None,
    crowd: int = CROWD,
    most_pairs: int = PAIRS,
    control: Control | None = None,
    report: Callable[[float], None] | None = None,
) -> Join:
    """Every pair of codes at most `radius` bits apart.

    Args:
        codes: uint8 (N, B).
        radius: 0 … 8·B.
        plan: the tables; None chooses them (`make_plan`). It changes the time, never the pairs.
        crowd: codes with more neighbours than this may be named in `Join.crowd`.
        most_pairs: the bound on the pairs kept; met by naming more codes as a crowd's.
        control: asked between steps of less than a second, at a million codes.
        report: told how much is done, 0 … 1.

    Returns:
        The pairs among the distinct codes, in an order that depends on the codes alone.

    Raises:
        Cancelled: by `control`.
    """
    if codes.ndim != 2 or radius < 0:
        raise BugError(f"no join of shape {codes.shape} within {radius}")
    control = control or Control()
    distinct, label = _distinct(codes)
    control.checkpoint()
    words = code_words(distinct)
    plan = plan or make_plan(distinct, radius=radius, control=control)
    found = _Found(words, radius=radius, crowd=crowd, most_pairs=most_pairs)
    if radius:
        stages = _tables(words, plan, found) if plan.tables else _flat(words, found)
        for done in stages:
            control.checkpoint()
            if report is not None:
                report(done)
    first, second, distance = found.pairs(control)
    return Join(distinct, label, radius, first, second, distance, found.crowd_rows())


def _distinct(codes: Codes) -> tuple[Codes, Ids]:
    """The distinct codes in order of first appearance, and the row of each code among them."""
    if not len(codes):
        return codes, np.zeros(0, np.int32)
    words = code_words(codes)
    order = np.lexsort(words[::-1])
    new = np.ones(len(codes), bool)
    new[1:] = np.any([word[order[1:]] != word[order[:-1]] for word in words], axis=0)
    earliest = np.minimum.reduceat(order, np.flatnonzero(new))
    rank = np.empty(len(earliest), np.int32)
    rank[np.argsort(earliest)] = np.arange(len(earliest), dtype=np.int32)
    label = np.empty(len(codes), np.int32)
    label[order] = rank[np.cumsum(new) - 1]
    return codes[np.sort(earliest)], label


class _Found:
    """Collects verified pairs, counts neighbours, and drops the pairs of crowds."""

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
        self._count(i)
        self._count(j)
        np.greater(self._degree, self._limit, out=self.crowded)
        self._blocks.append((np.minimum(i, j), np.maximum(i, j), distance))
        self._unsifted += len(i)
        if self._unsifted > 4 * BLOCK:
            self._drop()
            while len(self._blocks[0][0]) > self._most:
                self._limit //= 2
                np.greater(self._degree, self._limit, out=self.crowded)
                self._drop()

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


def _flat(words: Words, found: _Found) -> Iterator[float]:
    """Every pair, a block of rows at a time."""
    count = len(words[0])
    rows = max(1, BLOCK // max(count, 1))
    for start in range(0, count, rows):
        some = np.flatnonzero(~found.crowded[start : start + rows]) + start
        total = np.zeros((len(some), count - start), np.uint16)
        for word in words:
            total += np.bitwise_count(word[some, None] ^ word[None, start:])
        i, j = np.nonzero(total <= found.radius)
        later = j + start > some[i]
        i, j = i[later], j[later]
        found.add(some[i].astype(np.int32), (j + start).astype(np.int32), total[i, j])
        yield min(1.0, (start + rows) / count)


def _tables(words: Words, plan: JoinPlan, found: _Found) -> Iterator[float]:
    for number, table in enumerate(plan.tables):
        earlier = [(_mask_words(one.bits, len(words)), one.flips) for one in plan.tables[:number]]
        for done in _table(words, table, found, earlier):
            yield (number + done) / len(plan.tables)


def _table(
    words: Words, table: Table, found: _Found, earlier: list[tuple[npt.NDArray[np.uint64], int]]
) -> Iterator[float]:
    """The pairs that collide in this table and in none before."""
    rows = np.flatnonzero(~found.crowded).astype(np.int32)
    keys = _keys([word[rows] for word in words], table)
    order = np.argsort(keys, kind="stable")
    rows, keys = rows[order], keys[order]
    del order
    yield 0.0
    local, starts = _layout(words, rows, keys, table)
    masks = table.masks()
    for number, mask in enumerate(masks):
        yield number / len(masks)
        still = ~found.crowded[rows]
        if np.count_nonzero(still) < (1 - _LAID_OUT_AGAIN) * len(rows):
            rows, keys = rows[still], keys[still]
            local, starts = _layout(words, rows, keys, table)
        for i, j in _candidates(keys, starts, mask, found.crowded, rows):
            different = [word.take(i) ^ word.take(j) for word in local]
            distance = _popcounts(different)
            hit = np.flatnonzero(distance <= found.radius)
            hit = hit[~found.crowded[rows[j[hit]]]]
            different = [word[hit] for word in different]
            new = np.ones(len(hit), bool)
            for bits, flips in earlier:
                new &= _popcounts([word & bit for word, bit in zip(different, bits, strict=True)]) > flips
            hit = hit[new]
            found.add(rows[i[hit]], rows[j[hit]], distance[hit])
            yield number / len(masks)
    yield 1.0


def _layout(words: Words, rows: Ids, keys: npt.NDArray[np.int64], table: Table) -> tuple[Words, Ids]:
    """The codes in the table's order, so that a bucket is one run of memory, and where each run starts."""
    starts = np.zeros(2**table.width + 1, np.int32)
    np.cumsum(np.bincount(keys, minlength=2**table.width), out=starts[1:])
    return [word[rows] for word in words], starts


def _candidates(
    keys: npt.NDArray[np.int64], starts: Ids, mask: int, crowded: npt.NDArray[np.bool_], rows: Ids
) -> Iterator[tuple[npt.NDArray[np.int64], npt.NDArray[np.int64]]]:
    """Positions (i, j) in the sorted order whose keys differ exactly in `mask`, each pair once, in blocks.

    A block holds at most BLOCK candidates, or those of one code where a bucket alone is larger.
    """
    if mask:
        top = 1 << (mask.bit_length() - 1)
        one = np.flatnonzero((keys & top) == 0)
        other = keys[one] ^ mask
        begin = starts.take(other)
        many = starts.take(other + 1) - begin
    else:
        one = np.arange(len(keys))
        begin = np.arange(1, len(keys) + 1, dtype=np.int32)
        many = starts.take(keys + 1) - begin
    some = np.flatnonzero(many)
    one, begin, many = one[some], begin[some], many[some].astype(np.int64)
    ends = np.cumsum(many)
    at = 0
    while at < len(one):
        before = ends[at] - many[at]
        stop = max(at + 1, int(np.searchsorted(ends, before + BLOCK, side="right")))
        part = slice(at, stop)
        open_rows = ~crowded[rows[one[part]]]
        repeats = many[part][open_rows]
        i = np.repeat(one[part][open_rows], repeats)
        step = np.arange(len(i)) - np.repeat(np.cumsum(repeats) - repeats, repeats)
        yield i, np.repeat(begin[part][open_rows], repeats) + step
        at = stop


def _keys(words: Words, table: Table) -> npt.NDArray[np.int64]:
    keys = np.zeros(len(words[0]), np.uint64)
    for place, bit in enumerate(table.bits.tolist()):
        keys |= ((words[bit >> 6] >> np.uint64(63 - (bit & 63))) & np.uint64(1)) << np.uint64(place)
    return keys.astype(np.int64)


def _mask_words(bits: npt.NDArray[np.int64], count: int) -> npt.NDArray[np.uint64]:
    mask = np.zeros(count, np.uint64)
    for bit in bits.tolist():
        mask[bit >> 6] |= np.uint64(1) << np.uint64(63 - (bit & 63))
    return mask


def _popcounts(words: Words) -> npt.NDArray[np.uint16]:
    total = np.bitwise_count(words[0]).astype(np.uint16)
    for word in words[1:]:
        total += np.bitwise_count(word)
    return total
