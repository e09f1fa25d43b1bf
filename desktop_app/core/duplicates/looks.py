"""What is kept of a photo while it is compared with others: a small grey picture, its colours, its key points."""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Callable, Hashable
from dataclasses import dataclass
from functools import cached_property

import cv2
import numpy as np
import numpy.typing as npt

from desktop_app.core.types import Picture

SIDE = 512
"""Longest side of the grey picture."""

COLOUR_SIDE = 32
_KEYPOINTS = 800
_FLAT_BLOCK = 16
_FLAT_DEVIATION = 4.0
_FLAT_SHARE = 0.1

Grey = npt.NDArray[np.float32]

__all__ = ["COLOUR_SIDE", "SIDE", "Keypoints", "Look", "LookCache", "make_look"]


@dataclass(frozen=True, slots=True, eq=False)
class Keypoints:
    """SIFT (Lowe, IJCV 2004): points float32 (N, 2) as x, y; descriptors float32 (N, 128), RootSIFT."""

    points: npt.NDArray[np.float32]
    descriptors: npt.NDArray[np.float32]


@dataclass(frozen=True, eq=False)
class Look:
    """One photo at comparing size.

    Attributes:
        grey: float32 (H, W), 0 … 255, longest side at most `SIDE`.
        colour: float32 (32, 32, 3), the whole picture stretched.
        width: of the full-size upright photo.
        height: likewise.
    """

    grey: Grey
    colour: npt.NDArray[np.float32]
    width: int
    height: int

    @cached_property
    def flat(self) -> bool:
        """Nearly nothing to see: sky, a wall, a black frame. Such pictures look alike without being related."""
        rows, columns = (side // _FLAT_BLOCK * _FLAT_BLOCK for side in self.grey.shape)
        if not rows or not columns:
            return True
        blocks = self.grey[:rows, :columns].reshape(rows // _FLAT_BLOCK, _FLAT_BLOCK, -1, _FLAT_BLOCK)
        return bool((blocks.std(axis=(1, 3)) > _FLAT_DEVIATION).mean() < _FLAT_SHARE)

    @cached_property
    def keypoints(self) -> Keypoints:
        """Key points of the picture."""
        return _find_keypoints(self.grey)

    @cached_property
    def mirrored(self) -> Keypoints:
        """Key points of the picture mirrored left to right, in the mirrored picture's coordinates."""
        return _find_keypoints(np.ascontiguousarray(self.grey[:, ::-1]))


def make_look(picture: Picture, *, width: int, height: int) -> Look:
    """Shrink a decoded picture for comparing.

    Args:
        picture: uint8 (H, W, 3), upright, perhaps at reduced scale.
        width: of the full-size photo.
        height: likewise.
    """
    rows, columns = picture.shape[:2]
    scale = min(1.0, SIDE / max(rows, columns))
    size = (max(1, round(columns * scale)), max(1, round(rows * scale)))
    grey: Grey = cv2.cvtColor(np.ascontiguousarray(picture), cv2.COLOR_RGB2GRAY).astype(np.float32)
    if scale < 1:
        grey = cv2.resize(grey, size, interpolation=cv2.INTER_AREA).astype(np.float32, copy=False)
    colour = cv2.resize(picture, (COLOUR_SIDE, COLOUR_SIDE), interpolation=cv2.INTER_AREA)
    return Look(grey, colour.astype(np.float32), width, height)


def _find_keypoints(grey: Grey) -> Keypoints:
    found, descriptors = cv2.SIFT.create(nfeatures=_KEYPOINTS).detectAndCompute(grey.astype(np.uint8), None)
    if not found:
        return Keypoints(np.zeros((0, 2), np.float32), np.zeros((0, 128), np.float32))
    points = np.array([point.pt for point in found], np.float32)
    # RootSIFT (Arandjelović & Zisserman, CVPR 2012): Euclidean distance then compares histograms as it should.
    total = descriptors.sum(axis=1, keepdims=True)
    return Keypoints(points, np.sqrt(descriptors / np.maximum(total, 1e-6)))


class LookCache:
    """The looks used last; thread-safe."""

    def __init__(self, *, capacity: int = 96) -> None:
        self._capacity = capacity
        self._looks: OrderedDict[Hashable, Look] = OrderedDict()
        self._lock = threading.Lock()

    def get(self, key: Hashable, make: Callable[[], Look]) -> Look:
        """The look of a photo, made where it is not here."""
        with self._lock:
            if key in self._looks:
                self._looks.move_to_end(key)
                return self._looks[key]
        look = make()
        with self._lock:
            self._looks[key] = look
            while len(self._looks) > self._capacity:
                self._looks.popitem(last=False)
        return look
