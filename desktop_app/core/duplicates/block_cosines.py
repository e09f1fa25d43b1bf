"""How far apart two pictures are in the cosines of blocks of 8 × 8 pixels, which JPEG rounds to steps.

A table tells each step. So a copy is off by half a step of each of the two tables at most, however much there is to see
in a block, whereas a digit moves the low cosines by many steps. Of other codecs the steps are guessed, from how much
the blocks differ that have most to compress. Where a table tells, the other blocks of the same picture tell more: a
copy is off by hardly more in one block than in nearly all others.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import cv2
import numpy as np
import numpy.typing as npt

from desktop_app.core.duplicates.brightness import Brightness, bands
from desktop_app.core.duplicates.on_one_core import product

Levels = npt.NDArray[np.float32]
Steps = npt.NDArray[np.float32] | None
"""Of brightness, (8, 8), rows of rising vertical frequency; zeros of what is lossless, None where unknown."""

_SIDE = 8
_FREQUENCY = np.arange(_SIDE)
COSINES: Levels = (
    np.sqrt((1 + (_FREQUENCY[:, None] > 0)) / _SIDE) * np.cos((2 * _FREQUENCY + 1) * _FREQUENCY[:, None] * np.pi / 16)
).astype(np.float32)
"""Rows of rising frequency, each of length 1."""

_LOW = (_FREQUENCY[:, None] + _FREQUENCY) < _SIDE
"""Higher ones have steps so large that nothing is told by them."""

_WAVES: Levels = np.einsum("uy,vx->uvyx", COSINES, COSINES)[_LOW].reshape(-1, _SIDE * _SIDE)
"""What a block's 64 pixels are multiplied with to get its low cosines, (36, 64)."""

_SAMPLED = 1 << 14
"""Blocks that tell what is usual in a picture, if it has more."""

_AT_ONCE = 1 << 13

_ROUNDING = 1.5
_NOISE = 3.0
"""Times the median of all blocks: what covers the whole picture, as a scanner's noise does, changed no single place."""

_BUSIEST, _FEWEST_BUSY = 0.05, 48
_SHARE, _BEYOND = 0.8, 1.5
"""An unknown step is this much more than this share of the busiest blocks differ by."""

_RISING: Levels = ((_FREQUENCY[:, None] + _FREQUENCY) / (_SIDE - 1)).astype(np.float32)
_TABLES, _RESIZED, _GUESSED = 0.01 + 0 * _RISING, 0.015 + 0.09 * _RISING**2, 0.04 + 0.05 * _RISING
"""Of a block's contrast, what each cosine may be moved by: by white that was cut off, another resizer, a codec that
spreads what it loses over more than a block."""

_CUT_OFF = 0.1
"""Of the contrast of colour where some of it was cut off, what brightness may be off by."""

# Set by even seeds of tests/benchmarks/small_differences.py, of whose copies few come nearer than a tenth.
_MOST = {"tables": 1.5, "tables, resized": 1.43, "guessed": 4.0, "guessed, resized": 2.2}
_LOOKED_AT = 40
_FAR = 5

_SELDOM, _STANDS_OUT = 0.6, 6.4
"""Of what the steps explain, the share that few cosines of a copy pass; and the limit of what all cosines of a block
pass it by together, measured by nearly all other blocks of the picture as well.

Of 70 copies, one (made smaller and sharpened) has 6.0 and all others have at most 4.6. Digits of 4 to 8 pixels in
reduced photos, which no rule saw before, have 13 to 22; one of 7 pixels at quality 50 has 7.9.
"""

_NEARLY_ALL, _LEAST = 0.99, 1.0
"""Share of the blocks that tell what is usual, and what that is at least: otherwise rounding would be measured."""

_RESIZERS = 0.5
"""Of what another resizer may move a cosine by, what it mostly does."""

_EXPLAINED = 1.0
"""What nearly all blocks differ by at most where the one table that is known explains all: that picture came last."""

_MADE_OF = 0.9
"""Share of the blocks that tell what a codec without a table, which a smaller JPEG was made of, adds at most."""

__all__ = ["COSINES", "Farthest", "Steps", "farthest_block"]


