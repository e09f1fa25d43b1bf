"""The photos and the files that could not be read."""

from __future__ import annotations

import json
import time
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from heapq import merge
from operator import itemgetter
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from desktop_app.core.catalog.dialect import Dialect
from desktop_app.core.catalog.photo_order import Grouping, PhotoList, PhotoOrder, grouping_key, ordering
from desktop_app.core.catalog.photo_rows import DOUBTED, FailureRow, FileRow, PhotoRow, companions_text
from desktop_app.core.catalog.photo_shapes import shapes_of
from desktop_app.core.catalog.photo_state import COLUMNS, PhotoState, file_path
from desktop_app.core.catalog.port import Database
from desktop_app.core.catalog.said_dates import SaidDate, said
from desktop_app.core.images.jpeg_scan import NO_END
from desktop_app.core.images.metadata import Metadata
from desktop_app.core.language import english
from desktop_app.core.relative_paths import SEPARATOR, stored_path
from desktop_app.core.types import READING, Companion, Failure, FolderId, Photo, PhotoId, PhotoIds

__all__ = ["PhotoTable"]

_DATE = "coalesce(p.taken, p.named, p.saved, strftime('%Y-%m-%dT%H:%M:%S', p.mtime_ns / 1000000000, 'unixepoch'))"
_DOUBT = "CASE WHEN p.doubt = '' THEN '' ELSE ' doubtful' END"
# SQLite takes 32,766 parameters a statement; a page of this size is far below and fast enough.
_PAGE = 500
_STORED = (
    "folder_id", "path", "size", "mtime_ns", "fingerprint", "width", "height", "format", "taken", "camera", "has_gps",
    "utc_offset", "saved", "named", "doubt", "reading", "ctime_ns", "companions",
)  # fmt: skip
_FAILED = "SELECT f.id, f.path, x.path, x.reason FROM failures x JOIN folders f ON f.id = x.folder_id"
_DOUBTFUL = (
    "SELECT f.id, f.path, p.path, p.doubt FROM photos p JOIN folders f ON f.id = p.folder_id "
    "WHERE p.doubt NOT IN ('', ?)"
)
_PUT_AGAIN = (
    "UPDATE photos SET taken = ?, saved = ?, named = ?, utc_offset = ?, camera = ?, has_gps = ?, doubt = ?, "
    "reading = ? WHERE id = ?"
)
_PUT = (
    f"INSERT INTO photos ({', '.join(_STORED)}) VALUES ({', '.join('?' * len(_STORED))}) "
    f"ON CONFLICT (folder_id, path) DO UPDATE SET {', '.join(f'{name} = excluded.{name}' for name in _STORED[2:])} "
    "RETURNING id"
)
_FAILURE = "size, mtime_ns, reason, lasting, ctime_ns"
_FILES = 5_000


