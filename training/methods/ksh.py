"""KSH: supervised hashing with kernels (Liu, Wang, Ji, Jiang & Chang, CVPR 2012).

κ(x) = centred RBF similarities to 300 anchors, σ² their mean squared distance; 2,000 labelled items with S_ij = ±1 for
same class or not. Bits are learned one by one against the residue R_k = K·S − Σ_{j<k} b_j·b_jᵀ: the spectral start
maximises aᵀK̄ᵀR_k·K̄a subject to ‖K̄a‖² fixed (a generalised eigenvector), then the smooth surrogate −φᵀR_k·φ with
φ = 2/(1 + exp(−K̄a)) − 1 is minimised, and the better of the two becomes the bit.
Departures: L-BFGS in place of Nesterov's accelerated gradient for the surrogate. R_k·v is computed from sums over
classes, so that the labelled items are bounded by time and not by the memory of R_k.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar, TypeAlias

import numpy as np
import torch
from scipy.linalg import eigh
from scipy.optimize import minimize
from scipy.special import expit

from training.methods.algebra import anchors, one_hot, sign
from training.methods.functions import KernelAffine, tensor
from training.methods.hash_function import HashFunction
from training.methods.interface import ClosedForm, Floats, TrainingData

if TYPE_CHECKING:
    import numpy.typing as npt
    from numpy.random import Generator

__all__ = ["KernelHashing"]

_Product: TypeAlias = Callable[[Floats], Floats]  # v (N,) or (N, A) → M·v of a symmetric M (N, N)


@dataclass(frozen=True)
class KernelHashing(ClosedForm):
    """Greedy bits on pairwise labels."""

    anchor_count: int = 300
    kernel_width: float = 1.0
    items: int = 2000
    iterations: int = 50
    paper: ClassVar[str] = "Liu et al., CVPR 2012"
    supervised: ClassVar[bool] = True

    def solve(self, data: TrainingData, *, bits: int, rng: Generator) -> HashFunction:
        """One bit after the other."""
        assert data.labels is not None  # noqa: S101  (checked by `fit`)
        points, scale = anchors(data.features, self.anchor_count, width=self.kernel_width, rng=rng)
        chosen = rng.permutation(len(data))[: self.items]
        empty = KernelAffine(points, scale=scale, weight=np.zeros((len(points), bits)), offset=np.zeros(bits))
        kernel = empty.kernel(tensor(data.features[chosen])).numpy()
        mean = kernel.mean(axis=0)
        kernel = kernel - mean
        similar = _similarity(data.labels[chosen])
        gram = kernel.T @ kernel
        gram += 1e-6 * np.trace(gram) / len(points) * np.eye(len(points))
        weight = np.zeros((len(points), bits))
        for k in range(bits):
            earlier = sign(kernel @ weight[:, :k])

            def residue(v: Floats, codes: Floats = earlier) -> Floats:
                return bits * similar(v) - codes @ (codes.T @ v)

            weight[:, k] = self._bit(kernel, residue, gram)
        with torch.no_grad():
            return KernelAffine(points, scale=scale, weight=weight, offset=-mean @ weight)

    def _bit(self, kernel: Floats, residue: _Product, gram: Floats) -> Floats:
        """The coefficients (A,) of one hyperplane in the anchors' space."""
        last = len(gram) - 1
        spectral = eigh(kernel.T @ residue(kernel), gram, subset_by_index=[last, last])[1][:, 0]
        spectral *= np.sqrt(len(kernel)) / np.linalg.norm(kernel @ spectral)

        def surrogate(a: Floats) -> tuple[float, Floats]:
            phi = 2 * expit(kernel @ a) - 1
            pull = residue(phi)
            return -float(phi @ pull), -(kernel.T @ (pull * (1 - phi**2)))

        smooth = minimize(surrogate, spectral, jac=True, method="L-BFGS-B", options={"maxiter": self.iterations}).x

        def agreement(a: Floats) -> float:
            b = sign(kernel @ a)
            return float(b @ residue(b))

        best: Floats = max(spectral, smooth, key=agreement)
        return best


def _similarity(labels: npt.NDArray[np.integer]) -> _Product:
    """S·v, S_ij = 1 where items share a class and −1 elsewhere; with several classes an item, S itself is made."""
    hot = one_hot(labels)
    if labels.ndim == 2:
        shared = np.where(hot @ hot.T > 0, 1.0, -1.0)
        return lambda v: shared @ v
    return lambda v: 2 * hot @ (hot.T @ v) - v.sum(axis=0)
