"""Bi-half image hashing (Li & van Gemert, AAAI 2021, "Deep unsupervised image hashing by maximizing bit entropy").

U = x·W + c on frozen features x (the paper: VGG-16's fc7 after its ReLU); B = the bi-half layer of
:mod:`training.methods.codings`, γ = 6. ``L = mean over pairs of (cos(b₁, b₂) − t(x₁, x₂))²``, in the paper with
t = cos, over the M/2 pairs that a batch of 32 is cut into, by SGD with rate 1e-4, momentum 0.9 and weight decay 5e-4;
on CIFAR-10 300 epochs, ÷10 every 120. code = U ≥ 0.

`coding` replaces the layer by its rivals of the paper's ablation. Departures, each measured on held-out pictures:

- t = min(α·cos(x₁ − x̄, x₂ − x̄), 1), α = `contrast`. Features that are positive everywhere and not sparse, as a
  MobileNet's pooled ones, have cosines crowded around a mean far above 0, while those of balanced codes average 0 and
  have room from −1 to 1. With t = cos the codes learn to differ a little from everything, and stay below ITQ's;
  centred and stretched they learn which pairs are closer. `contrast=None` is the paper's.
- All pairs of a batch of 256 instead of M/2 of 32: the same expectation with a fraction of the noise. With Adam it
  needs some hundred times fewer steps. `all_pairs=False` is the paper's.
- Features are divided by their mean length and multiplied by `feature_length`, so that the rate means the same on every
  backbone. It is short, so that |U| starts well below 1: from 1 on, γ holds the codes of the random start.
- No dropout before x (the authors' code has one).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

import torch
from torch import Tensor, nn
from torch.nn import functional

from training.methods.codings import Coding, HashLayer
from training.methods.gradient import Gradient, HashNetwork
from training.methods.loop import Schedule

if TYPE_CHECKING:
    from training.methods.interface import TrainingData

__all__ = ["BiHalf", "PairCosine", "Scaled", "WithMean", "pair_cosine_loss"]

_SCHEDULE = Schedule(epochs=30, batch=256, rate=3e-3, last_rate=3e-5, weight_decay=1e-5)


def pair_cosine_loss(b: Tensor, x: Tensor, *, contrast: float = 1.0, all_pairs: bool = False) -> Tensor:
    """Mean over pairs of (cos(b₁, b₂) − min(α·cos(x₁, x₂), 1))², the product not below −1; scalar.

    Args:
        b: (M, K) codes.
        x: (M, D) features.
        contrast: α.
        all_pairs: of the batch; else the M/2 pairs of its first and second half.
    """
    b, x = functional.normalize(b), functional.normalize(x)
    if all_pairs:
        first, second = torch.triu_indices(len(b), len(b), offset=1, device=b.device)
        codes, features = (b @ b.T)[first, second], (x @ x.T)[first, second]
    else:
        half = len(b) // 2
        codes, features = ((rows[:half] * rows[half : 2 * half]).sum(dim=1) for rows in (b, x))
    return functional.mse_loss(codes, (contrast * features).clamp(-1.0, 1.0))


class Scaled(nn.Module):
    """Multiplies by a constant that is set from the training data."""

    factor: Tensor

    def __init__(self, factor: float) -> None:
        super().__init__()
        self.register_buffer("factor", torch.tensor(factor))

    def forward(self, x: Tensor) -> Tensor:
        """Same shape."""
        return x * self.factor


class WithMean(HashNetwork):
    """A network whose loss knows the mean of the training features, which is not part of the function."""

    mean: Tensor


@dataclass(frozen=True)
class PairCosine(Gradient):
    """One linear layer trained so that codes have the cosines of features: bi-half's and GreedyHash's."""

    schedule: Schedule = _SCHEDULE
    coding: Coding = "bihalf"
    gamma: float = 6.0
    feature_length: float = 20.0
    contrast: float | None = None
    all_pairs: bool = True
    paper: ClassVar[str] = "Li & van Gemert, AAAI 2021"

    def network(self, data: TrainingData, *, bits: int) -> HashNetwork:
        """Linear(D → K)."""
        width = data.features.shape[1]
        features = torch.from_numpy(data.features)
        body = nn.Sequential(
            Scaled(self.feature_length / max(float(features.norm(dim=1).mean()), 1e-12)), nn.Linear(width, bits)
        )
        layer = HashLayer(self.coding, bits=bits, gamma=self.gamma)
        network = WithMean(body, width=width, bits=bits, layer=layer)
        network.mean = features.mean(dim=0)
        return network

    def loss(self, network: WithMean, features: Tensor, labels: Tensor | None) -> Tensor:
        """The pair-cosine loss, with the coding's penalty."""
        del labels
        assert network.layer is not None  # noqa: S101
        b = network.layer(network.body(features))
        return self.pair_loss(network, b, features) + network.layer.penalty(b)

    def pair_loss(self, network: WithMean, b: Tensor, features: Tensor) -> Tensor:
        """With the paper's cosines, or with centred and stretched ones."""
        if self.contrast is None:
            return pair_cosine_loss(b, features, all_pairs=self.all_pairs)
        centred = features - network.mean.to(features.device)
        return pair_cosine_loss(b, centred, contrast=self.contrast, all_pairs=self.all_pairs)


@dataclass(frozen=True)
class BiHalf(PairCosine):
    """The bi-half layer under the pair-cosine loss."""

    contrast: float | None = 3.0
