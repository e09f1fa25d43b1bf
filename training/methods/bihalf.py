"""Bi-half image hashing (Li & van Gemert, AAAI 2021, "Deep unsupervised image hashing by maximizing bit entropy").

U = x·W + c on frozen features x (the paper: VGG-16's fc7 after its ReLU); B = the bi-half layer of
:mod:`training.layers`, γ = 6. Each batch is cut into M/2 pairs and
``L = mean over pairs of (cos(b₁, b₂) − cos(x₁, x₂))²``. SGD 1e-4, momentum 0.9, weight decay 5e-4, batch 32; on
CIFAR-10 300 epochs, ÷10 every 120. code = U ≥ 0.

`coding` replaces the layer by its rivals of the paper's ablation. Departures: no dropout before x (the authors' code
has one); features are divided by their mean length and multiplied by `feature_length`, so that the rate means the same
on every backbone.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

import torch
from torch import Tensor, nn
from torch.nn import functional

from training.layers import Coding, HashLayer
from training.loop import Schedule
from training.methods.gradient import Gradient, HashNetwork

if TYPE_CHECKING:
    from training.methods.interface import TrainingData

__all__ = ["BiHalf", "PairCosine", "Scaled", "pair_cosine_loss"]

_SCHEDULE = Schedule(epochs=300, batch=32, rate=1e-4, optimiser="sgd", weight_decay=5e-4, milestones=(120, 240))


def pair_cosine_loss(b: Tensor, x: Tensor) -> Tensor:
    """Mean over the M/2 pairs (first half, second half) of (cos(b₁, b₂) − cos(x₁, x₂))²; scalar."""
    half = len(b) // 2
    codes = functional.cosine_similarity(b[:half], b[half : 2 * half])
    features = functional.cosine_similarity(x[:half], x[half : 2 * half])
    return functional.mse_loss(codes, features)


class Scaled(nn.Module):
    """Multiplies by a constant that is set from the training data."""

    factor: Tensor

    def __init__(self, factor: float) -> None:
        super().__init__()
        self.register_buffer("factor", torch.tensor(factor))

    def forward(self, x: Tensor) -> Tensor:
        """Same shape."""
        return x * self.factor


@dataclass(frozen=True)
class PairCosine(Gradient):
    """One linear layer trained so that codes have the cosines of features: bi-half's and GreedyHash's."""

    schedule: Schedule = _SCHEDULE
    coding: Coding = "bihalf"
    gamma: float = 6.0
    feature_length: float = 60.0
    paper: ClassVar[str] = "Li & van Gemert, AAAI 2021"

    def network(self, data: TrainingData, *, bits: int) -> HashNetwork:
        """Linear(D → K)."""
        width = data.features.shape[1]
        length = float(torch.from_numpy(data.features).norm(dim=1).mean())
        body = nn.Sequential(Scaled(self.feature_length / max(length, 1e-12)), nn.Linear(width, bits))
        return HashNetwork(body, width=width, bits=bits, layer=HashLayer(self.coding, bits=bits, gamma=self.gamma))

    def loss(self, network: HashNetwork, features: Tensor, labels: Tensor | None) -> Tensor:
        """The pair-cosine loss, with the coding's penalty."""
        del labels
        assert network.layer is not None  # noqa: S101
        b = network.layer(network.body(features))
        return pair_cosine_loss(b, features) + network.layer.penalty(b)


@dataclass(frozen=True)
class BiHalf(PairCosine):
    """The bi-half layer under the pair-cosine loss."""
