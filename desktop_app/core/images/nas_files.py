"""What a NAS keeps of the files of a folder, in a folder of its own beside them: thumbnails, and what Macs noted."""

from __future__ import annotations

import os
import re
from collections import defaultdict
from collections.abc import Callable, Collection
from contextlib import suppress
from pathlib import Path

__all__ = ["NAS_FOLDERS", "nas_files", "renamed_nas_file"]

_SYNOLOGY, _QNAP = "@eaDir", ".@__thumb"
NAS_FOLDERS = frozenset({_SYNOLOGY, _QNAP})

_NOTE = re.compile(r"@Syno\w+$")  # "IMG_1.jpg@SynoEAStream"
_SIZE = re.compile(r"^(?:s[1-9]00|default)")  # "s100IMG_1.jpg", "s80020240101.jpg"


def nas_files(folder: Path, names: Collection[str]) -> dict[str, tuple[Path, ...]]:
    """By the name of a file of a folder, what the NAS keeps of it; only files of which it keeps something.

    Where nothing may be changed, they are left to the NAS, and are not among these.
    """
    found: defaultdict[str, list[Path]] = defaultdict(list)
    for entry in _entries(folder / _SYNOLOGY):
        if (name := entry.name) in names and entry.is_dir(follow_symlinks=False):
            found[name] += (Path(one.path) for one in _entries(Path(entry.path)) if one.is_file(follow_symlinks=False))
        elif (name := _NOTE.sub("", entry.name)) in names and entry.is_file(follow_symlinks=False):
            found[name].append(Path(entry.path))
    for entry in _entries(folder / _QNAP):
        if (name := _SIZE.sub("", entry.name)) in names and entry.is_file(follow_symlinks=False):
            found[name].append(Path(entry.path))
    return {name: tuple(sorted(paths)) for name, paths in found.items()}


def renamed_nas_file(path: str, renamed: Callable[[str], str]) -> str:
    """Where the NAS looks for what it keeps of a file once that file has another name.

    Args:
        path: of one of `nas_files`, from the folder on.
        renamed: the new name of a file of the folder.
    """
    folder, name, *rest = Path(path).parts
    size = _SIZE.match(name) if folder == _QNAP else None
    note = _NOTE.search(name)
    before, after = size[0] if size else "", note[0] if note else ""
    return str(Path(folder, before + renamed(name[len(before) : len(name) - len(after)]) + after, *rest))


def _entries(folder: Path) -> list[os.DirEntry[str]]:
    with suppress(OSError):
        if not folder.is_symlink() and os.access(folder, os.W_OK | os.X_OK):
            with os.scandir(folder) as entries:
                return list(entries)
    return []
