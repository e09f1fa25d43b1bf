"""What both ways of learning from one's own photos share: judgements read from a file, the new encoder's card."""

from __future__ import annotations

import datetime as dt
import json
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import numpy as np

from desktop_app.core.errors import TrainingError
from training.pictures.judged_pairs import Pairs

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from desktop_app.core.encoders.card import Card, HeadCard

_SUFFIX = " on my photos"

__all__ = ["own_card", "read_pairs"]


def read_pairs(path: Path | None, names: Sequence[str]) -> Pairs:
    """Judgements about photos.

    Args:
        path: JSON, [["name", "name", same?], …]; None: there are none. Pairs of other photos are passed over.
        names: of the photos, in order.

    Raises:
        TrainingError: it cannot be understood.
    """
    if path is None:
        return Pairs.none()
    place = {name: row for row, name in enumerate(names)}
    try:
        said = [
            (place[first], place[second], bool(same))
            for first, second, same in json.loads(path.read_text("utf-8"))
            if first in place and second in place
        ]
    except (OSError, ValueError, TypeError) as error:
        raise TrainingError(f"holds no judgements ({error})", path=path) from None
    if not said:
        return Pairs.none()
    return Pairs(np.array([pair[:2] for pair in said], np.int64), np.array([pair[2] for pair in said], np.bool_))


def own_card(
    card: Card,
    *,
    base: str,
    heads: dict[str, HeadCard],
    method: str,
    photos: int,
    judgements: int,
    figures: dict[str, Any],
) -> Card:
    """The card of an encoder that was learned from one's own photos.

    Args:
        card: of the encoder that it comes from.
        base: that one's identity.
        heads: with their new radii.
        method: how, in words.
        photos: learned from or measured on.
        judgements: learned from.
        figures: before and after, on held-out photos.
    """
    now = dt.datetime.now(tz=dt.UTC)
    return replace(
        card,
        name=card.name.removesuffix(_SUFFIX) + _SUFFIX,
        version=f"{now:%Y-%m-%d %H:%M:%S}",
        created=now.date().isoformat(),
        heads=heads,
        training={
            "method": method,
            "base": base,
            "base training": card.training.get("base training", card.training),
            "count": photos,
            "judgements": judgements,
        },
        quality={"before": card.quality.get("before", card.quality), "on my photos": figures},
    )
