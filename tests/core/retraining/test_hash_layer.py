"""Hash layers learned from embeddings: near stays near, whatever the photos and however few."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest

from desktop_app.core.codes import hamming, pack
from desktop_app.core.encoders.patching import HeadWeights
from desktop_app.core.retraining.fidelity import bits_that_carry, collisions, fidelity, near_pairs, nearest
from desktop_app.core.retraining.hash_layer import learn_copy, learn_similar


def embeddings(count: int, *, width: int = 64, kinds: int = 12, seed: int = 0) -> np.ndarray:
    """Kinds of photos, far from the origin, with a spectrum that falls as networks' spectra do."""
    random = np.random.default_rng(seed)
    falling = np.arange(1, width + 1) ** -0.7
    middles = random.standard_normal((kinds, width)) * falling
    rows = middles[random.integers(0, kinds, count)] + 0.7 * random.standard_normal((count, width)) * falling
    return (rows + 3).astype(np.float32)


def kept(layer: HeadWeights, embedding: np.ndarray) -> float:
    rows = np.arange(len(embedding))
    return fidelity(pack(layer.values(embedding)), rows, nearest(embedding, rows)).of_shown


def learned(embedding: np.ndarray, held_out: np.ndarray, *, bits: int) -> HeadWeights:
    return learn_similar(embedding, bits=bits, judge=lambda layer: kept(layer, held_out))


def learned_on_few(embedding: np.ndarray, *, bits: int) -> HeadWeights:
    return learned(embedding, embeddings(60, width=embedding.shape[1]), bits=bits)


def test_near_stays_near_on_kinds_never_seen() -> None:
    layer = learned(embeddings(400), embeddings(150, seed=1), bits=128)
    unseen = embeddings(300, seed=2)
    random = np.random.default_rng(0).standard_normal(layer.weight.shape).astype(np.float32)
    origin = HeadWeights(random, np.zeros(128, np.float32))  # planes through the origin: photos lie on one side
    assert kept(layer, unseen) > 0.85
    assert kept(layer, unseen) > kept(origin, unseen) + 0.1
    assert collisions(pack(layer.values(unseen)), np.eye(300, dtype=bool)) == 0


@pytest.mark.parametrize(("count", "width"), [(30, 200), (300, 24), (20, 64), (40, 40)])
@pytest.mark.parametrize("learn", [learn_copy, learned_on_few])
def test_few_photos_or_features(count: int, width: int, learn: Callable[..., HeadWeights]) -> None:
    rows = embeddings(count, width=width)
    layer = learn(rows, bits=64)
    assert layer.weight.shape == (64, width)
    assert layer.weight.dtype == layer.offset.dtype == np.float32
    assert np.isfinite(layer.weight).all()
    assert np.isfinite(layer.offset).all()
    assert bits_that_carry(pack(layer.values(embeddings(200, width=width, seed=3)))) > 6


def test_the_recipe_that_is_judged_best_is_taken() -> None:
    rows = embeddings(200)
    asked: list[HeadWeights] = []

    def judge(layer: HeadWeights) -> float:
        asked.append(layer)
        return float(len(asked) == 3)

    assert learn_similar(rows, bits=32, judge=judge) is asked[2]
    asked.clear()
    assert learn_similar(rows, bits=32, judge=lambda layer: asked.append(layer) or 0.001 * len(asked)) is asked[0]


def test_one_strange_photo_does_not_move_the_centre() -> None:
    rows = embeddings(150)
    strange = rows.copy()
    strange[0] += 1000
    assert kept(learned(strange, rows, bits=64), rows) > kept(learned(rows, rows, bits=64), rows) - 0.05


def test_copies_stay_nearest() -> None:
    rows = embeddings(300)
    layer = learn_copy(rows, bits=128)
    edited = rows + 0.01 * np.random.default_rng(1).standard_normal(rows.shape).astype(np.float32)
    distances = hamming(pack(layer.values(edited)), pack(layer.values(rows)))
    assert (distances.argmin(axis=1) == np.arange(300)).mean() > 0.99


def test_fidelity_counts_ties_in_part() -> None:
    embedding = np.eye(12, dtype=np.float32) + np.arange(12, dtype=np.float32)[:, None]
    rows = np.arange(12)
    same = np.zeros((12, 1), np.uint8)
    found = fidelity(same, rows, nearest(embedding, rows))
    assert found.of_nearest == pytest.approx(10 / 11)
    assert found.of_shown == 1


def test_copies_do_not_collide() -> None:
    codes = np.array([[0], [0], [1], [2], [2]], np.uint8)
    copies = np.eye(5, dtype=bool)
    assert collisions(codes, copies) == 0.8
    copies[0, 1] = copies[1, 0] = True
    assert collisions(codes, copies) == 0.4
    assert (near_pairs(codes, 0) == (codes == codes.T)).all()
