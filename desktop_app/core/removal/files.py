"""Moving and linking files so that a kill at any point leaves every byte somewhere, and nothing is overwritten."""

from __future__ import annotations

import errno
import hashlib
import os
import shutil
import unicodedata
from collections.abc import Collection, Iterator, Sequence
from contextlib import suppress
from itertools import count
from pathlib import Path

from desktop_app.core.errors import ActionError, BugError, ImageAccessError, display_path
from desktop_app.core.fingerprint import fingerprint
from desktop_app.core.images.nas_files import NAS_FOLDERS, renamed_nas_file
from desktop_app.core.language import english
from desktop_app.core.opening import open_file
from desktop_app.core.removal.attributes import Attributes, attributes_of, give_attributes
from desktop_app.core.removal.away import NOT_THERE
from desktop_app.core.types import Control

# Not every file system has hard links, and none has them across drives.
_NO_LINKS = {errno.EXDEV, errno.EPERM, errno.EOPNOTSUPP, errno.ENOSYS, errno.EMLINK}
_NO_PLACE = {errno.ENOTDIR, errno.ELOOP}  # below a file, or a link that leads to itself, nothing can be
_BYTES = 1 << 20
_LONGEST = 255  # bytes of a name, on nearly every file system

__all__ = [
    "copied_names",
    "copy_file",
    "file_number",
    "forget_half_copy",
    "free_name",
    "free_names",
    "has_content",
    "is_copied",
    "lies_in",
    "move_file",
    "name_key",
    "replace_by_copy",
    "replace_by_link",
    "roll_back_move",
    "same_bytes",
    "sync_folder",
    "take_copy_away",
]


def same_bytes(first: Path, second: Path, *, control: Control | None = None) -> bool:
    """Compare two files to their last byte.

    Raises:
        Cancelled: by `control`, asked between blocks.
        ImageAccessError: one of them cannot be read.
    """
    reading, control = first, control or Control()
    try:
        with open_file(first) as one:
            reading = second
            with open_file(second) as other:
                while True:
                    control.checkpoint()
                    block = one.read(_BYTES)
                    if block != other.read(_BYTES):
                        return False
                    if not block:
                        return True
    except OSError as error:
        raise ImageAccessError(f"cannot be read ({error.strerror or error})", path=reading) from None


def has_content(path: Path, *, size: int, mark: str) -> bool:
    """Whether a file has this length and fingerprint (hex).

    Raises:
        OSError: it cannot be read.
    """
    with open_file(path) as file:
        there = os.fstat(file.fileno()).st_size
        return there == size and fingerprint(file, size=there).hex() == mark


def lies_in(folder: Path, other: Path) -> bool:
    """Whether a folder is another one or inside of it, by whatever names: links, short names, small letters."""
    if folder.is_relative_to(other):
        return True
    with suppress(OSError):
        there, real = other.stat(), Path(os.path.realpath(folder))
        for one in (real, *real.parents):
            with suppress(FileNotFoundError):
                if os.path.samestat(one.stat(), there):
                    return True
    return False


def file_number(path: Path) -> tuple[int, int, int] | None:
    """Device and number of the file that a path leads to, which all names of one file share, and how many names it has.

    None where the disk does not tell.
    """
    with suppress(OSError):
        status = path.stat()
        if status.st_ino:
            return status.st_dev, status.st_ino, status.st_nlink
    return None


def sync_folder(folder: Path) -> None:
    """Return when the disk has the folder's names, where the system can tell."""
    if os.name == "posix":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def free_name(folder: Path, name: str, *, ending: str = "") -> Path:
    """A path in `folder` that does not exist: "name", else "name 2" and so on, cut to what a name may have of bytes.

    Args:
        folder: need not be there.
        name: a file's.
        ending: what will be appended to make another name, which must not become too long either.
    """
    stem, suffix = Path(name).stem, Path(name).suffix
    path, number = folder / _cut(stem, suffix + ending).removesuffix(ending), 1
    while os.path.lexists(path):
        number += 1
        path = folder / _cut(stem, f" {number}{suffix}{ending}").removesuffix(ending)
    return path


def name_key(path: Path) -> str:
    """The same for two paths that a disk may take for one, where neither case nor the spelling of accents matters."""
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", str(path)).casefold())


