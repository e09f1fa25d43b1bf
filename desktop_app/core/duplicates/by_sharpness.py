"""Keeping the sharpest of every burst: what that would mark, for a person to look at before anything is."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from desktop_app.core.duplicates.favouring import Favoured, Trial, may_go
from desktop_app.core.duplicates.proposals import Group
from desktop_app.core.duplicates.review import Review
from desktop_app.core.relations import Relation
from desktop_app.core.types import Control, Photo, PhotoId

__all__ = ["Weighed", "favour_sharpest"]


@dataclass(frozen=True, slots=True)
class Weighed:
    """How far the bursts are measured.

    Attributes:
        done: how many are.
        found: what would be marked in them; it grows.
        untold: in how many of them sharpness tells nothing.
    """

    done: int
    found: Sequence[Favoured]
    untold: int


def favour_sharpest(
    review: Review,
    groups: Sequence[Group],
    *,
    photos_of: Callable[[Sequence[PhotoId]], list[Photo]],
    control: Control,
) -> Iterator[Weighed]:
    """What would be done, burst by burst, as `favouring.mark_favoured` then does it; other groups are passed over.

    The frame that the review proposes stays, which is the sharpest unless another one is protected or was chosen. A
    burst in which sharpness tells nothing is left alone.

    Args:
        review: whose marks.
        groups: those that are to be seen.
        photos_of: their photos.
        control: asked before each burst.

    Raises:
        Cancelled: by `control`.
    """
    trial, found, untold = Trial(review), list[Favoured](), 0
    for done, group in enumerate((one for one in groups if one.relation is Relation.BURST), 1):
        control.checkpoint()
        photos = photos_of(group.photos)
        told = review.marks.sharpness(photos, group.relation)
        keeper = review.marks.keeper(photos, review.rules, relation=group.relation) if told else None
        if keeper is None:
            untold += 1
        else:
            rest = [photo for photo in photos if photo.id != keeper.photo.id and may_go(review, photo, keeper.photo)]
            rest = [photo for photo in rest if not review.marks.removed(photo.id)]
            going = trial.mark(group, keeper.photo, rest) if rest else ()
            found += [Favoured(group, keeper.photo, going)] if going else []
        yield Weighed(done, found, untold)
