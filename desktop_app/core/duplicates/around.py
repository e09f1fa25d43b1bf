"""The photos near a few in code, those near them, and so on: what the copies of a few are among."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from desktop_app.core.codes import Codes, hamming
from desktop_app.core.types import Control

MOST = 300
"""A neighbourhood that goes on and on (a burst of thousands) is cut here; joining all codes finds the rest."""

__all__ = ["MOST", "around"]


def around(
    codes: Codes, rows: npt.NDArray[np.int64], *, radius: int, most: int = MOST, control: Control | None = None
) -> npt.NDArray[np.int64]:
    """The rows that can be reached from some in steps within the radius, with these, int64 (M,) ascending.

    Args:
        codes: uint8 (N, B), all that are looked through; once for each row that is found.
        rows: where to begin, int64 (K,).
        radius: of a step.
        most: no more steps are made once so many are found.
        control: asked before each look.

    Raises:
        Cancelled: by `control`.
    """
    control = control or Control()
    found = np.zeros(len(codes), np.bool_)
    found[rows] = True
    waiting = rows.tolist()
    while waiting and np.count_nonzero(found) <= most:
        control.checkpoint()
        near = np.flatnonzero((hamming(codes[waiting[:1]], codes)[0] <= radius) & ~found)
        found[near] = True
        waiting = waiting[1:] + near.tolist()
    return np.flatnonzero(found)
