"""How sharp a picture is beside another one of the same moment: a hint for the choice among a burst."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence
from pathlib import Path

import cv2
import numpy as np

from desktop_app.core.errors import ImageError
from desktop_app.core.images import Limits, read_picture
from desktop_app.core.types import Photo, PhotoId, Picture

SIDE = 1024
"""Pictures are compared at this longest side, pixels."""

_BLOCK = 32
_SHARPEST = 95  # per cent: what is in focus counts, not the ground behind it

MOST = 60
"""Of a longer burst nothing is measured: one would wait for it."""

_KEPT = 4096

__all__ = ["MOST", "SIDE", "SharpnessMemory", "sharpness"]


class SharpnessMemory:
    """Measures the frames of bursts when they are first asked about, each once.

    Args:
        limits: of decoding.

    Attributes:
        told: the frames of each burst that was measured.
    """

    def __init__(self, limits: Limits | None) -> None:
        self._limits = limits
        self.told: set[frozenset[PhotoId]] = set()
        self._known: OrderedDict[tuple[PhotoId, bytes, int], float | None] = OrderedDict()

    def shares(self, photos: Sequence[Photo]) -> dict[PhotoId, float]:
        """The sharpness of photos of one moment, the sharpest being 1, all measured at the size of the smallest.

        What cannot be read has none; where it tells nothing (more than `MOST`, plain pictures), none has any.
        """
        if not 1 < len(photos) <= MOST:
            return {}
        side = min(SIDE, *(max(photo.width, photo.height) for photo in photos))
        measured = {photo.id: self._measure(photo, side) for photo in photos}
        values = {photo: value for photo, value in measured.items() if value is not None}
        best = max(values.values(), default=0.0)
        if best <= 0 or len(values) < 2:
            return {}
        self.told.add(frozenset(measured))
        return {photo: value / best for photo, value in values.items()}

    def _measure(self, photo: Photo, side: int) -> float | None:
        key = photo.id, photo.fingerprint, side
        if key not in self._known:
            self._known[key] = _read(photo.path, side, self._limits)
            while len(self._known) > _KEPT:
                self._known.popitem(last=False)
        return self._known.get(key)


def _read(path: Path, side: int, limits: Limits | None) -> float | None:
    try:
        return sharpness(read_picture(path, side=side, limits=limits).picture, side=side)
    except ImageError:
        return None


def sharpness(picture: Picture, *, side: int = SIDE) -> float:
    """How much the sharpest places of a picture change from pixel to pixel, in levels; 0 for a plain area.

    It tells apart pictures of one moment and one size; across motifs it means nothing.

    Args:
        picture: uint8 (H, W, 3), brought to `side` first if it is longer.
        side: longest side, pixels.
    """
    height, width = picture.shape[:2]
    if max(height, width) > side:
        scale = side / max(height, width)
        size = max(1, round(width * scale)), max(1, round(height * scale))
        picture = cv2.resize(picture, size, interpolation=cv2.INTER_AREA).astype(np.uint8, copy=False)
    grey = cv2.cvtColor(picture, cv2.COLOR_RGB2GRAY).astype(np.float32)
    squared = cv2.Laplacian(grey, cv2.CV_32F) ** 2
    blocks = cv2.blur(squared, (_BLOCK, _BLOCK))[:: _BLOCK // 2, :: _BLOCK // 2]
    return float(np.sqrt(np.percentile(blocks, _SHARPEST)))
