"""The place at which alone a JPEG's cosines are other steps than those of what it seems to be made of.

A JPEG of a picture has that picture's steps in every block. Where another program resized it, here and there a cosine
that lay halfway is rounded the other way. A digit of four pixels changes ten steps or more of one block or two, however
few levels that is; and of a page whose sum depends on a number there are two such places.
"""

from __future__ import annotations

import cv2
import numpy as np
import numpy.typing as npt

from desktop_app.core.duplicates.block_cosines import Farthest

Counts = npt.NDArray[np.float32]

_AROUND = 3
"""Blocks across and down that are one place."""

_PLACES = 2
_LEAST = 5
"""Steps of a place that may be others by chance, besides as many as there are in all other places.

Of 60 copies that were resized in ways which come within a level of a known one, most have 3 in the first place and more
than that elsewhere, a drawing of twelve lines 18 and 57; of 25 pictures in which a digit of 3 to 5 pixels is another
one, and which no other rule saw, 14 have 10 to 59 in one place, and 2 at most elsewhere.
"""

MOST = 32
"""Blocks with other steps, from which on they are not in two places."""

__all__ = ["MOST", "place_alone"]


def place_alone(counts: Counts) -> Farthest | None:
    """That place, of which nothing but a change explains it; None where there is none.

    Args:
        counts: of each block, how many of its cosines are other steps: (rows, columns).
    """
    left = counts.astype(np.float32)
    found: Farthest | None = None
    there = 0.0
    for places in range(1, _PLACES + 1):
        sums = cv2.boxFilter(left, -1, (_AROUND, _AROUND), normalize=False, borderType=cv2.BORDER_CONSTANT)
        row, column = divmod(int(sums.argmax()), sums.shape[1])
        if sums[row, column] <= _LEAST:
            break
        there += float(sums[row, column])
        top, first = max(0, row - _AROUND + 1), max(0, column - _AROUND + 1)
        beside = left[top : row + _AROUND, first : column + _AROUND]
        down, across = divmod(int(beside.argmax()), beside.shape[1])
        row, column = top + down, first + across
        beside[:] = 0
        times = there / (places * _LEAST + float(left.sum()))
        if times > 1 and (found is None or times > found.times):
            found = Farthest(row, column, times)
    return found
