"""A catalog copied row by row from a file to an archive, and out again; numbers of photos and encoders stay."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from pathlib import Path
from typing import Any

from desktop_app.core.catalog import FileCatalog
from desktop_app.core.catalog.postgres import ArchiveCatalog
from desktop_app.core.encoders.card import Card
from desktop_app.core.errors import CatalogError
from desktop_app.core.types import PhotoId

__all__ = ["copy_in", "copy_out"]

_ROWS = 2_000
_PHOTOS = (
    "id, folder_id, path, size, mtime_ns, fingerprint, width, height, format, taken, camera, has_gps, saved, named, "
    "utc_offset, doubt, reading, ctime_ns, companions"
)
_TABLES = {
    "photos": _PHOTOS,
    "failures": "folder_id, path, size, mtime_ns, reason, lasting, ctime_ns",
    "unread": "folder_id, kind, number",
    "volumes": "folder_id, path, volume, inside, away",
    "encoders": "id, identity, card, in_use",
    "part_codes": "encoder_id, photo_id, codes",
    "verdicts": "first, second, relation, evidence, place",
    "borders": "fingerprint, content",
    "decisions": "first, second, decision, judgement",
    "marks": "photo_id, mark",
    "review": "name, value",
}
"""The columns of every table but `folders` and `codes`, in an order in which what is referred to comes first."""

_BOOLEANS = {"has_gps", "away"}
_VIEWS = {"volumes": "root_volumes"}
_NUMBERED = {"folders": "roots", "photos": "photos", "encoders": "encoders"}
_LAST = "SELECT last_value FROM pg_sequences WHERE schemaname = current_schema() AND sequencename = ?"


def copy_in(file: FileCatalog, archive: ArchiveCatalog) -> Iterator[str]:
    """The name of each table that was copied into an empty archive; all of them, or nothing is.

    Raises:
        CatalogError: the archive has folders or judgements already.
    """
    unchanging = contextlib.nullcontext() if file.file.read_only else file.file.transaction()
    with unchanging, archive.server.transaction() as transaction:
        _sweep(archive)
        for number, path, online in file.file.read("SELECT id, path, online FROM folders ORDER BY id").fetchall():
            archive.roots.take(number, Path(os.fsdecode(path)), online=bool(online))
        yield "folders"
        for table, columns in _TABLES.items():
            select = f"SELECT {columns} FROM {table}"
            rows = _with_booleans(columns, file.file.read(select))
            archive.server.fill(_VIEWS.get(table, table), columns, rows)
            yield table
            if table == "encoders":
                for number, card in _cards(file):
                    archive.server_codes.make_table(number, card)
        for number, card in _cards(file):
            archive.server_codes.fill(number, card, *file.codes.load(number, card))
        yield "codes"
        for name, table in _NUMBERED.items():
            row = file.file.read("SELECT seq FROM sqlite_sequence WHERE name = ?", (name,)).fetchone()
            last = max(row[0], 1) if row else 1
            transaction.execute("SELECT setval(pg_get_serial_sequence(?, 'id'), ?, ?)", (table, last, row is not None))


def copy_out(archive: ArchiveCatalog, file: FileCatalog) -> Iterator[str]:
    """The name of each table that was copied into an empty catalog; all of them at one moment, or nothing is.

    A root that this machine does not see gets a path where nothing is. Who judged, and when, stays behind.
    """
    with archive.server.snapshot(), file.file.transaction() as transaction:
        for table, names in ({"folders": "id, path, online"} | _TABLES).items():
            insert = f"INSERT INTO {table} ({names}) VALUES ({', '.join('?' * len(names.split(', ')))})"
            for page in _pages(archive.server.rows(f"SELECT {names} FROM {table}")):
                transaction.executemany(insert, page)
            yield table
        for number, card in _cards(archive):
            ids, codes = archive.codes.load(number, card)
            for start in range(0, len(ids), _ROWS):
                some = {head: rows[start : start + _ROWS] for head, rows in codes.items()}
                file.codes.put(number, [PhotoId(one) for one in ids[start : start + _ROWS].tolist()], some)
        yield "codes"
        for name, table in _NUMBERED.items():
            last = archive.server.read(_LAST, (f"{table}_id_seq",)).fetchone()[0]
            if last is not None:
                transaction.execute("DELETE FROM sqlite_sequence WHERE name = ?", (name,))
                transaction.execute("INSERT INTO sqlite_sequence (name, seq) VALUES (?, ?)", (name, last))


def _sweep(archive: ArchiveCatalog) -> None:
    """Drop what an archive has as soon as somebody looks at it: an encoder that is in use, and what a review keeps.

    Raises:
        CatalogError: it has more than that.
    """
    if archive.roots.names() or archive.server.read("SELECT 1 FROM decisions LIMIT 1").fetchone():
        raise CatalogError(f"{archive.server.name} is not empty; a library is copied into a new archive")
    with archive.server.transaction() as transaction:
        transaction.execute("UPDATE encoders SET in_use = 0")
        for (identity,) in transaction.execute("SELECT identity FROM encoders").fetchall():
            archive.server_codes.forget(identity)
        for table in ("verdicts", "borders", "review"):
            transaction.execute(f"DELETE FROM {table}")


def _cards(catalog: FileCatalog | ArchiveCatalog) -> list[tuple[int, Card]]:
    rows = catalog.database.read("SELECT id, card FROM encoders ORDER BY id").fetchall()
    return [(number, Card.from_json(text)) for number, text in rows]


def _with_booleans(columns: str, rows: Iterable[Sequence[Any]]) -> Iterator[Sequence[Any]]:
    flags = [name in _BOOLEANS for name in columns.split(", ")]
    for row in rows:
        yield [bool(value) if flag else value for value, flag in zip(row, flags, strict=True)]


def _pages(rows: Iterable[Sequence[Any]]) -> Iterator[list[Sequence[Any]]]:
    left = iter(rows)
    while page := list(islice(left, _ROWS)):
        yield page
