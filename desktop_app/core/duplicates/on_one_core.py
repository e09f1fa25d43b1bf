"""Products of matrices on one core: what NumPy wakes other cores for takes them longer to wait for than it saves."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

_ALONE = 1 << 18
"""Multiplications, up to which OpenBLAS asks no other core."""

Matrix = npt.NDArray[np.float32]

__all__ = ["product"]


def product(rows: Matrix, matrix: Matrix) -> Matrix:
    """Many rows, (N, K), times a small matrix, (K, M): float32 (N, M), a few rows at a time."""
    found = np.empty((len(rows), matrix.shape[1]), np.float32)
    step = max(1, _ALONE // matrix.size)
    for start in range(0, len(rows), step):
        np.matmul(rows[start : start + step], matrix, out=found[start : start + step])
    return found
