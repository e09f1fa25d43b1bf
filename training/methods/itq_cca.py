"""ITQ-CCA: supervised ITQ (Gong, Lazebnik, Gordo & Perronnin, TPAMI 2013).

CCA between features x and one-hot labels y, (Cxy·(Cyy + ρI)⁻¹·Cyx)·w = r²·(Cxx + ρI)·w with ρ = 1e-4; the directions
are scaled by their correlations r, then rotated as in ITQ. code = sign(V·R).

C classes give C − 1 directions at most, L labels of which an item may have several L. A longer code gets zero columns,
which the rotation mixes with the others: its K bits are K hyperplanes in a space of C − 1 dimensions. The authors' code
keeps the directions of zero correlation there, scaled by about zero: the same up to rounding.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

import numpy as np
from scipy.linalg import eigh

from training.methods.algebra import one_hot, procrustes_rotation
from training.methods.functions import Affine
from training.methods.hash_function import HashFunction
from training.methods.interface import ClosedForm, TrainingData

if TYPE_CHECKING:
    from numpy.random import Generator

__all__ = ["ItqCca"]


@dataclass(frozen=True)
class ItqCca(ClosedForm):
    """Canonical directions, rotated towards the corners of the cube."""

    rotations: int = 50
    ridge: float = 1e-4
    paper: ClassVar[str] = "Gong et al., TPAMI 2013"
    supervised: ClassVar[bool] = True

    def solve(self, data: TrainingData, *, bits: int, rng: Generator) -> HashFunction:
        """CCA, then the rotation."""
        assert data.labels is not None  # noqa: S101  (checked by `fit`)
        mean = data.features.mean(axis=0, dtype=np.float64)
        x, y = data.features - mean, one_hot(data.labels)
        y = y - y.mean(axis=0)
        cxx, cxy, cyy = (a.T @ b / len(data) for a, b in ((x, x), (x, y), (y, y)))
        cxx += self.ridge * np.eye(len(cxx))
        between = cxy @ np.linalg.solve(cyy + self.ridge * np.eye(len(cyy)), cxy.T)
        # One-hot columns sum to 1 and lose a rank by centring; those of several labels need not.
        count = min(bits, y.shape[1] - (data.labels.ndim == 1), x.shape[1])
        squared, vectors = eigh(between, cxx, subset_by_index=[len(cxx) - count, len(cxx) - 1])
        directions = np.zeros((len(cxx), bits))
        directions[:, :count] = (vectors * np.sqrt(np.clip(squared, 0.0, None)))[:, ::-1]
        rotation, _ = procrustes_rotation(x @ directions, iterations=self.rotations, rng=rng)
        weight = directions @ rotation
        return Affine(weight, -mean @ weight)
