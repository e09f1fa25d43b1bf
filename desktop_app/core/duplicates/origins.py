"""Where a photo comes from, by what its file says: the camera, an editing program, how strongly it was compressed.

Only the file's head is read, and what it says elsewhere of its picture; never more than metadata is decoded, and what
cannot be read says nothing.
"""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path
from typing import Any, BinaryIO

from PIL import Image, UnidentifiedImageError
from PIL.ExifTags import IFD, Base

from desktop_app.core.duplicates.noted import details_of, noted, words_in
from desktop_app.core.images import formats
from desktop_app.core.images.colours import profile_mark
from desktop_app.core.images.exif_repair import repaired
from desktop_app.core.images.notes_in_file import notes_in_file
from desktop_app.core.opening import open_file
from desktop_app.core.types import Photo

__all__ = ["LOSSLESS", "RAW_FORMATS", "Origin", "origin_of"]

_HEAD = 1 << 18
_TIFF, _EXIF = (b"II*\0", b"MM\0*"), b"Exif\0\0"
_XMP_OF_TIFF = 700
_PARSED = ("JPEG", "PNG")  # by Pillow, which reads their heads without decoding them
RAW_FORMATS = frozenset({"RAW", "DNG", "CR2", "CR3", "NEF", "NRW", "ARW", "SRW", "RAF", "ORF", "RW2", "PEF"})
"""What the camera's sensor gave, undeveloped."""

LOSSLESS = formats.LOSSLESS - {"GIF"}
"""Formats whose pixels are those of the photo that was saved; a TIFF may hold a JPEG, and a GIF has few colours."""

# What cameras write. Whatever else has a camera's EXIF was made of its file.
_OF_CAMERAS = RAW_FORMATS | {"JPEG", "MPO", "HEIF", "TIFF"}

# Programs that write pictures; a camera names its firmware in the same tag ("Ver.1.02", "16.1.1", "HDR+ 1.0.3").
_EDITORS = re.compile(
    r"photoshop|lightroom|adobe|gimp|snapseed|picasa|paint|affinity|darktable|rawtherapee|capture one|luminar|"
    r"pixelmator|acdsee|irfanview|faststone|xnview|digikam|imagemagick|graphicsmagick|vsco|facetune|instagram|canva|"
    r"polarr|corel|photoscape|photo ?editor|photo ?viewer|photofiltre|google|topaz|gigapixel|remini|upscayl|waifu2x|"
    r"whatsapp|facebook|pillow|ffmpeg|jpegmini|optimi[sz]er|dxo(?! one)|\bon1\b|aperture|iphoto|shotwell|gthumb|krita|"
    r"inkscape|zoner|acd systems|photo ?gallery|digital photo professional|viewnx|capture nx|nx studio|silkypix|"
    r"olympus (?:workspace|viewer|master|studio)|om workspace|photolab|photo ?director|photomatix|ptgui|hugin|picsart|"
    r"meitu|fotor|pixlr|photopea|photoimpact|photoimpression|photostudio|photosuite|magix|\bnero\b|movavi|ashampoo|"
    r"image ?ready|skylum|\bphotos \d|quicktime|youcam|beautyplus|beautycam|photogrid|photo ?grid|inshot|befunky",
    re.IGNORECASE,
)
# The luminance table of the JPEG standard, whose multiples most encoders use.
_STANDARD_SUM = 3688


@dataclass(frozen=True, slots=True)
class Origin:
    """What a file says about where it comes from.

    Attributes:
        camera: it has the maker's name and the moment of exposure, in a format that cameras write.
        editor: the program that wrote it, "" where none is named.
        native: width and height that the camera gave the picture as it is stored, in pixels; None if unknown.
        size: width and height as it is stored.
        turned: it is stored otherwise than it is shown. Cameras write a turn down; a copy may have it in its pixels.
        quality: of the compression, 0 … 100, by the quantisation table; None where it is not a JPEG.
        table: 64 steps of luminance in natural order; empty where it is not a JPEG.
        tags: what a person or a program added, in words, as in "rating" or "caption" (`noted`).
        words: how many keywords and names there are among them.
        exposure: seconds, aperture and sensitivity that the camera noted; None for what it did not.
        details: how much of what cameras note is there (`details_of`).
        profile: of a JPEG or PNG, its colours are meant by a profile other than sRGB's.
        inks: of a JPEG, it has the four inks of a press instead of colours.
    """

    camera: bool = False
    editor: str = ""
    native: tuple[int, int] | None = None
    size: tuple[int, int] | None = None
    turned: bool = False
    quality: float | None = None
    table: tuple[int, ...] = ()
    tags: tuple[str, ...] = ()
    words: int = 0
    exposure: tuple[float | None, ...] = (None, None, None)
    details: int = 0
    profile: bool = False
    inks: bool = False


