"""How one picture lies on another: the same framing to a fraction of a pixel, or a part, mirrored or turned."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
import numpy.typing as npt

from desktop_app.core.duplicates.agreement import Smooth, block_agreement, laid_on, smooth
from desktop_app.core.duplicates.keypoints import Keypoints
from desktop_app.core.duplicates.least_squares import fit
from desktop_app.core.duplicates.looks import Grey, Look

_BLOCK = 16
_ENOUGH = 40_000
"""Pixels from which one step of the fit looks at every second row and column only."""
_AS_LIGHT = 2.0
"""Levels that a pixel of one tone may be off by."""
_RATIO = 0.8
_RANSAC_PIXELS = 3.0
_MATCHED = 0.5
"""With this many of its points matched, the mirror image need not be looked for."""

__all__ = ["Framing", "Placement", "agreement_of", "compare_framing", "place"]


@dataclass(frozen=True, slots=True)
class Framing:
    """Two pictures laid on each other at their edges.

    Attributes:
        pixels: longest side of the size they were compared at.
        displacement: largest movement of a corner, in those pixels, by one step of an affine Lucas–Kanade
            fit; beyond about 2 it only says "moved".
        gain: contrast of the second over the first, 1 = same.
        offset: brightness of the second over the first at mid grey, in grey levels.
        difference: mean absolute difference left after gain and offset, in grey levels.
        worst: largest mean difference of a block of 16 × 16, in grey levels: something was added or moved. Of a
            picture that is narrower than a block, the largest difference of a pixel.
        place: the middle of that block or pixel, as shares of the picture across and down.
        agreement: the share of textured blocks that correlate.
        colour: mean difference of colour beside grey, in levels.
        tint: that of the fourth-worst of 32 × 32 cells: a caption whose colour is as bright as what it covers.
        unchanged: share of the pixels that are as light in both, without gain and offset.
    """

    pixels: int
    displacement: float
    gain: float
    offset: float
    difference: float
    worst: float
    place: tuple[float, float]
    agreement: float
    colour: float
    tint: float
    unchanged: float


@dataclass(frozen=True, slots=True)
class Placement:
    """The second picture found in the first by matching points.

    Attributes:
        points: matches that agree on one similarity.
        matched: their share of the key points inside the common part, of the picture that has fewer there.
        mirrored: the second was mirrored left to right to match.
        turned: degrees, clockwise, −180 … 180.
        scale: first's pixels for one of the second's.
        shift: distance between the centres of what both show, as a share of the first's longer side.
        cover_first: the share of the first that the second shows.
        cover_second: the share of the second that the first shows.
        agreement: the share of textured blocks of the common part that correlate.
        matrix: 2 × 3, row by row: from pixels of the second's grey picture, mirrored where `mirrored`, to those of
            the first's.
    """

    points: int
    matched: float
    mirrored: bool
    turned: float
    scale: float
    shift: float
    cover_first: float
    cover_second: float
    agreement: float
    matrix: tuple[float, ...]


def compare_framing(first: Look, second: Look) -> Framing:
    """Compare two looks of nearly the same aspect, edge on edge."""
    rows, columns = (min(sides) for sides in zip(first.pixels.shape, second.pixels.shape, strict=True))
    one, other = (_smooth(look, rows=rows, columns=columns) for look in (first, second))
    a, b = one.levels, other.levels
    displacement, gain, offset = _lucas_kanade(a, b)
    level = gain * (a - a.mean()) + b.mean()
    left = b - level
    blocks = _blocks(left)
    plain = first.colour - first.colour.mean(axis=2, keepdims=True)
    tinted = second.colour - second.colour.mean(axis=2, keepdims=True)
    apart = np.abs(plain - tinted).mean(axis=2)
    changes = np.abs(blocks if blocks.size else left)
    row, column = np.unravel_index(int(changes.argmax()), changes.shape)
    return Framing(
        pixels=max(rows, columns),
        displacement=displacement,
        gain=gain,
        offset=offset,
        difference=float(np.abs(left).mean()),
        worst=float(changes.max()),
        place=((float(column) + 0.5) / changes.shape[1], (float(row) + 0.5) / changes.shape[0]),
        agreement=block_agreement(one, other),
        colour=float(apart.mean()),
        tint=float(np.sort(apart.ravel())[-4]),
        unchanged=float((np.abs(a - b) <= _AS_LIGHT).mean()),
    )


def _smooth(look: Look, *, rows: int, columns: int) -> Smooth:
    if look.pixels.shape == (rows, columns):
        return look.smooth_in_full()
    return smooth(cv2.resize(look.grey, (columns, rows), interpolation=cv2.INTER_AREA).astype(np.float32))


def _blocks(values: Grey) -> Grey:
    """Means over whole blocks; none of a picture that is narrower than one."""
    rows, columns = (side // _BLOCK for side in values.shape)
    if not rows or not columns:
        return np.zeros((rows, columns), np.float32)
    inside = values[: rows * _BLOCK, : columns * _BLOCK]
    means = cv2.resize(inside, (columns, rows), interpolation=cv2.INTER_AREA)
    return means.astype(np.float32, copy=False)


def _lucas_kanade(a: Grey, b: Grey) -> tuple[float, float, float]:
    """One Gauss–Newton step of b(x + Ax + t) = gain·a + offset from the identity, robustly weighted."""
    middle = (a + b) / 2
    # Smoothed pictures have little to say between every second pixel.
    step = 2 if a.size > _ENOUGH else 1
    across = cv2.Sobel(middle, cv2.CV_32F, 1, 0, scale=0.125)[::step, ::step].ravel()
    down = cv2.Sobel(middle, cv2.CV_32F, 0, 1, scale=0.125)[::step, ::step].ravel()
    y = np.repeat(np.linspace(-1, 1, a.shape[0], dtype=np.float32)[::step], -(-a.shape[1] // step))
    x = np.tile(np.linspace(-1, 1, a.shape[1], dtype=np.float32)[::step], -(-a.shape[0] // step))
    a, b = a[::step, ::step], b[::step, ::step]
    columns = [
        across,
        across * x,
        across * y,
        down,
        down * x,
        down * y,
        a.ravel() / 128 - 1,
        np.ones(a.size, np.float32),
    ]
    solution = fit([column.astype(np.float32, copy=False) for column in columns], (b - a).ravel(), scale=8)
    right = abs(solution[0]) + abs(solution[1]) + abs(solution[2])
    below = abs(solution[3]) + abs(solution[4]) + abs(solution[5])
    return float(np.hypot(right, below)), float(1 + solution[6] / 128), float(solution[7])


def place(first: Look, second: Look, *, least_points: int) -> Placement | None:
    """Find the second picture in the first: moved, scaled, turned, perhaps mirrored. None where it is not."""
    straight = _place(first, second, mirrored=False, least_points=least_points)
    if straight is not None and straight.matched >= _MATCHED:
        return straight
    # A face matches its mirror image a little.
    mirrored = _place(first, second, mirrored=True, least_points=least_points)
    return max((one for one in (straight, mirrored) if one), key=lambda one: one.matched, default=None)


def _matches(first: Keypoints, second: Keypoints) -> tuple[npt.NDArray[np.float32], npt.NDArray[np.float32]]:
    """Points of both whose descriptors are each other's nearest, clearly (Lowe's ratio)."""
    if len(first.points) < 2 or len(second.points) < 2:
        return first.points[:0], second.points[:0]
    likeness = second.descriptors @ first.descriptors.T  # unit vectors: distance² = 2 − 2·likeness
    best = likeness.argmax(axis=1)
    rows = np.arange(len(best))
    top = likeness[rows, best]
    mutual = likeness.argmax(axis=0)[best] == rows
    likeness[rows, best] = -1
    clear = (1 - top) < _RATIO**2 * (1 - likeness.max(axis=1))
    chosen = mutual & clear
    return first.points[best[chosen]], second.points[chosen]


def _place(first: Look, second: Look, *, mirrored: bool, least_points: int) -> Placement | None:
    known = second.mirrored if mirrored else second.keypoints
    to, source = _matches(first.keypoints, known)
    if len(to) < least_points:
        return None
    cv2.setRNGSeed(0)
    found, inliers = cv2.estimateAffinePartial2D(
        source, to, method=cv2.RANSAC, ransacReprojThreshold=_RANSAC_PIXELS, maxIters=1000
    )
    points = 0 if inliers is None else int(inliers.sum())
    if found is None or points < least_points:
        return None
    matrix = np.asarray(found, np.float64)
    (rows, columns), (height, width) = first.pixels.shape, second.pixels.shape
    agreement, common = laid_on(first.smooth_in_full(), second.grey, matrix, mirrored=mirrored)
    scale = float(np.hypot(matrix[0, 0], matrix[1, 0]))
    middle = matrix @ np.array([width / 2, height / 2, 1])
    fewer = min(
        _count_inside(known.points, matrix, shape=(rows, columns)),
        _count_inside(first.keypoints.points, cv2.invertAffineTransform(matrix), shape=(height, width)),
    )
    return Placement(
        points=points,
        matched=min(1.0, points / max(fewer, 1)),
        mirrored=mirrored,
        turned=float(np.degrees(np.arctan2(matrix[1, 0], matrix[0, 0]))),
        scale=scale,
        shift=float(np.hypot(*(middle - (columns / 2, rows / 2)))) / max(rows, columns),
        cover_first=common / (rows * columns),
        cover_second=min(1.0, common / (scale**2 * height * width)),
        agreement=agreement,
        matrix=tuple(map(float, matrix.ravel())),
    )


def agreement_of(first: Look, second: Look, matrix: npt.NDArray[np.floating], *, mirrored: bool) -> float:
    """As `Placement.agreement`, of the grey pictures where the second is laid on the first by `Placement.matrix`."""
    return laid_on(first.smooth_in_full(), second.grey, matrix, mirrored=mirrored)[0]


def _count_inside(points: npt.NDArray[np.float32], matrix: npt.NDArray[np.number], *, shape: tuple[int, ...]) -> int:
    """How many points, float32 (N, 2) as x, y, an affine map (2, 3) takes into a picture of (H, W)."""
    moved = points @ matrix[:, :2].T + matrix[:, 2]
    return int(np.all((moved >= 0) & (moved < (shape[1], shape[0])), axis=1).sum())
