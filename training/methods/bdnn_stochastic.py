"""UH-BDNN and SH-BDNN by mini-batches: the objective of :mod:`training.methods.bdnn` without its L-BFGS.

The paper alternates two full problems; its authors' own review names the full-batch L-BFGS as the bottleneck. Here each
epoch makes the B-step for all items, which is cheap, then one pass of Adam over batches of J. Terms that are no mean
over items (independence, balance, pairs) are estimated on the batch and scaled to all items. The rate falls along a
half cosine. The curve is J over all items after a B-step, so that it compares with the full-batch one.
"""

from __future__ import annotations

import math
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

import torch
from torch import Tensor

from desktop_app.core.errors import TrainingError
from training.loop import CurvePoint, RunOptions
from training.methods.bdnn import BdnnNetwork, SupervisedBdnn, UnsupervisedBdnn, start
from training.methods.interface import Fit, TrainingData

if TYPE_CHECKING:
    from training.methods.bdnn import Bdnn

__all__ = ["StochasticSupervisedBdnn", "StochasticUnsupervisedBdnn"]


@dataclass(frozen=True)
class StochasticUnsupervisedBdnn(UnsupervisedBdnn):
    """UH-BDNN by Adam."""

    epochs: int = 30
    batch: int = 512
    rate: float = 3e-3

    def learn(self, data: TrainingData, *, bits: int, seed: int, run: RunOptions) -> Fit:
        """Alternate a B-step for all and an epoch for W."""
        return _descend(self, data, bits=bits, seed=seed, run=run, epochs=self.epochs, batch=self.batch, rate=self.rate)


@dataclass(frozen=True)
class StochasticSupervisedBdnn(SupervisedBdnn):
    """SH-BDNN by Adam."""

    epochs: int = 30
    batch: int = 512
    rate: float = 3e-3

    def learn(self, data: TrainingData, *, bits: int, seed: int, run: RunOptions) -> Fit:
        """Alternate a B-step for all and an epoch for W."""
        return _descend(self, data, bits=bits, seed=seed, run=run, epochs=self.epochs, batch=self.batch, rate=self.rate)


def _descend(
    method: Bdnn, data: TrainingData, *, bits: int, seed: int, run: RunOptions, epochs: int, batch: int, rate: float
) -> Fit:
    begin = time.monotonic()
    network, x, b = start(data, bits=bits, decodes=method.decodes, seed=seed)
    classes = method.classes(data)
    network, x, b = network.to(run.device), x.to(run.device), b.to(run.device)
    classes = None if classes is None else classes.to(run.device)
    optimiser = torch.optim.Adam(network.parameters(), lr=rate)
    curve: list[CurvePoint] = []
    for epoch in range(epochs):
        for group in optimiser.param_groups:
            group["lr"] = rate * 0.5 * (1 + math.cos(math.pi * epoch / epochs))
        order = torch.randperm(len(x), generator=torch.Generator().manual_seed(seed * 10_007 + epoch))
        for part in torch.split(order[: max(len(x) // batch, 1) * batch], batch):
            picked = None if classes is None else classes[part]
            value = method.objective(network, x[part], b[part], picked, items=len(x))
            optimiser.zero_grad(set_to_none=True)
            torch.autograd.backward(value)
            optimiser.step()
        b, value_of_all = _judge(method, network, x, classes)
        if not math.isfinite(value_of_all):
            raise TrainingError("the objective is no longer a number: lower the rate")
        curve.append(CurvePoint(time.monotonic() - begin, epoch + 1, value_of_all))
    return Fit(network.cpu(), tuple(curve))


def _judge(method: Bdnn, network: BdnnNetwork, x: Tensor, classes: Tensor | None) -> tuple[Tensor, float]:
    """The B-step, and J over all items."""
    with torch.no_grad():
        b = method.codes(network, x)
        return b, float(method.objective(network, x, b, classes))
