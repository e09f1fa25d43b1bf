"""Which photos are marked for removal or chosen to stay: one of every group always stays. Kept in the catalog."""

from __future__ import annotations

import threading
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from contextlib import suppress
from functools import partial

from desktop_app.core.catalog.duplicates import DuplicateTable
from desktop_app.core.duplicates.keeper import Keeper, KeeperRules, choose_keeper
from desktop_app.core.duplicates.proposals import Group
from desktop_app.core.duplicates.sharpness import SharpnessMemory
from desktop_app.core.errors import ActionError
from desktop_app.core.language import english
from desktop_app.core.relations import PhotoChoice, Relation
from desktop_app.core.removal.plan import LeftOut, RemovalItem
from desktop_app.core.types import Photo, PhotoId

__all__ = ["PhotoChoices", "wanted"]


class PhotoChoices:
    """The marks of a review.

    Args:
        table: where they are kept; None keeps them nowhere.
        content: the share of a photo that is not a plain border.
        sharpness: measures the frames of bursts; None for a trial, in which nothing is measured.
    """

    def __init__(
        self,
        table: DuplicateTable | None,
        *,
        content: Callable[[Photo], float],
        sharpness: SharpnessMemory | None = None,
    ) -> None:
        self._table, self._content, self._sharpness = table, content, sharpness
        self._changing = threading.Lock()  # what is kept and what is known here change together
        self._marks = table.marks() if table is not None else {}

    def heed_others(self) -> bool:
        """Whether another window or machine set or took away marks since; then they are as they are kept."""
        with self._changing:
            kept = self._marks if self._table is None else self._table.marks()
            changed, self._marks = kept != self._marks, kept
        return changed

    def removed(self, photo: PhotoId) -> bool:
        """Whether a photo is marked for removal."""
        return self._marks.get(photo) is PhotoChoice.REMOVE

    @property
    def going(self) -> int:
        """How many photos are marked for removal, whether or not their groups are at hand."""
        return sum(choice is PhotoChoice.REMOVE for choice in self.kept().values())

    def chosen(self, photo: PhotoId) -> bool:
        """Whether a photo was chosen by hand to stay."""
        return self._marks.get(photo) is PhotoChoice.KEEP

    def among(self, photos: Iterable[PhotoId]) -> dict[PhotoId, PhotoChoice]:
        """The marks of some photos."""
        return {photo: mark for photo in photos if (mark := self._marks.get(photo)) is not None}

    def sharpness(self, photos: Sequence[Photo], relation: Relation | None) -> Mapping[PhotoId, float]:
        """Of the photos of a group beside the sharpest one; of nothing but bursts."""
        return self._sharpness.shares(photos) if self._sharpness and relation is Relation.BURST else {}

    def measured(self, group: Group) -> bool:
        """Whether a group is a burst whose sharpness is known."""
        known = self._sharpness.told if self._sharpness else ()
        return group.relation is Relation.BURST and frozenset(group.photos) in known

    def keeper(self, photos: Sequence[Photo], rules: KeeperRules, *, relation: Relation | None = None) -> Keeper | None:
        """The photo of a group that stays: one chosen by hand, else the best that is not marked; None of none.

        Args:
            photos: of the group.
            rules: say which is better.
            relation: of the group; of a burst the sharpest is best.
        """
        stay = [photo for photo in photos if not self.removed(photo.id)] or list(photos)
        if not stay:
            return None
        chosen = [photo for photo in stay if self.chosen(photo.id)]
        sharpness = self.sharpness(photos, relation)
        choose = partial(choose_keeper, photos, rules=rules, content=self._content, sharpness=sharpness)
        best = choose(among=chosen)
        if self.removed(best.photo.id):  # else it is better than the others for the same reasons, marked or not
            best = choose(among=stay)
        return Keeper(best.photo, english("chosen by hand")) if chosen else best

    def remove(
        self, photos: Sequence[Photo], *, rules: KeeperRules, holding: Callable[[Collection[PhotoId]], Iterable[Group]]
    ) -> None:
        """Mark photos for removal, all or none.

        Args:
            photos: to be removed.
            rules: know the protected folders.
            holding: the groups that any of some photos is in; of each of them one photo has to stay.

        Raises:
            ActionError: one is protected, or nothing of one of their groups would stay.
        """
        going = {photo.id: photo for photo in photos}
        for photo in photos:
            if rules.protects(photo):
                raise ActionError("is in a protected folder and cannot be removed", path=photo.path)
            if photo.is_film:
                raise ActionError(
                    "is a film, of which only one frame was compared; it cannot be removed", path=photo.path
                )
        for group in holding(going):
            if all(other in going or self.removed(other) for other in group.photos):
                last = next(going[other].path for other in group.photos if other in going)
                raise ActionError("is the last of its group that is kept; keep another one first", path=last)
        self.put(dict.fromkeys(going, PhotoChoice.REMOVE))

    def remove_each(
        self, photos: Sequence[Photo], *, rules: KeeperRules, holding: Callable[[Collection[PhotoId]], Iterable[Group]]
    ) -> None:
        """Mark those of the photos that can be removed; what holds them is looked up once where all can.

        Args:
            photos: as for `remove`, and so are the others.
        """
        mark = partial(self.remove, rules=rules, holding=holding)
        try:
            mark(photos)
        except ActionError:
            for photo in photos:
                with suppress(ActionError):  # the last of another group: a rule leaves it alone
                    mark([photo])

    def stay(self, group: Group, photo: PhotoId) -> None:
        """Choose by hand which photo of a group stays."""
        others: dict[PhotoId, PhotoChoice | None] = {one: None for one in group.photos if self.chosen(one)}
        self.put({**others, photo: PhotoChoice.KEEP})

    def forget(self, photos: Iterable[PhotoId]) -> dict[PhotoId, PhotoChoice | None]:
        """Take the marks of photos away: they are no longer a group. Those that they had, for `put`."""
        lost: dict[PhotoId, PhotoChoice | None] = {one: self._marks[one] for one in photos if one in self._marks}
        self.put(dict.fromkeys(lost))
        return lost

    def kept(self) -> dict[PhotoId, PhotoChoice | None]:
        """All marks as they are now, for `restore`."""
        return dict(self._marks)

    def restore(self, marks: Mapping[PhotoId, PhotoChoice | None]) -> None:
        """Set all marks as they were."""
        self.put({**dict.fromkeys(self._marks), **marks})

    def clear(self) -> None:
        """Take every mark away."""
        self.put(dict.fromkeys(self._marks))

    def put(self, marks: Mapping[PhotoId, PhotoChoice | None]) -> None:
        """Set marks, or with None take them away, without asking whether that is allowed."""
        with self._changing:
            if self._table is not None:
                self._table.put_marks(marks)
            for photo, mark in marks.items():
                if mark is None:
                    self._marks.pop(photo, None)
                else:
                    self._marks[photo] = mark


