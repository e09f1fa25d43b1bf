"""What follows a picture in its file, or lies beside it: its kind, and a mark that tells its content from others."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from typing import BinaryIO

from desktop_app.core.language import english

__all__ = [
    "CHANNELS",
    "DEPTH_MAP",
    "FILM",
    "GAIN_MAP",
    "HEAD",
    "HEAT",
    "LAYERS",
    "OTHER_DATA",
    "SECOND_PICTURE",
    "SOUND",
    "UNKNOWN",
    "Extras",
    "data_behind",
    "described_kinds",
    "kind_of_picture",
    "kinds_between",
    "mark_of",
    "mark_of_places",
    "not_understood",
]

FILM, GAIN_MAP, DEPTH_MAP = english("a film"), english("a gain map"), english("a depth map")
SECOND_PICTURE, SOUND, LAYERS, OTHER_DATA = (
    english("a second picture"),
    english("sound"),
    english("layers"),
    english("other data behind the picture"),
)
HEAT, CHANNELS = english("measured temperatures"), english("channels that are not shown")
UNKNOWN = english("parts that are not understood")

HEAD = 1 << 20
"""Bytes of what follows that are looked at."""

_END = 1 << 16
_CHUNK = 1 << 20
_BLANK = b"\0\xff \r\n\t"
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
# Of Samsung's notes behind each of its photos most are small print: the hour, the country.
_SAMSUNG_NOTES = b"SEFT"
_SAMSUNG_KINDS = {b"MotionPhoto_Data": FILM, b"DepthMap": DEPTH_MAP, b"SoundShot": SOUND, b"Sound & Shot": SOUND}
_MOST_NOTES = 1 << 16


@dataclass(frozen=True, slots=True)
class Extras:
    """What is there besides the picture.

    Attributes:
        kinds: with their article, in the order of the alphabet.
        mark: tells the contents of what follows the picture from others, 16 bytes; b"" where nothing counts.
    """

    kinds: tuple[str, ...] = ()
    mark: bytes = b""


def data_behind(file: BinaryIO, end: int, size: int) -> Extras:
    """What follows a picture that ends there, in a file of that size."""
    found = kinds_between(file, end, size)
    return Extras(tuple(sorted(found)), mark_of(file, end, size) if found else b"")


def not_understood(file: BinaryIO, size: int) -> Extras:
    """Of a file of which nobody knows what else it holds: all of it tells it from others."""
    return Extras((UNKNOWN,), mark_of(file, 0, size))


def kinds_between(file: BinaryIO, start: int, stop: int) -> set[str]:
    """Of what lies between two places of a file; none where that is blank, or a camera's small print."""
    if stop - start <= 0:
        return set()
    file.seek(start)
    head = file.read(min(stop - start, HEAD))
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
        return {kind_of_picture(head)}
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


def kind_of_picture(content: bytes) -> str:
    """What a picture behind the first one is, by its head."""
    described = described_kinds(content)
    return next((kind for kind in (GAIN_MAP, DEPTH_MAP) if kind in described), SECOND_PICTURE)


def described_kinds(content: bytes) -> set[str]:
    """A gain map or a depth map or both, if a description names them."""
    marks = {GAIN_MAP: _GAIN_MARKS, DEPTH_MAP: _DEPTH_MARKS}
    return {kind for kind, of_kind in marks.items() if any(mark in content for mark in of_kind)}


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
