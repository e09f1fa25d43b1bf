"""Which photos are marked for removal or chosen to stay: one of every group always stays. Kept in the catalog."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence

from desktop_app.core.catalog.duplicates import DuplicateTable, Mark
from desktop_app.core.duplicates.keeper import Keeper, KeeperRules, choose_keeper
from desktop_app.core.duplicates.proposals import Group
from desktop_app.core.errors import ActionError
from desktop_app.core.types import Photo, PhotoId

__all__ = ["Marks"]


class Marks:
    """The marks of a review.

    Args:
        table: where they are kept; None keeps them nowhere.
    """

    def __init__(self, table: DuplicateTable | None) -> None:
        self._table = table
        self._marks = table.marks() if table is not None else {}

    def removed(self, photo: PhotoId) -> bool:
        """Whether a photo is marked for removal."""
        return self._marks.get(photo) is Mark.REMOVE

    def chosen(self, photo: PhotoId) -> bool:
        """Whether a photo was chosen by hand to stay."""
        return self._marks.get(photo) is Mark.STAY

    def keeper(self, photos: Sequence[Photo], rules: KeeperRules) -> Keeper | None:
        """The photo of a group that stays: one chosen by hand, else the best that is not marked; None of none."""
        stay = [photo for photo in photos if not self.removed(photo.id)] or list(photos)
        if not stay:
            return None
        chosen = [photo for photo in stay if self.chosen(photo.id)]
        best = choose_keeper(photos, rules=rules, among=chosen or stay)
        return Keeper(best.photo, "chosen by hand") if chosen else best

    def remove(
        self, photos: Sequence[Photo], *, rules: KeeperRules, holding: Callable[[PhotoId], Iterable[Group]]
    ) -> None:
        """Mark photos for removal, all or none.

        Args:
            photos: to be removed.
            rules: know the protected folders.
            holding: the groups that a photo is in; of each of them one photo has to stay.

        Raises:
            ActionError: one is protected, or nothing of one of their groups would stay.
        """
        going = {photo.id for photo in photos}
        for photo in photos:
            if rules.protects(photo):
                raise ActionError("is in a protected folder and cannot be marked", path=photo.path)
            for group in holding(photo.id):
                if all(other in going or self.removed(other) for other in group.photos):
                    raise ActionError("is the last of its group that stays; unmark another one first", path=photo.path)
        self.put(dict.fromkeys(going, Mark.REMOVE))

    def stay(self, group: Group, photo: PhotoId) -> None:
        """Choose by hand which photo of a group stays."""
        others: dict[PhotoId, Mark | None] = {one: None for one in group.photos if self.chosen(one)}
        self.put({**others, photo: Mark.STAY})

    def forget(self, group: Group) -> None:
        """Take the marks of a group away: it is none any more."""
        self.put({photo: None for photo in group.photos if photo in self._marks})

    def clear(self) -> None:
        """Take every mark away."""
        self.put(dict.fromkeys(self._marks))

    def put(self, marks: Mapping[PhotoId, Mark | None]) -> None:
        """Set marks, or with None take them away, without asking whether that is allowed."""
        if self._table is not None:
            self._table.put_marks(marks)
        for photo, mark in marks.items():
            if mark is None:
                self._marks.pop(photo, None)
            else:
                self._marks[photo] = mark
