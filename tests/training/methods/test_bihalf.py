"""The pair-cosine losses by hand, and what the project's own step learns that bi-half does not."""

from __future__ import annotations

import itertools
from dataclasses import replace
from typing import Any

import numpy as np
import pytest
import torch

from training.methods import METHODS, TrainingData
from training.methods.bihalf import pair_cosine_loss
from training.methods.codings import half_half


def cosine(a: torch.Tensor, b: torch.Tensor) -> float:
    return float(a @ b / (a.norm() * b.norm()))


@pytest.mark.parametrize("contrast", [1.0, 3.0])
@pytest.mark.parametrize("all_pairs", [False, True])
def test_the_pair_loss_is_the_formula(all_pairs: bool, contrast: float) -> None:
    torch.manual_seed(0)
    b, x = torch.randn(6, 8).sign(), torch.randn(6, 5)
    pairs = list(itertools.combinations(range(6), 2)) if all_pairs else [(0, 3), (1, 4), (2, 5)]
    wanted = [(cosine(b[i], b[j]) - max(-1.0, min(1.0, contrast * cosine(x[i], x[j])))) ** 2 for i, j in pairs]
    found = pair_cosine_loss(b, x, contrast=contrast, all_pairs=all_pairs)
    assert float(found) == pytest.approx(np.mean(wanted), rel=1e-4)


def test_balanced_codes_cannot_follow_cosines_that_are_all_positive() -> None:
    """Why the cosines are centred: over all pairs, those of balanced codes sum to less than nothing."""
    b = half_half(torch.randn(32, 16))
    off = (b @ b.T / 16).sum() - 32
    assert off <= 0
    x = torch.rand(32, 16)
    unit = torch.nn.functional.normalize(x)
    assert (unit @ unit.T).mean() > 0.5


def clusters(n: int, *, seed: int) -> TrainingData:
    """Eight groups along a few directions, in much noise of many more."""
    rng = np.random.default_rng(seed)
    labels = np.arange(n) % 8
    centres = np.random.default_rng(9).standard_normal((8, 64))
    features = 3 + 0.5 * centres[labels] + rng.standard_normal((n, 64))
    return TrainingData(features.astype(np.float32), labels.astype(np.int64))


def separation(name: str, **changes: Any) -> float:
    """How much nearer codes of one group are than others, as a share of the code, on items not learned from."""
    method = METHODS[name]
    schedule = replace(method.schedule, epochs=20, batch=64)  # type: ignore[attr-defined]
    fit = replace(method, schedule=schedule, **changes).fit(clusters(800, seed=0), bits=16, seed=0)
    new = clusters(400, seed=1)
    b = np.where(fit.function.values(new.features) >= 0, 1.0, -1.0)
    similarity = b @ b.T / 16
    assert new.labels is not None
    same = new.labels[:, None] == new.labels[None]
    return float(similarity[same].mean() - similarity[~same].mean())


def test_stretched_cosines_separate_better_than_raw_ones_and_neighbours_better_still() -> None:
    raw, stretched = separation("bihalf", contrast=None), separation("bihalf")
    assert stretched > raw
    assert separation("neighbour-bihalf", components=32) > stretched


def test_our_own_step_puts_the_components_before_what_it_learned() -> None:
    method = replace(METHODS["neighbour-bihalf"], components=12, hidden=16)
    method = replace(method, schedule=replace(method.schedule, epochs=1, batch=32))  # type: ignore[attr-defined]
    data = clusters(80, seed=0)
    function: Any = method.fit(data, bits=8, seed=0).function
    assert function.width == 64
    components = function.body[0](torch.from_numpy(data.features)).detach()
    assert components.shape == (80, 12)
    assert components.mean(dim=0).abs().max() < 1e-4
    assert float(components.square().mean()) == pytest.approx(1.0, rel=1e-3)
    covariance = components.T @ components / 80
    assert (covariance - covariance.diagonal().diag()).abs().max() < 1e-4
