"""Where a TIFF ends by what it says itself: behind that may lie the other pictures of a stack, or other data."""

from __future__ import annotations

import struct
from collections.abc import Iterable
from typing import BinaryIO

__all__ = ["end_of_tiff"]

_BYTES = {1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 6: 1, 7: 1, 8: 2, 9: 4, 10: 8, 11: 4, 12: 8, 13: 4, 16: 8, 17: 8, 18: 8}
"""Of a value, by the number of its kind."""

_NUMBERS = {1: "B", 3: "H", 4: "I", 13: "I", 16: "Q", 18: "Q"}
_BIG = 43
_OF_LISTS = frozenset({330, 34665, 34853, 40965})  # SubIFDs, EXIF, GPS, Interoperability
_PARTS = ((273, 279), (324, 325), (513, 514))  # strips, tiles, a JPEG: where they begin, and how long they are
_MOST_LISTS = 5000
_TIMES = 4
"""How often a file is read altogether: lists that lie in one another could have a small one read a million times."""

_MOST_NUMBERS = 1 << 22

Entry = tuple[int, int, int]
"""Kind, how many values, where they begin."""


def end_of_tiff(file: BinaryIO, size: int) -> int | None:
    """The place behind the last byte that a page, or what describes it, is said to have; None where that is not told.

    Args:
        file: seekable; left anywhere.
        size: of the file.

    Raises:
        OSError: the file cannot be read.
    """
    try:
        return _Walk(file, size).end()
    except (struct.error, KeyError, ValueError):  # what is damaged tells nothing
        return None


class _Walk:
    """Through all lists of entries in a TIFF, each once."""

    def __init__(self, file: BinaryIO, size: int) -> None:
        self._file, self._size = file, size
        self._unread = _TIMES * size
        head = self._at(0, 16)
        self._order = {b"II": "<", b"MM": ">"}[head[:2]]
        self._big = struct.unpack_from(self._order + "H", head, 2)[0] == _BIG
        # Of a place, and of how many entries a list has.
        self._place, self._count, self._first = ("Q", "Q", 8) if self._big else ("I", "H", 4)

    def end(self) -> int:
        """As `end_of_tiff`."""
        width = struct.calcsize(self._place)
        waiting, seen, end = [self._number(self._place, self._first)], set(), self._first + width
        while waiting:
            start = waiting.pop()
            if not start or start in seen:
                continue
            seen.add(start)
            if len(seen) > _MOST_LISTS:
                raise ValueError("too many lists")
            entries, behind = self._list(start)
            waiting += [self._number(self._place, behind - width), *self._further(entries)]
            end = max(end, behind, *self._ends(entries))
        return end

    def _list(self, start: int) -> tuple[dict[int, Entry], int]:
        """The entries by their tags, and the place behind their list."""
        count = self._number(self._count, start)
        form = self._order + "HH" + self._place
        width, value = struct.calcsize(form) + struct.calcsize(self._place), struct.calcsize(form)
        first = start + struct.calcsize(self._count)
        content = self._at(first, count * width)
        entries = {}
        for at in range(0, count * width, width):
            tag, kind, values = struct.unpack_from(form, content, at)
            length = _BYTES.get(kind, 1) * values
            inside = length <= struct.calcsize(self._place)
            (place,) = (
                (first + at + value,) if inside else struct.unpack_from(self._order + self._place, content, at + value)
            )
            entries[tag] = kind, values, place
        return entries, first + count * width + struct.calcsize(self._place)

    def _further(self, entries: dict[int, Entry]) -> Iterable[int]:
        for tag in _OF_LISTS & entries.keys():
            yield from self._values(entries[tag])

    def _ends(self, entries: dict[int, Entry]) -> Iterable[int]:
        for kind, values, place in entries.values():
            yield place + _BYTES.get(kind, 1) * values
        for places, lengths in _PARTS:
            if {places, lengths} <= entries.keys():
                found = zip(self._values(entries[places]), self._values(entries[lengths]), strict=False)
                yield from (place + length for place, length in found)

    def _values(self, entry: Entry) -> tuple[int, ...]:
        kind, values, place = entry
        if values > _MOST_NUMBERS:
            raise ValueError("too many numbers")
        content = self._at(place, values * _BYTES[kind])
        return struct.unpack(f"{self._order}{values}{_NUMBERS[kind]}", content)

    def _number(self, form: str, place: int) -> int:
        form = self._order + form
        return int(struct.unpack(form, self._at(place, struct.calcsize(form)))[0])

    def _at(self, place: int, length: int) -> bytes:
        self._unread -= length
        if self._unread < 0:
            raise ValueError("more than the file holds")
        self._file.seek(place)
        return self._file.read(length)
