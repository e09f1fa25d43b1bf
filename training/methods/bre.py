"""BRE: binary reconstructive embeddings (Kulis & Darrell, NIPS 2009), the supervised form where labels are given.

h_k(x) = sign(Σ_q W_kq·κ(x_kq, x)) over 20 anchors a bit; min Σ over pairs of (d_ij − hamming_ij/K)², with d = 0 for the
same class and 1 for others, or ½‖x_i − x_j‖² of centred unit-length items without labels, cut at 1, the furthest that
codes can be apart; 1,000 items, 5 % of the pairs.
Coordinate descent: along one W_kq every item changes its bit at one place, so that walking these places in order and
summing the changes of the objective finds the exact minimum. Bits start at random weights.

Of the paper's kernels κ is the RBF, centred, σ² being `kernel_width` times the mean squared distance to the anchors.
Departures: each bit draws its anchors from the same `pool`; 2 rounds over all coordinates by default.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar, TypeAlias

import numpy as np

from desktop_app.core.vectors import unit_rows
from training.methods.algebra import anchors, one_hot, sign
from training.methods.functions import KernelAffine, tensor
from training.methods.hash_function import HashFunction
from training.methods.interface import ClosedForm, Floats, TrainingData

if TYPE_CHECKING:
    import numpy.typing as npt
    from numpy.random import Generator

__all__ = ["BinaryReconstructive"]

_Rows: TypeAlias = "npt.NDArray[np.intp]"


@dataclass(frozen=True)
class BinaryReconstructive(ClosedForm):
    """Hamming distances that reconstruct the given ones."""

    anchor_count: int = 20
    pool: int = 300
    kernel_width: float = 1.0
    items: int = 1000
    pairs: float = 0.05
    rounds: int = 2
    paper: ClassVar[str] = "Kulis & Darrell, NIPS 2009"

    def solve(self, data: TrainingData, *, bits: int, rng: Generator) -> HashFunction:
        """Coordinate descent over the bits' weights."""
        points, scale = anchors(data.features, max(self.pool, self.anchor_count), width=self.kernel_width, rng=rng)
        chosen = rng.permutation(len(data))[: self.items]
        empty = KernelAffine(points, scale=scale, weight=np.zeros((len(points), bits)), offset=np.zeros(bits))
        kernel = empty.kernel(tensor(data.features[chosen])).numpy()
        mean = kernel.mean(axis=0)
        columns = np.ascontiguousarray((kernel - mean).T)
        one, other = np.nonzero(np.triu(rng.random((len(chosen),) * 2) < self.pairs, 1))
        labels = None if data.labels is None else data.labels[chosen]
        wanted = _wanted(data.features[chosen], labels, one, other)
        count = min(self.anchor_count, len(points))
        weight = np.zeros((len(points), bits))
        for k in range(bits):
            weight[rng.choice(len(points), count, replace=False), k] = rng.standard_normal(count)
        codes = sign(columns.T @ weight)
        differ = codes[one] != codes[other]
        for _ in range(self.rounds):
            for k in range(bits):
                others = differ.sum(axis=1) - differ[:, k]
                # (d − others/K − δ/K)² over δ ∈ {0, 1} is, except for a constant, cost·δ.
                cost = (1.0 / bits - 2.0 * (wanted - others / bits)) / bits
                _descend(columns, weight[:, k], one, other, cost=cost)
                codes[:, k] = sign(weight[:, k] @ columns)
                differ[:, k] = codes[one, k] != codes[other, k]
        return KernelAffine(points, scale=scale, weight=weight, offset=-mean @ weight)


def _wanted(features: npt.NDArray[np.float32], labels: npt.NDArray[Any] | None, one: _Rows, other: _Rows) -> Floats:
    """The distances to reconstruct, in 0 … 1."""
    if labels is not None:
        hot = one_hot(labels)
        return np.where((hot[one] * hot[other]).sum(axis=1) > 0, 0.0, 1.0)
    x = unit_rows(features - features.mean(axis=0, dtype=np.float64))
    distance: Floats = np.clip(1.0 - (x @ x.T)[one, other], 0.0, 1.0)  # ½‖x_i − x_j‖² of unit vectors, up to 2
    return distance


def _descend(columns: Floats, weight: Floats, one: _Rows, other: _Rows, *, cost: Floats) -> None:
    """Move each of a bit's weights in turn to the minimum along it, in place."""
    outputs = weight @ columns
    for anchor in np.flatnonzero(weight):
        step = _line_search(columns[anchor], outputs, one, other, cost=cost)
        weight[anchor] += step
        outputs += step * columns[anchor]


def _line_search(kernel: Floats, outputs: Floats, one: _Rows, other: _Rows, *, cost: Floats) -> float:
    """The step t along one weight that makes Σ cost over the pairs whose bits differ least.

    At t the output of item i is outputs_i + t·kernel_i: it changes sign at t_i = −outputs_i/kernel_i.
    """
    moves = np.abs(kernel) > 1e-9
    if not moves.any():
        return 0.0
    places = np.where(moves, -outputs / np.where(moves, kernel, 1.0), np.inf)
    order = np.argsort(places, kind="stable")
    turn = np.empty(len(order), dtype=np.intp)
    turn[order] = np.arange(len(order))
    start = np.where(moves, -np.sign(kernel), sign(outputs))  # the bits at t = −∞
    # The first of a pair to turn adds cost·b_i·b_j, and the second takes it away.
    change = np.where(turn[one] < turn[other], 1.0, -1.0) * cost * start[one] * start[other]
    changes = np.bincount(one, change, len(kernel)) - np.bincount(other, change, len(kernel))
    count = int(moves.sum())
    value = np.concatenate([[0.0], np.cumsum(changes[order[:count]])])
    best = int(np.argmin(value))
    at = places[order[:count]]
    edges = np.concatenate([[at[0] - 1.0], at, [at[-1] + 1.0]])
    return float(0.5 * (edges[best] + edges[best + 1]))
