"""What the heads of JPEG 2000 and JPEG XL say that their decoders do not tell: depth, profile, whether they move."""

from __future__ import annotations

import struct
from typing import BinaryIO, NamedTuple

__all__ = ["JxlHead", "jpeg_2000_bits", "jpeg_2000_end", "jpeg_2000_profile", "jxl_head"]

_SIZE = b"\xff\x4f\xff\x51"  # start of the codestream, and its sizes
_COMPONENTS = 4 + 38  # offset of what is said of each, behind their number
_COLOURS, _BY_PROFILE = b"colr", (2, 3)
_TILE_PART, _END = 0xFF90, 0xFFD9
_MOST_PARTS = 100_000
_JXL = b"\xff\x0a"
_BOXES = (b"jxlc", b"jxlp")
_SIZES = ((1, 9), (1, 13), (1, 18), (1, 30))  # of a side: what is added, and how many bits
_WHOLE_BITS = ((8, 0), (10, 0), (12, 0), (1, 6))
_FLOAT_BITS = ((32, 0), (16, 0), (24, 0), (1, 6))


def jpeg_2000_bits(head: bytes) -> int:
    """Of a channel, the most of them; 8 for what is not understood."""
    at = head.find(_SIZE)
    if at < 0 or len(head) < at + _COMPONENTS + 2:
        return 8
    (count,) = struct.unpack_from(">H", head, at + _COMPONENTS - 2)
    depths = [1 + (head[place] & 0x7F) for place in range(at + _COMPONENTS, at + _COMPONENTS + 3 * count, 3)
              if place < len(head)]  # fmt: skip
    return max([8, *depths])


def jpeg_2000_profile(head: bytes) -> bytes:
    """The profile of its colours; b"" where it has none, or not whole in this part of the file."""
    at = head.find(_COLOURS, 0, max(0, head.find(_SIZE)))
    if at < 4 or len(head) < at + 7 or head[at + 4] not in _BY_PROFILE:
        return b""
    (length,) = struct.unpack_from(">I", head, at - 4)
    return head[at + 7 : at - 4 + length] if len(head) >= at - 4 + length else b""


def jpeg_2000_end(file: BinaryIO, size: int, *, start: int = 0) -> int | None:
    """Where a codestream ends; None where it is not understood, or its end is not marked.

    Args:
        file: seekable; left anywhere.
        size: of the file.
        start: where the codestream begins.

    Raises:
        OSError: the file cannot be read.
    """
    at = start + 2
    for _ in range(_MOST_PARTS):
        file.seek(at)
        head = file.read(10)
        if len(head) < 2:
            return None
        marker = int.from_bytes(head[:2], "big")
        if marker == _END:
            return at + 2
        if len(head) < 10:
            return None
        # A part of a tile says how long it is with all its data; every other marker how long it is alone.
        length = int.from_bytes(head[6:10], "big") if marker == _TILE_PART else 2 + int.from_bytes(head[2:4], "big")
        if not length:  # the last part goes on to the end, whose mark no data have in them
            found = file.read().find(_END.to_bytes(2, "big"))
            return None if found < 0 else at + len(head) + found + 2
        if length < 4 or at + length > size:
            return None
        at += length
    return None


class JxlHead(NamedTuple):
    """What a JPEG XL says of itself.

    Attributes:
        bits: of a channel.
        moving: it is an animation.
        orientation: by which its decoder has turned it, as EXIF counts.
    """

    bits: int = 8
    moving: bool = False
    orientation: int = 1


def jxl_head(head: bytes) -> JxlHead:
    """What is said at the beginning of a file; as of an ordinary picture where it is not understood."""
    start = 0
    if not head.startswith(_JXL):
        boxes = [at for name in _BOXES if (at := head.find(name)) >= 0]
        start = head.find(_JXL, min(boxes)) if boxes else -1
    return _read(_Bits(head[start + 2 :])) if start >= 0 else JxlHead()


def _read(bits: _Bits) -> JxlHead:
    """As the standard has it (ISO/IEC 18181-1, D.1 to D.3)."""
    _skip_size(bits)
    if bits.take(1):  # all as usual
        return JxlHead()
    moving, orientation = False, 1
    if bits.take(1):
        orientation += bits.take(3)
        if bits.take(1):
            _skip_size(bits)
        if bits.take(1):  # a preview, whose size is written in another way
            return JxlHead(orientation=orientation)
        moving = bool(bits.take(1))
        if moving:
            bits.choice((100, 0), (1000, 0), (1, 10), (1, 30))
            bits.choice((1, 0), (1001, 0), (1, 8), (1, 10))
            bits.choice((0, 0), (0, 3), (0, 16), (0, 32))
            bits.take(1)
    depth = bits.choice(*(_FLOAT_BITS if bits.take(1) else _WHOLE_BITS))
    return JxlHead(max(8, depth), moving, orientation)


def _skip_size(bits: _Bits) -> None:
    small = bits.take(1)
    bits.take(5) if small else bits.choice(*_SIZES)
    if not bits.take(3):  # the ratio of the sides
        bits.take(5) if small else bits.choice(*_SIZES)


class _Bits:
    """Bits of bytes, the least first; zeros behind their end."""

    def __init__(self, content: bytes) -> None:
        self._number = int.from_bytes(content[:64], "little")

    def take(self, count: int) -> int:
        taken = self._number & ((1 << count) - 1)
        self._number >>= count
        return taken

    def choice(self, *ways: tuple[int, int]) -> int:
        """One of four ways to write a number: what is added to it, and how many bits it has."""
        added, count = ways[self.take(2)]
        return added + self.take(count)
