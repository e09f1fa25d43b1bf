"""What two pictures that lie on each other are like in each block of 8 × 8 pixels, made in one pass over both."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import cv2
import numpy as np
import numpy.typing as npt

from desktop_app.core.duplicates.brightness import Brightness, Grey, bands
from desktop_app.core.types import Picture

BLOCK = 8
"""Pixels of a side of what is called a block here, as JPEG's."""

_PAD = 32
_RED_AND_BLUE = np.array([[0.5, -0.1687], [-0.4187, -0.3313], [-0.0813, 0.5]], np.float32)
"""What a level of red, green and blue is of the two colours beside brightness, as JPEG stores them."""

_LESS, _MORE = 0.8, 0.2
"""What the picture with less texture counts, and the other one."""

__all__ = ["BLOCK", "BlockMaps", "block_maps", "colour_maps", "mirrored_indices", "padded", "reduced"]


@dataclass(frozen=True, eq=False)
class BlockMaps:
    """Of each block, in levels; all float32 (rows, columns), mirrored beyond the picture up to whole 32 pixels.

    Attributes:
        energy: mean square of what one picture has more than the other.
        mean: mean of that.
        coarse: mean square of its means over quarters of the block.
        texture: deviation around the block, mostly of the picture that has less.
    """

    energy: Grey
    mean: Grey
    coarse: Grey
    texture: Grey


def block_maps(first: Brightness, second: Brightness) -> BlockMaps:
    """The maps of two pictures of one size."""
    height, width = first.shape
    rows, columns = ((side + -side % _PAD) // BLOCK for side in (height, width))
    energy, mean, coarse = (np.empty((rows, columns), np.float32) for _ in range(3))
    of_each = [tuple(np.empty((rows, columns), np.float32) for _ in range(2)) for _ in range(2)]
    for band in bands(height):
        pictures = [padded(one.part(band)) for one in (first, second)]
        there = slice(band.start // BLOCK, band.start // BLOCK + len(pictures[0]) // BLOCK)
        left = pictures[0] - pictures[1]
        quarters = reduced(left, BLOCK // 2)
        energy[there], mean[there] = reduced(left * left, BLOCK), reduced(quarters, 2)
        coarse[there] = reduced(quarters * quarters, 2)
        for picture, (means, squares) in zip(pictures, of_each, strict=True):
            means[there], squares[there] = reduced(picture, BLOCK), reduced(picture * picture, BLOCK)
    deviations = [np.sqrt(np.maximum(_blurred(squares) - _blurred(means) ** 2, 0)) for means, squares in of_each]
    texture = _LESS * np.minimum(*deviations) + _MORE * np.maximum(*deviations)
    return BlockMaps(energy, mean, coarse, texture.astype(np.float32, copy=False))


def colour_maps(first: Picture, second: Picture) -> list[Grey]:
    """How far apart two pictures are in red and in blue: means over blocks of 8, and twice the size, on one grid each.

    Float32 (H / 8, W / 8), mirrored beyond the picture up to whole 32 pixels. Colour is looked at in half its size.
    """
    small, large = (padded(reduced(_even(picture), 2), _PAD // 2) for picture in (first, second))
    rows, columns = (side * 2 // BLOCK for side in small.shape[:2])
    apart = np.empty((rows, columns, 3), np.float32)
    for band in bands(len(small)):
        some = reduced(cv2.subtract(small[band], large[band], dtype=cv2.CV_32F), BLOCK // 2)
        apart[band.start * 2 // BLOCK :][: len(some)] = some
    finer = apart @ _RED_AND_BLUE
    maps = []
    for channel in range(2):
        fine = np.ascontiguousarray(finer[..., channel])
        maps += [np.abs(fine), np.abs(reduced(fine, 2)).repeat(2, axis=0).repeat(2, axis=1)]
    return maps


def padded(values: npt.NDArray[Any], to: int = _PAD) -> npt.NDArray[Any]:
    """The picture (H, W) or (H, W, 3) mirrored beyond its last rows and columns up to a multiple of 32, or of another.

    The same array where there is nothing to add.
    """
    below, beside = -values.shape[0] % to, -values.shape[1] % to
    if not below and not beside:
        return values
    return np.asarray(cv2.copyMakeBorder(values, 0, below, 0, beside, cv2.BORDER_REFLECT))


def mirrored_indices(side: int, *, around: int) -> npt.NDArray[np.intp]:
    """Which row or column of a picture lies at each of those of the padded one, and at those around it."""
    inside = np.pad(np.arange(side), (0, -side % _PAD), mode="symmetric")
    return np.asarray(np.pad(inside, around, mode="symmetric"), np.intp)


def reduced(values: npt.NDArray[Any], factor: int) -> npt.NDArray[Any]:
    """Means over squares of that side, of the same kind of numbers."""
    size = (values.shape[1] // factor, values.shape[0] // factor)
    return np.asarray(cv2.resize(values, size, interpolation=cv2.INTER_AREA))


def _even(picture: Picture) -> Picture:
    """The picture with its last row and column twice where there is an odd number of them."""
    return np.asarray(padded(picture, 2), np.uint8)


def _blurred(values: Grey) -> Grey:
    return cv2.blur(values, (3, 3)).astype(np.float32, copy=False)
