"""What a group frees when all of its photos but the keeper go."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from desktop_app.core.catalog import Catalog
from desktop_app.core.duplicates.keeper import KeeperRules
from desktop_app.core.duplicates.photo_choices import PhotoChoices
from desktop_app.core.duplicates.proposals import Group
from desktop_app.core.removal.plan import freed, one_file
from desktop_app.core.types import Control

__all__ = ["Savings"]


class Savings:
    """Weighs groups, each once: the disk is asked which photos are names of one file.

    A burst is weighed again once it is known which of its frames is the sharpest.

    Args:
        groups: all that there are.
        catalog: knows the photos.
        marks: know the photo of several that stays.
        rules: by which.
    """

    def __init__(
        self,
        groups: Callable[[], Sequence[Group]],
        catalog: Catalog,
        *,
        marks: PhotoChoices,
        rules: Callable[[], KeeperRules],
    ) -> None:
        self._groups, self._catalog, self._marks, self._rules = groups, catalog, marks, rules
        self._weighed: dict[Group, Group] = {}
        self._measured: set[Group] = set()
        self._turn = threading.Lock()

    def forget(self) -> None:
        """Weigh everything again: other photos may stay, or the disk is another."""
        self._weighed.clear()
        self._measured.clear()

    def weighing(self, control: Control) -> Iterator[tuple[int, int]]:
        """Weigh all groups that are not weighed yet: how many are, of how many.

        Who then asks for groups has them at once. It takes long where files were read in an earlier session.

        Raises:
            Cancelled: by `control`.
        """
        new = [group for group in self._groups() if group not in self._weighed]
        for done, group in enumerate(new, 1):
            control.checkpoint()
            self._know(group)
            yield done, len(new)

    def weigh(self, groups: Sequence[Group]) -> list[Group]:
        """The groups with their true saving, largest first; of what is one file of several names, nothing.

        Groups that are not compared yet are as they were: all but their largest photo.
        """
        for group in groups:
            self._know(group)
        return sorted(
            (self._weighed.get(group, group) for group in groups), key=lambda group: (-group.saving, group.photos)
        )

    def _know(self, group: Group) -> None:
        with self._turn:  # two threads that ask share the work
            measured = group not in self._measured and self._marks.measured(group)
            if measured:
                self._measured.add(group)
            if measured or group not in self._weighed:
                self._weighed[group] = self._weigh(group)

    def _weigh(self, group: Group) -> Group:
        photos = self._catalog.photos.get(group.photos)
        if group.relation is None:
            return group
        relation = group.relation if group in self._measured else None  # else all bursts would be measured now
        keeper = self._marks.keeper(photos, self._rules(), relation=relation)
        if keeper is None:
            return group
        stays = keeper.photo
        others = [one for one in photos if one.id != stays.id and not one_file(one.path, stays.path)]
        return replace(group, saving=freed(others))
