"""The evaluator against hand-computed cases, brute force over the ties' orders, and scikit-learn."""

from __future__ import annotations

import time
from itertools import permutations
from typing import Any

import numpy as np
import numpy.typing as npt
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sklearn.metrics import average_precision_score, precision_recall_curve

from desktop_app.core.codes import hamming, pack
from desktop_app.core.errors import BugError
from training.evaluation.ground_truth import Labels, Neighbours
from training.evaluation.metrics import (
    Counts,
    average_precision,
    bit_statistics,
    count,
    evaluate,
    precision_recall_at,
    precision_recall_within,
)


def codes(rng: np.random.Generator, n: int, bits: int = 16) -> npt.NDArray[np.uint8]:
    return rng.integers(0, 256, (n, bits // 8), dtype=np.uint8)


def ap(ranking: npt.NDArray[np.bool_], cut: int | None) -> float:
    top = ranking[:cut]
    hits = np.flatnonzero(top) + 1
    return float((np.arange(1, len(hits) + 1) / hits).mean()) if len(hits) else 0.0


def brute_force(distance: npt.NDArray[Any], relevant: npt.NDArray[np.bool_], cut: int | None) -> float:
    """Mean AP over all orders of the items that agree with the distances."""
    orders = [o for o in permutations(range(len(distance))) if (np.diff(distance[list(o)]) >= 0).all()]
    return float(np.mean([ap(relevant[list(o)], cut) for o in orders]))


def one_query(distance: npt.NDArray[Any], relevant: npt.NDArray[np.bool_], bits: int = 8) -> Counts:
    return Counts(
        items=np.bincount(distance, minlength=bits + 1)[None],
        relevant=np.bincount(distance[relevant], minlength=bits + 1)[None],
    )


def test_by_hand() -> None:
    # distances 0, 1, 1, 3; relevant: the first, one of the tied two, and the last.
    counts = one_query(np.array([0, 1, 1, 3]), np.array([True, False, True, True]))
    # either R R N R → (1 + 1 + 3/4)/3 or R N R R → (1 + 2/3 + 3/4)/3
    assert average_precision(counts)[0] == pytest.approx(((1 + 1 + 0.75) + (1 + 2 / 3 + 0.75)) / 6)
    # top 2: R R → 1, R N → 1/1
    assert average_precision(counts, cut=2)[0] == pytest.approx(1.0)
    precision, recall = precision_recall_at(counts, [1, 2, 3, 99])
    assert precision == pytest.approx([1, 0.75, 2 / 3, 0.75])
    assert recall == pytest.approx([1 / 3, 0.5, 2 / 3, 1])
    within, found = precision_recall_within(counts)
    assert within[:4] == pytest.approx([1, 2 / 3, 2 / 3, 0.75])
    assert found[:4] == pytest.approx([1 / 3, 2 / 3, 2 / 3, 1])


@settings(max_examples=60, deadline=None)
@given(
    st.lists(st.tuples(st.integers(0, 2), st.booleans()), min_size=1, max_size=6),
    st.one_of(st.none(), st.integers(1, 7)),
)
def test_average_precision_is_the_mean_over_orders(pairs: list[tuple[int, bool]], cut: int | None) -> None:
    distance, relevant = np.array([d for d, _ in pairs]), np.array([r for _, r in pairs])
    expected = brute_force(distance, relevant, cut)
    assert average_precision(one_query(distance, relevant), cut=cut)[0] == pytest.approx(expected)


def test_large_tie_at_the_cut_against_sampling() -> None:
    rng = np.random.default_rng(0)
    distance, relevant = rng.integers(0, 3, 3000), rng.random(3000) < 0.1
    exact = average_precision(one_query(distance, relevant), cut=500)[0]
    sampled = [ap(relevant[np.lexsort((rng.random(3000), distance))], 500) for _ in range(400)]
    assert exact == pytest.approx(np.mean(sampled), abs=4 * np.std(sampled) / 20)


def test_agrees_with_scikit_learn_where_nothing_ties() -> None:
    rng = np.random.default_rng(1)
    distance, relevant = rng.permutation(65), rng.random(65) < 0.3
    expected = average_precision_score(relevant, -distance)
    assert average_precision(one_query(distance, relevant, bits=64))[0] == pytest.approx(expected)


def test_balls_agree_with_scikit_learn_ties_included() -> None:
    """Its curve takes a tie as a whole, which is what a Hamming ball does."""
    rng = np.random.default_rng(5)
    distance, relevant = rng.integers(0, 17, 400), rng.random(400) < 0.2
    precision, recall, thresholds = precision_recall_curve(relevant, -distance)
    within, found = precision_recall_within(one_query(distance, relevant, bits=16))
    radii = -thresholds.astype(int)
    assert within[radii] == pytest.approx(precision[:-1])
    assert found[radii] == pytest.approx(recall[:-1])


def test_class_sorted_database_lends_a_constant_code_nothing() -> None:
    labels = np.repeat(np.arange(10), 500)
    constant = np.zeros((5000, 2), np.uint8)
    scores = evaluate(constant[::50], constant, Labels(labels[::50], labels), map_cuts=(None, 1000))
    assert scores.mean_average_precision[None] == pytest.approx(0.1, abs=0.002)
    assert scores.mean_average_precision[1000] == pytest.approx(0.1, abs=0.008)
    assert scores.top_precision == pytest.approx(np.full(len(scores.cuts), 0.1))


def test_order_of_the_database_does_not_matter() -> None:
    rng = np.random.default_rng(2)
    query, database = codes(rng, 9), codes(rng, 200)
    labels, wanted = rng.integers(0, 4, 200), rng.integers(0, 4, 9)
    order = rng.permutation(200)
    one = count(query, database, Labels(wanted, labels))
    other = count(query, database[order], Labels(wanted, labels[order]))
    assert np.array_equal(one.items, other.items)
    assert np.array_equal(one.relevant, other.relevant)


@pytest.mark.parametrize("bits", [8, 16, 24, 64, 72, 128])
def test_counts_against_the_distance_matrix(bits: int) -> None:
    rng = np.random.default_rng(bits)
    query, database = codes(rng, 7, bits), codes(rng, 50, bits)
    lists = np.array([rng.permutation(50)[:5] for _ in range(7)])
    counts = count(query, database, Neighbours(lists, items=50), threads=2)
    distance = hamming(query, database)
    for q in range(7):
        assert np.array_equal(counts.items[q], np.bincount(distance[q], minlength=bits + 1))
        assert np.array_equal(counts.relevant[q], np.bincount(distance[q][lists[q]], minlength=bits + 1))


def test_empty_balls_and_hopeless_queries_count_zero() -> None:
    query = pack(np.array([[1.0] * 8, [-1.0] * 8]))
    database = pack(np.array([[1.0] * 8]))
    scores = evaluate(query, database, Labels(np.array([0, 1]), np.array([0])))
    assert scores.precision_r2 == 0.5
    assert scores.mean_average_precision[None] == 0.5


def test_bit_statistics_by_hand() -> None:
    b = np.array([[1, 1, 1], [1, -1, -1], [-1, 1, 1], [-1, -1, -1]])
    statistics = bit_statistics(pack(np.hstack([b, np.ones((4, 5))])))
    assert statistics.balance.tolist() == [0.5, 0.5, 0.5, 1, 1, 1, 1, 1]
    assert (statistics.entropy, statistics.distinct, statistics.collisions) == (2.0, 4, 0.0)
    # 56 ordered pairs: bits 2 and 3 agree (2), a constant bit makes 1 of a pair (56 − 6), the other 4 are 0
    assert statistics.correlation == pytest.approx(52 / 56)


def test_shapes_that_do_not_fit_are_our_bug() -> None:
    rng = np.random.default_rng(3)
    with pytest.raises(BugError, match="do not fit"):
        count(codes(rng, 2), codes(rng, 3), Labels(np.zeros(2), np.zeros(4)))


@pytest.mark.slow  # it measures processor time
def test_a_thousand_queries_take_seconds() -> None:
    rng = np.random.default_rng(4)
    query, database = codes(rng, 1000, 64), codes(rng, 50_000, 64)
    truth = Labels(rng.integers(0, 10, 1000), rng.integers(0, 10, 50_000))
    start = time.process_time()
    evaluate(query, database, truth, map_cuts=(None, 1000))
    assert time.process_time() - start < 10
