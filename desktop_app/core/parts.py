"""Parts of pictures: rectangles that are asked about, where they are found, and the grid of which photos have codes."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Self

import numpy as np

from desktop_app.core.errors import KnownError
from desktop_app.core.language import english
from desktop_app.core.types import Picture

LEAST_PIXELS = 16
"""Of each side of a part that is asked about: of less there is nothing to recognise."""

_ROUNDING = 1e-9

__all__ = ["GRID", "LEAST_PIXELS", "SMALLEST", "Part"]


@dataclass(frozen=True, slots=True)
class Part:
    """A rectangle of an upright picture, in shares of its sides: (0, 0, 1, 1) is all of it.

    Raises:
        KnownError: it is empty, or not inside of the picture.
    """

    left: float
    top: float
    width: float
    height: float

    def __post_init__(self) -> None:
        corner, size = (self.left, self.top), (self.width, self.height)
        inside = all(start >= 0 and start + side <= 1 + _ROUNDING for start, side in zip(corner, size, strict=True))
        if not all(map(math.isfinite, (*corner, *size))) or min(size) <= 0 or not inside:
            raise KnownError(f"the part {self} is not inside of the picture; choose one that is")

    def __str__(self) -> str:
        return ",".join(f"{share:.1%}" for share in (self.left, self.top, self.width, self.height))

    @classmethod
    def of_pixels(cls, left: float, top: float, width: float, height: float, *, size: tuple[int, int]) -> Self:
        """The part of a picture of `size` (width, height) that is given in its pixels.

        Raises:
            KnownError: it is empty, or not inside of the picture.
        """
        if min(left, top) < 0 or min(width, height) <= 0 or left + width > size[0] or top + height > size[1]:
            said = ",".join(f"{number:g}" for number in (left, top, width, height))
            held = english(f"{size[0]}×{size[1]} pixels")
            raise KnownError(f"the part {said} is not inside of the picture, which has {held}; choose one that is")
        return cls(left / size[0], top / size[1], width / size[0], height / size[1])

    @classmethod
    def around(cls, left: float, top: float, right: float, bottom: float) -> Self:
        """The part between two corners in any order, cut off at the picture's edges.

        Raises:
            KnownError: nothing of it is inside of the picture.
        """
        x0, x1, y0, y1 = (min(max(one, 0.0), 1.0) for one in (*sorted((left, right)), *sorted((top, bottom))))
        return cls(x0, y0, x1 - x0, y1 - y0)

    def check_pixels(self, width: int, height: int) -> None:
        """Return if the part of a photo of that size has enough pixels to be recognised by.

        Raises:
            KnownError: it has too few.
        """
        pixels = round(self.width * width), round(self.height * height)
        if min(pixels) < LEAST_PIXELS:
            least = f"{LEAST_PIXELS}×{LEAST_PIXELS}"
            raise KnownError(f"the part has only {pixels[0]}×{pixels[1]} pixels; choose one of at least {least}")

    def box(self, width: int, height: int) -> tuple[int, int, int, int]:
        """Left, top, right and bottom in pixels of a picture of that size; at least one pixel."""
        left, top = (min(int(s * n), n - 1) for s, n in ((self.left, width), (self.top, height)))
        right, bottom = math.ceil((self.left + self.width) * width), math.ceil((self.top + self.height) * height)
        return left, top, min(max(right, left + 1), width), min(max(bottom, top + 1), height)

    def cut(self, picture: Picture) -> Picture:
        """What a picture uint8 (H, W, 3) shows there: uint8 (h, w, 3), contiguous."""
        height, width = picture.shape[:2]
        left, top, right, bottom = self.box(width, height)
        return np.ascontiguousarray(picture[top:bottom, left:right])

    def grown(self, factor: float) -> Part:
        """The part around the same centre with sides longer by a factor, as far as the picture reaches."""
        x, y = self.left + self.width / 2, self.top + self.height / 2
        right, down = self.width * factor / 2, self.height * factor / 2
        return Part.around(x - right, y - down, x + right, y + down)

    def inside(self, outer: Part) -> Part:
        """The same part in shares of the picture of which `outer` is a part."""
        return Part.around(
            outer.left + self.left * outer.width,
            outer.top + self.top * outer.height,
            outer.left + (self.left + self.width) * outer.width,
            outer.top + (self.top + self.height) * outer.height,
        )


def _square(side: float, count: int) -> list[Part]:
    """`count` × `count` parts with sides of that share, evenly over the picture, row by row."""
    step = (1 - side) / (count - 1)
    return [Part(column * step, row * step, side, side) for row in range(count) for column in range(count)]


GRID: tuple[Part, ...] = (*_square(1 / 2, 3), *_square(1 / 3, 5))
"""The parts of each photo that have codes, beside the whole. Another grid needs `PartCodeTable`'s codes made again."""

SMALLEST = min(min(part.width, part.height) for part in GRID)
"""The shortest side among them, as a share."""
