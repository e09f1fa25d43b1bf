"""The disk against the catalog: what is new, changed, moved, gone."""

from __future__ import annotations

import os
import time
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from desktop_app.core.catalog import DOUBTED, Catalog, FileRow, companions_text
from desktop_app.core.catalog.photo_rows import companions_of
from desktop_app.core.file_times import same_time
from desktop_app.core.fingerprint import fingerprint
from desktop_app.core.indexing.drives import Drives, all_there
from desktop_app.core.indexing.walking import FoundFile, Unreadable, walk
from desktop_app.core.language import english
from desktop_app.core.opening import is_only_in_the_cloud, open_file
from desktop_app.core.relative_paths import SEPARATOR, path_text, stored_path
from desktop_app.core.settings import Settings
from desktop_app.core.types import Companion, Failure, Folder, FolderId, Photo, PhotoId, Place

__all__ = ["Job", "Move", "ScanResult", "find_moves", "is_untouched", "scan"]

_REPORT_SECONDS = 0.1
_SECOND = 1_000_000_000  # nanoseconds
_ROUNDED, _QUARTER, _MOST_ZONES = 2 * _SECOND, 900 * _SECOND, 27 * 3600 * _SECOND


@dataclass(frozen=True, slots=True)
class Job:
    """A file to decode and encode.

    Attributes:
        photo: its row if it is already in the catalog.
        recode: the file is as it was; only this encoder's code is missing.
    """

    folder: FolderId
    root: Path
    file: FoundFile
    photo: PhotoId | None
    recode: bool = False

    @property
    def path(self) -> Path:
        """Absolute."""
        return Path(self.root, path_text(self.file.path))


@dataclass(frozen=True, slots=True)
class Move:
    """A photo found again under another path."""

    photo: Photo
    job: Job


@dataclass(slots=True)
class ScanResult:
    """How the disk differs from the catalog, in one folder.

    Attributes:
        new: files that the catalog does not know.
        changed: files whose size or modification time is another, which hold something else though their time was put
            back, which are to be read again, or whose reading failed for a passing reason.
        stale: files as they were, which an earlier version has read.
        times: of files that are as they were, when they were last written and last changed in any way, where the
            catalog has other times.
        companions: of photos that are as they were, what belongs to them, where the catalog has something else.
        gone: relative paths that are no longer there.
        unchanged: how many photos are as they were.
        failed: what cannot be listed or looked at inside it; what the catalog knows of it, or below it, is kept.
        unread: of kinds that are not read, the number of files by suffix.
        places: where the folder and the drives inside it lie now, or lay if they are away.
    """

    folder: Folder
    new: list[Job] = field(default_factory=list)
    changed: list[Job] = field(default_factory=list)
    stale: list[Job] = field(default_factory=list)
    times: list[tuple[bytes, int, int]] = field(default_factory=list)
    companions: list[tuple[bytes, tuple[Companion, ...]]] = field(default_factory=list)
    gone: list[bytes] = field(default_factory=list)
    unchanged: int = 0
    failed: list[Failure] = field(default_factory=list)
    unread: Counter[str] = field(default_factory=Counter)
    places: dict[bytes, Place] = field(default_factory=dict)


