"""The format families that can be read."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import pi_heif

# Pillow registers a format when its plugin is imported; it is asked for formats by name here.
from PIL import (  # noqa: F401
    AvifImagePlugin,
    BmpImagePlugin,
    GifImagePlugin,
    Image,
    JpegImagePlugin,
    MpoImagePlugin,
    PngImagePlugin,
    TiffImagePlugin,
    WebPImagePlugin,
)

from desktop_app.core.images.float_tiff import OPENER as FLOAT_TIFF

__all__ = ["EXTENSIONS", "FAMILIES", "OPENERS", "PILLOW_FORMATS", "Family"]


@dataclass(frozen=True, slots=True)
class Family:
    """A format, or several that one decoder reads.

    Attributes:
        extensions: lower case, with the dot.
        pillow_formats: what Pillow calls what it has opened. A file is tried with all families' names, so a wrong
            extension does no harm.
        reduce: tells the decoder that a picture with both sides ≥ `side` is enough, before pixels are read.
    """

    name: str
    extensions: tuple[str, ...]
    pillow_formats: tuple[str, ...]
    reduce: Callable[[Image.Image, int], None] | None = None


def _reduce_jpeg(image: Image.Image, side: int) -> None:
    # libjpeg decodes at 1/2, 1/4 or 1/8 for a fraction of the cost; Pillow keeps both sides ≥ those asked for.
    image.draft("RGB", (side, side))


pi_heif.register_heif_opener()
# Pillow's own decoder of what is not compressed takes planes of 16 bits for planes of 8.
TiffImagePlugin.READ_LIBTIFF = True

# TO ADD A FORMAT: a Family here (with its plugin registered above, if it needs one) and a writer of that name in
# tests/conftest.py, which the contract tests ask for.
FAMILIES: tuple[Family, ...] = (
    Family("JPEG", (".jpg", ".jpeg", ".jpe", ".jfif", ".mpo"), ("JPEG", "MPO"), _reduce_jpeg),
    Family("PNG", (".png", ".apng"), ("PNG",)),
    Family("WebP", (".webp",), ("WEBP",)),
    Family("GIF", (".gif",), ("GIF",)),
    Family("BMP", (".bmp", ".dib"), ("BMP", "DIB")),
    Family("TIFF", (".tif", ".tiff"), ("TIFF",)),
    Family("AVIF", (".avif",), ("AVIF",)),
    Family("HEIC", (".heic", ".heif", ".hif"), ("HEIF",)),
)

EXTENSIONS: frozenset[str] = frozenset(ext for family in FAMILIES for ext in family.extensions)
"""The suffixes, lower case with the dot, of the files that are photos."""

PILLOW_FORMATS: dict[str, Family] = {name: family for family in FAMILIES for name in family.pillow_formats}

OPENERS: tuple[str, ...] = (*(name for name in PILLOW_FORMATS if name in Image.OPEN), FLOAT_TIFF)
"""The names that `Image.open` takes; MPO is none, since Pillow finds it inside JPEG."""
