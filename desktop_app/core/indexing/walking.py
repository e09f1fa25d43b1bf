"""Which files of a folder are photos."""

from __future__ import annotations

import contextlib
import errno
import os
import re
import stat
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from fnmatch import translate
from functools import cache
from operator import itemgetter
from pathlib import Path

from desktop_app.core.errors import FolderError
from desktop_app.core.file_times import modified_ns
from desktop_app.core.images import EXTENSIONS
from desktop_app.core.settings import Settings

__all__ = ["FoundFile", "Unreadable", "in_known_words", "usable_folder", "walk"]

_SUFFIXES = tuple(os.fsencode(extension) for extension in EXTENSIONS)
_SEPARATOR = os.fsencode(os.sep)
# Vanished, or a link that leads nowhere or to itself.
_NOTHING_THERE = frozenset({errno.ENOENT, errno.ELOOP, errno.ENOTDIR})


@dataclass(frozen=True, slots=True)
class FoundFile:
    """A photo's file: `path` relative to the walked folder, in the file system's bytes."""

    path: bytes
    size: int
    mtime_ns: int


@dataclass(frozen=True, slots=True)
class Unreadable:
    """A folder inside the walked one that cannot be listed, or what cannot be looked at; `path` as in `FoundFile`."""

    path: bytes
    reason: str


def usable_folder(path: Path) -> Path:
    """The folder's absolute path, if it can be listed.

    Raises:
        FolderError: it is not there, is no folder, or cannot be listed.
    """
    folder = Path(os.path.abspath(path))  # noqa: PTH100 -- resolve() would replace the user's own links
    try:
        os.scandir(folder).close()
    except NotADirectoryError:
        raise FolderError("is a file; choose the folder that it is in", path=folder) from None
    except FileNotFoundError:
        raise FolderError("does not exist; choose another folder", path=folder) from None
    except OSError as error:
        raise FolderError(f"cannot be read ({error.strerror}); check its permissions", path=folder) from None
    return folder


def in_known_words(folder: Path, known: Iterable[Path]) -> Path:
    """The folder's path as that of a known one begins, where they lie in each other under other names.

    Through a link, or where case does not matter, a folder has many names; its photos are to have one.
    """
    for path in known:
        for outer, inner in ((path, folder), (folder, path)):
            for parent in (inner, *inner.parents):
                with contextlib.suppress(OSError):
                    if parent.samefile(outer):
                        return path / folder.relative_to(parent) if outer == path else parent
    return folder


def walk(root: Path, settings: Settings) -> Iterator[FoundFile | Unreadable | None]:
    """Every photo's file below a folder, in the order of the paths' bytes; None after each folder that was listed.

    Symbolic links are followed only if the settings say so; a folder is never visited twice, so loops end. What
    vanishes while it is looked at is passed over.

    Raises:
        OSError: the root itself cannot be listed, or went away meanwhile: an unplugged drive takes its folders with it.
    """
    top = os.fsencode(root)
    before = os.stat(top)  # noqa: PTH116 -- bytes
    yield from _below(top, settings)
    if not os.path.samestat(before, os.stat(top)):  # noqa: PTH116 -- bytes
        raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT), str(root))


def _below(top: bytes, settings: Settings) -> Iterator[FoundFile | Unreadable | None]:
    visited: set[tuple[int, int]] = set()
    # What to yield and folders (bytes) to look into, the next one last.
    pending: list[FoundFile | Unreadable | bytes] = [b""]
    while pending:
        item = pending.pop()
        if not isinstance(item, bytes):
            yield item
            continue
        try:
            if settings.follow_links and _seen(os.path.join(top, item), visited):  # noqa: PTH118 -- bytes
                continue
            pending += _listed(top, item, settings)
        except FileNotFoundError:
            if not item:
                raise
        except OSError as error:
            if not item:
                raise
            yield Unreadable(item, f"cannot be listed: {error.strerror}")
        yield None


def _listed(top: bytes, folder: bytes, settings: Settings) -> list[FoundFile | Unreadable | bytes]:
    """A folder's photos and the folders in it, the first one last."""
    found: list[tuple[bytes, FoundFile | Unreadable | bytes]] = []
    with os.scandir(os.path.join(top, folder) if folder else top) as entries:  # noqa: PTH118 -- bytes
        for entry in entries:
            path = folder + _SEPARATOR + entry.name if folder else entry.name
            try:
                file = _look(entry, path, settings)
                if file is not None:
                    found.append((path, file))
                elif _is_folder(entry, settings) and _wanted(entry, path, settings):
                    # All that is below it sorts as its name with the separator does.
                    found.append((path + _SEPARATOR, path))
            except OSError as error:
                found.append((path, Unreadable(path, f"cannot be looked at: {error.strerror}")))
    found.sort(key=itemgetter(0), reverse=True)
    return [item for _, item in found]


def _seen(folder: bytes, visited: set[tuple[int, int]]) -> bool:
    status = os.stat(folder)  # noqa: PTH116 -- bytes
    key = (status.st_dev, status.st_ino)
    if key in visited:
        return True
    visited.add(key)
    return False


def _look(entry: os.DirEntry[bytes], path: bytes, settings: Settings) -> FoundFile | None:
    """The entry as a photo's file, or None."""
    if not entry.name.lower().endswith(_SUFFIXES) or not _wanted(entry, path, settings):
        return None
    try:
        if not entry.is_file(follow_symlinks=settings.follow_links):
            return None
        status = entry.stat(follow_symlinks=settings.follow_links)
    except OSError as error:
        if error.errno in _NOTHING_THERE:
            return None
        raise
    return FoundFile(path, status.st_size, modified_ns(status))


def _is_folder(entry: os.DirEntry[bytes], settings: Settings) -> bool:
    try:
        return entry.is_dir(follow_symlinks=settings.follow_links)
    except OSError as error:
        if error.errno in _NOTHING_THERE:
            return False
        raise


def _wanted(entry: os.DirEntry[bytes], path: bytes, settings: Settings) -> bool:
    if not settings.hidden and (entry.name.startswith(b".") or _hidden_on_windows(entry)):
        return False
    if not settings.exclude:
        return True
    excluded = _matcher(settings.exclude)
    whole = os.fsdecode(path)
    name = whole[whole.rfind(os.sep) + 1 :]
    return not (excluded.match(name) or (whole != name and excluded.match(whole)))


@cache
def _matcher(patterns: tuple[str, ...]) -> re.Pattern[str]:
    """All shell patterns in one expression: it is asked for every file of the disk."""
    return re.compile("|".join(map(translate, patterns)), re.IGNORECASE if os.name == "nt" else 0)


def _hidden_on_windows(entry: os.DirEntry[bytes]) -> bool:
    if os.name != "nt":
        return False
    attributes = getattr(entry.stat(follow_symlinks=False), "st_file_attributes", 0)
    return bool(attributes & getattr(stat, "FILE_ATTRIBUTE_HIDDEN", 2))
