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
_ASKED = {_WIDTH, _HEIGHT, _BITS, _COMPRESSION, _PLANES, _PREDICTOR, _FORM, _STRIPS, _SAMPLES, _ROWS, _STRIP_LENGTHS}
_ASKED |= {_TILE_WIDTH, _TILE_ROWS, _TILES, _TILE_LENGTHS, _WITHIN}
_NOT_COMPRESSED, _DEFLATED = 1, 8
_PLAIN, _DIFFERENCES, _OF_BYTES = 1, 2, 3  # predictors; those of bytes are LibRaw's own
_WITH_POINT = 3
_WHOLE_BYTES, _SPARE = {8, 16, 24, 32}, 1 << 26
_NUMBERS_OF_BYTES = {8, 16, 32}  # that are added up
_MOST_BYTES = 1 << 31
"""Of all numbers, with what tiles may have beyond the picture: a small file can claim any size."""
_KINDS = {1: "B", 3: "H", 4: "I"}
_MOST_PAGES, _MOST_VALUES = 64, 1 << 20


@dataclass(frozen=True, slots=True)
class _Field:
    at: int  # of its values
    letter: str
    values: tuple[int, ...]


_Tags = dict[int, _Field]


def readable(content: bytes) -> bytes | None:
    """The file as LibRaw reads it; None if it is not such a DNG, and LibRaw can have it as it is.

    Raises:
        ValueError, struct.error, zlib.error: it is damaged.
    """
    order = {b"II*\0": "<", b"MM\0*": ">"}.get(content[:4])
    if order is None:
        return None
    wanted = [page for page in _pages(content, order) if _is_wanted(page)]
    if not wanted:
        return None
    if sum(map(_most_of, wanted)) > _MOST_BYTES:
        raise ValueError("nothing that a camera writes")
    changed = bytearray(content)
    for page in wanted:
        _rewrite(changed, page, order)
    return bytes(changed)


def _pages(content: bytes, order: str) -> list[_Tags]:
    """All that the first one tells of, by being next or within."""
    found: list[_Tags] = []
    unread = len(content)  # no byte belongs to two tags: a small file could have a page read a million times
    seen, left = set(), list(struct.unpack_from(f"{order}I", content, 4))
    while left and len(found) < _MOST_PAGES:
        at = left.pop()
        if at == 0 or at in seen:
            continue
        seen.add(at)
        (count,) = struct.unpack_from(f"{order}H", content, at)
        page: _Tags = {}
        for entry in range(at + 2, at + 2 + 12 * count, 12):
            tag, kind, number = struct.unpack_from(f"{order}HHI", content, entry)
            if tag in _ASKED and (letter := _KINDS.get(kind)) and number <= _MOST_VALUES:
                layout = f"{order}{number}{letter}"
                unread -= struct.calcsize(layout)
                if unread < 0:
                    raise ValueError("tags that share their values")
                inside = struct.calcsize(layout) <= 4
                place = entry + 8 if inside else struct.unpack_from(f"{order}I", content, entry + 8)[0]
                if place + struct.calcsize(layout) <= len(content):  # a tag that is cut off is not asked about
                    page[tag] = _Field(place, letter, struct.unpack_from(layout, content, place))
        found.append(page)
        left += [*page[_WITHIN].values] if _WITHIN in page else []
        left += struct.unpack_from(f"{order}I", content, at + 2 + 12 * count)
    return found


def _first(page: _Tags, tag: int, otherwise: int) -> int:
    return page[tag].values[0] if tag in page and page[tag].values else otherwise


def _is_wanted(page: _Tags) -> bool:
    return (
        _first(page, _COMPRESSION, _NOT_COMPRESSED) == _DEFLATED
        and _first(page, _PREDICTOR, _PLAIN) in {_PLAIN, _DIFFERENCES}
        and _first(page, _PLANES, 1) == 1
    )


def _rewrite(content: bytearray, page: _Tags, order: str) -> None:
    """Put the numbers behind the file, and write into the tags where and what they are.

    Whole numbers are not compressed any longer; numbers with a point get the predictor of their bytes.
    """
    tiled = _TILES in page
    places, lengths = (page[tag] for tag in ((_TILES, _TILE_LENGTHS) if tiled else (_STRIPS, _STRIP_LENGTHS)))
    bits, samples = page[_BITS].values, _first(page, _SAMPLES, 1)
    width = _first(page, _TILE_WIDTH if tiled else _WIDTH, 0)
    height = _first(page, _HEIGHT, 0)
    rows = _first(page, _TILE_ROWS, 0) if tiled else min(_first(page, _ROWS, height), height)
    most = width * samples * bits[0] // 8 * rows
    with_point = _first(page, _FORM, 1) == _WITH_POINT
    differences = _first(page, _PREDICTOR, _PLAIN) == _DIFFERENCES
    sizes = _NUMBERS_OF_BYTES if differences else _WHOLE_BYTES
    if most == 0 or bits[0] not in sizes or most * len(places.values) > _most_of(page):
        raise ValueError("nothing that a camera writes")
    for number, (place, length) in enumerate(zip(places.values, lengths.values, strict=True)):
        part = zlib.decompressobj().decompress(bytes(content[place : place + length]), most)
        if differences:  # of the bits of numbers with a point, too
            part = _summed(part, width, samples, np.dtype(f"{order}u{bits[0] // 8}"))
        if with_point:
            part = zlib.compress(_foreseen(part, width * samples, samples, bits[0] // 8, order), 1)
        _write(content, places, number, len(content), order)
        _write(content, lengths, number, len(part), order)
        content += part
    if not with_point:
        _write(content, page[_COMPRESSION], 0, _NOT_COMPRESSED, order)
    if _PREDICTOR in page:  # LibRaw takes that of bytes for granted
        _write(content, page[_PREDICTOR], 0, _OF_BYTES if with_point else _PLAIN, order)


def _most_of(page: _Tags) -> int:
    """Bytes of all tiles, which may be larger than the picture."""
    numbers = _first(page, _WIDTH, 0) * _first(page, _HEIGHT, 0) * _first(page, _SAMPLES, 1)
    return 2 * numbers * _first(page, _BITS, 8) // 8 + _SPARE


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
