"""GIST (Oliva & Torralba, IJCV 2001, "Modeling the shape of the scene"): 320 numbers of a picture of 32 × 32 pixels.

20 filters of the frequency plane answer to the grey picture, 8, 8 and 4 orientations at three scales:
``G(f, θ) = exp(−3.5·(f/(n·0.3/1.85ˢ) − 1)² − 2π·(O²/64)·(θ + πo/O)²)`` at radial frequency f of an n-pixel plane,
angle θ in −π … π, scale s = 0, 1, 2 and orientation o of O, over a mirrored border of 16 pixels. The magnitude of each
answer is averaged over a 4 × 4 grid and squared, 20 · 16 = 320 energies, which are brought to unit length.

The hashing papers take 320 numbers of CIFAR-10 so, but name no implementation, size, border or normalisation. The
later code of GIST's authors takes magnitudes, not energies, and evens out the light first, which unit length does here
for the picture as a whole. Of the variants tried this is one of the three with which ITQ, SH, SPH, KMH and BA together
come nearest to the numbers that Do et al. (ECCV 2016) print for them; the report says which others there were.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt
import scipy.fft

from desktop_app.core.images import fit
from desktop_app.core.vectors import unit_rows

if TYPE_CHECKING:
    from training.pictures.photos import Pixels

__all__ = ["GIST_SIZE", "gist"]

GIST_SIZE = 320
_SIDE, _GRID = 32, 4
_ORIENTATIONS = (8, 8, 4)
_BORDER = 16


def gist(pictures: npt.NDArray[np.uint8]) -> npt.NDArray[np.float32]:
    """Descriptors of pictures uint8 (N, H, W, C): float32 (N, 320) of length 1, grid by grid of each filter."""
    rgb = pictures if pictures.shape[3] == 3 else np.repeat(pictures, 3, axis=3)
    small = np.stack([_small(picture) for picture in rgb]) if len(rgb) else rgb.reshape(0, _SIDE, _SIDE, 3)
    return unit_rows(_magnitudes(small.mean(axis=3, dtype=np.float32)) ** 2)


def _small(picture: Pixels) -> Pixels:
    return fit(np.ascontiguousarray(picture), side=_SIDE, rule="stretch")


def _magnitudes(grey: npt.NDArray[np.float32]) -> npt.NDArray[np.float32]:
    plane = np.pad(grey, ((0, 0), (_BORDER, _BORDER), (_BORDER, _BORDER)), mode="symmetric")
    spectrum = scipy.fft.fft2(plane)
    inner = slice(_BORDER, -_BORDER)
    cells, columns = _SIDE // _GRID, []
    for response in _filters(plane.shape[1]):
        answer = np.abs(scipy.fft.ifft2(spectrum * response))[:, inner, inner]
        columns.append(answer.reshape(-1, _GRID, cells, _GRID, cells).mean(axis=(2, 4)).reshape(-1, _GRID**2))
    return np.concatenate(columns, axis=1).astype(np.float32)


def _filters(n: int) -> npt.NDArray[np.float32]:
    """Transfer functions float32 (20, n, n), zero frequency first."""
    radius, angle = _frequencies(n)
    filters: list[npt.NDArray[Any]] = []
    for scale, orientations in enumerate(_ORIENTATIONS):
        centre = n * 0.3 / 1.85**scale
        for orientation in range(orientations):
            turned = (angle + np.pi * orientation / orientations + np.pi) % (2 * np.pi) - np.pi
            width = 2 * np.pi * orientations**2 / 64
            filters.append(np.exp(-3.5 * (radius / centre - 1) ** 2 - width * turned**2))
    return np.stack(filters).astype(np.float32)


def _frequencies(n: int) -> tuple[npt.NDArray[np.float64], npt.NDArray[np.float64]]:
    """Radius in cycles a picture and angle in −π … π of an n × n plane, zero frequency first."""
    axis = np.fft.fftfreq(n, 1 / n)
    return np.hypot(axis[None, :], axis[:, None]), np.arctan2(axis[:, None], axis[None, :])
