"""Bringing one file back from the trash or a folder, or giving a link bytes of its own again."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from desktop_app.core.errors import ActionError, KnownError, display_path
from desktop_app.core.file_times import has_these
from desktop_app.core.removal.attributes import give_attributes
from desktop_app.core.removal.away import NOT_THERE, Away, refuse_where_away
from desktop_app.core.removal.checking import reaching
from desktop_app.core.removal.files import (
    file_number,
    has_content,
    move_file,
    replace_by_copy,
    replace_by_link,
    same_bytes,
    take_copy_away,
)
from desktop_app.core.removal.journal import JournalEntry, RemovalKind
from desktop_app.core.removal.trash import Trash, Trashed

_AT_ONCE = 16

__all__ = ["find_in_trash", "forget_notes", "take_back"]


def take_back(entry: JournalEntry, trash: Trash, *, twin: Path | None, notes: list[Path], away: Away = ()) -> None:
    """Bring the file of an UNDO back to where it was.

    Args:
        entry: of the journal, where its UNDO is written.
        trash: where it may be.
        twin: another name that is back of what was one file of several names.
        notes: is given the trash's note of the file, for `forget_notes`.
        away: folders that nothing is brought back into.

    Raises:
        ActionError: it cannot be; it is where it was.
        OSError: the disk fails half-way.
    """
    path = Path(entry.path)
    if entry.kind is RemovalKind.COPY:
        take_copy_away(Path(entry.target), path)
        return
    refuse_where_away(path, away)
    with reaching(path):  # only to ask: what fails later may have been done
        found = _to_take_back(entry, trash)
    if found is None:
        helper = Path(entry.target)
        if twin is not None and _is_copy(twin, path):
            replace_by_link(path, twin, helper=helper)
        else:
            replace_by_copy(path, helper=helper, mtime_ns=entry.mtime_ns, attributes=entry.attributes)
        return
    if _is_away(path.parent, entry.file):
        raise ActionError(NOT_THERE, path=path)
    move_file(found.file, path)
    if entry.attributes is not None:
        give_attributes(path, entry.attributes)
    _give_time(path, entry)
    if found.note is not None:
        notes.append(found.note)


def _is_away(folder: Path, file: str) -> bool:
    """Whether a folder is not there, and what there is of its path lies on another drive than the file did.

    A folder that was made there would hide in the place where the drive is mounted.
    """
    if not file or folder.exists():
        return False
    there = next(one for one in folder.parents if one.exists())
    return str(there.stat().st_dev) != file.partition(":")[0]


def _is_another(moved: Path, entry: JournalEntry) -> bool:
    """Whether a photo was moved and something else has its name there now.

    One that was changed in place is the same file. Across drives that cannot be told.
    """
    number = file_number(moved)
    device, _, file = entry.file.partition(":")
    if entry.belongs_to or number is None or str(number[0]) != device or str(number[1]) == file:
        return False
    return not has_content(moved, size=entry.size, mark=entry.fingerprint)


def _give_time(path: Path, entry: JournalEntry) -> None:
    """Give a file the time that it had: the disk where it lay may keep none but whole seconds, or every second one.

    One that was changed there keeps its own.
    """
    with contextlib.suppress(OSError):
        status = path.stat()
        if has_these(status, size=entry.size, mtime_ns=entry.mtime_ns) or status.st_size != entry.size:
            return
        if has_content(path, size=entry.size, mark=entry.fingerprint):
            os.utime(path, ns=(status.st_atime_ns, entry.mtime_ns))


def _is_copy(path: Path, other: Path) -> bool:
    """Whether there are two files of the same bytes."""
    with contextlib.suppress(OSError, KnownError):
        return not path.is_symlink() and not path.samefile(other) and same_bytes(path, other)
    return False


def forget_notes(notes: Sequence[Path]) -> None:
    """Take notes of the trash away, several at once: some disks take milliseconds for each."""
    if notes:
        with ThreadPoolExecutor(min(len(notes), _AT_ONCE), thread_name_prefix="notes") as threads:
            list(threads.map(_forget, notes))


def _forget(note: Path) -> None:
    with contextlib.suppress(OSError):  # the photo is back; a note of nothing does no harm
        note.unlink()


def find_in_trash(entry: JournalEntry, trash: Trash) -> Trashed | None:
    """The file of an entry in the trash, whatever its folder was called when it went."""
    for path in filter(None, (entry.path, entry.was)):
        found = trash.find(Path(path), size=entry.size, mtime_ns=entry.mtime_ns, mark=entry.fingerprint)
        if found is not None:
            return found
    return None


def _to_take_back(entry: JournalEntry, trash: Trash) -> Trashed | None:
    """Where the file is now; None for a link, which is in its place."""
    path, target = Path(entry.path), Path(entry.target)
    if entry.kind is RemovalKind.LINK:
        if not (path.exists() and Path(entry.keeper).exists() and path.samefile(entry.keeper)):
            raise ActionError(f"is no longer a link to {display_path(entry.keeper)}", path=path)
        # A program that writes in place changes what both names lead to.
        if not has_content(path, size=entry.size, mark=entry.fingerprint):
            raise ActionError(f"has been changed since, with {display_path(entry.keeper)}; it stays a link", path=path)
        return None
    with contextlib.suppress(FileNotFoundError):
        path.lstat()  # not `os.path.lexists`, for which nothing is where a share is not reachable
        raise ActionError("another file is in its place now", path=path)
    if entry.kind is RemovalKind.MOVE:
        if not target.is_file():
            raise ActionError("is not there any more", path=target)
        if _is_another(target, entry):
            raise ActionError("another file is in its place now", path=target)
        return Trashed(target, None)
    found = find_in_trash(entry, trash)
    if found is None:
        raise ActionError(trash.can_find() or "is no longer in the trash", path=path)
    return found
