"""SH: spectral hashing (Weiss, Torralba & Fergus, NIPS 2008).

After PCA to K dimensions, taken as a uniform box of sides R_d, the eigenfunctions of the box's Laplacian are
Φ_{d,m}(v) = sin(π/2 + m·π/R_d·(v − min_d)), m = 1, 2, …; the K of lowest frequency m·π/R_d make the K bits,
code = sign(Φ). As in the authors' code, only functions of a single dimension are listed: a product of several has a
higher frequency than each of its factors. No departure.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

import numpy as np
import torch
from torch import Tensor

from training.methods.algebra import principal_components
from training.methods.functions import tensor
from training.methods.hash_function import HashFunction
from training.methods.interface import ClosedForm, Floats, TrainingData

if TYPE_CHECKING:
    from numpy.random import Generator

__all__ = ["SpectralHashing"]


class _BoxEigenfunctions(HashFunction):
    """values = cos(ω_k·(x·P_k − min_k)), which is sin(π/2 + …)."""

    weight: Tensor
    offset: Tensor

    def __init__(self, directions: Floats, *, offset: Floats) -> None:
        super().__init__(width=directions.shape[0], bits=directions.shape[1])
        self.register_buffer("weight", tensor(directions))
        self.register_buffer("offset", tensor(offset))

    def forward(self, features: Tensor) -> Tensor:
        """(N, D) → (N, bits)."""
        return torch.cos(features.double() @ self.weight + self.offset)


@dataclass(frozen=True)
class SpectralHashing(ClosedForm):
    """The lowest eigenfunctions of a box around the principal components."""

    paper: ClassVar[str] = "Weiss, Torralba & Fergus, NIPS 2008"

    def solve(self, data: TrainingData, *, bits: int, rng: Generator) -> HashFunction:
        """PCA, the box, its K lowest frequencies; fewer dimensions than bits get higher frequencies."""
        del rng
        mean, vectors, _ = principal_components(data.features, min(bits, *data.features.shape))
        projected = (data.features - mean) @ vectors
        low, high = projected.min(axis=0), projected.max(axis=0)
        side = np.maximum(high - low, np.finfo(float).eps * 1e3)
        frequency = np.arange(1, bits + 1)[None, :] * np.pi / side[:, None]
        chosen = np.argsort(frequency, axis=None, kind="stable")[:bits]
        dimension, omega = chosen // bits, frequency.ravel()[chosen]
        directions = vectors[:, dimension] * omega
        return _BoxEigenfunctions(directions, offset=-(mean @ vectors + low)[dimension] * omega)
