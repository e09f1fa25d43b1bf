"""The grain of a picture: the sensor's noise is another in every exposure, however still the scene is."""

from __future__ import annotations

import cv2
import numpy as np
import numpy.typing as npt

from desktop_app.core.types import Picture

_BLOCK = 8
_FAINT, _QUIET = 1.5, 0.5
"""Grain is looked for in the blocks with at least this energy (levels²), and in the quieter half of those."""

_FEWEST = 100
_EQUAL = 0.5
"""Compression takes grain away from one picture; of two exposures neither has much less than the other."""

_OTHER = 0.2
"""Correlation below which nothing is shared."""

__all__ = ["same_grain"]


def same_grain(first: Picture, second: Picture) -> bool:
    """False where both have grain, as much as each other, but not the same; also True where there is none to tell by.

    Args:
        first: uint8 (H, W, 3).
        second: of the same size.
    """
    one, other = _fine(first), _fine(second)
    here, there, both = _energy(one * one), _energy(other * other), _energy(one * other)
    more = np.maximum(here, there)
    grainy = more > _FAINT
    if grainy.sum() < _FEWEST:
        return True
    quiet = grainy & (more <= np.quantile(more[grainy], _QUIET))
    equal = float(np.median(np.minimum(here, there)[quiet] / more[quiet]))
    shared = float(np.median(both[quiet] / np.sqrt(here[quiet] * there[quiet] + 1e-3)))
    return equal < _EQUAL or shared > _OTHER


def _fine(picture: Picture) -> npt.NDArray[np.float32]:
    grey = cv2.cvtColor(picture, cv2.COLOR_RGB2GRAY).astype(np.float32)
    return (grey - cv2.GaussianBlur(grey, (0, 0), 1.5)).astype(np.float32)


def _energy(values: npt.NDArray[np.float32]) -> npt.NDArray[np.float32]:
    size = (max(1, values.shape[1] // _BLOCK), max(1, values.shape[0] // _BLOCK))
    return cv2.resize(values, size, interpolation=cv2.INTER_AREA).astype(np.float32, copy=False)
