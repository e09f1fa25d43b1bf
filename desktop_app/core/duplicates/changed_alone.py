"""The block that was changed between two pictures of one size of which saving lost nothing.

What converts colours changes nearly all blocks, if only by a level. So where many blocks are the same to the level,
what differs was not rounded: a label of a mask, a step of a depth map, a mark that nobody is to see.
"""

from __future__ import annotations

import cv2
import numpy as np

from desktop_app.core.duplicates.block_cosines import Farthest
from desktop_app.core.types import Picture

_SIDE = 8
_SAME = 0.1
"""Share of the blocks; a conversion leaves as many alone where a picture is mostly white, and is an edit then."""

__all__ = ["farthest_changed_alone"]


def farthest_changed_alone(first: Picture, second: Picture) -> Farthest | None:
    """The block that differs most, if many others are the same to the level; None if they are not.

    Args:
        first: uint8 (H, W, 3), upright, of a file that lost nothing when it was saved.
        second: likewise, of the same size.
    """
    apart = cv2.absdiff(first, second).max(axis=2)
    down, across = (-side % _SIDE for side in apart.shape)
    whole = np.pad(apart, ((0, down), (0, across)))
    rows, columns = (side // _SIDE for side in whole.shape)
    most = whole.reshape(rows, _SIDE, columns, _SIDE).max(axis=(1, 3))
    if not most.any() or np.count_nonzero(most == 0) < _SAME * most.size:
        return None
    row, column = divmod(int(most.argmax()), columns)
    return Farthest(row, column, 1.0 + float(most[row, column]))