def scan(
    catalog: Catalog, folder: Folder, settings: Settings, *, again: Sequence[Path] = ()
) -> Iterator[int | ScanResult]:
    """Compare a folder with the catalog; nothing is written.

    Args:
        again: folders, in or around this one, whose files count as changed whatever their times say.

    Yields:
        Several times a second how many files were seen; last the result.

    Raises:
        OSError: the folder cannot be listed, or the drive that it was on is away.
    """
    result = ScanResult(folder)
    known = _Known(catalog.photos.files(folder.id))
    drives = Drives(catalog, folder)
    unlisted: list[bytes] = []
    unread: set[bytes] = set()
    seen = 0
    reported = time.monotonic()
    reread = _Below(folder.path, again)
    for found in walk(folder.path, settings, unread=result.unread):
        if time.monotonic() - reported > _REPORT_SECONDS:
            yield seen
            reported = time.monotonic()
        if found is None:
            continue
        if isinstance(found, Unreadable):
            unread.add(found.path)
            unlisted.append(found.path + SEPARATOR)
            result.failed.append(Failure(Path(folder.path, path_text(found.path)), found.reason))
            continue
        if _compare(result, found, known.at(found.path), again=reread.holds(found.path)):
            drives.saw(found.path)
        seen += 1
    missing = known.missing()
    for spelt in list(_spelt_otherwise(result, missing, reread)):
        del missing[spelt]
        drives.saw(spelt)
    for away in drives.away(missing):
        unlisted.append(away + SEPARATOR)
        path = Path(folder.path, path_text(away))
        result.failed.append(Failure(path, english("the drive that was here is away; its photos are kept")))
    result.gone = [path for path in missing if path not in unread and not path.startswith(tuple(unlisted))]
    result.places = drives.places()
    yield result


class _Known:
    """What the catalog knows, beside the walk: both come in the order of the paths' bytes."""

    def __init__(self, files: Iterator[tuple[bytes, FileRow]]) -> None:
        self._files = files
        self._next = next(files, None)
        self._passed: dict[bytes, FileRow] = {}

    def at(self, path: bytes) -> FileRow | None:
        """The row of a file that was found; those before it were not."""
        while self._next is not None and self._next[0] < path:
            self._passed.update([self._next])
            self._next = next(self._files, None)
        if self._next is None or self._next[0] != path:
            return None
        row = self._next[1]
        self._next = next(self._files, None)
        return row

    def missing(self) -> dict[bytes, FileRow]:
        """The rows that were not found, by path; call it once, when the walk has ended."""
        rest = [self._next] if self._next is not None else []
        return {**self._passed, **dict(rest), **dict(self._files)}


class _Below:
    """Which relative paths of a folder lie in some folders."""

    def __init__(self, root: Path, folders: Sequence[Path]) -> None:
        self._whole = any(root.is_relative_to(folder) for folder in folders)
        inside = (folder.relative_to(root) for folder in folders if folder.is_relative_to(root))
        self._starts = tuple(stored_path(path) + SEPARATOR for path in inside)

    def holds(self, path: bytes) -> bool:
        return self._whole or path.startswith(self._starts)


def _spelt_otherwise(result: ScanResult, missing: Mapping[bytes, FileRow], reread: _Below) -> Iterator[bytes]:
    """The missing paths whose files the walk found under another spelling of their accents; they are no longer new.

    A share may list names on macOS in another spelling than on the other machines that see it, and is asked by either.
    """
    spellings = {_spelling(path): path for path in missing if not path.isascii()}
    if not spellings:
        return
    fresh, result.new = result.new, []
    for job in fresh:
        path = spellings.get(_spelling(job.file.path))
        if path is None or not os.path.lexists(Path(job.root, path_text(path))):
            result.new.append(job)
            continue
        known = missing[path]
        beside = companions_of(known.companions)
        if list(map(_spelt, job.file.companions)) != list(map(_spelt, beside)):
            beside = job.file.companions
        _compare(result, replace(job.file, path=path, companions=beside), known, again=reread.holds(path))
        yield path


def _spelling(path: bytes) -> str:
    """One for all spellings of the same letters."""
    return unicodedata.normalize("NFC", path.decode("utf-8", "surrogateescape"))


def _spelt(companion: Companion) -> Companion:
    return replace(companion, name=unicodedata.normalize("NFC", companion.name))


def _compare(result: ScanResult, found: FoundFile, known: FileRow | None, *, again: bool) -> bool:
    """Sort a found file in; tells whether it is as it was."""
    photo = known.photo if known else None
    job = Job(result.folder.id, result.folder.path, found, photo)
    if known and not again and known.lasting and _is_as_it_was(found, known, job):
        result.unchanged += photo is not None
        if photo is not None and companions_text(found.companions) != known.companions:
            result.companions.append((found.path, found.companions))
        same = same_time(found.mtime_ns, known.mtime_ns)
        if known.stale and same:
            result.stale.append(job)
        elif not (same and _never_touched(found.ctime_ns, known.ctime_ns)):
            result.times.append((found.path, found.mtime_ns, found.ctime_ns))
        return True
    (result.new if photo is None else result.changed).append(job)
    return False


