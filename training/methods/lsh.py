"""LSH: random hyperplanes (Charikar, STOC 2002, "Similarity estimation techniques from rounding algorithms").

code = sign((x − mean)·W), W (D, K) of independent Gaussians: two items differ in a bit with probability angle/π.
Departure: the training mean is taken off first, as the hashing papers that compare with LSH do.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

import numpy as np

from training.methods.functions import Affine
from training.methods.hash_function import HashFunction
from training.methods.interface import ClosedForm, TrainingData

if TYPE_CHECKING:
    from numpy.random import Generator

__all__ = ["Lsh"]


@dataclass(frozen=True)
class Lsh(ClosedForm):
    """Random hyperplanes through the mean."""

    paper: ClassVar[str] = "Charikar, STOC 2002"

    def solve(self, data: TrainingData, *, bits: int, rng: Generator) -> HashFunction:
        """Random hyperplanes; only the mean is learned."""
        weight = rng.standard_normal((data.features.shape[1], bits))
        return Affine(weight, -data.features.mean(axis=0, dtype=np.float64) @ weight)
