"""Keeping one photo of each of many groups: what that would mark is known beforehand, and then it is marked."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Sequence
from contextlib import suppress
from dataclasses import dataclass

from desktop_app.core.duplicates.belonging import lacking
from desktop_app.core.duplicates.holdings import holdings_of
from desktop_app.core.duplicates.photo_choices import PhotoChoices
from desktop_app.core.duplicates.proposals import Group
from desktop_app.core.duplicates.review import Review
from desktop_app.core.errors import ActionError
from desktop_app.core.relations import Relation
from desktop_app.core.types import Control, Photo, PhotoId

__all__ = ["Favoured", "Trial", "mark_favoured", "may_go"]


@dataclass(frozen=True, slots=True)
class Favoured:
    """What a wish means for a group.

    Attributes:
        group: the group.
        keeper: what stays of it.
        going: what would be marked.
    """

    group: Group
    keeper: Photo
    going: tuple[Photo, ...]


def mark_favoured(review: Review, found: Sequence[Favoured], *, control: Control | None = None) -> int:
    """Mark what was found; how many photos that were. What would empty another group is left alone."""
    control, count = control or Control(), 0
    for one in found:
        control.checkpoint()
        review.mark(one.keeper.id, remove=False)
        review.marks.stay(one.group, one.keeper.id)
        for photo in one.going:
            with suppress(ActionError):
                review.mark(photo.id, remove=True)
                count += 1
    return count


class Trial:
    """Marks that are set without being kept."""

    def __init__(self, review: Review) -> None:
        self._rules = review.rules
        self._marks = PhotoChoices(None, content=lambda _photo: 1.0)
        self._marks.put(review.marks.kept())
        self._holding: defaultdict[PhotoId, list[Group]] = defaultdict(list)
        for group in review.groups(list(Relation)):
            for photo in group.photos:
                self._holding[photo].append(group)

    def mark(self, group: Group, keeper: Photo, going: Sequence[Photo]) -> tuple[Photo, ...]:
        """Those of `going` that can be marked when the keeper stays."""
        before = self._marks.forget(group.photos)
        self._marks.put({**before, keeper.id: None})
        self._marks.stay(group, keeper.id)
        marked = tuple(photo for photo in going if self._can_go(photo))
        if not marked:  # `mark_favoured` never sees this group, and chooses nothing in it
            self._marks.put({**dict.fromkeys(group.photos), **before})
        return marked

    def _holding_of(self, photos: Collection[PhotoId]) -> list[Group]:
        return [group for photo in photos for group in self._holding[photo]]

    def _can_go(self, photo: Photo) -> bool:
        try:
            self._marks.remove([photo], rules=self._rules, holding=self._holding_of)
        except ActionError:
            return False
        return True


def may_go(review: Review, photo: Photo, keeper: Photo) -> bool:
    """Whether a photo may go where another one stays: not what is protected, was chosen to stay, or holds more."""
    if review.rules.protects(photo) or review.marks.chosen(photo.id) or lacking(keeper, photo):
        return False
    same = (photo.size, photo.fingerprint) == (keeper.size, keeper.fingerprint)
    return same or holdings_of(photo) <= holdings_of(keeper)
