"""A first glance at two looks, in a millisecond or two.

Most pairs of different photos are told apart by it, and most edits are placed, before key points are asked for. Whole
pictures are compared at 32 × 32 in grey, in the eight symmetries of a rectangle. Parts of each other have marks that
agree on one turn and one scale. What is neither clearly apart nor clearly placed has to be looked at closely.
Thresholds were set on edits of 30 photos and on 150 pairs that are near in code and different: 2 % of
the edits (crops, frames, screenshots, mirrored) have fewer than 22 marks that agree, half of the others fewer than 6.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import cv2
import numpy as np
import numpy.typing as npt

from desktop_app.core.duplicates.agreement import block_agreement, laid_on
from desktop_app.core.duplicates.alignment import Placement, agreement_of
from desktop_app.core.duplicates.keypoints import OrbMarks
from desktop_app.core.duplicates.looks import Look
from desktop_app.core.hamming.near_pairs import distances

Matrix = npt.NDArray[np.floating]

_WHOLE_ALIKE = 0.9
"""Correlation of two whole pictures at 32 × 32; one that is recompressed or toned has .98 and more."""
_CONTRAST = 2.0
"""Grey levels of deviation below which a correlation says nothing."""
_ASPECT = 0.03
_FEW_MARKS = 60
"""A picture with fewer may be placed by key points only."""
_FAR = 64
"""Bits of 256 by which two marks of one thing differ at most."""
_TURN_STEP, _OCTAVES = 15.0, 8
_FEWEST_VOTES, _FEWEST_POINTS = 10, 8
"""With fewer marks that agree on a turn and a scale, or on one place too, neither of two pictures is part of the other.
Of 30 pairs that key points find in each other and marks do not place, those that agree on a place are 9 at least; of 68
pairs of different photos, 51 have fewer than 8."""
_PLACED = 20
_AGREEMENT = 0.9
_CERTAIN = 0.95
"""Two photos of one thing may agree by .92 when they are small, though by none of what is fine."""
_CLEAR, _MATCHED = 0.75, 0.4
"""Agreement, as small and as large as key points are looked for, and share of the marks of the common part, that
together place a caption or a screenshot. Of 2,900 pairs of other photos, those that key points do not place either
agree by .62 at most where .3 of the marks match, and have .23 of them where they agree by .65."""
_PIXELS = 3.0
_EXACTLY = 1e-9
"""Pixels, and shares of them, that rounding moves a picture by which lies where the other one does."""

__all__ = ["Glance", "glance", "lay", "same_place"]


@dataclass(frozen=True, slots=True)
class Glance:
    """What a first glance says.

    Attributes:
        placement: the second picture on the first, where it was found.
        sure: it is that, or without a placement the two are apart; otherwise nothing can be said yet.
    """

    placement: Placement | None
    sure: bool


def same_place(first: Look, second: Look, *, alike: float = _WHOLE_ALIKE) -> bool:
    """Whether two whole pictures, edge on edge, may show the same: what no recompressed or resized copy fails.

    Args:
        alike: how well they have to correlate.
    """
    (mean, deviation), (other_mean, other_deviation) = first.tone, second.tone
    if min(deviation, other_deviation) < _CONTRAST:
        return abs(mean - other_mean) < 5 * _CONTRAST
    return float(first.upright @ second.upright) >= alike


def glance(first: Look, second: Look, *, by_chance: float = 0.0) -> Glance:
    """Find the second picture in the first: all of it, mirrored or turned by quarters, or a part of it.

    Args:
        by_chance: pictures that agree by less where marks say that one lies on the other do not lie there.
    """
    whole = _find_whole(first, second)
    if whole is not None:
        return Glance(whole, sure=True)
    if min(len(first.marks), len(second.marks)) < _FEW_MARKS:
        return Glance(None, sure=False)
    straight, points = _find_part(first, second, mirrored=False, by_chance=by_chance)
    if straight is not None and straight.agreement >= _CERTAIN:
        return Glance(straight, sure=True)
    mirrored, more = _find_part(first, second, mirrored=True, by_chance=by_chance)
    if mirrored is not None and mirrored.agreement >= _CERTAIN:
        return Glance(mirrored, sure=True)
    found = max((one for one in (straight, mirrored) if one), key=lambda one: one.matched, default=None)
    if found is not None and _is_clear(first, second, found):
        return Glance(found, sure=True)
    return Glance(None, sure=max(points, more) < _FEWEST_POINTS)


def _is_clear(first: Look, second: Look, placement: Placement) -> bool:
    """Whether marks of the common part match, and what is fine agrees, as clearly as key points would."""
    if placement.matched < _MATCHED or placement.agreement < _CLEAR:
        return False
    if all(look.small is look.pixels for look in (first, second)):
        return True
    return agreement_of(first, second, np.reshape(placement.matrix, (2, 3)), mirrored=placement.mirrored) >= _CLEAR


def lay(
    first: Look, second: Look, matrix: Matrix, *, mirrored: bool, points: int = 0, matched: float = 1.0
) -> Placement:
    """The second picture laid on the first.

    Args:
        matrix: (3, 3), from pixels of the second's small picture, mirrored where `mirrored`, to those of the first's.
        points: for the result.
        matched: likewise.
    """
    (rows, columns), (height, width) = first.small.shape, second.small.shape
    agreement, common = _laid(first, second, matrix, mirrored=mirrored)
    area = abs(float(np.linalg.det(matrix[:2, :2])))
    middle = matrix[:2] @ (width / 2, height / 2, 1)
    full = _grown(first) @ matrix @ np.linalg.inv(_grown(second))
    return Placement(
        points=points,
        matched=matched,
        mirrored=mirrored,
        turned=float(np.degrees(np.arctan2(matrix[1, 0], matrix[0, 0]))),
        scale=float(np.sqrt(abs(np.linalg.det(full[:2, :2])))),
        shift=float(np.hypot(*(middle - (columns / 2, rows / 2)))) / max(rows, columns),
        cover_first=common / (rows * columns),
        cover_second=min(1.0, common / max(area * height * width, 1e-9)),
        agreement=agreement,
        matrix=tuple(map(float, full[:2].ravel())),
    )


def _laid(first: Look, second: Look, matrix: Matrix, *, mirrored: bool) -> tuple[float, float]:
    """The agreement, and the number of the first's pixels that the second covers."""
    rows, columns = first.small.shape
    if not mirrored and second.small.shape == (rows, columns) and np.abs(matrix - np.eye(3)).max() < _EXACTLY:
        return block_agreement(first.smooth, second.smooth), float(rows * columns)
    return laid_on(first.smooth, second.small, matrix[:2], mirrored=mirrored)


