"""What a group frees when all of its photos but the keeper go."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from desktop_app.core.catalog import Catalog
from desktop_app.core.duplicates.keeper import KeeperRules
from desktop_app.core.duplicates.photo_choices import PhotoChoices
from desktop_app.core.duplicates.proposals import Group
from desktop_app.core.relations import PhotoChoice, Relation
from desktop_app.core.removal.plan import freed, one_file
from desktop_app.core.types import Control, PhotoId

__all__ = ["Savings"]


@dataclass(frozen=True, slots=True)
class _Weighed:
    """A group with its true saving.

    Attributes:
        group: with it.
        stays: the photo of it that does; None where that is not known.
        measured: its sharpness was known.
        marks: of its photos.
    """

    group: Group
    stays: PhotoId | None
    measured: bool
    marks: Mapping[PhotoId, PhotoChoice]

    def holds(self, *, measured: bool, marks: Mapping[PhotoId, PhotoChoice]) -> bool:
        """Whether the same photo stays. What is marked besides changes nothing: rules mark thousands at once."""
        if measured != self.measured:
            return False
        going = {photo for photo, mark in marks.items() if mark is PhotoChoice.REMOVE}
        return marks == self.marks or (not self.marks and going == marks.keys() and self.stays not in going)


class Savings:
    """Weighs groups, each once: the disk is asked which photos are names of one file.

    One is weighed again where another photo may stay: it was chosen by hand, what stayed is to go, or it is known by
    now which frame of a burst is the sharpest.

    Args:
        groups: those of some relations, or all that there are.
        catalog: knows the photos.
        marks: know the photo of several that stays.
        rules: by which.
    """

    def __init__(
        self,
        groups: Callable[[Sequence[Relation | None] | None], Sequence[Group]],
        catalog: Catalog,
        *,
        marks: PhotoChoices,
        rules: Callable[[], KeeperRules],
    ) -> None:
        self._groups, self._catalog, self._marks, self._rules = groups, catalog, marks, rules
        self._weighed: dict[Group, _Weighed] = {}

    def forget(self) -> None:
        """Weigh everything again: other photos may stay, or the disk is another."""
        self._weighed = {}  # another one, for what is weighed just now, by the rules that were, is kept in the old

    def weighing(self, control: Control) -> Iterator[tuple[int, int]]:
        """Weigh all groups that are not weighed yet: how many are, of how many.

        Who then asks for groups has them at once. It takes long where files were read in an earlier session.

        Raises:
            Cancelled: by `control`.
        """
        new = [group for group in self._groups(None) if group.relation is not None and group not in self._weighed]
        for done, group in enumerate(new, 1):
            control.checkpoint()
            self._know(group)
            yield done, len(new)

    def weigh(self, groups: Sequence[Group]) -> list[Group]:
        """The groups with their true saving, largest first; of what is one file of several names, nothing.

        Groups that are not compared yet are as they were: all but their largest photo.
        """
        return sorted(map(self._know, groups), key=_largest_first)

    def so_far(self, relations: Sequence[Relation | None] | None = None) -> list[Group]:
        """As they are, largest saving first, at once: those of some relations, or all; what is weighed has its saving.

        To weigh them all takes seconds where they were compared in an earlier session.
        """
        known = [self._know(group) if group in self._weighed else group for group in self._groups(relations)]
        return sorted(known, key=_largest_first)

    def _know(self, group: Group) -> Group:
        if group.relation is None:
            return group
        weighed = self._weighed  # before the rules are asked for: if they change while it is weighed, that is not kept
        measured, marks = self._marks.measured(group), self._marks.among(group.photos)
        known = weighed.get(group)
        if known is None or not known.holds(measured=measured, marks=marks):
            known = weighed[group] = self._weigh(group, measured=measured, marks=marks)
        return known.group

    def _weigh(self, group: Group, *, measured: bool, marks: Mapping[PhotoId, PhotoChoice]) -> _Weighed:
        photos = self._catalog.photos.get(group.photos)
        relation = group.relation if measured else None  # else all bursts would be measured now
        keeper = self._marks.keeper(photos, self._rules(), relation=relation)
        if keeper is None:
            return _Weighed(group, None, measured, marks)
        stays = keeper.photo
        others = [one for one in photos if one.id != stays.id and not one_file(one.path, stays.path)]
        return _Weighed(replace(group, saving=freed(others)), stays.id, measured, marks)


def _largest_first(group: Group) -> tuple[int, tuple[PhotoId, ...]]:
    return -group.saving, group.photos
