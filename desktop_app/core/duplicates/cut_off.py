"""Where a picture's brightness is not what was stored, because a colour beyond the screen's range was cut off."""

from __future__ import annotations

import cv2
import numpy as np
import numpy.typing as npt

from desktop_app.core.types import Picture

_BLOCK = 8

Levels = npt.NDArray[np.float32]

__all__ = ["cut_off"]


def cut_off(first: Picture, second: Picture) -> Levels:
    """The contrast of colour around each pixel that has a darkest or lightest channel in one of two pictures: (H, W).

    Codecs store colour at half the size, so beside a saturated edge it spills over. Where that would be darker than
    black or lighter than white it is cut off, and the brightness with it. Zero in what has no colours.

    Args:
        first: uint8 (H, W, 3).
        second: likewise.
    """
    at_end = ((first == 0) | (first == 255) | (second == 0) | (second == 255)).any(axis=2)
    size = (max(1, first.shape[1] // _BLOCK), max(1, first.shape[0] // _BLOCK))
    colour = cv2.cvtColor(first, cv2.COLOR_RGB2YCrCb)[..., 1:].astype(np.float32)
    mean = cv2.resize(colour, size, interpolation=cv2.INTER_AREA).reshape(size[1], size[0], 2)
    square = cv2.resize(colour * colour, size, interpolation=cv2.INTER_AREA).reshape(size[1], size[0], 2)
    mean, square = cv2.blur(mean, (3, 3)), cv2.blur(square, (3, 3))
    contrast = np.sqrt(np.maximum(square - mean * mean, 0)).max(axis=2)
    whole = cv2.resize(contrast, first.shape[1::-1], interpolation=cv2.INTER_NEAREST)
    return np.asarray(whole * at_end, np.float32)
