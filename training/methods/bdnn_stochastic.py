"""UH-BDNN and SH-BDNN by mini-batches: the objective of :mod:`training.methods.bdnn` without its L-BFGS.

The paper alternates two full problems; its authors' own review names the full-batch L-BFGS as the bottleneck. From the
same start, each epoch here makes the B-step for all items, solves the decoder, which is a ridge regression once B is
fixed, in closed form, repeats these two `alternations` times, and then makes one pass of Adam over batches of what the
encoder has a part in. Terms that are not a mean over items (independence, balance, pairs) are estimated on the batch
and scaled to all items. SH-BDNN's B = sign(H) is taken again for every batch. The rate falls along a half cosine.

Two departures more, both decided by the items that are learned from. J of codes is J with H = B, the constraint that
the paper relaxes:

- SH-BDNN's B starts not from ITQ but from the labels, one word of L bits a class, such that J of these codes is lowest
  (:func:`class_words`), and the first W-step, `first_epochs` of Adam at `first_rate`, fits H to them with
  λ₂ = `first_binary`. Else λ₂'s term weighs nothing beside the pairs', to which two classes in one place are no
  worse than any other H of rank L: with fewer bits than classes two regularly fall together. `first_epochs=0` is the
  paper's start.
- Of `restarts` descents, which differ in the order of the items, ITQ's first rotation and the words, one is kept. Of
  SH-BDNN the one whose codes sign(H) have the lowest J; of UH-BDNN, where J tells nothing about where a start ends,
  the one whose codes gather most of the nearest neighbours: precision within radius 2 of some items among the others.

The curve is J over all items and the current B, as that of the full-batch method is, so that the two compare; judging
J is part of the time.
"""

from __future__ import annotations

import math
import time
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np
import torch
from torch import Tensor

from desktop_app.core.errors import TrainingError
from training.evaluation.ground_truth import nearest
from training.evaluation.metrics import evaluate
from training.methods.algebra import sign
from training.methods.bdnn import Bdnn, BdnnNetwork, SupervisedBdnn, UnsupervisedBdnn, start
from training.methods.interface import Fit, Floats, TrainingData
from training.methods.loop import CurvePoint, RunOptions

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

__all__ = ["StochasticSupervisedBdnn", "StochasticUnsupervisedBdnn", "class_words"]

_NEXT_START = 1_000_003  # between the seeds of restarts: far from those of a report
_WORD_STARTS = 200
# Starts differ by less than what a few queries can tell: at 24 bits by 0.3 points, the deviation of 2,000 being 0.7.
_JUDGED, _NEIGHBOURS = 20_000, 50


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
        judge = _gathering(data, seed=seed) if self.restarts > 1 else None

        def descend(descent: _Descent) -> float:
            descent.epochs(self, self.epochs, rate=self.rate, batch=self.batch, alternations=self.alternations)
            return judge(descent.network) if judge else 0.0

        return _best_of(self, descend, self.restarts, data=data, bits=bits, seed=seed, run=run)


@dataclass(frozen=True)
class StochasticSupervisedBdnn(SupervisedBdnn):
    """SH-BDNN by Adam."""

    epochs: int = 10
    batch: int = 128
    rate: float = 3e-2
    restarts: int = 1
    first_epochs: int = 4
    first_rate: float = 2e-2
    first_binary: float = 100.0

    def learn(self, data: TrainingData, *, bits: int, seed: int, run: RunOptions) -> Fit:
        """The fit: H to the classes' words; then B = sign(H) and a step for the encoder in turn."""

        def descend(descent: _Descent) -> float:
            if self.first_epochs:
                descent.take_words()
                close = replace(self, binary=self.first_binary)
                descent.epochs(close, self.first_epochs, rate=self.first_rate, batch=self.batch, fixed=True)
            descent.epochs(self, self.epochs, rate=self.rate, batch=self.batch)
            return -descent.of_codes()

        return _best_of(self, descend, self.restarts, data=data, bits=bits, seed=seed, run=run)


def class_words(classes: int, *, bits: int, seed: int) -> Floats:
    """One word of −1 and +1 a class, Σ over pairs of classes of (⟨b_i, b_j⟩/L + 1)² being lowest: float64 (C, L).

    It is J of codes that are the same throughout a class, for classes of one size. Single bits are turned for the
    better, from `_WORD_STARTS` random starts at once; equal ones are told apart by their closest pair of words.
    """
    rng = np.random.default_rng(seed)
    words = sign(rng.standard_normal((_WORD_STARTS, classes, bits)))
    cost, improved = _closeness(words), True
    while improved:
        improved = False
        for place in np.ndindex(classes, bits):
            words[:, *place] *= -1
            turned = _closeness(words)
            better = turned < cost - 1e-9
            words[~better, *place] *= -1
            cost = np.where(better, turned, cost)
            improved |= bool(better.any())
    inner = words @ words.transpose(0, 2, 1) - 2 * bits * np.eye(classes)
    closest = inner.max(axis=(1, 2))
    pairs = (inner == closest[:, None, None]).sum(axis=(1, 2))
    best: Floats = words[np.lexsort((pairs, closest, np.round(cost, 6)))[0]]
    return best


