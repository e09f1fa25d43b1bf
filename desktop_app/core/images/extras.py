"""What a file holds behind or beside its picture: a film, a gain map, a depth map, a second picture, other data."""

from __future__ import annotations

import hashlib
import io
import struct
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import BinaryIO

from desktop_app.core.images.codestreams import jxl_head
from desktop_app.core.images.heif_items import boxes_of, unshown_pieces
from desktop_app.core.images.jpeg_parts import JpegParts, jpeg_parts
from desktop_app.core.language import english

__all__ = [
    "CHANNELS",
    "DEPTH_MAP",
    "FILM",
    "GAIN_MAP",
    "HEAT",
    "LAYERS",
    "OTHER_DATA",
    "SECOND_PICTURE",
    "SOUND",
    "Extras",
    "data_behind",
    "extras_of",
    "mark_of",
    "mark_of_places",
]

FILM, GAIN_MAP, DEPTH_MAP = english("a film"), english("a gain map"), english("a depth map")
SECOND_PICTURE, SOUND, LAYERS, OTHER_DATA = (
    english("a second picture"),
    english("sound"),
    english("layers"),
    english("other data behind the picture"),
)
HEAT, CHANNELS = english("measured temperatures"), english("channels that are not shown")

_HEAD, _END = 1 << 20, 1 << 16  # bytes of what follows that are looked at
_CHUNK = 1 << 20
_BLANK = b"\0\xff \r\n\t"
_MOST_META = 1 << 22
_GAIN_MARKS = (b"hdrgm:", b"hdrgainmap", b"HDRGainMap", b"urn:iso:std:iso:ts:21496", b"GainMap")
_DEPTH_MARKS = (
    b"aux:depth",
    b"auxiliary:depth",
    b"auxid:2\0",
    b"aux:disparity",
    b"DepthMap",
    b"GDepth:",
    b"depthmap",
    b"matte",
)
# What XMP may hold whole: the depth of Google's camera, the other eye's view, the sound around.
_IN_XMP = {
    b"GDepth:Data": DEPTH_MAP,
    b"GDepth:Format": DEPTH_MAP,
    b"GImage:Data": SECOND_PICTURE,
    b"GImage:Mime": SECOND_PICTURE,
    b"GAudio:Data": SOUND,
    b"GAudio:Mime": SOUND,
}
_LAYERED = (b"mkBT", b"mkBS", b"mkTS", b"prVW")  # chunks in which Fireworks keeps what a PNG was drawn from
# Of Samsung's notes behind each of its photos most are small print: the hour, the country.
_SAMSUNG_NOTES = b"SEFT"
_SAMSUNG_KINDS = {b"MotionPhoto_Data": FILM, b"DepthMap": DEPTH_MAP, b"SoundShot": SOUND, b"Sound & Shot": SOUND}
_MOST_NOTES = 1 << 16
_JXL_GAIN_MAP = b"jhgm"
_KNOWN_CHUNKS = (b"VP8 ", b"VP8L", b"VP8X", b"ALPH", b"ANIM", b"ANMF", b"ICCP", b"EXIF", b"XMP ")  # of a WebP
_GIF_HEAD, _EXTENSION, _FRAME = 13, 0x21, 0x2C


@dataclass(frozen=True, slots=True)
class Extras:
    """What is there besides the picture.

    Attributes:
        kinds: with their article, in the order of the alphabet.
        mark: tells the contents of what follows the picture from others, 16 bytes; b"" where nothing counts.
    """

    kinds: tuple[str, ...] = ()
    mark: bytes = b""


def extras_of(file: BinaryIO, format_: str) -> Extras:
    """Look through a file without decoding a picture; what cannot be understood is not there.

    Args:
        file: seekable; left anywhere.
        format_: Pillow's name.

    Raises:
        OSError: the file cannot be read.
    """
    size = file.seek(0, 2)
    try:
        if format_ in {"JPEG", "MPO"}:
            return _of_jpeg(file, size)
        if format_ == "PNG":
            return _of_png(file, size)
        if format_ == "WEBP":
            return _of_webp(file, size)
        if format_ == "GIF":
            return data_behind(file, _end_of_gif(file), size)
        if format_ == "JXL":
            return _of_jxl(file, size)
        if format_ in {"HEIF", "AVIF"}:
            return _of_boxes(file, size, tracks=format_ == "HEIF")
    except (struct.error, ValueError, IndexError):
        pass
    return Extras()


