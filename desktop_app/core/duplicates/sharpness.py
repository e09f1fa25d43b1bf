"""How sharp a picture is beside another one of the same moment: a hint for the choice among a burst."""

from __future__ import annotations

import cv2
import numpy as np

from desktop_app.core.types import Picture

SIDE = 1024
"""Pictures are compared at this longest side, pixels."""

_BLOCK = 32
_SHARPEST = 95  # per cent: what is in focus counts, not the ground behind it

__all__ = ["SIDE", "sharpness"]


def sharpness(picture: Picture) -> float:
    """How much the sharpest places of a picture change from pixel to pixel, in levels; 0 for a plain area.

    It tells apart pictures of one moment and one size; across motifs it means nothing.

    Args:
        picture: uint8 (H, W, 3), brought to `SIDE` first if it is longer.
    """
    height, width = picture.shape[:2]
    if max(height, width) > SIDE:
        scale = SIDE / max(height, width)
        size = max(1, round(width * scale)), max(1, round(height * scale))
        picture = cv2.resize(picture, size, interpolation=cv2.INTER_AREA).astype(np.uint8, copy=False)
    grey = cv2.cvtColor(picture, cv2.COLOR_RGB2GRAY).astype(np.float32)
    squared = cv2.Laplacian(grey, cv2.CV_32F) ** 2
    blocks = cv2.blur(squared, (_BLOCK, _BLOCK))[:: _BLOCK // 2, :: _BLOCK // 2]
    return float(np.sqrt(np.percentile(blocks, _SHARPEST)))
