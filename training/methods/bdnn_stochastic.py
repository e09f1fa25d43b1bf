"""UH-BDNN and SH-BDNN by mini-batches: the objective of :mod:`training.methods.bdnn` without its L-BFGS.

The paper alternates two full problems; its authors' own review names the full-batch L-BFGS as the bottleneck. From the
same start, each epoch here makes the B-step for all items, solves the decoder, which is a ridge regression once B is
fixed, in closed form, repeats these two `alternations` times, and then makes one pass of Adam over batches of what the
encoder has a part in. Terms that are no mean over items (independence, balance, pairs) are estimated on the batch and
scaled to all items. SH-BDNN's B = sign(H) is taken anew for every batch. The rate falls along a half cosine.

Two departures more, both decided by J over the items that are learned from:

- Turning H leaves every term of J but λ₂'s as it is, and that term weighs too little beside the pairs' for gradients to
  find the turn: codes of two classes may fall together at no cost. SH-BDNN therefore ends with the last layer turned by
  the R that lowers ‖RH − B‖², alternating B = sign(RH) and the Procrustes solution as ITQ does, from `rotations` random
  starts and from no turn; the one whose codes have the lowest J is kept.
- Of `restarts` descents, which differ in the order of the items (and in ITQ's first rotation), the one whose codes have
  the lowest J is kept.

J of the codes is J with H = B = sign(H), the constraint that the paper relaxes; J itself does not tell codes that fall
together.

The curve is J over all items and the current B, as that of the full-batch method is, so that the two compare; judging
J is part of the time.
"""

from __future__ import annotations

import math
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

import numpy as np
import torch
from torch import Tensor

from desktop_app.core.errors import TrainingError
from training.layers import sign
from training.loop import CurvePoint, RunOptions
from training.methods.algebra import procrustes_rotation
from training.methods.bdnn import Bdnn, BdnnNetwork, SupervisedBdnn, UnsupervisedBdnn, start
from training.methods.interface import Fit, TrainingData

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["StochasticSupervisedBdnn", "StochasticUnsupervisedBdnn"]

_NEXT_START = 1_000_003  # seeds of restarts, far from those of the report
_TURNS = 30


@dataclass(frozen=True)
class StochasticUnsupervisedBdnn(UnsupervisedBdnn):
    """UH-BDNN by Adam and closed forms."""

    epochs: int = 12
    batch: int = 128
    rate: float = 1e-2
    alternations: int = 1
    restarts: int = 1

    def learn(self, data: TrainingData, *, bits: int, seed: int, run: RunOptions) -> Fit:
        """Alternate B-steps and decoders for all, and an epoch for the encoder."""
        return _best_of(self, self, data, bits=bits, seed=seed, run=run)


@dataclass(frozen=True)
class StochasticSupervisedBdnn(SupervisedBdnn):
    """SH-BDNN by Adam."""

    epochs: int = 12
    batch: int = 128
    rate: float = 2e-2
    alternations: int = 1
    restarts: int = 1
    rotations: int = 8

    def learn(self, data: TrainingData, *, bits: int, seed: int, run: RunOptions) -> Fit:
        """Alternate B = sign(H) and a step for the encoder; then turn H towards its codes."""
        return _best_of(self, self, data, bits=bits, seed=seed, run=run, rotations=self.rotations)


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
    @property
    def restarts(self) -> int: ...


def _best_of(
    method: Bdnn, pace: _Pace, data: TrainingData, *, bits: int, seed: int, run: RunOptions, rotations: int = 0
) -> Fit:
    """The descent whose codes have the lowest J; its curve counts the seconds of those before it."""
    begin = time.monotonic()
    found: list[tuple[float, Fit]] = []
    for number in range(max(pace.restarts, 1)):
        descent = _Descent(method, pace, data, bits=bits, seed=seed + _NEXT_START * number, device=run.device)
        curve = descent.run(begin)
        lowest = descent.turn(rotations) if rotations else descent.of_codes(descent.outputs())
        found.append((lowest, Fit(descent.network.cpu(), curve)))
    return min(found, key=lambda pair: pair[0])[1]


class _Descent:
    """One descent from the paper's start."""

    def __init__(self, method: Bdnn, pace: _Pace, data: TrainingData, *, bits: int, seed: int, device: str) -> None:
        network, x, b = start(data, bits=bits, decodes=method.decodes, seed=seed)
        classes = method.classes(data)
        self.method, self.pace, self.seed = method, pace, seed
        self.network, self.x, self.b = network.to(device), x.to(device), b.to(device)
        self.classes = None if classes is None else classes.to(device)

    def run(self, begin: float) -> tuple[CurvePoint, ...]:
        """All epochs; J after each, by the seconds since `begin`."""
        method, pace, network, x = self.method, self.pace, self.network, self.x
        optimiser = torch.optim.Adam(network.layers.parameters(), lr=pace.rate)
        steps = max(len(x) // pace.batch, 1)
        falling = torch.optim.lr_scheduler.LambdaLR(
            optimiser, lambda step: 0.5 * (1 + math.cos(math.pi * min(step / (pace.epochs * steps), 1.0)))
        )
        b = _solve_decoder(method, network, x, self.b)
        curve: list[CurvePoint] = []
        for epoch in range(pace.epochs):
            for part in _parts(len(x), pace.batch, seed=self.seed * 10_007 + epoch):
                codes = b[part] if network.decoder is not None else method.codes(network, x[part])
                classes = None if self.classes is None else self.classes[part]
                value = method.encoding(network, network.hidden(x[part]), codes, classes, items=len(x))
                optimiser.zero_grad(set_to_none=True)
                torch.autograd.backward(value)
                optimiser.step()
                falling.step()
            with torch.no_grad():
                for _ in range(pace.alternations):
                    b = _solve_decoder(method, network, x, method.codes(network, x, b))
                value_of_all = float(method.objective(network, x, b, self.classes))
            if not math.isfinite(value_of_all):
                raise TrainingError("the objective is no longer a number: lower the rate")
            curve.append(CurvePoint(time.monotonic() - begin, epoch + 1, value_of_all))
        return tuple(curve)

    @torch.no_grad()
    def outputs(self) -> Tensor:
        """H, one row an item."""
        return self.network.hidden(self.x)

    @torch.no_grad()
    def of_codes(self, h: Tensor) -> float:
        """J with H = B = sign(h)."""
        b = sign(h)
        return float(self.method.objective(self.network, self.x, b, self.classes, h=b))

    @torch.no_grad()
    def turn(self, starts: int) -> float:
        """Turn the last layer towards its codes; J of them."""
        h = self.outputs()
        numbers, rng = h.double().cpu().numpy(), np.random.default_rng(self.seed)
        turns = [torch.eye(h.shape[1])]
        turns += [
            torch.from_numpy(procrustes_rotation(numbers, iterations=_TURNS, rng=rng)[0]).float() for _ in range(starts)
        ]
        values = [self.of_codes(h @ turn.to(h)) for turn in turns]
        best = turns[int(np.argmin(values))].to(h)
        last = self.network.hash_layers[-1]
        last.weight.copy_(best.T @ last.weight)
        last.bias.copy_(best.T @ last.bias)
        return min(values)


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
