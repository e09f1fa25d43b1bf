"""The system's trash: putting a photo there, and finding it again to bring it back.

send2trash never deletes where there is no trash on Linux and macOS: it raises. On Windows without pywin32 it
would, on drives without a recycle bin, so only fixed drives are let through there.
"""

from __future__ import annotations

import ctypes
import errno
import os
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Protocol
from urllib.parse import quote, unquote_to_bytes

from send2trash import send2trash

from desktop_app.core.errors import ActionError
from desktop_app.core.file_times import has_these
from desktop_app.core.language import english
from desktop_app.core.removal.files import free_name, has_content

_DRIVE_FIXED = 3
_NOTE = ".trashinfo"
_LONGEST_NOTE = 1 << 16  # bytes; a path has at most 4,096, each perhaps as "%20"

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

    def find(self, path: Path, *, size: int, mtime_ns: int, mark: str) -> Trashed | None:
        """The file that came from `path`, with that size and modification time.

        Of several the one with that fingerprint (hex) counts, or else the newest.
        """

    def can_find(self) -> str:
        """Empty where `find` works; otherwise what the user can do instead."""


class SystemTrash:
    """The trash of this system; what it reads of the notes there it remembers."""

    def __init__(self) -> None:
        self._notes: dict[Path, _Notes] = {}
        self._folders: dict[tuple[Path, int], list[tuple[Path, Path | None]]] = {}

    def put(self, path: Path) -> None:
        """See `Trash.put`."""
        if sys.platform == "win32" and ctypes.windll.kernel32.GetDriveTypeW(path.anchor) != _DRIVE_FIXED:
            raise ActionError("is on a drive that may have no recycle bin; move it to a folder instead", path=path)
        try:
            try:
                send2trash(path)
            except OSError as error:
                if error.errno != errno.ENAMETOOLONG or self.can_find():
                    raise
                _put_under_a_shorter_name(path)
        except OSError as error:
            reason = (
                os.strerror(error.errno) if error.errno else str(error) or english("there is no trash on that drive")
            )
            raise ActionError(f"cannot be put in the trash ({reason}); it was left where it is", path=path) from error

    def find(self, path: Path, *, size: int, mtime_ns: int, mark: str) -> Trashed | None:
        """See `Trash.find`. The freedesktop.org trash specification 1.0; None on other systems."""
        if self.can_find():
            return None
        found: list[Trashed] = []
        for folder, top in self._folders_of(path):
            for note in self._notes.setdefault(folder, _Notes(folder, top)).of(path):
                file = folder / "files" / note.name.removesuffix(_NOTE)
                if _is(file, size=size, mtime_ns=mtime_ns):
                    found.append(Trashed(file, note))
        found.sort(key=lambda one: one.note.stat().st_mtime_ns if one.note else 0, reverse=True)
        if len(found) > 1:
            found.sort(key=lambda one: not _holds(one.file, size=size, mark=mark))
        return next(iter(found), None)

    def _folders_of(self, path: Path) -> list[tuple[Path, Path | None]]:
        """As `_trash_folders`; found out once for a folder and the drive that it is on now."""
        try:
            place = path.parent, path.parent.stat().st_dev
        except OSError:
            return list(_trash_folders(path))
        if place not in self._folders:
            self._folders[place] = list(_trash_folders(path))
        return self._folders[place]

    def can_find(self) -> str:
        """See `Trash.can_find`."""
        if sys.platform in {"win32", "darwin"}:
            return english("open the system's trash and restore it there")
        return ""


