"""The companions of photos that are removed: which of them go along, as the folder is now."""

from __future__ import annotations

import contextlib
import os
import stat
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from desktop_app.core.errors import ChangedError
from desktop_app.core.file_times import has_these, modified_ns
from desktop_app.core.images.beside import look_beside
from desktop_app.core.images.companions import KINDS, THUMBNAIL
from desktop_app.core.images.nas_files import nas_files

__all__ = ["Following", "beside_each", "check_following", "following_of", "with_nas_files"]


@dataclass(frozen=True, slots=True)
class Following:
    """A companion that goes with its photo.

    Attributes:
        path: of the file.
        kind: one of `images.companions.KINDS`.
        size: bytes.
        mtime_ns: modification time.
        shared: the other photos that it belongs to, which have to be gone before.
    """

    path: Path
    kind: str
    size: int
    mtime_ns: int
    shared: tuple[Path, ...] = ()


def following_of(photos: Iterable[Path], *, kinds: Collection[str] = KINDS) -> dict[Path, tuple[Following, ...]]:
    """What goes with each of some photos if they are removed in this order; only photos with companions.

    What is shared goes with the last of its photos, and only if all of them go. A folder that cannot be listed has no
    companions: its photos cannot be removed either.
    """
    order = {photo: place for place, photo in enumerate(photos)}
    found: defaultdict[Path, list[Following]] = defaultdict(list)
    for folder, going in _by_folder(order).items():
        with contextlib.suppress(OSError):
            beside = look_beside(folder, kinds=kinds)
            kind_of = {one.name: one.kind for own in beside.companions.values() for one in own}
            for name, owners in sorted(beside.owners.items()):
                paths = [folder / os.fsdecode(owner) for owner in owners]
                if not set(paths) <= set(going):
                    continue
                last = max(paths, key=lambda path: order[path])
                shared = tuple(other for other in paths if other != last)
                with contextlib.suppress(FileNotFoundError):
                    found[last].append(_following(folder / os.fsdecode(name), kind_of[os.fsdecode(name)], shared))
    return {photo: tuple(companions) for photo, companions in found.items()}


def beside_each(photos: Iterable[Path], *, kinds: Collection[str] = KINDS) -> dict[Path, tuple[Following, ...]]:
    """The companions of each of some photos, also those that it shares; only photos with companions.

    A folder that cannot be listed has none.
    """
    found: defaultdict[Path, list[Following]] = defaultdict(list)
    for folder, some in _by_folder(photos).items():
        with contextlib.suppress(OSError):
            beside = look_beside(folder, kinds=kinds)
            for photo in some:
                for one in beside.companions.get(os.fsencode(photo.name), ()):
                    with contextlib.suppress(FileNotFoundError):
                        found[photo].append(_following(folder / one.name, one.kind))
    return {photo: tuple(companions) for photo, companions in found.items()}


def _by_folder(photos: Iterable[Path]) -> dict[Path, list[Path]]:
    folders: defaultdict[Path, list[Path]] = defaultdict(list)
    for photo in photos:
        folders[photo.parent].append(photo)
    return folders


def _following(path: Path, kind: str, shared: tuple[Path, ...] = ()) -> Following:
    status = path.lstat()
    return Following(path, kind, status.st_size, modified_ns(status), shared)


def with_nas_files(
    photos: Iterable[Path], following: Mapping[Path, tuple[Following, ...]]
) -> dict[Path, tuple[Following, ...]]:
    """What `following_of` found, and what a NAS keeps of each of these files, which goes where the file goes."""
    names: defaultdict[Path, set[str]] = defaultdict(set)
    photos = list(photos)
    for photo in photos:
        names[photo.parent] |= {photo.name, *(one.path.name for one in following.get(photo, ()))}
    kept = {folder: nas_files(folder, some) for folder, some in names.items()}
    found = dict(following)
    for photo in photos:
        own = following.get(photo, ())
        more: list[Following] = []
        for name, shared in ((photo.name, ()), *((one.path.name, one.shared) for one in own)):
            for path in kept[photo.parent].get(name, ()):
                with contextlib.suppress(OSError):
                    status = path.lstat()
                    more.append(Following(path, THUMBNAIL, status.st_size, modified_ns(status), shared))
        if more:
            found[photo] = (*own, *more)
    return found


def check_following(companions: Iterable[Following]) -> list[Following]:
    """The companions that may go now: not those that are shared with a photo that is still there.

    Raises:
        ChangedError: one is not as it was planned.
        OSError: it is gone, or the disk cannot be asked.
    """
    free = [one for one in companions if not any(os.path.lexists(other) for other in one.shared)]
    for one in free:
        status = one.path.lstat()
        if not stat.S_ISREG(status.st_mode) or not has_these(status, size=one.size, mtime_ns=one.mtime_ns):
            raise ChangedError("has changed since its photo was to go with it; try again", path=one.path)
    return free
