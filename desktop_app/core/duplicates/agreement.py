"""Whether two pictures laid on each other show the same: block by block, whatever the tone."""

from __future__ import annotations

import cv2
import numpy as np
import numpy.typing as npt

_TEXTURE = 6.0
_CORRELATED = 0.7

Grey = npt.NDArray[np.float32]

__all__ = ["block_agreement", "smooth"]


def smooth(grey: npt.NDArray[np.number]) -> Grey:
    """A picture (H, W) without what compression and scaling do to single pixels."""
    return cv2.GaussianBlur(grey.astype(np.float32, copy=False), (0, 0), 1.0).astype(np.float32, copy=False)


def block_agreement(a: Grey, b: Grey, mask: npt.NDArray[np.bool_], *, block: int = 16) -> float:
    """The share of blocks, textured in either picture and wholly inside the mask, that correlate by 0.7.

    Args:
        a: (H, W), smoothed.
        b: likewise.
        mask: what of them to look at.
        block: the blocks' side in pixels; they overlap by half.
    """
    size = (block, block)

    def mean(values: Grey) -> Grey:
        blurred = cv2.blur(values, size).astype(np.float32, copy=False)
        return blurred[block // 2 :: block // 2, block // 2 :: block // 2]

    inside = mean(mask.astype(np.float32)) > 0.999
    mean_a, mean_b = mean(a), mean(b)
    var_a = np.maximum(mean(a * a) - mean_a**2, 0)
    var_b = np.maximum(mean(b * b) - mean_b**2, 0)
    textured = inside & (np.maximum(var_a, var_b) > _TEXTURE**2)
    if not textured.any():
        return 0.0
    covariance = (mean(a * b) - mean_a * mean_b)[textured]
    return float((covariance > _CORRELATED * np.sqrt(var_a[textured] * var_b[textured] + 1e-3)).mean())
