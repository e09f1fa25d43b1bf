"""Points by which a picture is found in another: SIFT key points, and ORB marks, which cost a tenth and say less."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import cv2
import numpy as np
import numpy.typing as npt

_KEYPOINTS = 800
_MARKS = 300
_LEAST_SIDE = 32
_DETAIL = 7
"""Grey levels that a mark stands out by."""
_PATCH, _STEP = 31.0, 1.2
"""Pixels that a mark describes, and how much coarser the picture becomes from octave to octave."""

__all__ = ["Keypoints", "OrbMarks", "find_keypoints", "find_marks", "mirror_keypoints", "mirror_marks"]


@dataclass(frozen=True, slots=True, eq=False)
class Keypoints:
    """SIFT (Lowe, IJCV 2004): points float32 (N, 2) as x, y; descriptors float32 (N, 128), RootSIFT."""

    points: npt.NDArray[np.float32]
    descriptors: npt.NDArray[np.float32]


@dataclass(frozen=True, slots=True, eq=False)
class OrbMarks:
    """ORB (Rublee et al., ICCV 2011).

    Attributes:
        points: float32 (N, 2) as x, y.
        turned: float32 (N,), degrees, 0 … 360.
        octave: int64 (N,), steps of 1.2 in size.
        bits: uint8 (N, 32).
    """

    points: npt.NDArray[np.float32]
    turned: npt.NDArray[np.float32]
    octave: npt.NDArray[np.int64]
    bits: npt.NDArray[np.uint8]

    def __len__(self) -> int:
        return len(self.points)


def find_keypoints(grey: npt.NDArray[np.uint8]) -> Keypoints:
    """The strongest key points of a picture, uint8 (H, W); none where there is nothing to see."""
    found, descriptors = cv2.SIFT.create(nfeatures=_KEYPOINTS).detectAndCompute(grey, None)
    if not found:
        return Keypoints(np.zeros((0, 2), np.float32), np.zeros((0, 128), np.float32))
    points = np.array([point.pt for point in found], np.float32)
    # RootSIFT (Arandjelović & Zisserman, CVPR 2012): Euclidean distance then compares histograms as it should.
    total = descriptors.sum(axis=1, keepdims=True)
    return Keypoints(points, np.sqrt(descriptors / np.maximum(total, 1e-6)))


def mirror_keypoints(keypoints: Keypoints, *, width: int) -> Keypoints:
    """Those of the picture mirrored left to right, without looking at it.

    A descriptor is a grid of 4 × 4 cells along and across its own direction, with 8 directions in each: mirrored, the
    rows across change places and the directions turn the other way.
    """
    points = keypoints.points * np.array([-1, 1], np.float32) + np.array([width - 1, 0], np.float32)
    cells = keypoints.descriptors.reshape(-1, 4, 4, 8)[:, ::-1, :, (-np.arange(8)) % 8]
    return Keypoints(points.astype(np.float32), np.ascontiguousarray(cells.reshape(-1, 128)))


def find_marks(grey: npt.NDArray[np.uint8]) -> OrbMarks:
    """The strongest marks of a picture, uint8 (H, W); none where there is nothing to see."""
    # Of what is narrower ORB's smallest picture would have no pixel.
    found, bits = _orb().detectAndCompute(grey, None) if min(grey.shape) >= _LEAST_SIDE else ((), None)
    return _marks(found, bits)


def mirror_marks(marks: OrbMarks, grey: npt.NDArray[np.uint8]) -> OrbMarks:
    """The same marks of a picture mirrored left to right, described again; finding them takes most of the time.

    Args:
        marks: of the picture.
        grey: the picture, uint8 (H, W).
    """
    if not len(marks):
        return marks
    mirrored = [
        cv2.KeyPoint(grey.shape[1] - 1 - x, y, _PATCH * _STEP**octave, (180.0 - turned) % 360.0, 1.0, octave)
        for (x, y), turned, octave in zip(
            marks.points.tolist(), marks.turned.tolist(), marks.octave.tolist(), strict=True
        )
    ]
    return _marks(*_orb().compute(np.ascontiguousarray(grey[:, ::-1]), mirrored))


def _orb() -> cv2.ORB:
    return cv2.ORB.create(nfeatures=_MARKS, scaleFactor=_STEP, fastThreshold=_DETAIL, edgeThreshold=15)


def _marks(found: Sequence[cv2.KeyPoint], bits: npt.NDArray[Any] | None) -> OrbMarks:
    if not found or bits is None:
        none = np.zeros(0, np.float32)
        return OrbMarks(np.zeros((0, 2), np.float32), none, none.astype(np.int64), np.zeros((0, 32), np.uint8))
    turned = np.array([point.angle for point in found], np.float32)
    octave = np.array([point.octave for point in found], np.int64)
    points = np.asarray(cv2.KeyPoint.convert(found), np.float32)
    return OrbMarks(points, turned, octave, np.ascontiguousarray(bits, np.uint8))
