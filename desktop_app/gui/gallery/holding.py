"""What comes while the person points at photos: below what is in sight, until the mouse leaves."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import numpy as np
import numpy.typing as npt

from desktop_app.gui.gallery.photo_grid import PhotoGrid
from desktop_app.gui.session.navigation import Contents

_UNSETTLED = -1
"""The age of contents in an order that is not theirs: who comes back to them asks again."""

__all__ = ["Holding", "held_still", "left_over"]


class Holding:
    """Keeps what is in sight where it is as long as the mouse points at it.

    Args:
        grid: what is pointed at.
        put: shows what waited.

    Attributes:
        waiting: what is to be shown in its own order once the mouse leaves; None where that is so already.
    """

    def __init__(self, grid: PhotoGrid, *, put: Callable[[Contents], None]) -> None:
        self._grid, self._put = grid, put
        self.waiting: Contents | None = None
        grid.left.connect(self._let_go)

    def arranged(self, shown: Contents, new: Contents) -> Contents:
        """What is to be shown now; it is `waiting` where that is in another order."""
        self.waiting = None
        if not self._grid.pointed:
            return new
        top, grid = self._grid.verticalOffset(), self._grid.geometry_now
        seen = grid.between(top, top + self._grid.viewport().height())
        if new.distances is None and not new.sections and not shown.sections:
            held = held_still(shown, new, count=seen.stop)
        elif seen.stop < grid.count:
            held = left_over(shown, new)  # their order means something: what comes is not put below them
        else:
            return new  # all that there is is in sight, and what comes is awaited
        if not np.array_equal(held.ids, new.ids):
            self.waiting = new
            return held
        return new

    def _let_go(self) -> None:
        waiting, self.waiting = self.waiting, None
        if waiting is not None:
            self._put(waiting)


def left_over(shown: Contents, new: Contents) -> Contents:
    """What is shown, without what is gone."""
    stay = np.isin(shown.ids, new.ids)
    before = np.concatenate(([0], np.cumsum(stay)))
    starts = [int(before[section.start]) for section in shown.sections]
    ends = [*starts[1:], int(before[-1])]
    sections = [
        replace(section, start=start)
        for section, start, end in zip(shown.sections, starts, ends, strict=True)
        if start < end
    ]
    return replace(
        shown,
        ids=shown.ids[stay],
        distances=_of(shown.distances, stay),
        reach=_of(shown.reach, stay),
        shapes=_of(shown.shapes, stay),
        sections=tuple(sections),
        age=_UNSETTLED,
    )


def _of(values: npt.NDArray[Any] | None, stay: npt.NDArray[np.bool_]) -> npt.NDArray[Any] | None:
    return None if values is None else values[stay]


def held_still(shown: Contents, new: Contents, *, count: int) -> Contents:
    """The first `count` of what is shown as they are, then what else there is now, in its order."""
    first = shown.ids[:count]
    if not len(first) or not len(new):
        return new
    rows = np.full(int(max(first.max(), new.ids.max())) + 1, -1)
    rows[new.ids] = np.arange(len(new))
    stay = rows[first]
    stay = stay[stay >= 0]  # what is gone is gone
    others = np.ones(len(new), np.bool_)
    others[stay] = False
    order = np.concatenate((stay, np.flatnonzero(others)))
    shapes = None if new.shapes is None else new.shapes[order]
    return replace(new, ids=new.ids[order], shapes=shapes, age=_UNSETTLED)
