"""What a PNG holds besides its picture, by the chunks that it is made of."""

from __future__ import annotations

import struct
from typing import BinaryIO

from desktop_app.core.images.behind import (
    FILM,
    LAYERS,
    OTHER_DATA,
    Extras,
    data_behind,
    kinds_between,
    mark_of_places,
)

__all__ = ["extras_of_png"]

_HEAD, _AROUND = 8, 12  # bytes of the file's head, and of a chunk around its content
_LAYERED = frozenset({b"mkBT", b"mkBS", b"mkTS", b"prVW"})
"""Chunks in which Fireworks keeps what a picture was drawn from."""

_FRAMES, _FRAME, _OF_FRAME = b"acTL", b"fcTL", b"fdAT"
# The picture, its colours, and notes: of the standard and its extensions, and of programs.
_KNOWN = frozenset({
    b"IHDR", b"PLTE", b"IDAT", b"IEND", b"tRNS", b"cHRM", b"gAMA", b"iCCP", b"sBIT", b"sRGB", b"cICP", b"mDCV", b"mDCv",
    b"cLLI", b"cLLi", b"tEXt", b"zTXt", b"iTXt", b"bKGD", b"hIST", b"pHYs", b"sPLT", b"eXIf", b"exIf", b"zxIf", b"tIME",
    b"oFFs", b"pCAL", b"sCAL", b"sTER", b"gIFg", b"gIFt", b"gIFx", b"dSIG", b"fRAc", b"caBX",
    b"CgBI", b"iDOT", b"vpAg", b"caNv", b"orNT", b"npTc", b"npLb", b"npOl", b"mkBF", b"meTa", b"cmOD", b"cmPP", b"cpIp",
    _FRAMES, _FRAME, _OF_FRAME,
})  # fmt: skip


def extras_of_png(file: BinaryIO, size: int) -> Extras:
    """That of a PNG: layers, chunks of no known name, frames that are not shown, what follows its end.

    If its end is not marked, whatever its chunks do not reach counts as what follows it.

    Args:
        file: seekable; left anywhere.
        size: of the file.

    Raises:
        OSError: the file cannot be read.
    """
    at, name = _HEAD, b""
    kinds: set[str] = set()
    places, frames = [], []
    told = described = 0
    while name != b"IEND" and at + _AROUND <= size:
        file.seek(at)
        length, name = struct.unpack(">I4s", file.read(8))
        if at + _AROUND + length > size:
            break
        if name == _FRAMES and not told and length >= 4:
            (told,) = struct.unpack(">I", file.read(4))
        elif name == _OF_FRAME:
            frames.append((at, _AROUND + length))
        described += name == _FRAME
        found = {LAYERS} if name in _LAYERED else set() if name in _KNOWN else _of_unknown(file, at, length)
        if found:
            kinds |= found
            places.append((at, _AROUND + length))
        at += _AROUND + length
    if frames and described != told:  # only as many are shown as are told
        kinds.add(FILM)
        places += frames
    behind = data_behind(file, at, size)
    mark = mark_of_places(file, places, size) if places else b""
    return Extras(tuple(sorted({*behind.kinds, *kinds})), mark + behind.mark)


def _of_unknown(file: BinaryIO, at: int, length: int) -> set[str]:
    return {OTHER_DATA} if kinds_between(file, at + 8, at + 8 + length) else set()
