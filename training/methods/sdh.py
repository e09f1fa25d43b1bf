"""SDH: supervised discrete hashing (Shen, Shen, Liu & Shen, CVPR 2015; not the supervised deep hashing of Liong).

min over B, W, P of ‖Y − B·W‖² + λ‖W‖² + ν‖B − φ(x)·P‖², B ∈ {−1, +1}, Y one-hot, φ 1,000 RBF anchors; λ = 1, ν = 1e-5,
5 outer iterations of W (ridge regression), B (discrete cyclic coordinate descent), P (ridge 1e-2).
code = sign(φ(x)·P). Start: random codes, as in the authors' code. σ² of the kernel is `kernel_width` times the mean
squared distance to the anchors; the authors fix one σ for items of unit length. Departures: none else known.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

import numpy as np

from training.methods.algebra import anchors, coordinate_descent, one_hot, sign
from training.methods.functions import KernelAffine, tensor
from training.methods.hash_function import HashFunction
from training.methods.interface import ClosedForm, TrainingData

if TYPE_CHECKING:
    from numpy.random import Generator

__all__ = ["SupervisedDiscrete"]


@dataclass(frozen=True)
class SupervisedDiscrete(ClosedForm):
    """Codes from which a linear classifier reads the label."""

    anchor_count: int = 1000
    kernel_width: float = 1.0
    classifier_ridge: float = 1.0
    fit_weight: float = 1e-5
    ridge: float = 1e-2
    iterations: int = 5
    sweeps: int = 10
    paper: ClassVar[str] = "Shen et al., CVPR 2015"
    supervised: ClassVar[bool] = True

    def solve(self, data: TrainingData, *, bits: int, rng: Generator) -> HashFunction:
        """Alternate W, B and P."""
        assert data.labels is not None  # noqa: S101  (checked by `fit`)
        points, scale = anchors(data.features, self.anchor_count, width=self.kernel_width, rng=rng)
        empty = KernelAffine(points, scale=scale, weight=np.zeros((len(points), bits)), offset=np.zeros(bits))
        kernel = empty.kernel(tensor(data.features)).numpy()
        y = one_hot(data.labels)
        gram = kernel.T @ kernel + self.ridge * np.eye(len(points))
        b = sign(rng.standard_normal((len(data), bits)))
        weight = np.linalg.solve(gram, kernel.T @ b)
        for _ in range(self.iterations):
            w = np.linalg.solve(b.T @ b + self.classifier_ridge * np.eye(bits), b.T @ y)
            b = coordinate_descent(y @ w.T + self.fit_weight * (kernel @ weight), w @ w.T, b, sweeps=self.sweeps)
            weight = np.linalg.solve(gram, kernel.T @ b)
        return KernelAffine(points, scale=scale, weight=weight, offset=np.zeros(bits))
