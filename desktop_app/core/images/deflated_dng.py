"""DNGs whose numbers are deflated in a way that LibRaw does not read, written in the way that it reads.

LibRaw takes it that deflated numbers are also differences of their bytes, the predictor for numbers with a point. Where
they are not, it shows noise (numbers with a point) or sees damage (whole numbers).
"""

from __future__ import annotations

import struct
import zlib
from dataclasses import dataclass

import numpy as np

__all__ = ["readable"]

_WIDTH, _HEIGHT, _BITS, _COMPRESSION, _PLANES, _PREDICTOR, _FORM = 256, 257, 258, 259, 284, 317, 339
_STRIPS, _SAMPLES, _ROWS, _STRIP_LENGTHS = 273, 277, 278, 279
_TILE_WIDTH, _TILE_ROWS, _TILES, _TILE_LENGTHS, _WITHIN = 322, 323, 324, 325, 330
_NOT_COMPRESSED, _DEFLATED = 1, 8
_PLAIN, _DIFFERENCES, _OF_BYTES = 1, 2, 3  # predictors; those of bytes are LibRaw's own
_WITH_POINT = 3
_KINDS = {1: "B", 3: "H", 4: "I"}
_MOST_DIRECTORIES, _MOST_VALUES = 64, 1 << 20


@dataclass(frozen=True, slots=True)
class _Field:
    at: int  # of its values
    letter: str
    values: tuple[int, ...]


_Directory = dict[int, _Field]


def readable(content: bytes) -> bytes | None:
    """The file as LibRaw reads it; None if it is not such a DNG, and LibRaw can have it as it is.

    Raises:
        ValueError, struct.error, zlib.error: it is damaged.
    """
    order = {b"II*\0": "<", b"MM\0*": ">"}.get(content[:4])
    if order is None:
        return None
    wanted = [directory for directory in _directories(content, order) if _is_wanted(directory)]
    if not wanted:
        return None
    changed = bytearray(content)
    for directory in wanted:
        _rewrite(changed, directory, order)
    return bytes(changed)


def _directories(content: bytes, order: str) -> list[_Directory]:
    """All that the first one tells of, by being next or within."""
    found: list[_Directory] = []
    seen, left = set(), list(struct.unpack_from(f"{order}I", content, 4))
    while left and len(found) < _MOST_DIRECTORIES:
        at = left.pop()
        if at == 0 or at in seen:
            continue
        seen.add(at)
        (count,) = struct.unpack_from(f"{order}H", content, at)
        directory: _Directory = {}
        for entry in range(at + 2, at + 2 + 12 * count, 12):
            tag, kind, number = struct.unpack_from(f"{order}HHI", content, entry)
            if (letter := _KINDS.get(kind)) and number <= _MOST_VALUES:
                layout = f"{order}{number}{letter}"
                inside = struct.calcsize(layout) <= 4
                place = entry + 8 if inside else struct.unpack_from(f"{order}I", content, entry + 8)[0]
                if place + struct.calcsize(layout) <= len(content):  # what is cut off is no tag that is asked about
                    directory[tag] = _Field(place, letter, struct.unpack_from(layout, content, place))
        found.append(directory)
        left += [*directory[_WITHIN].values] if _WITHIN in directory else []
        left += struct.unpack_from(f"{order}I", content, at + 2 + 12 * count)
    return found


def _first(directory: _Directory, tag: int, otherwise: int) -> int:
    return directory[tag].values[0] if tag in directory and directory[tag].values else otherwise


def _is_wanted(directory: _Directory) -> bool:
    return (
        _first(directory, _COMPRESSION, _NOT_COMPRESSED) == _DEFLATED
        and _first(directory, _PREDICTOR, _PLAIN) in {_PLAIN, _DIFFERENCES}
        and _first(directory, _PLANES, 1) == 1
    )


def _rewrite(content: bytearray, directory: _Directory, order: str) -> None:
    """Put the numbers behind the file, and write into the directory where and what they are.

    Whole numbers are not compressed any longer; numbers with a point get the predictor of their bytes.
    """
    tiled = _TILES in directory
    places, lengths = (directory[tag] for tag in ((_TILES, _TILE_LENGTHS) if tiled else (_STRIPS, _STRIP_LENGTHS)))
    bits, samples = directory[_BITS].values, _first(directory, _SAMPLES, 1)
    width = _first(directory, _TILE_WIDTH if tiled else _WIDTH, 0)
    height = _first(directory, _HEIGHT, 0)
    rows = _first(directory, _TILE_ROWS, 0) if tiled else min(_first(directory, _ROWS, height), height)
    most = width * samples * bits[0] // 8 * rows
    if most == 0:  # to zlib: without a limit
        raise ValueError("no pixels")
    with_point = _first(directory, _FORM, 1) == _WITH_POINT
    differences = _first(directory, _PREDICTOR, _PLAIN) == _DIFFERENCES
    for number, (place, length) in enumerate(zip(places.values, lengths.values, strict=True)):
        part = zlib.decompressobj().decompress(bytes(content[place : place + length]), most)
        if with_point:
            part = zlib.compress(_foreseen(part, width * samples, samples, bits[0] // 8, order), 1)
        elif differences:
            part = _summed(part, width, samples, np.dtype(f"{order}u{bits[0] // 8}"))
        _write(content, places, number, len(content), order)
        _write(content, lengths, number, len(part), order)
        content += part
    if not with_point:
        _write(content, directory[_COMPRESSION], 0, _NOT_COMPRESSED, order)
    if _PREDICTOR in directory:  # LibRaw takes that of bytes for granted
        _write(content, directory[_PREDICTOR], 0, _OF_BYTES if with_point else _PLAIN, order)


def _write(content: bytearray, field: _Field, number: int, value: int, order: str) -> None:
    layout = order + field.letter
    struct.pack_into(layout, content, field.at + number * struct.calcsize(layout), value)


def _summed(part: bytes, width: int, samples: int, kind: np.dtype[np.unsignedinteger]) -> bytes:
    """The numbers of which these are each row's differences."""
    rows = np.frombuffer(part, kind).reshape(-1, width, samples)
    return np.add.accumulate(rows, axis=1, dtype=kind.newbyteorder("=")).astype(kind).tobytes()


def _foreseen(part: bytes, numbers: int, samples: int, size: int, order: str) -> bytes:
    """For each row all first bytes, then all second ones, …, each less the one of the pixel before."""
    rows = np.frombuffer(part, np.uint8).reshape(-1, numbers, size)
    planes = (rows if order == ">" else rows[:, :, ::-1]).transpose(0, 2, 1).reshape(-1, numbers * size)
    steps = planes.copy()
    steps[:, samples:] -= planes[:, :-samples]
    return steps.tobytes()
