"""BA: the binary autoencoder (Carreira-Perpiñán & Raziperchikolaei, CVPR 2015, "Hashing with binary autoencoders").

min over h, f, Z of ‖X − f(Z)‖² + μ·‖Z − h(X)‖², Z ∈ {0, 1}: the method of auxiliary coordinates alternates
- f: linear decoder, least squares;
- h: one linear SVM a bit that predicts Z from X;
- Z: for each item the best of all 2^K codes below 16 bits, else coordinate descent from the better of h(x) and z,
while μ grows ×2 until Z = h(X) for all items, 15 times at most. Start: ITQ's codes. code = h(x).

Departures: Z ∈ {−1, 1}, so that μ weighs four times as much; the SVMs have the squared hinge loss and are all solved
together by L-BFGS, warm-started; the paper's truncated relaxation is not used as a start of the Z-step; at most `items`
training items, as the paper's own runs have.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

import numpy as np
from scipy.optimize import minimize

from training.methods.algebra import coordinate_descent, sign
from training.methods.functions import Affine
from training.methods.hash_function import HashFunction
from training.methods.interface import ClosedForm, Floats, TrainingData
from training.methods.itq import Itq

if TYPE_CHECKING:
    from numpy.random import Generator

__all__ = ["BinaryAutoencoder"]


@dataclass(frozen=True)
class BinaryAutoencoder(ClosedForm):
    """Auxiliary coordinates with a rising penalty."""

    first_penalty: float = 1e-3  # times the total variance
    growth: float = 2.0
    rounds: int = 15
    sweeps: int = 5
    items: int = 20_000
    svm_cost: float = 10.0
    paper: ClassVar[str] = "Carreira-Perpiñán & Raziperchikolaei, CVPR 2015"

    def most_bits(self, data: TrainingData) -> int:
        """As ITQ, which it starts from."""
        return Itq().most_bits(data)

    def solve(self, data: TrainingData, *, bits: int, rng: Generator) -> HashFunction:
        """Alternate f, h and Z."""
        chosen = rng.permutation(len(data))[: self.items]
        features = data.features[chosen].astype(np.float64)
        start = Itq().solve(TrainingData(data.features[chosen]), bits=bits, rng=rng)
        mean = features.mean(axis=0)
        scale = float(np.sqrt(((features - mean) ** 2).mean())) or 1.0
        x = (features - mean) / scale
        z = sign(start.values(data.features[chosen]).astype(np.float64))
        planes = np.zeros((x.shape[1] + 1, bits))
        penalty = self.first_penalty * x.shape[1]
        for _ in range(self.rounds):
            decoder, centre = _decoder(x, z)
            planes = _svm(x, z, planes, cost=self.svm_cost)
            h = sign(x @ planes[:-1] + planes[-1])
            target = (x - centre) @ decoder.T + penalty * h
            gram = decoder @ decoder.T
            z = self._codes(target, gram, h, z)
            if (z == h).all():
                break
            penalty *= self.growth
        planes = _svm(x, z, planes, cost=self.svm_cost)
        weight = planes[:-1] / scale
        return Affine(weight, planes[-1] - mean @ weight)

    def _codes(self, target: Floats, gram: Floats, h: Floats, z: Floats) -> Floats:
        """The Z-step: min zᵀGz − 2qᵀz over z ∈ {−1, +1}^K for each item."""
        bits = len(gram)
        if bits < 16:
            every = np.where((np.arange(2**bits)[:, None] >> np.arange(bits)) & 1, 1.0, -1.0)
            cost = ((every @ gram) * every).sum(axis=1) - 2 * target @ every.T
            best: Floats = every[np.argmin(cost, axis=1)]
            return best

        def costs(codes: Floats) -> Floats:
            value: Floats = ((codes @ gram) * codes).sum(axis=1) - 2 * (codes * target).sum(axis=1)
            return value

        better = (costs(h) < costs(z))[:, None]
        return coordinate_descent(target, gram, np.where(better, h, z), sweeps=self.sweeps)


def _decoder(x: Floats, z: Floats) -> tuple[Floats, Floats]:
    """Least squares x ≈ z·W + c: W (K, D), c (D,)."""
    design = np.hstack([z, np.ones((len(z), 1))])
    gram = design.T @ design + 1e-6 * len(z) * np.eye(design.shape[1])
    solution = np.linalg.solve(gram, design.T @ x)
    return np.asarray(solution[:-1], dtype=np.float64), np.asarray(solution[-1], dtype=np.float64)


def _svm(x: Floats, z: Floats, planes: Floats, *, cost: float) -> Floats:
    """Linear SVMs of squared hinge loss, one a column of z ∈ {−1, +1}: (D + 1, K), the last row the biases."""

    def objective(flat: Floats) -> tuple[float, Floats]:
        w = flat.reshape(planes.shape)
        slack = np.maximum(0.0, 1.0 - z * (x @ w[:-1] + w[-1]))
        value = 0.5 * float((w[:-1] ** 2).sum()) / len(x) + cost * float((slack**2).sum()) / len(x)
        push = -2.0 * cost / len(x) * slack * z
        gradient = np.vstack([w[:-1] / len(x) + x.T @ push, push.sum(axis=0)])
        return value, gradient.ravel()

    result = minimize(objective, planes.ravel(), jac=True, method="L-BFGS-B", options={"maxiter": 40})
    solution: Floats = result.x.reshape(planes.shape)
    return solution
