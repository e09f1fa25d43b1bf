"""What is kept of a photo while it is compared with others: a small grey picture, its colours, its key points.

All of it is made of one decoding, each part once, when it is first asked for.
"""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Callable, Hashable
from dataclasses import dataclass
from functools import cached_property
from typing import Generic, TypeVar

import cv2
import numpy as np
import numpy.typing as npt

from desktop_app.core.duplicates.agreement import Smooth, smooth
from desktop_app.core.duplicates.keypoints import (
    Keypoints,
    OrbMarks,
    find_keypoints,
    find_marks,
    mirror_keypoints,
    mirror_marks,
)
from desktop_app.core.types import Picture

SIDE = 512
"""Longest side of the grey picture."""

SMALL_SIDE = 256
"""Longest side of the picture for a first glance."""

COLOUR_SIDE = 32
_PLACES = np.arange(COLOUR_SIDE**2).reshape(COLOUR_SIDE, COLOUR_SIDE)
_SYMMETRIES = np.stack([np.rot90(one, turn).ravel() for one in (_PLACES, _PLACES[:, ::-1]) for turn in range(4)])
_FLAT_BLOCK = 16
_FLAT_DEVIATION = 4.0
_FLAT_SHARE = 0.1

Grey = npt.NDArray[np.float32]
L = TypeVar("L")

__all__ = ["COLOUR_SIDE", "SIDE", "SMALL_SIDE", "Grey", "Look", "LookCache", "make_look"]


@dataclass(frozen=True, eq=False)
class Look:
    """One photo at comparing size: a quarter of a megabyte, and half as much again where key points were asked for.

    Attributes:
        pixels: uint8 (H, W), grey, longest side at most `SIDE`.
        colour: float32 (32, 32, 3), the whole picture stretched.
        width: of the full-size upright photo.
        height: likewise.
    """

    pixels: npt.NDArray[np.uint8]
    colour: npt.NDArray[np.float32]
    width: int
    height: int

    @property
    def grey(self) -> Grey:
        """The picture to compute with, float32 (H, W), 0 … 255."""
        return self.pixels.astype(np.float32)

    @cached_property
    def small(self) -> npt.NDArray[np.uint8]:
        """The grey picture, uint8, longest side at most `SMALL_SIDE`."""
        return _shrunk(self.pixels, SMALL_SIDE)

    @cached_property
    def smooth(self) -> Smooth:
        """The small picture as `agreement.smooth` makes it, for all that are laid on it."""
        return smooth(self.small)

    def smooth_in_full(self) -> Smooth:
        """The same of the grey picture; made again each time where it is larger, since it takes a megabyte."""
        return self.smooth if self.small is self.pixels else smooth(self.pixels)

    @cached_property
    def symmetries(self) -> Grey:
        """The stretched picture in grey in the symmetries of a square, float32 (8, 1024).

        Straight and turned by 1, 2 and 3 quarters (`np.rot90`), then its mirror image likewise; the mean is 0 and the
        length 1, or 0 of a picture of one tone.
        """
        return self.upright[_SYMMETRIES]

    @cached_property
    def upright(self) -> Grey:
        """The first of `symmetries`, float32 (1024,): most pairs need no other."""
        away = self._stretched - self._stretched.mean()
        away /= max(float(np.linalg.norm(away)), 1e-6)
        return np.asarray(away.ravel(), np.float32)

    @cached_property
    def tone(self) -> tuple[float, float]:
        """Mean and deviation of the stretched picture in grey."""
        return float(self._stretched.mean()), float(self._stretched.std())

    @cached_property
    def _stretched(self) -> Grey:
        """The stretched picture in grey, float32 (32, 32)."""
        return np.asarray(self.colour.mean(axis=2), np.float32)

    @cached_property
    def flat(self) -> bool:
        """Nearly nothing to see: sky, a wall, a black frame. Such pictures look alike without being related."""
        grey = self.grey
        rows, columns = (side // _FLAT_BLOCK * _FLAT_BLOCK for side in grey.shape)
        if not rows or not columns:
            return True
        whole, blocks = grey[:rows, :columns], (columns // _FLAT_BLOCK, rows // _FLAT_BLOCK)
        mean, square = (cv2.resize(one, blocks, interpolation=cv2.INTER_AREA) for one in (whole, whole * whole))
        return bool((square - mean * mean > _FLAT_DEVIATION**2).mean() < _FLAT_SHARE)

    @cached_property
    def keypoints(self) -> Keypoints:
        """Key points of the picture."""
        return find_keypoints(self.pixels)

    @cached_property
    def mirrored(self) -> Keypoints:
        """Key points of the picture mirrored left to right, in the mirrored picture's coordinates."""
        return mirror_keypoints(self.keypoints, width=self.pixels.shape[1])

    @cached_property
    def marks(self) -> OrbMarks:
        """Marks of the small picture: a tenth of the time of key points, for a first glance."""
        return find_marks(self.small)

    @cached_property
    def mirrored_marks(self) -> OrbMarks:
        """Marks of the small picture mirrored left to right, in the mirrored picture's coordinates."""
        return mirror_marks(self.marks, self.small)


def make_look(picture: Picture, *, width: int, height: int) -> Look:
    """Shrink a decoded picture for comparing.

    Args:
        picture: uint8 (H, W, 3), upright, perhaps at reduced scale.
        width: of the full-size photo.
        height: likewise.
    """
    grey = cv2.cvtColor(np.ascontiguousarray(picture), cv2.COLOR_RGB2GRAY)
    colour = cv2.resize(picture, (COLOUR_SIDE, COLOUR_SIDE), interpolation=cv2.INTER_AREA)
    return Look(_shrunk(grey.astype(np.uint8, copy=False), SIDE), colour.astype(np.float32), width, height)


def _shrunk(grey: npt.NDArray[np.uint8], side: int) -> npt.NDArray[np.uint8]:
    rows, columns = grey.shape
    scale = side / max(rows, columns)
    if scale >= 1:
        return grey
    size = (max(1, round(columns * scale)), max(1, round(rows * scale)))
    return cv2.resize(grey, size, interpolation=cv2.INTER_AREA).astype(np.uint8, copy=False)


class LookCache(Generic[L]):
    """The looks used last, or what is made of two of them; thread-safe.

    Proposals share no photo, so what is kept has to hold those that are compared at present, and no more.
    """

    def __init__(self, *, capacity: int = 96) -> None:
        self._capacity = capacity
        self._looks: OrderedDict[Hashable, L] = OrderedDict()
        self._lock = threading.Lock()

    def __contains__(self, key: Hashable) -> bool:
        return key in self._looks

    def get(self, key: Hashable, make: Callable[[], L]) -> L:
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
