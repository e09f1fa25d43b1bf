"""What codes are worth on photos that they were not learned from, and the radii that go with them."""

from __future__ import annotations

from dataclasses import asdict

import numpy as np
import numpy.typing as npt

from desktop_app.core.codes import Codes, hamming
from desktop_app.core.encoders.card import HeadCard
from desktop_app.core.retraining.protocol import Figures, JudgementCount
from training.evaluation.ranks import by_code, by_cosine, fidelity, met_by_strangers
from training.personal.hash_layer import Floats
from training.pictures.judged_pairs import Pairs

_QUERIES = 500
_PAIRS_PHOTOS = 2000
_LEAST_JUDGEMENTS = 20
_PRECISION = 0.9
_UNCHANGED = 0.005  # a figure that falls by less has not changed
_COLLIDING = 0.001  # collisions are to be rare: this many more of the photos are too many

__all__ = ["calibrated_radius", "figures", "precision_within", "radii_as_before", "worse"]


def figures(codes: Codes, rest_codes: Codes, *, embedding: Floats, rest: Floats) -> Figures:
    """The figures of held-out photos' codes (Q, bits/8), whose neighbours are looked for among the others' (N, bits/8).

    Args:
        codes: of the held-out photos.
        rest_codes: of the others.
        embedding: (Q, D), says which neighbours are the true ones.
        rest: (N, D).
    """
    ones = np.unpackbits(codes, axis=1).mean(axis=0)
    safe = np.clip(ones, 1e-12, 1 - 1e-12)
    entropy = -(safe * np.log2(safe) + (1 - safe) * np.log2(1 - safe))
    queries = np.arange(0, len(codes), max(1, -(-len(codes) // _QUERIES)))
    everything, features, centre = np.vstack([codes, rest_codes]), np.vstack([embedding, rest]), rest.mean(axis=0)
    others = np.arange(len(codes), len(everything))
    kept = fidelity(by_code(everything), by_cosine(features, centre=centre), queries=(queries, others))
    return Figures(
        neighbours=kept.in_50,
        nearest=kept.in_10,
        collisions=float(met_by_strangers(everything, features, centre=centre)[: len(codes)].mean()),
        balance=float(np.abs(ones - 0.5).mean()),
        entropy=float(entropy.mean()),
        correlation=_correlation(codes),
    )


def worse(old: Figures, new: Figures) -> list[str]:
    """Names of the figures that matter and have become worse: the codes of before are then the better choice."""
    before, after = asdict(old), asdict(new)
    both = {name: (before[name], after[name]) for name in before if None not in (before[name], after[name])}
    risen = (
        ["collisions"] if "collisions" in both and both["collisions"][1] > both["collisions"][0] + _COLLIDING else []
    )
    good = ("nearest", "neighbours", "copies")
    return [name for name in good if name in both and both[name][1] < both[name][0] - _UNCHANGED] + risen


def _correlation(codes: Codes) -> float:
    bits = np.unpackbits(codes, axis=1).astype(np.float32)
    bits -= bits.mean(axis=0)
    bits /= np.maximum(np.linalg.norm(bits, axis=0), 1e-12)
    product = np.abs(bits.T @ bits)
    count = len(product)
    return float((product.sum() - np.trace(product)) / (count * (count - 1)))


def radii_as_before(old: Codes, new: Codes, head: HeadCard) -> HeadCard:
    """The head's radii for new codes (N, bits/8): those that let through as many pairs as the old ones did."""
    step = max(1, -(-len(old) // _PAIRS_PHOTOS))
    before, after = _pair_shares(old[::step]), _pair_shares(new[::step])
    radius, most = (int(np.abs(after - before[r]).argmin()) for r in (head.radius, head.max_radius))
    return HeadCard(head.bits, radius=radius, max_radius=max(radius, most))


def _pair_shares(codes: Codes) -> npt.NDArray[np.float64]:
    """Share of all pairs at most 0 … bits apart."""
    bits = codes.shape[1] * 8
    counts = np.zeros(bits + 1)
    for number in range(len(codes) - 1):
        counts += np.bincount(hamming(codes[number : number + 1], codes[number + 1 :])[0], minlength=bits + 1)
    shares: npt.NDArray[np.float64] = np.cumsum(counts) / max(1.0, counts.sum())
    return shares


def precision_within(codes: Codes, pairs: Pairs, *, radius: int) -> JudgementCount:
    """How many decided pairs of photos with codes (N, bits/8) lie within a radius, and how many of those are same."""
    near = _pair_distances(codes, pairs) <= radius
    return JudgementCount(len(pairs), int(near.sum()), int((near & pairs.same).sum()))


def calibrated_radius(codes: Codes, pairs: Pairs, head: HeadCard) -> int:
    """The largest radius, up to the slider's end, within which 90 % of the decided pairs are the same.

    The present one stays where that cannot be told: fewer than 20 judgements, or all of one kind.
    """
    if len(pairs) < _LEAST_JUDGEMENTS or pairs.same.all() or not pairs.same.any():
        return head.radius
    distances = _pair_distances(codes, pairs)
    good = [
        radius
        for radius in range(head.max_radius + 1)
        if (distances <= radius).any() and pairs.same[distances <= radius].mean() >= _PRECISION
    ]
    return max(good, default=0)


def _pair_distances(codes: Codes, pairs: Pairs) -> npt.NDArray[np.int64]:
    first, second = pairs.rows.T
    distances: npt.NDArray[np.int64] = np.bitwise_count(codes[first] ^ codes[second]).sum(axis=1, dtype=np.int64)
    return distances
