"""SIFT (Lowe, IJCV 2004) at 4 × 4 places of a picture: 2,048 numbers of length 1.

Chowdhury (2020) compares with "SIFT + k-NN" without a word on either. This is our own minimal definition: the picture
in grey at 112 × 112 pixels, which is four times MNIST's; a descriptor of 128 numbers at each cell of a 4 × 4 grid, as
wide as the cell and upright, since handwritten digits have hardly any key points to find; the roots of its shares
(RootSIFT, Arandjelović & Zisserman, CVPR 2012), one after the other. The nearest by Euclidean distance are then those
by cosine.
"""

from __future__ import annotations

import cv2
import numpy as np
import numpy.typing as npt

from desktop_app.core.images import fit
from desktop_app.core.vectors import unit_rows

__all__ = ["SIFT_SIZE", "sift"]

_SIDE, _GRID, _NUMBERS = 112, 4, 128
SIFT_SIZE = _GRID**2 * _NUMBERS


def sift(pictures: npt.NDArray[np.uint8]) -> npt.NDArray[np.float32]:
    """Descriptors of pictures uint8 (N, H, W, C), row by row of the grid: float32 (N, 2048) of length 1."""
    describer = cv2.SIFT.create()
    cell = _SIDE / _GRID
    middles = (np.arange(_GRID) + 0.5) * cell
    places = [cv2.KeyPoint(float(x), float(y), cell, 0.0) for y in middles for x in middles]
    found = np.zeros((len(pictures), SIFT_SIZE), dtype=np.float32)
    for row, picture in enumerate(pictures):
        rgb = picture if picture.shape[2] == 3 else np.repeat(picture, 3, axis=2)
        grey = cv2.cvtColor(fit(np.ascontiguousarray(rgb), side=_SIDE, rule="stretch"), cv2.COLOR_RGB2GRAY)
        descriptors = describer.compute(grey, places)[1]
        shares = descriptors / np.maximum(descriptors.sum(axis=1, keepdims=True), 1e-12)
        found[row] = np.sqrt(shares).ravel()
    return unit_rows(found)
