"""Whether a picture was enlarged by repeating pixels: each is the same as its neighbours, and then the next one is not.

That shows however soft the picture is, in which other ways of enlarging leave no trace.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

Grey = npt.NDArray[np.float32]

_BLOCK = 8
"""Pixels after which a JPEG steps by itself."""

_FEWEST = 32
"""Rows of each kind that tell."""

_LEAST = 0.25
"""Squared levels that half of the rows step by at least: of a drawing whose rows are mostly equal nothing is said."""

_MOST = 0.75
"""Share of the rows that step by no more than what a row counts at most: a few lines say nothing of all."""

_INSIDE = 0.5
"""Of the steps from pixel to pixel, what those inside repeated ones are.

At least 0.76 in 240 photos and drawings where nothing was repeated, saved by JPEG from quality 40 up; in those enlarged
two to four times at most 0.5 for nearly all from quality 85 up.
"""

__all__ = ["repeats_pixels"]


def repeats_pixels(large: Grey, small: Grey) -> bool:
    """Whether a picture, (H, W), has as many equal pixels in a row and in a column as it is times a smaller one."""
    times, left = np.divmod(large.shape, small.shape)
    if left.any() or times[0] != times[1] or times[0] < 2:
        return False
    return _repeats_rows(large, int(times[0])) and _repeats_rows(large.T, int(times[0]))


def _repeats_rows(large: Grey, times: int) -> bool:
    steps = np.square(np.diff(large, axis=0)).mean(axis=1)
    at = np.arange(1, len(large))
    own = at % _BLOCK != 0
    inside, between = steps[own & (at % times != 0)], steps[own & (at % times == 0)]
    if min(len(inside), len(between)) < _FEWEST or np.median(between) < _LEAST:
        return False
    counted = np.minimum(inside, np.quantile(between, _MOST)), np.minimum(between, np.quantile(between, _MOST))
    return all(float(one.mean()) < _INSIDE * float(other.mean()) for one, other in ((inside, between), counted))