def free_names(folder: Path, name: str, companions: Sequence[str], *, taken: Collection[str] = ()) -> list[Path]:
    """As `free_name` for a photo, and for its companions, which take part in what becomes of its name.

    The photo's path comes first. "IMG_1.jpg" and "IMG_1.mov" become "IMG_1 2.jpg" and "IMG_1 2.mov" together.

    Args:
        folder: where the names are to be free.
        name: of the photo.
        companions: names of those, or paths from their folder on.
        taken: `name_key` of files that are about to be there.
    """
    return next(paths for paths in _numbered(folder, name, companions) if _are_free(paths, taken))


def copied_names(folder: Path, photo: Path, companions: Sequence[Path], *, taken: Collection[str] = ()) -> list[Path]:
    """As `free_names`, for a copy of files; those of the same bytes that are there already keep their names.

    Raises:
        ImageAccessError: a file cannot be compared with one that is there.
    """
    for paths in _numbered(folder, photo.name, [str(one.relative_to(photo.parent)) for one in companions]):
        if is_copied(photo, paths[0]):
            return paths
        others = zip(companions, paths[1:], strict=True)
        if _are_free([paths[0], *(path for one, path in others if not is_copied(one, path))], taken):
            return paths
    raise BugError("numbers have an end")


def is_copied(source: Path, target: Path) -> bool:
    """Whether there is another file at `target`, of the same bytes.

    Raises:
        ImageAccessError: one of them cannot be read.
    """
    with suppress(OSError):
        if target.is_symlink() or source.stat().st_size != target.stat().st_size or source.samefile(target):
            return False
        return same_bytes(source, target)
    return False


def _numbered(folder: Path, name: str, companions: Sequence[str]) -> Iterator[list[Path]]:
    """The paths of a photo and its companions, with no number, then with 2, and so on."""
    stem, suffix = Path(name).stem, Path(name).suffix
    for number in count(1):
        first = folder / _cut(stem, suffix if number == 1 else f" {number}{suffix}")
        yield [first, *(folder / _renamed(one, stem, first.stem) for one in companions)]


def _are_free(paths: Sequence[Path], taken: Collection[str]) -> bool:
    free = not any(os.path.lexists(path) or name_key(path) in taken for path in paths)
    return free and len(set(paths)) == len(paths)


def named_together(folder: Path, name: str, photo: Path, companions: Sequence[str]) -> list[Path]:
    """The paths of a photo that is called `name` from now on, which comes first, and of its companions.

    Raises:
        ActionError: one of them is taken.
    """
    paths = [folder / name, *(folder / _renamed(one, photo.stem, Path(name).stem) for one in companions)]
    for path in paths:
        if os.path.lexists(path):
            raise ActionError("is there already; choose another name", path=path)
    return paths


def _renamed(name: str, stem: str, new: str) -> str:
    """A companion's name for the new stem of its photo; one that does not begin as the photo is only cut."""
    *folders, last = Path(name).parts
    if folders and folders[0] in NAS_FOLDERS:
        return renamed_nas_file(name, lambda one: _renamed(one, stem, new))
    if folders:
        return str(Path(*folders, _renamed(last, stem, new)))
    begins = name[: len(stem)].casefold() == stem.casefold()
    if new == stem or not begins:
        after = "" if new == stem else new.removeprefix(stem)
        return _cut(Path(name).stem + after, Path(name).suffix)
    return _cut(new, name[len(stem) :])


def _cut(stem: str, suffix: str) -> str:
    """A name of at most `_LONGEST` bytes, no character of it torn."""
    room = max(0, _LONGEST - len(os.fsencode(suffix)))
    kept = os.fsencode(stem)[:room]
    while kept and not stem.startswith(os.fsdecode(kept)):
        kept = kept[:-1]
    return os.fsdecode(kept) + suffix


def move_file(source: Path, target: Path) -> None:
    """Move a file; the source goes only when the target is whole.

    Raises:
        ActionError: the target exists, or the disk refuses; the source is where it was.
    """
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        try:
            os.link(source, target, follow_symlinks=False)
        except OSError as error:
            if error.errno not in _NO_LINKS:
                raise
            _copy(source, target)
        source.unlink()
    except FileExistsError:
        raise ActionError(f"is in the way of {display_path(source.name)}", path=target) from None
    except OSError as error:
        roll_back_move(source, target)
        raise ActionError(f"cannot be moved ({error.strerror or error})", path=source) from error


