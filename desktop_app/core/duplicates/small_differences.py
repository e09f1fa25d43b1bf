"""The second look at two pictures that seem the same: is there a place that compression does not explain?

At full size of the smaller one, the places that differ most are compressed once more, as strongly as the two pictures
differ elsewhere. A JPEG of a digit looks like that digit, not like another one: what a place differs by beyond what
its compression did to it was changed by somebody.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass

import cv2
import numpy as np
import numpy.typing as npt

from desktop_app.core.duplicates.beyond_codec import farthest_beyond_codec
from desktop_app.core.duplicates.beyond_rounding import farthest_beyond_rounding
from desktop_app.core.duplicates.block_cosines import Farthest, Steps, farthest_block
from desktop_app.core.duplicates.block_maps import BLOCK
from desktop_app.core.duplicates.changed_alone import farthest_changed_alone
from desktop_app.core.duplicates.compression import Compression
from desktop_app.core.duplicates.glaring import glaring_block
from desktop_app.core.duplicates.overlay import Overlay, lay_over
from desktop_app.core.duplicates.resized import Resized
from desktop_app.core.duplicates.resizers import RARE
from desktop_app.core.duplicates.suspects import Blocks, suspects, usual_places
from desktop_app.core.duplicates.tiles import CORE, Sheets, Tiles
from desktop_app.core.language import english
from desktop_app.core.types import Picture

_QUALITIES = (97, 92, 85, 75, 60, 50, 40, 30)
_ROUNDING = 0.8
"""Levels that a picture differs by where nothing was compressed: rounding, and other tables of colour."""

_COLOUR_STEP = 17
"""Of the mean of a block of colour, at JPEG quality 50."""

_CUT_OFF = 0.06
"""Of the contrast of colour where some of it was cut off, what each channel may be off by."""

_SCALES = (4, 8, 20, CORE)
_EQUAL = 1
"""A difference of no more levels than this, everywhere, is rounding."""

_TINY, _TINY_MOST = 48, 40
"""Of a shorter side below this, every pixel counts: none may differ by more levels, whatever compression does."""

# How often what compression explains a place may differ by, set by the even seeds of
# tests/benchmarks/small_differences.py, of whose copies few come nearer than a tenth (DECISIONS.md): `peak`, the worst
# block's deviation; `energy`, the place's; for means over 4, 8, 20 and 40 pixels the largest one, and for the finer two
# the energy of all of them.
_BRIGHTNESS = {
    "same size": (1.6, 1.3, (2.7, 2.7, 2.0, 1.8), (1.6, 1.6)),
    "other codec": (4.2, 3.1, (8.5, 6.2, 3.0, 2.2), (4.2, 3.4)),
    "resized, other codec": (2.4, 1.6, (8.5, 6.4, 2.3, 1.5), (3.6, 3.4)),
    "reduced, other codec": (1.75, 1.2, (6.4, 5.3, 1.65, 1.15), (2.6, 2.4)),
    "resized": (1.6, 1.25, (3.5, 2.3, 1.5, 1.2), (1.4, 1.2)),
}
_COLOUR = {
    "same size": (2.1, 1.3, (2.8, 2.9, 2.0, 1.4), (1.8, 1.8)),
    "other codec": (2.9, 2.6, (4.2, 4.7, 3.3, 2.3), (2.8, 3.2)),
    "resized, other codec": (2.3, 1.6, (3.6, 5.5, 3.4, 2.0), (2.0, 2.7)),
    "reduced, other codec": (1.8, 1.25, (2.9, 2.8, 2.3, 1.75), (1.5, 1.65)),
    "resized": (1.5, 1.25, (3.1, 2.7, 2.7, 2.3), (1.6, 1.6)),
}

_DOUBT = 0.9
"""Of a limit, from where on a place counts as changed where sizes differ or a table is not known. Most copies need no
limits (`remade`), and digits of four pixels in reduced scans come as near as this.
"""

_NOTHING = 0.2
"""Of what a block goes beyond rounding by where it was changed: with no more than this anywhere, brightness is shown to
be the same, and only colours have to keep to the limits.
"""

_REDUCED = 1.9
"""Times the longer side, from which a picture was made clearly smaller."""

Levels = npt.NDArray[np.float32]

__all__ = ["Difference", "find_difference", "place_in_words"]


_WHERE = (
    (english("at the upper left"), english("at the upper edge"), english("at the upper right")),
    (english("at the left edge"), english("in the middle"), english("at the right edge")),
    (english("at the lower left"), english("at the lower edge"), english("at the lower right")),
)


@dataclass(frozen=True, slots=True)
class Difference:
    """A place that differs.

    Attributes:
        left, top, right, bottom: of the place, as shares of the picture.
        times: how many times more than compression explains at most; over 1.
    """

    left: float
    top: float
    right: float
    bottom: float
    times: float

    @property
    def middle(self) -> tuple[float, float]:
        """Of the place, as shares of the picture, 0 … 1, across and down."""
        return (self.left + self.right) / 2, (self.top + self.bottom) / 2

    def __str__(self) -> str:
        """Where, in words: "a place differs at the lower left"."""
        return place_in_words(*self.middle)


def place_in_words(across: float, down: float) -> str:
    """Where two pictures differ, by shares of the picture: "a place differs at the lower left (10% across, …)"."""
    where = _WHERE[min(2, int(3 * down))][min(2, int(3 * across))]
    return english(f"a place differs {where} ({across:.0%} across, {down:.0%} down)")


def find_difference(
    first: Picture,
    second: Picture,
    *,
    only_jpeg: bool,
    lossless: bool = False,
    profiles: tuple[bytes, bytes] = (b"", b""),
    steps: tuple[Steps, Steps] = (None, None),
    compressions: tuple[Compression | None, Compression | None] = (None, None),
    in_size: Resized | None = None,
) -> Difference | None:
    """The place that differs most beyond what compression and resizing explain; None where all is explained.

    Args:
        first: uint8 (H, W, 3), upright.
        second: likewise, of the same aspect.
        only_jpeg: both were compressed by JPEG in the same colours, or not at all: other codecs invent more, and
            what compression did to the colours of one profile is another thing in those of another.
        lossless: both files have the very pixels that were saved, and mean the same by them.
        profiles: by which each means its colours, where not by sRGB (`images.colours.own_profile`): compression was
            done to the colours as they are stored.
        steps: that each was rounded to (`block_cosines`), where they are known.
        compressions: of both, by which what goes beyond rounding is told (`beyond_rounding`).
        in_size: the larger one in the size of the smaller, if something else asks for that too.
    """
    kind = _kind(first, second, only_jpeg=only_jpeg)
    if first.shape == second.shape:
        told = _by_pixels(first, second, lossless=lossless)
        if told is not None or cv2.norm(first, second, cv2.NORM_INF) <= _EQUAL:
            return told
    if first.shape[0] * first.shape[1] > second.shape[0] * second.shape[1]:
        first, second = second, first
        profiles, steps = (profiles[1], profiles[0]), (steps[1], steps[0])
        compressions = (compressions[1], compressions[0])
    in_size = Resized.of(second, first, in_size)
    explained = False
    if profiles == (b"", b""):
        beyond = farthest_beyond_rounding(first, second, compressions, steps, in_size)
        explained = beyond is not None and beyond.times <= _NOTHING
        if beyond is None and not only_jpeg:
            beyond = _beyond_codec((first, second), compressions, steps, in_size)
        if beyond is not None and beyond.times > 1:
            return _place((beyond.row, beyond.column), first.shape[:2], beyond.times)

    def judged(overlay: Overlay) -> Difference | None:
        same_size = first.shape == second.shape
        limit = 1.0 if same_size and only_jpeg else _DOUBT
        if explained:
            return _worst(overlay, kind, profiles, limit, colours_only=True)
        far = _far(overlay, steps, limit, resized=not same_size) if profiles == (b"", b"") else None
        return far or _glaring(overlay, limit) or _worst(overlay, kind, profiles, limit)

    usual = lay_over(first, second, in_size=in_size)
    difference = judged(usual.overlay)
    if difference is None or first.shape == second.shape:
        return difference
    rare = lay_over(first, second, RARE, in_size=in_size)
    return judged(rare.overlay) if rare.left_over < usual.left_over else difference


def _beyond_codec(
    pictures: tuple[Picture, Picture],
    compressions: tuple[Compression | None, Compression | None],
    steps: tuple[Steps, Steps],
    in_size: Resized,
) -> Farthest | None:
    """As `farthest_beyond_codec`; the one without a table was compressed last."""
    last = int(pictures[0].shape == pictures[1].shape and steps[1] is None)
    compression = compressions[last]
    length = 0 if compression is None else compression.length
    return farthest_beyond_codec(pictures[last], pictures[1 - last], in_size, length=length)


def _kind(first: Picture, second: Picture, *, only_jpeg: bool) -> str:
    """Of the limits: made clearly smaller, a picture has less noise for a codec to invent something of."""
    if first.shape == second.shape:
        return "same size" if only_jpeg else "other codec"
    if only_jpeg:
        return "resized"
    shorter, longer = sorted((max(first.shape[:2]), max(second.shape[:2])))
    return "reduced, other codec" if longer >= _REDUCED * shorter else "resized, other codec"


def _by_pixels(first: Picture, second: Picture, *, lossless: bool) -> Difference | None:
    changed = farthest_changed_alone(first, second) if lossless else None
    if changed is not None:
        return _place((changed.row, changed.column), first.shape[:2], changed.times)
    if min(first.shape[:2]) >= _TINY:
        return None
    apart = cv2.absdiff(first, second).max(axis=2)
    row, column = divmod(int(apart.argmax()), apart.shape[1])
    if apart[row, column] <= _TINY_MOST:
        return None
    return _place((row // BLOCK, column // BLOCK), apart.shape, float(apart[row, column]) / _TINY_MOST)


def _far(overlay: Overlay, steps: tuple[Steps, Steps], limit: float, *, resized: bool) -> Difference | None:
    """A block whose cosines are further apart than rounding explains."""
    laid = overlay.expected if resized else overlay.unfiltered
    far = farthest_block(overlay.grey, laid, steps=steps, resized=resized, cut=overlay.cut)
    return None if far is None else _doubted((far.row, far.column), overlay, far.times, limit)


def _glaring(overlay: Overlay, limit: float) -> Difference | None:
    """A block that differs far more than nearly all others do, or than its texture explains."""
    rows, columns = (-(-side // BLOCK) for side in overlay.small.shape[:2])  # not what is only mirrored
    glaring = glaring_block(overlay.maps.energy[:rows, :columns], overlay.maps.texture[:rows, :columns])
    return _doubted((glaring.row, glaring.column), overlay, glaring.times, limit)


def _worst(
    overlay: Overlay, kind: str, profiles: tuple[bytes, bytes], limit: float, *, colours_only: bool = False
) -> Difference | None:
    doubtful = suspects(overlay)
    if not doubtful:
        return None
    sheets = Sheets(overlay, profiles)
    quality = _strength(*sheets.at(usual_places(overlay.maps)))
    small, large = (tiles.one_by_one() for tiles in sheets.at(doubtful))
    one, other = small.levels(), large.levels()
    left = one - other
    # Either may have been compressed: only the one that was shows what it did to a colour that cannot get lighter.
    explained = (large.compressed(quality).levels() - other, small.compressed(quality).levels() - one)
    rounding = np.sqrt(
        np.square(small.rounding())
        + np.square(large.rounding())
        + np.square(_CUT_OFF / _ROUNDING * _cut_at(overlay, doubtful))[:, None]
        - 1
    )
    rounding[:, 1:] = np.hypot(rounding[:, 1:], _flat_colour(quality) / _ROUNDING)
    times = np.max([
        _times(left[channel], [levels[channel] for levels in explained], rounding[:, channel], limits[kind])
        for channel, limits in enumerate((_BRIGHTNESS, _COLOUR, _COLOUR))
        if channel or not colours_only
    ], axis=0)  # fmt: skip
    worst = int(times.argmax())
    return _doubted(doubtful[worst], overlay, float(times[worst]), limit)


def _doubted(block: tuple[int, int], overlay: Overlay, times: float, limit: float) -> Difference | None:
    """The place, if it differs by so much that it may have been changed."""
    return _place(block, overlay.grey.shape, times / limit) if times > limit else None


def _cut_at(overlay: Overlay, places: Blocks) -> Levels:
    """The most that is cut off of colours in a block of each place, (N,)."""
    height, width = overlay.cut.shape
    most = cv2.dilate(overlay.cut, np.ones((5, 5), np.uint8)).reshape(height, width)
    return np.array([most[min(row, height - 1), min(column, width - 1)] for row, column in places], np.float32)


def _place(block: tuple[int, int], shape: tuple[int, ...], times: float) -> Difference:
    height, width = shape
    row, column = (min(BLOCK * index, side - 1) for index, side in zip(block, shape, strict=True))
    top, left = max(0, row - 2 * BLOCK), max(0, column - 2 * BLOCK)
    bottom, right = min(height, row + 3 * BLOCK), min(width, column + 3 * BLOCK)
    return Difference(left / width, top / height, right / width, bottom / height, times)


def _strength(small: Tiles, large: Tiles) -> int:
    """The JPEG quality that makes usual places differ as much as they do."""
    expected = large.brightness()
    there = np.sqrt(_means((small.brightness() - expected) ** 2, CORE)) + 0.3

    def explains(quality: int) -> bool:
        made = np.sqrt(_means((large.compressed(quality).brightness() - expected) ** 2, CORE)) + 0.3
        return bool(np.median(there / made) < 1)

    # What is stronger explains more.
    return _QUALITIES[bisect_left(_QUALITIES[:-1], True, key=explains)]


def _flat_colour(quality: int) -> float:
    """Levels that a flat colour may be off by: half a step. Compressing it once more tells only of that very colour."""
    scale = 50 / quality if quality < 50 else 2 - quality / 50
    return _COLOUR_STEP * scale / 2 / BLOCK


def _means(inner: Levels, side: int) -> Levels:
    """Means over squares of the inner part of tiles, (N, squares)."""
    count = CORE // side
    size = (count, count * len(inner))
    means = cv2.resize(inner.reshape(-1, CORE), size, interpolation=cv2.INTER_AREA)
    return np.asarray(means, np.float32).reshape(len(inner), -1)


def _times(
    left: Levels,
    explained: list[Levels],
    rounding: Levels,
    limits: tuple[float, float, tuple[float, ...], tuple[float, ...]],
) -> npt.NDArray[np.float64]:
    """How often the limit each tile differs by more than is explained, by the strictest of the measures: (N,)."""
    peak, energy, largest, energies = limits
    levels = (_ROUNDING * rounding)[:, None]
    return np.asarray(np.max([measured / limit for measured, limit in zip(
        _measures(left, explained, levels), (peak, energy, *largest, *energies), strict=True
    )], axis=0))  # fmt: skip


def _measures(left: Levels, explained: list[Levels], rounding: Levels) -> Iterator[Levels]:
    def _sum(squares: list[Levels]) -> Levels:
        """What both compressions explain, and rounding."""
        return np.asarray(np.sum(squares, axis=0) + rounding**2)

    squares, usual = _means(left**2, BLOCK), _sum([_means(levels**2, BLOCK) for levels in explained])
    yield np.sqrt(squares / (usual.max(axis=1, keepdims=True) / 2 + usual / 2)).max(axis=1)
    yield np.sqrt(squares.mean(axis=1) / usual.mean(axis=1))
    scales = [(_means(left, side) ** 2, _sum([_means(levels, side) ** 2 for levels in explained])) for side in _SCALES]
    for squares, usual in scales:
        yield np.sqrt(squares.max(axis=1) / (usual.max(axis=1) / 2 + usual.mean(axis=1) / 2))
    for squares, usual in scales[:2]:
        yield np.sqrt(squares.mean(axis=1) / (usual.mean(axis=1) - rounding[:, 0] ** 2 / 2))
