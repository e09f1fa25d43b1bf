"""Where the cells of a gallery are: arithmetic only, the same cost for ten photos and a million."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate, pairwise

from desktop_app.gui.gallery.sections import GAP, MARGIN, Sections

_LEAST = 16
"""No picture is smaller, however narrow the window, pixels."""

__all__ = ["GAP", "MARGIN", "GridGeometry"]


@dataclass(frozen=True)
class GridGeometry(Sections):
    """A uniform grid that fills its width; its sides are as near to `least` as that lets them be."""

    @property
    def columns(self) -> int:
        """Cells in a row."""
        return max(1, round(self.width / (self.least + GAP)))

    @property
    def side(self) -> int:
        """Of the square that a cell's picture fits in."""
        return max(_LEAST, min(self.width // self.columns - GAP, self.least * 3 // 2))

    @property
    def row_height(self) -> int:
        """Pixels from a row of cells to the next."""
        return self.side + self.caption + GAP

    def cell(self, index: int) -> tuple[int, int, int, int]:
        """(x, y, width, height) of a cell in the content's coordinates."""
        section = self.section(index)
        row, column = divmod(index - self._bounds[section], self.columns)
        left = column * self.width // self.columns
        right = (column + 1) * self.width // self.columns
        top = self._tops[section] + self._above + row * self.row_height
        return self.width - right if self.mirrored else left, top, right - left, self.row_height

    def picture(self, index: int) -> tuple[int, int, int, int]:
        """(x, y, width, height) of the square that a cell's picture fits in."""
        left, top, width, _ = self.cell(index)
        return left + (width - self.side) // 2, top + GAP // 2, self.side, self.side

    def at(self, x: int, y: int) -> int:
        """The cell at a point of the content, -1 where there is none."""
        if not 0 <= x < self.width or y < MARGIN or not self.count:
            return -1
        section = bisect_right(self._tops, y) - 1
        if section >= len(self._bounds) - 1 or y < self._tops[section] + self._above:
            return -1
        x = self.width - 1 - x if self.mirrored else x
        column = min(self.columns - 1, ((x + 1) * self.columns - 1) // self.width)
        row = (y - self._tops[section] - self._above) // self.row_height
        index = self._bounds[section] + row * self.columns + column
        return index if index < self._bounds[section + 1] else -1

    def between(self, top: int, bottom: int) -> range:
        """The cells that touch the content's lines from `top` to before `bottom`."""
        first, last = self._first_below(top), self._first_below(bottom - 1)
        if last < self.count and bottom > self.cell(last)[1]:  # its row is touched, to its end
            section = self.section(last)
            last = min(last - (last - self._bounds[section]) % self.columns + self.columns, self._bounds[section + 1])
        return range(first, max(first, last))

    def beside(self, index: int, rows: int) -> int:
        """The cell `rows` below (or above) another, in its column as far as that row goes; itself at the end."""
        section = self.section(index)
        row, column = divmod(index - self._bounds[section], self.columns)
        row += rows
        while row < 0 and section > 0:
            section -= 1
            row += self._rows[section]
        while row >= self._rows[section] and section < len(self._rows) - 1:
            row -= self._rows[section]
            section += 1
        if row < 0 or row >= self._rows[section]:
            return index
        return min(self._bounds[section] + row * self.columns + column, self._bounds[section + 1] - 1)

    def _first_below(self, y: int) -> int:
        """The first cell of the first row that ends below a line."""
        section = self.section_at(y)
        row = max(0, (y - self._tops[section] - self._above) // self.row_height)
        return min(self._bounds[section] + row * self.columns, self._bounds[section + 1] if self.count else 0)

    @cached_property
    def _rows(self) -> tuple[int, ...]:
        return tuple(-(-(end - start) // self.columns) for start, end in pairwise(self._bounds))

    @cached_property
    def _tops(self) -> tuple[int, ...]:
        return tuple(accumulate((self._above + rows * self.row_height for rows in self._rows), initial=MARGIN))
