"""The block that differs by more than a file's own rounding explains, if the way in which it was made is known.

A JPEG rounds each cosine of each block to a step of its table, and what is lossless rounds to whole levels. So where
one picture is resized as the other one was, nearly all blocks are off by half a step at most. What is beyond that stems
from an earlier compression, everywhere alike. A digit of four pixels goes beyond it by ten times that.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import cv2
import numpy as np
import numpy.typing as npt

from desktop_app.core.duplicates.block_cosines import COSINES, Farthest, Steps
from desktop_app.core.duplicates.brightness import bands
from desktop_app.core.duplicates.compression import Compression
from desktop_app.core.duplicates.cut_off import cut_off
from desktop_app.core.duplicates.remade import busiest_part
from desktop_app.core.duplicates.resizers import RARE, USUAL, Resizer, whole
from desktop_app.core.types import Picture

Levels = npt.NDArray[np.float32]

_SIDE = 8
_FEWEST = 64
"""Blocks that tell what is usual in a picture."""

_SAMPLED, _LOOKED_AT = 1 << 13, 64
_NEARLY_ALL = 0.99
_KNOWN_WAY = 4.0
"""What one block in twenty goes beyond rounding by at most, if it is not known which picture was made of the other."""

# Set by even seeds of tests/benchmarks/small_differences.py: what the farthest block of a copy goes beyond rounding by
# at most, as the length of all its cosines in levels, and times what few others (1, 5 and 10 of 100) do. Of 29 copies
# that do not come out to the pixel and 230 pairs of copies of a third picture, 3 have more; of 308 changed ones, 307.
_LEAST, _LEAST_OF_LOSSLESS = 15.0, 6.0
_TIMES_FEW, _TIMES_SOME, _TIMES_MORE = 2.6, 2.7, 5.0
_BESIDE_MORE = 25.0

_BESIDE = 4
"""Pixels by which blocks are moved to see what compression does, since in its own blocks it does nothing more."""

_CUT_OFF = 0.1
"""Of the contrast of colour where some of it was cut off, what brightness may be off by."""

__all__ = ["farthest_beyond_rounding"]


def farthest_beyond_rounding(
    first: Picture,
    second: Picture,
    compressions: tuple[Compression | None, Compression | None],
    steps: tuple[Steps, Steps],
) -> Farthest | None:
    """The block that goes farthest beyond what rounding explains, of the smaller picture; None if that is unknown.

    Args:
        first: uint8 (H, W, 3), upright, with every pixel; no larger than the second one.
        second: likewise, of the same aspect.
        compressions: of their files.
        steps: that each was rounded to, as far as that is known.
    """
    same_size = first.shape == second.shape
    if same_size and (steps[0] is None or (steps[1] is not None and steps[1].sum() > steps[0].sum())):
        first, second = second, first
        compressions, steps = (compressions[1], compressions[0]), (steps[1], steps[0])
    compression = compressions[0]
    blocks = (first.shape[0] // _SIDE) * (first.shape[1] // _SIDE)
    if compression is None or not compression.by_blocks or steps[0] is None or blocks < _FEWEST:
        return None
    table = np.maximum(steps[0], 1).reshape(-1)
    resize = _resizer(second, first, table)
    resized = resize(second)
    shown = compression.shown(resized)
    if shown is None or shown.shape != first.shape:
        return None
    lossless = steps[1] is not None and not steps[1].any()
    left = _Left(first, resized, shown, table, None if lossless else _spilled(second, first))
    again = None if lossless else _compressed_beside(second, compressions[1])
    noise = np.zeros(blocks, np.float32) if again is None else _apart(resize(again), resized)
    sure = not same_size or steps[1] is not None
    return _farthest(left, noise, least=_LEAST_OF_LOSSLESS if lossless else _LEAST, sure=sure)


def _resizer(source: Picture, made: Picture, table: Levels) -> Callable[[Picture], Picture]:
    """The way in which nearly all blocks of the part with most edges go least beyond rounding."""
    if source.shape == made.shape:
        return lambda picture: picture
    size, window = (made.shape[1], made.shape[0]), busiest_part(made)
    part = made[window]

    def left(way: Resizer) -> float:
        return float(np.quantile(_beyond(part, way(source, size, window), table), _NEARLY_ALL))

    best = min(USUAL + RARE, key=left)
    return lambda picture: np.ascontiguousarray(best(picture, size, whole(size)))


@dataclass(frozen=True, eq=False)
class _Left:
    """What is left between two pictures.

    Attributes:
        made: the one that was compressed last.
        resized: the other one, in its size.
        shown: that one compressed likewise.
        table: the steps, (64,).
        spilled: (N,), what the brightness of each block may be off by besides; None for nothing.
    """

    made: Picture
    resized: Picture
    shown: Picture
    table: Levels
    spilled: Levels | None

    def all(self) -> Levels:
        """How far the cosines of each block together go beyond half a step, (N,)."""
        return self._allowed(_beyond(self.made, self.resized, self.table), slice(None))

    def some(self, places: npt.NDArray[np.intp]) -> Levels:
        """The same of some blocks, or what they go beyond a step once compressed, which cuts off white: the lesser."""
        there, before, after = (_cosines(_at(picture, places)) for picture in (self.made, self.resized, self.shown))
        rounded = np.maximum(np.abs(there - after) - self.table, 0)
        return self._allowed(_length(np.minimum(_off_by(there, before, self.table), rounded)), places)

    def _allowed(self, found: Levels, places: slice | npt.NDArray[np.intp]) -> Levels:
        return found if self.spilled is None else np.maximum(found - self.spilled[places], 0)


def _farthest(left: _Left, noise: Levels, *, least: float, sure: bool) -> Farthest | None:
    """The block farthest beyond what is usual, and beyond what an earlier compression does there.

    Args:
        left: between the two.
        noise: what that compression changes in each block, (N,).
        least: that a block may go beyond its rounding by.
        sure: it is known which picture was compressed last.
    """
    beyond = left.all()
    looked_at = np.argpartition(-beyond, _LOOKED_AT - 1)[:_LOOKED_AT]
    some = np.arange(len(beyond))
    if len(some) > _SAMPLED:
        some = np.random.default_rng(0).permutation(len(some))[:_SAMPLED]
    usual = left.some(some)
    more, others, few = (float(np.quantile(usual, share)) for share in (0.9, 0.95, 0.99))
    if not sure and others > _KNOWN_WAY:
        return None
    limit = min(least + _TIMES_SOME * others, max(least, _TIMES_FEW * few), _BESIDE_MORE + _TIMES_MORE * more)
    found = left.some(looked_at) / np.maximum(noise[looked_at], limit)
    worst = int(found.argmax())
    return Farthest(*divmod(int(looked_at[worst]), left.made.shape[1] // _SIDE), float(found[worst]))


def _compressed_beside(picture: Picture, compression: Compression | None) -> Picture | None:
    """A picture compressed once more as its file is, in blocks that begin elsewhere; None where that is not known."""
    if compression is None or not compression.format or min(picture.shape[:2]) <= _BESIDE:
        return None
    shown = compression.shown(np.ascontiguousarray(picture[_BESIDE:, _BESIDE:]))
    if shown is None:
        return None
    again = picture.copy()
    again[_BESIDE:, _BESIDE:] = shown
    return again


def _apart(one: Picture, other: Picture) -> Levels:
    """How far two pictures are apart in and around each block, as the length of all cosines: (N,)."""
    rows, columns = (side // _SIDE for side in one.shape[:2])
    inside = slice(0, rows * _SIDE), slice(0, columns * _SIDE)
    off = _grey(np.ascontiguousarray(one[inside])) - _grey(np.ascontiguousarray(other[inside]))
    length = _SIDE * np.sqrt(cv2.resize(off * off, (columns, rows), interpolation=cv2.INTER_AREA))
    return np.asarray(cv2.dilate(length, np.ones((3, 3), np.uint8)), np.float32).ravel()


def _spilled(source: Picture, made: Picture) -> Levels:
    """What each block's brightness may be off by because colours of the source were cut off, (N,)."""
    rows, columns = (side // _SIDE for side in made.shape[:2])
    cut = cv2.resize(cut_off(source, source), (columns, rows), interpolation=cv2.INTER_AREA)
    return np.asarray(_SIDE * _CUT_OFF * cut.ravel(), np.float32)


def _beyond(made: Picture, resized: Picture, table: Levels) -> Levels:
    """How far the cosines of each block together go beyond half a step, (N,)."""
    found = []
    for band in bands(made.shape[0] // _SIDE * _SIDE):
        cosines = [_cosines(_blocks(picture[band])) for picture in (made, resized)]
        found.append(_length(_off_by(*cosines, table)))
    return np.concatenate(found)


def _off_by(made: Levels, resized: Levels, table: Levels) -> Levels:
    stored = np.rint(made / table) * table
    return np.maximum(np.abs(stored - resized) - table / 2, 0).astype(np.float32, copy=False)


def _length(cosines: Levels) -> Levels:
    return np.sqrt(np.square(cosines).sum(axis=1)).astype(np.float32, copy=False)


_ALL: Levels = np.kron(COSINES, COSINES).astype(np.float32)
"""What a block's 64 pixels are multiplied with to get its cosines, (64, 64)."""


def _cosines(blocks: Levels) -> Levels:
    return (blocks - 128) @ _ALL.T


def _blocks(picture: Picture) -> Levels:
    """The brightness of whole blocks, (N, 64)."""
    rows, columns = (side // _SIDE for side in picture.shape[:2])
    grey = _grey(np.ascontiguousarray(picture[: rows * _SIDE, : columns * _SIDE]))
    return np.ascontiguousarray(grey.reshape(rows, _SIDE, columns, _SIDE).swapaxes(1, 2)).reshape(-1, _SIDE * _SIDE)


def _at(picture: Picture, places: npt.NDArray[np.intp]) -> Levels:
    """The brightness of some blocks, (N, 64)."""
    rows, columns = np.divmod(places, picture.shape[1] // _SIDE)
    inside = np.arange(_SIDE)
    y = _SIDE * rows[:, None, None] + inside[:, None]
    x = _SIDE * columns[:, None, None] + inside
    chosen = picture[y, x].reshape(-1, _SIDE, 3)
    return _grey(chosen).reshape(len(places), -1)


def _grey(picture: Picture) -> Levels:
    return cv2.cvtColor(picture.astype(np.float32), cv2.COLOR_RGB2GRAY)
