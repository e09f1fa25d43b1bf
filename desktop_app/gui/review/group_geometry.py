"""Where the groups of a review and their photos are: arithmetic, so that 200,000 photos cost what ten cost."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np
import numpy.typing as npt

HEADING = 40
ROW = 84
FOOT = 6
GAP = 12
MARGIN = 14

__all__ = ["FOOT", "GAP", "HEADING", "MARGIN", "ROW", "GroupGeometry"]


@dataclass(frozen=True, eq=False)
class GroupGeometry:
    """Cards below each other, one a group; lengths in device-independent pixels.

    Attributes:
        starts: int64 (G + 1,): the row of each group's heading in the model, and the number of rows.
        row: height of a line of photos.
        heading: height of a group's heading.
        columns: photos in a line.
    """

    starts: npt.NDArray[np.int64]
    row: int = ROW
    heading: int = HEADING
    columns: int = 1

    @cached_property
    def _tops(self) -> npt.NDArray[np.int64]:
        """The upper edges of the cards, and of the one after the last."""
        lines = -(-(np.diff(self.starts) - 1) // self.columns)
        tops = np.full(len(self.starts), GAP, np.int64)
        tops[1:] += np.cumsum(lines * self.row + self.heading + FOOT + GAP)
        return tops

    def top(self, number: int) -> int:
        """The upper edge of a group's card; of the one after the last, the end of all."""
        return int(self._tops[number])

    @property
    def height(self) -> int:
        """Of everything."""
        return self.top(len(self.starts) - 1)

    def card(self, number: int) -> tuple[int, int]:
        """Upper edge and height of a group's card."""
        top = self.top(number)
        return top, self.top(number + 1) - GAP - top

    def span(self, number: int, member: int) -> tuple[int, int]:
        """Upper edge and height of a photo's line, or with member -1 of the heading."""
        top = self.top(number)
        if member < 0:
            return top, self.heading
        return top + self.heading + member // self.columns * self.row, self.row

    def number_at(self, y: int) -> int:
        """The group whose card is at `y`, or the one before the gap there; -1 above all."""
        return min(int(np.searchsorted(self._tops, y, side="right")) - 1, len(self.starts) - 2)

    def at(self, y: int, column: int = 0) -> tuple[int, int] | None:
        """The group and photo (-1: heading) at `y` in a column; None in a gap."""
        number = self.number_at(y)
        if number < 0:
            return None
        inside = y - self.top(number)
        if inside < self.heading:
            return number, -1
        member = (inside - self.heading) // self.row * self.columns + column
        count = int(self.starts[number + 1] - self.starts[number]) - 1
        return (number, member) if member < count and inside < self.card(number)[1] - FOOT else None
