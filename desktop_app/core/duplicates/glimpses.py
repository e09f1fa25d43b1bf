"""What thumbnails tell of two photos without opening a file: most that are near in code are different, and show it."""

from __future__ import annotations

from collections.abc import Callable

import cv2
import numpy as np

from desktop_app.core.duplicates.glance import glance, same_place
from desktop_app.core.duplicates.looks import Look, LookCache, make_look
from desktop_app.core.types import Photo, Picture

_NEARLY = 0.85
"""Below it two whole thumbnails are different, though the files might correlate by a few hundredths more."""

_SIDE = 160
"""Longest side in pixels at which thumbnails are compared. On 48 photos and six kinds of crops, frames and screenshots,
mirrored or not, none was told apart from its original, as at 256 pixels; at 128 a tenth of the smaller crops was."""

_BY_CHANCE = 0.2
"""Agreement of thumbnails below which 8 to 19 marks that say where one lies on the other do so by chance: those of half
of the other photos of which as many do, and of none of 1,894 edits (crops of .45 to .8, turned by 5° and 12°, captions,
screenshots, stickers) of 150 photos that key points find."""

_KEPT = 256

Thumbnail = Callable[[bytes], bytes | None]

__all__ = ["Glimpses", "Thumbnail"]


class Glimpses:
    """Tells photos apart by their thumbnails; whatever is not clear is left to the files. Thread-safe.

    Args:
        thumbnail: the JPEG of a fingerprint; None where there is none.
    """

    def __init__(self, thumbnail: Thumbnail | None = None) -> None:
        self._thumbnail = thumbnail
        self._looks: LookCache[Look | None] = LookCache(capacity=_KEPT)

    def whole_apart(self, first: Photo, second: Photo) -> bool:
        """Whether two whole photos, edge on edge, are clearly different."""
        looks = self._both(first, second)
        return looks is not None and not same_place(*looks, alike=_NEARLY)

    def apart(self, first: Photo, second: Photo) -> bool:
        """Whether neither clearly shows anything of the other: as it is, mirrored, turned or cut."""
        looks = self._both(first, second)
        if looks is None or same_place(*looks, alike=_NEARLY):
            return False
        seen = glance(*looks, by_chance=_BY_CHANCE)
        return seen.sure and seen.placement is None

    def _both(self, first: Photo, second: Photo) -> tuple[Look, Look] | None:
        one, other = self._look(first), self._look(second)
        return None if one is None or other is None else (one, other)

    def _look(self, photo: Photo) -> Look | None:
        def make() -> Look | None:
            jpeg = None if self._thumbnail is None else self._thumbnail(photo.fingerprint)
            picture = None if jpeg is None else _decoded(jpeg)
            return None if picture is None else make_look(picture, width=photo.width, height=photo.height)

        return None if self._thumbnail is None else self._looks.get(photo.fingerprint, make)


def _decoded(jpeg: bytes) -> Picture | None:
    """None for what is damaged: OpenCV says so that way."""
    if not jpeg:
        return None
    found = cv2.imdecode(np.frombuffer(jpeg, np.uint8), cv2.IMREAD_COLOR_RGB)
    if found is None:
        return None
    scale = min(1.0, _SIDE / max(found.shape[:2]))
    size = (max(1, round(found.shape[1] * scale)), max(1, round(found.shape[0] * scale)))
    return cv2.resize(found, size, interpolation=cv2.INTER_AREA).astype(np.uint8, copy=False)
