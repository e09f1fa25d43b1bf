"""Hash layers: from continuous codes U (M×K) to binary codes B ∈ {−1, +1}, with a gradient.

The four codings that Li & van Gemert (AAAI 2021) compare are here under one name each. All of them encode new
data with ``U ≥ 0``; they differ in what training makes of that threshold.
"""

from __future__ import annotations

from typing import Any, Literal, TypeAlias, get_args

import torch
from torch import Tensor, nn

__all__ = [
    "CODINGS",
    "Coding",
    "HashLayer",
    "balance_penalty",
    "bihalf",
    "half_half",
    "median_sign",
    "sign",
    "straight_through_sign",
]

Coding: TypeAlias = Literal["sign", "sign+reg", "bihalf", "median"]
CODINGS: tuple[Coding, ...] = get_args(Coding)


def sign(u: Tensor) -> Tensor:
    """Binarise without a gradient: +1 where ``u ≥ 0``, else −1; never 0."""
    one = torch.ones((), dtype=u.dtype, device=u.device)
    return torch.where(u >= 0, one, -one)


def half_half(u: Tensor) -> Tensor:
    """The bi-half forward pass: in every column the ⌊M/2⌋ largest entries become +1, the rest −1.

    It is the optimal transport plan, under squared Euclidean cost, from the batch's empirical distribution of a
    bit to the distribution that is half +1 and half −1. Equal values are told apart by their place in the batch.

    Args:
        u: (M, K) continuous codes of a batch.

    Returns:
        (M, K) of −1 and +1.
    """
    order = torch.argsort(u, dim=0, descending=True, stable=True)
    b = torch.full_like(u, -1.0)
    return b.scatter_(0, order[: u.shape[0] // 2], 1.0)


class _StraightThrough(torch.autograd.Function):
    """Forward a given coding; backward ∂L/∂U = ∂L/∂B + γ·(U − B)/(M·K)."""

    @staticmethod
    def forward(ctx: Any, u: Tensor, b: Tensor, gamma: float) -> Tensor:
        ctx.save_for_backward(u, b)
        ctx.gamma = gamma
        return b.view_as(b)

    @staticmethod
    def backward(ctx: Any, *gradients: Tensor) -> tuple[Tensor, None, None]:
        u, b = ctx.saved_tensors
        return gradients[0] + ctx.gamma * (u - b) / u.numel(), None, None


def _straight_through(u: Tensor, b: Tensor, gamma: float) -> Tensor:
    result: Tensor = _StraightThrough.apply(u, b, gamma)
    return result


def bihalf(u: Tensor, *, gamma: float = 6.0) -> Tensor:
    """The bi-half layer (Li & van Gemert, AAAI 2021, "Deep unsupervised image hashing by maximizing bit entropy").

    Forward: :func:`half_half`. Backward: ∂L/∂U = ∂L/∂B + γ·(U − B)/(M·K), the straight-through estimator plus the
    gradient of the transport cost. γ is 6 in the authors' image runs and 1 in their MNIST autoencoder.

    Args:
        u: (M, K) continuous codes of a training batch.
        gamma: weight of the transport cost.

    Returns:
        (M, K) of −1 and +1, half of each in every column (one more −1 where M is odd).
    """
    return _straight_through(u, half_half(u.detach()), gamma)


def straight_through_sign(u: Tensor, *, gamma: float = 0.0) -> Tensor:
    """The sign layer with a straight-through gradient; γ > 0 adds the same pull of U towards B as bi-half has."""
    return _straight_through(u, sign(u.detach()), gamma)


def median_sign(u: Tensor, *, gamma: float = 0.0) -> Tensor:
    """Threshold every column at the batch's median, straight-through gradient.

    For an even batch the median lies between the two middle values, so that the halves are equal unless values
    tie; tied values share a side, which is what tells this coding from :func:`half_half`.
    """
    threshold = _median(u).to(u.dtype)
    return _straight_through(u, sign(u.detach() - threshold), gamma)


def _median(u: Tensor) -> Tensor:
    """Float32 (K,): torch has no quantiles of the halves that autocast makes on a GPU."""
    return torch.quantile(u.detach().float(), 0.5, dim=0)


def balance_penalty(b: Tensor) -> Tensor:
    """The penalty of sign+reg: ½·mean over the bits of (mean over the batch of b)²; scalar."""
    return 0.5 * b.mean(dim=0).square().mean()


class HashLayer(nn.Module):
    """A coding as a layer: binarises with a gradient in training, with ``U ≥ 0`` otherwise.

    Args:
        coding: one of :data:`CODINGS`.
        gamma: weight of (U − B)/(M·K) in the backward pass.

    ``median`` remembers the running mean of the batches' medians (momentum 0.1), and thresholds there when it
    does not train: the papers give no rule for new data, and a query has no batch to take a median of.
    """

    running_median: Tensor

    def __init__(self, coding: Coding, *, bits: int, gamma: float) -> None:
        super().__init__()
        self.coding, self.gamma = coding, gamma
        self.register_buffer("running_median", torch.zeros(bits))

    def values(self, u: Tensor) -> Tensor:
        """Continuous codes whose bit is ``value ≥ 0`` outside training."""
        return u - self.running_median if self.coding == "median" else u

    def forward(self, u: Tensor) -> Tensor:
        """(M, K) → (M, K) of −1 and +1."""
        if not self.training:
            return sign(self.values(u))
        if self.coding == "bihalf":
            return bihalf(u, gamma=self.gamma)
        if self.coding == "median":
            with torch.no_grad():
                self.running_median.lerp_(_median(u), 0.1)
            return median_sign(u, gamma=self.gamma)
        return straight_through_sign(u, gamma=self.gamma)

    def penalty(self, b: Tensor) -> Tensor:
        """What the coding adds to the loss: the balance penalty for sign+reg, else 0."""
        return balance_penalty(b) if self.coding == "sign+reg" else b.new_zeros(())