def copy_file(source: Path, target: Path) -> None:
    """Copy a file whole, with its time, rights and tags; nothing is at the target before the copy is complete.

    Raises:
        ActionError: the target exists, or the disk refuses (it is full, the source's drive is gone); no copy is left.
    """
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        _copy(source, target)
    except FileExistsError:
        raise ActionError(f"is in the way of {display_path(source.name)}", path=target) from None
    except (OSError, ImageAccessError) as error:
        reason = error.reason if isinstance(error, ImageAccessError) else error.strerror or error
        raise ActionError(f"cannot be copied ({reason})", path=source) from error


def roll_back_move(source: Path, target: Path) -> None:
    """Take away what an interrupted move made, as long as the source is whole; a no-op otherwise."""
    try:
        target.parent.stat()
    except OSError as error:
        if error.errno in _NO_PLACE:
            return
    _part(target).unlink(missing_ok=True)
    if source.is_file() and target.is_file():
        # One file of one name reached by two paths is not a copy.
        copied = source.stat().st_nlink > 1 if source.samefile(target) else same_bytes(source, target)
        if copied:
            target.unlink()


def forget_half_copy(target: Path) -> None:
    """Take away what an interrupted copy made; what has its name is whole."""
    _part(target).unlink(missing_ok=True)


def take_copy_away(copy: Path, source: Path) -> None:
    """Undo of `copy_file`: without a trace, since every byte of it is still in `source`; none is there already is fine.

    Raises:
        ActionError: it has changed since, or its source is gone, and it stays; or its drive is away.
        OSError: the disk refuses.
    """
    if not copy.parent.exists():
        raise ActionError(NOT_THERE, path=copy)
    if not os.path.lexists(copy):
        return
    try:
        copied = is_copied(source, copy)
    except ImageAccessError:
        copied = False
    if not copied:
        raise ActionError(f"is no longer a copy of {display_path(source)}; it stays", path=copy)
    copy.unlink()


def _part(target: Path) -> Path:
    """The helper name of a half-made copy: as long for every name."""
    mark = hashlib.blake2b(os.fsencode(target.name), digest_size=12).hexdigest()
    return target.with_name(f".lookalike-{mark}.part")


def _copy(source: Path, target: Path) -> None:
    """Copy under a helper name, sync, compare, then name it; never over a file that is there."""
    part = _part(target)
    try:
        _write_copy(source, part)
        if os.path.lexists(target):
            raise FileExistsError(errno.EEXIST, "exists", str(target))
        part.rename(target)
        sync_folder(target.parent)
    finally:
        part.unlink(missing_ok=True)


def _write_copy(source: Path, copy: Path) -> None:
    with open_file(source) as read, copy.open("wb") as written:
        shutil.copyfileobj(read, written, _BYTES)
        written.flush()
        os.fsync(written.fileno())
    shutil.copystat(source, copy)
    give_attributes(copy, attributes_of(source))  # the owner too
    if not same_bytes(source, copy):
        raise OSError(errno.EIO, english("the copy differs"))


def replace_by_link(path: Path, keeper: Path, *, helper: Path) -> None:
    """Make `path` another name of `keeper`, which has the same bytes.

    Raises:
        ActionError: the file system cannot do it; both files are as they were.
    """
    try:
        os.link(keeper, helper)
        helper.replace(path)
    except OSError as error:
        reason = english("they are on different drives") if error.errno == errno.EXDEV else error.strerror or str(error)
        raise ActionError(f"cannot be replaced by a link ({reason})", path=path) from error
    finally:
        helper.unlink(missing_ok=True)  # also where both were one file already: then `replace` leaves it


def replace_by_copy(path: Path, *, helper: Path, mtime_ns: int, attributes: Attributes | None = None) -> None:
    """Undo of `replace_by_link`: give `path` bytes of its own again, its time, rights, owner and tags.

    Raises:
        ActionError: there is no space for it; the link stays.
    """
    try:
        _write_copy(path, helper)
        if attributes is not None:
            give_attributes(helper, attributes)
        os.utime(helper, ns=(mtime_ns, mtime_ns))
        helper.replace(path)
    except OSError as error:
        raise ActionError(f"cannot be given its own copy again ({error.strerror or error})", path=path) from error
    finally:
        helper.unlink(missing_ok=True)
