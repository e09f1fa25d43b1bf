"""Deciding for one folder against others: of every group, what lies in that folder stays."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from desktop_app.core.duplicates.favouring import Favoured, Trial, may_go
from desktop_app.core.duplicates.keeper import choose_keeper
from desktop_app.core.duplicates.review import Review
from desktop_app.core.relations import Relation
from desktop_app.core.removal.files import lies_in
from desktop_app.core.types import Photo, PhotoId

__all__ = ["Favour", "favour", "folders_of"]


@dataclass(frozen=True, slots=True)
class Favour:
    """A wish.

    Attributes:
        kept: the folder whose photos stay.
        against: the folder whose copies go; None for every other.
    """

    kept: Path
    against: Path | None = None


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
    found, trial = [], Trial(review)
    for group in review.narrowed(sure):
        members = [photos[one] for one in group.photos if one in photos]
        kept = [photo for photo in members if lies_in(photo.path.parent, wish.kept)]
        if not kept:
            continue
        keeper = choose_keeper(members, rules=review.rules, among=kept).photo
        wanted = [
            photo for photo in members if photo not in kept and _meant(photo, wish) and may_go(review, photo, keeper)
        ]
        going = trial.mark(group, keeper, wanted) if wanted else ()
        if going:
            found.append(Favoured(group, keeper, going))
    return found


def _meant(photo: Photo, wish: Favour) -> bool:
    return wish.against is None or lies_in(photo.path.parent, wish.against)
