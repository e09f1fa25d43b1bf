"""Where a picture's brightness is not what was stored, because a colour beyond the screen's range was cut off."""

from __future__ import annotations

from collections.abc import Iterator

import cv2
import numpy as np
import numpy.typing as npt

from desktop_app.core.duplicates.brightness import bands
from desktop_app.core.types import Picture

_BLOCK = 8
_DARKEST, _LIGHTEST = (1, 1, 1), (254, 254, 254)

_AT_ONCE = 4096

Levels = npt.NDArray[np.float32]
Places = tuple[npt.NDArray[np.intp], npt.NDArray[np.intp]]

__all__ = ["cut_off"]


def cut_off(first: Picture, second: Picture) -> Levels:
    """The contrast of colour in each block of 8 × 8 and around it, times the share of pixels that are cut off.

    Codecs store colour at half the size, so beside a saturated edge it spills over. Where that would be darker than
    black or lighter than white it is cut off, and the brightness with it: where one of two pictures has a darkest or
    lightest channel. Zero in what has no colours. Float32 (H / 8, W / 8), of whole blocks; of one at least.

    Args:
        first: uint8 (H, W, 3).
        second: likewise.
    """
    height, width = first.shape[:2]
    rows, columns = max(1, height // _BLOCK), max(1, width // _BLOCK)
    share = np.zeros((rows, columns), np.float32)
    for band in bands(height):
        within = cv2.min(*(cv2.inRange(picture[band], _DARKEST, _LIGHTEST) for picture in (first, second)))
        some = _blocks(np.asarray(cv2.bitwise_not(within), np.uint8))
        share[band.start // _BLOCK :][: len(some)] = some / np.float32(255)
    mean, square = (np.zeros((rows, columns, 2), np.float32) for _ in range(2))
    for places in _around(share):
        colours = _colours(first, places)
        mean[places], square[places] = _mean(colours), _mean(colours * colours)
    mean, square = cv2.blur(mean, (3, 3)), cv2.blur(square, (3, 3))
    contrast = np.sqrt(np.maximum(square - mean * mean, 0)).max(axis=2)
    return np.asarray(contrast * share, np.float32)


def _around(share: Levels) -> Iterator[Places]:
    """The blocks where something is cut off and those beside them: rows and columns, some at a time."""
    places = np.nonzero(cv2.dilate(share, np.ones((3, 3), np.uint8)).reshape(share.shape))
    for start in range(0, len(places[0]), _AT_ONCE):
        yield places[0][start : start + _AT_ONCE], places[1][start : start + _AT_ONCE]


def _colours(picture: Picture, places: Places) -> Levels:
    """Red and blue of some blocks, one below the other, (N·8, 8, 2)."""
    tall, wide = (min(_BLOCK, side) for side in picture.shape[:2])
    rows, columns = (side // _BLOCK or 1 for side in picture.shape[:2])
    blocks = picture[: rows * tall, : columns * wide].reshape(rows, tall, columns, wide, 3).swapaxes(1, 2)[places]
    if blocks.shape[1:3] != (_BLOCK, _BLOCK):  # a picture smaller than a block
        blocks = np.stack([cv2.resize(block, (_BLOCK, _BLOCK), interpolation=cv2.INTER_NEAREST) for block in blocks])
    return cv2.cvtColor(blocks.reshape(-1, _BLOCK, 3), cv2.COLOR_RGB2YCrCb)[..., 1:].astype(np.float32)


def _mean(colours: Levels) -> Levels:
    """Of each block, (N, 2)."""
    means = cv2.resize(colours, (1, len(colours) // _BLOCK), interpolation=cv2.INTER_AREA)
    return np.asarray(means, np.float32).reshape(-1, 2)


def _blocks(values: npt.NDArray[np.uint8]) -> npt.NDArray[np.uint8]:
    """Means over whole blocks, or over all there is where a side is less than one."""
    rows, columns = (max(1, side // _BLOCK) for side in values.shape)
    whole = values[: rows * _BLOCK, : columns * _BLOCK]
    return np.asarray(cv2.resize(whole, (columns, rows), interpolation=cv2.INTER_AREA), np.uint8).reshape(rows, columns)
