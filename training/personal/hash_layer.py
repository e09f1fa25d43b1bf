"""A hash layer learned again for one's own photos, from their embeddings, in numpy alone.

The start is ITQ (Gong & Lazebnik, CVPR 2011) on centred embeddings of length 1. From there the layer is trained as
bi-half does (Li & van Gemert, AAAI 2021): each bit is thresholded at the batch's median, so that it splits the
photos in half, and the gradient of the similarity loss passes straight through, plus γ·(U − B)/(M·K). Departures from
the paper: the loss takes all pairs of a batch instead of M/2, (b₁·b₂/K − cos(x₁, x₂))²; Adam instead of SGD; the
pairs that a person decided on join each batch: "same" with a target halfway from their cosine to 1, "not the same"
halfway to 0. Harder targets or a larger weight teach the judgements no better, and spoil the rest.

`training.methods` has both methods with torch and scipy, which a computer that only runs the application lacks.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

from desktop_app.core.encoders.patching import HeadWeights, Weights
from desktop_app.core.errors import TrainingError
from training.pictures.judged_pairs import Pairs

if TYPE_CHECKING:
    from collections.abc import Iterator

Floats = npt.NDArray[np.float32]

_ROTATIONS = 50
_COMPONENTS = 256
_FORGETTING, _SQUARED_FORGETTING, _TINY = np.float32(0.9), np.float32(0.999), np.float32(1e-12)
_JUDGEMENTS_A_BATCH = 64

__all__ = ["Learned", "Rehash"]


@dataclass(frozen=True, slots=True)
class Learned:
    """A step of learning: how many of how many are done; the layer at the end, None before."""

    done: int
    total: int
    layer: HeadWeights | None = None


@dataclass(frozen=True, slots=True)
class _Space:
    """Embeddings in their leading principal components.

    Attributes:
        mean: float32 (D,).
        basis: float32 (D, C), by falling variance; scaled so that a U of the start is of the size of 1.
        points: float32 (N, C), (x − mean)·basis.
        directions: `points` of length 1: their products are cosines.
    """

    mean: Floats
    basis: Floats
    points: Floats
    directions: Floats


@dataclass(frozen=True, slots=True)
class Rehash:
    """Learns hash layers.

    Args:
        bits: K.
        steps: of the training after ITQ.
        batch: M.
        rate: Adam's, falling to 0 over the steps.
        gamma: γ.
        judgement_weight: of a decided pair beside one of the batch's.
    """

    bits: int
    steps: int = 400
    batch: int = 256
    rate: float = 3e-3
    gamma: float = 0.2
    judgement_weight: float = 0.3
    seed: int = 0

    def learn(self, embedding: Floats, pairs: Pairs) -> Iterator[Learned]:
        """Learn from embeddings float32 (N, D); the same seed gives the same layer.

        Raises:
            TrainingError: too few photos for that many bits.
        """
        if min(embedding.shape) <= self.bits:
            raise TrainingError(
                f"{len(embedding)} photos are too few for {self.bits} bits; add folders until there are more than that"
            )
        total = self.steps + 2
        random = np.random.default_rng(self.seed)
        yield Learned(0, total)
        space = _space(embedding, bits=self.bits)
        yield Learned(1, total)
        start = np.zeros((space.basis.shape[1], self.bits), np.float32)
        start[: self.bits] = _rotation(space.directions[:, : self.bits], random)
        weight, offset = start, -np.median(space.points @ start, axis=0)
        yield Learned(2, total)
        optimiser = _Adam([weight, offset])
        for step in range(self.steps):
            chosen = random.choice(len(embedding), min(self.batch, len(embedding)), replace=False)
            gradient = self._gradient(space, chosen, weight, offset)
            if len(pairs):
                some = random.choice(len(pairs), min(_JUDGEMENTS_A_BATCH, len(pairs)), replace=False)
                decided = self._decided(space, pairs, some, weight, offset)
                gradient = [ours + theirs for ours, theirs in zip(gradient, decided, strict=True)]
            weight, offset = optimiser.step(gradient, rate=self.rate * (1 - step / self.steps))
            yield Learned(step + 3, total)
        # The offsets were learned on small batches; all photos together say better where the halves meet.
        offset = -np.median(space.points @ weight, axis=0)
        whole = space.basis @ weight
        yield Learned(total, total, HeadWeights(np.ascontiguousarray(whole.T), (offset - space.mean @ whole)))

    def _gradient(self, space: _Space, chosen: npt.NDArray[np.int64], weight: Floats, offset: Floats) -> list[Floats]:
        """∂L/∂W and ∂L/∂c of a batch."""
        points, directions, count = space.points[chosen], space.directions[chosen], len(chosen)
        u = points @ weight + offset
        b = _half_half(u)
        excess = b @ b.T / self.bits - directions @ directions.T
        np.fill_diagonal(excess, 0)
        slope = 4 * (excess @ b) / (self.bits * count * count) + self.gamma * (u - b) / u.size
        return [points.T @ slope, slope.sum(axis=0)]

    def _decided(
        self, space: _Space, pairs: Pairs, some: npt.NDArray[np.int64], weight: Floats, offset: Floats
    ) -> list[Floats]:
        """The same of decided pairs: (b₁·b₂/K − target)², one pair weighing as `judgement_weight` of a batch's rows."""
        first, second = pairs.rows[some].T
        points = space.points[np.concatenate([first, second])]
        u = points @ weight + offset
        b = np.where(u >= 0, np.float32(1), np.float32(-1))
        half = len(some)
        cosine = (space.directions[first] * space.directions[second]).sum(axis=1)
        target = np.where(pairs.same[some], (1 + cosine) / 2, np.minimum(cosine, cosine / 2))
        excess = (b[:half] * b[half:]).sum(axis=1) / self.bits - target
        swapped = np.concatenate([b[half:], b[:half]])
        slope = 2 * np.tile(excess, 2)[:, None] * swapped * (self.judgement_weight / (self.bits * self.batch))
        return [points.T @ slope, slope.sum(axis=0)]


