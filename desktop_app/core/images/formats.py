"""The format families that can be read."""

from __future__ import annotations

import importlib
import importlib.util
from collections.abc import Callable
from dataclasses import dataclass

import pi_heif

# Pillow registers a format when its plugin is imported; it is asked for formats by name here.
from PIL import (  # noqa: F401
    AvifImagePlugin,
    BmpImagePlugin,
    DdsImagePlugin,
    GifImagePlugin,
    IcoImagePlugin,
    Image,
    Jpeg2KImagePlugin,
    JpegImagePlugin,
    MpoImagePlugin,
    PcxImagePlugin,
    PngImagePlugin,
    PpmImagePlugin,
    QoiImagePlugin,
    SgiImagePlugin,
    TgaImagePlugin,
    TiffImagePlugin,
    WebPImagePlugin,
)

from desktop_app.core.images.heif_sequence import HeifSequence
from desktop_app.core.images.png_checksums import PngChunks
from desktop_app.core.images.psd import Psd
from desktop_app.core.images.raw import RAW_EXTENSIONS, RawImage
from desktop_app.core.images.tiff import Tiff

__all__ = [
    "EXTENSIONS",
    "FAMILIES",
    "FILM_EXTENSIONS",
    "LOSSLESS",
    "PHOTO_EXTENSIONS",
    "PILLOW_FORMATS",
    "RAW_EXTENSIONS",
    "Family",
    "jpeg_is_lossless",
    "openers",
]


@dataclass(frozen=True, slots=True)
class Family:
    """A format, or several that one decoder reads.

    Attributes:
        extensions: lower case, with the dot.
        pillow_formats: what Pillow calls what it has opened. A file is tried with all families' names, so a wrong
            extension does no harm.
        lossless: whatever was saved in it is read as it was; False if its files may lose something, too.
        loose: its files begin with no mark, so that only those of its extensions are tried.
        plugin: the module that decodes it, of an extra that need not be installed; "" for what comes with Pillow.
        reduce: tells the decoder that a picture with both sides ≥ `side` is enough, before pixels are read.
    """

    name: str
    extensions: tuple[str, ...]
    pillow_formats: tuple[str, ...]
    lossless: bool
    reduce: Callable[[Image.Image, int], None] | None = None
    loose: bool = False
    plugin: str = ""

    @property
    def there(self) -> bool:
        """What decodes it is installed."""
        return not self.plugin or importlib.util.find_spec(self.plugin) is not None


def _reduce_jpeg(image: Image.Image, side: int) -> None:
    # libjpeg decodes at 1/2, 1/4 or 1/8 for a fraction of the cost; Pillow keeps both sides ≥ those asked for.
    if not jpeg_is_lossless(image):
        image.draft("RGB", (side, side))


pi_heif.register_heif_opener()
# Pillow's own decoder of what is not compressed takes planes of 16 bits for planes of 8.
TiffImagePlugin.READ_LIBTIFF = True
# Programs write long texts into their pictures (how one was generated); what only looks at them takes no notice.
PngImagePlugin.MAX_TEXT_CHUNK = PngImagePlugin.MAX_TEXT_MEMORY
PngImagePlugin.PngStream = PngChunks  # type: ignore[misc]

# TO ADD A FORMAT: a Family here (with its plugin registered above, if it needs one); CONTRIBUTING.md names the rest.
FAMILIES: tuple[Family, ...] = (
    Family(
        "JPEG",
        (".jpg", ".jpeg", ".jpe", ".jfif", ".mpo", ".jps", ".pjpeg", ".pjp"),
        ("JPEG", "MPO"),
        lossless=False,
        reduce=_reduce_jpeg,
    ),
    Family("PNG", (".png", ".apng"), ("PNG",), lossless=True),
    Family("WebP", (".webp",), ("WEBP",), lossless=False),
    Family("GIF", (".gif",), ("GIF",), lossless=True),
    Family("BMP", (".bmp", ".dib"), ("BMP", "DIB"), lossless=True),
    Family("TIFF", (".tif", ".tiff", ".btf", ".tf8"), ("TIFF",), lossless=False),
    Family("AVIF", (".avif", ".avifs"), ("AVIF",), lossless=False),
    Family("HEIC", (".heic", ".heif", ".hif", ".heics", ".heifs"), ("HEIF", HeifSequence.format), lossless=False),
    Family("JPEG XL", (".jxl",), ("JXL",), lossless=False, loose=True, plugin="pillow_jxl"),
    Family("JPEG 2000", (".jp2", ".j2k", ".j2c", ".jpc", ".jpf", ".jpx"), ("JPEG2000",), lossless=False),
    Family("PSD", (".psd", ".psb"), (Psd.format,), lossless=True),
    Family("PPM", (".ppm", ".pgm", ".pbm", ".pnm", ".pfm"), ("PPM",), lossless=True),
    Family("SGI", (".sgi", ".rgb", ".rgba", ".bw"), ("SGI",), lossless=True),
    Family("QOI", (".qoi",), ("QOI",), lossless=True),
    Family("DDS", (".dds",), ("DDS",), lossless=False),
    Family("ICO", (".ico",), ("ICO",), lossless=True, loose=True),
    Family("PCX", (".pcx",), ("PCX",), lossless=True, loose=True),
    Family("TGA", (".tga", ".icb", ".vda", ".vst"), ("TGA",), lossless=True, loose=True),
    Family("RAW", RAW_EXTENSIONS, ("RAW",), lossless=False, reduce=_reduce_jpeg, loose=True, plugin="rawpy"),
)

FILM_EXTENSIONS: tuple[str, ...] = (
    *(".mov", ".mp4", ".m4v", ".mp", ".3gp", ".3g2", ".avi", ".mkv", ".webm", ".mts", ".m2ts", ".mpg", ".mpeg", ".wmv"),
)
"""Of films, whose first frame stands for them where a person wants that."""

PHOTO_EXTENSIONS: frozenset[str] = frozenset(ext for family in FAMILIES for ext in family.extensions)
"""The suffixes, lower case with the dot, of files that are photos, whether they can be read or not."""

EXTENSIONS: frozenset[str] = frozenset(ext for family in FAMILIES if family.there for ext in family.extensions)
"""Those of the photos that can be read here."""

LOSSLESS: frozenset[str] = frozenset(name for family in FAMILIES if family.lossless for name in family.pillow_formats)
"""Formats, by Pillow's names, in which nothing is lost by saving."""

PILLOW_FORMATS: dict[str, Family] = {name: family for family in FAMILIES for name in family.pillow_formats}

# `Image.open` takes no MPO, since Pillow finds it inside JPEG.
_MARKED = tuple(name for name, family in PILLOW_FORMATS.items() if not family.loose and name in Image.OPEN)


def jpeg_is_lossless(image: Image.Image) -> bool:
    """Whether an opened JPEG was saved without loss, as medical pictures are: it has no steps, and no smaller sizes."""
    return isinstance(image, JpegImagePlugin.JpegImageFile) and not image.quantization


def openers(suffix: str) -> tuple[str, ...]:
    """What `Image.open` is to try, by Pillow's names, for a file's suffix, lower case with the dot.

    A RAW is a TIFF too, most often, of its smallest preview: it is never read as one.
    """
    loose = [family for family in FAMILIES if family.loose and suffix in family.extensions and family.there]
    for family in loose:
        if family.plugin:
            importlib.import_module(family.plugin)  # those that know Pillow tell it of themselves
    names = tuple(name for family in loose for name in family.pillow_formats)
    if RawImage.format in names:
        return (*names, *(name for name in _MARKED if name != Tiff.format))
    return (*_MARKED, *names)
