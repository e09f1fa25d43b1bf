"""How far apart codes may be for their files to be compared: as far as comparing them all costs no more than it should.

What lies within the radius is looked at file by file, so a large one shows no wrong copies; it only costs. The card
says how that grows: within `radius` lies one in `1 / AT_RADIUS` pairs of different photos, within `max_radius` one in
`1 / AT_END`, and between the two the logarithm of that share is nearly a line.
"""

from __future__ import annotations

from math import log10

from desktop_app.core.encoders.calibration import WITHIN_RADII
from desktop_app.core.encoders.card import HeadCard

AT_RADIUS, AT_END = WITHIN_RADII["copy"]
"""Shares of the pairs of different photos within a card's two radii."""

FALSE_PAIRS = 0.5
"""Of different photos, for each photo of the library: this many comparisons in vain are worth what they find."""

SLIDER = 10.0
"""How many times as many false pairs lie within the end of the slider: what is joined, and can be grouped at once."""

__all__ = ["AT_END", "AT_RADIUS", "FALSE_PAIRS", "SLIDER", "farthest_radius", "usual_radius"]


def usual_radius(head: HeadCard, *, photos: int, false_pairs: float = FALSE_PAIRS) -> int:
    """The radius for a library of `photos` photos: the larger it is, the smaller a share of its pairs can be afforded.

    Half of N² pairs of which a share s is false make s·N/2 a photo.
    """
    share = 2 * false_pairs / max(photos, 1)
    decades = log10(share / AT_RADIUS) / log10(AT_END / AT_RADIUS)
    radius = round(head.radius + decades * (head.max_radius - head.radius))
    return min(max(radius, 0), head.max_radius)


def farthest_radius(head: HeadCard, *, photos: int) -> int:
    """Where the slider ends for a library of `photos` photos."""
    return usual_radius(head, photos=photos, false_pairs=FALSE_PAIRS * SLIDER)
