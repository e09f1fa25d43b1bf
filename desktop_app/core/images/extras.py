"""What a file holds behind or beside its picture: a film, a gain map, a depth map, a second picture, other data."""

from __future__ import annotations

import struct
from collections.abc import Callable, Iterator, Mapping
from functools import partial
from typing import BinaryIO

from desktop_app.core.images.behind import (
    DEPTH_MAP,
    GAIN_MAP,
    HEAT,
    OTHER_DATA,
    SECOND_PICTURE,
    SOUND,
    Extras,
    data_behind,
    kind_of_picture,
    kinds_between,
    mark_of,
    mark_of_places,
    not_understood,
)
from desktop_app.core.images.boxed_extras import extras_of_heif, extras_of_jpeg_2000, extras_of_jxl
from desktop_app.core.images.gif import end_of_gif
from desktop_app.core.images.jpeg_parts import JpegParts, jpeg_parts
from desktop_app.core.images.png_parts import extras_of_png
from desktop_app.core.images.riff import end_of_webp, webp_chunks

__all__ = ["LOOKED_THROUGH", "extras_of"]

_FILM_FIRST = b"avis"  # the kind of an AVIF that begins with its frames
_HEAD_OF_PICTURE = 1 << 16  # bytes of a further picture that tell its kind
# What XMP may hold whole: the depth of Google's camera, the other eye's view, the sound around.
_IN_XMP = {
    b"GDepth:Data": DEPTH_MAP,
    b"GDepth:Format": DEPTH_MAP,
    b"GImage:Data": SECOND_PICTURE,
    b"GImage:Mime": SECOND_PICTURE,
    b"GAudio:Data": SOUND,
    b"GAudio:Mime": SOUND,
}
_KNOWN_CHUNKS = (b"VP8 ", b"VP8L", b"VP8X", b"ALPH", b"ANIM", b"ANMF", b"ICCP", b"EXIF", b"XMP ")  # of a WebP


def extras_of(file: BinaryIO, format_: str) -> Extras:
    """Look through a file without decoding a picture; where its parts cannot be understood, that is said.

    Args:
        file: seekable; left anywhere.
        format_: Pillow's name.

    Raises:
        OSError: the file cannot be read.
    """
    size = file.seek(0, 2)
    try:
        return _OF_FORMAT[format_](file, size) if format_ in _OF_FORMAT else Extras()
    except (struct.error, ValueError, IndexError):
        return not_understood(file, size)


def _of_jpeg(file: BinaryIO, size: int) -> Extras:
    parts = jpeg_parts(file)
    kinds = {kind for name, kind in _IN_XMP.items() if name in parts.xmp}
    kinds |= {HEAT} if parts.heat else set()
    kinds |= {GAIN_MAP} if parts.ratio else set()
    kinds |= {OTHER_DATA} if parts.other else set()
    held = parts.held if kinds else b""
    if parts.end is None:
        unknown = not_understood(file, size)
        return Extras(tuple(sorted({*kinds, *unknown.kinds})), held + unknown.mark)
    behind, begin = [], parts.end
    for start, length, preview in _pictures(parts, size):
        if start < begin:
            continue
        behind.append((begin, start))
        begin = start + length
        if not preview:
            file.seek(start)
            kinds.add(kind_of_picture(file.read(min(length, _HEAD_OF_PICTURE))))
    behind.append((begin, size))
    # A film's place may be told in what lies between, so that one look over all of it is enough.
    for start, stop in behind:
        kinds |= kinds_between(file, start, stop)
    return Extras(tuple(sorted(kinds)), held + mark_of(file, parts.end, size) if kinds else b"")


def _pictures(parts: JpegParts, size: int) -> Iterator[tuple[int, int, bool]]:
    """Start, length and whether it is only a preview, of each further picture that the first one tells of."""
    for picture in sorted(parts.further):
        if 0 < picture.start < picture.start + picture.length <= size:
            yield picture.start, picture.length, picture.preview


def _of_webp(file: BinaryIO, size: int) -> Extras:
    """Chunks of no known name count as what follows it."""
    end = end_of_webp(file)
    if end is None:
        return not_understood(file, size)
    chunks = webp_chunks(file, min(end, size))
    other = [(chunk.start, chunk.length) for chunk in chunks if chunk.name not in _KNOWN_CHUNKS and chunk.length]
    behind = data_behind(file, end, size)
    if not other:
        return behind
    return Extras(tuple(sorted({*behind.kinds, OTHER_DATA})), mark_of_places(file, other, size) + behind.mark)


def _of_gif(file: BinaryIO, size: int) -> Extras:
    try:
        end = end_of_gif(file)
    except IndexError:  # it ends before its picture does, and nothing can follow
        return Extras()
    return data_behind(file, end, size)


def _of_avif(file: BinaryIO, size: int) -> Extras:
    """Its decoder shows the frames of one that is a film first of all, and nothing but a picture of others."""
    file.seek(0)
    return extras_of_heif(file, size, tracks=file.read(12)[8:] != _FILM_FIRST)


_OF_FORMAT: Mapping[str, Callable[[BinaryIO, int], Extras]] = {
    "JPEG": _of_jpeg,
    "MPO": _of_jpeg,
    "PNG": extras_of_png,
    "WEBP": _of_webp,
    "GIF": _of_gif,
    "JXL": extras_of_jxl,
    "JPEG2000": extras_of_jpeg_2000,
    "HEIF": partial(extras_of_heif, tracks=True),
    "HEIFS": partial(extras_of_heif, tracks=False),
    "AVIF": _of_avif,
}

LOOKED_THROUGH = frozenset(_OF_FORMAT)
"""The formats, by Pillow's names, of which `extras_of` tells what follows the picture."""
