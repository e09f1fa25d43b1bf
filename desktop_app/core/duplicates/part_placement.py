"""Where one picture shows what a part of another shows: by key points that agree, and what lies between them."""

from __future__ import annotations

import numpy as np

from desktop_app.core.duplicates.alignment import Placement, place
from desktop_app.core.duplicates.looks import Look
from desktop_app.core.parts import Part

__all__ = ["find_part"]

_POINTS = 10
"""At least this many key points agree on one place."""
_MATCHED = 0.1
"""Of the key points that both have there, at least this share."""
_AGREEMENT = 0.5
"""Of the textured blocks that lie on each other, at least this share correlates."""
_COVER = 0.3
"""At least this share of the part is to be seen there."""


def find_part(look: Look, asked: Look) -> Part | None:
    """The part of a picture that shows the same thing as the whole of another, or None where nothing is sure.

    It may be larger or smaller there, turned or mirrored, and cut off at an edge; the part is the upright rectangle
    around it.

    Args:
        look: where it is looked for.
        asked: what is looked for.
    """
    placed = place(look, asked, least_points=_POINTS)
    if placed is None or not _is_sure(placed):
        return None
    height, width = asked.pixels.shape
    corners = np.array([[0, 0, 1], [width, 0, 1], [width, height, 1], [0, height, 1]], np.float64)
    x, y = np.array(placed.matrix).reshape(2, 3) @ corners.T
    rows, columns = look.pixels.shape
    return Part.around(float(x.min()) / columns, float(y.min()) / rows, float(x.max()) / columns, float(y.max()) / rows)


def _is_sure(placed: Placement) -> bool:
    return placed.matched >= _MATCHED and placed.agreement >= _AGREEMENT and placed.cover_second >= _COVER