def _of_jpeg(file: BinaryIO, size: int) -> Extras:
    parts = jpeg_parts(file)
    kinds = {kind for name, kind in _IN_XMP.items() if name in parts.xmp}
    kinds |= {HEAT} if parts.heat else set()
    kinds |= {GAIN_MAP} if parts.ratio else set()
    kinds |= {OTHER_DATA} if parts.other else set()
    held = parts.held if kinds else b""
    if parts.end is None:
        return Extras(tuple(sorted(kinds)), held)
    behind, begin = [], parts.end
    for start, length, preview in _pictures(parts, size):
        if start < begin:
            continue
        behind.append((begin, start))
        begin = start + length
        if not preview:
            file.seek(start)
            kinds.add(_kind_of_picture(file.read(min(length, _END))))
    behind.append((begin, size))
    # A film's place may be told in what lies between, so that one look over all of it is enough.
    for start, stop in behind:
        kinds |= _kinds_between(file, start, stop)
    return Extras(tuple(sorted(kinds)), held + mark_of(file, parts.end, size) if kinds else b"")


def _pictures(parts: JpegParts, size: int) -> Iterator[tuple[int, int, bool]]:
    """Start, length and whether it is only a preview, of each further picture that the first one tells of."""
    for picture in sorted(parts.further):
        if 0 < picture.start < picture.start + picture.length <= size:
            yield picture.start, picture.length, picture.preview


def data_behind(file: BinaryIO, end: int, size: int) -> Extras:
    """What follows a picture that ends there, in a file of that size."""
    found = _kinds_between(file, end, size)
    return Extras(tuple(sorted(found)), mark_of(file, end, size) if found else b"")


def _kinds_between(file: BinaryIO, start: int, stop: int) -> set[str]:
    if stop - start <= 0:
        return set()
    file.seek(start)
    head = file.read(min(stop - start, _HEAD))
    file.seek(max(start, stop - _END))
    end = file.read(stop - file.tell())
    if not head.strip(_BLANK) and not end.strip(_BLANK) and _is_blank(file, start, stop):
        return set()
    notes = end.rstrip(_BLANK).endswith(_SAMSUNG_NOTES)
    found = {kind for name, kind in _SAMSUNG_KINDS.items() if notes and name in end}
    if _has_film(head):
        found.add(FILM)
    if found or (notes and stop - start <= _MOST_NOTES):
        return found
    if head.lstrip(_BLANK[:1] + _BLANK[2:]).startswith(b"\xff\xd8\xff"):
        return {_kind_of_picture(head)}
    return {OTHER_DATA}


def _is_blank(file: BinaryIO, start: int, stop: int) -> bool:
    file.seek(start)
    while start < stop:
        chunk = file.read(min(_CHUNK, stop - start))
        if not chunk:
            return True
        if chunk.strip(_BLANK):
            return False
        start += len(chunk)
    return True


def _has_film(content: bytes) -> bool:
    """A box "ftyp" of a sensible length, as MP4 and QuickTime begin."""
    at = content.find(b"ftyp")
    while at >= 4:
        if 8 <= int.from_bytes(content[at - 4 : at], "big") <= 256:
            return True
        at = content.find(b"ftyp", at + 1)
    return False


def _kind_of_picture(content: bytes) -> str:
    if any(mark in content for mark in _GAIN_MARKS):
        return GAIN_MAP
    return DEPTH_MAP if any(mark in content for mark in _DEPTH_MARKS) else SECOND_PICTURE


def _of_png(file: BinaryIO, size: int) -> Extras:
    at, name, layers = 8, b"", []
    while name != b"IEND":
        file.seek(at)
        length, name = struct.unpack(">I4s", file.read(8))
        if name in _LAYERED:
            layers.append((at, 12 + length))
        at += 12 + int(length)
    return _and_inside(data_behind(file, at, size), LAYERS, mark_of_places(file, layers, size) if layers else b"")


def _of_webp(file: BinaryIO, size: int) -> Extras:
    """Chunks of no known name count as what follows it."""
    file.seek(4)
    end = 8 + struct.unpack("<I", file.read(4))[0]
    at, other = 12, []
    while at + 8 <= min(end, size):
        file.seek(at)
        name, length = struct.unpack("<4sI", file.read(8))
        if name not in _KNOWN_CHUNKS:
            other.append((at, 8 + length))
        at += 8 + length + length % 2
    return _and_inside(data_behind(file, end, size), OTHER_DATA, mark_of_places(file, other, size) if other else b"")


def _and_inside(behind: Extras, kind: str, mark: bytes) -> Extras:
    """With what lies inside, if its mark says that there is something."""
    return Extras(tuple(sorted({*behind.kinds, kind})), mark + behind.mark) if mark else behind


