"""Photos at the size at which they are compared to the last small thing, decoded once for all pairs of a group."""

from __future__ import annotations

import threading
from collections import OrderedDict
from dataclasses import dataclass
from functools import cached_property

from desktop_app.core.duplicates.block_cosines import Steps
from desktop_app.core.duplicates.made_of import rounded_to
from desktop_app.core.images import Limits, read_picture
from desktop_app.core.types import Control, Photo, PhotoId, Picture

_MORE = 1.2
_KEPT = 3 << 25
"""Bytes of pictures that are kept: two photos of 16 megapixels, or hundreds of small ones."""

_ONE_PICTURE = frozenset({"JPEG", "PNG", "BMP", "WEBP"})
"""Formats in which a picture of the full size is the photo, not a preview of it."""

__all__ = ["FullSize", "Stored"]


@dataclass(frozen=True, eq=False)
class Stored:
    """A photo's pixels.

    Attributes:
        photo: whose they are.
        picture: uint8 (H, W, 3), upright, perhaps at reduced scale.
    """

    photo: Photo
    picture: Picture

    @property
    def is_whole(self) -> bool:
        """Every pixel of the photo is there."""
        return self.picture.shape[:2] == (self.photo.height, self.photo.width)

    @cached_property
    def steps(self) -> Steps:
        """What its brightness was rounded to when it was stored (`made_of.rounded_to`)."""
        return rounded_to(self.photo, self.picture)


class FullSize:
    """Decodes photos, and keeps those that were used last. Thread-safe.

    Args:
        limits: of decoding.
        kept: bytes of pictures, at most.
    """

    def __init__(self, limits: Limits | None = None, *, kept: int = _KEPT) -> None:
        self._limits, self._most = limits, kept
        self._kept: OrderedDict[tuple[PhotoId, bytes, int | None], Stored] = OrderedDict()
        self._lock = threading.Lock()

    def pair(self, first: Photo, second: Photo, control: Control, *, whole: bool = False) -> tuple[Stored, Stored]:
        """Both at the size of the smaller one or more.

        Args:
            whole: both with every pixel.

        Raises:
            Cancelled: by `control`, asked before each is decoded.
            ImageError: one of them cannot be read now.
        """
        small, large = sorted((first, second), key=lambda photo: photo.width * photo.height)
        smaller = self._stored(small, None, control)
        larger = self._stored(large, None if whole else _enough(large, small), control)
        return (smaller, larger) if small is first else (larger, smaller)

    def _stored(self, photo: Photo, side: int | None, control: Control) -> Stored:
        key = (photo.id, photo.fingerprint, side)
        with self._lock:
            if key in self._kept:
                self._kept.move_to_end(key)
                return self._kept[key]
        control.checkpoint()
        stored = Stored(photo, read_picture(photo.path, side=side, limits=self._limits).picture)
        self._keep(key, stored)
        return stored

    def keep(self, photo: Photo, picture: Picture) -> None:
        """Take a picture that was decoded for something else, if it has every pixel of a photo."""
        stored = Stored(photo, picture)
        if stored.is_whole and photo.format in _ONE_PICTURE:
            self._keep((photo.id, photo.fingerprint, None), stored)

    def _keep(self, key: tuple[PhotoId, bytes, int | None], stored: Stored) -> None:
        with self._lock:
            self._kept[key] = stored
            while sum(one.picture.nbytes for one in self._kept.values()) > self._most:
                self._kept.popitem(last=False)


def _enough(large: Photo, small: Photo) -> int | None:
    """The shorter side at which the larger one may be decoded; a scale that leaves a rest would move the picture.

    Clearly more than the smaller one has: decoders shrink in their own way, which is not that of the resizer.
    """
    for factor in (8, 4, 2):
        whole = large.width % factor == 0 and large.height % factor == 0
        if whole and large.width // factor >= _MORE * small.width and large.height // factor >= _MORE * small.height:
            return min(large.width, large.height) // factor
    return None
