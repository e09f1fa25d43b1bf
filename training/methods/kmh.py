"""KMH: k-means hashing (He, Wen & Sun, CVPR 2013).

The space is rotated and split into M subspaces of b bits, as in a product quantiser. In each, 2^b codewords c, whose
index is the code, minimise the quantisation error plus λ times the affinity error
``Σ_ij n_i·n_j/N²·(‖c_i − c_j‖ − s·√hamming(i, j))²``: assign points, then move the codewords; 50 iterations, λ = 10.
Start: the corners of the box that the principal components span, s by least squares to it. Rotation: as in OPQ,
principal components dealt out so that the subspaces' products of variances are equal.

Departures: the codewords of a subspace move together, by L-BFGS on the exact gradient, not one after the other;
components left over when D is not a multiple of M, those of least variance, are dropped.

A bit of the nearest codeword as a value with that sign: the least distance to a codeword whose bit is 0, minus the
least to one whose bit is 1.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

import numpy as np
import torch
from scipy.optimize import minimize
from torch import Tensor

from desktop_app.core.errors import TrainingError
from training.methods.algebra import principal_components
from training.methods.functions import tensor
from training.methods.hash_function import HashFunction
from training.methods.interface import ClosedForm, Floats, TrainingData

if TYPE_CHECKING:
    import numpy.typing as npt
    from numpy.random import Generator

__all__ = ["KMeansHashing"]


class _Codebooks(HashFunction):
    """The signed gap between the nearest codewords on either side of each bit."""

    weight: Tensor
    offset: Tensor
    codewords: Tensor
    is_one: Tensor

    def __init__(self, weight: Floats, offset: Floats, *, codewords: Floats, corners: npt.NDArray[np.bool_]) -> None:
        subspaces, self.words, self.depth = codewords.shape
        self.each = corners.shape[1]
        super().__init__(width=weight.shape[0], bits=subspaces * self.each)
        self.register_buffer("weight", tensor(weight))
        self.register_buffer("offset", tensor(offset))
        self.register_buffer("codewords", tensor(codewords))
        self.register_buffer("is_one", torch.from_numpy(corners.T.copy()))

    def forward(self, features: Tensor) -> Tensor:
        """(N, D) → (N, bits)."""
        projected = (features.double() @ self.weight + self.offset).reshape(-1, self.codewords.shape[0], self.depth)
        inner = torch.matmul(projected.transpose(0, 1), self.codewords.transpose(1, 2)).transpose(0, 1)
        distance = ((self.codewords**2).sum(dim=2) - 2 * inner).unsqueeze(2)  # (N, M, 1, 2^b), ‖x‖² left out
        far = torch.full_like(distance, float("inf"))
        zero = torch.where(self.is_one, far, distance).amin(dim=3)
        one = torch.where(self.is_one, distance, far).amin(dim=3)
        return (zero - one).reshape(-1, self.bits)


@dataclass(frozen=True)
class KMeansHashing(ClosedForm):
    """A product quantiser whose indices are Hamming codes."""

    bits_each: int = 4
    affinity: float = 10.0
    iterations: int = 50
    paper: ClassVar[str] = "He, Wen & Sun, CVPR 2013"

    def most_bits(self, data: TrainingData) -> int:
        """`bits_each` components a subspace."""
        return min(int(data.features.shape[1]), len(data) - 1) // self.bits_each * self.bits_each

    def check(self, data: TrainingData, *, bits: int) -> None:
        """Also refuse subspaces that do not fill the code, or of more than the paper's 8 bits."""
        if not 1 <= self.bits_each <= 8 or bits % self.bits_each:
            raise TrainingError(f"bits_each is {self.bits_each}: give 8 or less, of which {bits} bits are a multiple")
        super().check(data, bits=bits)

    def solve(self, data: TrainingData, *, bits: int, rng: Generator) -> HashFunction:
        """Rotate, split, and learn each subspace's codewords."""
        del rng
        each = self.bits_each
        subspaces = bits // each
        rank = min(data.features.shape[1], len(data) - 1)
        depth = max(rank // subspaces, each)
        mean, vectors, variances = principal_components(data.features, subspaces * depth)
        order = _balanced_order(variances, subspaces=subspaces)
        weight = vectors[:, order.ravel()]
        projected = ((data.features - mean) @ weight).reshape(len(data), subspaces, depth)
        corners = (np.arange(2**each)[:, None] >> np.arange(each)[::-1]) & 1 == 1
        words = np.stack([self._codewords(projected[:, m], corners) for m in range(subspaces)])
        return _Codebooks(weight, -mean @ weight, codewords=words, corners=corners)

    def _codewords(self, x: Floats, corners: npt.NDArray[np.bool_]) -> Floats:
        """Codewords (2^b, depth) of one subspace, index = code."""
        each = corners.shape[1]
        hamming = np.sqrt((corners[:, None] != corners[None]).sum(axis=2))
        words = np.zeros((len(corners), x.shape[1]))
        leading = np.argsort(-x.var(axis=0), kind="stable")[:each]
        words[:, leading] = np.where(corners, 1.0, -1.0) * np.abs(x[:, leading]).mean(axis=0)
        spread = np.linalg.norm(words[:, None] - words[None], axis=2)
        scale = float((spread * hamming).sum() / (hamming**2).sum())
        for _ in range(self.iterations):
            nearest = np.argmin((words**2).sum(axis=1) - 2 * x @ words.T, axis=1)
            share = np.bincount(nearest, minlength=len(words)) / len(x)
            sums = np.eye(len(words))[nearest].T @ x / len(x)
            result = minimize(
                _objective,
                words.ravel(),
                jac=True,
                method="L-BFGS-B",
                options={"maxiter": 20},
                args=(share, sums, scale * hamming, self.affinity),
            )
            moved = result.x.reshape(words.shape)
            if np.allclose(moved, words, rtol=1e-4, atol=1e-6 * np.abs(words).max()):
                break
            words = moved
        return words


def _objective(flat: Floats, share: Floats, sums: Floats, wanted: Floats, affinity: float) -> tuple[float, Floats]:
    """Quantisation plus affinity error of one subspace and its gradient; Σ‖x‖² is left out."""
    words = flat.reshape(sums.shape)
    error = float((share * (words**2).sum(axis=1)).sum() - 2 * (sums * words).sum())
    gradient = 2 * (share[:, None] * words - sums)
    difference = words[:, None] - words[None]
    distance = np.sqrt((difference**2).sum(axis=2) + 1e-24)
    gap, weight = distance - wanted, np.outer(share, share)
    error += affinity * float((weight * gap**2).sum())
    pull = 4 * affinity * weight * gap / distance
    gradient += pull.sum(axis=1)[:, None] * words - pull @ words
    return error, gradient.ravel()


def _balanced_order(variances: Floats, *, subspaces: int) -> npt.NDArray[np.intp]:
    """OPQ's eigenvalue allocation: each component to the subspace of least product that has room; (M, depth)."""
    depth = len(variances) // subspaces
    logs = np.log(np.maximum(variances, np.finfo(float).tiny))
    logs -= min(0.0, logs.min())  # so that adding a component never makes a product smaller
    chosen: list[list[int]] = [[] for _ in range(subspaces)]
    products = np.zeros(subspaces)
    for component, value in enumerate(logs):
        place = min((m for m in range(subspaces) if len(chosen[m]) < depth), key=lambda m: (products[m], m))
        chosen[place].append(component)
        products[place] += value
    return np.array(chosen, dtype=np.intp)
