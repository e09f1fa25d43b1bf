"""How far apart two pictures are in the cosines of blocks of 8 × 8 pixels, which JPEG rounds to steps.

A table tells each step. So a copy is off by half a step of each of the two tables at most, however much there is to see
in a block, whereas a digit moves the low cosines by many steps. Of other codecs the steps are guessed, from how much
the blocks differ that have most to compress.
"""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
import numpy.typing as npt

Levels = npt.NDArray[np.float32]
Steps = npt.NDArray[np.float32] | None
"""Of brightness, (8, 8), rows of rising vertical frequency; zeros of what is lossless, None where unknown."""

_SIDE = 8
_FREQUENCY = np.arange(_SIDE)
_COSINES: Levels = (
    np.sqrt((1 + (_FREQUENCY[:, None] > 0)) / _SIDE) * np.cos((2 * _FREQUENCY + 1) * _FREQUENCY[:, None] * np.pi / 16)
).astype(np.float32)
_LOW = (_FREQUENCY[:, None] + _FREQUENCY) < _SIDE
"""Higher ones have steps so large that nothing is told by them."""

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

__all__ = ["Farthest", "Steps", "farthest_block"]


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
    first: Levels, second: Levels, *, steps: tuple[Steps, Steps], resized: bool, cut: Levels | None = None
) -> Farthest | None:
    """The block that differs most for what compression does to it; None of pictures smaller than a block.

    Args:
        first: float32 (H, W), brightness; the smaller picture as it was stored.
        second: likewise, laid on it.
        steps: of both.
        resized: the second one was resized.
        cut: (H, W), how much colour was cut off there (`cut_off`); None where nothing was.
    """
    rows, columns = (side // _SIDE for side in first.shape)
    if not rows or not columns:
        return None
    if not resized and _sum(steps[1]) > _sum(steps[0]):
        first, second, steps = second, first, (steps[1], steps[0])
    left = np.abs(_waves(first - second))
    bounds = _NOISE * np.median(left, axis=0) + _ROUNDING
    if steps[0] is not None and steps[1] is not None:
        kind, shares = "tables", _RESIZED if resized else _TABLES
        bounds = bounds + (steps[0] + steps[1]) / 2
    else:
        kind, shares = "guessed", _GUESSED
        bounds = np.maximum(bounds, _guessed(left, np.maximum(np.abs(_waves(first)), np.abs(_waves(second)))))
    slack = _contrast(second, rows, columns, reach=1 if kind == "tables" else _FAR)[:, None, None] * shares
    if cut is not None:
        inside = cv2.resize(cut[: rows * _SIDE, : columns * _SIDE], (columns, rows), interpolation=cv2.INTER_AREA)
        slack = slack + _SIDE * _CUT_OFF * inside.reshape(-1, 1, 1)
    times = (left / (bounds + slack))[:, _LOW].max(axis=1)
    chosen = np.argsort(-times)[:_LOOKED_AT]
    found = times[chosen]
    if _sum(steps[0]) > 0:
        found = np.minimum(found, _after_compression(first, second, chosen, columns, steps=steps, slack=slack[chosen]))
    worst = int(found.argmax())
    most = _MOST[f"{kind}, resized" if resized else kind]
    row, column = divmod(int(chosen[worst]), columns)
    return Farthest(row, column, float(found[worst]) / most)


def _sum(steps: Steps) -> float:
    return 0.0 if steps is None else float(steps.sum())


def _after_compression(
    first: Levels,
    second: Levels,
    chosen: npt.NDArray[np.int64],
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
    one, two = (
        np.stack([_block(picture, *divmod(int(index), columns)) for index in chosen]) for picture in (first, second)
    )
    stored = np.rint(_COSINES @ (two - 128) @ _COSINES.T / table) * table
    shown = np.clip(np.rint(_COSINES.T @ stored @ _COSINES + 128), 0, 255)
    left = np.abs(_COSINES @ (one - shown) @ _COSINES.T)
    times = left / (table + other + _ROUNDING + slack)
    return np.asarray(times[:, _LOW].max(axis=1), np.float32)


def _guessed(left: Levels, there: Levels) -> Levels:
    """What unknown steps do to each cosine, from the blocks that have most of it: (8, 8)."""
    count = min(len(left), max(_FEWEST_BUSY, round(_BUSIEST * len(left))))
    bounds = np.zeros((_SIDE, _SIDE), np.float32)
    for row, column in zip(*np.nonzero(_LOW), strict=True):
        busiest = np.argpartition(-there[:, row, column], count - 1)[:count]
        bounds[row, column] = _BEYOND * np.quantile(left[busiest, row, column], _SHARE) + _ROUNDING
    return bounds


def _contrast(grey: Levels, rows: int, columns: int, *, reach: int) -> Levels:
    """The largest contrast of the blocks around each one, as the length of its cosines but the first: (N,)."""
    inside = grey[: rows * _SIDE, : columns * _SIDE]
    size = (columns, rows)
    mean = cv2.resize(inside, size, interpolation=cv2.INTER_AREA)
    square = cv2.resize(inside * inside, size, interpolation=cv2.INTER_AREA)
    contrast = _SIDE * np.sqrt(np.maximum(square - mean * mean, 0))
    return cv2.dilate(contrast, np.ones((reach, reach), np.uint8)).ravel().astype(np.float32, copy=False)


def _block(picture: Levels, row: int, column: int) -> Levels:
    return picture[row * _SIDE : (row + 1) * _SIDE, column * _SIDE : (column + 1) * _SIDE]


def _waves(values: Levels) -> Levels:
    """The cosines of each block, (N, 8, 8), row by row."""
    rows, columns = (side // _SIDE for side in values.shape)
    blocks = values[: rows * _SIDE, : columns * _SIDE].reshape(rows, _SIDE, columns, _SIDE).swapaxes(1, 2)
    whole = np.ascontiguousarray(blocks).reshape(-1, _SIDE) @ _COSINES.T
    turned = np.ascontiguousarray(whole.reshape(-1, _SIDE, _SIDE).swapaxes(1, 2)).reshape(-1, _SIDE) @ _COSINES.T
    return turned.reshape(-1, _SIDE, _SIDE).swapaxes(1, 2)