def wanted(
    groups: Iterable[Group],
    *,
    parts: Iterable[Group] = (),
    photos_of: Callable[[Sequence[PhotoId]], list[Photo]],
    marks: PhotoChoices,
    rules: KeeperRules,
) -> tuple[list[RemovalItem], list[LeftOut]]:
    """What is marked in groups, each photo with the one that stays, and what of it would leave nothing of its group.

    Args:
        groups: each keeps one photo.
        parts: of one exposure, within groups of edits: a photo that they keep is the one that stays for their others.
        photos_of: their photos.
        marks: what goes.
        rules: choose the photo that stays.
    """
    groups = list(groups)
    parts = [part for part in parts if part.relation is not None and part.relation.preselected]
    inside = frozenset(parts) - frozenset(groups)
    items: dict[PhotoId, RemovalItem] = {}
    last: dict[PhotoId, LeftOut] = {}
    # Copies first: a photo that is in two groups is then listed with the surer keeper.
    for group in sorted(dict.fromkeys([*groups, *parts]), key=lambda one: one.relation.rank if one.relation else 0):
        if not any(map(marks.removed, group.photos)):
            continue
        photos = photos_of(group.photos)
        keeper = marks.keeper(photos, rules, relation=group.relation)
        if keeper is None or marks.removed(keeper.photo.id):
            if group in inside:
                continue  # an edit may stay for all of it
            last |= {
                photo.id: LeftOut(photo, english("nothing of its group would be kept; keep one")) for photo in photos
            }
            continue
        staying = [keeper.photo, *(photo for photo in photos if not marks.removed(photo.id))]
        for photo in photos:
            if marks.removed(photo.id):
                items.setdefault(photo.id, _item(group, photo, staying))
    return [item for photo, item in items.items() if photo not in last], list(last.values())


def _item(group: Group, photo: Photo, staying: Sequence[Photo]) -> RemovalItem:
    """With a photo of the same content where one stays (`removal.actions.check` compares the bytes), else the first."""
    for other in staying:
        if (photo.size, photo.fingerprint) == (other.size, other.fingerprint):
            return RemovalItem(photo, other, Relation.EXACT)
    return RemovalItem(photo, staying[0], group.relation or Relation.SIMILAR)
