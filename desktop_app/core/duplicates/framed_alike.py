"""What two small pictures that lie edge on edge allow: a copy, to be looked at in full size, or none."""

from __future__ import annotations

import math

from desktop_app.core.duplicates.alignment import Framing
from desktop_app.core.duplicates.looks import SIDE

EDGE_ON_EDGE = 0.25
"""Pixels of the small pictures that a corner of one framing seems to be moved by at most."""

WORST = 4.5
"""Grey levels of a block from which something was added or moved."""

_GAIN, _OFFSET = 0.03, 3.0
"""What compression and resizing may change of contrast, and of brightness in levels."""

_COLOUR, _TINT = 3.0, 18.0
"""Levels that colours may be off by as a whole, and in one place."""

_PALER, _LIGHTER = 0.5, 60.0
"""What fine print may lose of contrast and gain in brightness where pictures are made small in different ways."""

_MOVED, _SHARPER = 1.0, 25.0
"""What a corner may seem to be moved by then, and grey levels of a block: thin lines are sharper in one of the two."""

_GROUND = 0.3
"""Share of the pixels that such print leaves as light as they were: the paper."""

__all__ = [
    "EDGE_ON_EDGE",
    "WORST",
    "colours_changed",
    "seems_picked",
    "seems_reencoded",
    "seems_resampled",
    "tone_changed",
]


def seems_reencoded(framing: Framing) -> bool:
    """Whether two small pictures of one framing differ by what compression and resizing may do, so far as they tell."""
    return (
        framing.displacement <= EDGE_ON_EDGE
        and framing.agreement >= 0.98
        and framing.worst <= WORST
        and framing.difference <= 4
        and not colours_changed(framing)
        and not tone_changed(framing)
    )


def tone_changed(framing: Framing) -> bool:
    """Whether brightness or contrast differ by more than compression and resizing may change them."""
    return abs(framing.gain - 1) > _GAIN or abs(framing.offset) > _OFFSET


def colours_changed(framing: Framing) -> bool:
    """Whether colours do."""
    return framing.colour > _COLOUR or framing.tint > _TINT


def seems_resampled(framing: Framing) -> bool:
    """Whether two small pictures may be of lines or print that were made small in different ways, and paler in one."""
    return (
        framing.displacement <= _MOVED
        and framing.agreement >= 0.95
        and framing.worst <= _SHARPER
        and framing.difference <= 8
        and framing.colour <= 5
        and framing.tint <= 25
        and framing.unchanged >= _GROUND
        and abs(framing.gain - 1) <= _PALER
        and abs(framing.offset) <= _LIGHTER
    )


def seems_picked(framing: Framing, *, side: int) -> bool:
    """Whether they may do so if pixels of one were picked for the other: moved by half of one at most, and noisier.

    Args:
        side: the smaller photo's longer side.
    """
    moved = EDGE_ON_EDGE + math.hypot(0.5, 0.5) * min(1.0, SIDE / side)
    return (
        framing.displacement <= moved
        and framing.agreement >= 0.95
        and max(framing.worst, framing.difference) <= 9
        and framing.colour <= 4
        and not tone_changed(framing)
    )