def _closeness(words: Floats) -> Floats:
    """Σ over pairs of (⟨b_i, b_j⟩/L + 1)², of each of many (S, C, L): (S,)."""
    squares = (words @ words.transpose(0, 2, 1) / words.shape[2] + 1) ** 2
    total: Floats = squares.sum(axis=(1, 2)) - np.trace(squares, axis1=1, axis2=2)
    return total


def _best_of(
    method: Bdnn,
    descend: Callable[[_Descent], float],
    restarts: int,
    *,
    data: TrainingData,
    bits: int,
    seed: int,
    run: RunOptions,
) -> Fit:
    """The descent of the highest worth; its curve counts the seconds of those before it."""
    begin, found = time.monotonic(), []
    for number in range(max(restarts, 1)):
        descent = _Descent(method, data, bits=bits, seed=seed + _NEXT_START * number, device=run.device, begin=begin)
        worth = descend(descent)
        found.append((worth, Fit(descent.network.cpu(), tuple(descent.curve))))
    return max(found, key=lambda pair: pair[0])[1]


def _gathering(data: TrainingData, *, seed: int) -> Callable[[BdnnNetwork], float]:
    """How precise codes are within radius 2, asked by some of the items, right being their nearest among the others."""
    order = np.random.default_rng(seed).permutation(len(data))
    asked, others = np.split(order, [min(_JUDGED, len(data) // 3)])
    query, database = data.features[asked], data.features[others]
    truth = nearest(query, database, count=min(_NEIGHBOURS, len(database)))

    def judge(network: BdnnNetwork) -> float:
        return evaluate(network.encode(query), network.encode(database), truth).precision_r2

    return judge


class _Descent:
    """One descent from the paper's start."""

    def __init__(self, method: Bdnn, data: TrainingData, *, bits: int, seed: int, device: str, begin: float) -> None:
        self.method, self.bits, self.seed, self.begin = method, bits, seed, begin
        network, x, b = start(data, bits=bits, decodes=method.decodes, seed=seed)
        classes = method.classes(data)
        self.network, self.x, self.b = network.to(device), x.to(device), b.to(device)
        self.classes = None if classes is None else classes.to(device)
        self.curve: list[CurvePoint] = []

    def take_words(self) -> None:
        """B from the labels."""
        assert self.classes is not None  # noqa: S101
        words = torch.from_numpy(class_words(self.classes.shape[1], bits=self.bits, seed=self.seed))
        self.b = self.classes @ words.to(self.classes)

    def epochs(
        self, method: Bdnn, count: int, *, rate: float, batch: int, alternations: int = 1, fixed: bool = False
    ) -> None:
        """Lower the method's J by some epochs of Adam; B stays as it is if fixed."""
        network, x = self.network, self.x
        optimiser = torch.optim.Adam(network.layers.parameters(), lr=rate)
        steps = count * max(len(x) // batch, 1)
        falling = torch.optim.lr_scheduler.LambdaLR(
            optimiser, lambda step: 0.5 * (1 + math.cos(math.pi * min(step / steps, 1.0)))
        )
        b = self.b
        method.solve_decoder(network, x, b)
        for _ in range(count):
            for part in _parts(len(x), batch, seed=self.seed * 10_007 + len(self.curve)):
                codes = b[part] if fixed or network.decoder is not None else method.codes(network, x[part])
                classes = None if self.classes is None else self.classes[part]
                value = method.encoding(network, network.hidden(x[part]), codes, classes, items=len(x))
                optimiser.zero_grad(set_to_none=True)
                torch.autograd.backward(value)
                optimiser.step()
                falling.step()
            with torch.no_grad():
                for _ in range(0 if fixed else alternations):
                    b = method.codes(network, x, b)
                    method.solve_decoder(network, x, b)
            self._record(b)

    @torch.no_grad()
    def _record(self, b: Tensor) -> None:
        value = float(self.method.objective(self.network, self.x, b, self.classes))
        if not math.isfinite(value):
            raise TrainingError("the objective is no longer a number: lower the rate")
        self.curve.append(CurvePoint(time.monotonic() - self.begin, len(self.curve) + 1, value))

    @torch.no_grad()
    def of_codes(self) -> float:
        """J with H = B = sign(H)."""
        h = self.network.hidden(self.x)
        b = torch.where(h >= 0, torch.ones_like(h), -torch.ones_like(h))
        return float(self.method.objective(self.network, self.x, b, self.classes, h=b))


def _parts(count: int, batch: int, *, seed: int) -> Iterator[Tensor]:
    """Batches of rows in a random order; a smaller last one only if it is the only one."""
    order = torch.randperm(count, generator=torch.Generator().manual_seed(seed))
    yield from torch.split(order[: max(count // batch * batch, min(count, batch))], batch)
