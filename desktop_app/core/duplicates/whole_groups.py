"""Groups of edits with all copies of what they hold, so that a photo stands in one group of copies."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence

from desktop_app.core.duplicates.proposals import Group
from desktop_app.core.relations import Relation
from desktop_app.core.types import PhotoId

__all__ = ["FoundGroups", "whole_groups"]


class FoundGroups:
    """The compared groups, in the order in which they were found, and which of them a photo is in.

    Args:
        groups: that are known from the beginning.
    """

    def __init__(self, groups: Iterable[Group] = ()) -> None:
        self._groups: dict[Group, None] = {}
        self._holding: dict[PhotoId, dict[Group, None]] = {}
        self.put(groups)

    def __iter__(self) -> Iterator[Group]:
        return iter(self._groups)

    def __len__(self) -> int:
        return len(self._groups)

    def put(self, groups: Iterable[Group]) -> None:
        """Add some."""
        for group in groups:
            if group not in self._groups:
                self._groups[group] = None
                for photo in group.photos:
                    self._holding.setdefault(photo, {})[group] = None

    def remove(self, group: Group) -> None:
        """Take one away, if it is there."""
        self._groups.pop(group, None)
        for photo in group.photos:
            self._holding.get(photo, {}).pop(group, None)

    def holding(self, photo: PhotoId) -> list[Group]:
        """Those that a photo is in."""
        return list(self._holding.get(photo, ()))

    def around(self, photos: Iterable[PhotoId]) -> list[Group]:
        """Those that `whole_groups` makes the photos' groups of: by way of their copies, and of the edits of those."""
        found: dict[Group, None] = {}
        asked: set[PhotoId] = set()
        reached = set(photos)
        for _ in range(3):
            new = dict.fromkeys(group for photo in reached - asked for group in self.holding(photo))
            asked |= reached
            reached = {photo for group in new if group not in found for photo in group.photos}
            found |= new
        return list(found)


def whole_groups(groups: Sequence[Group], *, apart: Collection[tuple[PhotoId, PhotoId]]) -> list[Group]:
    """The groups, those of one exposure within the group of edits that one of their photos is in.

    In a group of edits one photo stands for each exposure, and what is the same exposure as it is an edit of the others
    too. What a person told apart does not come together that way: then the two groups stay as they are.

    Args:
        groups: compared ones; a photo is in at most one of one exposure, and in at most one of edits.
        apart: pairs of photos, (smaller, larger) id, that were judged.
    """
    copies = {photo: group for group in groups if _is_sure(group) for photo in group.photos}
    whole: list[Group] = []
    within: set[Group] = set()
    for group in groups:
        if group.relation is Relation.EDITED:
            photos, saving = set(group.photos), group.saving
            for part in dict.fromkeys(copies[photo] for photo in group.photos if photo in copies):
                if not _told_apart(part.photos, photos, apart):
                    photos.update(part.photos)
                    saving += part.saving
                    within.add(part)
            whole.append(Group(Relation.EDITED, tuple(sorted(photos)), saving))
        else:
            whole.append(group)
    return [group for group in whole if group not in within]


def _told_apart(
    some: Collection[PhotoId], others: Collection[PhotoId], apart: Collection[tuple[PhotoId, PhotoId]]
) -> bool:
    return any((min(one, other), max(one, other)) in apart for one in some for other in others) if apart else False


def _is_sure(group: Group) -> bool:
    return group.relation is not None and group.relation.preselected
