"""The small JPEG that stands for a photo in the gallery."""

from __future__ import annotations

import io

from PIL import Image, ImageOps

from desktop_app.core.types import Picture

__all__ = ["SIDE", "encode_thumbnail", "thumbnail_of"]

SIDE = 256
"""The longest side of a thumbnail, in pixels."""

_QUALITY = 80
# A thumbnail so little smaller than `SIDE` looks the same: cameras' photos, decoded at 1/8, are halved to 250 pixels.
_NEARLY = 240


def encode_thumbnail(picture: Picture) -> bytes:
    """uint8 (H, W, 3) → JPEG with a longest side of at most `SIDE` pixels."""
    return thumbnail_of(Image.fromarray(picture))


def thumbnail_of(image: Image.Image) -> bytes:
    """As `encode_thumbnail`, from an RGB image, which stays as it is."""
    factor = -(-max(image.size) // SIDE)
    if factor > 1 and max(image.size) >= factor * _NEARLY:
        image = image.reduce(factor)  # a tenth of the time of a resize
    elif factor > 1:
        # At these factors a box looks as good as a wider filter, for half the time. A file of several pictures would
        # decode itself once more if it were shrunk itself.
        image = ImageOps.contain(image, (SIDE, SIDE), Image.Resampling.BOX)
    with io.BytesIO() as buffer:
        image.save(buffer, "JPEG", quality=_QUALITY)
        return buffer.getvalue()