def origin_of(photo: Photo) -> Origin:
    """What a photo's file says; nothing where it cannot be read now."""
    return _read(photo.path, photo.format, photo.fingerprint)


@lru_cache(maxsize=16_384)
def _read(path: Path, format_: str, _mark: bytes) -> Origin:
    try:
        with open_file(path) as file:
            head = file.read(_HEAD)
            notes = notes_in_file(file, format_, file.seek(0, 2))
            if format_ in {"JPEG", "MPO", "PNG"}:
                return _parsed(path, format_, head + notes.others, notes.exif)
            exif = _exif_in(file, head, notes.exif)
            packet = exif.get(_XMP_OF_TIFF)
            said = head + notes.others + (packet if isinstance(packet, bytes) else b"")
            return _told(exif, format_, said, size=None, info={})
    except (OSError, UnidentifiedImageError):
        return Origin()
    except Exception:  # noqa: BLE001 -- hostile heads fail in as many ways as there are parsers
        return Origin()


def _parsed(path: Path, format_: str, head: bytes, exif_behind: bytes) -> Origin:
    with open_file(path) as opened, Image.open(opened, formats=_PARSED) as image:
        exif = Image.Exif()
        exif.load(repaired(image.info.get("exif", b"") or exif_behind))
        tables: dict[int, list[int]] = getattr(image, "quantization", {})
        told = _told(exif, format_, head, size=image.size, info=image.info)
        table = tuple(tables.get(0, ()))
        profile = bool(profile_mark(image.info.get("icc_profile")))
        inks = image.mode == "CMYK"
    return replace(told, quality=_quality(table), table=table, profile=profile, inks=inks)


def _told(
    exif: Image.Exif, format_: str, head: bytes, *, size: tuple[int, int] | None, info: Mapping[Any, Any]
) -> Origin:
    detail: dict[int, Any] = dict(exif.get_ifd(IFD.Exif)) if exif else {}
    made_by = " ".join(str(exif.get(tag, "")) for tag in (Base.Make, Base.Model)).strip(" \0")
    programs = " ".join(str(exif.get(tag, "")) for tag in (Base.Software, Base.ProcessingSoftware))
    editor = _EDITORS.search(programs) or _EDITORS.search(_creator(head))
    width, height = detail.get(Base.ExifImageWidth), detail.get(Base.ExifImageHeight)
    native = (width, height) if isinstance(width, int) and isinstance(height, int) and width and height else None
    return Origin(
        camera=bool(made_by) and Base.DateTimeOriginal in detail and format_ in _OF_CAMERAS,
        editor=editor[0] if editor else "",
        native=native,
        size=size,
        turned=exif.get(Base.Orientation) in range(2, 9),
        tags=noted(head, exif, info),
        words=words_in(head, exif),
        details=details_of(exif),
        exposure=tuple(_number(detail.get(tag)) for tag in (Base.ExposureTime, Base.FNumber, Base.ISOSpeedRatings)),
    )


def _number(value: Any) -> float | None:
    """Of a tag; None where it is missing, or nothing that a camera would note."""
    value = value[0] if isinstance(value, tuple) and value else value
    try:
        return float(value) if 0 < float(value) < math.inf else None
    except (TypeError, ValueError, ZeroDivisionError):
        return None


def _creator(head: bytes) -> str:
    found = re.search(rb"xmp:CreatorTool\s*(?:=\s*[\"']|>)([^\"'<]{1,80})", head)
    return found[1].decode("utf-8", "replace") if found else ""


def _exif_in(file: BinaryIO, head: bytes, found: bytes) -> Image.Exif:
    """EXIF of a container that nothing but a decoder would parse (HEIC, AVIF, WebP), or a TIFF's own.

    Args:
        file: open while that of a TIFF is asked.
        head: of the file.
        found: in its place; b"" where nothing was.
    """
    exif = Image.Exif()
    if head.startswith(_TIFF):
        file.seek(0)
        exif.load_from_fp(file)
        return exif
    found = found or head.partition(_EXIF)[2]
    if found.startswith(_TIFF):
        exif.load(_EXIF + repaired(found))
    return exif


def _quality(table: tuple[int, ...]) -> float | None:
    if len(table) != 64:
        return None
    scale = 100 * sum(table) / _STANDARD_SUM
    return max(1.0, min(100.0, (200 - scale) / 2 if scale <= 100 else 5000 / scale))