class _Adam:
    """Kingma & Ba (ICLR 2015) with the paper's constants."""

    def __init__(self, parameters: list[Floats]) -> None:
        self._parameters = parameters
        self._first = [np.zeros_like(value) for value in parameters]
        self._second = [np.zeros_like(value) for value in parameters]
        self._steps = 0

    def step(self, gradients: list[Floats], *, rate: float) -> list[Floats]:
        """The parameters after a step."""
        self._steps += 1
        first_bias, second_bias = (1 - forgetting**self._steps for forgetting in (_FORGETTING, _SQUARED_FORGETTING))
        for place, gradient in enumerate(gradients):
            self._first[place] += (1 - _FORGETTING) * (gradient - self._first[place])
            self._second[place] += (1 - _SQUARED_FORGETTING) * (gradient**2 - self._second[place])
            scale = np.sqrt(self._second[place] / second_bias) + _TINY
            self._parameters[place] = (self._parameters[place] - rate * self._first[place] / first_bias / scale).astype(
                np.float32
            )
        return self._parameters


def _space(embedding: Floats, *, bits: int) -> _Space:
    mean = embedding.mean(axis=0, dtype=np.float64).astype(np.float32)
    centred = embedding - mean
    length = np.linalg.norm(centred, axis=1, keepdims=True)
    unit = centred / np.maximum(length, _TINY)
    _, vectors = np.linalg.eigh(unit.T @ unit)
    components = min(max(_COMPONENTS, bits), *embedding.shape)
    basis = np.ascontiguousarray(vectors[:, : -components - 1 : -1])
    directions = unit @ basis
    scale = np.float32(np.sqrt(bits) / max(float(length.mean()), 1e-12))
    return _Space(mean, basis * scale, centred @ (basis * scale), directions)


def _rotation(projected: Weights, random: np.random.Generator) -> Floats:
    """ITQ's: orthogonal R with a small ‖sign(V·R) − V·R‖², alternating B and the Procrustes solution."""
    rotation = np.linalg.qr(random.standard_normal((projected.shape[1],) * 2))[0].astype(np.float32)
    for _ in range(_ROTATIONS):
        codes = np.where(projected @ rotation >= 0, np.float32(1), np.float32(-1))
        left, _, right = np.linalg.svd(projected.T @ codes)
        rotation = left @ right
    return rotation


def _half_half(u: Floats) -> Floats:
    """The upper half of every column becomes +1, the rest −1."""
    middle = len(u) // 2
    threshold = np.partition(u, middle, axis=0)[middle]
    return np.where(u >= threshold, np.float32(1), np.float32(-1))
