"""All pairs of codes within a Hamming radius: exact, near-linear in time, bounded in memory.

Few codes are compared as they are, and those of a large radius a bucket at a time (`radius_join_blocks`). Else the
tables of `radius_join_plan` are sorted once each; a bucket and its neighbours (keys that differ in the
flips allowed) are then runs of the sorted order, so that the candidates are read in sequence, compared by
XOR and popcount, and reported by the first table that finds them: no pair twice, and no set of pairs seen.

Two things keep the memory bounded on a real library. Identical codes are joined once (`Join.label`). And
codes with a crowd of neighbours (a burst of 50,000 has 1.25 thousand million pairs) are named in
`Join.crowd` instead of having their pairs listed: what needs those compares the codes again.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from desktop_app.core.codes import Codes
from desktop_app.core.errors import BugError
from desktop_app.core.hamming.code_words import Ids, Words, bits_at, code_words, mask_of, popcounts
from desktop_app.core.hamming.found_pairs import FoundPairs
from desktop_app.core.hamming.near_pairs import near_pairs
from desktop_app.core.hamming.radius_join_blocks import join_blocks
from desktop_app.core.hamming.radius_join_plan import JoinPlan, Table, make_plan
from desktop_app.core.types import Control

CROWD = 1_000
"""A code with more neighbours than this is a crowd's."""

PAIRS = 16_000_000
"""Most pairs kept (10 bytes each); beyond it the threshold of a crowd is halved."""

BLOCK = 1 << 20
"""Candidates compared at once."""

_LAID_OUT_AGAIN = 1 / 32
"""With this share of its rows in crowds a table is laid out again; fewer are passed over where they stand."""

__all__ = ["CROWD", "PAIRS", "Join", "distinct_codes", "radius_join"]


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


def radius_join(
    codes: Codes,
    *,
    radius: int,
    plan: JoinPlan | None = None,
    crowd: int = CROWD,
    most_pairs: int = PAIRS,
    threads: int = 1,
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
        threads: that compare, where the plan has work for several; they change the time, never the pairs.
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
    distinct, label = distinct_codes(codes)
    control.checkpoint()
    words = code_words(distinct)
    plan = plan or make_plan(distinct, radius=radius, control=control)
    found = FoundPairs(words, radius=radius, crowd=crowd, most_pairs=most_pairs)
    if radius:
        if plan.parts:
            stages = join_blocks(words, plan.parts, found, threads=threads)
        else:
            stages = _tables(words, plan, found) if plan.tables else _flat(distinct, found)
        for done in stages:
            control.checkpoint()
            if report is not None:
                report(done)
    first, second, distance = found.pairs(control)
    return Join(distinct, label, radius, first, second, distance, found.crowd_rows())


def distinct_codes(codes: Codes) -> tuple[Codes, Ids]:
    """The distinct codes uint8 (U, B) in order of first appearance, and the row of each code among them: int32 (N,)."""
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


def _flat(codes: Codes, found: FoundPairs) -> Iterator[float]:
    """Every pair, a block of rows at a time."""
    count = len(codes)
    rows = max(1, BLOCK // max(count, 1))
    for start in range(0, count, rows):
        some = np.flatnonzero(~found.crowded[start : start + rows]) + start
        place, other = near_pairs(codes[some], codes[start:], radius=found.radius)
        i, j = some[place].astype(np.int32), (other + start).astype(np.int32)
        later = j > i
        i, j = i[later], j[later]
        found.add(i, j, popcounts([word.take(i) ^ word.take(j) for word in found.words]))
        yield min(1.0, (start + rows) / count)


def _tables(words: Words, plan: JoinPlan, found: FoundPairs) -> Iterator[float]:
    for number, table in enumerate(plan.tables):
        earlier = [(mask_of(one.bits, len(words)), one.flips) for one in plan.tables[:number]]
        for done in _table(words, table, found, earlier):
            yield (number + done) / len(plan.tables)


def _table(
    words: Words, table: Table, found: FoundPairs, earlier: list[tuple[npt.NDArray[np.uint64], int]]
) -> Iterator[float]:
    """The pairs that collide in this table and in none before."""
    rows = np.flatnonzero(~found.crowded).astype(np.int32)
    keys = bits_at([word[rows] for word in words], table.bits)
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
            distance = popcounts(different)
            hit = np.flatnonzero(distance <= found.radius)
            hit = hit[~found.crowded[rows[j[hit]]]]
            different = [word[hit] for word in different]
            new = np.ones(len(hit), bool)
            for bits, flips in earlier:
                new &= popcounts([word & bit for word, bit in zip(different, bits, strict=True)]) > flips
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
