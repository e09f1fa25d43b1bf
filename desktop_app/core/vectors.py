"""Rows of numbers, and the directions in which they lie."""

from __future__ import annotations

from typing import TypeVar

import numpy as np
import numpy.typing as npt

Number = TypeVar("Number", np.float32, np.float64)

__all__ = ["unit_rows"]

_TINY = 1e-12


def unit_rows(rows: npt.NDArray[Number], *, centre: npt.NDArray[Number] | None = None) -> npt.NDArray[Number]:
    """Rows (N, D) of length 1, of the same type: their products are cosines. A row of zeros stays one.

    Args:
        rows: (N, D).
        centre: (D,) or (1, D), taken from each row first.
    """
    moved = rows if centre is None else rows - centre
    unit: npt.NDArray[Number] = moved / np.maximum(np.linalg.norm(moved, axis=1, keepdims=True), _TINY)
    return unit
