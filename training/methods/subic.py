"""SUBIC: a supervised, structured binary code (Jain, Zepeda, Pérez & Gribonval, ICCV 2017).

One linear layer, a ReLU and a softmax inside each of M blocks of Q entries make z from features; a linear layer
classifies z. With E(z) = −1/(M·log₂Q)·Σ_blocks Σ_q z_q·log₂ z_q in [0, 1],
``L = CE/ln C + γ·mean_i E(z_i) − μ·E(mean_i z_i)``, γ = μ = 1: each block is sure of an entry, and all of
them are used.
code = one bit for each entry, 1 for the first largest of its block and 0 for the others.

So a code of `bits` = M·Q bits holds M·log₂ Q bits of information; Q is `block` (the paper: M = 8, Q = 256). The Hamming
distance of two codes is twice the number of blocks that differ, so every index of this package ranks them as they are.
:func:`pack_blocks` stores the M indices alone, for which the number of differing indices is the distance: the Hamming
distance of the indices' own bits means nothing. The paper's asymmetric search, by the query's ReLU outputs, is left
out: its scores are not a Hamming ranking.

Departures: a block whose ReLU outputs are all 0 ties, which the threshold of the other methods would answer with
several bits; the first entry is taken. Adam 1e-3 on centred features of unit variance in place of 1e-4 on
VGG-M-128's; batches of 200 without replacement. Items of several labels share their target among them.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional

from desktop_app.core.errors import TrainingError
from training.methods.algebra import one_hot
from training.methods.gradient import Centred, Gradient, HashNetwork
from training.methods.interface import TrainingData
from training.methods.loop import Schedule

if TYPE_CHECKING:
    import numpy.typing as npt

    from desktop_app.core.codes import Codes

__all__ = ["Subic", "block_entropy", "pack_blocks"]

_SCHEDULE = Schedule(epochs=30, batch=200, rate=1e-3)


def block_entropy(z: Tensor) -> Tensor:
    """E of distributions (…, M, Q): their mean entropy over the M blocks as a share of log₂ Q, (…,) in [0, 1]."""
    entropy: Tensor = -(z * torch.log(z + 1e-30)).sum(dim=-1).mean(dim=-1) / math.log(z.shape[-1])
    return entropy


def pack_blocks(codes: Codes, *, block: int) -> npt.NDArray[np.uint8]:
    """The index of each block's bit: codes uint8 (N, M·Q/8) → uint8 (N, M); their distance is how many differ.

    Args:
        codes: of a function that :class:`Subic` learned.
        block: Q, at most 256.
    """
    bits = np.unpackbits(codes, axis=1)
    indices: npt.NDArray[np.uint8] = bits.reshape(len(codes), -1, block).argmax(axis=2).astype(np.uint8)
    return indices


class _FirstLargest(nn.Module):
    """(N, M·Q) → the same shape: 0 for the first largest entry of each block, less for the others."""

    def __init__(self, block: int) -> None:
        super().__init__()
        self.block = block

    def forward(self, u: Tensor) -> Tensor:
        blocks = u.reshape(-1, u.shape[1] // self.block, self.block)
        below = blocks - blocks.amax(dim=2, keepdim=True)
        largest = below >= 0
        later = largest & (torch.cumsum(largest.to(torch.int64), dim=2) > 1)
        return torch.where(later, -torch.ones_like(below), below).flatten(1)


class _BlockNetwork(HashNetwork):
    """A network whose code is the largest entry of each block, and what classifies by it."""

    def __init__(self, body: nn.Module, *, width: int, bits: int, block: int, classes: int) -> None:
        super().__init__(body, width=width, bits=bits)
        self.classifier = nn.Linear(bits, classes)
        self.block, self.choose = block, _FirstLargest(block)
        self.distance = f"Hamming, which is twice the number of differing blocks of {block} bits"

    def forward(self, features: Tensor) -> Tensor:
        """(N, D) → (N, bits), bit = value ≥ 0: one in each block."""
        chosen: Tensor = self.choose(self.body(features))
        return chosen


@dataclass(frozen=True)
class Subic(Gradient):
    """One entry of each block, chosen so that the class can be read from them."""

    schedule: Schedule = _SCHEDULE
    block: int = 4
    sureness: float = 1.0
    variety: float = 1.0
    paper: ClassVar[str] = "Jain et al., ICCV 2017"
    supervised: ClassVar[bool] = True

    def check(self, data: TrainingData, *, bits: int) -> None:
        """Also refuse blocks that do not fill the code."""
        if not 2 <= self.block <= 256 or bits % self.block:
            raise TrainingError(f"block is {self.block}: give 2 to 256, of which {bits} bits are a multiple")
        super().check(data, bits=bits)

    def network(self, data: TrainingData, *, bits: int) -> HashNetwork:
        """Linear(D → M·Q) with its ReLU, and Linear(M·Q → C)."""
        assert data.labels is not None  # noqa: S101  (checked by `fit`)
        width = data.features.shape[1]
        body = nn.Sequential(Centred(data), nn.Linear(width, bits), nn.ReLU())
        classes = one_hot(data.labels).shape[1]
        return _BlockNetwork(body, width=width, bits=bits, block=self.block, classes=classes)

    def prepare(self, data: TrainingData) -> TrainingData:
        """Labels as shares of one, float32 (N, C)."""
        assert data.labels is not None  # noqa: S101  (checked by `fit`)
        shares = one_hot(data.labels).astype(np.float32)
        return TrainingData(data.features, shares / np.maximum(shares.sum(axis=1, keepdims=True), 1))

    def loss(self, network: _BlockNetwork, features: Tensor, labels: Tensor | None) -> Tensor:
        """Cross-entropy, sureness and variety."""
        assert labels is not None  # noqa: S101  (made by `prepare`)
        blocks = network.body(features).reshape(len(features), -1, self.block)
        z = torch.softmax(blocks, dim=2)
        classified = functional.cross_entropy(network.classifier(z.flatten(1)), labels) / math.log(
            max(labels.shape[1], 2)
        )
        loss: Tensor = classified + self.sureness * block_entropy(z).mean()
        return loss - self.variety * block_entropy(z.mean(dim=0))
