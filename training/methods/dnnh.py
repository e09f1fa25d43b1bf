"""DNNH: simultaneous feature learning and hash coding (Lai, Pan, Liu & Yan, CVPR 2015).

Divide and encode: the last features are cut into K slices, each makes one output in (0, 1) by its own linear layer and
a sigmoid; outputs within ε of ½ are left, others rounded to 0 and 1. Triplets (anchor, same class, other class) with
``max(0, 1 − ‖o − o⁻‖² + ‖o − o⁺‖²)``. code = o ≥ ½; values are o − ½.

Departures: on vectors the network-in-network gives way to D→50·K slices with a ReLU; triplets are drawn at random from
the batch, one an anchor; the piecewise rounding has a straight-through gradient; Adam.
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

__all__ = ["TripletHashing"]

_SCHEDULE = Schedule(epochs=30, batch=128, rate=1e-3)


class _DivideAndEncode(nn.Module):
    """(M, K·S) → (M, K) in (−½, ½): one linear layer and a sigmoid a slice."""

    def __init__(self, *, bits: int, slice_size: int) -> None:
        super().__init__()
        self.weight = nn.Parameter(torch.randn(bits, slice_size) / slice_size**0.5)
        self.bias = nn.Parameter(torch.zeros(bits))

    def forward(self, x: Tensor) -> Tensor:
        sliced = x.reshape(-1, *self.weight.shape)
        return torch.sigmoid((sliced * self.weight).sum(dim=2) + self.bias) - 0.5


@dataclass(frozen=True)
class TripletHashing(Gradient):
    """Ranking triplets on sliced features."""

    schedule: Schedule = _SCHEDULE
    margin: float = 1.0
    epsilon: float = 0.25
    slice_size: int = 50
    paper: ClassVar[str] = "Lai et al., CVPR 2015"
    supervised: ClassVar[bool] = True

    def network(self, data: TrainingData, *, bits: int) -> HashNetwork:
        """D→50·K→K."""
        width, sliced = data.features.shape[1], bits * self.slice_size
        encode = _DivideAndEncode(bits=bits, slice_size=self.slice_size)
        body = nn.Sequential(Centred(data), nn.Linear(width, sliced), nn.ReLU(), encode)
        return HashNetwork(body, width=width, bits=bits)

    def loss(self, network: HashNetwork, features: Tensor, labels: Tensor | None) -> Tensor:
        """Mean over the anchors that have both a match and a miss in the batch."""
        assert labels is not None  # noqa: S101  (checked by `fit`)
        o = network(features)
        rounded = torch.where(o.abs() > self.epsilon, torch.sign(o) / 2, o)
        o = o + (rounded - o).detach()
        same = same_class(labels)
        match = same & ~torch.eye(len(o), dtype=torch.bool, device=o.device)
        usable = match.any(dim=1) & (~same).any(dim=1)
        noise = torch.rand(same.shape, device=o.device)
        near = o[torch.where(match, noise, -1.0).argmax(dim=1)]
        far = o[torch.where(~same, noise, -1.0).argmax(dim=1)]
        ranked = (self.margin - (o - far).square().sum(dim=1) + (o - near).square().sum(dim=1)).clamp_min(0)
        mean: Tensor = (ranked * usable).sum() / usable.sum().clamp_min(1)
        return mean
