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

_GAMMA = 2.2
_SUPPORT = 3
"""Pixels of the smaller picture that the widest of Pillow's filters reaches to either side."""

__all__ = ["PICKING", "RARE", "USUAL", "Resizer", "Size", "Window", "whole"]


def whole(size: Size) -> Window:
    """The window that is all of a picture."""
    return slice(0, size[1]), slice(0, size[0])


def _by_pillow(resampling: Image.Resampling) -> Resizer:
    def resize(picture: Picture, size: Size, window: Window) -> Picture:
        crop, box = [], []
        for pixels, wanted, side in zip(picture.shape[:2], (size[1], size[0]), window, strict=True):
            step = pixels / wanted
            start = max(0, math.floor(step * (side.start - _SUPPORT)) - 1)
            stop = min(pixels, math.ceil(step * (side.stop + _SUPPORT)) + 1)
            crop.append(slice(start, stop))
            box.append((step * side.start - start, min(step * side.stop - start, stop - start)))
        rows, columns = window
        image = Image.fromarray(picture[crop[0], crop[1]])
        around = (box[1][0], box[0][0], box[1][1], box[0][1])
        return np.asarray(image.resize((columns.stop - columns.start, rows.stop - rows.start), resampling, box=around))

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
