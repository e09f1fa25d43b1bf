"""Which pairs of items count as similar, by their cosine distances: what SSDH and DistillHash learn from.

Both look at the histogram of the cosine distances of all pairs. Its two flanks, each mirrored at the peak, are taken
for halves of Gaussians, and pairs that lie far out on either side are called similar or dissimilar.
"""

from __future__ import annotations

from abc import abstractmethod
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

import numpy as np
import torch
from torch import Tensor, nn

from desktop_app.core.errors import TrainingError
from desktop_app.core.vectors import unit_rows
from training.methods.gradient import Centred, Gradient, HashNetwork
from training.methods.interface import Fit, TrainingData

if TYPE_CHECKING:
    import numpy.typing as npt

    from training.methods.loop import RunOptions

__all__ = [
    "HalfGaussians",
    "PairHashing",
    "PairNetwork",
    "cosine_distances",
    "half_gaussians",
    "refuse_one_sided",
    "similarity",
    "weighted_squares",
]

_BINS = 100
_MOST_BYTES = 6 * 2**30  # of the matrices of pairs


@dataclass(frozen=True, slots=True)
class HalfGaussians:
    """The distances' peak and the deviations of its two sides, each mirrored at the peak."""

    peak: float
    left: float
    right: float


def cosine_distances(features: npt.NDArray[np.float32]) -> npt.NDArray[np.float32]:
    """1 − cos of all pairs: float32 (N, D) → float32 (N, N) in [0, 2]."""
    unit = unit_rows(features)
    distances: npt.NDArray[np.float32] = np.clip(1 - unit @ unit.T, 0, 2)
    np.fill_diagonal(distances, 0)
    return distances


def half_gaussians(distances: npt.NDArray[np.float32]) -> HalfGaussians:
    """The peak is the left edge of the fullest of 100 bins; pairs of an item with itself have no part in it.

    Args:
        distances: (N, N), symmetric. Bins divide [0, 1], or [0, 2] if some distances are above 1.
    """
    found = distances[np.triu_indices(len(distances), 1)].astype(np.float64)
    top = 1.0 if found.max(initial=0) <= 1 else 2.0
    counts, edges = np.histogram(found, bins=_BINS, range=(0, top))
    peak = float(edges[counts.argmax()])
    left, right = found[found <= peak], found[found >= peak]
    deviations = [float(np.sqrt(((side - peak) ** 2).mean())) if len(side) else 0.0 for side in (left, right)]
    return HalfGaussians(peak, *deviations)


def similarity(
    distances: npt.NDArray[np.float32], fitted: HalfGaussians, *, alpha: float, beta: float
) -> npt.NDArray[np.int8]:
    """+1 where d < peak − α·left, −1 where d > peak + β·right, else 0; int8 (N, N).

    Raises:
        TrainingError: no pair of two items is similar, or none is dissimilar.
    """
    found = np.zeros(distances.shape, dtype=np.int8)
    found[distances < fitted.peak - alpha * fitted.left] = 1
    found[distances > fitted.peak + beta * fitted.right] = -1
    refuse_one_sided(found)
    return found


def refuse_one_sided(found: npt.NDArray[np.int8]) -> None:
    """Refuse pairs of which nothing can be learned.

    Raises:
        TrainingError: no pair of two items is similar, or none is dissimilar.
    """
    alike = int((found > 0).sum() - (found.diagonal() > 0).sum()) // 2
    unlike = int((found < 0).sum() - (found.diagonal() < 0).sum()) // 2
    if not alike or not unlike:
        total = len(found) * (len(found) - 1) // 2
        said = f"of {total:,} pairs {alike:,} count as similar and {unlike:,} as dissimilar"
        raise TrainingError(f"{said}, and both are needed: choose a smaller alpha or beta, or other features")


class PairNetwork(HashNetwork):
    """A network whose loss knows how similar the training items are, which is not part of the function."""

    similarity: Tensor


@dataclass(frozen=True)
class PairHashing(Gradient):
    """A linear hash layer learned from a matrix of pairs of at most `items` drawn training items."""

    items: int = 10_000
    bytes_each: ClassVar[int] = 8  # of a pair, all matrices together

    def check(self, data: TrainingData, *, bits: int) -> None:
        """Also refuse a matrix of pairs that does not fit into memory."""
        super().check(data, bits=bits)
        count = min(len(data), self.items)
        if count**2 * self.bytes_each > _MOST_BYTES:
            most = int((_MOST_BYTES / self.bytes_each) ** 0.5)
            said = f"the pairs of {count:,} items do not fit into memory"
            raise TrainingError(f"{said}: give `items` {most:,} or less")

    @abstractmethod
    def pairs(self, data: TrainingData, *, bits: int, seed: int, run: RunOptions) -> npt.NDArray[np.int8]:
        """Of each two items whether they are similar (+1), dissimilar (−1) or left out (0): int8 (N, N)."""

    def network(self, data: TrainingData, *, bits: int) -> HashNetwork:
        """Linear(D → K) on centred features."""
        width = data.features.shape[1]
        return PairNetwork(nn.Sequential(Centred(data), nn.Linear(width, bits)), width=width, bits=bits)

    def prepare(self, data: TrainingData) -> TrainingData:
        """Each item's own number in the place of its label."""
        return TrainingData(data.features, np.arange(len(data)))

    def learn(self, data: TrainingData, *, bits: int, seed: int, run: RunOptions) -> Fit:
        """The network, trained on the pairs of drawn items."""
        if len(data) > self.items:
            rows = np.sort(np.random.default_rng(seed).choice(len(data), self.items, replace=False))
            data = TrainingData(data.features[rows])
        found = torch.from_numpy(self.pairs(data, bits=bits, seed=seed, run=run))
        torch.manual_seed(seed)
        network = self.network(data, bits=bits)
        assert isinstance(network, PairNetwork)  # noqa: S101  (of `network`)
        network.similarity = found
        learned = self.train_network(network, data, bits=bits, seed=seed, run=run)
        return Fit(HashNetwork(network.body, width=network.width, bits=bits), learned.curve)

    def loss(self, network: PairNetwork, features: Tensor, labels: Tensor | None) -> Tensor:
        """The objective of the batch's pairs."""
        assert labels is not None  # noqa: S101  (made by `prepare`)
        rows = labels.cpu()
        s = network.similarity[rows][:, rows].to(features.device, features.dtype)
        return self.pair_loss(torch.tanh(network.body(features)), s)

    @abstractmethod
    def pair_loss(self, v: Tensor, s: Tensor) -> Tensor:
        """Of outputs v (M, K) in (−1, 1) and similarities s (M, M); scalar."""


def weighted_squares(v: Tensor, s: Tensor) -> Tensor:
    """SSDH's loss: mean over all M² pairs of |s|·(vᵢᵀvⱼ/K − s)², of v (M, K) and s (M, M); scalar.

    The diagonal, s = 1, is in it and so pulls |v| to 1: it is the only quantisation term.
    """
    mean: Tensor = (s.abs() * (v @ v.T / v.shape[1] - s).square()).mean()
    return mean
