"""Where the scans of a JPEG in memory lie, and whether what is between them is as it has to be."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

__all__ = ["JpegWalk", "Scan", "announces_restarts", "walk"]

_MOST_SEGMENTS = 10_000
_CHUNK = 1 << 20
_PROGRESSIVE, _START, _END, _INTERVAL, _RESTART = 0xC2, 0xDA, 0xD9, 0xDD, range(0xD0, 0xD8)
_BARE = {0x01, 0xD8, *_RESTART}  # markers without a length


class Scan(NamedTuple):
    """A scan's data.

    Attributes:
        start: where they begin.
        stop: where the next marker is.
        first: the first coefficient that they are of: 0 for the mean of a block.
    """

    start: int
    stop: int
    first: int


@dataclass(frozen=True, slots=True)
class JpegWalk:
    """What was found on the way.

    Attributes:
        scans: in their order.
        end: where the end marker begins; None where the way does not lead to one.
        sound: restart markers count as they have to, and of a picture in several passes none is missing.
    """

    scans: tuple[Scan, ...]
    end: int | None
    sound: bool


def walk(content: bytes) -> JpegWalk:
    """The scans of a JPEG's first picture."""
    scans: list[Scan] = []
    passes: _Passes | None = None
    at, restarts, sound = 2, False, True
    for _ in range(_MOST_SEGMENTS):
        found = _segment(content, at)
        if found is None:
            break
        marker, start, at = found
        if marker == _END:
            return JpegWalk(tuple(scans), start, sound and (passes is None or passes.complete))
        segment = content[start:at]
        if marker == _INTERVAL:
            restarts = any(segment)
        elif marker == _PROGRESSIVE:
            passes = _Passes(segment)
        elif marker == _START and len(segment) >= 4:
            if passes is not None:
                passes.add(segment)
            begin = at
            at, ordered = _end_of_scan(content, begin, restarts=restarts)
            scans.append(Scan(begin, at, segment[-3]))
            sound = sound and ordered
    return JpegWalk(tuple(scans), None, sound)


def announces_restarts(content: bytes) -> bool:
    """Whether the head of a JPEG says that markers divide the first scan."""
    at = 2
    for _ in range(_MOST_SEGMENTS):
        found = _segment(content, at)
        if found is None or found[0] in {_START, _END}:
            return False
        marker, start, at = found
        if marker == _INTERVAL and any(content[start:at]):
            return True
    return False


def _segment(content: bytes, at: int) -> tuple[int, int, int] | None:
    """The marker that is here, or behind others without a length; where its content begins and ends.

    An end marker has none: its place is both. None where there is no marker.
    """
    for _ in range(_MOST_SEGMENTS):
        if at + 2 > len(content) or content[at] != 0xFF:
            break
        marker = content[at + 1]
        if marker == _END:
            return marker, at, at
        if marker != 0xFF and marker not in _BARE:
            return marker, at + 4, at + 2 + int.from_bytes(content[at + 2 : at + 4], "big")
        at += 1 if marker == 0xFF else 2
    return None


class _Passes:
    """How far the scans of a picture in several passes bring each coefficient."""

    def __init__(self, frame: bytes) -> None:
        self._lacking = {number: np.full(64, 255, np.uint8) for number in frame[6::3]}  # bits, of each coefficient

    def add(self, head: bytes) -> None:
        """The head of a scan: its components, its coefficients, the bits that it leaves to others."""
        first, last, bits = head[-3:]
        for number in head[1 : 1 + 2 * head[0] : 2]:
            if number in self._lacking:
                self._lacking[number][first : last + 1] = bits & 15

    @property
    def complete(self) -> bool:
        return not any(bits.any() for bits in self._lacking.values())


def _end_of_scan(content: bytes, start: int, *, restarts: bool) -> tuple[int, bool]:
    """Where the first marker is that ends it, and whether those before it count from 0 to 7 and again from 0."""
    expected, ordered = 0, True
    for begin in range(start, len(content), _CHUNK):
        values = np.frombuffer(content, np.uint8, min(_CHUNK + 1, len(content) - begin), begin)
        marks = np.flatnonzero(values[:-1] == 0xFF)
        kinds = values[marks + 1]
        real = (kinds != 0) & (kinds != 0xFF)
        marks, kinds = marks[real], kinds[real]
        others = np.flatnonzero((kinds < _RESTART[0]) | (kinds > _RESTART[-1]) | (not restarts))
        last = int(others[0]) if len(others) else len(kinds)
        counts = (np.arange(last) + expected) % len(_RESTART) + _RESTART[0]
        ordered = ordered and np.array_equal(kinds[:last], counts)
        if last < len(kinds):
            return begin + int(marks[last]), ordered
        expected += last
    return len(content), ordered