def _grown(look: Look) -> Matrix:
    """From pixels of the small picture to those of the grey one."""
    across, down = (big / small for big, small in zip(look.pixels.shape[::-1], look.small.shape[::-1], strict=True))
    return np.array([[across, 0, (across - 1) / 2], [0, down, (down - 1) / 2], [0, 0, 1]])


def _find_whole(first: Look, second: Look) -> Placement | None:
    """The second picture, all of it, on all of the first: straight, mirrored, turned by quarters."""
    if min(first.tone[1], second.tone[1]) < _CONTRAST:
        return None
    likeness = second.symmetries @ first.upright
    best = int(likeness.argmax())
    if likeness[best] < _WHOLE_ALIKE:
        return None
    (mirrored, quarters), (rows, columns) = (best >= 4, best % 4), second.small.shape
    tall, wide = (rows, columns) if quarters % 2 == 0 else (columns, rows)
    to_rows, to_columns = first.small.shape
    if abs(np.log(wide * to_rows / (tall * to_columns))) > _ASPECT:
        return None
    across, down = to_columns / wide, to_rows / tall
    stretch = np.array([[across, 0, (across - 1) / 2], [0, down, (down - 1) / 2], [0, 0, 1]])
    placement = lay(first, second, stretch @ _turn(quarters, rows=rows, columns=columns), mirrored=mirrored)
    if placement.agreement < _AGREEMENT:
        return None
    if mirrored or quarters:
        return placement
    # Edge on edge, an edit and a hand that moved a little look alike.
    ground, picture = first.small.astype(np.float32), second.small.astype(np.float32)
    moved, _ = cv2.phaseCorrelate(
        ground, cv2.resize(picture, ground.shape[::-1]), cv2.createHanningWindow(ground.shape[::-1], cv2.CV_32F)
    )
    return replace(placement, shift=placement.shift + float(np.hypot(moved[0], moved[1])) / max(first.small.shape))


