"""The grain of a picture: the sensor's noise is another in every exposure, however still the scene is."""

from __future__ import annotations

import cv2
import numpy as np

from desktop_app.core.duplicates.brightness import Grey, bands
from desktop_app.core.types import Picture

_BLOCK = 8
_FAINT, _QUIET = 1.5, 0.5
"""Grain is looked for in the blocks with at least this energy (levels²), and in the quieter half of those."""

_FEWEST = 100
_SURE = 1000
"""Grainy blocks of some bands that tell as much as all would."""

_ENOUGH = 1 << 21
"""Pixels of a picture that are enough."""

_SIGMA, _AROUND = 1.5, 8
"""Of the blur that takes grain away, and the rows beside a band that it reaches to."""

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
    every = max(1, first.shape[0] * first.shape[1] // _ENOUGH)
    here, there, both = _energies(first, second, every=every)
    grainy = np.maximum(here, there) > _FAINT
    if every > 1 and grainy.sum() < _SURE:
        here, there, both = _energies(first, second, every=1)
        grainy = np.maximum(here, there) > _FAINT
    if grainy.sum() < _FEWEST:
        return True
    more = np.maximum(here, there)
    quiet = grainy & (more <= np.quantile(more[grainy], _QUIET))
    equal = float(np.median(np.minimum(here, there)[quiet] / more[quiet]))
    shared = float(np.median(both[quiet] / np.sqrt(here[quiet] * there[quiet] + 1e-3)))
    return equal < _EQUAL or shared > _OTHER


def _energies(first: Picture, second: Picture, *, every: int) -> tuple[Grey, Grey, Grey]:
    """What is fine in each block of both, and in both alike: mean squares and products, (N,) each.

    Args:
        every: 1 looks at the whole pictures, 2 at every other band, and so on.
    """
    height = first.shape[0]
    found = []
    for band in list(bands(height))[::every]:
        around = slice(max(0, band.start - _AROUND), band.stop + _AROUND)
        inside = slice(band.start - around.start, band.stop - around.start)
        one, other = (_fine(picture[around])[inside] for picture in (first, second))
        found.append([_energy(one * one), _energy(other * other), _energy(one * other)])
    here, there, both = (np.concatenate([values.ravel() for values in some]) for some in zip(*found, strict=True))
    return here, there, both


def _fine(picture: Picture) -> Grey:
    grey = cv2.cvtColor(picture, cv2.COLOR_RGB2GRAY).astype(np.float32)
    return (grey - cv2.GaussianBlur(grey, (0, 0), _SIGMA)).astype(np.float32)


def _energy(values: Grey) -> Grey:
    size = (max(1, values.shape[1] // _BLOCK), max(1, values.shape[0] // _BLOCK))
    return np.asarray(cv2.resize(values, size, interpolation=cv2.INTER_AREA), np.float32)
