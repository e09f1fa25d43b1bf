"""Which tables a radius join hashes into: complete by the pigeonhole principle, chosen by a cost model.

Multi-index hashing (Norouzi, Punjani, Fleet, CVPR 2012), with uneven flips: cut the bits into m disjoint
tables and let table t find every pair that differs there in at most a_t bits. A pair that no table finds
differs in at least a_t + 1 bits of each, so in Σ(a_t + 1) bits or more; the join is complete when

    Σ (a_t + 1) ≥ radius + 1.

Every plan made here meets that with equality, so no table is wider or flips more than it must. At a large radius the
same is done twice: the words of the codes are the tables, and each has tables of its own (`Part`).
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import combinations, pairwise
from math import comb

import numpy as np
import numpy.typing as npt

from desktop_app.core.codes import Codes
from desktop_app.core.hamming.code_words import WORD
from desktop_app.core.types import Control

Bits = npt.NDArray[np.int64]
"""int64 (w,): positions of bits in a code, 0 the most significant bit of its first byte."""

KEY_BITS = 24
"""A table addresses its buckets directly, by at most this many bits: 2^24 offsets are 64 MB."""

MAX_FLIPS = 3
SAMPLED_PAIRS = 100_000

SHORT_KEY_BITS = 16
BUCKET_BITS = 7
"""Where whole buckets are compared, about 2^7 codes lie in each: with fewer, calling costs more than comparing."""

# Nanoseconds a code, a probe, a candidate, a word of a pair of the flat scan, a word of a pair in two buckets, and a
# bucket: measured on one core of an AMD EPYC. Only their ratios matter.
SORT_NS, PROBE_NS, CANDIDATE_NS, FLAT_WORD_NS, PAIR_NS, BUCKET_NS = 250.0, 9.0, 18.0, 0.5, 0.8, 40_000.0

__all__ = ["JoinPlan", "Part", "Table", "flat_seconds", "make_plan", "part_plans", "plans"]


@dataclass(frozen=True, slots=True, eq=False)
class Table:
    """One table: the bits that make its key, and how many of them may differ."""

    bits: Bits
    flips: int

    @property
    def width(self) -> int:
        """Bits of the key."""
        return len(self.bits)

    def masks(self) -> list[int]:
        """Every difference of keys that the table looks for: 0 first, then those of one flip, of two, and so on."""
        return [
            sum(1 << bit for bit in chosen)
            for flips in range(self.flips + 1)
            for chosen in combinations(range(self.width), flips)
        ]


@dataclass(frozen=True, slots=True)
class Part:
    """One word of the codes, the radius within it, and tables that find every pair within that."""

    word: int
    radius: int
    tables: tuple[Table, ...]


@dataclass(frozen=True, slots=True)
class JoinPlan:
    """The tables of a join, or its parts, and what it is expected to take; neither: the flat scan is cheaper."""

    tables: tuple[Table, ...]
    seconds: float
    parts: tuple[Part, ...] = ()


def flat_seconds(count: int, *, bits: int) -> float:
    """What comparing every pair of `count` codes is expected to take."""
    words = -(-bits // 64)
    return count * (count - 1) / 2 * words * FLAT_WORD_NS * 1e-9


def plans(*, bits: int, radius: int, order: Bits | None = None, key_bits: int = KEY_BITS) -> list[tuple[Table, ...]]:
    """Every complete set of tables worth weighing for codes of `bits` bits.

    Args:
        bits: length of the codes.
        radius: largest Hamming distance to find.
        order: the bits, best first; they are dealt round robin, so that no table gets all the poor ones.
        key_bits: no key is wider; bits beyond it are not looked at, which leaves the set complete.
    """
    order = np.arange(bits) if order is None else order
    dealt = (_deal(order, radius=radius, most_flips=flips, key_bits=key_bits) for flips in _flips(radius))
    return [tables for tables in dealt if tables]


def part_plans(
    *, bits: int, radius: int, order: Bits | None = None, key_bits: int = SHORT_KEY_BITS
) -> list[tuple[Part, ...]]:
    """Every complete set of parts worth weighing; the arguments are those of `plans`.

    The words share radius + 1 out among themselves, by their bits: a pair that is found in none differs there by at
    least its share. Within a word the same holds of its tables.
    """
    order = np.arange(bits) if order is None else order
    words = -(-bits // WORD)
    ends = [(radius + 1) * min(WORD * (word + 1), bits) // bits for word in range(words)]
    shares = [end - begin for begin, end in pairwise([0, *ends])]
    found = []
    for flips in _flips(radius):
        parts = [
            Part(
                word,
                share - 1,
                _deal(order[order // WORD == word], radius=share - 1, most_flips=flips, key_bits=key_bits),
            )
            for word, share in enumerate(shares)
            if share
        ]
        if all(part.tables for part in parts):
            found.append(tuple(parts))
    return found


def _flips(radius: int) -> range:
    return range(min(MAX_FLIPS, radius) + 1)


def _deal(order: Bits, *, radius: int, most_flips: int, key_bits: int) -> tuple[Table, ...]:
    """Tables of these bits that find every pair within the radius; none where there are not enough bits."""
    count = -(-(radius + 1) // (most_flips + 1))
    if count > len(order):
        return ()
    fewest, more = divmod(radius + 1 - count, count)
    return tuple(Table(order[number::count][:key_bits], fewest + (number < more)) for number in range(count))


def make_plan(codes: Codes, *, radius: int, seed: int = 0, control: Control | None = None) -> JoinPlan:
    """The cheapest complete plan for these codes.

    Learned bits lean and depend on each other, so the candidates of a table are counted on a sample of
    pairs; the uniform estimate is their lower bound. Pairs within twice the radius are left out of the
    sample: they are a crowd's, which the join stops comparing after a few rows.

    Args:
        codes: uint8 (N, B), distinct.
        radius: largest Hamming distance to find.
        seed: of the sample; the plan never changes what is found.
        control: asked between tables.
    """
    count, bits, control = len(codes), codes.shape[1] * 8, control or Control()
    best = JoinPlan((), flat_seconds(count, bits=bits))
    if count < 2 or radius >= bits:
        return best
    random = np.random.default_rng(seed)
    pairs = random.integers(count, size=(2, SAMPLED_PAIRS))
    sample = codes[pairs[0]] ^ codes[pairs[1]]
    sample = sample[np.bitwise_count(sample).sum(axis=1) > 2 * radius]
    if not len(sample):
        return best
    leaning = np.abs(np.unpackbits(codes[pairs[0, :20_000]], axis=1).mean(axis=0) - 0.5)
    order = np.argsort(leaning, kind="stable")
    key_bits = min(KEY_BITS, count.bit_length() + 3)  # wider keys only make emptier buckets
    for tables in plans(bits=bits, radius=radius, order=order, key_bits=key_bits):
        seconds = 0.0
        for table in tables:
            control.checkpoint()
            seconds += _table_seconds(table, count=count, sample=sample)
        if seconds < best.seconds:
            best = JoinPlan(tables, seconds)
    key_bits = min(SHORT_KEY_BITS, max(1, count.bit_length() - BUCKET_BITS))
    for parts in part_plans(bits=bits, radius=radius, order=order, key_bits=key_bits):
        seconds = 0.0
        for table in (table for part in parts for table in part.tables):
            control.checkpoint()
            seconds += _block_seconds(table, count=count, sample=sample)
        if seconds < best.seconds:
            best = JoinPlan((), seconds, parts)
    return best


def _table_seconds(table: Table, *, count: int, sample: Codes) -> float:
    candidates = count * (count - 1) / 2 * _colliding(table, sample)
    probes = count * (SORT_NS + PROBE_NS * (1 + _volume(table)) / 2)
    return float(probes + candidates * CANDIDATE_NS) * 1e-9


def _block_seconds(table: Table, *, count: int, sample: Codes) -> float:
    pairs = count * (count - 1) / 2 * _colliding(table, sample)
    buckets = min(2**table.width, count)
    return float(count * SORT_NS + buckets * (BUCKET_NS + CANDIDATE_NS * _volume(table)) + pairs * PAIR_NS) * 1e-9


def _volume(table: Table) -> int:
    return sum(comb(table.width, flips) for flips in range(table.flips + 1))


def _colliding(table: Table, sample: Codes) -> float:
    """The share of pairs that the table compares."""
    differences = np.zeros(len(sample), np.uint8)
    for bit in table.bits:
        differences += (sample[:, bit >> 3] >> np.uint8(7 - (bit & 7))) & 1
    uniform: float = _volume(table) / 2**table.width
    return max(uniform, float((differences <= table.flips).mean()))
