"""Two photos of the same framing at full size, for the second look."""

from __future__ import annotations

from desktop_app.core.images import Limits, read_picture
from desktop_app.core.types import Control, Photo, Picture

_MORE = 1.2

__all__ = ["at_full_size"]


def at_full_size(first: Photo, second: Photo, *, limits: Limits | None, control: Control) -> tuple[Picture, Picture]:
    """Both pictures, each at the size of the smaller one or more.

    Raises:
        Cancelled: by `control`, asked before each file is read.
        ImageError: one of them cannot be read now.
    """
    small, large = sorted((first, second), key=lambda photo: photo.width * photo.height)
    pictures = {}
    for photo, side in ((small, None), (large, _enough(large, small))):
        control.checkpoint()
        pictures[photo.id] = read_picture(photo.path, side=side, limits=limits).picture
    return pictures[first.id], pictures[second.id]


def _enough(large: Photo, small: Photo) -> int | None:
    """The shorter side at which the larger one may be decoded; a scale that leaves a rest would move the picture.

    Clearly more than the smaller one has: decoders shrink in their own way, which is not that of the resizer.
    """
    for factor in (8, 4, 2):
        whole = large.width % factor == 0 and large.height % factor == 0
        if whole and large.width // factor >= _MORE * small.width and large.height // factor >= _MORE * small.height:
            return min(large.width, large.height) // factor
    return None
