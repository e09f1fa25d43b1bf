"""The hash layers against what the paper's formulas give by hand."""

import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st

from training.methods.codings import CODINGS, HashLayer, balance_penalty, bihalf, half_half, median_sign, sign


def test_half_half_by_hand() -> None:
    u = torch.tensor([[0.9, -5.0], [0.8, -4.0], [0.7, -3.0], [0.6, -2.0]])
    assert half_half(u).tolist() == [[1, -1], [1, -1], [-1, 1], [-1, 1]]


@given(st.integers(1, 33), st.integers(1, 9), st.integers(0, 1000))
def test_half_half_is_balanced(m: int, k: int, seed: int) -> None:
    u = torch.randn(m, k, generator=torch.Generator().manual_seed(seed)).round(decimals=1)
    b = half_half(u)
    assert (b == 1).sum(0).tolist() == [m // 2] * k
    assert (b.abs() == 1).all()
    for column, code in zip(u.T, b.T, strict=True):
        if m > 1:
            assert column[code == 1].min() >= column[code == -1].max()


def test_half_half_is_the_optimal_transport() -> None:
    from itertools import permutations

    u = torch.randn(6, 1)
    target = torch.tensor([1.0, 1, 1, -1, -1, -1])
    best = min(((u[:, 0] - target[list(p)]) ** 2).sum().item() for p in permutations(range(6)))
    assert ((u - half_half(u)) ** 2).sum().item() == pytest.approx(best, rel=1e-5)


def test_backward_adds_the_transport_gradient() -> None:
    u = torch.tensor([[2.0, 1.0], [1.0, 3.0]], requires_grad=True)
    b = bihalf(u, gamma=6.0)
    (b * torch.tensor([[10.0, 20.0], [30.0, 40.0]])).sum().backward()
    # (U − B) = [[1, 2], [2, 2]], M·K = 4, γ = 6
    assert u.grad is not None
    assert u.grad.tolist() == [[11.5, 23.0], [33.0, 43.0]]


def test_sign_is_never_ternary() -> None:
    assert sign(torch.tensor([0.0, -0.0, -1e-30, 3.0])).tolist() == [1, 1, -1, 1]


def test_median_halves_untied_values() -> None:
    u = torch.randn(10, 4)
    assert torch.equal(median_sign(u), half_half(u))
    assert (median_sign(torch.zeros(10, 1)) == 1).all()


def test_penalty_by_hand() -> None:
    b = torch.tensor([[1.0, 1.0], [1.0, -1.0]])
    assert balance_penalty(b).item() == pytest.approx(0.25)


@pytest.mark.parametrize("dtype", [torch.float32, torch.bfloat16])
@pytest.mark.parametrize("coding", CODINGS)
def test_layer_trains_and_encodes(coding: str, dtype: torch.dtype) -> None:
    layer = HashLayer(coding, bits=3, gamma=1.0)  # type: ignore[arg-type]
    u = torch.randn(8, 3, dtype=dtype, requires_grad=True)
    b = layer(u)
    (b.sum() + layer.penalty(b)).backward()
    assert u.grad is not None
    assert u.grad.abs().sum() > 0
    layer.eval()
    assert torch.equal(layer(u), sign(layer.values(u)))
    if coding != "median":
        assert torch.equal(layer(u), sign(u))


def test_median_layer_remembers_where_to_threshold() -> None:
    layer = HashLayer("median", bits=1, gamma=0.0)
    for _ in range(200):
        layer(torch.randn(64, 1) + 5)
    layer.eval()
    share = (layer(torch.randn(1000, 1) + 5) == 1).float().mean().item()
    assert share == pytest.approx(0.5, abs=0.1)
