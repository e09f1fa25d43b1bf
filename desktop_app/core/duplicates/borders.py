"""How much of a picture is inside a plain border: a frame, a mat, the bars of another format."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

_PLAIN = 3.0
"""Mean distance of a plain line from the border's grey, in levels; a JPEG rings a little."""

_SHARP = 16.0
"""Mean distance from the border's grey right inside of it: a dark sky that ends slowly is no border."""

_LEAST = 0.01
"""A border narrower than this share of the side is an accident of scaling."""

__all__ = ["content_share"]


def content_share(grey: npt.NDArray[np.float32]) -> float:
    """The share of the area that a plain border leaves; 1 where there is none.

    A border is of one grey, as wide or narrow as it likes, at least at two opposite sides, and ends sharply.

    Args:
        grey: (H, W), 0 … 255.
    """
    edges = (grey[0], grey[-1], grey[:, 0], grey[:, -1])
    share = 1.0
    for level in {round(float(np.median(edge))) for edge in edges}:
        apart = np.abs(grey - level)
        down, across = _inside(apart), _inside(apart.T)
        share = min(share, down * across)
    return share


def _inside(apart: npt.NDArray[np.float32]) -> float:
    """The share of the rows between a border at the top and one at the bottom; 1 where one of them is missing."""
    rows = len(apart)
    content = np.flatnonzero(apart.mean(axis=1) > _PLAIN)
    if not len(content):
        return 1.0
    first, last = int(content[0]), int(content[-1])
    if min(first, rows - 1 - last) < max(1, _LEAST * rows):
        return 1.0
    # One row further in than the first that is not plain: scaling mixes the two.
    begin, end = min(first + 1, last), max(last - 1, first)
    within = np.flatnonzero(apart[first : last + 1].mean(axis=0) > _PLAIN)
    if min(apart[begin, within].mean(), apart[end, within].mean()) < _SHARP:
        return 1.0
    return (last + 1 - first) / rows
