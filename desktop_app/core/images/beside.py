"""What lies beside photos in a folder on the disk: their companions, as the folder is now."""

from __future__ import annotations

import os
from collections.abc import Collection, Iterable
from contextlib import suppress
from dataclasses import dataclass, field
from fnmatch import fnmatchcase
from pathlib import Path

from desktop_app.core.images.companions import FILM, KINDS, belongings, may_belong
from desktop_app.core.images.formats import FILM_EXTENSIONS
from desktop_app.core.images.live_photos import MARKED, films_by_mark
from desktop_app.core.types import Companion

__all__ = ["Beside", "beside_photos", "look_beside"]


@dataclass(frozen=True, slots=True)
class Beside:
    """What belongs together in a folder; names as the file system has them, of edits perhaps within a folder there.

    Attributes:
        companions: by a photo's name, those of it.
        owners: by a companion's name, the photos that share it.
    """

    companions: dict[bytes, tuple[Companion, ...]] = field(default_factory=dict)
    owners: dict[bytes, tuple[bytes, ...]] = field(default_factory=dict)


_NOTHING = Beside()

_KEPT_WITHIN = {
    b"NKSC_PARAM": b"",
    b"SILKYPIX_DS": b"",
    b"CaptureOne": b"Settings*",
    b"Exposure Software": b"Exposure*",
    b".comments": b"",
    b".metadata": b"",
}
"""Folders in which NX Studio, SILKYPIX, Capture One, Exposure, gThumb and Geeqie keep what was done to each photo of
the folder around them, or what is noted of it; and the names of the folders within them in which that is, if any.
"""


def look_beside(folder: Path, *, kinds: Collection[str] = KINDS) -> Beside:
    """What belongs together in a folder.

    Raises:
        OSError: it cannot be listed.
    """
    with os.scandir(os.fsencode(folder)) as entries:
        return beside_photos(folder, entries, kinds=kinds)


def beside_photos(folder: Path, entries: Iterable[os.DirEntry[bytes]], *, kinds: Collection[str]) -> Beside:
    """As `look_beside`, for what was listed already. Links belong to no photo, and have no companions."""
    entries = list(entries)
    if not any(may_belong(entry.name) or entry.name in _KEPT_WITHIN for entry in entries):
        return _NOTHING
    files = {os.fsdecode(entry.name): entry for entry in entries if entry.is_file(follow_symlinks=False)}
    files |= _kept_within(entries)
    found = belongings(files, lambda name: _size(files[name]), kinds=kinds)
    companions, owners = dict(found.companions), dict(found.owners)
    if FILM in kinds:
        for film, photos in _by_mark(folder, files, owners).items():
            owners[film] = photos
            for photo in photos:
                own = (*companions.get(photo, ()), Companion(film, FILM, _size(files[film])))
                companions[photo] = tuple(sorted(own, key=lambda one: one.name))
    return Beside(
        {os.fsencode(photo): own for photo, own in companions.items()},
        {os.fsencode(name): tuple(map(os.fsencode, photos)) for name, photos in owners.items()},
    )


def _kept_within(entries: Iterable[os.DirEntry[bytes]]) -> dict[str, os.DirEntry[bytes]]:
    """The files of those folders, by their paths from the folder around them on."""
    found: dict[str, os.DirEntry[bytes]] = {}
    for folder in entries:
        deeper = _KEPT_WITHIN.get(folder.name)
        if deeper is None or not folder.is_dir(follow_symlinks=False):
            continue
        within = _entries(folder)
        places = [(folder.name, within)]
        if deeper:
            inner = [one for one in within if fnmatchcase(one.name, deeper) and one.is_dir(follow_symlinks=False)]
            places = [(folder.name + b"/" + one.name, _entries(one)) for one in inner]
        for place, files in places:
            kept = [one for one in files if one.is_file(follow_symlinks=False)]
            found |= {os.fsdecode(place + b"/" + one.name): one for one in kept}
    return found


def _entries(folder: os.DirEntry[bytes]) -> list[os.DirEntry[bytes]]:
    with suppress(OSError), os.scandir(folder.path) as entries:
        return list(entries)
    return []


def _by_mark(folder: Path, files: Iterable[str], owners: dict[str, tuple[str, ...]]) -> dict[str, tuple[str, ...]]:
    """Live Photos whose halves were given other names: of films and photos that are alone so far."""
    films = [name for name in files if name not in owners and name.lower().endswith(FILM_EXTENSIONS)]
    if not films:
        return {}
    filmed = {photo for film, photos in owners.items() if film.lower().endswith(FILM_EXTENSIONS) for photo in photos}
    photos = [name for name in files if name not in owners and name not in filmed and name.lower().endswith(MARKED)]
    return films_by_mark([folder / name for name in photos], [folder / name for name in films])


def _size(entry: os.DirEntry[bytes]) -> int:
    try:
        return entry.stat(follow_symlinks=False).st_size
    except OSError:
        return 0  # it vanishes