def _end_of_gif(file: BinaryIO) -> int:
    """Behind the byte that ends it; what comes before are blocks, each of several short parts."""
    file.seek(0)
    content = file.read()
    at = _GIF_HEAD + _colours_of_gif(content[10])
    while content[at] in {_EXTENSION, _FRAME}:
        at += 2 if content[at] == _EXTENSION else 11 + _colours_of_gif(content[at + 9])
        while content[at]:
            at += 1 + content[at]
        at += 1
    return at + 1


def _colours_of_gif(flags: int) -> int:
    return 3 << (flags & 7) + 1 if flags & 0x80 else 0


def _of_boxes(file: BinaryIO, size: int, *, tracks: bool) -> Extras:
    """`tracks`: a film's box counts, since the decoder shows nothing of it; of AVIF it shows all frames."""
    kinds: set[str] = set()
    marks: list[bytes] = []
    at = 0
    while at + 8 <= size:
        file.seek(at)
        length, name = struct.unpack(">I4s", file.read(8))
        if length == 1:
            length = struct.unpack(">Q", file.read(8))[0]
        length = length or size - at
        if length < 8:
            break
        if name == b"meta":
            file.seek(at)
            found = _unshown(file, file.read(min(length, _MOST_META)), size)
            kinds.update(found.kinds)
            marks.append(found.mark)
        elif name == b"mpvd" or (tracks and name == b"moov"):
            kinds.add(FILM)
            marks.append(mark_of(file, at, at + length))
        at += length
    return Extras(tuple(sorted(kinds)), b"".join(marks))


def _unshown(file: BinaryIO, description: bytes, size: int) -> Extras:
    """Pictures that are not shown; where it is not understood where they lie, all of the file tells them apart."""
    kinds = set()
    if b"tmap" in description or any(one in description for one in _GAIN_MARKS):
        kinds.add(GAIN_MAP)
    if any(one in description for one in _DEPTH_MARKS):
        kinds.add(DEPTH_MAP)
    try:
        pieces = unshown_pieces(description)
    except (struct.error, ValueError, IndexError):
        return Extras(tuple(kinds or {OTHER_DATA}), mark_of(file, 0, size))
    if not pieces:
        return Extras(tuple(kinds), mark_of(file, 0, size) if kinds else b"")
    held = dict(boxes_of(description, 12)).get(b"idat", b"")[8:]
    marks = [
        mark_of_places(source, [(one.start, one.length) for one in pieces if one.inside is inside], length)
        for source, length, inside in ((file, size, False), (io.BytesIO(held), len(held), True))
    ]
    return Extras(tuple(kinds or {OTHER_DATA}), b"".join(marks))


def _of_jxl(file: BinaryIO, size: int) -> Extras:
    """Its decoder shows one frame and does not say that there are more."""
    file.seek(0)
    kinds = {FILM} if jxl_head(file.read(_HEAD)).moving else set()
    at = 0
    while at + 8 <= size:
        file.seek(at)
        length, name = struct.unpack(">I4s", file.read(8))
        if name == _JXL_GAIN_MAP:
            kinds.add(GAIN_MAP)
        at += length if length >= 8 else size  # a length of 1 is told behind, of the picture's own box
    return Extras(tuple(sorted(kinds)), mark_of(file, 0, size) if kinds else b"")


def mark_of_places(file: BinaryIO, places: Iterable[tuple[int, int]], size: int) -> bytes:
    """What tells parts of a file from others, 16 bytes: of all of it where they are more than it holds.

    Args:
        file: seekable; left anywhere.
        places: where each part begins, and its length; 0 for all that follows.
        size: of the file; nothing lies behind its end.
    """
    found = [(start, min(start + length, size) if length else size) for start, length in places]
    found = [(start, stop) for start, stop in found if start < stop]
    if sum(stop - start for start, stop in found) > size:  # a few bytes can name the same place a million times
        return mark_of(file, 0, size)
    digest = hashlib.blake2b(digest_size=16)
    for start, stop in found:
        digest.update(mark_of(file, start, stop))
    return digest.digest()


def mark_of(file: BinaryIO, start: int, stop: int) -> bytes:
    """What tells a part of a file from others, 16 bytes."""
    digest = hashlib.blake2b(digest_size=16)
    file.seek(start)
    while start < stop and (chunk := file.read(min(_CHUNK, stop - start))):
        digest.update(chunk)
        start += len(chunk)
    return digest.digest()