def _is_as_it_was(found: FoundFile, known: FileRow, job: Job) -> bool:
    """By size and times. Where only a clock may be the reason for other times, the content tells.

    Programs that edit tags put the modification time back. A card's clock is the local one, which summer time moves by
    an hour and a journey by several, and it counts in steps of up to two seconds.
    """
    if is_untouched(found, known):
        return True
    if known.ctime_ns == DOUBTED or found.size != known.size or not _by_a_clock(found.mtime_ns - known.mtime_ns):
        return False
    try:
        # What was taken off this disk since, to be fetched again when it is read, is another file in its ctime only.
        moved_out = same_time(found.mtime_ns, known.mtime_ns) and is_only_in_the_cloud(job.path)
        return moved_out or _fingerprint(job) == known.fingerprint
    except OSError:
        return False  # reading it will say why


def is_untouched(found: FoundFile, known: FileRow) -> bool:
    """Whether a file has the size and the times that the catalog knows."""
    if known.ctime_ns == DOUBTED or found.size != known.size or not same_time(found.mtime_ns, known.mtime_ns):
        return False
    return not known.ctime_ns or _never_touched(found.ctime_ns, known.ctime_ns)


def _never_touched(found: int, known: int) -> bool:
    """Whether a file was last changed in any way when the catalog says; where no such time is kept, it is."""
    return not found or same_time(found, known)


def _by_a_clock(difference: int) -> bool:
    """Whether a file's time is another by quarters of an hour, as zones are apart, or by what a card rounds it."""
    rest = abs(difference) % _QUARTER
    return abs(difference) <= _MOST_ZONES and min(rest, _QUARTER - rest) <= _ROUNDED


def find_moves(catalog: Catalog, results: list[ScanResult]) -> Iterator[Move | Job]:
    """Take out of `new` what was only moved or renamed, in or between folders; each file is yielded before it is read.

    A new file is a known photo that moved if size and content hash agree and the photo's own file is gone. In
    `gone` the old paths stay: once the moves are stored, no photo is there.
    """
    absent = _absence(catalog, results)
    if absent is None:
        return
    moved: set[PhotoId] = set()
    for result in results:
        remaining = []
        for job in result.new:
            yield job
            photo = _moved_from(catalog, job, absent=lambda photo: photo.id not in moved and absent(photo))
            if photo is None:
                remaining.append(job)
            else:
                moved.add(photo.id)
                yield Move(photo, job)
        result.new = remaining


def _absence(catalog: Catalog, results: list[ScanResult]) -> Callable[[Photo], bool] | None:
    """Tells whether a photo's file is no longer where the catalog has it; a drive that is away says nothing.

    None where that can be true of no photo, as when a folder is indexed for the first time.
    """
    gone = {Path(result.folder.path, path_text(path)) for result in results for path in result.gone}
    scanned = {result.folder.id for result in results}
    others = {f.id for f in catalog.folders.all() if f.id not in scanned and f.online and all_there(catalog, f)}
    if not gone and not others:
        return None

    def absent(photo: Photo) -> bool:
        if photo.folder in scanned:
            # The listing knows better than `lexists`: after a rename of case only, some systems find both names.
            return photo.path in gone
        return photo.folder in others and not os.path.lexists(photo.path)

    return absent


def _moved_from(catalog: Catalog, job: Job, *, absent: Callable[[Photo], bool]) -> Photo | None:
    if not catalog.photos.has_size(job.file.size):
        return None
    try:
        mark = _fingerprint(job)
    except OSError:
        return None  # decoding it will say why
    return next((photo for photo in catalog.photos.with_fingerprint(mark) if absent(photo)), None)


def _fingerprint(job: Job) -> bytes:
    with open_file(job.path) as file:
        return fingerprint(file, size=job.file.size)