@dataclass(frozen=True, slots=True)
class Farthest:
    """The block that differs most.

    Attributes:
        row, column: of the block, in blocks.
        times: the limit that it differs by; over 1 nothing explains it.
    """

    row: int
    column: int
    times: float


def farthest_block(
    first: Brightness, second: Brightness, *, steps: tuple[Steps, Steps], resized: bool, cut: Levels | None = None
) -> Farthest | None:
    """The block that differs most for what compression does to it; None of pictures smaller than a block.

    Args:
        first: brightness of the smaller picture as it was stored.
        second: likewise, laid on it.
        steps: of both.
        resized: the second one was resized.
        cut: (H / 8, W / 8), how much colour was cut off there (`cut_off`); None where nothing was.
    """
    rows, columns = (side // _SIDE for side in first.shape)
    if not rows or not columns:
        return None
    if not resized and _sum(steps[1]) > _sum(steps[0]):
        first, second, steps = second, first, (steps[1], steps[0])
    left = _Left.of(first, second, cut)
    told = None if steps[0] is None else _told(left, steps, resized=resized)
    if told is not None and (resized or steps[1] is not None):
        kind, bounds = "tables", told
    else:
        guessed = _guessed(left.usual, _most_of(first, second, left.some, columns))
        kind, bounds = "guessed", _Bounds(np.maximum(left.noise, guessed), _GUESSED, _FAR)
    times = left.times(bounds)
    chosen = _most_apart(times)
    found = times[chosen]
    if _sum(steps[0]) > 0:
        slack = left.slack(bounds, chosen)
        found = np.minimum(found, _after_compression(first, second, chosen, columns, steps=steps, slack=slack))
    worst = int(found.argmax())
    limit = _MOST[f"{kind}, resized" if resized else kind]
    farthest = Farthest(*divmod(int(chosen[worst]), columns), float(found[worst]) / limit)
    if told is None:
        return farthest
    if kind != "tables" and float(np.quantile(left.times(told), _NEARLY_ALL)) > _EXPLAINED:
        return farthest
    standing = _standing_out(first, second, left, steps, resized=resized)
    return max(farthest, standing, key=lambda one: one.times)


def _standing_out(
    first: Brightness, second: Brightness, left: _Left, steps: tuple[Steps, Steps], *, resized: bool
) -> Farthest:
    """The block of which many cosines are far apart, for the known steps and for nearly all other blocks."""
    columns = first.shape[1] // _SIDE
    halves = np.asarray(sum(one[_LOW] / 2 for one in steps if one is not None), np.float32)
    noise = _NOISE * np.maximum(np.median(left.usual, axis=1) - halves / 2, 0)  # half a step has that median itself
    explains = np.asarray(halves + noise + _ROUNDING, np.float32)
    bounds = _Bounds(explains, _RESIZERS * _RESIZED if resized else _TABLES)
    passed = left.passed(bounds)
    usual = max(float(np.quantile(passed, _NEARLY_ALL)), _LEAST)
    chosen = _most_apart(passed)
    explained = left.explained(bounds, chosen)
    if steps[0] is not None:
        explained = explained + _white_cut_off(_at(second, chosen, columns), steps[0])
    found = np.maximum(left.waves[:, chosen] / explained - _SELDOM, 0).sum(axis=0)
    worst = int(found.argmax())
    times = float(found[worst]) / float(np.sqrt(usual)) / _STANDS_OUT
    return Farthest(*divmod(int(chosen[worst]), columns), times)


@dataclass(frozen=True, eq=False)
class _Bounds:
    """What explains a difference of cosines.

    Attributes:
        steps: rounding and noise, (36,).
        shares: of a block's contrast, (8, 8).
        reach: how many blocks across and down that contrast may come from.
    """

    steps: Levels
    shares: Levels
    reach: int = 1


@dataclass(frozen=True, eq=False)
class _Left:
    """What is left between two pictures.

    Attributes:
        waves: how far apart the low cosines of each block are, (36, N).
        contrast: of the second picture's blocks, (H / 8, W / 8).
        more: (N,), what each may be off by because colour was cut off.
        some: the blocks that tell what is usual.
    """

    waves: Levels
    contrast: Levels
    more: Levels
    some: npt.NDArray[np.intp]

    @classmethod
    def of(cls, first: Brightness, second: Brightness, cut: Levels | None) -> _Left:
        waves, contrast = _waves_left(first, second)
        some = np.arange(waves.shape[1])
        if len(some) > _SAMPLED:
            some = np.sort(np.random.default_rng(0).permutation(len(some))[:_SAMPLED])
        more = np.zeros(waves.shape[1], np.float32) if cut is None else _SIDE * _CUT_OFF * cut.ravel()
        return cls(waves, contrast, more, some)

    @cached_property
    def usual(self) -> Levels:
        """`waves` of `some`."""
        return self.waves[:, self.some]

    @cached_property
    def noise(self) -> Levels:
        """What covers the whole picture, and rounding: (36,)."""
        return np.asarray(_NOISE * np.median(self.usual, axis=1) + _ROUNDING, np.float32)

    def times(self, bounds: _Bounds) -> Levels:
        """How often what is explained each block differs by, in that low cosine where it is most: (N,)."""
        times = np.empty(self.waves.shape[1], np.float32)
        for start in range(0, len(times), _AT_ONCE):
            some = slice(start, start + _AT_ONCE)
            explained = self.explained(bounds, some)
            np.divide(self.waves[:, some], explained, out=explained).max(axis=0, out=times[some])
        return times

    def passed(self, bounds: _Bounds) -> Levels:
        """How far all low cosines of each block together pass the share that few of a copy's do: (N,)."""
        passed = np.empty(self.waves.shape[1], np.float32)
        for start in range(0, len(passed), _AT_ONCE):
            some = slice(start, start + _AT_ONCE)
            times = self.explained(bounds, some)
            np.divide(self.waves[:, some], times, out=times)
            times -= _SELDOM
            np.maximum(times, 0, out=times).sum(axis=0, out=passed[some])
        return passed

    def explained(self, bounds: _Bounds, blocks: slice | npt.NDArray[np.intp]) -> Levels:
        """What each low cosine of some blocks may be off by, (36, N)."""
        explained = np.multiply.outer(bounds.shares[_LOW], self._contrast_around(bounds.reach)[blocks])
        explained += bounds.steps[:, None]
        explained += self.more[blocks]
        return explained

    def slack(self, bounds: _Bounds, blocks: npt.NDArray[np.intp]) -> Levels:
        """The same of all 64 cosines, (N, 8, 8), without steps and noise."""
        contrast = self._contrast_around(bounds.reach)[blocks]
        return np.asarray(contrast[:, None, None] * bounds.shares + self.more[blocks, None, None], np.float32)

    def _contrast_around(self, reach: int) -> Levels:
        """The most contrast among `reach` blocks across and down, (N,)."""
        around = cv2.dilate(self.contrast, np.ones((reach, reach), np.uint8)) if reach > 1 else self.contrast
        return around.astype(np.float32, copy=False).ravel()


def _told(left: _Left, steps: tuple[Steps, Steps], *, resized: bool) -> _Bounds:
    """What the known steps explain, those of the first picture at least."""
    bounds = left.noise + sum(one[_LOW] / 2 for one in steps if one is not None)
    if resized and steps[1] is None:
        bounds = bounds + np.quantile(left.usual, _MADE_OF, axis=1)
    return _Bounds(bounds.astype(np.float32), _RESIZED if resized else _TABLES)


def _most_apart(times: Levels) -> npt.NDArray[np.intp]:
    return np.argpartition(-times, min(_LOOKED_AT, len(times)) - 1)[:_LOOKED_AT]


def _white_cut_off(blocks: Levels, steps: Levels) -> Levels:
    """How far white and black that are cut off after compression move each low cosine of blocks, (36, N)."""
    table = np.maximum(steps, 1)
    stored = np.rint(COSINES @ (blocks - 128) @ COSINES.T / table) * table
    shown = COSINES.T @ stored @ COSINES + 128
    off = (np.clip(shown, 0, 255) - shown).reshape(len(blocks), -1)
    return np.asarray(np.abs(_WAVES @ off.T), np.float32)


def _waves_left(first: Brightness, second: Brightness) -> tuple[Levels, Levels]:
    """How far apart the low cosines of each block are, (36, N), and the contrast of the second picture's, (H/8, W/8).

    Contrast is the length of a block's cosines but the first.
    """
    height, width = first.shape
    rows, columns = height // _SIDE, width // _SIDE
    left = np.empty((len(_WAVES), rows * columns), np.float32)
    contrast = np.empty((rows, columns), np.float32)
    for band in bands(height):
        there = slice(band.start // _SIDE, band.stop // _SIDE)
        inside = slice(there.start * _SIDE, there.stop * _SIDE), slice(0, columns * _SIDE)
        one, other = first.part(*inside), second.part(*inside)
        waves = left[:, there.start * columns : there.stop * columns]
        np.abs(product(_blocks(one - other), _WAVES.T).T, out=waves)
        size = (columns, there.stop - there.start)
        mean, square = (cv2.resize(values, size, interpolation=cv2.INTER_AREA) for values in (other, other * other))
        contrast[there] = _SIDE * np.sqrt(np.maximum(square - mean * mean, 0))
    return left, contrast


def _sum(steps: Steps) -> float:
    return 0.0 if steps is None else float(steps.sum())


def _after_compression(
    first: Brightness,
    second: Brightness,
    chosen: npt.NDArray[np.intp],
    columns: int,
    *,
    steps: tuple[Steps, Steps],
    slack: Levels,
) -> Levels:
    """The same of blocks of the second picture once they are compressed as the first one was.

    What lies halfway may be rounded the other way, so that a whole step is allowed. White cannot get whiter: what is
    cut off there spreads over all cosines, and does so here too.
    """
    table = np.ones((_SIDE, _SIDE), np.float32) if steps[0] is None else np.maximum(steps[0], 1)
    other = table / 2 if steps[1] is None else steps[1] / 2
    one, two = (_at(picture, chosen, columns) for picture in (first, second))
    stored = np.rint(COSINES @ (two - 128) @ COSINES.T / table) * table
    shown = np.clip(np.rint(COSINES.T @ stored @ COSINES + 128), 0, 255)
    left = np.abs(COSINES @ (one - shown) @ COSINES.T)
    times = left / (table + other + _ROUNDING + slack)
    return np.asarray(times[:, _LOW].max(axis=1), np.float32)


def _guessed(left: Levels, there: Levels) -> Levels:
    """What unknown steps do to each low cosine, from the blocks that have most of it: (36,)."""
    blocks = left.shape[1]
    count = min(blocks, max(_FEWEST_BUSY, round(_BUSIEST * blocks)))
    bounds = np.zeros(len(left), np.float32)
    for wave, (apart, most) in enumerate(zip(left, there, strict=True)):
        busiest = np.argpartition(-most, count - 1)[:count]
        bounds[wave] = _BEYOND * np.quantile(apart[busiest], _SHARE) + _ROUNDING
    return bounds


def _most_of(first: Brightness, second: Brightness, chosen: npt.NDArray[np.intp], columns: int) -> Levels:
    """The low cosines of some blocks, of that picture which has more of each: (36, N)."""
    blocks = (_at(picture, chosen, columns).reshape(len(chosen), -1) for picture in (first, second))
    one, other = (np.abs(product(some, _WAVES.T).T) for some in blocks)
    return np.asarray(np.maximum(one, other), np.float32)


def _at(picture: Brightness, chosen: npt.NDArray[np.intp], columns: int) -> Levels:
    """Some blocks of a picture, (N, 8, 8)."""
    found = np.empty((len(chosen), _SIDE, _SIDE), np.float32)
    of_row = chosen // columns
    for row in np.unique(of_row).tolist():
        line = picture.part(slice(row * _SIDE, (row + 1) * _SIDE), slice(0, columns * _SIDE))
        there = np.flatnonzero(of_row == row)
        found[there] = line.reshape(_SIDE, columns, _SIDE).swapaxes(0, 1)[chosen[there] % columns]
    return found


def _blocks(values: Levels) -> Levels:
    """The blocks of whole rows of them, (N, 64), row by row."""
    rows, columns = (side // _SIDE for side in values.shape)
    return np.ascontiguousarray(values.reshape(rows, _SIDE, columns, _SIDE).swapaxes(1, 2)).reshape(-1, _SIDE * _SIDE)
