"""BRE: binary reconstructive embeddings (Kulis & Darrell, NIPS 2009), the supervised form where labels are given.

h_k(x) = sign(Σ_q W_kq·κ(x_kq, x)) over 20 anchors a bit; min Σ over pairs of (d_ij − hamming_ij/K)², with d = 0 for the
same class and 1 for others, or ½‖x_i − x_j‖² of unit-length items without labels; 1,000 items, 5 % of the pairs.
Coordinate descent: along one W_kq every item changes its bit at one place, so that walking these places in order and
updating the objective at each finds the exact minimum. Bits start at random weights.
Departures: κ is the paper's linear kernel on centred unit-length features; 2 rounds over all coordinates by default.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

import numpy as np
import torch
from torch import Tensor

from training.methods.algebra import one_hot, sign
from training.methods.functions import tensor
from training.methods.interface import ClosedForm, Floats, HashFunction, TrainingData

if TYPE_CHECKING:
    import numpy.typing as npt
    from numpy.random import Generator

__all__ = ["BinaryReconstructive"]


class _UnitLinear(HashFunction):
    """values = (x − mean)/‖x − mean‖·W."""

    mean: Tensor
    weight: Tensor

    def __init__(self, mean: Floats, *, weight: Floats) -> None:
        super().__init__(width=weight.shape[0], bits=weight.shape[1])
        self.register_buffer("mean", tensor(mean))
        self.register_buffer("weight", tensor(weight))

    def forward(self, features: Tensor) -> Tensor:
        """(N, D) → (N, bits); the length of x decides no sign and is left out."""
        return (features.double() - self.mean) @ self.weight


@dataclass(frozen=True)
class BinaryReconstructive(ClosedForm):
    """Hamming distances that reconstruct the given ones."""

    anchor_count: int = 20
    items: int = 1000
    pairs: float = 0.05
    rounds: int = 2
    paper: ClassVar[str] = "Kulis & Darrell, NIPS 2009"

    def solve(self, data: TrainingData, *, bits: int, rng: Generator) -> HashFunction:
        """Coordinate descent over the bits' weights."""
        chosen = rng.permutation(len(data))[: self.items]
        mean = data.features.mean(axis=0, dtype=np.float64)
        x = data.features[chosen] - mean
        x /= np.maximum(np.linalg.norm(x, axis=1, keepdims=True), 1e-12)
        wanted = _wanted(x, None if data.labels is None else data.labels[chosen])
        mask = np.triu(rng.random(wanted.shape) < self.pairs, 1)
        mask |= mask.T
        count = min(self.anchor_count, len(x))
        points = np.stack([rng.choice(len(x), count, replace=False) for _ in range(bits)])
        kernels = np.einsum("nd,kqd->knq", x, x[points], optimize=True)
        weight = rng.standard_normal((bits, count))
        outputs = np.einsum("knq,kq->kn", kernels, weight)
        codes = sign(outputs)
        hamming = (bits - codes.T @ codes) / 2
        for _ in range(self.rounds):
            for k in range(bits):
                others = hamming - (1 - np.outer(codes[k], codes[k])) / 2
                # Σ (d − others/K − δ/K)² over δ ∈ {0, 1} is linear in δ = (1 − b_i·b_j)/2, so quadratic in b.
                cost = np.where(mask, 1.0 / bits**2 - 2.0 * (wanted - others / bits) / bits, 0.0)
                for q in range(count):
                    _line_search(kernels[k][:, q], weight[k], q, outputs=outputs[k], codes=codes[k], cost=cost)
                outputs[k] = kernels[k] @ weight[k]
                codes[k] = sign(outputs[k])
                hamming = others + (1 - np.outer(codes[k], codes[k])) / 2
        planes = np.einsum("kqd,kq->dk", x[points], weight)
        with torch.no_grad():
            return _UnitLinear(mean, weight=planes)


def _wanted(x: Floats, labels: npt.NDArray[np.integer] | None) -> Floats:
    """The distances to reconstruct, (n, n) in 0 … 1."""
    if labels is not None:
        hot = one_hot(labels)
        return np.where(hot @ hot.T > 0, 0.0, 1.0)
    inner = np.clip(1.0 - x @ x.T, 0.0, None)  # ½‖x_i − x_j‖² of unit vectors, up to 2
    return np.minimum(inner, 1.0)


def _line_search(kernel: Floats, weight: Floats, q: int, *, outputs: Floats, codes: Floats, cost: Floats) -> None:
    """Move weight[q] to the exact minimum of −½·bᵀ·cost·b / 2 along it; outputs and codes follow in place.

    At weight[q] + t the output of item i is outputs_i + t·kernel_i: it changes sign at t_i = −outputs_i/kernel_i.
    """
    moving = np.flatnonzero(np.abs(kernel) > 1e-9)
    places = -outputs[moving] / kernel[moving]
    order = np.argsort(places, kind="stable")
    moving, places = moving[order], places[order]
    current = codes.copy()
    current[moving] = -np.sign(kernel[moving])  # the codes at t = −∞
    pull = cost @ current
    value = -0.5 * float(current @ pull)
    best, best_at = value, 0
    for at, item in enumerate(moving, start=1):
        b = current[item]
        # b_i → −b_i changes −½·bᵀCb by 2·b_i·(C·b)_i, since the diagonal of C is 0.
        value += 2.0 * b * pull[item]
        pull -= (2.0 * b) * cost[item]
        current[item] = -b
        if value < best - 1e-12:
            best, best_at = value, at
    if not len(moving):
        return
    edges = np.concatenate([[places[0] - 1.0], places, [places[-1] + 1.0]])
    step = 0.5 * (edges[best_at] + edges[best_at + 1])
    weight[q] += step
    outputs += step * kernel
    codes[:] = sign(outputs)
