"""A `similar` head that keeps the teacher's ranks, chosen among several on photos of which none of them learned.

Embeddings are first mapped onto the teacher's features by ridge regression. On that, candidates: the leading
components, whose variances λ are shrunk to λᵖ so that large directions do not take all bits, turned at random, or by
ITQ (Gong & Lazebnik, CVPR 2011) to its end, where many photos share a code, or for its first rounds, where few do; and
from the best of these a bi-half layer (Li & van Gemert, AAAI 2021) that learns
``(bᵢ·bⱼ/K − (2/π)·arcsin cos(tᵢ, tⱼ))²``, the similarity that codes of random hyperplanes have on average.

All are judged by fidelity and collisions on photos that no candidate was shown, some of sources that were held out and
some that were set aside of the sources learned from. On kinds never seen, bits that are fitted to the photos trained
on lose to random ones; on kinds that were, random ones lose. What loses fidelity or gains collisions against the
present head on either does not take its place, whatever it does to class labels.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt
import torch

from desktop_app.core.codes import pack
from desktop_app.core.errors import TrainingError
from training.encoder.heads import load_affine
from training.encoder.tuning_losses import relation_loss
from training.evaluation.ranks import Fidelity, by_code, by_cosine, collisions, directions, fidelity
from training.methods.algebra import procrustes_rotation
from training.methods.codings import bihalf

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop_app.core.codes import Codes
    from training.encoder.network import EncoderNetwork

Floats = npt.NDArray[np.float32]

__all__ = ["PRESENT", "Candidate", "RankFigures", "RankLearning", "RankResult", "Seen", "learn_rank_head"]

PRESENT = "the present head"

_LEAST_STEP = 8
_LEAST_VARIANCE = 1e-3  # as a share of the largest: what is below is mostly noise


@dataclass(frozen=True, slots=True)
class Seen:
    """Photos as the network and the teacher see them: embeddings (N, D) and features (N, T)."""

    embedding: Floats
    reference: Floats


@dataclass(frozen=True, slots=True)
class RankFigures:
    """What decides: see :mod:`training.evaluation.ranks`.

    Attributes:
        fidelity: on sources that were held out.
        familiar: on photos set aside of the sources learned from.
        strangers: the larger share of both that collide.
    """

    fidelity: Fidelity
    familiar: Fidelity
    strangers: float

    @property
    def score(self) -> float:
        """Higher is better: the mean of all fidelities without the share of photos that collide."""
        return sum(self._kept) / len(self._kept) - self.strangers

    def worse_than(self, other: RankFigures, *, tolerance: float = 1e-3) -> bool:
        """Whether it has lost fidelity or gained collisions by more than a tolerance."""
        lost = max(theirs - ours for ours, theirs in zip(self._kept, other._kept, strict=True))
        return lost > tolerance or self.strangers > other.strangers + tolerance

    @property
    def _kept(self) -> tuple[float, ...]:
        return self.fidelity.in_10, self.fidelity.in_50, self.familiar.in_10, self.familiar.in_50


@dataclass(frozen=True, slots=True)
class Candidate:
    """A head: U = x·weight + offset, with weight float32 (D, bits) and offset (bits,)."""

    name: str
    weight: Floats
    offset: Floats

    def codes(self, embedding: Floats) -> Codes:
        """Its packed codes of embeddings (N, D)."""
        return pack(embedding @ self.weight + self.offset)


@dataclass(frozen=True, slots=True)
class RankLearning:
    """What is tried.

    Attributes:
        ridges: of the regression onto the teacher, as shares of the embeddings' mean variance.
        powers: p of the shrunk variances; 1 leaves them, 0 makes all directions alike.
        set_aside: at most this many of the photos, and at most an eighth of them, are judged on, not learned from.
        rounds: of ITQ.
        steps: of the bi-half layer; 0 leaves it out.
        batch: photos a step; all pairs of them count.
        rate: the first learning rate, as a share of the weights' deviation, falling to 0 in a line.
        seed: of all chance.
    """

    ridges: tuple[float, ...] = (0.1, 0.5)
    powers: tuple[float, ...] = (1.0, 0.75, 0.5, 0.25)
    set_aside: int = 2600
    rounds: tuple[int, ...] = (2, 20)
    steps: int = 150
    batch: int = 512
    rate: float = 0.005
    seed: int = 0


@dataclass(frozen=True, slots=True)
class RankResult:
    """What came of it.

    Attributes:
        chosen: name of the candidate that is the head now; `PRESENT` where none is as good.
        figures: by candidate, on the photos judged on.
    """

    chosen: str
    figures: dict[str, RankFigures] = field(default_factory=dict)


def learn_rank_head(
    network: EncoderNetwork, learned: Seen, judged: Seen, *, learning: RankLearning | None = None, fresh: bool = False
) -> RankResult:
    """Replace the head `similar` by the best candidate, or leave it where none is as good.

    Args:
        network: with a head `similar`.
        learned: photos to learn from, more than the head has bits.
        judged: photos of other sources, to choose on.
        learning: what is tried.
        fresh: the present head has learned nothing, and counts for nothing.

    Raises:
        TrainingError: too few photos, or too few numbers, for the bits.
    """
    how, bits, layer = learning or RankLearning(), network.bits["similar"], network.head("similar")
    count = len(learned.embedding)
    learned, familiar = _apart(learned, how.set_aside)
    if min(*learned.embedding.shape, len(learned.reference) - 1, learned.reference.shape[1]) < bits:
        raise TrainingError(
            f"{count} photos with features of {learned.reference.shape[1]} numbers are too few for a "
            f"similar head of {bits} bits"
        )
    present = Candidate(PRESENT, *(part.detach().cpu().numpy().T.copy() for part in (layer.weight, layer.bias)))
    judge = _Judge(judged, familiar)
    figures = {PRESENT: judge.figures(present)}
    candidates = list(_linear_candidates(learned, bits=bits, how=how))
    figures |= {candidate.name: judge.figures(candidate) for candidate in candidates}
    best = max(candidates, key=lambda candidate: figures[candidate.name].score)
    if how.steps:
        tuned = _bihalf(best, learned, how)
        figures[tuned.name] = judge.figures(tuned)
        if not figures[tuned.name].worse_than(figures[best.name], tolerance=0.0):
            best = tuned
    if not fresh and figures[best.name].worse_than(figures[PRESENT]):
        return RankResult(PRESENT, figures)
    load_affine(layer, best.weight.T, best.offset)
    return RankResult(best.name, figures)


class _Judge:
    """What counts for a candidate: on photos of sources held out, and on some set aside of those learned from."""

    def __init__(self, *groups: Seen) -> None:
        self._groups = groups
        self._references = [by_cosine(seen.reference) for seen in groups]

    def figures(self, candidate: Candidate) -> RankFigures:
        """The figures of a candidate's codes; of collisions the worse share."""
        codes = [candidate.codes(seen.embedding) for seen in self._groups]
        held_out, familiar = (fidelity(by_code(c), r) for c, r in zip(codes, self._references, strict=True))
        shares = [collisions(c, seen.reference).strangers for c, seen in zip(codes, self._groups, strict=True)]
        return RankFigures(held_out, familiar, max(shares))


