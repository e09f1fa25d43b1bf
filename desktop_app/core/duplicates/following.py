"""Where two photos lie on each other by way of a third: what needs no points to be matched again."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import numpy as np
import numpy.typing as npt

from desktop_app.core.duplicates.alignment import Placement
from desktop_app.core.duplicates.glance import lay
from desktop_app.core.duplicates.looks import Look

Matrix = npt.NDArray[np.floating]

_AGREEMENT = 0.7
_MOST = 20_000

__all__ = ["Placements"]


class Placements:
    """The placements found last, by fingerprints, in shares of the pictures' sides.

    Thread-safe, as single steps of a dictionary are.
    """

    def __init__(self) -> None:
        self._found: dict[tuple[bytes, bytes], Matrix] = {}

    def put(self, first: bytes, second: bytes, looks: tuple[Look, Look], placement: Placement | None) -> None:
        """Keep where the second photo lies on the first; None: edge on edge."""
        if placement is None:
            self._keep(first, second, np.eye(3))
            return
        matrix = np.vstack([np.reshape(placement.matrix, (2, 3)), [0, 0, 1]])
        if placement.mirrored:
            matrix = matrix @ np.array([[-1, 0, looks[1].pixels.shape[1] - 1], [0, 1, 0], [0, 0, 1]])
        self._keep(first, second, _to_shares(looks[0]) @ matrix @ np.linalg.inv(_to_shares(looks[1])))

    def follow(self, path: Sequence[bytes], looks: tuple[Look, Look]) -> Placement | None:
        """The last photo of a path on its first, if that shows the same; None also where a placement is not known.

        Args:
            path: of each two neighbours the placement was `put`, either way.
            looks: of the first and the last.
        """
        whole = np.eye(3)
        for one, other in pairwise(path):
            step = self._step(one, other)
            if step is None:
                return None
            whole = whole @ step
        small = [_to_shares(look, small=True) for look in looks]
        placement = lay(*looks, np.linalg.inv(small[0]) @ whole @ small[1], mirrored=False)
        covers = placement.cover_first, placement.cover_second
        if placement.agreement < _AGREEMENT or max(covers) < 0.6 or min(covers) < 0.05:
            return None
        self._keep(path[0], path[-1], whole)
        return placement

    def _step(self, one: bytes, other: bytes) -> Matrix | None:
        found = self._found.get((one, other))
        if found is not None:
            return found
        back = self._found.get((other, one))
        return None if back is None or abs(np.linalg.det(back)) < 1e-9 else np.linalg.inv(back)

    def _keep(self, first: bytes, second: bytes, matrix: Matrix) -> None:
        if len(self._found) >= _MOST:
            self._found.clear()
        self._found[first, second] = matrix


def _to_shares(look: Look, *, small: bool = False) -> Matrix:
    rows, columns = (look.small if small else look.pixels).shape
    return np.array([[1 / columns, 0, 0.5 / columns], [0, 1 / rows, 0.5 / rows], [0, 0, 1]])
