"""ITQ: iterative quantisation (Gong & Lazebnik, CVPR 2011, "Iterative quantization: a Procrustean approach").

V = (x − mean)·P with P the K leading principal directions; R orthogonal from
min ‖B − V·R‖², alternating B = sign(V·R) and the Procrustes solution R = Ŝ·Sᵀ, with BᵀV = S·Ω·Ŝᵀ, 50 times from a
random rotation. code = sign(V·R). No departure. The rank is taken from the shape, min(D, N − 1); directions in which
the data does not vary are zeros that the rotation mixes with the others, as in :mod:`training.methods.itq_cca`.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from training.methods.algebra import principal_components, procrustes_rotation
from training.methods.functions import Affine
from training.methods.hash_function import HashFunction
from training.methods.interface import ClosedForm, TrainingData

if TYPE_CHECKING:
    from numpy.random import Generator

__all__ = ["Itq"]


@dataclass(frozen=True)
class Itq(ClosedForm):
    """Principal components, rotated towards the corners of the cube."""

    rotations: int = 50
    paper: ClassVar[str] = "Gong & Lazebnik, CVPR 2011"

    def most_bits(self, data: TrainingData) -> int:
        """One bit a principal component."""
        return min(int(data.features.shape[1]), len(data) - 1)

    def solve(self, data: TrainingData, *, bits: int, rng: Generator) -> HashFunction:
        """PCA, then the rotation."""
        mean, vectors, _ = principal_components(data.features, bits)
        rotation, _ = procrustes_rotation((data.features - mean) @ vectors, iterations=self.rotations, rng=rng)
        weight = vectors @ rotation
        return Affine(weight, -mean @ weight)
