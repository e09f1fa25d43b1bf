"""Whether two pictures laid on each other show the same: block by block, whatever the tone."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import cv2
import numpy as np
import numpy.typing as npt

_TEXTURE = 6.0
_CORRELATED = 0.7
_STEP = 8
"""Pixels from one block to the next; each is twice as large, so that they overlap by half."""

Grey = npt.NDArray[np.float32]
Means = npt.NDArray[np.float64]
"""In double precision: of white that was cut off nothing but rounding would vary."""

__all__ = ["Smooth", "block_agreement", "laid_on", "smooth"]


@dataclass(frozen=True, eq=False)
class Smooth:
    """A picture without what compression and scaling do to single pixels, and what its blocks are like.

    Attributes:
        levels: float32 (H, W).
    """

    levels: Grey

    @cached_property
    def mean(self) -> Means:
        """Of each block."""
        return _means(self.levels)

    @cached_property
    def variance(self) -> Means:
        """Of each block."""
        return np.asarray(np.maximum(_means(_product(self.levels, self.levels)) - self.mean**2, 0))


def smooth(grey: npt.NDArray[np.number]) -> Smooth:
    """A picture (H, W), made smooth."""
    levels = cv2.GaussianBlur(grey.astype(np.float32, copy=False), (0, 0), 1.0)
    return Smooth(levels.astype(np.float32, copy=False))


def block_agreement(a: Smooth, b: Smooth, mask: npt.NDArray[np.bool_] | None = None) -> float:
    """The share of blocks of 16 × 16, textured in either picture and wholly inside the mask, that correlate by 0.7.

    Args:
        a: of (H, W).
        b: likewise.
        mask: what of them to look at; None for all.
    """
    textured = np.maximum(a.variance, b.variance) > _TEXTURE**2
    if mask is not None:
        textured &= _means(mask.astype(np.float32)) > 0.999
    if not textured.any():
        return 0.0
    covariance = (_means(_product(a.levels, b.levels)) - a.mean * b.mean)[textured]
    return float((covariance > _CORRELATED * np.sqrt(a.variance[textured] * b.variance[textured] + 1e-3)).mean())


def laid_on(
    first: Smooth, picture: npt.NDArray[np.number], matrix: npt.NDArray[np.floating], *, mirrored: bool
) -> tuple[float, float]:
    """The agreement of a picture with what it is laid on, and the number of the first's pixels that it covers.

    Args:
        first: of (H, W).
        picture: grey.
        matrix: the affine map from its pixels, mirrored before where it is, to the first's: (2, 3).
    """
    size = first.levels.shape[::-1]
    turned = np.ascontiguousarray(picture[:, ::-1] if mirrored else picture)
    laid = cv2.warpAffine(turned, matrix, size)
    mask = cv2.warpAffine(np.full(turned.shape, 255, np.uint8), matrix, size) == 255
    return block_agreement(first, smooth(laid), mask), float(np.count_nonzero(mask))


def _product(a: Grey, b: Grey) -> Means:
    return np.multiply(a, b, dtype=np.float64)


def _means(values: Grey | Means) -> Means:
    """Of each block; what the last ones lack is mirrored. Four quarters, which are each made once."""
    rows, columns = (-(-side // _STEP) for side in values.shape)
    if rows < 2 or columns < 2:
        return np.zeros((rows - 1, columns - 1))
    below, beside = (-side % _STEP for side in values.shape)
    whole = cv2.copyMakeBorder(values, 0, below, 0, beside, cv2.BORDER_REFLECT_101) if below or beside else values
    quarters = cv2.resize(whole.astype(np.float64, copy=False), (columns, rows), interpolation=cv2.INTER_AREA)
    return np.asarray(cv2.blur(quarters, (2, 2))[1:, 1:], np.float64)
