"""Where photos are in rows that fill the width, each photo as wide as its shape wants."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass, field, replace
from functools import cached_property
from itertools import pairwise

import numpy as np
import numpy.typing as npt

from desktop_app.gui.gallery.sections import GAP, MARGIN, Sections

NARROWEST, WIDEST = 0.4, 4.0
"""Shapes (width by height) beyond these are shown in the middle of a cell of that shape."""

_HIGHEST = 1.5  # of the height that is wanted: a row with one photo less does not become higher
_LOWEST = 16  # pixels

__all__ = ["NARROWEST", "WIDEST", "RowGeometry"]


@dataclass(frozen=True, slots=True, eq=False)
class _Layout:
    """Rows of cells, from the top.

    Attributes:
        edges: where each cell would begin if all were in one row of the wanted height, and where the last ends.
        firsts: the first cell of each row, and the number of cells.
        tops: y of each row.
        heights: of each row's pictures.
        filled: whether each row fills the width.
        sections: y of each section, and where the last ends.
    """

    edges: list[float]
    firsts: list[int]
    tops: list[int]
    heights: list[int]
    filled: list[bool]
    sections: tuple[int, ...]


@dataclass(frozen=True, eq=False)
class RowGeometry(Sections):
    """Rows as high as `least`, or so much lower or higher that they fill the width; a section's last row need not.

    Attributes:
        shapes: width by height of each photo, float32 (N,), N at least `count`.
    """

    shapes: npt.NDArray[np.float32] = field(default_factory=lambda: np.empty(0, np.float32), repr=False)

    @property
    def side(self) -> int:
        """Longest side that most pictures are painted with."""
        return round(1.5 * self.least)

    @property
    def row_height(self) -> int:
        """Pixels from a row to the next, about."""
        return self.least + self.caption + GAP

    def cell(self, index: int) -> tuple[int, int, int, int]:
        """(x, y, width, height) of a cell in the content's coordinates."""
        row = self._row(index)
        lefts = self._lefts(row)
        at = index - self._layout.firsts[row]
        left, right = lefts[at], lefts[at + 1]
        height = self._layout.heights[row] + self.caption + GAP
        return self.width - right if self.mirrored else left, self._layout.tops[row], right - left, height

    def picture(self, index: int) -> tuple[int, int, int, int]:
        """(x, y, width, height) of the room that a cell's picture fits in."""
        left, top, width, height = self.cell(index)
        return left + GAP // 2, top + GAP // 2, max(1, width - GAP), height - self.caption - GAP

    def at(self, x: int, y: int) -> int:
        """The cell at a point of the content, -1 where there is none."""
        row = bisect_right(self._layout.tops, y) - 1
        if row < 0 or not 0 <= x < self.width or y >= self._bottom(row):
            return -1
        lefts = self._lefts(row)
        at = bisect_right(lefts, self.width - 1 - x if self.mirrored else x) - 1
        return self._layout.firsts[row] + at if at < len(lefts) - 1 else -1

    def between(self, top: int, bottom: int) -> range:
        """The cells that touch the content's lines from `top` to before `bottom`."""
        tops, firsts = self._layout.tops, self._layout.firsts
        first = max(0, bisect_right(tops, top) - 1)
        if first < len(tops) and self._bottom(first) <= top:
            first += 1
        last = max(first, bisect_left(tops, bottom))
        return range(firsts[first], firsts[last])

    def beside(self, index: int, rows: int) -> int:
        """The cell `rows` below (or above) another that is most nearly in its column; itself at the end."""
        row = self._row(index)
        to = row + rows
        if not 0 <= to < len(self._layout.tops):
            return index
        own, there = self._lefts(row), self._lefts(to)
        at = index - self._layout.firsts[row]
        middle = (own[at] + own[at + 1]) // 2
        return self._layout.firsts[to] + min(bisect_right(there, middle) - 1, len(there) - 2)

    def _row(self, index: int) -> int:
        return bisect_right(self._layout.firsts, index, 0, len(self._layout.tops)) - 1

    def _bottom(self, row: int) -> int:
        return self._layout.tops[row] + self._layout.heights[row] + self.caption + GAP

    def _lefts(self, row: int) -> list[int]:
        """Where the cells of a row begin, and where the last ends; rounded, so that no pixel is in two."""
        layout = self._layout
        first, stop = layout.firsts[row], layout.firsts[row + 1]
        begin, end = layout.edges[first], layout.edges[stop]
        factor = self.width / (end - begin) if layout.filled[row] else 1.0
        return [round((edge - begin) * factor) for edge in layout.edges[first : stop + 1]]

    @property
    def _tops(self) -> tuple[int, ...]:
        return self._layout.sections

    @cached_property
    def _layout(self) -> _Layout:
        wide = np.clip(self.shapes[: self.count], NARROWEST, WIDEST).astype(np.float64) * self.least + GAP
        edges = [0.0, *np.cumsum(wide).tolist()]
        layout = _Layout(edges, [], [], [], [], ())
        y, sections = MARGIN, []
        for start, end in pairwise(self._bounds):
            sections.append(y)
            y += self._above
            first = start
            while first < end:
                stop, height, filled = self._fill(edges, first, end)
                layout.firsts.append(first)
                layout.tops.append(y)
                layout.heights.append(height)
                layout.filled.append(filled)
                y += height + self.caption + GAP
                first = stop
        layout.firsts.append(self.count)
        return replace(layout, sections=(*sections, y))

    def _fill(self, edges: list[float], first: int, end: int) -> tuple[int, int, bool]:
        """The end of the row that begins with a cell, the height of its pictures, and whether they fill the width."""
        stop = bisect_left(edges, edges[first] + self.width, first + 1, end)
        if edges[stop] - edges[first] < self.width:
            return stop, self.least, False  # the section's last row
        lower = self._height(edges, first, stop)
        if stop - first > 1:
            higher = self._height(edges, first, stop - 1)
            if higher * lower < self.least * self.least and higher <= _HIGHEST * self.least:
                return stop - 1, higher, True
        return stop, lower, True

    def _height(self, edges: list[float], first: int, stop: int) -> int:
        """At which the cells fill the width."""
        gaps = (stop - first) * GAP
        natural = edges[stop] - edges[first] - gaps
        return max(_LOWEST, round(self.least * (self.width - gaps) / natural))
