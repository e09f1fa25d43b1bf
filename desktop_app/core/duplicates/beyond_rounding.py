"""The block that differs by more than a file's own rounding explains, if the way in which it was made is known.

A JPEG rounds each cosine of each block to a step of its table, and what is lossless rounds to whole levels. So where
one picture is resized as the other one was, nearly all blocks are off by half a step at most. What is beyond that stems
from an earlier compression, everywhere alike. A digit of four pixels goes beyond it by ten times that.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

import cv2
import numpy as np
import numpy.typing as npt

from desktop_app.core.duplicates.block_cosines import COSINES, Farthest, Steps
from desktop_app.core.duplicates.brightness import bands
from desktop_app.core.duplicates.compression import Compression
from desktop_app.core.duplicates.cut_off import cut_off
from desktop_app.core.duplicates.made_of import detail_above
from desktop_app.core.duplicates.on_one_core import product
from desktop_app.core.duplicates.other_steps import MOST, place_alone
from desktop_app.core.duplicates.remade import busiest_part
from desktop_app.core.duplicates.resized import Resized
from desktop_app.core.duplicates.resizers import BY_LIGHT, RARE, USUAL, Resizer
from desktop_app.core.types import Picture

Levels = npt.NDArray[np.float32]

_SIDE = 8
_FEWEST = 64
"""Blocks that tell what is usual in a picture."""

_SAMPLED, _LOOKED_AT = 1 << 13, 64
_NEARLY_ALL = 0.99

# Set by even seeds of tests/benchmarks/small_differences.py: what the farthest block of a copy goes beyond rounding by
# at most, as the length of all its cosines in levels, and times what few others (1, 5 and 10 of 100) do. They were set
# before the resizer was chosen as it is now, and before `_spilled`; how many pairs they tell was not counted again.
_LEAST, _LEAST_OF_LOSSLESS = 15.0, 6.0
_TIMES_FEW, _TIMES_SOME, _TIMES_MORE = 2.6, 2.7, 5.0
_BESIDE_MORE = 25.0

_ALONE, _TIMES_ALONE = 5.0, 3.0
"""Where few others go beyond at all, the farthest block of a copy goes no further than this, and times those few.

Unless the larger picture was enlarged: what its sharp edges lost by that does not count.

Of 42 copies of even seeds that are not made once more one comes nearer than a tenth (sharpened, and *edited* before). A
digit of 3 to 5 pixels in a reduced picture, which the limits above let pass, goes beyond by 7 to 15 levels.
"""

_AROUND = 3
"""Blocks on each side, which tell whether the larger picture was enlarged."""

_ENLARGED = 0.25
"""Of the smaller picture's detail there, what an enlarged one has at most: .04 to .06, and others .9 to 1.8."""

_CUT_OFF = 0.1
"""Of the contrast of colour where some of it was cut off, what brightness may be off by."""

__all__ = ["farthest_beyond_rounding", "other_steps_per_block"]


def farthest_beyond_rounding(
    first: Picture,
    second: Picture,
    compressions: tuple[Compression | None, Compression | None],
    steps: tuple[Steps, Steps],
    in_size: Resized | None = None,
) -> Farthest | None:
    """The block that goes farthest beyond what rounding explains, of the smaller picture; None if that is unknown.

    Args:
        first: uint8 (H, W, 3), upright, with every pixel; no larger than the second one.
        second: likewise, of the same aspect.
        compressions: of their files.
        steps: that each was rounded to, as far as that is known.
        in_size: the second one in the size of the first, if something else asks for that too.
    """
    left = _left_between(first, second, compressions, steps, in_size)
    if left is None:
        return None
    return _farthest(left, least=_LEAST_OF_LOSSLESS if left.spilled is None else _LEAST)


def other_steps_per_block(
    first: Picture,
    second: Picture,
    compressions: tuple[Compression | None, Compression | None],
    steps: tuple[Steps, Steps],
    in_size: Resized | None = None,
) -> float | None:
    """How many cosines of a block are other steps than they would be if the first were made of the second, on average.

    None where that is unknown. The arguments are those of `farthest_beyond_rounding`.
    """
    left = _left_between(first, second, compressions, steps, in_size)
    return None if left is None else float(left.other_steps().mean())


