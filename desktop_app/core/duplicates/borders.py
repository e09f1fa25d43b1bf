"""How much of a picture is inside a plain border: a frame, a mat, the bars of another format."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

_PLAIN = 3.0
"""Mean distance of a plain line from the border's grey, in levels; a JPEG rings a little."""

_SHARP = 16.0
"""Mean distance from the border's grey right inside of it: a dark sky that ends slowly is not a border."""

_STEP = 6.0
"""Median distance there that is enough where it is a step, not the foot of a slope: a pale photo in a white frame."""

_LEAST = 0.01
"""A border narrower than this share of the side is an accident of scaling."""

_EDGE = 3
"""How many rows a border may take to end: scaling mixes two, and a photo may have a thin line around it."""

__all__ = ["content_share"]


def content_share(grey: npt.NDArray[np.float32]) -> float:
    """The share of the area that a plain border leaves; 1 where there is none.

    A border is of one grey, as wide or narrow as it likes, at two opposite sides or around, and ends sharply. Of the
    four sides of a frame one may end slowly: there the photo itself is as light or as dark as its frame.

    Args:
        grey: (H, W), 0 … 255.
    """
    edges = (grey[0], grey[-1], grey[:, 0], grey[:, -1])
    share = 1.0
    for level in {round(float(np.median(edge))) for edge in edges}:
        bars = [_bars(grey, level), _bars(grey.T, level)]
        framed = sum(sum(bar.sharp) for bar in bars if bar) >= 3
        share = min(share, math.prod(bar.inside for bar in bars if bar and (framed or all(bar.sharp))))
    return share


@dataclass(frozen=True, slots=True)
class _Bars:
    """Plain bars at the top and at the bottom: their share of the rows, and whether each ends sharply."""

    widths: tuple[float, float]
    sharp: tuple[bool, bool]

    @property
    def inside(self) -> float:
        """The share of the rows between them. Where one cannot be told from the photo, it is as wide as the other."""
        one, other = self.widths
        return 1 - (one + other if all(self.sharp) else 2 * min(one, other))


def _bars(grey: npt.NDArray[np.float32], level: int) -> _Bars | None:
    if max(float(np.abs(edge - level).mean()) for edge in (grey[0], grey[-1])) > _PLAIN:
        return None  # as of nearly every photo: there is no bar at one of the two sides
    apart = np.abs(grey - level)
    rows = len(apart)
    busy = np.flatnonzero(apart.mean(axis=1) > _PLAIN)
    if not len(busy):
        return None
    first, last = int(busy[0]), int(busy[-1])
    if min(first, rows - 1 - last) < max(1, _LEAST * rows):
        return None
    within = np.flatnonzero(apart[first : last + 1].mean(axis=0) > _PLAIN)
    if not len(within):
        return None
    content = apart[first : last + 1, within]
    return _Bars((first / rows, (rows - 1 - last) / rows), (_is_sharp(content), _is_sharp(content[::-1])))


def _is_sharp(content: npt.NDArray[np.float32]) -> bool:
    """Whether content begins at once, given its distance from the border's grey, the outermost row first."""
    if content[:_EDGE].mean(axis=1).max() >= _SHARP:
        return True
    heights = np.median(content[: 2 * _EDGE], axis=1)
    edge, beyond = float(heights[:_EDGE].max()), float(heights[_EDGE:].max(initial=0))
    return edge >= _STEP and beyond < 1.5 * edge