class PhotoTable:
    """Owns the SQL of `photos` and `failures`."""

    def __init__(self, database: Database) -> None:
        self._database = database
        columns = COLUMNS.format(separator=database.dialect.separator)
        self._select = f"SELECT {columns} FROM photos p JOIN folders f ON f.id = p.folder_id"

    def count(self) -> int:
        """How many photos there are."""
        return int(self._database.read("SELECT count(*) FROM photos").fetchone()[0])

    def newest(self) -> PhotoId:
        """The photo that was added last; 0 where there is none."""
        return PhotoId(self._database.read("SELECT coalesce(max(id), 0) FROM photos").fetchone()[0])

    def fingerprints(self) -> set[bytes]:
        """Those of all photos."""
        return {row[0] for row in self._database.read("SELECT fingerprint FROM photos")}

    def ids(self, *, folder: FolderId | None = None, below: Path | None = None, text: str = "") -> PhotoIds:
        """All photos, a folder's, those below a path in it, or those with every word of `text` in path, date or camera.

        A date may be said with the name of its month, too. Newest first, by `Photo.date`.
        """
        where, join, parameters = _condition(self._database.dialect, folder, below, text)
        return self._database.numbers(
            f"SELECT p.id FROM photos p {join} {where} ORDER BY {_DATE} DESC, p.path DESC, p.id DESC", parameters
        )

    def listed(
        self, order: PhotoOrder, *, folder: FolderId | None = None, below: Path | None = None, text: str = ""
    ) -> PhotoList:
        """The photos of `ids`, in another order, and in groups."""
        if order == PhotoOrder():
            return PhotoList(self.ids(folder=folder, below=below, text=text))
        dialect = self._database.dialect
        where, join, parameters = _condition(dialect, folder, below, text)
        key, direction = grouping_key(order.grouping, _DATE, dialect), ordering(order, _DATE, dialect)
        found = self._database.numbers(
            f"SELECT p.id || ',' || {key} FROM photos p {join} {where} ORDER BY {direction}", parameters
        ).reshape(-1, 2)
        ids, keys = np.ascontiguousarray(found[:, 0]), found[:, 1]
        if order.grouping is Grouping.NONE or not len(ids):
            return PhotoList(ids)
        starts = np.concatenate(([0], np.flatnonzero(np.diff(keys)) + 1))
        if order.grouping is Grouping.FOLDER:
            first = {photo.id: photo.path.parent for photo in self.get(ids[starts].tolist())}
            kept = [start for start in starts.tolist() if int(ids[start]) in first]  # the others left just now
            return PhotoList(ids, tuple(kept), tuple(first[PhotoId(int(ids[start]))] for start in kept))
        return PhotoList(ids, tuple(starts.tolist()), tuple(keys[starts].tolist()))

    def size_of(self, photos: Iterable[PhotoId]) -> int:
        """The bytes of some photos together."""
        sql = f"SELECT coalesce(sum(size), 0) FROM photos WHERE {self._database.dialect.among('id')}"
        return int(self._database.read(sql, [json.dumps([int(photo) for photo in photos])]).fetchone()[0])

    def shapes(self, photos: PhotoIds) -> npt.NDArray[np.float32]:
        """Width by height of each photo, float32 (N,)."""
        return shapes_of(self._database, photos)

    def get(self, ids: Sequence[PhotoId]) -> list[Photo]:
        """The photos in the order asked; unknown ones are left out."""
        return [state.photo() for state in self.states(ids)]

    def states(self, ids: Sequence[PhotoId]) -> list[PhotoState]:
        """As `get`, before photos are made of what is read, which takes three times as long."""
        found: dict[int, PhotoState] = {}
        for start in range(0, len(ids), _PAGE):
            page = [int(i) for i in ids[start : start + _PAGE]]
            marks = ",".join("?" * len(page))
            rows = self._database.read(f"{self._select} WHERE p.id IN ({marks})", page)
            found.update((row[0], PhotoState(row)) for row in rows)
        return [found[int(i)] for i in ids if int(i) in found]

    def every(self, *, after: int = 0) -> Iterator[Photo]:
        """Every photo, or those added after one, by id, a page at a time."""
        sql = f"{self._select} WHERE p.id > ? ORDER BY p.id LIMIT {_FILES}"
        while page := [PhotoState(row).photo() for row in self._database.read(sql, (after,))]:
            yield from page
            after = page[-1].id

    def at(self, folder: FolderId, path: bytes) -> Photo | None:
        """The photo at a path relative to its folder."""
        row = self._database.read(f"{self._select} WHERE p.folder_id = ? AND p.path = ?", (folder, path)).fetchone()
        return None if row is None else PhotoState(row).photo()

    def has_size(self, size: int) -> bool:
        """Some photo's file has `size` bytes: a moved file is worth a look at its content."""
        return self._database.read("SELECT 1 FROM photos WHERE size = ? LIMIT 1", (size,)).fetchone() is not None

    def with_fingerprint(self, mark: bytes) -> list[Photo]:
        """The photos of that content hash, by id."""
        rows = self._database.read(f"{self._select} WHERE p.fingerprint = ? ORDER BY p.id", (mark,))
        return [PhotoState(row).photo() for row in rows]

    def files(self, folder: FolderId) -> Iterator[tuple[bytes, FileRow]]:
        """Every file of a folder that is known, readable or not: relative path and row, in the order of the bytes.

        It is read page by page, so that a million files need no memory and no writer has to wait.
        """
        photos = self._by_path(
            f"SELECT path, id, size, mtime_ns, 1, reading < {READING}, ctime_ns, fingerprint, companions FROM photos",
            folder,
        )
        failures = self._by_path("SELECT path, NULL, size, mtime_ns, lasting, 0, ctime_ns FROM failures", folder)
        now = time.time()
        # A photo that changed and cannot be read any more is in both tables: the failure is the newer word.
        last: tuple[bytes, FileRow] | None = None
        for path, photo, size, mtime, lasting, stale, changed, *marks in merge(photos, failures, key=itemgetter(0)):
            twice = last is not None and last[0] == path
            if last is not None and not twice:
                yield last
            known = last[1].photo if last is not None and twice else photo
            row = FileRow(known, size, mtime, lasting == 1 or lasting > now, stale == 1, changed, *marks)
            last = path, row
        if last is not None:
            yield last

    def _by_path(self, select: str, folder: FolderId) -> Iterator[tuple[Any, ...]]:
        after = b""
        while page := self._database.read(
            f"{select} WHERE folder_id = ? AND path > ? ORDER BY path LIMIT {_FILES}", (folder, after)
        ).fetchall():
            yield from page
            after = page[-1][0]

    def put(self, row: PhotoRow) -> PhotoId:
        """Store a photo, new or changed; a failure of that file is forgotten."""
        with self._database.transaction() as connection:
            connection.execute("DELETE FROM failures WHERE folder_id = ? AND path = ?", (row.folder, row.path))
            cursor = connection.execute(_PUT, _values(row))
            return PhotoId(cursor.fetchone()[0])

    def put_times(self, folder: FolderId, times: Iterable[tuple[bytes, int, int]]) -> None:
        """Keep when files of a folder, which are as they were, were written and changed: relative path, both times."""
        with self._database.transaction() as connection:
            rows = [(mtime_ns, ctime_ns, folder, path) for path, mtime_ns, ctime_ns in times]
            for table in ("photos", "failures"):
                connection.executemany(
                    f"UPDATE {table} SET mtime_ns = ?, ctime_ns = ? WHERE folder_id = ? AND path = ?", rows
                )

    def put_companions(self, folder: FolderId, companions: Iterable[tuple[bytes, tuple[Companion, ...]]]) -> None:
        """Keep what belongs to photos of a folder, which are as they were: relative path and companions each."""
        with self._database.transaction() as connection:
            connection.executemany(
                "UPDATE photos SET companions = ? WHERE folder_id = ? AND path = ?",
                [(companions_text(own), folder, path) for path, own in companions],
            )

    def doubt(self, photos: Iterable[PhotoId]) -> None:
        """Let the next scan read these photos again, whatever the times of their files say."""
        doubted = [(DOUBTED, photo) for photo in photos]
        if not doubted:
            return
        with self._database.transaction() as connection:
            connection.executemany("UPDATE photos SET ctime_ns = ? WHERE id = ?", doubted)

    def lying_in(self, folder: FolderId, path: bytes) -> PhotoIds:
        """The photos that lie in a folder itself, not in a folder below it; `path` is relative, b"" for the whole.

        int64 (N,).
        """
        start = path + SEPARATOR if path else b""
        return self._database.numbers(
            "SELECT id FROM photos WHERE folder_id = ? AND substr(path, 1, length(?)) = ? "
            "AND instr(substr(path, length(?) + 1), ?) = 0",
            (folder, start, start, start, SEPARATOR),
        )

    def move(
        self,
        photo: PhotoId,
        *,
        folder: FolderId,
        path: bytes,
        mtime_ns: int,
        ctime_ns: int = 0,
        named: datetime | None = None,
        companions: tuple[Companion, ...] = (),
    ) -> None:
        """The same file, found elsewhere: its id and its codes stay."""
        with self._database.transaction() as connection:
            connection.execute("DELETE FROM failures WHERE folder_id = ? AND path = ?", (folder, path))
            connection.execute(
                "UPDATE photos SET folder_id = ?, path = ?, mtime_ns = ?, ctime_ns = ?, named = ?, companions = ? "
                "WHERE id = ?",
                (folder, path, mtime_ns, ctime_ns, _text(named), companions_text(companions), photo),
            )

    def put_dates(self, photo: PhotoId, metadata: Metadata, *, named: datetime | None, doubt: str = "") -> None:
        """Store dates, place and doubt of a photo whose picture was read long ago, as it is still read today."""
        with self._database.transaction() as connection:
            connection.execute(
                _PUT_AGAIN,
                (
                    _text(metadata.taken), _text(metadata.saved), _text(named), metadata.offset, metadata.camera,
                    metadata.has_gps, doubt, READING, photo,
                ),
            )  # fmt: skip

    def remove(self, folder: FolderId, paths: Iterable[bytes]) -> list[PhotoId]:
        """Forget files that are gone from the disk, readable or not; the photos among them."""
        removed: list[PhotoId] = []
        with self._database.transaction() as connection:
            for path in paths:
                key = (folder, path)
                rows = connection.execute("DELETE FROM photos WHERE folder_id = ? AND path = ? RETURNING id", key)
                removed += [PhotoId(row[0]) for row in rows]
                connection.execute("DELETE FROM failures WHERE folder_id = ? AND path = ?", key)
        return removed

    def put_failure(self, row: FailureRow) -> list[PhotoId]:
        """Remember a file that cannot be read; if that is lasting, its photo is forgotten and returned."""
        put = self._database.dialect.put("failures", "folder_id, path", _FAILURE)
        lasting = row.until or int(row.lasting)
        values = (row.folder, row.path, row.size, row.mtime_ns, row.reason, lasting, row.ctime_ns)
        with self._database.transaction() as connection:
            connection.execute(put, values)
            if not row.lasting:
                return []
            gone = connection.execute(
                "DELETE FROM photos WHERE folder_id = ? AND path = ? RETURNING id", (row.folder, row.path)
            )
            return [PhotoId(found[0]) for found in gone]

    def forget_failures(self, folders: Iterable[FolderId]) -> None:
        """Let the next scan try the unreadable files of these folders again."""
        with self._database.transaction() as connection:
            connection.executemany("DELETE FROM failures WHERE folder_id = ?", [(folder,) for folder in folders])

    def failures(self, folders: Iterable[FolderId] | None = None) -> list[Failure]:
        """Every file that cannot be read, by path; of all folders, or of these."""
        return _listed(self._database.read(_FAILED), folders)

    def doubtful(self, folders: Iterable[FolderId]) -> list[Failure]:
        """The photos of these folders that might not show all of their picture, and why, by path."""
        found = _listed(self._database.read(_DOUBTFUL, (NO_END,)), folders)
        return [Failure(one.path, english(f"is doubtful: {one.reason}")) for one in found]


