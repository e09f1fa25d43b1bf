"""The block that differs most, measured by the other blocks of the same two pictures.

Compression differs about as much from block to block as there is texture in them. What differs several times as much as
nearly all others, and as its texture explains, was changed by somebody, whatever codec and quality.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from desktop_app.core.duplicates.block_cosines import Farthest
from desktop_app.core.duplicates.brightness import Grey

_NEARLY_ALL = 0.99
_LEAST = 4.0
"""Levels that count as usual at least."""

_OTHERS, _TEXTURE = 5.0, 4.4
"""Limits: of the ratio to nearly all others; of the geometric mean of that and the ratio to what texture explains.

Of 360 copies none had more than 3.5 times the usual, of 90 none a mean of more than 3.7. A digit of nine pixels, which
texture around it can hide from finer looks, had 5.5 to 11 times the usual, and one of four pixels a mean of 5.5.
"""

_SAMPLED, _TRIES = 1 << 14, 8
_CHANGED = 6.0
"""Times what is explained, from which a block does not tell what is usual."""

__all__ = ["glaring_block"]


def glaring_block(energy: Grey, texture: Grey) -> Farthest:
    """That block, and the limit that it differs by: over 1 it was changed.

    Args:
        energy: mean squares of what differs, in levels, (rows, columns).
        texture: deviations around each block (`block_maps`).
    """
    squares = np.square(texture)
    levels = np.sqrt(energy)
    others = levels / max(float(np.quantile(levels, _NEARLY_ALL)), _LEAST)
    even, by_texture = _explained(energy.ravel(), squares.ravel())
    of_texture = levels / np.sqrt(even + by_texture * squares + 1)
    times = np.maximum(others / _OTHERS, np.sqrt(others * of_texture) / _TEXTURE)
    row, column = divmod(int(times.argmax()), times.shape[1])
    return Farthest(row, column, float(times[row, column]))


def _explained(energy: npt.NDArray[np.float32], squares: npt.NDArray[np.float32]) -> tuple[float, float]:
    """The energy of blocks without texture, and what each squared level of texture adds: a line through most blocks."""
    step = -(-len(energy) // _SAMPLED)
    there = energy[::step].astype(np.float64)
    columns = np.stack([np.ones_like(there), squares[::step].astype(np.float64)])
    even, by_texture = max(float(np.median(there)), 0.3), 0.02
    for _ in range(_TRIES):
        expected = even * columns[0] + by_texture * columns[1]
        weighed = columns * ((there < _CHANGED * expected) / expected**2)
        solved = np.linalg.solve(weighed @ columns.T + 1e-9 * np.eye(2), weighed @ there)
        even, by_texture = max(float(solved[0]), 0.1), max(float(solved[1]), 1e-4)
    return even, by_texture
