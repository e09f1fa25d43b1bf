"""UH-BDNN and SH-BDNN by mini-batches: the objective of :mod:`training.methods.bdnn` without its L-BFGS.

The paper alternates two full problems; its authors' own review names the full-batch L-BFGS as the bottleneck. From the
same start, each epoch here makes the B-step for all items, solves the decoder, which is a ridge regression once B is
fixed, in closed form, repeats these two `alternations` times, and then makes one pass of Adam over batches of what the
encoder has a part in. Terms that are no mean over items (independence, balance, pairs) are estimated on the batch and
scaled to all items. SH-BDNN's B = sign(H) is taken anew for every batch. The rate falls along a half cosine.

The curve is J over all items and the current B, as that of the full-batch method is, so that the two compare; judging
J is part of the time.
"""

from __future__ import annotations

import math
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

import torch
from torch import Tensor

from desktop_app.core.errors import TrainingError
from training.loop import CurvePoint, RunOptions
from training.methods.bdnn import Bdnn, BdnnNetwork, SupervisedBdnn, UnsupervisedBdnn, start
from training.methods.interface import Fit, TrainingData

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["StochasticSupervisedBdnn", "StochasticUnsupervisedBdnn"]


@dataclass(frozen=True)
class StochasticUnsupervisedBdnn(UnsupervisedBdnn):
    """UH-BDNN by Adam and closed forms."""

    epochs: int = 12
    batch: int = 128
    rate: float = 1e-2
    alternations: int = 1

    def learn(self, data: TrainingData, *, bits: int, seed: int, run: RunOptions) -> Fit:
        """Alternate B-steps and decoders for all, and an epoch for the encoder."""
        return _descend(self, self, data, bits=bits, seed=seed, run=run)


@dataclass(frozen=True)
class StochasticSupervisedBdnn(SupervisedBdnn):
    """SH-BDNN by Adam."""

    epochs: int = 12
    batch: int = 128
    rate: float = 2e-2
    alternations: int = 1

    def learn(self, data: TrainingData, *, bits: int, seed: int, run: RunOptions) -> Fit:
        """Alternate B = sign(H) and a step for the encoder."""
        return _descend(self, self, data, bits=bits, seed=seed, run=run)


class _Pace(Protocol):
    """How fast it goes."""

    @property
    def epochs(self) -> int: ...
    @property
    def batch(self) -> int: ...
    @property
    def rate(self) -> float: ...
    @property
    def alternations(self) -> int: ...


def _descend(method: Bdnn, pace: _Pace, data: TrainingData, *, bits: int, seed: int, run: RunOptions) -> Fit:
    begin = time.monotonic()
    network, x, b = start(data, bits=bits, decodes=method.decodes, seed=seed)
    classes = method.classes(data)
    network, x, b = network.to(run.device), x.to(run.device), b.to(run.device)
    classes = None if classes is None else classes.to(run.device)
    optimiser = torch.optim.Adam(network.layers.parameters(), lr=pace.rate)
    steps = max(len(x) // pace.batch, 1)
    falling = torch.optim.lr_scheduler.LambdaLR(
        optimiser, lambda step: 0.5 * (1 + math.cos(math.pi * min(step / (pace.epochs * steps), 1.0)))
    )
    b = _solve_decoder(method, network, x, b)
    curve: list[CurvePoint] = []
    for epoch in range(pace.epochs):
        for part in _parts(len(x), pace.batch, seed=seed * 10_007 + epoch):
            codes = b[part] if network.decoder is not None else method.codes(network, x[part])
            value = method.encoding(network, x[part], codes, None if classes is None else classes[part], items=len(x))
            optimiser.zero_grad(set_to_none=True)
            torch.autograd.backward(value)
            optimiser.step()
            falling.step()
        with torch.no_grad():
            for _ in range(pace.alternations):
                b = _solve_decoder(method, network, x, method.codes(network, x, b))
            value_of_all = float(method.objective(network, x, b, classes))
        if not math.isfinite(value_of_all):
            raise TrainingError("the objective is no longer a number: lower the rate")
        curve.append(CurvePoint(time.monotonic() - begin, epoch + 1, value_of_all))
    return Fit(network.cpu(), tuple(curve))


def _parts(count: int, batch: int, *, seed: int) -> Iterator[Tensor]:
    """Batches of rows in a random order; a smaller last one only if it is the only one."""
    order = torch.randperm(count, generator=torch.Generator().manual_seed(seed))
    yield from torch.split(order[: max(count // batch * batch, min(count, batch))], batch)


@torch.no_grad()
def _solve_decoder(method: Bdnn, network: BdnnNetwork, x: Tensor, b: Tensor) -> Tensor:
    """W_d, c_d = argmin 1/2m‖X − W_d·B − c_d·1ᵀ‖² + λ₁/2‖W_d‖², where there is a decoder; returns B."""
    if network.decoder is not None:
        mean, centre = b.mean(dim=0), x.mean(dim=0)
        moment = b.T @ b / len(b) - torch.outer(mean, mean) + method.decay * torch.eye(b.shape[1], device=b.device)
        cross = b.T @ x / len(b) - torch.outer(mean, centre)
        weight = torch.linalg.solve(moment.double(), cross.double()).T
        network.decoder.weight.copy_(weight)
        network.decoder.bias.copy_(centre - network.decoder.weight @ mean)
    return b
