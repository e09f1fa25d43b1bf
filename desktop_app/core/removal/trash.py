"""The system's trash: putting a photo there, and finding it again to bring it back.

send2trash never deletes where there is no trash on Linux and macOS: it raises. On Windows without pywin32 it
would, on drives without a recycle bin, so only fixed drives are let through there.
"""

from __future__ import annotations

import ctypes
import os
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol
from urllib.parse import unquote_to_bytes

from send2trash import send2trash

from desktop_app.core.errors import ActionError
from desktop_app.core.file_times import modified_ns

_DRIVE_FIXED = 3

__all__ = ["SystemTrash", "Trash", "Trashed"]


@dataclass(frozen=True, slots=True)
class Trashed:
    """A file in the trash, and the note that says where it came from."""

    file: Path
    note: Path | None


class Trash(Protocol):
    """Where removed photos go."""

    def put(self, path: Path) -> None:
        """Move a file to the trash; ActionError where that is not possible, and then the file is where it was."""

    def find(self, path: Path, *, size: int, mtime_ns: int) -> Trashed | None:
        """The file that came from `path`, with that size and modification time; the newest, if there are several."""

    def can_find(self) -> str:
        """Empty where `find` works; otherwise what the user can do instead."""


class SystemTrash:
    """The trash of this system."""

    def put(self, path: Path) -> None:
        """See `Trash.put`."""
        if sys.platform == "win32" and ctypes.windll.kernel32.GetDriveTypeW(path.anchor) != _DRIVE_FIXED:
            raise ActionError("is on a drive that may have no recycle bin; move it to a folder instead", path=path)
        try:
            send2trash(path)
        except OSError as error:
            reason = os.strerror(error.errno) if error.errno else str(error) or "there is no trash on that drive"
            raise ActionError(f"cannot be put in the trash ({reason}); it was left where it is", path=path) from error

    def find(self, path: Path, *, size: int, mtime_ns: int) -> Trashed | None:
        """See `Trash.find`. The freedesktop.org trash specification 1.0; None on other systems."""
        if self.can_find():
            return None
        found: list[Trashed] = []
        for folder, top in _trash_folders(path):
            for note in _notes(folder):
                file = folder / "files" / note.name.removesuffix(".trashinfo")
                if _origin(note, top) == path and _is(file, size=size, mtime_ns=mtime_ns):
                    found.append(Trashed(file, note))
        return max(found, key=lambda one: one.note.stat().st_mtime_ns if one.note else 0, default=None)

    def can_find(self) -> str:
        """See `Trash.can_find`."""
        if sys.platform in {"win32", "darwin"}:
            return "open the system's trash and restore it there"
        return ""


def _trash_folders(path: Path) -> Iterator[tuple[Path, Path | None]]:
    """The folders that a file's trash may be in, and what relative names in them are relative to."""
    data = Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share")
    yield data / "Trash", None
    top = path.parent
    while not top.exists() and top != top.parent:
        top = top.parent
    top = top.resolve()
    while not top.is_mount():
        top = top.parent
    user = os.getuid()
    yield top / ".Trash" / str(user), top
    yield top / f".Trash-{user}", top


def _notes(folder: Path) -> list[Path]:
    try:
        return sorted((folder / "info").glob("*.trashinfo"))
    except OSError:
        return []


def _origin(note: Path, top: Path | None) -> Path | None:
    try:
        lines = note.read_bytes().splitlines()
    except OSError:
        return None
    for line in lines:
        if line.startswith(b"Path="):
            name = Path(os.fsdecode(unquote_to_bytes(line[5:])))
            # The home trash may say it relative to the data folder, others relative to their volume.
            base = top if top is not None else note.parents[2]
            return Path(os.path.normpath(base / name))
    return None


def _is(file: Path, *, size: int, mtime_ns: int) -> bool:
    try:
        stat = file.lstat()
    except OSError:
        return False
    return (stat.st_size, modified_ns(stat)) == (size, mtime_ns)
