"""SADH: similarity-adaptive discrete hashing (Shen, Xu, Liu, Yang, Huang & Shen, TPAMI 2018).

Three rounds of
1. graph: 500 k-means anchors of the centred features, each item's s = 2 nearest with weights exp(−d²/σ²) that sum to 1,
   σ the mean distance to the s-th; A = Z·Λ⁻¹·Zᵀ, Λ = diag(1ᵀZ);
2. codes: min over B of ``tr(BᵀB − BᵀAB) + ρ₃/2·‖1ᵀB‖² + ρ₄/4·‖BᵀB − N·I‖²``, B equal to Z₁ ∈ [−1, 1] and to Z₂ on the
   sphere of radius √(NK): ADMM with ρ₁ = ρ₂ = 1e-2, ρ₃ = ρ₄ = 1e-3, dual steps of 1e-3·ρ, L-BFGS of at most 20
   evaluations for B, 50 times or until it changes by 1e-4; B starts as the signs of a normal draw, the duals uniform;
3. network: tanh outputs regressed on sign(B); its last hidden layer gives the features of the next round's graph.
code = outputs ≥ 0.

In the released network every layer but the last is frozen, so the features of rounds 2 and 3 are those of round 1, and
nothing adapts but the random start. Here a hidden layer on the frozen features learns; `adapts=False` builds every
graph on the input features, as the release in effect does. `shared_threshold` is the release's threshold, one mean over
all bits of the training outputs.

Departures: ρ₃ and ρ₄ are those of the paper's 59,000 items and are divided by the share of them that there is, since
their terms grow with N² and the others with N; D→hidden→K on frozen features in place of VGG-16; Adam; at most `items`
training items, drawn by the seed. A checkpoint is of the last round: a resumed run repeats the others.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, ClassVar

import faiss
import numpy as np
import torch
from scipy.optimize import minimize
from scipy.sparse import csr_array
from torch import Tensor, nn

from training.methods.algebra import sign
from training.methods.gradient import Centred, Gradient, HashNetwork
from training.methods.interface import Fit, Floats, TrainingData
from training.methods.loop import RunOptions, Schedule

if TYPE_CHECKING:
    import numpy.typing as npt

    from training.methods.loop import CurvePoint

__all__ = ["AnchorGraph", "SimilarityAdaptive", "graph_codes"]

_SCHEDULE = Schedule(epochs=10, batch=128, rate=1e-3, weight_decay=1e-5)
_KMEANS, _EVALUATIONS = 30, 20
_SPLIT, _DUAL, _CHANGE = 1e-2, 1e-3, 1e-4  # ρ₁ = ρ₂, the dual steps, when B stands still
_EVEN, _PAPERS_ITEMS = 1e-3, 59_000  # ρ₃ = ρ₄ for that many items


@dataclass(frozen=True, slots=True)
class AnchorGraph:
    """A = Z·Λ⁻¹·Zᵀ of N items, never written out.

    Args:
        weights: Z, sparse (N, anchors), rows that sum to 1.
    """

    weights: csr_array

    def times(self, b: Floats) -> Floats:
        """A·B of B (N, K)."""
        used = np.maximum(np.asarray(self.weights.sum(axis=0)).ravel(), 1e-12)
        found: Floats = self.weights @ ((self.weights.T @ b) / used[:, None])
        return found


def anchor_graph(features: npt.NDArray[np.float32], *, count: int, nearest: int, seed: int) -> AnchorGraph:
    """The graph of features (N, D) by their `nearest` of `count` k-means anchors; fewer where there are fewer items."""
    centred = np.ascontiguousarray(features - features.mean(axis=0), dtype=np.float32)
    count = min(count, len(centred))
    kmeans = faiss.Kmeans(
        centred.shape[1], count, niter=_KMEANS, seed=seed + 1, min_points_per_centroid=1, max_points_per_centroid=10**9
    )
    kmeans.train(centred)
    squared, chosen = kmeans.index.search(centred, min(nearest, count))
    squared = np.maximum(squared.astype(np.float64), 0)
    width = max(float(np.sqrt(squared[:, -1]).mean()), 1e-12)
    weights = np.exp(-squared / width**2) + 1e-12
    weights /= weights.sum(axis=1, keepdims=True)
    rows = np.repeat(np.arange(len(centred)), chosen.shape[1])
    return AnchorGraph(csr_array((weights.ravel(), (rows, chosen.ravel())), shape=(len(centred), count)))


def graph_codes(graph: AnchorGraph, *, bits: int, iterations: int, rng: np.random.Generator) -> Floats:
    """Codes of −1 and +1 (N, bits) that are alike where the graph is heavy, even and uncorrelated: ADMM."""
    count = graph.weights.shape[0]
    shape = (count, bits)
    b = sign(rng.standard_normal(shape))
    duals = [rng.random(shape), rng.random(shape)]
    for _ in range(iterations):
        boxed = np.clip(b + duals[0] / _SPLIT, -1, 1)
        sphere = b + duals[1] / _SPLIT
        sphere *= np.sqrt(count * bits) / max(float(np.linalg.norm(sphere)), 1e-12)
        pull = duals[0] + duals[1] - _SPLIT * (boxed + sphere)
        found = minimize(
            _objective,
            b.ravel(),
            args=(graph, pull, shape),
            jac=True,
            method="L-BFGS-B",
            options={"maxfun": _EVALUATIONS},
        ).x.reshape(shape)
        moved = float(np.linalg.norm(found - b)) / max(float(np.linalg.norm(b)), 1e-12)
        b = found
        for dual, split in zip(duals, (boxed, sphere), strict=True):
            np.add(dual, _DUAL * _SPLIT * (b - split), out=dual)
        if moved <= _CHANGE:
            break
    return sign(b)


def _objective(flat: Floats, graph: AnchorGraph, pull: Floats, shape: tuple[int, int]) -> tuple[float, Floats]:
    """The augmented Lagrangian as a function of B, except for a constant, and its gradient."""
    b = flat.reshape(shape)
    rough = b - graph.times(b)
    even = _EVEN * _PAPERS_ITEMS / shape[0]
    sums, apart = b.sum(axis=0), b.T @ b - shape[0] * np.eye(shape[1])
    value = float((b * rough).sum() + (b * pull).sum()) + _SPLIT * float((b**2).sum())
    value += even / 2 * float((sums**2).sum()) + even / 4 * float((apart**2).sum())
    gradient = 2 * rough + pull + 2 * _SPLIT * b + even * sums + even * (b @ apart)
    return value, gradient.ravel()


class _Offset(nn.Module):
    """u − t."""

    at: Tensor

    def __init__(self) -> None:
        super().__init__()
        self.register_buffer("at", torch.tensor(0.0))

    def forward(self, u: Tensor) -> Tensor:
        return u - self.at


@dataclass(frozen=True)
class SimilarityAdaptive(Gradient):
    """Graph, codes and network in turns."""

    schedule: Schedule = _SCHEDULE
    rounds: int = 3
    iterations: int = 50
    anchor_count: int = 500
    nearest: int = 2
    hidden: int = 1024
    items: int = 10_000
    adapts: bool = True
    shared_threshold: bool = False
    paper: ClassVar[str] = "Shen et al., TPAMI 2018"

    def network(self, data: TrainingData, *, bits: int) -> HashNetwork:
        """D→hidden→K; what is left of the threshold comes last."""
        width = data.features.shape[1]
        hidden = nn.Sequential(Centred(data), nn.Linear(width, self.hidden), nn.ReLU())
        body = nn.Sequential(hidden, nn.Linear(self.hidden, bits), nn.Tanh(), _Offset())
        return HashNetwork(body, width=width, bits=bits)

    def learn(self, data: TrainingData, *, bits: int, seed: int, run: RunOptions) -> Fit:
        """The network after all rounds of graph, codes and network, each of which goes on from the last."""
        rng = np.random.default_rng(seed)
        if len(data) > self.items:
            data = TrainingData(data.features[np.sort(rng.choice(len(data), self.items, replace=False))])
        network = self.network(data, bits=bits)
        curve: list[CurvePoint] = []
        for number in range(self.rounds):
            seen = self.graph_features(network, data) if number else data.features
            graph = anchor_graph(seen, count=self.anchor_count, nearest=self.nearest, seed=seed)
            codes = graph_codes(graph, bits=bits, iterations=self.iterations, rng=rng)
            last = number == self.rounds - 1
            options = run if last else replace(run, checkpoint=None)
            wanted = TrainingData(data.features, codes.astype(np.float32))
            curve += self.train_network(network, wanted, bits=bits, seed=seed, run=options).curve
        if self.shared_threshold:
            network.eval()
            network.body[3].at.fill_(float(network.values(data.features).mean(dtype=np.float64)))  # type: ignore[index]
        return Fit(network, tuple(curve))

    def graph_features(self, network: HashNetwork, data: TrainingData) -> npt.NDArray[np.float32]:
        """What the graph of a later round is built on: the hidden layer's outputs, float32 (N, hidden)."""
        if not self.adapts:
            return data.features
        assert isinstance(network.body, nn.Sequential)  # noqa: S101
        hidden = network.body[0].eval()
        with torch.inference_mode():
            found: npt.NDArray[np.float32] = hidden(torch.from_numpy(data.features)).numpy()
        return found

    def loss(self, network: HashNetwork, features: Tensor, labels: Tensor | None) -> Tensor:
        """Squared error of the outputs; mean over the items."""
        assert labels is not None  # noqa: S101  (made by `learn`)
        error: Tensor = (network.body(features) - labels).square().sum(dim=1).mean()
        return error
