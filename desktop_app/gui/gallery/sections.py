"""What every layout of a gallery knows: its room, and where its sections are."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, field
from functools import cached_property

MARGIN = 8
"""Above the first and below the last row of cells, pixels."""

GAP = 12
"""Between two pictures, pixels."""

__all__ = ["GAP", "MARGIN", "Sections"]


@dataclass(frozen=True)
class Sections:
    """Base of layouts, in sections that each begin on a row of their own.

    Attributes:
        width: of the viewport, pixels.
        count: cells.
        least: side of a cell's picture, or height of a row of them, pixels, before they fill the width.
        caption: height of the text below the picture, pixels; 0 for none.
        starts: the first cell of each section, ascending from 0; empty for one section without a heading.
        heading: height of a section's heading, pixels.
        mirrored: the first cell of a row is at the right.
    """

    width: int
    count: int
    least: int
    caption: int = 0
    starts: tuple[int, ...] = field(default=(), repr=False)
    heading: int = 0
    mirrored: bool = False

    @property
    def height(self) -> int:
        """Of everything."""
        return self._tops[-1] + MARGIN

    def section(self, index: int) -> int:
        """The number of the section that a cell is in."""
        return min(max(bisect_right(self._bounds, index) - 1, 0), max(len(self._bounds) - 2, 0))

    def section_at(self, y: int) -> int:
        """The number of the section that a line of the content is in: the first above all, the last below."""
        return min(max(bisect_right(self._tops, y) - 1, 0), max(len(self._bounds) - 2, 0))

    def headings(self, top: int, bottom: int) -> list[tuple[int, int]]:
        """(section, y) of the headings that touch the content's lines from `top` to before `bottom`."""
        if not self._above or not self.count:
            return []
        numbers = range(self.section_at(top), self.section_at(bottom) + 1)
        found = [(number, self._tops[number]) for number in numbers]
        return [(number, y) for number, y in found if y < bottom and y + self._above > top]

    @property
    def _above(self) -> int:
        return self.heading if self.starts else 0

    @cached_property
    def _bounds(self) -> tuple[int, ...]:
        """The first cell of each section, and the end of the last."""
        return (*(self.starts or (0,)), self.count)

    @property
    def _tops(self) -> tuple[int, ...]:
        """Where each section begins, and where the last ends."""
        raise NotImplementedError
