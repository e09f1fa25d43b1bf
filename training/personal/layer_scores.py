"""What codes are worth on photos that they were not learned from, and the radii that go with them."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from desktop_app.core.codes import Codes, hamming
from desktop_app.core.encoders.card import HeadCard
from training.personal.hash_layer import Floats
from training.pictures.judged_pairs import Pairs

NEIGHBOURS, SHOWN = 10, 50
"""Of a photo's 10 nearest by the float embedding, how many are among the 50 nearest by code."""

_QUERIES = 500
_PAIRS_PHOTOS = 2000
_LEAST_JUDGEMENTS = 20
_PRECISION = 0.9

__all__ = ["NEIGHBOURS", "SHOWN", "LayerFigures", "Precision", "calibrated_radius", "figures", "precision_within"]
__all__ += ["radii_as_before"]


@dataclass(frozen=True, slots=True)
class LayerFigures:
    """Figures of one head's codes.

    Attributes:
        neighbours: share of the `NEIGHBOURS` nearest by the cosine of centred embeddings that are among the `SHOWN`
            nearest by code; ties are averaged.
        balance: how far a bit is from splitting the photos in half: mean over the bits of |share of ones − ½|.
        entropy: mean over the bits, in bits; 1 is best.
        correlation: mean over pairs of bits of their absolute correlation; 0 is best.
    """

    neighbours: float
    balance: float
    entropy: float
    correlation: float


@dataclass(frozen=True, slots=True)
class Precision:
    """Of `within` decided pairs that lie within a radius, `same` were called the same; of `pairs` in all."""

    pairs: int
    within: int
    same: int


def figures(codes: Codes, rest_codes: Codes, *, embedding: Floats, rest: Floats) -> LayerFigures:
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
    step = max(1, -(-len(codes) // _QUERIES))
    return LayerFigures(
        neighbours=_agreement(codes[::step], rest_codes, embedding[::step], rest),
        balance=float(np.abs(ones - 0.5).mean()),
        entropy=float(entropy.mean()),
        correlation=_correlation(codes),
    )


def _agreement(asked: Codes, database: Codes, queries: Floats, rest: Floats) -> float:
    mean = rest.mean(axis=0)
    nearest_of, unit = min(NEIGHBOURS, len(rest)), _unit(rest - mean)
    cosines = _unit(queries - mean) @ unit.T
    nearest = np.argpartition(-cosines, nearest_of - 1, axis=1)[:, :nearest_of]
    total = 0.0
    for row, code in zip(nearest, asked, strict=True):
        distances = hamming(code[None], database)[0]
        edge = np.partition(distances, min(SHOWN, len(rest)) - 1)[min(SHOWN, len(rest)) - 1]
        inside, tied = (distances < edge).sum(), (distances == edge).sum()
        of_row = distances[row]
        total += (of_row < edge).sum() + (of_row == edge).sum() * (min(SHOWN, len(rest)) - inside) / tied
    return float(total / (len(asked) * nearest_of))


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


def precision_within(codes: Codes, pairs: Pairs, *, radius: int) -> Precision:
    """How many decided pairs of photos with codes (N, bits/8) lie within a radius, and how many of those are same."""
    near = _pair_distances(codes, pairs) <= radius
    return Precision(len(pairs), int(near.sum()), int((near & pairs.same).sum()))


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


def _unit(rows: Floats) -> Floats:
    unit: Floats = rows / np.maximum(np.linalg.norm(rows, axis=1, keepdims=True), np.float32(1e-12))
    return unit
