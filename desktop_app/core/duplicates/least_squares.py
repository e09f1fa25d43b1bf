"""Least squares that neither a flat picture nor a few pixels of another thing can upset."""

from __future__ import annotations

import cv2
import numpy as np
import numpy.typing as npt

_ROUNDS = 3
_RIDGE = 1e-7
"""In proportion to the diagonal, so that it means the same for gradients of a tenth of a level and for brightness."""

Array = npt.NDArray[np.float64]

__all__ = ["fit"]


def fit(columns: list[npt.NDArray[np.floating]], target: npt.NDArray[np.floating], *, scale: float | None) -> Array:
    """The weights, float64 (K,), with which the columns add up to the target; 0 for a column that never varies.

    Args:
        columns: K of shape (N,). One of ones only is a constant term and is kept; another without variance is left
            out, since it could not be told from the constant.
        target: (N,).
        scale: what is off by this much counts half; None takes it from the usual size of what is left.
    """
    design = np.stack(columns, axis=1).astype(np.float64)
    goal = target.astype(np.float64)
    used = np.flatnonzero((design.std(axis=0) > 1e-6) | np.all(design == 1, axis=0))
    solution = np.zeros(len(columns))
    if not len(used):
        return solution
    design = design[:, used]
    weight, nothing = np.ones(len(goal)), np.zeros((len(used), len(used)))
    for _ in range(_ROUNDS):
        weighted = design * weight[:, None]
        # OpenCV's product: that of NumPy wakes every core for some thousand rows, and waits for the slowest.
        normal = np.asarray(cv2.gemm(weighted, design, 1, nothing, 0, flags=cv2.GEMM_1_T), np.float64)
        diagonal = np.diagonal(normal)
        normal = normal + np.diag(_RIDGE * diagonal + 1e-12 * max(float(diagonal.max()), 1.0))
        found = np.linalg.lstsq(normal, (weighted * goal[:, None]).sum(axis=0), rcond=None)[0]
        left = goal - design @ found
        weight = 1 / (1 + (left / (scale or 4.5 * float(np.median(np.abs(left))) + 3)) ** 2)
    solution[used] = found
    return solution
