"""Whether a JPEG's cosines were rounded to the steps of another table before they were rounded to its own.

Whole steps of the one table, rounded to those of the other, leave some out and hit others twice: saved at quality 86, a
JPEG of quality 85 has few cosines of 3 steps and many of 4. So what a table's steps are hit by is compared with what a
smooth distribution makes of them, and with what it makes of them after the other table.
"""

from __future__ import annotations

import math
from functools import lru_cache

import numpy as np
import numpy.typing as npt

Levels = npt.NDArray[np.float32]
Shares = npt.NDArray[np.float64]

_LOW = [(down, across) for down in range(8) for across in range(8) if 0 < down + across <= 5]
"""Cosines that pictures have much of."""

_COUNTED, _FEWEST, _FINEST = 40, 100, 2
"""Steps of a cosine that are counted, how many of them tell, and a step that rounding to whole levels does not hide."""

_NOISE = 0.4
"""Deviation of a cosine of a picture that was rounded to whole levels."""

_CHANCE = 1e-3
"""Share of the cosines that no model explains."""

_ALL, _EACH = 25.0, 0.015
"""How much likelier, as a logarithm, it has to be that they were: of all cosines together, and for each of them.

Of 51 pairs those made of a JPEG of lower quality have .02 and more of each, but one of .007; what was made of the same
picture, or is the original, has .01 at most.
"""

_erf = np.vectorize(math.erf, otypes=[np.float64])

__all__ = ["rounded_before"]


def rounded_before(cosines: Levels, own: Levels, earlier: Levels) -> bool:
    """Whether that is likelier by far than that they were rounded to their own table alone.

    Args:
        cosines: of blocks of a picture, (N, 8, 8).
        own: steps of its table, (8, 8).
        earlier: those of the other one, likewise.
    """
    likelier, counted = 0.0, 0
    for down, across in _LOW:
        step, other = float(own[down, across]), float(earlier[down, across])
        if step < _FINEST or step == other:
            continue
        levels = np.abs(cosines[:, down, across])
        hits = np.bincount(np.rint(levels / step).astype(np.int64), minlength=_COUNTED + 1)[1 : _COUNTED + 1]
        if hits.sum() < _FEWEST:
            continue
        mean = max(float(levels.mean()), 0.1)
        once, twice = _once(mean, step)[1:], _twice(mean, step, other)[1:]
        likelier += float((hits * (_logarithm(twice) - _logarithm(once))).sum())
        counted += int(hits.sum())
    return likelier > max(_ALL, _EACH * counted)


def _once(mean: float, step: float, count: int = _COUNTED + 1) -> Shares:
    """The share of cosines that become each number of steps, by a distribution that falls evenly from zero."""
    edges = np.maximum((np.arange(count + 1) - 0.5) * step, 0)
    return np.asarray(-np.diff(np.exp(-edges / mean)), np.float64)


def _twice(mean: float, step: float, other: float) -> Shares:
    """The same of cosines that became whole steps of another table before."""
    becomes = _becomes(step, other)
    return becomes @ _once(mean, other, becomes.shape[1])


@lru_cache(maxsize=512)
def _becomes(step: float, other: float) -> Shares:
    """Of each whole step of the other table, the share that becomes each number of steps: few tables are in use."""
    count = int((_COUNTED + 1) * step / other) + 2
    edges = (np.arange(_COUNTED + 2)[:, None] - 0.5) * step
    below = 0.5 * (1 + _erf((edges - other * np.arange(count)) / (_NOISE * math.sqrt(2))))
    return np.asarray(np.diff(below, axis=0), np.float64)


def _logarithm(shares: Shares) -> Shares:
    return np.asarray(np.log(shares / shares.sum() + _CHANCE / _COUNTED), np.float64)
