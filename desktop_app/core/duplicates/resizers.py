"""How pictures are made smaller: the ways that are usual, and those that are rare."""

from __future__ import annotations

import math
from collections.abc import Callable
from functools import lru_cache

import cv2
import numpy as np
import numpy.typing as npt
from PIL import Image

from desktop_app.core.types import Picture

Size = tuple[int, int]
"""Width and height."""

Window = tuple[slice, slice]
"""Rows and columns of the smaller picture."""

Resizer = Callable[[Picture, Size, Window], Picture]
"""Of the picture in that size, uint8 (H, W, 3), what lies in a window, as it is in all of it up to rounding."""

Box = tuple[float, float, float, float]
"""Left, top, right and bottom of what is resized, in pixels."""

_GAMMA = 2.2
_DARK = 0.0031308
"""Of sRGB's light, below which its levels rise evenly."""

_SUPPORT = 3
"""Pixels of the smaller picture that the widest of Pillow's filters reaches to either side."""

__all__ = ["BY_LIGHT", "PICKING", "RARE", "USUAL", "Resizer", "Size", "Window", "whole"]


def whole(size: Size) -> Window:
    """The window that is all of a picture."""
    return slice(0, size[1]), slice(0, size[0])


def _plainly(picture: Picture, size: Size, resampling: Image.Resampling, box: Box) -> Picture:
    return np.asarray(Image.fromarray(picture).resize(size, resampling, box=box))


def _by_its_light(picture: Picture, size: Size, resampling: Image.Resampling, box: Box) -> Picture:
    """What sRGB's levels stand for is resized, as by programs that develop photos."""
    amounts = _amounts()[picture]
    channels = (Image.fromarray(np.ascontiguousarray(amounts[..., channel])) for channel in range(3))
    small = np.stack([np.asarray(channel.resize(size, resampling, box=box)) for channel in channels], axis=2)
    small = np.clip(small, 0, 1)
    levels = np.where(small <= _DARK, 12.92 * small, 1.055 * small ** (1 / 2.4) - 0.055)
    return np.asarray(np.rint(255 * levels), np.uint8)


@lru_cache(maxsize=1)
def _amounts() -> npt.NDArray[np.float32]:
    levels = np.arange(256) / 255
    amounts = np.where(levels <= 12.92 * _DARK, levels / 12.92, ((levels + 0.055) / 1.055) ** 2.4)
    return np.asarray(amounts, np.float32)


def _by_pillow(resampling: Image.Resampling, made: Callable[..., Picture] = _plainly) -> Resizer:
    def resize(picture: Picture, size: Size, window: Window) -> Picture:
        crop, box = [], []
        for pixels, wanted, side in zip(picture.shape[:2], (size[1], size[0]), window, strict=True):
            step = pixels / wanted
            start = max(0, math.floor(step * (side.start - _SUPPORT)) - 1)
            stop = min(pixels, math.ceil(step * (side.stop + _SUPPORT)) + 1)
            crop.append(slice(start, stop))
            box.append((step * side.start - start, min(step * side.stop - start, stop - start)))
        rows, columns = window
        around = (box[1][0], box[0][0], box[1][1], box[0][1])
        size = (columns.stop - columns.start, rows.stop - rows.start)
        return made(picture[crop[0], crop[1]], size, resampling, around)

    return resize


def _cut_out(resize: Callable[[Picture, Size], Picture]) -> Resizer:
    """Of resizers that cannot begin between two pixels: the whole picture is made, and the window taken."""
    return lambda picture, size, window: resize(picture, size)[window]


def _by_opencv(interpolation: int) -> Callable[[Picture, Size], Picture]:
    return lambda picture, size: cv2.resize(picture, size, interpolation=interpolation).astype(np.uint8, copy=False)


def _nearest(picture: Picture, size: Size) -> Picture:
    return np.asarray(Image.fromarray(picture).resize(size, Image.Resampling.NEAREST))


def _by_halves(picture: Picture, size: Size) -> Picture:
    """As browsers and phones do: halved as often as that goes, then between the pixels."""
    image = Image.fromarray(picture)
    while image.width >= 2 * size[0] and image.height >= 2 * size[1]:
        image = image.reduce(2)
    return _by_opencv(cv2.INTER_LINEAR)(np.asarray(image), size)


def _in_linear_light(picture: Picture, size: Size) -> Picture:
    """The mean of the light, not of the stored levels: fine dark print on white gets lighter."""
    light, back = _light()
    small = cv2.resize(cv2.LUT(picture, light), size, interpolation=cv2.INTER_AREA)
    return np.asarray(back[small], np.uint8)


@lru_cache(maxsize=1)
def _light() -> tuple[npt.NDArray[np.uint16], npt.NDArray[np.uint8]]:
    levels, amounts = np.arange(256) / 255, np.arange(65536) / 65535
    return np.rint(65535 * levels**_GAMMA).astype(np.uint16), np.rint(255 * amounts ** (1 / _GAMMA)).astype(np.uint8)


USUAL: tuple[Resizer, ...] = (
    _by_pillow(Image.Resampling.LANCZOS),
    _by_pillow(Image.Resampling.BICUBIC),
    _by_pillow(Image.Resampling.BILINEAR),
    _cut_out(_by_opencv(cv2.INTER_AREA)),
)
PICKING: tuple[Resizer, ...] = (_cut_out(_nearest), _cut_out(_by_opencv(cv2.INTER_NEAREST)))
"""One pixel of each place stays, the middle or the first one, and the others are left out."""

RARE: tuple[Resizer, ...] = (
    _by_pillow(Image.Resampling.BOX),
    _by_pillow(Image.Resampling.HAMMING),
    _cut_out(_by_opencv(cv2.INTER_LINEAR)),
    _cut_out(_by_opencv(cv2.INTER_CUBIC)),
    *PICKING,
    _cut_out(_by_halves),
    _cut_out(_in_linear_light),
)
"""What else is used: tried where the usual ones leave a doubt."""

BY_LIGHT: tuple[Resizer, ...] = (_by_pillow(Image.Resampling.LANCZOS, _by_its_light),)
"""As programs that develop photos do. It only shows that a picture was made of another one: with a filter fitted to it
besides, it explains photos that were smoothed.
"""
