"""Two pictures of one framing laid on each other at the size of the smaller one, as exactly as a resizer explains it.

A resizer is a small filter that is the same everywhere, perhaps with a movement of less than a pixel. Both are fitted,
so that what is left between the two is compression, or something that somebody changed.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache

import cv2
import numpy as np
import numpy.typing as npt

from desktop_app.core.duplicates.block_maps import BlockMaps, block_maps
from desktop_app.core.duplicates.brightness import Brightness, Grey, bands, brightness_of
from desktop_app.core.duplicates.cut_off import cut_off
from desktop_app.core.duplicates.least_squares import fit
from desktop_app.core.duplicates.resized import Resized
from desktop_app.core.duplicates.resizers import PICKING, USUAL, Resizer, Window, whole
from desktop_app.core.types import Picture

_REACH = 2
_AROUND = [(y, x) for y in range(-_REACH, _REACH + 1) for x in range(-_REACH, _REACH + 1) if (y, x) != (0, 0)]
_FEWEST = 48
"""A side shorter than this has too few pixels to learn a filter from."""

_SAMPLES = 6000
_STILL = 0.05
"""Pixels of movement at a corner that need no correction."""

_ALL, _SOME = 1_500_000, (576, 768)
"""Of a picture of more pixels than this, the resizer is told by a part of it: its rows and columns."""

_PICKED = 0.4
"""Of what the best usual resizer leaves, how much is left at most if pixels were picked."""

Levels = npt.NDArray[np.uint8] | Grey

__all__ = ["Laid", "Overlay", "filtered", "lay_over", "leaves_out_pixels"]


@dataclass(frozen=True, eq=False)
class Overlay:
    """The larger picture made as much like the smaller one as a resizer can.

    Attributes:
        small: uint8 (H, W, 3).
        large: uint8 (H, W, 3), reduced and moved, not filtered yet.
        kernel: float32 (5, 5) or (1, 1); what `filtered` applies.
    """

    small: Picture
    large: Picture
    kernel: Grey

    @cached_property
    def grey(self) -> Brightness:
        """The smaller one's brightness."""
        return brightness_of(self.small)

    @cached_property
    def unfiltered(self) -> Brightness:
        """The larger one's, before the filter."""
        return brightness_of(self.large)

    @cached_property
    def expected(self) -> Brightness:
        """What `grey` would be if nothing had been compressed or changed."""
        return Brightness(self.unfiltered.levels, self.kernel)

    @cached_property
    def left_over(self) -> float:
        """The sum of squared levels that the resizer does not explain: least for the one that was used."""
        height = self.small.shape[0]
        return sum(
            float(cv2.norm(self.grey.part(rows), self.expected.part(rows), cv2.NORM_L2SQR)) for rows in bands(height)
        )

    @cached_property
    def maps(self) -> BlockMaps:
        """How the two differ in each block, and its texture."""
        return block_maps(self.grey, self.expected)

    @cached_property
    def cut(self) -> Grey:
        """Where colours were cut off, (H / 8, W / 8): see `cut_off`."""
        return cut_off(self.small, self.large)


def filtered(picture: Picture, kernel: Grey) -> Picture:
    """A piece of `Overlay.large`, uint8 (H, W, 3), after the fitted filter."""
    return cv2.filter2D(picture, -1, kernel, borderType=cv2.BORDER_REFLECT_101).astype(np.uint8, copy=False)


@dataclass(frozen=True, eq=False)
class Laid:
    """The overlay by that resizer which explains most.

    Attributes:
        overlay: of the whole pictures.
        left_over: of it, or of the part of it that the resizer was told by.
    """

    overlay: Overlay
    left_over: float


def lay_over(
    small: Picture, large: Picture, ways: Sequence[Resizer] = USUAL, *, in_size: Resized | None = None
) -> Laid:
    """The larger of two pictures on the smaller one, reduced in the way that leaves least; as it is if sizes agree.

    Args:
        small: uint8 (H, W, 3).
        large: likewise.
        ways: that are tried.
        in_size: the larger one in the size of the smaller, if something else asks for that too.
    """
    if small.shape == large.shape:
        return Laid(_fitted(small, large), 0.0)
    in_size = Resized.of(large, small, in_size)
    window = _telling(small)
    found = [_fitted(np.ascontiguousarray(small[window]), in_size.by(way, window)) for way in ways]
    best = min(range(len(ways)), key=lambda way: found[way].left_over)
    all_of_it = window == whole((small.shape[1], small.shape[0]))
    overlay = found[best] if all_of_it else _fitted(small, in_size.by(ways[best]))
    return Laid(overlay, found[best].left_over)


