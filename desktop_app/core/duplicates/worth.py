"""What one copy of a picture has that another lacks: whether anything would be missed without it."""

from __future__ import annotations

from desktop_app.core.duplicates.belonging import lacking
from desktop_app.core.duplicates.holdings import holdings_of
from desktop_app.core.duplicates.rules import RULES, Standing
from desktop_app.core.language import english
from desktop_app.core.relations import Relation
from desktop_app.core.types import Photo

__all__ = ["more_than"]

_QUALITY = ("pixels", "metadata", "original")
"""The rules by which a copy may hold more of a picture; where any of them says so, it would be missed."""


def more_than(stays: Photo, photo: Photo, relation: Relation) -> str:
    """What a photo has that the one that stays lacks, in words; "" where nothing would be missed.

    Args:
        stays: another file of the same picture.
        photo: that would go.
        relation: of the two; EXACT to REENCODED.
    """
    if beside := lacking(stays, photo):
        return english(f"has {beside}, which the one in the library lacks")
    if relation is Relation.EXACT:
        return ""
    if held := holdings_of(photo) - holdings_of(stays):
        return english(f"holds {', '.join(sorted(held))}, which the one in the library lacks")
    standing = Standing("", lambda _photo: 0, lambda _photo: 1.0)
    for name in _QUALITY:
        one, other = RULES[name].values([photo, stays], standing)
        if one > other:
            return english(f"better: {RULES[name].words(photo, [stays]) or english('less compressed')}")
    return ""