class _Notes:
    """The notes of a trash folder, each read once: a trash may hold tens of thousands."""

    def __init__(self, folder: Path, top: Path | None) -> None:
        self._folder = folder / "info"
        # The home trash may say a path relative to the data folder, others relative to their volume.
        self._base = os.fspath(folder.parent if top is None else top)
        self._listed = -1
        self._seen: set[tuple[str, int, int]] = set()
        self._of: dict[str, set[str]] = {}

    def of(self, path: Path) -> list[Path]:
        """Those that say that their file came from `path`."""
        found = self._still_of(path)
        if not found and self._read_new():
            found = self._still_of(path)
        return found

    def _still_of(self, path: Path) -> list[Path]:
        """As they are now: a note may be gone, and its name used for another file."""
        notes = [self._folder / name for name in sorted(self._of.get(os.fspath(path), ()))]
        return [note for note in notes if _origin(os.fspath(note), self._base) == os.fspath(path)]

    def _read_new(self) -> bool:
        """Read what was written since the folder was listed last; tells whether it may have changed."""
        try:
            changed = self._folder.stat().st_mtime_ns
            if changed == self._listed:
                return False
            with os.scandir(self._folder) as entries:
                there = {_identity(entry) for entry in entries if entry.name.endswith(_NOTE)}
        except OSError:
            return False
        place = os.path.join(self._folder, "")  # noqa: PTH118 -- a Path for each of tens of thousands takes a second
        for name, _, _ in there - self._seen:
            origin = _origin(place + name, self._base)
            if origin is not None:
                self._of.setdefault(origin, set()).add(name)
        self._listed, self._seen = changed, there
        return True


def _identity(note: os.DirEntry[str]) -> tuple[str, int, int]:
    """Another one for another note of the same name."""
    status = note.stat(follow_symlinks=False)
    return note.name, status.st_ino, status.st_mtime_ns


def _put_under_a_shorter_name(path: Path) -> None:
    """Put a file in the trash whose name leaves no room for a note's: the note says what it was called."""
    home = _home_trash()
    near = home if home.exists() else Path.home()
    top = None
    if near.stat().st_dev == path.lstat().st_dev:
        folder = home
    else:
        *_, (folder, top) = _trash_folders(path)
    for part in ("info", "files"):
        (folder / part).mkdir(mode=0o700, parents=True, exist_ok=True)
    file = free_name(folder / "files", path.name, ending=_NOTE)
    note = folder / "info" / (file.name + _NOTE)
    said = path if top is None else path.resolve().relative_to(top)
    with note.open("x") as written:
        now = datetime.now().replace(microsecond=0)  # noqa: DTZ005 -- the specification wants local time
        written.write(f"[Trash Info]\nPath={quote(os.fsencode(said))}\nDeletionDate={now.isoformat()}\n")
    try:
        path.rename(file)
    except OSError:
        note.unlink()
        raise


def _home_trash() -> Path:
    return Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share") / "Trash"


def _trash_folders(path: Path) -> Iterator[tuple[Path, Path | None]]:
    """The folders that a file's trash may be in, and what relative names in them are relative to."""
    yield _home_trash(), None
    top = path.parent
    while not top.exists() and top != top.parent:
        top = top.parent
    top = top.resolve()
    while not top.is_mount():
        top = top.parent
    user = os.getuid()
    yield top / ".Trash" / str(user), top
    yield top / f".Trash-{user}", top


def _origin(note: str, base: str) -> str | None:
    """The path that a note says its file came from; None where it says none."""
    try:
        handle = os.open(note, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0))
    except OSError:
        return None
    try:
        text = os.read(handle, _LONGEST_NOTE)
    except OSError:
        return None
    finally:
        os.close(handle)
    for line in text.splitlines():
        if line.startswith(b"Path="):
            said = os.fsdecode(unquote_to_bytes(line[5:]))
            return os.path.normpath(os.path.join(base, said))  # noqa: PTH118 -- as above
    return None


def _holds(file: Path, *, size: int, mark: str) -> bool:
    try:
        return has_content(file, size=size, mark=mark)
    except OSError:
        return False


def _is(file: Path, *, size: int, mtime_ns: int) -> bool:
    try:
        return has_these(file.lstat(), size=size, mtime_ns=mtime_ns)
    except OSError:
        return False
