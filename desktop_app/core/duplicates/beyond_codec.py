"""The block that differs by more than compressing once more does, where the tables of a picture's codec are not known.

What WebP, AVIF and HEIC lose of a block depends on what is to be seen there, on the quality, and on the encoder. But of
one picture they lose most in the same places. So the picture that the other one may have been made of is compressed by
WebP, at the quality that loses as much: a copy differs nowhere by much more than that, and a digit by many times more.
"""

from __future__ import annotations

import cv2
import numpy as np
import numpy.typing as npt

from desktop_app.core.duplicates.block_cosines import Farthest
from desktop_app.core.duplicates.remade import busiest_part, most_alike
from desktop_app.core.duplicates.resized import Resized
from desktop_app.core.duplicates.webp_again import by_webp, webp_of_about
from desktop_app.core.types import Picture

_SIDE = 8
_FEWEST = 8
"""Blocks of a shorter side: fewer do not tell how strongly a picture was compressed."""

_MOST_PIXELS = 1 << 22
"""Above which it would take seconds."""

_LONGEST = 16383
"""Pixels of a side, above which there is no WebP."""

_BEST = 100
_QUIET = 0.5
"""Share of the blocks that were changed least, by which no quality is told."""

_EVEN = 1.0
"""Levels that every block may be off by."""

# Set by even seeds of tests/benchmarks/small_differences.py.
_MOST = 3.0

_MOST_AGAIN = 1 << 20
"""Pixels, above which the quality is not told by the length: it takes some compressions of the whole picture."""

_NEARLY_ALL, _LEAST = 0.99, 0.5
_TIMES_USUAL, _HARDLY = 1.8, 0.7
"""What a block may be off by beside nearly all others, in a WebP that was made of about the same picture; and what it
has to be off by for what WebP loses there, as one sharp thing in a dark picture is not that was resized otherwise.

Of 324 copies of a picture or of a third one, of 70 kinds, all but ten are off by 1.8 times at most, and none of those
ten by as much for what WebP loses; of as many in which a digit, a mark or a small thing is another one, half by more
than 5.
"""

Levels = npt.NDArray[np.float32]

__all__ = ["farthest_beyond_codec"]


def farthest_beyond_codec(
    made: Picture, source: Picture, in_size: Resized | None = None, *, length: int = 0
) -> Farthest | None:
    """The block of a picture that differs most for what WebP would lose there; None where that tells nothing.

    Args:
        made: uint8 (H, W, 3), upright.
        source: likewise, of the same aspect, and at least as large.
        in_size: the source in the size of the picture, if something else asks for that too.
        length: of the picture as a WebP, in bytes; 0 where it is none.
    """
    rows, columns = (side // _SIDE for side in made.shape[:2])
    height, width = made.shape[:2]
    if min(rows, columns) < _FEWEST or height * width > _MOST_PIXELS or max(height, width) > _LONGEST:
        return None
    resized = most_alike(Resized.of(source, made, in_size))
    left = _levels(made, resized)
    # A part with many edges tells the quality; to compress all of a large picture seven times takes seconds.
    part = busiest_part(made)
    quality = _quality_alike(np.ascontiguousarray(resized[part]), np.ascontiguousarray(made[part]))
    lost = _levels(by_webp(resized, quality), resized)
    times = np.max([
        one / (cv2.dilate(other, np.ones((3, 3), np.uint8)) + _EVEN) for one, other in zip(left, lost, strict=True)
    ], axis=0)  # fmt: skip
    row, column = divmod(int(times.argmax()), columns)
    farthest = Farthest(row, column, float(times[row, column]) / _MOST)
    if length and height * width <= _MOST_AGAIN and _HARDLY < farthest.times <= 1:
        outstanding = _outstanding(made, webp_of_about(resized, length, quality))
        return outstanding if outstanding.times > 1 else farthest
    return farthest


def _outstanding(made: Picture, again: Picture) -> Farthest:
    """The block that is furthest from the same one of the source, compressed as the picture was, for all that differ.

    Where a picture is made of nearly what the source shows, it is off by about as much wherever it is.
    """
    apart = np.sqrt(np.mean(np.square(np.stack(_levels(made, again))), axis=0))
    off = apart[apart > 0]
    if not off.size:
        return Farthest(0, 0, 0.0)
    row, column = divmod(int(apart.argmax()), apart.shape[1])
    usual = max(float(np.quantile(off, _NEARLY_ALL)), _LEAST)
    return Farthest(row, column, float(apart[row, column]) / (_TIMES_USUAL * usual))


def _quality_alike(picture: Picture, made: Picture) -> int:
    """The quality at which WebP changes most blocks of a picture as much as they are changed in another one."""
    left = _levels(made, picture)[0]
    busy = left > np.quantile(left, _QUIET)
    below, above = -1, _BEST + 1
    found: dict[float, int] = {}
    while above - below > 1:
        quality = (below + above) // 2
        lost = _levels(by_webp(picture, quality), picture)[0]
        ratio = float(np.log(np.median((left[busy] + _EVEN) / (lost[busy] + _EVEN)))) if busy.any() else 0.0
        found[abs(ratio)] = quality
        below, above = (below, quality) if ratio > 0 else (quality, above)
    return found[min(found)]


def _levels(one: Picture, other: Picture) -> list[Levels]:
    """How far apart two pictures are in each block, in brightness, red and blue: deviations, (H / 8, W / 8) each."""
    rows, columns = (side // _SIDE for side in one.shape[:2])
    inside = slice(0, rows * _SIDE), slice(0, columns * _SIDE)
    first, second = (
        cv2.cvtColor(np.ascontiguousarray(picture[inside]).astype(np.float32), cv2.COLOR_RGB2YCrCb)
        for picture in (one, other)
    )
    squares = cv2.resize((first - second) ** 2, (columns, rows), interpolation=cv2.INTER_AREA)
    return [np.ascontiguousarray(np.sqrt(squares[..., channel])) for channel in range(3)]
