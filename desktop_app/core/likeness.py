"""How alike two photos are in words that a person uses: same picture, very similar, similar, less similar."""

from __future__ import annotations

from collections.abc import Mapping
from enum import IntEnum

import numpy as np
import numpy.typing as npt

from desktop_app.core.encoders.card import HeadCard
from desktop_app.core.language import english

__all__ = ["Likeness", "likeness_of", "same_within"]


class Likeness(IntEnum):
    """From the most alike to the least."""

    SAME = 0
    VERY = 1
    SIMILAR = 2
    LESS = 3

    @property
    def words(self) -> str:
        """As a heading."""
        return (english("Same picture"), english("Very similar"), english("Similar"), english("Less similar"))[self]


def same_within(copy: HeadCard) -> int:
    """How many bits of two `copy` codes differ at most where the picture is the same.

    The head's own radius proposes what to compare, and holds look-alikes too. Half of it holds hardly anything else.
    """
    return copy.radius // 2


def likeness_of(
    distances: npt.NDArray[np.int32], heads: Mapping[str, HeadCard], *, same: npt.NDArray[np.bool_] | None = None
) -> npt.NDArray[np.int32]:
    """The `Likeness` of each photo to a query, int32 (N,): a matter of the encoder's own radii, on its card.

    Args:
        distances: of the head `similar`, bits, int32 (N,).
        heads: of the card.
        same: bool (N,), which of them are within `same_within` by the head `copy`; None if there is no such head.
    """
    head = heads["similar"]
    bounds = np.array([head.radius, (head.radius + head.max_radius) // 2])
    found = np.searchsorted(bounds, distances, side="left").astype(np.int32) + Likeness.VERY
    if same is not None:
        found[same] = Likeness.SAME
    return found
