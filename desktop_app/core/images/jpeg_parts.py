"""The parts of a JPEG file, found without decoding it."""

from __future__ import annotations

import hashlib
import re
import struct
from typing import BinaryIO, NamedTuple

import numpy as np

__all__ = ["Further", "JpegParts", "jpeg_parts"]

_CHUNK = 1 << 20
_MOST_SEGMENTS = 10_000
_XMP = (b"http://ns.adobe.com/xap/1.0/\0", b"http://ns.adobe.com/xmp/extension/\0")
_PICTURES = b"MPF\0"
_ENTRIES = 0xB002
_START_OF_SCAN, _END = 0xDA, 0xD9
_APP1, _APP2, _APP3, _APP11 = 0xE1, 0xE2, 0xE3, 0xEB
_HEAT, _RATIO, _SOUND = b"FLIR\0", b"HDR_RI", b"FPXR\0"
_BOX, _NOTES = b"JP", b"jumb"  # a segment with a box, and that of those which say where a picture comes from
_MUCH = 1 << 14
"""Bytes that only a heat camera's numbers take in the segments that it writes without a name."""
_INSIDE = re.compile(rb"""G(?:Depth|Image|Audio):Data(?:\s*=\s*["'][^"']*|>[^<]*)""")
"""What a description in XMP has whole in it."""
_SOME = 1 << 16
"""Bytes of sounds and the like that are more than notes."""
_STRAYED = 64
"""Bytes between two segments, at most, that are none of either."""
_BARE = {0x00, 0x01, *range(0xD0, 0xD8)}  # markers without a length


class Further(NamedTuple):
    """A picture behind the first one.

    Attributes:
        start: where it begins in the file.
        length: in bytes.
        preview: it is the first one, smaller.
    """

    start: int
    length: int
    preview: bool


class JpegParts(NamedTuple):
    """What is where.

    Attributes:
        scan: where the first scan's data begin; None without one.
        end: behind the end marker of the first picture; None where it has none.
        xmp: of all segments, the beginnings, one after the other.
        further: the pictures that it says follow it.
        heat: its segments hold what a heat camera measured.
        ratio: they hold how much brighter than the picture everything was, as before gain maps.
        other: they hold sounds or the like, as cameras of before films wrote them, or what JPEG XT adds to the picture.
        held: tells what segments hold besides from other such data; b"" where they hold nothing.
    """

    scan: int | None
    end: int | None
    xmp: bytes
    further: tuple[Further, ...]
    heat: bool = False
    ratio: bool = False
    other: bool = False
    held: bytes = b""


def jpeg_parts(file: BinaryIO) -> JpegParts:
    """Walk through the segments; what is damaged ends the walk.

    Args:
        file: seekable; left anywhere.

    Raises:
        OSError: the file cannot be read.
    """
    size, at = file.seek(0, 2), 2
    walk = _Walk(file)
    for _ in range(_MOST_SEGMENTS):
        file.seek(at)
        head = file.read(4)
        if len(head) < 2:
            break
        if head[0] != 0xFF:  # programs that shorten a segment leave its last bytes, and decoders pass over them
            file.seek(at)
            strayed = file.read(_STRAYED).find(b"\xff")
            if strayed < 0:
                break
            at += strayed
            continue
        marker, length = head[1], int.from_bytes(head[2:], "big")
        if marker == _END:
            return walk.parts(at + 2)
        if marker == 0xFF or marker in _BARE:
            at += 1 if marker == 0xFF else 2
            continue
        walk.read(marker, length, behind=at + 4)
        at += 2 + length
        if marker == _START_OF_SCAN:
            if walk.scan is None and _first_end(file, at) == size - 2:
                walk.scan = at
                return walk.parts(size)
            walk.scan = walk.scan or at
            found = _next_marker(file, at)
            if found is None:
                break
            at = found
    return walk.parts(None)