def _left_between(
    first: Picture,
    second: Picture,
    compressions: tuple[Compression | None, Compression | None],
    steps: tuple[Steps, Steps],
    in_size: Resized | None,
) -> _Left | None:
    if first.shape == second.shape:
        if steps[0] is None or steps[1] is None:  # which of the two was compressed last is not known
            return None
        if steps[1].sum() > steps[0].sum():
            first, second = second, first
            compressions, steps = (compressions[1], compressions[0]), (steps[1], steps[0])
        return _left_by(first, second, lambda _: second, compressions[0], steps)
    sizes = Resized.of(second, first, in_size)
    # Two questions are asked of a pair, one after the other.
    return sizes.once(
        "beyond rounding", lambda: _left_by(first, second, partial(_nearest, sizes), compressions[0], steps)
    )


def _left_by(
    first: Picture,
    second: Picture,
    in_its_size: Callable[[Levels], Picture],
    compression: Compression | None,
    steps: tuple[Steps, Steps],
) -> _Left | None:
    blocks = (first.shape[0] // _SIDE) * (first.shape[1] // _SIDE)
    if compression is None or not compression.by_blocks or steps[0] is None or blocks < _FEWEST:
        return None
    table = np.maximum(steps[0], 1).reshape(-1)
    resized = in_its_size(table)
    shown = compression.shown(resized)
    if shown is None or shown.shape != first.shape:
        return None
    lossless = steps[1] is not None and not steps[1].any()
    return _Left(first, second, resized, shown, table, None if lossless else _spilled(second, first))


def _nearest(in_size: Resized, table: Levels) -> Picture:
    """In the way in which nearly all blocks of the part with most edges go least beyond rounding."""
    window = busiest_part(in_size.made)
    stored = _stored(_cosines(_blocks(in_size.made[window])), table)

    def left(way: Resizer) -> float:
        off = _off_by(stored, _cosines(_blocks(in_size.by(way, window))), table)
        return float(np.quantile(_length(off), _NEARLY_ALL))

    return in_size.by(min(USUAL + RARE + BY_LIGHT, key=left))


@dataclass(frozen=True, eq=False)
class _Left:
    """What is left between two pictures.

    Attributes:
        made: the one that was compressed last.
        other: the other one, as it is.
        resized: that one, in the first one's size.
        shown: that one compressed likewise.
        table: the steps, (64,).
        spilled: (N,), what the brightness of each block may be off by besides; None for nothing.
    """

    made: Picture
    other: Picture
    resized: Picture
    shown: Picture
    table: Levels
    spilled: Levels | None

    def all(self) -> Levels:
        """How far the cosines of each block together go beyond half a step, (N,)."""
        return self._allowed(_beyond(self.made, self.resized, self.table), slice(None))

    def some(self, places: slice | npt.NDArray[np.intp]) -> Levels:
        """The same of some blocks, or what they go beyond a step once compressed, which cuts off white: the lesser."""
        pictures = self.made, self.resized, self.shown
        there, before, after = (_cosines(_at(picture, places)) for picture in pictures)
        rounded = np.maximum(np.abs(there - after) - self.table, 0)
        off = _off_by(_stored(there, self.table), before, self.table)
        return self._allowed(_length(np.minimum(off, rounded)), places)

    def other_steps(self, *, most: int | None = None) -> Levels:
        """How many cosines of each block are other steps than those of the compressed picture, (rows, columns).

        Args:
            most: blocks with other steps, beyond which the rest of the picture need not be looked at.
        """
        rows, columns = (side // _SIDE for side in self.made.shape[:2])
        counts = np.zeros((rows, columns), np.float32)
        for band in bands(rows * _SIDE):
            here, there = (_cosines(_blocks(picture[band])) for picture in (self.made, self.shown))
            apart = np.rint(here / self.table) != np.rint(there / self.table)
            top = band.start // _SIDE
            counts[top : top + len(apart) // columns] = apart.sum(axis=1).reshape(-1, columns)
            if most is not None and np.count_nonzero(counts) > most:
                break
        return counts

    def is_enlarged(self, row: int, column: int) -> bool:
        """Whether the other picture is larger, and shows no more than this one around a block."""
        if self.other.shape == self.made.shape:
            return False
        rows, columns = (
            slice(max(0, _SIDE * (at - _AROUND)), min(end, _SIDE * (at + _AROUND + 1)))
            for at, end in zip((row, column), self.made.shape[:2], strict=True)
        )
        down, across = (large / small for large, small in zip(self.other.shape[:2], self.made.shape[:2], strict=True))
        there = self.other[
            int(rows.start * down) : int(rows.stop * down), int(columns.start * across) : int(columns.stop * across)
        ]
        more, own = (detail_above(_grey(picture), 1 / across) for picture in (there, self.made[rows, columns]))
        return more <= _ENLARGED * own

    def _allowed(self, found: Levels, places: slice | npt.NDArray[np.intp]) -> Levels:
        return found if self.spilled is None else np.maximum(found - self.spilled[places], 0)


def _farthest(left: _Left, *, least: float) -> Farthest:
    """The block farthest beyond what is usual; `least` is what each may go beyond its rounding by."""
    beyond = left.all()
    looked_at = np.argpartition(-beyond, _LOOKED_AT - 1)[:_LOOKED_AT]
    some: slice | npt.NDArray[np.intp] = slice(None)
    if len(beyond) > _SAMPLED:
        some = np.random.default_rng(0).permutation(len(beyond))[:_SAMPLED]
    usual = left.some(some)
    more, others, few = (float(np.quantile(usual, share)) for share in (0.9, 0.95, 0.99))
    limit = min(least + _TIMES_SOME * others, max(least, _TIMES_FEW * few), _BESIDE_MORE + _TIMES_MORE * more)
    found = usual[looked_at] if isinstance(some, slice) else left.some(looked_at)
    worst = int(found.argmax())
    row, column = divmod(int(looked_at[worst]), left.made.shape[1] // _SIDE)
    farthest = Farthest(row, column, float(found[worst]) / limit)
    alone = float(found[worst]) / (_ALONE + _TIMES_ALONE * few)
    if alone > max(1.0, farthest.times) and not left.is_enlarged(row, column):
        farthest = Farthest(row, column, alone)
    if farthest.times > 1:
        return farthest
    counts = left.other_steps(most=MOST)
    return farthest if np.count_nonzero(counts) > MOST else place_alone(counts) or farthest


def _spilled(source: Picture, made: Picture) -> Levels:
    """What each block's brightness may be off by because colours of the source were cut off, (N,)."""
    rows, columns = (side // _SIDE for side in made.shape[:2])
    cut = cv2.resize(cut_off(source, source), (columns, rows), interpolation=cv2.INTER_AREA)
    return np.asarray(_SIDE * _CUT_OFF * cut.ravel(), np.float32)


def _beyond(made: Picture, resized: Picture, table: Levels) -> Levels:
    """How far the cosines of each block together go beyond half a step, (N,)."""
    found = []
    for band in bands(made.shape[0] // _SIDE * _SIDE):
        here, there = (_cosines(_blocks(picture[band])) for picture in (made, resized))
        found.append(_length(_off_by(_stored(here, table), there, table)))
    return np.concatenate(found)


def _stored(cosines: Levels, table: Levels) -> Levels:
    """The whole steps that cosines were before they were shown."""
    return np.asarray(np.rint(cosines / table) * table, np.float32)


def _off_by(stored: Levels, resized: Levels, table: Levels) -> Levels:
    return np.asarray(np.maximum(np.abs(stored - resized) - table / 2, 0), np.float32)


def _length(cosines: Levels) -> Levels:
    return np.asarray(np.sqrt(np.square(cosines).sum(axis=1)), np.float32)


_ALL: Levels = np.kron(COSINES, COSINES).astype(np.float32)
"""What a block's 64 pixels are multiplied with to get its cosines, (64, 64)."""


def _cosines(blocks: Levels) -> Levels:
    return product(blocks - 128, _ALL.T)


def _blocks(picture: Picture) -> Levels:
    """The brightness of whole blocks, (N, 64)."""
    rows, columns = (side // _SIDE for side in picture.shape[:2])
    grey = _grey(np.ascontiguousarray(picture[: rows * _SIDE, : columns * _SIDE]))
    return np.ascontiguousarray(grey.reshape(rows, _SIDE, columns, _SIDE).swapaxes(1, 2)).reshape(-1, _SIDE * _SIDE)


def _at(picture: Picture, places: slice | npt.NDArray[np.intp]) -> Levels:
    """The brightness of some blocks, or of all, (N, 64)."""
    if isinstance(places, slice):
        return _blocks(picture)[places]
    rows, columns = np.divmod(places, picture.shape[1] // _SIDE)
    inside = np.arange(_SIDE)
    y = _SIDE * rows[:, None, None] + inside[:, None]
    x = _SIDE * columns[:, None, None] + inside
    chosen = picture[y, x].reshape(-1, _SIDE, 3)
    return _grey(chosen).reshape(len(places), -1)


def _grey(picture: Picture) -> Levels:
    return np.asarray(cv2.cvtColor(picture.astype(np.float32), cv2.COLOR_RGB2GRAY), np.float32)
