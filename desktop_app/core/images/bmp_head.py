"""What the head of a BMP says that Pillow does not tell: the colours that are meant, and where all else lies."""

from __future__ import annotations

import struct
from typing import BinaryIO, NamedTuple

from desktop_app.core.images.matrix_profiles import XY

__all__ = ["BmpHead", "read_bmp_head"]

_START, _LONGEST = 14, 124
_OLDEST, _WITH_MASKS_BEHIND, _WITH_COLOURS, _WITH_PROFILE = 12, 40, 108, 124  # kinds of heads, by their lengths
_MASKS = 16
_BY_MASKS = frozenset({3, 6})
_CALIBRATED, _OWN_PROFILE = bytes(4), b"DEBM"  # MBED, in the order of these files
_PALETTE_BITS = 8
_WHOLE = 1 << 16  # of a gamma


class BmpHead(NamedTuple):
    """What is said.

    Attributes:
        end: where head and palette end; between that and the pixels nothing has to be.
        profile: where a profile of its colours begins and ends; equal where it has none.
        primaries: red, green and blue; () where they are not told.
        gamma: 0 where it is not told.
    """

    end: int
    profile: tuple[int, int] = (0, 0)
    primaries: tuple[XY, ...] = ()
    gamma: float = 0.0


def read_bmp_head(file: BinaryIO) -> BmpHead:
    """What the head of a BMP says.

    Args:
        file: seekable; left anywhere.

    Raises:
        OSError: the file cannot be read.
        struct.error: it is cut off.
    """
    file.seek(_START)
    head = file.read(_LONGEST)
    (length,) = struct.unpack_from("<I", head)
    if length == _OLDEST:
        (bits,) = struct.unpack_from("<H", head, 10)
        return BmpHead(_START + length + (3 << bits if bits <= _PALETTE_BITS else 0))
    bits, packed, colours = struct.unpack_from("<HI12xI", head, 14)
    most = max(colours, 1 << bits) if bits <= _PALETTE_BITS else colours
    masks = _MASKS if length == _WITH_MASKS_BEHIND and packed in _BY_MASKS else 0
    end = _START + length + masks + 4 * most
    if length < _WITH_COLOURS:
        return BmpHead(end)
    space = head[56:60]
    if space == _OWN_PROFILE and length == _WITH_PROFILE:
        start, size = struct.unpack_from("<II", head, 112)
        return BmpHead(end, profile=(_START + start, _START + start + size))
    if space != _CALIBRATED:
        return BmpHead(end)
    numbers = struct.unpack_from("<9i3I", head, 60)
    points = [numbers[at : at + 3] for at in (0, 3, 6)]
    if any(min(point) < 0 or not sum(point) for point in points):
        return BmpHead(end)
    primaries = tuple((x / (x + y + z), y / (x + y + z)) for x, y, z in points)
    return BmpHead(end, primaries=primaries, gamma=sum(numbers[9:]) / 3 / _WHOLE)
