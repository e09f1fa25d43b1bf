"""Which groups of a review are shown: by words, by relation, by what they can free, and across folders."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from desktop_app.core.duplicates.review import Group
from desktop_app.core.relations import Relation
from desktop_app.core.types import Photo, PhotoId, PhotoIds

LEAST = (0, 1_000_000, 10_000_000, 100_000_000)
"""Bytes that a group may have to be able to free, to choose from."""

__all__ = ["LEAST", "Narrowing", "narrowed"]


@dataclass(frozen=True, slots=True)
class Narrowing:
    """What is to be seen.

    Attributes:
        text: words that a photo of the group has in its path, date or camera; "" for any.
        hidden: relations of groups that are not shown.
        least: bytes that a group can free at least, where it is one of which photos can go.
        across: only groups whose photos lie in more than one folder.
        photos: only groups with one of these; None for any.
    """

    text: str = ""
    hidden: frozenset[Relation] = frozenset()
    least: int = 0
    across: bool = False
    photos: frozenset[PhotoId] | None = None

    @property
    def chosen(self) -> bool:
        """Whether anything is left out, besides by words."""
        return bool(self.hidden or self.least or self.across or self.photos is not None)


def narrowed(
    groups: Sequence[Group],
    wish: Narrowing,
    *,
    having: Callable[[str], PhotoIds],
    photos: Callable[[Sequence[PhotoId]], list[Photo]],
) -> list[Group]:
    """Worker: the groups that are to be seen, in their order.

    Args:
        groups: all.
        wish: which.
        having: the photos that have some words.
        photos: `Library.photos`; asked only where folders count.
    """
    left = [group for group in groups if _fits(group, wish)]
    if wish.photos is not None:
        left = [group for group in left if not wish.photos.isdisjoint(group.photos)]
    if wish.text:
        having_them = set(having(wish.text).tolist())
        left = [group for group in left if not having_them.isdisjoint(group.photos)]
    if wish.across and left:
        ids = sorted({photo for group in left for photo in group.photos})
        folder = {photo.id: photo.path.parent for photo in photos(ids)}
        left = [group for group in left if len({folder.get(photo) for photo in group.photos}) > 1]
    return left


def _fits(group: Group, wish: Narrowing) -> bool:
    freeing = group.relation is not None and group.relation is not Relation.SIMILAR
    return group.relation not in wish.hidden and (not freeing or group.saving >= wish.least)