def _listed(rows: Iterable[tuple[Any, ...]], folders: Iterable[FolderId] | None) -> list[Failure]:
    wanted = None if folders is None else set(folders)
    found = [
        Failure(file_path(root, path), why) for folder, root, path, why in rows if wanted is None or folder in wanted
    ]
    return sorted(found, key=lambda failure: failure.path)


def _values(row: PhotoRow) -> tuple[Any, ...]:
    """In the order of `_STORED`."""
    return (
        row.folder, row.path, row.size, row.mtime_ns, row.fingerprint, row.width, row.height, row.format,
        _text(row.taken), row.camera, row.has_gps, row.offset, _text(row.saved), _text(row.named), row.doubt, READING,
        row.ctime_ns, companions_text(row.companions),
    )  # fmt: skip


def _text(moment: datetime | None) -> str | None:
    return None if moment is None else moment.isoformat()


def _condition(
    dialect: Dialect, folder: FolderId | None, below: Path | None, text: str
) -> tuple[str, str, list[int | bytes]]:
    """WHERE, JOIN and their parameters for a folder's photos, below a path in it, or with every word of `text`."""
    conditions: list[str] = []
    parameters: list[int | bytes] = []
    if folder is not None:
        conditions.append("p.folder_id = ?")
        parameters.append(folder)
    if below is not None:
        start = stored_path(below) + SEPARATOR
        conditions.append("substr(p.path, 1, length(?)) = ?")
        parameters += [start, start]
    words = (
        f"{dialect.text('f.path')} || '/' || {dialect.text('p.path')} || ' ' || {_DATE} || ' ' || p.camera || {_DOUBT}"
    )
    for part in said(text):
        found = [dialect.word_in(words, word, names=("f.path", "p.path")) for word in part.words]
        here = " AND ".join(condition for condition, _ in found)
        conditions.append(here if part.date is None else f"({here} OR {_on(part.date)})")
        parameters += [value for _, values in found for value in values]
    where = "WHERE " + " AND ".join(conditions) if conditions else ""
    # Without text, an index has the answer; the join would keep SQLite from it.
    join = "JOIN folders f ON f.id = p.folder_id" if text.split() else ""
    return where, join, parameters


def _on(date: SaidDate) -> str:
    """Whether a photo's date is in that month, year, day."""
    parts = ((1, 4, date.year), (6, 2, date.month), (9, 2, date.day))
    return " AND ".join(
        f"substr({_DATE}, {start}, {length}) = '{part:0{length}}'" for start, length, part in parts if part is not None
    )