def _turn(quarters: int, *, rows: int, columns: int) -> Matrix:
    """What `np.rot90` does to the pixels of a picture."""
    return np.array(
        [
            [[1, 0, 0], [0, 1, 0], [0, 0, 1]],
            [[0, 1, 0], [-1, 0, columns - 1], [0, 0, 1]],
            [[-1, 0, columns - 1], [0, -1, rows - 1], [0, 0, 1]],
            [[0, -1, rows - 1], [1, 0, 0], [0, 0, 1]],
        ][quarters],
        float,
    )


def _find_part(first: Look, second: Look, *, mirrored: bool, by_chance: float) -> tuple[Placement | None, int]:
    """The placement by marks, and how many of them agree on a place; 0 where too few do on a turn and a scale.

    Also 0 where the pictures do not agree there.
    """
    # Mirroring either is the same; marks of mirrored pictures are made for few.
    if mirrored and "mirrored_marks" not in second.__dict__ and "mirrored_marks" in first.__dict__:
        known, source = first.mirrored_marks, second.marks
    else:
        known, source = first.marks, second.mirrored_marks if mirrored else second.marks
    to, by, votes = _agreed(known, source)
    if votes < _FEWEST_VOTES:
        return None, 0
    cv2.setRNGSeed(0)
    found, inliers = cv2.estimateAffinePartial2D(
        source.points[by], known.points[to], method=cv2.RANSAC, ransacReprojThreshold=_PIXELS, maxIters=300
    )
    points = 0 if inliers is None else int(inliers.sum())
    if found is None or points < (_FEWEST_POINTS if by_chance else _PLACED):
        return None, points
    matrix = np.vstack([found, [0, 0, 1]])
    if mirrored and known is not first.marks:
        matrix = _flip(first) @ matrix @ _flip(second)
    placement = lay(first, second, matrix, mirrored=mirrored, points=points)
    if placement.agreement < by_chance:
        return None, 0
    if points < _PLACED:
        return None, points
    fewer = min(placement.cover_first * len(first.marks), placement.cover_second * len(second.marks))
    return replace(placement, matched=min(1.0, points / max(fewer, 1.0))), points


def _flip(look: Look) -> Matrix:
    return np.array([[-1, 0, look.small.shape[1] - 1], [0, 1, 0], [0, 0, 1]], float)


def _agreed(first: OrbMarks, second: OrbMarks) -> tuple[npt.NDArray[np.intp], npt.NDArray[np.intp], int]:
    """Marks that are each other's nearest, as indices of both, and how many of them agree on one turn and one scale."""
    if not len(first) or not len(second):
        return np.zeros(0, np.intp), np.zeros(0, np.intp), 0
    apart = distances(first.bits, second.bits)
    nearest, back = apart.argmin(axis=1), apart.argmin(axis=0)
    rows = np.arange(len(nearest))
    chosen = (back[nearest] == rows) & (apart[rows, nearest] <= _FAR)
    to, by = rows[chosen], nearest[chosen]
    steps = int(360 / _TURN_STEP)
    turn = ((first.turned[to] - second.turned[by]) % 360 / _TURN_STEP).astype(np.int64) % steps
    octave = first.octave[to] - second.octave[by] + _OCTAVES
    wide = 2 * _OCTAVES + 1
    votes = np.bincount(turn * wide + octave, minlength=steps * wide).reshape(steps, wide)
    near = votes + votes[np.arange(steps) - 1]
    return to, by, int((near[:, 1:] + near[:, :-1]).max(initial=0))
