"""DeepBit (Lin, Lu, Chen & Zhou, CVPR 2016, "Learning compact binary descriptors with unsupervised deep networks").

F = x·W + c and b = 1[F ≥ ½] ∈ {0, 1}.
``L = q·mean‖b − F‖² + e·Σ_k (mean_n b_k − ½)² + r·mean Σ_θ w_θ·‖F(x) − F(x_θ)‖²``,
q = e = 1, r = 0.001: near the corners, each bit even, the same when the picture is turned. θ = −10, −5, 5, 10
degrees, w_θ = e^{−j²/2} with j = θ/5. The even-bit term has a straight-through gradient. code = F ≥ ½.

`objective="code"` is what the released layers compute: quantisation and even-bit loss are given the same values twice
and return gradients of opposite signs for the two, which cancel. What is left is weight decay on a random layer, and
the turned pictures, without their weights. Its outputs pass a ReLU and have one threshold, their mean over all bits of
the training items. Whether the published numbers came of it is not known.

Departures: frozen features have no turned picture. Where they are pixels, `planes` (1 grey, 3 RGB) says so, and they
are turned; else the second view is the features with dropout. All terms from the first step, where the paper adds the
last one in a second stage. Features are centred and scaled; Adam in place of momentum.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, ClassVar, Literal

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional

from desktop_app.core.errors import TrainingError
from training.methods.gradient import Centred, Gradient, HashNetwork
from training.methods.interface import Fit
from training.methods.loop import Schedule
from training.methods.square_pictures import picture_side, transformed

if TYPE_CHECKING:
    from training.methods.interface import TrainingData
    from training.methods.loop import RunOptions

__all__ = ["DeepBit"]

_SCHEDULE = Schedule(epochs=30, batch=128, rate=1e-3, weight_decay=5e-4)
_TURNS = (-2, -1, 1, 2)  # times 5 degrees
_STEP = math.radians(5)


class _Threshold(nn.Module):
    """F − t."""

    at: Tensor

    def __init__(self) -> None:
        super().__init__()
        self.register_buffer("at", torch.tensor(0.5))

    def forward(self, values: Tensor) -> Tensor:
        return values - self.at


class _Thresholded(HashNetwork):
    """A network whose bit is F ≥ t."""

    def __init__(self, body: nn.Module, *, width: int, bits: int) -> None:
        super().__init__(body, width=width, bits=bits)
        self.threshold = _Threshold()

    def forward(self, features: Tensor) -> Tensor:
        """(N, D) → (N, bits), bit = value ≥ 0."""
        values: Tensor = self.threshold(self.body(features))
        return values


@dataclass(frozen=True)
class DeepBit(Gradient):
    """Even, nearly binary outputs that a turned picture shares."""

    schedule: Schedule = _SCHEDULE
    objective: Literal["paper", "code"] = "paper"
    quantisation: float = 1.0
    evenness: float = 1.0
    rotation: float = 1e-3
    planes: int = 0
    dropout: float = 0.5
    paper: ClassVar[str] = "Lin et al., CVPR 2016"
    may_be_0: ClassVar[tuple[str, ...]] = ("planes",)

    def check(self, data: TrainingData, *, bits: int) -> None:
        """Also refuse features that are not square pictures of these planes, and to drop everything."""
        super().check(data, bits=bits)
        if self.dropout >= 1:
            raise TrainingError(f"dropout is {self.dropout}: give less than 1")
        if self.planes:
            picture_side(data.features.shape[1], planes=self.planes)

    def network(self, data: TrainingData, *, bits: int) -> HashNetwork:
        """Linear(D → K), with the released code's ReLU if that is asked for."""
        width = data.features.shape[1]
        linear = nn.Linear(width, bits)
        nn.init.normal_(linear.weight, std=0.01)
        nn.init.constant_(linear.bias, 0.0 if self.objective == "code" else 0.5)
        last = [nn.ReLU()] if self.objective == "code" else []
        return _Thresholded(nn.Sequential(Centred(data), linear, *last), width=width, bits=bits)

    def learn(self, data: TrainingData, *, bits: int, seed: int, run: RunOptions) -> Fit:
        """The network, trained; the released code's threshold is the mean output of the training items."""
        fit = super().learn(data, bits=bits, seed=seed, run=run)
        if self.objective == "code":
            network = fit.function
            assert isinstance(network, _Thresholded)  # noqa: S101  (of `network`)
            network.eval()
            network.threshold.at.fill_(float(network.values(data.features).mean(dtype=np.float64)) + 0.5)
            return replace(fit, function=network)
        return fit

    def loss(self, network: _Thresholded, features: Tensor, labels: Tensor | None) -> Tensor:
        """The three terms of one batch."""
        del labels
        f = network.body(features)
        turned = self._turning(network, f, features)
        if self.objective == "code":
            return turned  # what else it computes cancels
        b = (f.detach() >= network.threshold.at).to(f.dtype)
        straight = f + (b - f).detach()
        even = (straight.mean(dim=0) - 0.5).square().sum()
        loss: Tensor = self.quantisation * (b - f).square().sum(dim=1).mean() + self.evenness * even + turned
        return loss

    def _turning(self, network: _Thresholded, f: Tensor, features: Tensor) -> Tensor:
        """r·mean Σ w·‖F(x) − F(x_θ)‖²."""
        if not self.planes:
            seen = network.body(functional.dropout(features, self.dropout, training=network.training))
            mean: Tensor = self.rotation * (f - seen).square().sum(dim=1).mean()
            return mean
        total = f.new_zeros(())
        for turn in _TURNS:
            weight = 1.0 if self.objective == "code" else math.exp(-(turn**2) / 2)
            angle = f.new_full((len(f),), turn * _STEP)
            seen = network.body(transformed(features, planes=self.planes, angle=angle))
            total = total + weight * (f - seen).square().sum(dim=1).mean()
        return self.rotation * total
