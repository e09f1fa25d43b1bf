"""Deciding for one folder against others: of every group, what lies in that folder stays."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from desktop_app.core.duplicates.belonging import lacking
from desktop_app.core.duplicates.holdings import holdings_of
from desktop_app.core.duplicates.keeper import choose_keeper
from desktop_app.core.duplicates.photo_choices import PhotoChoices
from desktop_app.core.duplicates.proposals import Group
from desktop_app.core.duplicates.review import Review
from desktop_app.core.errors import ActionError
from desktop_app.core.relations import Relation
from desktop_app.core.removal.files import lies_in
from desktop_app.core.types import Control, Photo, PhotoId

__all__ = ["Favour", "Favoured", "favour", "folders_of", "mark_favoured"]


@dataclass(frozen=True, slots=True)
class Favour:
    """A wish.

    Attributes:
        kept: the folder whose photos stay.
        against: the folder whose copies go; None for every other.
    """

    kept: Path
    against: Path | None = None


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


def folders_of(photos: Iterable[Photo]) -> list[tuple[Path, int]]:
    """The folders that photos lie in themselves, each with how many, the fullest first."""
    counted = Counter(photo.path.parent for photo in photos)
    return sorted(counted.items(), key=lambda item: (-item[1], item[0]))


def favour(review: Review, wish: Favour, *, photos: dict[PhotoId, Photo]) -> list[Favoured]:
    """What would be done, as `mark_favoured` then does it: only sure copies, of which the folder to be kept has one.

    As by the rules, nothing goes that is protected, was chosen to stay, or holds more than what stays; nor the last
    photo of another group.

    Args:
        review: whose groups.
        wish: which folder against which.
        photos: those of the groups, by id.
    """
    sure = [relation for relation in Relation if relation.preselected]
    found, trial = [], _Trial(review)
    for group in review.narrowed(sure):
        members = [photos[one] for one in group.photos if one in photos]
        kept = [photo for photo in members if lies_in(photo.path.parent, wish.kept)]
        if not kept:
            continue
        keeper = choose_keeper(members, rules=review.rules, among=kept).photo
        wanted = [photo for photo in members if photo not in kept and _may_go(review, photo, keeper, wish)]
        going = trial.mark(group, keeper, wanted) if wanted else ()
        if going:
            found.append(Favoured(group, keeper, going))
    return found


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


class _Trial:
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


def _may_go(review: Review, photo: Photo, keeper: Photo, wish: Favour) -> bool:
    if wish.against is not None and not lies_in(photo.path.parent, wish.against):
        return False
    if review.rules.protects(photo) or review.marks.chosen(photo.id) or lacking(keeper, photo):
        return False
    same = (photo.size, photo.fingerprint) == (keeper.size, keeper.fingerprint)
    return same or holdings_of(photo) <= holdings_of(keeper)
