"""Which files of a folder are photos."""

from __future__ import annotations

import contextlib
import errno
import os
import re
import stat
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache
from operator import itemgetter
from pathlib import Path

from desktop_app.core.errors import FolderError
from desktop_app.core.file_times import changed_ns, modified_ns
from desktop_app.core.folder_names import name_pattern
from desktop_app.core.images import EXTENSIONS
from desktop_app.core.images.beside import beside_photos
from desktop_app.core.images.formats import FILM_EXTENSIONS
from desktop_app.core.images.unread import unread_kind
from desktop_app.core.language import english
from desktop_app.core.relative_paths import SEPARATOR
from desktop_app.core.settings import Settings
from desktop_app.core.types import Companion

__all__ = ["FoundFile", "Unreadable", "in_known_words", "looked_into", "usable_folder", "walk"]

_NO_PLAIN_NAME = frozenset("*?[/")
# Vanished, or a link that leads nowhere or to itself.
_NOTHING_THERE = frozenset({errno.ENOENT, errno.ELOOP, errno.ENOTDIR})


@dataclass(frozen=True, slots=True)
class FoundFile:
    """A photo's file: `path` relative to the walked folder, in the file system's bytes; and what belongs to it."""

    path: bytes
    size: int
    mtime_ns: int
    ctime_ns: int = 0
    companions: tuple[Companion, ...] = ()


@dataclass(frozen=True, slots=True)
class Unreadable:
    """A folder inside the walked one that cannot be listed, or what cannot be looked at; `path` as in `FoundFile`."""

    path: bytes
    reason: str


def usable_folder(path: Path) -> Path:
    """The folder's absolute path, if it can be listed.

    Raises:
        FolderError: it is not there, is not a folder, or cannot be listed.
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


def looked_into(folder: Path, root: Path, settings: Settings) -> bool:
    """Whether `walk` would come to a folder, which need not be there yet, on its way through `root`."""
    # Not `Path.resolve`, which gives up where a link leads to itself.
    real, top = Path(os.path.realpath(folder)), Path(os.path.realpath(root))
    return any(
        inner.is_relative_to(outer) and _may_be_below(inner.relative_to(outer).parts, settings)
        for outer, inner in ((root, Path(os.path.abspath(folder))), (top, real))  # noqa: PTH100 -- the links stay
    )


def _may_be_below(parts: Sequence[str], settings: Settings) -> bool:
    hidden = not settings.hidden and any(part.startswith(".") for part in parts)
    below = ("/".join(parts[: end + 1]) for end in range(len(parts)))
    return not hidden and not any(_excluded(path, settings) for path in below)


def walk(
    root: Path, settings: Settings, *, unread: Counter[str] | None = None
) -> Iterator[FoundFile | Unreadable | None]:
    """Every photo's file below a folder, in the order of the paths' bytes; None after each folder that was listed.

    What belongs to a photo in its folder is not a photo of its own (`images.companions`).

    Symbolic links are followed only if the settings say so; a folder is never visited twice, so loops end. What
    vanishes while it is looked at is passed over.

    Args:
        unread: told of the files of kinds that are not read (`images.unread`), by suffix.

    Raises:
        OSError: the root itself cannot be listed, or went away while it was read: a drive was unplugged, say.
    """
    top = os.fsencode(root)
    before = os.stat(top)  # noqa: PTH116 -- bytes
    yield from _below(top, settings, Counter() if unread is None else unread)
    if not os.path.samestat(before, os.stat(top)):  # noqa: PTH116 -- bytes
        raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT), str(root))


def _below(top: bytes, settings: Settings, unread: Counter[str]) -> Iterator[FoundFile | Unreadable | None]:
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
            pending += _listed(top, item, settings, unread)
        except FileNotFoundError:
            if not item:
                raise
        except OSError as error:
            if not item:
                raise
            yield Unreadable(item, english(f"cannot be listed: {error.strerror}"))
        yield None


def _listed(
    top: bytes, folder: bytes, settings: Settings, unread: Counter[str]
) -> list[FoundFile | Unreadable | bytes]:
    """A folder's photos and the folders in it, the first one last."""
    found: list[tuple[bytes, FoundFile | Unreadable | bytes]] = []
    place = os.path.join(top, folder) if folder else top  # noqa: PTH118 -- bytes
    with os.scandir(place) as entries:
        there = list(entries)
        beside = beside_photos(Path(os.fsdecode(place)), there, kinds=settings.companions)
        for entry in there:
            path = folder + SEPARATOR + entry.name if folder else entry.name
            try:
                file = None if entry.name in beside.owners else _look(entry, path, settings)
                if file is not None:
                    own = beside.companions.get(entry.name)
                    found.append((path, replace(file, companions=own) if own else file))
                elif _is_folder(entry, settings) and _wanted(entry, path, settings):
                    # All that is below it sorts as its name with the separator does.
                    found.append((path + SEPARATOR, path))
                elif (
                    entry.name not in beside.owners
                    and not _is_named_as_photo(entry, settings)  # a link that is not followed
                    and (kind := unread_kind(entry.name))
                ):
                    unread[kind] += _wanted(entry, path, settings)
            except OSError as error:
                found.append((path, Unreadable(path, english(f"cannot be looked at: {error.strerror}"))))
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
    if not _is_named_as_photo(entry, settings) or not _wanted(entry, path, settings):
        return None
    try:
        if not entry.is_file(follow_symlinks=settings.follow_links):
            return None
        status = entry.stat(follow_symlinks=settings.follow_links)
    except OSError as error:
        if error.errno in _NOTHING_THERE:
            return None
        raise
    return FoundFile(path, status.st_size, modified_ns(status), changed_ns(status))


def _is_named_as_photo(entry: os.DirEntry[bytes], settings: Settings) -> bool:
    return entry.name.lower().endswith(_suffixes(settings.films))


@cache
def _suffixes(films: bool) -> tuple[bytes, ...]:
    return tuple(map(os.fsencode, (*EXTENSIONS, *(FILM_EXTENSIONS if films else ()))))


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
    return not _excluded(os.fsdecode(path), settings)


def _excluded(path: str, settings: Settings) -> bool:
    """Whether a name, or a path inside the watched folder, is left out."""
    if not settings.exclude:
        return False
    names, pattern = _matcher(settings.exclude)
    name = path[path.rfind("/") + 1 :]
    if name.casefold() in names or pattern.match(name):
        return True
    return path != name and pattern.match(path) is not None


@cache
def _matcher(patterns: tuple[str, ...]) -> tuple[frozenset[str], re.Pattern[str]]:
    """The patterns that are plain names, and all others in one expression: it is asked for every file of the disk."""
    patterns = tuple(pattern.replace(os.sep, "/") for pattern in patterns)
    plain = frozenset(pattern for pattern in patterns if not _NO_PLAIN_NAME.intersection(pattern))
    others = tuple(pattern for pattern in patterns if pattern not in plain)
    # An expression of nothing at all would match everything.
    return frozenset(map(str.casefold, plain)), name_pattern(others) if others else re.compile("(?!)")


def _hidden_on_windows(entry: os.DirEntry[bytes]) -> bool:
    if os.name != "nt":
        return False
    attributes = getattr(entry.stat(follow_symlinks=False), "st_file_attributes", 0)
    return bool(attributes & getattr(stat, "FILE_ATTRIBUTE_HIDDEN", 2))
