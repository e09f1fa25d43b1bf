"""The one evaluator: what a Hamming ranking is worth, with its ties averaged.

Hamming distances are small integers, so a ranking is a few large groups of ties. An evaluator that lets the
database's order break them reports that order: with a class-sorted database a constant code scores mAP .208 instead
of .100. Here every figure is the exact expectation over all orders within the ties, and depends on nothing but, for
each query, how many items and how many relevant items lie at each distance. :func:`count` makes these histograms;
everything else is arithmetic on them.

Conventions: mAP@N divides by the relevant items found inside the top N; a query without any scores 0 and counts.
An empty Hamming ball has precision 0, and the mean is over all queries.
"""

from __future__ import annotations

import os
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any, TypeAlias

import faiss
import numpy as np
import numpy.typing as npt
from scipy.special import gammaln

from desktop_app.core.codes import Codes, code_bits, unpack
from desktop_app.core.errors import BugError
from training.evaluation.ground_truth import Relevance

__all__ = [
    "BitStatistics",
    "Counts",
    "Scores",
    "average_precision",
    "bit_statistics",
    "count",
    "evaluate",
    "precision_recall_at",
    "precision_recall_within",
]

Floats: TypeAlias = npt.NDArray[np.float64]
Integers: TypeAlias = npt.NDArray[np.int64]
_BLOCK_ELEMENTS = 4_000_000  # of distances held by one thread: 32 MB of keys


@dataclass(frozen=True, slots=True)
class Counts:
    """How many items lie at each Hamming distance from each query; sufficient for every figure below.

    Args:
        items: int64 (Q, bits + 1).
        relevant: int64 (Q, bits + 1), of these the relevant.
    """

    items: Integers
    relevant: Integers


