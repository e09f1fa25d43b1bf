"""DSH: deep supervised hashing (Liu, Wang, Shan & Chen, CVPR 2016; not density sensitive hashing).

For pairs of a batch with real outputs b₁, b₂ (K,): ``½·‖b₁ − b₂‖²`` for the same class,
``½·max(2K − ‖b₁ − b₂‖², 0)`` for others, plus ``α·(‖|b₁| − 1‖₁ + ‖|b₂| − 1‖₁)``, α = .01; all pairs of the batch.
code = b ≥ 0. The paper trains three convolutions and two dense layers from scratch.

Departures: on vectors the convolutions give way to D→512→K with a ReLU; Adam 1e-3 in place of SGD 1e-3.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

import torch
from torch import Tensor, nn

from training.methods.gradient import Centred, Gradient, HashNetwork, same_class
from training.methods.loop import Schedule

if TYPE_CHECKING:
    from training.methods.interface import TrainingData

__all__ = ["DeepSupervised"]

_SCHEDULE = Schedule(epochs=30, batch=200, rate=1e-3)


@dataclass(frozen=True)
class DeepSupervised(Gradient):
    """Contrastive pairs with a margin of 2K."""

    schedule: Schedule = _SCHEDULE
    pull: float = 0.01
    hidden: int = 512
    paper: ClassVar[str] = "Liu et al., CVPR 2016"
    supervised: ClassVar[bool] = True

    def network(self, data: TrainingData, *, bits: int) -> HashNetwork:
        """D→hidden→K."""
        width = data.features.shape[1]
        layers = [nn.Linear(width, self.hidden), nn.ReLU(), nn.Linear(self.hidden, bits)]
        return HashNetwork(nn.Sequential(Centred(data), *layers), width=width, bits=bits)

    def loss(self, network: HashNetwork, features: Tensor, labels: Tensor | None) -> Tensor:
        """Mean over the batch's pairs."""
        assert labels is not None  # noqa: S101  (checked by `fit`)
        b = network(features)
        norms = b.square().sum(dim=1)
        squared = norms[:, None] + norms[None] - 2 * b @ b.T
        pair = torch.where(same_class(labels), squared, (2 * network.bits - squared).clamp_min(0)) / 2
        off = ~torch.eye(len(b), dtype=torch.bool, device=b.device)
        pull: Tensor = (b.abs() - 1).abs().sum(dim=1).mean()
        return pair[off].mean() + 2 * self.pull * pull
