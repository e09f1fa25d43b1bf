"""The HammingIndex port: what every index backend offers."""

from __future__ import annotations

from typing import Protocol

import numpy as np
import numpy.typing as npt

from desktop_app.core.codes import Codes
from desktop_app.core.types import Matches, PhotoIds

__all__ = ["HammingIndex"]


class HammingIndex(Protocol):
    """Exact search over the codes of one head; thread-safe."""

    def __len__(self) -> int:
        """How many codes it holds."""

    def add(self, ids: PhotoIds, codes: Codes) -> None:
        """Add photos: int64 (N,) and uint8 (N, bits/8). An id that is there gets the new code."""

    def remove(self, ids: PhotoIds) -> None:
        """Remove photos; unknown ids are passed over."""

    def nearest(self, query: Codes, *, k: int) -> Matches:
        """The `k` nearest of a query uint8 (bits/8,), fewer if there are fewer; nearest first, ties by id.

        Among several at the last distance any may make the cut.
        """

    def within(self, query: Codes, *, radius: int) -> Matches:
        """Everything at most `radius` bits from a query uint8 (bits/8,); nearest first, ties by id."""

    def distances(self, query: Codes, ids: PhotoIds) -> npt.NDArray[np.int32]:
        """How far photos are from a query uint8 (bits/8,): int32 (N,); the length of the codes for one not there."""

    def code(self, photo: int) -> Codes | None:
        """The code uint8 (bits/8,) of a photo; None if it is not there."""
