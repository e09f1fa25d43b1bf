"""What codes keep of the embeddings that they are made of: the near stays near, and the different stays different."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from desktop_app.core.codes import Codes, hamming, unpack
from desktop_app.core.vectors import unit_rows

NEAREST, SHOWN = 10, 50
_ROWS = 64  # of distances in memory at once

Rows = npt.NDArray[np.int64]
Flags = npt.NDArray[np.bool_]

__all__ = ["NEAREST", "SHOWN", "Fidelity", "bits_that_carry", "collisions", "fidelity", "near_pairs", "nearest"]


@dataclass(frozen=True, slots=True)
class Fidelity:
    """Share of a photo's `NEAREST` nearest by embedding that are among as many, and among `SHOWN`, by code."""

    of_nearest: float
    of_shown: float


def nearest(embedding: npt.NDArray[np.floating], queries: Rows) -> Rows:
    """For these rows of embeddings (N, D), the other `NEAREST` of largest cosine: int64 (Q, NEAREST).

    The embeddings are centred first. With fewer photos there are fewer columns.
    """
    unit = unit_rows((embedding - embedding.mean(axis=0)).astype(np.float32))
    count = min(NEAREST, len(unit) - 1)
    found = np.empty((len(queries), count), np.int64)
    for start in range(0, len(queries), _ROWS):
        asked = queries[start : start + _ROWS]
        cosines = unit[asked] @ unit.T
        cosines[np.arange(len(asked)), asked] = -np.inf
        found[start : start + _ROWS] = np.argpartition(-cosines, count - 1, axis=1)[:, :count]
    return found


def fidelity(codes: Codes, queries: Rows, expected: Rows) -> Fidelity:
    """Of codes (N, bits/8); what is equally far counts in part.

    Args:
        codes: of all photos.
        queries: rows of those that are asked for.
        expected: for each, the rows of its nearest, as `nearest` gives them.
    """
    totals = np.zeros(2)
    for row, near in zip(queries, expected, strict=True):
        distances = hamming(codes[row : row + 1], codes)[0]
        others = np.delete(distances, row)
        for place, shown in enumerate((NEAREST, SHOWN)):
            count = min(shown, len(others))
            edge = np.partition(others, count - 1)[count - 1]
            inside, tied = int((others < edge).sum()), int((others == edge).sum())
            asked = distances[near]
            share = (asked < edge).sum() + (asked == edge).sum() * (count - inside) / tied
            totals[place] += share / len(near)
    found = totals / max(1, len(queries))
    return Fidelity(float(found[0]), float(found[1]))


def near_pairs(codes: Codes, radius: int) -> Flags:
    """Bool (N, N): which two photos of codes (N, bits/8) are at most `radius` bits apart."""
    found = np.empty((len(codes), len(codes)), np.bool_)
    for start in range(0, len(codes), _ROWS):
        found[start : start + _ROWS] = hamming(codes[start : start + _ROWS], codes) <= radius
    return found


def collisions(codes: Codes, copies: Flags) -> float:
    """Share of the photos whose code (N, bits/8) is also that of a photo that is not a copy by `copies` (N, N)."""
    same = np.unique(codes, axis=0, return_inverse=True)[1].ravel()
    shared = 0
    for number in np.flatnonzero(np.bincount(same)[same] > 1):
        others = same == same[number]
        others[number] = False
        shared += bool((others & ~copies[number]).any())
    return shared / max(1, len(codes))


def bits_that_carry(codes: Codes) -> float:
    """The participation ratio of the bits' covariance: as many independent bits would carry as much."""
    bits = unpack(codes).astype(np.float64)
    variance = np.linalg.eigvalsh(np.cov(bits, rowvar=False))
    return float(variance.sum() ** 2 / max(float((variance**2).sum()), 1e-12))
