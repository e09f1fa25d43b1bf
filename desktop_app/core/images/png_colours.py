"""Colours that a PNG means otherwise than by a profile: by a gamma, by primaries, or as HDR."""

from __future__ import annotations

import struct
from typing import BinaryIO

__all__ = ["meant_colours"]

_HEAD = 8
_MOST = 1 << 12  # bytes of a chunk that says so
_MOST_CHUNKS = 1000
_USUAL_GAMMA, _NEAR = 45455, 600
"""Of sRGB, times 100,000, and what programs round it to."""

_USUAL_PRIMARIES = (31270, 32900, 64000, 33000, 30000, 60000, 15000, 6000)
_CODED = b"cICP"
_SRGB_CODED = b"\x01\x0d\x00\x01"


def meant_colours(file: BinaryIO) -> bytes:
    """What tells the meaning of a PNG's colours from others; b"" where they are sRGB's, or a profile's.

    Of what it may say, the code of HDR counts first, then a profile, then that it is sRGB, then gamma and primaries.

    Args:
        file: seekable; left anywhere.

    Raises:
        OSError: the file cannot be read.
    """
    said = _chunks(file)
    if _CODED in said:
        return b"" if said[_CODED] == _SRGB_CODED else _CODED + said[_CODED]
    if b"iCCP" in said or b"sRGB" in said:
        return b""
    gamma, primaries = said.get(b"gAMA", b""), said.get(b"cHRM", b"")
    if len(gamma) == 4 and abs(struct.unpack(">I", gamma)[0] - _USUAL_GAMMA) <= _NEAR:
        gamma = b""
    if len(primaries) == 32:
        values = struct.unpack(">8I", primaries)
        if all(abs(value - usual) <= _NEAR for value, usual in zip(values, _USUAL_PRIMARIES, strict=True)):
            primaries = b""
    return gamma + primaries


def _chunks(file: BinaryIO) -> dict[bytes, bytes]:
    """Short chunks before the picture, by their names."""
    found: dict[bytes, bytes] = {}
    file.seek(_HEAD)
    for _ in range(_MOST_CHUNKS):
        head = file.read(8)
        if len(head) < 8 or head[4:] == b"IDAT":
            break
        length = struct.unpack(">I", head[:4])[0]
        if head[4:] in (_CODED, b"iCCP", b"sRGB", b"gAMA", b"cHRM"):
            found[head[4:]] = file.read(min(length, _MOST))
            length -= len(found[head[4:]])
        file.seek(length + 4, 1)
    return found
