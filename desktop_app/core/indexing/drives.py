"""Drives that go away and come back: an empty mount point is not an emptied folder."""

from __future__ import annotations

import errno
import os
from collections.abc import Collection
from dataclasses import replace
from pathlib import Path

from desktop_app.core.catalog import Catalog
from desktop_app.core.indexing.mounts import inner_mounts, place_of, places_of
from desktop_app.core.relative_paths import SEPARATOR, path_text
from desktop_app.core.types import Folder, Place

__all__ = ["Drives", "all_there", "follow_drives", "places_away", "places_without_photos"]

_SAMPLE = 50


class Drives:
    """The drives of one folder while it is scanned: the one that it lies on, and those mounted inside it.

    A drive is away if another volume is in its place *and* not one of its photos was found as it was. So neither a
    device that got another name nor photos that were really deleted are taken for an unplugged drive. One that is
    plugged or unplugged during the scan is away too, whatever was seen of it.
    """

    def __init__(self, catalog: Catalog, folder: Folder) -> None:
        self._folder = folder
        known = catalog.folders.places(folder.id)
        self._known = {path: replace(place, away=False) for path, place in known.items()}
        self._began = {path: self._now(path) for path in known}
        self._intact: set[bytes] = set()

    def saw(self, path: bytes) -> None:
        """A file was found as it was."""
        if len(self._intact) < len(self._known):
            self._intact.update(place for place in self._known if _below(path, place))

    def away(self, missing: Collection[bytes]) -> list[bytes]:
        """The drives inside the folder that are away, if any of the missing files was on them.

        Raises:
            OSError: the folder's own drive is away.
        """
        away = [
            path
            for path, place in self._known.items()
            if any(_below(file, path) for file in missing) and self._is_away(path, place)
        ]
        if b"" in away:
            raise OSError(errno.ENODEV, os.strerror(errno.ENODEV), os.fspath(self._folder.path))
        self._known = {path: place for path, place in self._known.items() if path in away}
        return away

    def places(self) -> dict[bytes, Place]:
        """What is to be remembered: the places as they are now, and those of the drives that are away."""
        away = {path: replace(place, away=True) for path, place in self._known.items()}
        return {path: self._now(path) for path in (b"", *inner_mounts(self._folder.path))} | away

    def _is_away(self, path: bytes, place: Place) -> bool:
        now = self._now(path)
        return now != self._began[path] or (path not in self._intact and now != place)

    def _now(self, path: bytes) -> Place:
        return place_of(self._folder.path / path_text(path))


def all_there(catalog: Catalog, folder: Folder) -> bool:
    """The folder's own drive and those inside it are the ones that were read last: what is missing now is gone."""
    return not places_away(catalog, folder)


def places_away(catalog: Catalog, folder: Folder) -> list[Path]:
    """Where another volume is now than when the folder was read last, or none: the folder itself, or drives in it."""
    if not os.path.isdir(folder.path):  # noqa: PTH112 -- `Path.is_dir` raises where a share is not reachable
        return [folder.path]
    places = {folder.path / path_text(path): place for path, place in catalog.folders.places(folder.id).items()}
    return [path for path, place in places.items() if place.away or place_of(path) != replace(place, away=False)]


def places_without_photos(catalog: Catalog) -> list[Path]:
    """Watched folders that are away or were renamed, and drives in them that are: none of their photos is there.

    A folder that was deleted once all its photos were removed is not among them.
    """
    gone = []
    for folder in catalog.folders.all():
        for path in places_away(catalog, folder):
            known = [one for name in _sample(catalog, folder) if (one := folder.path / name).is_relative_to(path)]
            if not any(map(os.path.lexists, known)) and (known or os.path.isdir(path)):  # noqa: PTH112 -- as above
                gone.append(path)
    return gone


def follow_drives(catalog: Catalog) -> None:
    """Give each folder whose drive is mounted elsewhere now its new path: nothing is decoded again."""
    folders = catalog.folders.all()
    for folder in folders:
        place = catalog.folders.places(folder.id).get(b"")
        if place is None or place_of(folder.path) == place:
            continue
        sample = _sample(catalog, folder)
        if any(os.path.lexists(folder.path / name) for name in sample):
            continue  # they were copied to a new drive, and the old one is somewhere else
        others = [other.path for other in folders if other.id != folder.id]
        for path in places_of(place):
            overlaps = any(path.is_relative_to(other) or other.is_relative_to(path) for other in others)
            if not overlaps and any(os.path.lexists(path / name) for name in sample):
                catalog.folders.relocate(folder.id, path)
                break


def _sample(catalog: Catalog, folder: Folder) -> list[str]:
    """Some of a folder's photos, spread over it: a volume that has none of them is another one of that name."""
    ids = catalog.photos.ids(folder=folder.id).tolist()
    photos = catalog.photos.get(ids[:: max(1, len(ids) // _SAMPLE)])
    return [os.fspath(photo.path.relative_to(folder.path)) for photo in photos]


def _below(path: bytes, folder: bytes) -> bool:
    return not folder or path == folder or path.startswith(folder + SEPARATOR)
