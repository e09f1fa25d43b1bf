"""What a group frees when all of its photos but the keeper go."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from desktop_app.core.catalog import Catalog
from desktop_app.core.duplicates.keeper import Keeper
from desktop_app.core.duplicates.proposals import Group
from desktop_app.core.removal.plan import freed, one_file
from desktop_app.core.types import Photo

__all__ = ["Savings"]


class Savings:
    """Weighs groups, each once: the disk is asked which photos are names of one file.

    Args:
        catalog: knows the photos.
        keeper: the photo of several that stays.
    """

    def __init__(self, catalog: Catalog, *, keeper: Callable[[Sequence[Photo]], Keeper | None]) -> None:
        self._catalog, self._keeper = catalog, keeper
        self._weighed: dict[Group, Group] = {}

    def forget(self) -> None:
        """Weigh everything again: other photos may stay, or the disk is another."""
        self._weighed.clear()

    def weigh(self, groups: Sequence[Group]) -> list[Group]:
        """The groups with their true saving, largest first; of what is one file of several names, nothing.

        Groups that are not compared yet are as they were: all but their largest photo.
        """
        for group in groups:
            if group not in self._weighed:
                self._weighed[group] = self._weigh(group)
        return sorted(
            (self._weighed.get(group, group) for group in groups), key=lambda group: (-group.saving, group.photos)
        )

    def _weigh(self, group: Group) -> Group:
        photos = self._catalog.photos.get(group.photos)
        keeper = self._keeper(photos) if group.relation is not None else None
        if keeper is None:
            return group
        stays = keeper.photo
        others = [one for one in photos if one.id != stays.id and not one_file(one.path, stays.path)]
        return replace(group, saving=freed(others))
