"""DistillHash (Yang, Liu, Deng, Liu & Tao, CVPR 2019, "Unsupervised deep hashing by distilling data pairs").

1. Noisy similarity: S̃ = +1 where SSDH's S is, −1 everywhere else; a hash layer v is learned on it with SSDH's loss.
2. P_ij = σ(½·vᵢᵀvⱼ) estimates P(S̃_ij = +1). The rates of wrong labels are bounded by the least that neighbours show:
   ρ₋(i, j) = min of P over (neighbours of i) × (neighbours of j), ranks 2 … 21 by cosine distance, and ρ₊(i, j) = min
   of 1 − P over ranks 0 … 19. Bayes' optimal rule keeps (i, j) as +1 if P > (1 + ρ₋)/2, as −1 if P < (1 − ρ₊)/2.
3. A fresh layer u learns from the pairs that are kept, by the likelihood
   ``−mean(s·φ − log(1 + e^φ))``, φ = ½·uᵢᵀuⱼ, s ∈ {0, 1}. `objective="code"` is SSDH's squared loss, as released.
code = u ≥ 0.

The released code takes the neighbours of j for both indices, so that ρ says nothing of i. Here both are as the paper
has them; since the minimum over a product of two sets is taken first over one and then over the other, that costs
N²·2n and not N²·n². It was not possible to compare the likelihood with the paper's own page: the survey of Luo et al.
(TKDD 2023) has it without the logarithm.

Departures: frozen features and the optimisation, as in :mod:`training.methods.ssdh`; at most `items` training items,
since P has four bytes for each pair of them. A checkpoint is of step 3: a resumed run repeats the first two.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, ClassVar, Literal

import numpy as np
import torch
from torch.nn import functional

from training.methods.loop import RunOptions, Schedule
from training.methods.pairs import cosine_distances, refuse_one_sided, weighted_squares
from training.methods.ssdh import SemanticStructure

if TYPE_CHECKING:
    import numpy.typing as npt
    from torch import Tensor

    from training.methods.interface import TrainingData

__all__ = ["DistillHash", "distilled", "least_among_neighbours"]

_SCHEDULE = Schedule(epochs=30, batch=128, rate=1e-3)


def least_among_neighbours(
    values: npt.NDArray[np.float32], neighbours: npt.NDArray[np.int64]
) -> npt.NDArray[np.float32]:
    """m_ij = the least value over (a neighbour of i, a neighbour of j).

    Args:
        values: float32 (N, N).
        neighbours: int (N, n), rows of items.

    Returns:
        float32 (N, N).
    """
    rows = values[neighbours[:, 0]]
    for rank in range(1, neighbours.shape[1]):
        np.minimum(rows, values[neighbours[:, rank]], out=rows)
    least = rows[:, neighbours[:, 0]]
    for rank in range(1, neighbours.shape[1]):
        np.minimum(least, rows[:, neighbours[:, rank]], out=least)
    return least


def distilled(
    chance: npt.NDArray[np.float32], order: npt.NDArray[np.int64], *, neighbours: int
) -> npt.NDArray[np.int8]:
    """The pairs that Bayes' rule keeps: +1, −1, and 0 for those that it drops; int8 (N, N).

    Args:
        chance: P float32 (N, N), of a pair to be labelled similar.
        order: int (N, n + 2 at least), the items nearest to each, itself first.
        neighbours: n.
    """
    wrong = least_among_neighbours(chance, order[:, 2 : 2 + neighbours])
    found = (chance > (1 + wrong) / 2).astype(np.int8)
    wrong = least_among_neighbours(1 - chance, order[:, :neighbours])
    found[chance < (1 - wrong) / 2] = -1
    return found


@dataclass(frozen=True)
class DistillHash(SemanticStructure):
    """Learns from those pairs alone on which a first network and its neighbours agree."""

    schedule: Schedule = _SCHEDULE
    items: int = 5_000
    neighbours: int = 20
    objective: Literal["paper", "code"] = "paper"
    bytes_each: ClassVar[int] = 24
    paper: ClassVar[str] = "Yang et al., CVPR 2019"

    def pairs(self, data: TrainingData, *, bits: int, seed: int, run: RunOptions) -> npt.NDArray[np.int8]:
        """The pairs that the rule is sure of, after a fit to the noisy ones."""
        options = replace(run, checkpoint=None)
        noisy = _Noisy(self.schedule, items=self.items, alpha=self.alpha, beta=self.beta)
        first = noisy.learn(data, bits=bits, seed=seed, run=options).function.eval()
        v = np.tanh(first.values(data.features))
        chance = 1 / (1 + np.exp(-0.5 * (v @ v.T)))
        count = min(self.neighbours, max(len(data) - 2, 1))
        order = np.argsort(cosine_distances(data.features), axis=1, kind="stable")[:, : count + 2]
        found = distilled(chance.astype(np.float32), order, neighbours=count)
        np.fill_diagonal(found, 1)
        refuse_one_sided(found)
        return found

    def pair_loss(self, v: Tensor, s: Tensor) -> Tensor:
        """The likelihood of the pairs that are kept, or their squares."""
        if self.objective == "code":
            return weighted_squares(v, s)
        phi = 0.5 * v @ v.T
        loss = functional.binary_cross_entropy_with_logits(phi, (s > 0).to(phi.dtype), reduction="none")
        kept = s != 0
        mean: Tensor = torch.where(kept, loss, 0).sum() / kept.sum().clamp_min(1)
        return mean


@dataclass(frozen=True)
class _Noisy(SemanticStructure):
    """SSDH on a matrix that calls every pair dissimilar which is not similar."""

    def pairs(self, data: TrainingData, *, bits: int, seed: int, run: RunOptions) -> npt.NDArray[np.int8]:
        found = super().pairs(data, bits=bits, seed=seed, run=run)
        return np.where(found > 0, found, -1).astype(np.int8)