def leaves_out_pixels(first: Picture, second: Picture) -> bool:
    """Whether the smaller picture is made of single pixels of the larger one, which no second exposure is."""
    small, large = sorted((first, second), key=lambda picture: picture.shape[0] * picture.shape[1])
    if small.shape == large.shape:
        return False
    return lay_over(small, large, PICKING).left_over < _PICKED * lay_over(small, large).left_over


def _telling(picture: Picture) -> Window:
    """All of a small picture; of a large one a part with much to see, of the same place for every resizer."""
    height, width = picture.shape[:2]
    if height * width <= _ALL:
        return whole((width, height))
    rows, columns = min(_SOME[0], height), min(_SOME[1], width)
    some = cv2.cvtColor(np.ascontiguousarray(picture[::2, ::2]), cv2.COLOR_RGB2GRAY)
    edges = np.abs(cv2.Laplacian(some, cv2.CV_16S, ksize=1))
    sums = cv2.boxFilter(edges, cv2.CV_32F, (columns // 2, rows // 2), anchor=(0, 0), normalize=False)
    inside = sums[: (height - rows) // 2 + 1, : (width - columns) // 2 + 1]
    top, left = (2 * place for place in divmod(int(inside.argmax()), inside.shape[1]))
    return slice(top, top + rows), slice(left, left + columns)


def _fitted(small: Picture, large: Picture) -> Overlay:
    plain = Overlay(small, large, np.ones((1, 1), np.float32))
    if min(small.shape[:2]) < _FEWEST or not cv2.norm(small, large, cv2.NORM_INF):
        return plain
    grey = plain.grey.levels
    kernel, movement = _fit(grey, plain.unfiltered.levels)
    if np.abs(movement).max() > _STILL:
        large = _moved(large, movement)
        kernel, _ = _fit(grey, brightness_of(large).levels)
    return Overlay(small, large, kernel)


def _fit(to: Levels, source: Levels) -> tuple[Grey, npt.NDArray[np.float64]]:
    """The filter and the movement (x by x, x by y, y by x, y by y, in pixels at the edge) that take one to the other.

    The filter's weights add up to one: brightness is compared, not explained away.
    """
    height, width = to.shape
    levels = np.ascontiguousarray(source).ravel()

    def at(places: npt.NDArray[np.int64]) -> Grey:
        return levels.take(places).astype(np.float32)

    def slopes(places: npt.NDArray[np.int64]) -> tuple[Grey, Grey]:
        return at(places + 1) - at(places - 1), at(places + width) - at(places - width)

    drawn = _samples(height, width)
    chosen = np.argpartition(-sum(map(np.abs, slopes(drawn))), _SAMPLES)[:_SAMPLES]  # edges tell the most
    # Of a small picture most places are drawn several times.
    there, counts = np.unique(drawn[chosen], return_counts=True)
    (y, x), (across, down) = np.divmod(there, width), (slope / 2 for slope in slopes(there))
    centre, right, below = at(there), (2 * x / width - 1).astype(np.float32), (2 * y / height - 1).astype(np.float32)
    columns = list(at(there + np.array([[dy * width + dx] for dy, dx in _AROUND])) - centre)
    columns += [across * right, across * below, down * right, down * below]
    solution = fit(columns, to[y, x].astype(np.float32) - centre, scale=None, counts=counts)
    kernel = np.zeros((2 * _REACH + 1, 2 * _REACH + 1), np.float32)
    for (dy, dx), weight in zip(_AROUND, solution, strict=False):
        kernel[_REACH + dy, _REACH + dx] = weight
    kernel[_REACH, _REACH] = 1 - kernel.sum()
    return kernel, solution[-4:]


@lru_cache(maxsize=8)
def _samples(height: int, width: int) -> npt.NDArray[np.int64]:
    """Places in a picture, row by row, the same for every one of its size."""
    random = np.random.default_rng(0)
    rows = random.integers(_REACH, height - _REACH, 8 * _SAMPLES)
    return rows * width + random.integers(_REACH, width - _REACH, 8 * _SAMPLES)


def _moved(picture: Picture, movement: npt.NDArray[np.float64]) -> Picture:
    height, width = picture.shape[:2]
    across, along, up, down = movement
    matrix = np.array([
        [1 + 2 * across / width, 2 * along / height, -across - along],
        [2 * up / width, 1 + 2 * down / height, -up - down],
    ])  # fmt: skip
    flags = cv2.INTER_CUBIC | cv2.WARP_INVERSE_MAP
    moved = cv2.warpAffine(picture, matrix, (width, height), flags=flags, borderMode=cv2.BORDER_REPLICATE)
    return moved.astype(np.uint8, copy=False)
