"""The items of a HEIF or AVIF file that are not seen: where the data of its gain map and its depth map lie."""

from __future__ import annotations

import struct
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field

__all__ = ["hidden_items"]

_MOST_ITEMS = 1 << 16
_FILE, _INSIDE = 0, 1  # where an item's data are: in the file, in the box "idat"

Extent = tuple[int, int]


@dataclass(slots=True)
class _Meta:
    """What a "meta" box says.

    Attributes:
        primary: the number of the item that is seen.
        places: by item, where its data begin in the file, and their length.
        parts: by item, those that it is made of.
        beside: items that are a thumbnail, or tell of another one.
    """

    primary: int = 0
    places: dict[int, list[Extent]] = field(default_factory=dict)
    parts: defaultdict[int, list[int]] = field(default_factory=lambda: defaultdict(list))
    beside: set[int] = field(default_factory=set)


def hidden_items(meta: bytes, start: int) -> list[Extent]:
    """Where the data of each item begin, and their length, that is neither seen, nor a thumbnail, nor a text.

    Args:
        meta: the box, with its head.
        start: where it begins in the file.

    Raises:
        struct.error: it is damaged.
    """
    found = _read(meta, start)
    known = _with_parts({found.primary}, found) | _with_parts(found.beside, found)
    return [place for item in sorted(found.places) if item not in known for place in found.places[item]]


def _with_parts(items: set[int], meta: _Meta) -> set[int]:
    """These and all that they are made of."""
    reached, waiting = set(items), list(items)
    while waiting:
        for part in meta.parts.get(waiting.pop(), ()):
            if part not in reached:
                reached.add(part)
                waiting.append(part)
    return reached


def _read(meta: bytes, start: int) -> _Meta:
    found = _Meta()
    boxes = {name: (at, stop) for name, at, stop in _boxes(meta, 12, len(meta))}
    if b"pitm" in boxes:
        at, _ = boxes[b"pitm"]
        (found.primary,) = struct.unpack_from(">I" if meta[at] else ">H", meta, at + 4)
    if b"iref" in boxes:
        _read_references(meta, *boxes[b"iref"], found)
    if b"iloc" in boxes:
        inside = start + boxes[b"idat"][0] if b"idat" in boxes else 0
        found.places = dict(_places(meta, boxes[b"iloc"][0], inside))
    return found


def _boxes(content: bytes, at: int, stop: int) -> Iterator[tuple[bytes, int, int]]:
    """Name, where the content begins, and where it ends, of each box in a part of the file."""
    while at + 8 <= stop:
        length, name = struct.unpack_from(">I4s", content, at)
        length = length or stop - at
        if length < 8:
            return
        yield name, at + 8, min(at + length, stop)
        at += length


def _read_references(meta: bytes, at: int, stop: int, found: _Meta) -> None:
    letter = "I" if meta[at] else "H"
    size = struct.calcsize(letter)
    for name, begin, end in _boxes(meta, at + 4, stop):
        if begin + size + 2 > end:
            continue
        source, count = struct.unpack_from(f">{letter}H", meta, begin)
        if name in {b"thmb", b"cdsc"}:
            found.beside.add(source)
        elif name == b"dimg":
            found.parts[source] += struct.unpack_from(f">{count}{letter}", meta, begin + size + 2)


def _places(meta: bytes, at: int, inside: int) -> Iterator[tuple[int, list[Extent]]]:
    """By item, as the box "iloc" says; `inside` is where the data of "idat" begin in the file."""
    version = meta[at]
    sizes = [half for byte in meta[at + 4 : at + 6] for half in (byte >> 4, byte & 15)]
    of_offset, of_length, of_base, of_index = sizes
    number = ">I" if version == 2 else ">H"
    (count,) = struct.unpack_from(number, meta, at + 6)
    at += 6 + struct.calcsize(number)
    for _ in range(min(count, _MOST_ITEMS)):
        (item,) = struct.unpack_from(number, meta, at)
        at += struct.calcsize(number)
        kind = meta[at + 1] & 15 if version else _FILE
        at += 4 if version else 2
        base, at = _number(meta, at, of_base)
        (parts,) = struct.unpack_from(">H", meta, at)
        at += 2
        places: list[Extent] = []
        for _ in range(parts):
            at += of_index if version else 0
            offset, at = _number(meta, at, of_offset)
            length, at = _number(meta, at, of_length)
            if kind in {_FILE, _INSIDE}:
                places.append((base + offset + (inside if kind == _INSIDE else 0), length))
        yield item, places


def _number(content: bytes, at: int, size: int) -> tuple[int, int]:
    """A number of some bytes, and where the next one begins."""
    if at + size > len(content):
        raise struct.error("a number is cut off")
    return int.from_bytes(content[at : at + size], "big"), at + size
