"""DH: deep hashing (Liong, Lu, Wang, Moulin & Zhou, CVPR 2015, "Deep hashing for compact binary codes learning").

A fully connected tanh network D→60→30→K; with H its outputs (N, K) and B = sign(H), constant in each step,
``J = ½·mean‖B − H‖² − λ₁/2·tr(HᵀH)/N + λ₂/2·Σ‖WWᵀ − I‖² + λ₃/2·Σ(‖W‖² + ‖c‖²)``, λ₁ = 100, λ₂ = λ₃ = 0.001: binary,
of large variance, orthogonal, small. H is centred on the batch, which makes its trace a variance. code = H ≥ 0.

Departures: λ₁ is 1, since at 100 with tanh outputs the second term alone decides; features are centred and scaled to
unit variance a dimension on average; the first two widths for codes longer than 30 bits grow to the code's;
mini-batches of Adam in place of the authors' full-batch descent.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

import torch
from torch import Tensor, nn

from training.methods.codings import sign
from training.methods.gradient import Centred, Gradient, HashNetwork
from training.methods.loop import Schedule

if TYPE_CHECKING:
    from training.methods.interface import TrainingData

__all__ = ["DeepHashing"]

_SCHEDULE = Schedule(epochs=30, batch=256, rate=1e-3)


@dataclass(frozen=True)
class DeepHashing(Gradient):
    """Small, spread, orthogonal, nearly binary outputs."""

    schedule: Schedule = _SCHEDULE
    spread: float = 1.0
    orthogonality: float = 1e-3
    decay: float = 1e-3
    paper: ClassVar[str] = "Liong et al., CVPR 2015"

    def network(self, data: TrainingData, *, bits: int) -> HashNetwork:
        """D→60→30→K, tanh everywhere."""
        width = data.features.shape[1]
        first, second = max(60, 2 * bits), max(30, bits)
        layers = [nn.Linear(width, first), nn.Tanh(), nn.Linear(first, second), nn.Tanh(), nn.Linear(second, bits)]
        return HashNetwork(nn.Sequential(Centred(data), *layers, nn.Tanh()), width=width, bits=bits)

    def loss(self, network: HashNetwork, features: Tensor, labels: Tensor | None) -> Tensor:
        """J of one batch."""
        del labels
        h = network(features)
        value: Tensor = 0.5 * (sign(h.detach()) - h).square().sum(dim=1).mean()
        value = value - self.spread / 2 * (h - h.mean(dim=0)).square().sum(dim=1).mean()
        for layer in network.body.modules():
            if isinstance(layer, nn.Linear):
                gram = layer.weight @ layer.weight.T
                value = value + self.orthogonality / 2 * (gram - torch.eye(len(gram)).to(gram)).square().sum()
                value = value + self.decay / 2 * (layer.weight.square().sum() + layer.bias.square().sum())
        return value
