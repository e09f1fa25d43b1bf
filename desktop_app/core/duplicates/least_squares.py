"""Least squares that neither a flat picture nor a few pixels of another thing can upset."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

_ROUNDS = 3
_RIDGE = 1e-7
"""In proportion to the diagonal, so that it means the same for gradients of a tenth of a level and for brightness."""

_AT_ONCE = 256
"""Rows that are multiplied together: so few that NumPy wakes no other core for them, and waits for none."""

Array = npt.NDArray[np.float64]

__all__ = ["fit"]


def fit(
    columns: Sequence[npt.NDArray[np.floating]],
    target: npt.NDArray[np.floating],
    *,
    scale: float | None,
    counts: npt.NDArray[np.integer] | None = None,
) -> Array:
    """The weights, float64 (K,), with which the columns add up to the target; 0 for a column that never varies.

    Args:
        columns: K of shape (N,). One of ones only is a constant term and is kept; another without variance is left
            out, since it could not be told from the constant.
        target: (N,).
        scale: what is off by this much counts half; None takes it from the usual size of what is left.
        counts: (N,), how often each row counts; None for once.
    """
    solution = np.zeros(len(columns))
    used = [number for number, column in enumerate(columns) if _tells(column)]
    if not used:
        return solution
    count, some = len(target), len(used)
    pieces = -(-count // _AT_ONCE)
    # The target is one more row below the columns, and what is added to fill the last piece weighs nothing.
    table = np.zeros((some + 1, pieces * _AT_ONCE), np.float32)
    for row, number in enumerate(used):
        table[row, :count] = columns[number]
    table[some, :count] = target
    in_pieces = table.reshape(some + 1, pieces, _AT_ONCE).swapaxes(0, 1)
    times = np.ones(pieces * _AT_ONCE, np.float32)
    if counts is not None:
        times[:count] = counts
    weight, weighted = times, np.empty_like(table)
    weighted_pieces = weighted.reshape(some + 1, pieces, _AT_ONCE).swapaxes(0, 1)
    for left in reversed(range(_ROUNDS)):
        np.multiply(table, weight, out=weighted)
        products = (weighted_pieces @ in_pieces.swapaxes(1, 2)).sum(axis=0, dtype=np.float64)
        normal, goal = products[:some, :some], products[:some, some]
        diagonal = np.diagonal(normal)
        normal = normal + np.diag(_RIDGE * diagonal + 1e-12 * max(float(diagonal.max()), 1.0))
        found = np.linalg.solve(normal, goal)
        if not left:  # what is off tells only the next round what counts
            break
        away = np.abs(np.append(-found, 1).astype(np.float32) @ in_pieces).ravel()
        half = np.float32(scale or 4.5 * _median(away[:count], counts) + 3)
        weight = times / (1 + np.square(away / half))
    solution[used] = found
    return solution


def _tells(column: npt.NDArray[np.floating]) -> bool:
    """Whether it varies, or is of ones only; a deviation that is summed up can say that a constant varies."""
    least, most = float(column.min()), float(column.max())
    return most - least > 1e-6 or least == most == 1


def _median(values: npt.NDArray[np.floating], counts: npt.NDArray[np.integer] | None) -> float:
    return float(np.median(values if counts is None else np.repeat(values, counts)))
