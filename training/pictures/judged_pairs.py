"""Pairs of photos that a person judged."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

__all__ = ["Pairs"]


@dataclass(frozen=True, slots=True)
class Pairs:
    """What a person said about pairs of photos.

    Attributes:
        rows: int64 (P, 2), the two photos.
        same: bool (P,).
    """

    rows: npt.NDArray[np.int64]
    same: npt.NDArray[np.bool_]

    def __len__(self) -> int:
        """How many there are."""
        return len(self.rows)

    @classmethod
    def none(cls) -> Pairs:
        """No judgement yet."""
        return cls(np.empty((0, 2), np.int64), np.empty(0, np.bool_))
