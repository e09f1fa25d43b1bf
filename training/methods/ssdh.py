"""SSDH: semantic structure-based unsupervised deep hashing (Yang, Deng, Liu & al., IJCAI 2018; not Yang, TPAMI 2017).

The cosine distances d of all training pairs have a peak p; its left side has the deviation s_l, its right side s_r,
each mirrored at p (:mod:`training.methods.pairs`). S = +1 where d < p − α·s_l, −1 where d > p + β·s_r, else 0;
α = β = 2. ``L = mean over the batch's pairs of |S|·(vᵢᵀvⱼ/K − S)²``, v = tanh of the last layer. The diagonal pulls |v|
to 1. code = v ≥ 0.

Departures: features are frozen, so only the last layer learns, where the paper trains all of VGG-16; they are centred
and scaled for it, but the distances are those of the features as they are. Adam 1e-3 with its usual ε in place of
ε = 1, which makes of it almost plain gradient descent with a tiny step; batches of 128 for 30 epochs in place of 24
for 10. Of the diagonal the matrix always has +1, also where p ≤ α·s_l. At most `items` training items, drawn by the
seed: the matrix has a byte for each pair of them.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

import numpy as np

from training.methods.loop import RunOptions, Schedule
from training.methods.pairs import PairHashing, cosine_distances, half_gaussians, similarity, weighted_squares

if TYPE_CHECKING:
    import numpy.typing as npt
    from torch import Tensor

    from training.methods.interface import TrainingData

__all__ = ["SemanticStructure"]

_SCHEDULE = Schedule(epochs=30, batch=128, rate=1e-3)


@dataclass(frozen=True)
class SemanticStructure(PairHashing):
    """Codes that agree on the pairs whose distance leaves no doubt."""

    schedule: Schedule = _SCHEDULE
    alpha: float = 2.0
    beta: float = 2.0
    paper: ClassVar[str] = "Yang et al., IJCAI 2018"

    def pairs(self, data: TrainingData, *, bits: int, seed: int, run: RunOptions) -> npt.NDArray[np.int8]:
        """By the two sides of the distances' peak."""
        del bits, seed, run
        distances = cosine_distances(data.features)
        found = similarity(distances, half_gaussians(distances), alpha=self.alpha, beta=self.beta)
        np.fill_diagonal(found, 1)
        return found

    def pair_loss(self, v: Tensor, s: Tensor) -> Tensor:
        """Squares of the pairs that count."""
        return weighted_squares(v, s)
