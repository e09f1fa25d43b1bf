"""What both ways of learning from one's own photos share: judgements read from a file, the new encoder's card."""

from __future__ import annotations

import datetime as dt
from dataclasses import asdict, fields, replace
from typing import TYPE_CHECKING, Any

import numpy as np

from desktop_app.core.errors import TrainingError
from desktop_app.core.retraining.protocol import Figures, Report, read_judged_pairs
from training.pictures.judged_pairs import Pairs

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from desktop_app.core.encoders.card import Card, HeadCard

_SUFFIX = " on my photos"

__all__ = ["figures_text", "own_card", "read_pairs"]


def read_pairs(path: Path | None, names: Sequence[str]) -> Pairs:
    """Judgements about photos.

    Args:
        path: a file of judged pairs; None: there are none. Pairs of other photos are passed over.
        names: of the photos, in order.

    Raises:
        TrainingError: it cannot be understood.
    """
    if path is None:
        return Pairs.none()
    place = {name: row for row, name in enumerate(names)}
    try:
        judged = [pair for pair in read_judged_pairs(path) if pair.first in place and pair.second in place]
    except (OSError, ValueError) as error:
        raise TrainingError(f"holds no judgements ({error})", path=path) from None
    if not judged:
        return Pairs.none()
    rows = np.array([(place[pair.first], place[pair.second]) for pair in judged], np.int64)
    return Pairs(rows, np.array([pair.same for pair in judged], np.bool_))


def own_card(
    card: Card,
    *,
    base: str,
    heads: dict[str, HeadCard],
    method: str,
    report: Report,
    judgements: int,
) -> Card:
    """The card of an encoder that was learned from one's own photos.

    Args:
        card: of the encoder that it comes from.
        base: that one's identity.
        heads: with their new radii.
        method: how, in words.
        report: figures before and after, on held-out photos; its identity does not matter.
        judgements: learned from.
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
            "count": report.photos,
            "judgements": judgements,
        },
        quality={"before": card.quality.get("before", card.quality), "on my photos": _figures(report)},
    )


def _figures(report: Report) -> dict[str, Any]:
    found = asdict(report)
    return {name: found[name] for name in ("held_out", "old", "new", "worse", "judgements")}


def figures_text(report: Report, *, what: str) -> str:
    """The figures before and after in words, a line each, and whether `what` is worse."""
    lines = []
    for field in fields(Figures):
        old, new = getattr(report.old, field.name), getattr(report.new, field.name)
        if old is not None and new is not None:
            lines.append(f"  {field.name:12} {old:.3f} → {new:.3f}")
    if report.worse:
        lines.append(f"The new {what} is worse at: {', '.join(report.worse)}. The old one is the better choice.")
    return "\n".join(lines)
