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
        picture: uint8 (H, W, 3), upright.
    """

    photo: Photo
    picture: Picture

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
        self._kept: OrderedDict[tuple[PhotoId, bytes], Stored] = OrderedDict()
        self._held = 0
        self._lock = threading.Lock()

    def pair(self, first: Photo, second: Photo, control: Control) -> tuple[Stored, Stored]:
        """Both with every pixel.

        Raises:
            Cancelled: by `control`, asked before each is decoded.
            ImageError: one of them cannot be read now.
        """
        return self._stored(first, control), self._stored(second, control)

    def _stored(self, photo: Photo, control: Control) -> Stored:
        key = (photo.id, photo.fingerprint)
        with self._lock:
            if key in self._kept:
                self._kept.move_to_end(key)
                return self._kept[key]
        control.checkpoint()
        stored = Stored(photo, read_picture(photo.path, limits=self._limits).picture)
        self._keep(key, stored)
        return stored

    def keep(self, photo: Photo, picture: Picture) -> None:
        """Take a picture that was decoded for something else, if it has every pixel of a photo."""
        if picture.shape[:2] == (photo.height, photo.width) and photo.format in _ONE_PICTURE:
            self._keep((photo.id, photo.fingerprint), Stored(photo, picture))

    def _keep(self, key: tuple[PhotoId, bytes], stored: Stored) -> None:
        with self._lock:
            before = self._kept.pop(key, None)
            self._held += stored.picture.nbytes - (0 if before is None else before.picture.nbytes)
            self._kept[key] = stored
            while self._held > self._most:
                self._held -= self._kept.popitem(last=False)[1].picture.nbytes