def count(query: Codes, database: Codes, relevance: Relevance, *, threads: int | None = None) -> Counts:
    """Counts of items and relevant items by distance, made in blocks of queries on all cores.

    Args:
        query: uint8 (Q, B).
        database: uint8 (N, B).
        relevance: the ground truth for Q × N.
        threads: None = one a core.

    Raises:
        BugError: the shapes do not fit together.
    """
    bits = code_bits(query)
    if code_bits(database) != bits or relevance.shape != (len(query), len(database)) or not len(database):
        raise BugError(f"codes {query.shape} and {database.shape} do not fit a ground truth of {relevance.shape}")
    query, database = (_whole_words(codes) for codes in (query, database))
    step = max(1, _BLOCK_ELEMENTS // len(database))

    def histogram(start: int) -> Integers:
        stop = min(start + step, len(query))
        key = _distances(query[start:stop], database).astype(np.int64)
        key += np.arange(stop - start)[:, None] * (bits + 1)
        key *= 2
        key += relevance.block(start, stop)
        return np.bincount(key.ravel(), minlength=(stop - start) * (bits + 1) * 2).reshape(-1, bits + 1, 2)

    with ThreadPoolExecutor(threads or os.cpu_count()) as pool:
        parts = list(pool.map(histogram, range(0, len(query), step)))
    both = np.concatenate(parts) if parts else np.zeros((0, bits + 1, 2), dtype=np.int64)
    return Counts(items=both.sum(axis=2), relevant=both[:, :, 1].copy())


def _whole_words(codes: Codes) -> Codes:
    """Pad with zero bytes to 64-bit words, which faiss compares; equal bytes add no distance."""
    return np.ascontiguousarray(np.pad(codes, ((0, 0), (0, -codes.shape[1] % 8))))


def _distances(query: Codes, database: Codes) -> npt.NDArray[np.int32]:
    distances = np.empty((len(query), len(database)), dtype=np.int32)
    pointers = (faiss.swig_ptr(query), faiss.swig_ptr(database))
    faiss.hammings(  # type: ignore[attr-defined]
        *pointers, len(query), len(database), query.shape[1], faiss.swig_ptr(distances)
    )
    return distances


def average_precision(counts: Counts, *, cut: int | None = None) -> Floats:
    """Expected average precision over random orders within ties, exactly.

    Let a group of n tied items, r of them relevant, follow n₀ items with r₀ relevant. Drawn without replacement, j of
    the group's first m items are relevant with the hypergeometric probability P(j); given j, position t of them holds
    a relevant item with probability j/m, after (t−1)(j−1)/(m−1) other relevant ones on average. So the group's
    precisions sum to ``(j/m)·[(r₀+1)·ΔH + (j−1)/(m−1)·(m − (n₀+1)·ΔH)]`` with ΔH = H(n₀+m) − H(n₀), harmonic numbers.
    Whole groups have m = n, j = r. The group that the cut divides is averaged over P(j), since the divisor,
    the relevant items found, depends on j too.

    Args:
        counts: of :func:`count`.
        cut: N of mAP@N; None for the whole database.

    Returns:
        float64 (Q,); 0 where nothing relevant is found.
    """
    items, relevant = counts.items, counts.relevant
    before, hits_before = _before(items), _before(relevant)
    harmonic = np.concatenate([[0.0], np.cumsum(1.0 / np.arange(1, int(items.sum(axis=1).max(initial=0)) + 1))])
    if cut is None:
        return _ratio(_group_sum(relevant, items, before, hits_before, harmonic).sum(axis=1), relevant.sum(axis=1))
    whole = before + items <= cut
    summed = np.where(whole, _group_sum(relevant, items, before, hits_before, harmonic), 0.0).sum(axis=1)
    found = np.where(whole, relevant, 0).sum(axis=1)
    result = _ratio(summed, found)
    row, group = np.nonzero((before < cut) & (before + items > cut))
    log_factorial = gammaln(np.arange(int(items.max(initial=0)) + 1) + 1.0)
    for part in np.array_split(np.arange(len(row)), max(1, len(row) * min(cut, int(relevant.max())) // 2_000_000)):
        q, g = row[part], group[part]
        n, r, n0, r0 = (a[q, g][:, None] for a in (items, relevant, before, hits_before))
        m = cut - n0
        j = np.arange(int(np.minimum(m, r).max(initial=0)) + 1)[None, :]
        possible = (j <= r) & (j <= m) & (m - j <= n - r)
        chance = np.where(possible, np.exp(_log_hypergeometric(j, m, r, n, log_factorial)), 0.0)
        value = summed[q][:, None] + _group_sum(j, m, n0, r0, harmonic)
        result[q] = (chance * _ratio(value, found[q][:, None] + j)).sum(axis=1)
    return result


def _before(counts: Integers) -> Integers:
    """Running totals without the column itself."""
    return np.cumsum(counts, axis=1) - counts


def _ratio(numerator: npt.NDArray[Any], denominator: npt.NDArray[Any]) -> Floats:
    """Numerator / denominator, 0 where the denominator is."""
    shape = np.broadcast_shapes(np.shape(numerator), np.shape(denominator))
    ratio: Floats = np.zeros(shape)
    np.divide(numerator, denominator, out=ratio, where=np.broadcast_to(denominator, shape) != 0)
    return ratio


def _group_sum(j: Integers, m: Integers, n0: Integers, r0: Integers, harmonic: Floats) -> Floats:
    """Expected sum of the precisions at the relevant items of m tied places, j of them relevant."""
    delta = harmonic[n0 + m] - harmonic[n0]
    others = _ratio(j - 1, m - 1) * (m - (n0 + 1) * delta)
    summed: Floats = _ratio(j, m) * ((r0 + 1) * delta + others)
    return summed


def _log_hypergeometric(j: Integers, m: Integers, r: Integers, n: Integers, log_factorial: Floats) -> Floats:
    """Log of the chance that m of n items, r of them relevant, hold j; nonsense where that is impossible."""

    def choose(a: Integers, b: Integers) -> Floats:
        top = len(log_factorial) - 1
        parts = [log_factorial[np.clip(c, 0, top)] for c in (a, b, a - b)]
        return parts[0] - parts[1] - parts[2]

    return np.minimum(choose(r, j) + choose(n - r, m - j) - choose(n, m), 0.0)


def precision_recall_at(counts: Counts, cuts: npt.ArrayLike) -> tuple[Floats, Floats]:
    """Expected precision and recall of the top N, ties averaged; means over the queries.

    Args:
        counts: of :func:`count`.
        cuts: int (C,), each ≥ 1; a cut beyond the database is the whole of it.

    Returns:
        precision float64 (C,), recall float64 (C,): the topN-precision curve, and together the PR curve.
    """
    items, relevant = counts.items, counts.relevant
    before = _before(items)
    total, share = relevant.sum(axis=1), _ratio(relevant, items)
    precision, recall = [], []
    for cut in np.asarray(cuts, dtype=np.int64):
        taken = np.clip(cut - before, 0, items)
        hits = np.where(taken > 0, np.where(taken == items, relevant, taken * share), 0.0).sum(axis=1)
        precision.append(float((hits / np.maximum(taken.sum(axis=1), 1)).mean()))
        recall.append(float(_ratio(hits, total).mean()))
    return np.array(precision), np.array(recall)


def precision_recall_within(counts: Counts) -> tuple[Floats, Floats]:
    """Mean precision and recall of the Hamming ball of each radius 0 … bits, empty balls counting 0.

    Returns:
        precision float64 (bits + 1,), recall float64 (bits + 1,).
    """
    hits = np.cumsum(counts.relevant, axis=1)
    precision = _ratio(hits, np.cumsum(counts.items, axis=1)).mean(axis=0)
    return precision, _ratio(hits, hits[:, -1:]).mean(axis=0)


@dataclass(frozen=True, slots=True)
class BitStatistics:
    """How much of a code's room is used.

    Args:
        balance: float64 (bits,), the share of ones of each bit; .5 is best.
        correlation: mean |correlation| of two different bits, a constant bit counting as 1; 0 is best.
        entropy: Shannon entropy in bits of the distribution of whole codes over the items; at most log₂ N.
        distinct: number of different codes.
        collisions: share of the items that share their code with another item.
    """

    balance: Floats
    correlation: float
    entropy: float
    distinct: int
    collisions: float


def bit_statistics(codes: Codes) -> BitStatistics:
    """Statistics of packed codes uint8 (N, bits/8), N ≥ 1."""
    b = unpack(codes).astype(np.float32)
    balance = (b.mean(axis=0, dtype=np.float64) + 1) / 2
    centred = b - b.mean(axis=0)
    norms = np.linalg.norm(centred, axis=0)
    scale = np.outer(norms, norms)
    correlation = np.divide(centred.T @ centred, scale, out=np.ones_like(scale), where=scale > 0)
    off = ~np.eye(b.shape[1], dtype=bool)
    _, multiplicity = np.unique(codes, axis=0, return_counts=True)
    share = multiplicity / len(codes)
    return BitStatistics(
        balance=balance,
        correlation=float(np.abs(correlation[off]).mean()),
        entropy=float(-(share * np.log2(share)).sum()),
        distinct=len(multiplicity),
        collisions=float(multiplicity[multiplicity > 1].sum() / len(codes)),
    )


@dataclass(frozen=True, slots=True)
class Scores:
    """The figures of one table row; all are means over the queries, in 0 … 1.

    Args:
        mean_average_precision: tie-averaged mAP by cut; the key None is mAP@All.
        precision_10: expected precision of the first ten.
        precision_r2: precision within Hamming radius 2, an empty ball counting 0.
        recall_r2: recall within Hamming radius 2.
        ball_precision, ball_recall: float64 (K + 1,), the same within every radius.
        cuts: int64 (C,), where the two following curves are taken.
        top_precision: float64 (C,), expected precision of the top N.
        top_recall: float64 (C,), expected recall of the top N.
        bits: statistics of the database's codes.
    """

    mean_average_precision: dict[int | None, float]
    precision_10: float
    precision_r2: float
    recall_r2: float
    ball_precision: Floats
    ball_recall: Floats
    cuts: Integers
    top_precision: Floats
    top_recall: Floats
    bits: BitStatistics


def evaluate(
    query: Codes,
    database: Codes,
    relevance: Relevance,
    *,
    map_cuts: tuple[int | None, ...] = (None,),
    curve_cuts: npt.ArrayLike | None = None,
    threads: int | None = None,
) -> Scores:
    """Every figure of one method on one split.

    Args:
        query: uint8 (Q, B), Q ≥ 1.
        database: uint8 (N, B), N ≥ 1, without the queries.
        relevance: the ground truth for Q × N.
        map_cuts: the N of each mAP@N; None = All.
        curve_cuts: where the topN and PR curves are taken; None for 40 places, evenly spaced in log N.
        threads: None = one a core.
    """
    counts = count(query, database, relevance, threads=threads)
    if curve_cuts is None:
        curve_cuts = np.unique(np.geomspace(1, len(database), 40).round().astype(np.int64))
    cuts = np.asarray(curve_cuts, dtype=np.int64)
    precision, recall = precision_recall_within(counts)
    top_precision, top_recall = precision_recall_at(counts, cuts)
    radius = min(2, len(precision) - 1)
    return Scores(
        mean_average_precision={cut: float(average_precision(counts, cut=cut).mean()) for cut in map_cuts},
        precision_10=float(precision_recall_at(counts, [min(10, len(database))])[0][0]),
        precision_r2=float(precision[radius]),
        recall_r2=float(recall[radius]),
        ball_precision=precision,
        ball_recall=recall,
        cuts=cuts,
        top_precision=top_precision,
        top_recall=top_recall,
        bits=bit_statistics(database),
    )