class _Walk:
    """What was found on the way."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self._xmp: list[bytes] = []
        self._further: tuple[Further, ...] = ()
        self._heat = self._ratio = self._boxes = False
        self._unnamed = self._others = 0
        self._held, self._holds = hashlib.blake2b(digest_size=16), False
        self._others_held = hashlib.blake2b(digest_size=16)
        self.scan: int | None = None

    def read(self, marker: int, length: int, *, behind: int) -> None:
        """A segment, whose content begins here."""
        if marker not in {_APP1, _APP2, _APP3, _APP11} or length <= 2:
            return
        content = self._file.read(length - 2)
        if marker == _APP1 and content.startswith(_XMP):
            self._xmp.append(content)
            for held in [content] if content.startswith(_XMP[1]) else _INSIDE.findall(content):
                self._hold(held)
        elif marker == _APP1 and content.startswith(_HEAT):
            self._heat = True
            self._hold(content)
        elif marker == _APP2 and content.startswith(_PICTURES):
            self._further = _further(content[len(_PICTURES) :], base=behind + len(_PICTURES))
        elif marker == _APP2 and content.startswith(_SOUND):
            self._others += len(content)
            self._others_held.update(content)
        elif marker == _APP3:
            self._unnamed += len(content)
            self._hold(content)
        elif marker == _APP11 and content.startswith(_RATIO):
            self._ratio = True
            self._hold(content)
        elif marker == _APP11 and content.startswith(_BOX) and content[12:16] != _NOTES:
            self._boxes = True  # what JPEG XT adds to the picture: finer levels, transparency
            self._hold(content)

    def _hold(self, content: bytes) -> None:
        self._holds = True
        self._held.update(content)

    def parts(self, end: int | None) -> JpegParts:
        """All of it, and where the first picture ends."""
        heat = self._heat or self._unnamed >= _MUCH
        sounds = self._others >= _SOME
        held = (self._held.digest() if self._holds else b"") + (self._others_held.digest() if sounds else b"")
        other = sounds or self._boxes
        return JpegParts(self.scan, end, b"".join(self._xmp), self._further, heat, self._ratio, other, held)


def _first_end(file: BinaryIO, at: int) -> int | None:
    """Where an end marker's two bytes are first: nearly always those that end the file, and nothing is behind then."""
    file.seek(at)
    last = b""
    while chunk := file.read(_CHUNK):
        content = last + chunk
        found = []
        for odd in (0, 1):
            pairs = np.frombuffer(content, "<u2", (len(content) - odd) // 2, odd) == _END << 8 | 0xFF
            if pairs.any():
                found.append(2 * int(pairs.argmax()) + odd)
        if found:
            return at - len(last) + min(found)
        at += len(chunk)
        last = content[-1:]
    return None


def _next_marker(file: BinaryIO, at: int) -> int | None:
    """Where the scan's data end: behind FF comes something other than a stuffed zero, a restart or another FF."""
    file.seek(at)
    last = b""
    while chunk := file.read(_CHUNK):
        content = last + chunk
        values = np.frombuffer(content, np.uint8)
        marks = np.flatnonzero(values[:-1] == 0xFF)
        behind = values[marks + 1]
        marks = marks[(behind != 0) & (behind != 0xFF) & ((behind < 0xD0) | (behind > 0xD7))]
        if len(marks):
            return at - len(last) + int(marks[0])
        at += len(chunk)
        last = content[-1:]
    return None


def _further(table: bytes, *, base: int) -> tuple[Further, ...]:
    """The pictures of a table as the Camera & Imaging Products Association has it (CIPA DC-007)."""
    try:
        order = {b"II": "<", b"MM": ">"}[table[:2]]
        start = struct.unpack(order + "I", table[4:8])[0]
        for entry in range(min(struct.unpack(order + "H", table[start : start + 2])[0], 64)):
            at = start + 2 + 12 * entry
            tag, _, count, place = struct.unpack(order + "HHII", table[at : at + 12])
            if tag == _ENTRIES:
                rows = (table[place + 16 * row : place + 16 * row + 16] for row in range(1, min(count // 16, 64)))
                return tuple(_one(*struct.unpack(order + "IIIHH", row), base=base) for row in rows)
    except (KeyError, struct.error):
        pass
    return ()


def _one(attributes: int, length: int, place: int, _first: int, _second: int, *, base: int) -> Further:
    return Further(base + place, length, preview=(attributes & 0xFF0000) == 0x010000)
