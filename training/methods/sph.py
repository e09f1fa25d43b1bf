"""SPH: spherical hashing (Heo, Lee, He, Chang & Yoon, CVPR 2012).

Bit k is 1 inside a sphere of centre p_k and radius t_k. Radii are medians, so that each bit is balanced; centres
move by ``p_i += 1/K·Σ_j ½·(o_ij − N/4)/(N/4)·(p_i − p_j)`` until the pairwise overlaps o_ij are N/4: the mean
of |o_ij − N/4| within 10 % of N/4 and their standard deviation within 15 %. Start: means of random subsets.
Departures: none in the formulas; at most 100 rounds; the distance is Hamming, not the paper's spherical Hamming, as in
the tables that it is compared in.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

import numpy as np

from training.methods.functions import tensor
from training.methods.hash_function import HashFunction
from training.methods.interface import ClosedForm, Floats, TrainingData

if TYPE_CHECKING:
    from numpy.random import Generator
    from torch import Tensor

__all__ = ["SphericalHashing"]


class _Spheres(HashFunction):
    """values = t_k² − ‖x − p_k‖²."""

    centres: Tensor
    squared_radii: Tensor

    def __init__(self, centres: Floats, *, squared_radii: Floats) -> None:
        super().__init__(width=centres.shape[1], bits=centres.shape[0])
        self.register_buffer("centres", tensor(centres))
        self.register_buffer("squared_radii", tensor(squared_radii))

    def forward(self, features: Tensor) -> Tensor:
        """(N, D) → (N, bits)."""
        x = features.double()
        squared = (x * x).sum(dim=1, keepdim=True) - 2 * (x @ self.centres.T) + (self.centres**2).sum(dim=1)
        return self.squared_radii - squared


@dataclass(frozen=True)
class SphericalHashing(ClosedForm):
    """Balanced spheres that overlap by a quarter."""

    rounds: int = 100
    mean_tolerance: float = 0.10
    deviation_tolerance: float = 0.15
    paper: ClassVar[str] = "Heo et al., CVPR 2012"

    def solve(self, data: TrainingData, *, bits: int, rng: Generator) -> HashFunction:
        """Push the centres until the overlaps fit."""
        x = data.features.astype(np.float64)
        norms = (x**2).sum(axis=1)
        size = min(len(x), 10)
        centres = np.stack([x[rng.choice(len(x), size, replace=False)].mean(axis=0) for _ in range(bits)])
        ideal = len(x) / 4
        squared = _squared_distances(x, centres, norms)
        for _ in range(self.rounds):
            inside = (squared <= np.median(squared, axis=0)).astype(np.float64)
            overlap = inside.T @ inside
            pairs = overlap[~np.eye(bits, dtype=bool)]
            if (
                np.abs(pairs - ideal).mean() <= self.mean_tolerance * ideal
                and pairs.std() <= self.deviation_tolerance * ideal
            ):
                break
            force = (overlap - ideal) / ideal / 2
            np.fill_diagonal(force, 0.0)
            centres = centres + (force.sum(axis=1)[:, None] * centres - force @ centres) / bits
            squared = _squared_distances(x, centres, norms)
        return _Spheres(centres, squared_radii=np.median(squared, axis=0))


def _squared_distances(x: Floats, centres: Floats, norms: Floats) -> Floats:
    squared: Floats = norms[:, None] - 2 * x @ centres.T + (centres**2).sum(axis=1)
    return squared
