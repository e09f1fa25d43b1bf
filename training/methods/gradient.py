"""Methods that learn by gradients: a network and a loss for the one loop."""

from __future__ import annotations

import zlib
from abc import abstractmethod
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
import torch
from torch import Tensor, nn

from training.methods.hash_function import HashFunction
from training.methods.interface import Fit, Method, TrainingData
from training.methods.loop import RunOptions, Schedule, train

if TYPE_CHECKING:
    from training.methods.codings import HashLayer

__all__ = ["Centred", "Gradient", "HashNetwork", "same_class"]


def same_class(labels: Tensor) -> Tensor:
    """(M,) of classes or 0/1 (M, L) → boolean (M, M), whether two items share a label."""
    if labels.ndim == 1:
        return labels[:, None] == labels[None]
    return (labels.float() @ labels.float().T) > 0.5


class Centred(nn.Module):
    """(x − mean)/scale, which has unit variance a dimension on average over the training data, so that rates fit."""

    mean: Tensor
    scale: Tensor

    def __init__(self, data: TrainingData) -> None:
        super().__init__()
        mean = data.features.mean(axis=0, dtype=np.float64)
        scale = float(np.sqrt(np.maximum((data.features.var(axis=0, dtype=np.float64)).sum(), 1e-24)))
        self.register_buffer("mean", torch.from_numpy(mean.astype(np.float32)))
        self.register_buffer("scale", torch.tensor(scale / data.features.shape[1] ** 0.5, dtype=torch.float32))

    def forward(self, x: Tensor) -> Tensor:
        """Same shape; about unit variance a dimension."""
        return (x - self.mean) / self.scale


class HashNetwork(HashFunction):
    """A network whose last outputs are the continuous code.

    Args:
        body: features (N, D) → U (N, bits).
        width: D.
        bits: length of the code.
        layer: the hash layer, where the method has one; its threshold is the function's.
        decoder: what else learns, if anything: B (N, bits) → whatever the loss compares.
    """

    def __init__(
        self,
        body: nn.Module,
        *,
        width: int,
        bits: int,
        layer: HashLayer | None = None,
        decoder: nn.Module | None = None,
    ) -> None:
        super().__init__(width=width, bits=bits)
        self.body, self.layer, self.decoder = body, layer, decoder

    def forward(self, features: Tensor) -> Tensor:
        """(N, D) → (N, bits), bit = value ≥ 0."""
        u: Tensor = self.body(features)
        return u if self.layer is None else self.layer.values(u)


@dataclass(frozen=True)
class Gradient(Method):
    """A method that the one loop trains; `schedule` is the paper's."""

    schedule: Schedule

    @abstractmethod
    def network(self, data: TrainingData, *, bits: int) -> HashNetwork:
        """A fresh network; torch's generator is seeded already."""

    @abstractmethod
    def loss(self, network: Any, features: Tensor, labels: Tensor | None) -> Tensor:
        """The objective of one batch, a scalar."""

    def start_epoch(self, network: Any, epoch: int) -> None:
        """What changes from epoch to epoch, beside the rate."""

    def prepare(self, data: TrainingData) -> TrainingData:
        """What the loop sees of the data; may add to the labels what the loss needs of each item."""
        return data

    def learn(self, data: TrainingData, *, bits: int, seed: int, run: RunOptions) -> Fit:
        """The network, built and trained."""
        return self.train_network(self.network(data, bits=bits), data, bits=bits, seed=seed, run=run)

    def train_network(self, network: HashNetwork, data: TrainingData, *, bits: int, seed: int, run: RunOptions) -> Fit:
        """The network, trained from where it is: `learn`'s second half."""
        seen = self.prepare(data)
        mark = zlib.crc32(np.ascontiguousarray(data.features).data)
        if self.supervised:
            mark = zlib.crc32(np.ascontiguousarray(data.labels).data, mark)
        curve = train(
            network,
            self.loss,
            features=torch.from_numpy(seen.features),
            labels=None if seen.labels is None else torch.from_numpy(seen.labels),
            schedule=self.schedule,
            seed=seed,
            run=run,
            identity=f"{self} at {bits} bits, seed {seed}, from features {data.features.shape} {mark:08x}",
            start_epoch=self.start_epoch,
        )
        return Fit(network, curve)
