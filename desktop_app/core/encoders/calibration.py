"""Which distances an encoder's heads call near: the radii of its card."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
import numpy.typing as npt

from desktop_app.core.codes import Codes, hamming
from desktop_app.core.encoders.card import HeadCard

__all__ = ["WITHIN_RADII", "calibrate", "largest_within"]

WITHIN_RADII = {"similar": (2e-3, 5e-2), "copy": (1e-5, 1e-3)}
"""By head: shares of all pairs of different photos within the default radius, and within the slider's end."""


def largest_within(counts: npt.NDArray[np.int64], share: float) -> int:
    """The largest distance within which at most this share of the pairs lies; -1 if more lie at distance 0.

    Args:
        counts: int64 (bits + 1,), the pairs by distance.
    """
    shares = np.cumsum(counts) / max(1, counts.sum())
    return int(np.searchsorted(shares, share, side="right")) - 1


def calibrate(
    codes: Mapping[str, Codes],
    folders: Sequence[str],
    *,
    copies: npt.NDArray[np.bool_] | None = None,
    most: int = 4000,
) -> dict[str, HeadCard]:
    """The card's radii: those within which a given small share of all pairs of different photos lies.

    Args:
        codes: by head, uint8 (N, bits/8).
        folders: for each photo where it lies. Pairs in one folder are left out, since bursts and true copies lie
            together; where there is one folder only, all pairs count.
        copies: bool (N, N), pairs that may be the same picture and are left out as well.
        most: how many photos are compared with each other.
    """
    place = np.unique(np.array(folders), return_inverse=True)[1]
    if place.max(initial=0) == 0:
        place = np.arange(len(place))
    step = max(1, -(-len(place) // most))  # rounded up: the last folders count as much as the first
    some = np.arange(len(place))[::step]
    cards = {}
    for name, found in codes.items():
        bits = found.shape[1] * 8
        counts = np.zeros(bits + 1, dtype=np.int64)
        for position, number in enumerate(some):
            later = some[position + 1 :]
            different = place[later] != place[number]
            if copies is not None:
                different &= ~copies[number, later]
            others = later[different]
            counts += np.bincount(hamming(found[number : number + 1], found[others])[0], minlength=bits + 1)
        radius, end = (max(0, largest_within(counts, share)) for share in WITHIN_RADII.get(name, (1e-3, 1e-2)))
        cards[name] = HeadCard(bits=bits, radius=radius, max_radius=end)
    return cards
