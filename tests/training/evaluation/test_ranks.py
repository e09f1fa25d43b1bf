"""The label-free figures against brute force and answers known by hand."""

from __future__ import annotations

from itertools import permutations
from typing import Any

import numpy as np
import numpy.typing as npt
import pytest

from desktop_app.core.codes import hamming, pack
from training.evaluation.ranks import (
    NEAREST,
    Space,
    by_code,
    by_cosine,
    collisions,
    directions,
    fidelity,
    participation_ratio,
)


def made(count: int = 60, *, bits: int = 16, seed: int = 0) -> tuple[npt.NDArray[np.float32], npt.NDArray[np.uint8]]:
    """Features that have a centre, and coarse codes of them with many ties."""
    rng = np.random.default_rng(seed)
    features = rng.normal(size=(count, 12)).astype(np.float32) + 3
    return features, pack((features - features.mean(axis=0)) @ rng.normal(size=(12, bits)))


def by_hand(distances: npt.NDArray[Any], right: npt.NDArray[Any], shown: int) -> float:
    """One photo's share, by sampling the orders of its ties; `distances` of the others."""
    wanted = set(np.argsort(right, kind="stable")[:NEAREST].tolist())
    rng, total = np.random.default_rng(0), 0.0
    for _ in range(2000):
        order = np.lexsort((rng.random(len(distances)), distances))
        total += len(wanted & set(order[:shown].tolist())) / len(wanted)
    return total / 2000


def test_fidelity_is_the_mean_over_the_orders_of_ties() -> None:
    features, codes = made()
    unit = directions(features)
    expected = {10: [], 50: []}  # type: ignore[var-annotated]
    for number in range(0, len(codes), 6):
        others = np.arange(len(codes)) != number
        distances = hamming(codes[number : number + 1], codes)[0][others]
        for shown, values in expected.items():
            values.append(by_hand(distances, -(unit @ unit[number])[others], shown))
    asked = np.arange(0, len(codes), 6)
    for position, number in enumerate(asked):
        alone = fidelity(
            by_code(codes),
            by_cosine(features),
            queries=(asked[position : position + 1], np.delete(np.arange(60), number)),
        )
        assert alone.in_10 == pytest.approx(expected[10][position], abs=0.04)
        assert alone.in_50 == pytest.approx(expected[50][position], abs=0.04)


def test_fidelity_of_a_few_against_all_orders() -> None:
    """Six photos: ten neighbours are all five others, so any order holds them all; two of three tied are 2/3."""
    features, codes = made(6)
    assert fidelity(by_code(codes), by_cosine(features)).in_10 == 1.0
    distances = [0, 1, 1, 1, 2]
    orders = [o for o in permutations(range(5)) if (np.diff(np.array(distances)[list(o)]) >= 0).all()]
    share = np.mean([len({1, 2} & set(o[:3])) / 2 for o in orders])
    assert share == pytest.approx(2 / 3)


def test_the_reference_keeps_its_own_neighbours_and_a_constant_code_none_but_chance() -> None:
    features, _ = made(101)
    reference = by_cosine(features)
    assert fidelity(reference, reference).in_10 == 1.0
    constant = fidelity(by_code(np.zeros((101, 2), np.uint8)), reference)
    assert constant.in_10 == pytest.approx(0.1)
    assert constant.in_50 == pytest.approx(0.5)


def test_within_groups_a_photo_is_never_asked_about_another_group() -> None:
    features, codes = made()
    groups = ["ab"[number % 2] for number in range(60)]
    halves = [fidelity(by_code(codes[k::2]), by_cosine(features[k::2], centre=features.mean(axis=0))) for k in (0, 1)]
    within = fidelity(by_code(codes), by_cosine(features), groups=groups)
    assert within.in_10 == pytest.approx(np.mean([half.in_10 for half in halves]))
    # Codes that say the group and nothing else rank well over all photos, and no better than chance within groups.
    coarse = features.copy()
    coarse[::2] += 100
    told = np.array([[255 * (number % 2)] for number in range(60)], np.uint8)
    assert fidelity(by_code(told), by_cosine(coarse)).in_50 > 0.95
    assert fidelity(by_code(told), by_cosine(coarse), groups=groups).in_10 == pytest.approx(10 / 29)
    assert np.isnan(fidelity(by_code(told), by_cosine(coarse), groups=[str(n) for n in range(60)]).in_10)


def test_a_ranking_is_any_space() -> None:
    class Line:
        def __len__(self) -> int:
            return 30

        def distances(self, asked: npt.NDArray[np.int64], among: npt.NDArray[np.int64]) -> npt.NDArray[np.generic]:
            return np.abs(asked[:, None] - among[None])

    line: Space = Line()
    assert fidelity(line, line).in_50 == 1.0


def test_collisions_by_hand() -> None:
    codes = np.array([[1], [1], [2], [3], [3], [3]], np.uint8)
    #        copies of each other   alone   two copies and a stranger
    features = np.array([[9, 0], [9, 0.1], [0, 9], [-9, 0], [-9, 0.1], [0, -9]], np.float32)
    found = collisions(codes, features, centre=np.zeros(2, np.float32))
    assert found.sharing == pytest.approx(5 / 6)
    assert found.strangers == pytest.approx(3 / 6)
    assert found.most == 3
    assert collisions(codes).strangers == pytest.approx(5 / 6), "without features nothing is a copy"
    assert collisions(codes[1:4]).sharing == 0.0


def test_participation_ratio_by_hand() -> None:
    rng = np.random.default_rng(0)
    independent = rng.choice([-1.0, 1.0], (20_000, 24))
    assert participation_ratio(pack(independent)) == pytest.approx(24, rel=0.01)
    assert participation_ratio(pack(np.repeat(independent[:, :3], 8, axis=1))) == pytest.approx(3, rel=0.01)
    assert participation_ratio(pack(np.repeat(independent[:, :1], 8, axis=1))) == pytest.approx(1)
    assert participation_ratio(np.zeros((5, 2), np.uint8)) == 0.0
    eigenvalues = np.linalg.eigvalsh(np.cov(np.sign(independent[:50, :8]), rowvar=False, bias=True))
    by_definition = eigenvalues.sum() ** 2 / (eigenvalues**2).sum()
    assert participation_ratio(pack(independent[:50, :8])) == pytest.approx(by_definition)
