"""The items of a HEIF or AVIF, found in the box that describes them: pictures that are not shown, EXIF and XMP."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from typing import NamedTuple

__all__ = ["Piece", "boxes_of", "described_pieces", "end_of_items", "place_of_inner_data", "unshown_pieces"]

_ALPHA = (b"auxiliary:alpha", b"auxid:1\0")
_HEAD = 12  # of a box with a version and flags
_TO_GAIN_MAP = b"tmap"  # an item made of the picture and its gain map
_PICTURES = frozenset({b"hvc1", b"av01", b"avc1", b"vvc1", b"jpeg", b"j2k1", b"unci", b"grid", b"iovl", b"iden"})
_NOTES = frozenset({b"Exif", b"mime"})  # XMP is one of the latter
_IN_FILE, _IN_BOX = 0, 1


class Piece(NamedTuple):
    """A part of a picture's data.

    Attributes:
        start: in the file; in the description's own data where `inside`.
        length: in bytes; 0 for all that there is.
        inside: it lies in the description (`idat`).
    """

    start: int
    length: int
    inside: bool


def boxes_of(content: bytes, start: int = 0) -> Iterator[tuple[bytes, bytes]]:
    """The names of the boxes in a content, and each whole, with its head; a length that cannot be is the last."""
    while start + 8 <= len(content):
        length, name = struct.unpack_from(">I4s", content, start)
        length = length or len(content) - start
        if length < 8:
            return
        yield name, content[start : start + length]
        start += length


def unshown_pieces(description: bytes) -> list[Piece]:
    """Where the data lie of what belongs to the picture and is neither shown nor its transparency, by its items.

    Args:
        description: a box "meta", with its head.

    Raises:
        ValueError, struct.error, IndexError: it is not understood.
    """
    parts = dict(boxes_of(description, _HEAD))
    if not {b"pitm", b"iinf", b"iloc"} <= parts.keys():
        raise ValueError("a description without items")
    (shown,) = _numbers(parts[b"pitm"], _HEAD, 1, wide=parts[b"pitm"][8] > 0)
    references = list(_references(parts.get(b"iref", b"")))
    made_of = {item: found for kind, item, found in references if kind == b"dimg"}
    alpha = _alpha_items(parts.get(b"iprp", b""))
    previews = {item for kind, item, _ in references if kind == b"thmb"}
    beside = {item for kind, item, _ in references if kind == b"auxl" and item not in alpha}
    items = list(_kinds(parts[b"iinf"]))
    beside |= {one.number for one in items if one.kind == _TO_GAIN_MAP}
    # What is kept from view is a part of what is shown or of its preview, or nobody would see it.
    pictures = {one.number for one in items if one.kind in _PICTURES}
    open_ = {one.number for one in items if not one.hidden} | alpha | previews
    beside |= pictures - _with_parts(open_, made_of)
    hidden = _with_parts(beside, made_of) - _with_parts({shown}, made_of)
    places = dict(_places(parts[b"iloc"]))
    return [piece for item in sorted(hidden) for piece in places.get(item, ())]


def end_of_items(description: bytes) -> int | None:
    """Where in the file the data of the last item end; None where that is not told.

    Args:
        description: a box "meta", with its head.

    Raises:
        ValueError, struct.error, IndexError: it is not understood.
    """
    box = dict(boxes_of(description, _HEAD)).get(b"iloc")
    pieces = [piece for _, some in _places(box) for piece in some if not piece.inside] if box else []
    return max((piece.start + piece.length for piece in pieces if piece.length), default=None)


def described_pieces(description: bytes) -> list[tuple[bytes, Piece]]:
    """Where EXIF and XMP lie, each with the four letters of its kind.

    Args:
        description: a box "meta", with its head.

    Raises:
        ValueError, struct.error, IndexError: it is not understood.
    """
    parts = dict(boxes_of(description, _HEAD))
    if not {b"iinf", b"iloc"} <= parts.keys():
        return []
    notes = {one.number: one.kind for one in _kinds(parts[b"iinf"]) if one.kind in _NOTES}
    places = _places(parts[b"iloc"])
    return [(notes[item], piece) for item, pieces in places for piece in pieces if item in notes]


def place_of_inner_data(description: bytes) -> int:
    """Where in a description its own data begin, to which the places of pieces that are `inside` refer."""
    at = _HEAD
    for name, box in boxes_of(description, _HEAD):
        if name == b"idat":
            return at + 8
        at += len(box)
    raise ValueError("a description without data of its own")


def _with_parts(items: set[int], made_of: dict[int, tuple[int, ...]]) -> set[int]:
    found: set[int] = set()
    left = list(items)
    while left:
        item = left.pop()
        if item not in found:
            found.add(item)
            left += made_of.get(item, ())
    return found


def _numbers(box: bytes, at: int, count: int, *, wide: bool) -> tuple[int, ...]:
    return struct.unpack_from(f">{count}{'I' if wide else 'H'}", box, at)


def _references(box: bytes) -> Iterator[tuple[bytes, int, tuple[int, ...]]]:
    """Kind, from which item, and to which."""
    if not box:
        return
    wide = box[8] > 0
    size = 4 if wide else 2
    for kind, one in boxes_of(box, _HEAD):
        (item,) = _numbers(one, 8, 1, wide=wide)
        (count,) = struct.unpack_from(">H", one, 8 + size)
        yield kind, item, _numbers(one, 10 + size, count, wide=wide)


class _Item(NamedTuple):
    """Its number, its kind in four letters, and whether it is kept from view."""

    number: int
    kind: bytes
    hidden: bool


def _kinds(box: bytes) -> Iterator[_Item]:
    for name, one in boxes_of(box, _HEAD + (4 if box[8] else 2)):
        if name == b"infe" and one[8] >= 2:
            wide = one[8] > 2
            (item,) = _numbers(one, _HEAD, 1, wide=wide)
            at = _HEAD + (4 if wide else 2) + 2
            yield _Item(item, one[at : at + 4], bool(one[11] & 1))


def _alpha_items(box: bytes) -> set[int]:
    """The items whose properties say that they are transparency."""
    found: set[int] = set()
    if not box:
        return found
    parts = list(boxes_of(box, 8))
    properties = [one for name, all_ in parts if name == b"ipco" for _, one in boxes_of(all_, 8)]
    alpha = {at for at, one in enumerate(properties, 1) if one[4:8] == b"auxC" and any(word in one for word in _ALPHA)}
    for name, one in parts:
        if name != b"ipma":
            continue
        wide, long = one[8] > 0, one[11] & 1
        (count,) = struct.unpack_from(">I", one, _HEAD)
        at = _HEAD + 4
        for _ in range(count):
            (item,) = _numbers(one, at, 1, wide=wide)
            at += 4 if wide else 2
            told = struct.unpack_from(f">{one[at]}{'H' if long else 'B'}", one, at + 1)
            at += 1 + one[at] * (2 if long else 1)
            if any(number & (0x7FFF if long else 0x7F) in alpha for number in told):
                found.add(item)
    return found


def _places(box: bytes) -> Iterator[tuple[int, tuple[Piece, ...]]]:
    """By item, where its data lie (ISO/IEC 14496-12, 8.11.3)."""
    version = box[8]
    sizes = box[12] >> 4, box[12] & 15, box[13] >> 4, box[13] & 15 if version else 0
    if not sizes[0] + sizes[1] or not set(sizes) <= {0, 4, 8}:
        raise ValueError("places without numbers")
    at = 14
    (count,) = _numbers(box, at, 1, wide=version == 2)
    at += 4 if version == 2 else 2

    def take(size: int) -> int:
        nonlocal at
        at += size
        if at > len(box):
            raise ValueError("a list of places that is longer than its box")
        return int.from_bytes(box[at - size : at], "big")

    of_offset, of_length, of_base, of_index = sizes
    for _ in range(count):
        item = take(4 if version == 2 else 2)
        way = take(2) & 15 if version else _IN_FILE
        take(2)
        base = take(of_base)
        pieces = []
        for _ in range(take(2)):
            take(of_index)
            pieces.append(Piece(base + take(of_offset), take(of_length), way == _IN_BOX))
        if way not in {_IN_FILE, _IN_BOX}:
            raise ValueError("data that lie in those of another item")
        yield item, tuple(pieces)
