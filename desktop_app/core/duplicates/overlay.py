"""Two pictures of one framing laid on each other at the size of the smaller one, as exactly as a resizer explains it.

A resizer is a small filter that is the same everywhere, perhaps with a movement of less than a pixel. Both are fitted,
so that what is left between the two is compression, or something that somebody changed.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

import cv2
import numpy as np
import numpy.typing as npt
from PIL import Image

from desktop_app.core.duplicates.least_squares import fit
from desktop_app.core.types import Picture

_REACH = 2
_AROUND = [(y, x) for y in range(-_REACH, _REACH + 1) for x in range(-_REACH, _REACH + 1) if (y, x) != (0, 0)]
_FEWEST = 48
"""A side shorter than this has too few pixels to learn a filter from."""

_SAMPLES = 6000
_STILL = 0.05
"""Pixels of movement at a corner that need no correction."""

_RESIZERS = (Image.Resampling.LANCZOS, Image.Resampling.BICUBIC, Image.Resampling.BILINEAR)

Grey = npt.NDArray[np.float32]

__all__ = ["Overlay", "filtered", "overlays"]


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
    def grey(self) -> Grey:
        """The smaller one's brightness, (H, W), 0 … 255."""
        return _grey(self.small)

    @cached_property
    def expected(self) -> Grey:
        """What `grey` would be if nothing had been compressed or changed."""
        laid = cv2.filter2D(_grey(self.large), -1, self.kernel, borderType=cv2.BORDER_REPLICATE)
        return laid.astype(np.float32, copy=False)


def filtered(picture: Picture, kernel: Grey) -> Picture:
    """A piece of `Overlay.large`, uint8 (H, W, 3), after the fitted filter."""
    return cv2.filter2D(picture, -1, kernel, borderType=cv2.BORDER_REFLECT_101).astype(np.uint8, copy=False)


def overlays(first: Picture, second: Picture) -> Iterator[Overlay]:
    """The larger of two pictures on the smaller one, reduced in every usual way; once where the sizes are the same."""
    small, large = sorted((first, second), key=lambda picture: picture.shape[0] * picture.shape[1])
    for reduced in _reduced(large, height=small.shape[0], width=small.shape[1]):
        yield _fitted(small, reduced)


def _reduced(picture: Picture, *, height: int, width: int) -> Iterator[Picture]:
    if picture.shape[:2] == (height, width):
        yield picture
        return
    image = Image.fromarray(picture)
    for resizer in _RESIZERS:
        yield np.asarray(image.resize((width, height), resizer))
    yield cv2.resize(picture, (width, height), interpolation=cv2.INTER_AREA).astype(np.uint8, copy=False)


def _fitted(small: Picture, large: Picture) -> Overlay:
    same = np.ones((1, 1), np.float32)
    if min(small.shape[:2]) < _FEWEST or np.array_equal(small, large):
        return Overlay(small, large, same)
    grey = _grey(small)
    kernel, movement = _fit(grey, _grey(large))
    if np.abs(movement).max() > _STILL:
        large = _moved(large, movement)
        kernel, _ = _fit(grey, _grey(large))
    return Overlay(small, large, kernel)


def _fit(to: Grey, source: Grey) -> tuple[Grey, npt.NDArray[np.float64]]:
    """The filter and the movement (x by x, x by y, y by x, y by y, in pixels at the edge) that take one to the other.

    The filter's weights add up to one: brightness is compared, not explained away.
    """
    height, width = to.shape
    random = np.random.default_rng(0)
    y = random.integers(_REACH, height - _REACH, 8 * _SAMPLES)
    x = random.integers(_REACH, width - _REACH, 8 * _SAMPLES)
    across, down = source[y, x + 1] - source[y, x - 1], source[y + 1, x] - source[y - 1, x]
    chosen = np.argpartition(-np.abs(across) - np.abs(down), _SAMPLES)[:_SAMPLES]  # edges tell the most
    y, x, across, down = y[chosen], x[chosen], across[chosen] / 2, down[chosen] / 2
    centre, right, below = source[y, x], 2 * x / width - 1, 2 * y / height - 1
    columns = [source[y + dy, x + dx] - centre for dy, dx in _AROUND]
    columns += [across * right, across * below, down * right, down * below]
    solution = fit(columns, to[y, x] - centre, scale=None)
    kernel = np.zeros((2 * _REACH + 1, 2 * _REACH + 1), np.float32)
    for (dy, dx), weight in zip(_AROUND, solution, strict=False):
        kernel[_REACH + dy, _REACH + dx] = weight
    kernel[_REACH, _REACH] = 1 - kernel.sum()
    return kernel, solution[-4:]


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


def _grey(picture: Picture) -> Grey:
    return cv2.cvtColor(picture, cv2.COLOR_RGB2GRAY).astype(np.float32)
