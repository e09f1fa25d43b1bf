"""Whether one picture, made smaller or larger in a usual way and saved as another one's file is, gives that other one.

Where it does, to the level, no digit can differ: the proof needs no limits, and neither format nor quality matters.
Where it does not, nothing is said: another program may have made the copy.
"""

from __future__ import annotations

import cv2
import numpy as np

from desktop_app.core.duplicates.compression import Compression
from desktop_app.core.duplicates.resized import Resized
from desktop_app.core.duplicates.resizers import BY_LIGHT, PICKING, RARE, USUAL, Resizer, Size, Window, whole
from desktop_app.core.duplicates.webp_again import webps_of_length
from desktop_app.core.types import Picture

_EQUAL = 1
"""Levels: where one step of compression is larger, nothing but rounding is left."""

_FEW = 3
"""Resizers that are tried where each takes long, of those that come nearest before anything is compressed."""

_FAR = 14.0
"""Levels, from which on nothing is tried that takes long: no quality that people use loses as much."""

_WINDOW = 256
"""Pixels of the sides of the part, whole blocks, by which resizers are compared and most pairs are told at once."""

_MANY = 6
"""Parts from which a picture is large enough for one of them to be looked at first."""

_SMALLER = 64
"""The same of a picture which is too small for parts of `_WINDOW`."""

_AT_EDGES = 0.1
"""Share of the pixels of a part that may differ because others lie beyond its edges in the whole picture."""

__all__ = ["busiest_part", "is_remade", "most_alike"]


def is_remade(source: Picture, made: Picture, compression: Compression | None, resized: Resized | None = None) -> bool:
    """Whether a picture is what its file would show if it had been made of another one.

    Args:
        source: the other one, uint8 (H, W, 3), upright, with every pixel.
        made: likewise.
        compression: of the file of `made`; None where it is not known, of which nothing is said.
        resized: the source in the size of the picture, if something else asks for that too.
    """
    if compression is None:
        return False
    if not compression.format and source.shape == made.shape:  # nothing was rounded
        return np.array_equal(source, made)
    resized = Resized.of(source, made, resized)
    if compression.by_blocks:
        return any(_unequal(resized.by(way), made, compression) == 0 for way in _passing(resized, compression))
    ways, part = _nearest(resized), busiest_part(made)
    if not _is_near(resized.by(ways[0], part), made):
        return False
    if compression.format == "WEBP":
        made_again = webps_of_length([resized.by(way) for way in ways], compression.length, made, part)
        return any(_share_unequal(shown, made) == 0 for shown in made_again)
    return any(_unequal(resized.by(way), made, compression) == 0 for way in ways[:_FEW])


def _passing(resized: Resized, compression: Compression) -> list[Resizer]:
    """The ways by which a part of a picture comes out as it is, up to its edges: others need not be tried whole."""
    made, ways = resized.made, _ways(resized)
    window = busiest_part(made)
    if window != whole((made.shape[1], made.shape[0])):
        return [way for way in ways if _unequal(resized.by(way, window), made[window], compression) <= _AT_EDGES]
    # Resized as a whole: of a part that is resized alone, the pixels at its edges would be too large a share.
    window = busiest_part(made, side=_SMALLER)
    return [way for way in ways if _unequal(resized.by(way)[window], made[window], compression) <= _AT_EDGES]


def _is_near(resized: Picture, made: Picture) -> bool:
    """Whether the part with most edges is off by no more than compression does."""
    part = np.ascontiguousarray(made[busiest_part(made)])
    return bool(cv2.norm(np.ascontiguousarray(resized), part, cv2.NORM_L2) <= _FAR * np.sqrt(part.size))


def most_alike(resized: Resized, *, picked: bool = True) -> Picture:
    """The source in that way of `resizers` which makes it most like the other picture, uint8 (H, W, 3).

    Args:
        picked: also by single pixels, which may move what they show by half of one.
    """
    return resized.by(next(way for way in _nearest(resized) if picked or way not in PICKING))


def _nearest(resized: Resized) -> list[Resizer]:
    """Ways of making a picture as large as another one, those first that come nearest before it is compressed."""
    ways = _ways(resized)
    if len(ways) == 1:
        return list(ways)
    window = busiest_part(resized.made)
    part = np.ascontiguousarray(resized.made[window])
    return sorted(ways, key=lambda way: cv2.norm(resized.by(way, window), part, cv2.NORM_L2))


def _ways(resized: Resized) -> tuple[Resizer, ...]:
    return (_as_it_is,) if resized.source.shape == resized.made.shape else USUAL + RARE + BY_LIGHT


def _as_it_is(picture: Picture, _: Size, window: Window) -> Picture:
    return picture[window]


def busiest_part(picture: Picture, *, side: int = _WINDOW) -> Window:
    """The part of a picture with most edges; all of it where it is hardly larger than a part.

    Args:
        side: of the part, in pixels.
    """
    rows, columns = (pixels // side for pixels in picture.shape[:2])
    if rows * columns < _MANY:
        return whole((picture.shape[1], picture.shape[0]))
    inside = np.ascontiguousarray(picture[: rows * side, : columns * side, 1])
    edges = cv2.convertScaleAbs(cv2.Laplacian(inside, cv2.CV_16S))
    row, column = divmod(int(cv2.resize(edges, (columns, rows), interpolation=cv2.INTER_AREA).argmax()), columns)
    return slice(row * side, (row + 1) * side), slice(column * side, (column + 1) * side)


def _unequal(resized: Picture, made: Picture, compression: Compression) -> float:
    """The share of pixels by which compression of one is not the other; 1 where it cannot be."""
    shown = compression.shown(np.ascontiguousarray(resized))
    if shown is None or shown.shape != made.shape:
        return 1.0
    return _share_unequal(shown, made)


def _share_unequal(shown: Picture, made: Picture) -> float:
    equal = cv2.inRange(cv2.absdiff(shown, np.ascontiguousarray(made)), (0, 0, 0), (_EQUAL, _EQUAL, _EQUAL))
    return 1 - cv2.countNonZero(equal) / equal.size
