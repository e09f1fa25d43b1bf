"""Two pictures of one framing laid on each other at the size of the smaller one, as exactly as a resizer explains it.

A resizer is a small filter that is the same everywhere, perhaps with a movement of less than a pixel. Both are fitted,
so that what is left between the two is compression, or something that somebody changed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache

import cv2
import numpy as np
import numpy.typing as npt
from PIL import Image

from desktop_app.core.duplicates.cut_off import cut_off
from desktop_app.core.duplicates.least_squares import fit
from desktop_app.core.types import Picture

_REACH = 2
_AROUND = [(y, x) for y in range(-_REACH, _REACH + 1) for x in range(-_REACH, _REACH + 1) if (y, x) != (0, 0)]
_FEWEST = 48
"""A side shorter than this has too few pixels to learn a filter from."""

_SAMPLES = 6000
_STILL = 0.05
"""Pixels of movement at a corner that need no correction."""

_GAMMA = 2.2

Grey = npt.NDArray[np.float32]
Size = tuple[int, int]
"""Width and height."""

Resizer = Callable[[Picture, Size], Picture]

__all__ = ["RARE", "USUAL", "Overlay", "Resizer", "filtered", "overlays"]


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

    @cached_property
    def cut(self) -> Grey:
        """Where colours were cut off, (H, W): see `cut_off`."""
        return cut_off(self.small, self.large)


def filtered(picture: Picture, kernel: Grey) -> Picture:
    """A piece of `Overlay.large`, uint8 (H, W, 3), after the fitted filter."""
    return cv2.filter2D(picture, -1, kernel, borderType=cv2.BORDER_REFLECT_101).astype(np.uint8, copy=False)


def _by_pillow(resampling: Image.Resampling) -> Resizer:
    return lambda picture, size: np.asarray(Image.fromarray(picture).resize(size, resampling))


def _by_opencv(interpolation: int) -> Resizer:
    return lambda picture, size: cv2.resize(picture, size, interpolation=interpolation).astype(np.uint8, copy=False)


def _by_halves(picture: Picture, size: Size) -> Picture:
    """As browsers and phones do: halved as often as that goes, then between the pixels."""
    image = Image.fromarray(picture)
    while image.width >= 2 * size[0] and image.height >= 2 * size[1]:
        image = image.reduce(2)
    return _by_opencv(cv2.INTER_LINEAR)(np.asarray(image), size)


def _in_linear_light(picture: Picture, size: Size) -> Picture:
    """The mean of the light, not of the stored levels: fine dark print on white gets lighter."""
    light, back = _light()
    small = cv2.resize(light[picture], size, interpolation=cv2.INTER_AREA)
    return np.asarray(back[small], np.uint8)


@lru_cache(maxsize=1)
def _light() -> tuple[npt.NDArray[np.uint16], npt.NDArray[np.uint8]]:
    levels, amounts = np.arange(256) / 255, np.arange(65536) / 65535
    return np.rint(65535 * levels**_GAMMA).astype(np.uint16), np.rint(255 * amounts ** (1 / _GAMMA)).astype(np.uint8)


USUAL: tuple[Resizer, ...] = (
    _by_pillow(Image.Resampling.LANCZOS),
    _by_pillow(Image.Resampling.BICUBIC),
    _by_pillow(Image.Resampling.BILINEAR),
    _by_opencv(cv2.INTER_AREA),
)
RARE: tuple[Resizer, ...] = (
    _by_pillow(Image.Resampling.BOX),
    _by_pillow(Image.Resampling.HAMMING),
    _by_opencv(cv2.INTER_LINEAR),
    _by_opencv(cv2.INTER_CUBIC),
    _by_pillow(Image.Resampling.NEAREST),
    _by_halves,
    _in_linear_light,
)
"""What else is used, of which most leave out pixels: tried where the usual ones leave a doubt."""


def overlays(first: Picture, second: Picture, ways: Sequence[Resizer] = USUAL) -> Iterator[Overlay]:
    """The larger of two pictures on the smaller one, reduced in each way; once where the sizes are the same."""
    small, large = sorted((first, second), key=lambda picture: picture.shape[0] * picture.shape[1])
    if small.shape == large.shape:
        yield _fitted(small, large)
        return
    for resize in ways:
        yield _fitted(small, resize(large, (small.shape[1], small.shape[0])))


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
