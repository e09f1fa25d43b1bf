"""One picture in the size of another one, in each way of `resizers`: made once, whatever compares the two."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Self, TypeVar

import numpy as np

from desktop_app.core.duplicates.resizers import Resizer, Window, whole
from desktop_app.core.types import Picture

_KEPT = 1 << 25
"""Bytes that are kept of it: every way of a picture of a megapixel, and the parts that tell of larger ones."""

T = TypeVar("T")

_Kept = dict[tuple[Resizer, int, int, int, int], Picture]

__all__ = ["Resized"]


class Resized:
    """Makes what is asked for, and keeps it as long as there is room. What it gives is not to be written to.

    Args:
        source: uint8 (H, W, 3).
        made: likewise, in whose size the other one is asked for.
        kept: what was made in that size already.
    """

    def __init__(self, source: Picture, made: Picture, *, kept: _Kept | None = None) -> None:
        self.source, self.made = source, made
        self._size = (made.shape[1], made.shape[0])
        self._kept: _Kept = {} if kept is None else kept
        self._found: dict[str, Any] = {}
        self._room = _KEPT - sum(picture.nbytes for picture in list(self._kept.values()))

    @classmethod
    def of(cls, source: Picture, made: Picture, known: Self | None = None) -> Self:
        """The same as what is known already, if that is of the same picture in the same size."""
        if known is None or known.source is not source or known.made.shape != made.shape:
            return cls(source, made)
        return known if known.made is made else known.beside(made)

    def beside(self, made: Picture) -> Self:
        """The same for another picture of the same size, with what was made already."""
        return type(self)(self.source, made, kept=self._kept)

    def once(self, what: str, find: Callable[[], T]) -> T:
        """What is found of these two pictures, which is looked for once."""
        if what not in self._found:
            self._found[what] = find()
        found: T = self._found[what]
        return found

    def by(self, way: Resizer, window: Window | None = None) -> Picture:
        """What lies in a window, or all of it, uint8 (H, W, 3)."""
        rows, columns = window = window or whole(self._size)
        key = (way, rows.start, rows.stop, columns.start, columns.stop)
        if key in self._kept:
            return self._kept[key]
        picture = np.ascontiguousarray(way(self.source, self._size, window))
        if picture.nbytes <= self._room:
            self._room -= picture.nbytes
            self._kept[key] = picture
        return picture
