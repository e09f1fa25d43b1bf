"""Where the cells of a gallery are: arithmetic only, the same cost for ten photos and a million."""

from __future__ import annotations

from dataclasses import dataclass

MARGIN = 8
"""Above the first and below the last row of cells, pixels."""

GAP = 12
"""Between two pictures, pixels."""

__all__ = ["GAP", "MARGIN", "GridGeometry"]


@dataclass(frozen=True, slots=True)
class GridGeometry:
    """A uniform grid that fills its width.

    Attributes:
        width: of the viewport, pixels.
        count: cells.
        least: side of a cell's picture, pixels; it grows until the cells fill the width.
        caption: height of the text below the picture, pixels; 0 for none.
    """

    width: int
    count: int
    least: int
    caption: int = 0

    @property
    def columns(self) -> int:
        """Cells in a row."""
        return max(1, self.width // (self.least + GAP))

    @property
    def side(self) -> int:
        """Of the square that a cell's picture fits in."""
        return max(self.least, min(self.width // self.columns - GAP, self.least * 3 // 2))

    @property
    def rows(self) -> int:
        """Rows of cells."""
        return -(-self.count // self.columns)

    @property
    def row_height(self) -> int:
        """Pixels from a row of cells to the next."""
        return self.side + self.caption + GAP

    @property
    def height(self) -> int:
        """Of everything."""
        return self.rows * self.row_height + 2 * MARGIN

    def cell(self, index: int) -> tuple[int, int, int, int]:
        """(x, y, width, height) of a cell in the content's coordinates."""
        row, column = divmod(index, self.columns)
        left = column * self.width // self.columns
        right = (column + 1) * self.width // self.columns
        return left, MARGIN + row * self.row_height, right - left, self.row_height

    def at(self, x: int, y: int) -> int:
        """The cell at a point of the content, -1 where there is none."""
        if not 0 <= x < self.width or y < MARGIN:
            return -1
        column = min(self.columns - 1, ((x + 1) * self.columns - 1) // self.width)
        index = (y - MARGIN) // self.row_height * self.columns + column
        return index if index < self.count else -1

    def between(self, top: int, bottom: int) -> range:
        """The cells that touch the content's lines from `top` to before `bottom`."""
        first = max(0, (top - MARGIN) // self.row_height) * self.columns
        last = max(0, -(-(bottom - MARGIN) // self.row_height)) * self.columns
        return range(min(first, self.count), min(last, self.count))