def _apart(seen: Seen, most: int) -> tuple[Seen, Seen]:
    """The photos to learn from, and at most `most` and an eighth of them, evenly spread, that are set aside."""
    aside = np.zeros(len(seen.embedding), dtype=bool)
    aside[:: max(_LEAST_STEP, -(-len(aside) // most))] = True
    return Seen(seen.embedding[~aside], seen.reference[~aside]), Seen(seen.embedding[aside], seen.reference[aside])


def _linear_candidates(learned: Seen, *, bits: int, how: RankLearning) -> Iterator[Candidate]:
    mean = learned.embedding.mean(axis=0)
    centred = learned.embedding - mean
    aims = directions(learned.reference)
    for ridge in how.ridges:
        regression = _regression(centred, aims, ridge=ridge)
        for name, turned in _turns(centred @ regression, bits=bits, how=how):
            weight = regression @ turned.astype(np.float32)
            values = centred @ weight
            size = np.abs(values).mean()  # so that U has a size of 1
            offset = -(np.median(values, axis=0) + mean @ weight) / size
            yield Candidate(f"{name}, ridge {ridge:g}", weight / size, offset.astype(np.float32))


def _turns(mapped: Floats, *, bits: int, how: RankLearning) -> Iterator[tuple[str, npt.NDArray[np.float64]]]:
    """Weights (T, bits) on embeddings mapped onto the teacher's features (N, T), and what they are."""
    unit = directions(mapped, centre=np.zeros(mapped.shape[1], np.float32))
    variance, vectors = np.linalg.eigh(unit.T.astype(np.float64) @ unit / len(unit))
    variance, vectors = variance[::-1].clip(_LEAST_VARIANCE * variance[-1]), vectors[:, ::-1]
    random = np.random.default_rng(how.seed)
    for power in how.powers:
        shrunk = vectors[:, :bits] * variance[:bits] ** ((power - 1) / 2)
        yield f"random orthogonal, λ^{power:g}", shrunk @ np.linalg.qr(random.standard_normal((bits, bits)))[0]
        for rounds in how.rounds:
            rotation, _ = procrustes_rotation(unit @ shrunk, iterations=rounds, rng=random)
            yield f"ITQ of {rounds} rounds, λ^{power:g}", shrunk @ rotation


def _regression(centred: Floats, targets: Floats, *, ridge: float) -> Floats:
    """Weights (D, T) of the ridge regression of unit embeddings onto targets (N, T)."""
    unit = directions(centred, centre=np.zeros(centred.shape[1], np.float32))
    gram = unit.T @ unit
    gram[np.diag_indices_from(gram)] += ridge * np.trace(gram) / len(gram)
    weight: Floats = np.linalg.solve(gram, unit.T @ targets).astype(np.float32)
    return weight


def _bihalf(start: Candidate, learned: Seen, how: RankLearning) -> Candidate:
    """The candidate after learning the teacher's similarities."""
    weight, offset = (torch.from_numpy(part.copy()).requires_grad_() for part in (start.weight, start.offset))
    points, aims = torch.from_numpy(learned.embedding), torch.from_numpy(directions(learned.reference))
    optimiser = torch.optim.Adam([weight, offset], lr=0.0)
    first_rate = how.rate * float(start.weight.std())
    chance = torch.Generator().manual_seed(how.seed)
    for step in range(how.steps):
        optimiser.param_groups[0]["lr"] = first_rate * (1 - step / how.steps)
        chosen = torch.randint(len(points), (min(how.batch, len(points)),), generator=chance)
        b = bihalf(points[chosen] @ weight + offset)
        aim = torch.arcsin((aims[chosen] @ aims[chosen].T).clamp(-1, 1)) * (2 / torch.pi)
        loss = relation_loss(b, b, aim)
        optimiser.zero_grad()
        loss.backward()  # type: ignore[no-untyped-call]
        optimiser.step()
    turned = weight.detach().numpy()
    # All photos together say better than the batches where a bit's halves meet.
    return Candidate(f"bi-half from {start.name}", turned, -np.median(learned.embedding @ turned, axis=0))
