"""What only the catalog knows, kept a second time beside it; and what to do when the catalog is damaged.

Photos, codes and thumbnails can be made again from the files. The list of folders, the chosen encoder, the rules of the
review with its protected folders, what the user said about duplicates and what was found out about them cannot, or not
quickly: they are also in a JSON file beside the catalog, written when the catalog is closed or was indexed, if they
changed.
"""

from __future__ import annotations

import contextlib
import json
import re
import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

from desktop_app.core.catalog.database import APPLICATION, DAMAGE, SqliteDatabase, error_code
from desktop_app.core.file_draft import draft_of
from desktop_app.core.locations import beside
from desktop_app.core.relations import Judgement, Relation

__all__ = [
    "Keepsakes",
    "discard_draft",
    "draft",
    "finish",
    "is_ours",
    "is_sound",
    "keep",
    "move_aside",
    "restore",
    "salvage",
]

SCHEMA = 4
"""Of the file that is kept. In one of schema 1, what was found was found by another way of reading: it is left out."""

_READ_FINDINGS = (2, 3, SCHEMA)  # of schema 2, they say no place
_NO_NUMBER = "0"  # of a folder, before schema 4
_FINDINGS = "verdicts"
_FOUND_SINCE = 7  # the first version of the catalog whose findings count
_PLACES_SINCE = 10
# Offset and length of the application id in SQLite's file header.
_ID = slice(68, 72)
_SUFFIXES = ("-wal", "-shm", "")  # of SQLite's files, the catalog's own last
# What is read, in the order of a table's key: its end can be read backwards when there is a hole in the middle.
_TABLES = {
    "folders": ("SELECT path, CAST(id AS TEXT) FROM folders", "id"),
    "encoders": ("SELECT identity, card FROM encoders WHERE in_use = 1", "id"),
    "decisions": ("SELECT first, second, decision FROM decisions", "first"),
    "verdicts": ("SELECT first, second, relation, evidence, place FROM verdicts", "first"),
    # What else it holds is said in numbers of this catalog's photos and encoders.
    "review": ("SELECT name, value FROM review WHERE name IN ('cleanup rules', 'rules')", "name"),
}
_INSERTS = {
    "folders": "INSERT OR IGNORE INTO folders (path, id) VALUES (?, nullif(CAST(? AS INTEGER), 0))",
    "encoders": "INSERT OR IGNORE INTO encoders (identity, card, in_use) VALUES (?, ?, 1)",
    # Which pairs were judged at once is not kept: each can be taken back on its own then.
    "decisions": "INSERT OR IGNORE INTO decisions (first, second, decision, judgement) "
    "SELECT ?, ?, ?, coalesce(max(judgement), 0) + 1 FROM decisions",
    "verdicts": "INSERT OR IGNORE INTO verdicts (first, second, relation, evidence, place) VALUES (?, ?, ?, ?, ?)",
    "review": "INSERT OR IGNORE INTO review (name, value) VALUES (?, ?)",
}
_WITH_TEXT = ("photos", "failures", "encoders", "verdicts", "decisions", "marks", "review", "volumes")
_QUICK_CHECK, _FULL_CHECK = "PRAGMA quick_check(1)", "PRAGMA integrity_check(1)"
# How many columns, from the first, are BLOBs; the others are text.
_BLOBS = {"folders": 1, "encoders": 0, "decisions": 2, "verdicts": 2, "review": 0}

_MOMENTS = {
    "taken": "SELECT taken FROM photos WHERE taken IS NOT NULL",
    "saved": "SELECT saved FROM photos WHERE saved IS NOT NULL",
    "named": "SELECT named FROM photos WHERE named IS NOT NULL",
}
_NO_PLACES = _TABLES[_FINDINGS][0].replace(" place ", " '' ")
_PLACE = re.compile(r"(\d\.\d+ \d\.\d+)?")
# What their third column says.
_WORDS = {"decisions": {one.value for one in Judgement}, "verdicts": {one.value for one in Relation}}

Row = tuple[bytes | str, ...]


@dataclass(frozen=True, slots=True)
class Keepsakes:
    """Rows by table name (`_TABLES`); in each table's order of columns."""

    rows: dict[str, list[Row]] = field(default_factory=dict)

    def __or__(self, other: Keepsakes) -> Keepsakes:
        """Both; where they disagree, the first."""
        tables = {}
        for name in _TABLES:
            keys = 2 if name in {"decisions", "verdicts"} else 1
            merged = {row[:keys]: row for row in (*other.rows.get(name, []), *self.rows.get(name, []))}
            tables[name] = list(merged.values())
        tables["encoders"] = (self.rows.get("encoders") or other.rows.get("encoders") or [])[:1]
        return Keepsakes(tables)


def keep(database: SqliteDatabase) -> None:
    """Write the file beside the catalog, if there is something new to write."""
    rows = {name: [list(row) for row in database.read(f"{sql} ORDER BY {key}")] for name, (sql, key) in _TABLES.items()}
    text = json.dumps({"schema": SCHEMA} | rows, default=_text, indent=0)
    file = _file(database.path)
    # It is a second copy: where it cannot be written, work with the first one goes on.
    with contextlib.suppress(OSError):
        if not file.exists() or file.read_text(encoding="ascii", errors="replace") != text:
            with draft_of(file) as draft:
                draft.write_text(text, encoding="ascii")


def salvage(path: Path) -> Keepsakes:
    """What can still be read of a damaged catalog, else what was kept beside it."""
    return _from_catalog(path) | _from_file(_file(path))


def restore(database: SqliteDatabase, kept: Keepsakes) -> None:
    """Put it into a new catalog."""
    with database.transaction() as connection:
        for name, rows in kept.rows.items():
            connection.executemany(_INSERTS[name], _numbered(rows) if name == "folders" else rows)


def _numbered(folders: Iterable[Row]) -> list[Row]:
    """The folders with their numbers, by which rules call them; those without one, or with another's, get new ones."""
    numbered: dict[bytes | str, Row] = {}
    others: list[Row] = []
    for path, number in folders:
        if number == _NO_NUMBER or number in numbered:
            others.append((path, _NO_NUMBER))
        else:
            numbered[number] = (path, number)
    return [*numbered.values(), *others]


def is_ours(path: Path) -> bool:
    """A file that is not a readable database was our catalog: by its header, or by what lies beside it."""
    with path.open("rb") as file:
        header = file.read(_ID.stop)
    return header[_ID] == APPLICATION.to_bytes(4, "big") or _file(path).exists()


def is_sound(path: Path) -> bool:
    """Every page of the catalog can be read, and every row understood; this takes as long as reading the file.

    Indexes that do not agree with their tables are rebuilt: nothing else has to be.
    """
    with contextlib.closing(sqlite3.connect(path)) as connection:
        try:
            if _passes(connection, _QUICK_CHECK) and not _passes(connection, _FULL_CHECK):
                connection.execute("REINDEX")
            return _passes(connection, _FULL_CHECK) and _is_understood(connection)
        except sqlite3.IntegrityError:  # a table has twice what its index has once
            return False
        except (sqlite3.DatabaseError, UnicodeDecodeError) as error:
            # Whatever else is wrong, opening it will say so.
            return error_code(error) not in DAMAGE


def _passes(connection: sqlite3.Connection, check: str) -> bool:
    return bool(connection.execute(check).fetchone() == ("ok",))


def _is_understood(connection: sqlite3.Connection) -> bool:
    """SQLite does not look at what its text says, nor whether it is text."""
    for table in _WITH_TEXT:
        for _row in connection.execute(f"SELECT * FROM {table}"):
            pass
    try:
        known = {row[1] for row in connection.execute("PRAGMA table_info(photos)")}
        for select in (_MOMENTS[name] for name in known & set(_MOMENTS)):
            for (moment,) in connection.execute(select):
                datetime.fromisoformat(moment)
    except ValueError:
        return False
    selects = _selects(connection)
    return all(_whole(name, row) for name in _TABLES for row in connection.execute(selects[name]))


def move_aside(path: Path) -> Path:
    """Rename a damaged catalog with what SQLite keeps beside it; returns its new path."""
    aside = path.with_name(f"{path.name}.damaged-{datetime.now():%Y%m%d-%H%M%S-%f}")  # noqa: DTZ005 -- for people
    for suffix in _SUFFIXES:
        with contextlib.suppress(FileNotFoundError):
            path.with_name(path.name + suffix).rename(aside.with_name(aside.name + suffix))
    return aside


def draft(path: Path) -> Path:
    """Where the catalog is written that is to take a damaged one's place."""
    return path.with_name(path.name + ".new")


def discard_draft(path: Path) -> None:
    """Take away what an attempt left that was cut short."""
    for suffix in _SUFFIXES:
        path.with_name(draft(path).name + suffix).unlink(missing_ok=True)


def finish(path: Path) -> None:
    """Put the draft in its place if the damaged catalog is out of it, now or since a kill."""
    if not path.exists() and draft(path).exists():
        draft(path).rename(path)


def _file(catalog: Path) -> Path:
    return beside(catalog, ".kept.json")


def _selects(connection: sqlite3.Connection) -> dict[str, str]:
    """By table, what is read of it in a catalog of this version."""
    selects = {name: sql for name, (sql, _) in _TABLES.items()}
    return selects if _version(connection) >= _PLACES_SINCE else selects | {_FINDINGS: _NO_PLACES}


def _from_catalog(path: Path) -> Keepsakes:
    rows: dict[str, list[Row]] = {}
    with contextlib.closing(sqlite3.connect(path)) as connection:
        selects = _selects(connection)
        for name, (_, key) in _TABLES.items():
            sql, found = selects[name], dict[Row, None]()
            for direction in ("ASC", "DESC"):
                with contextlib.suppress(sqlite3.DatabaseError, UnicodeDecodeError):
                    for row in connection.execute(f"{sql} ORDER BY {key} {direction}"):
                        found[row] = None
            rows[name] = [row for row in found if _whole(name, row)]
        if _version(connection) < _FOUND_SINCE:
            del rows[_FINDINGS]
    return Keepsakes(rows)


def _version(connection: sqlite3.Connection) -> int:
    """Of the catalog; 0 where it cannot be read."""
    try:
        return int(connection.execute("PRAGMA user_version").fetchone()[0])
    except sqlite3.DatabaseError:
        return 0


def _from_file(file: Path) -> Keepsakes:
    try:
        document = json.loads(file.read_bytes())
        # A file of an earlier version has fewer tables.
        rows = {name: [_bytes(name, row) for row in document.get(name, [])] for name in _TABLES}
        if document["schema"] not in _READ_FINDINGS:
            del rows[_FINDINGS]
        else:
            rows[_FINDINGS] = [(*row, "")[:5] for row in rows[_FINDINGS]]
        rows["folders"] = [(*row, _NO_NUMBER)[:2] for row in rows["folders"]]
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return Keepsakes()
    return Keepsakes(rows)


def _whole(table: str, row: Row) -> bool:
    """A row as it was written, and not what damage left of it."""
    typed = all(type(value) is (bytes if column < _BLOBS[table] else str) for column, value in enumerate(row))
    known = typed and (table not in _WORDS or row[2] in _WORDS[table])
    return known and (table != _FINDINGS or _PLACE.fullmatch(str(row[4])) is not None)


def _text(value: Any) -> str:
    """Bytes as text: paths and fingerprints alike, byte for byte."""
    return bytes(value).decode("latin-1")


def _bytes(table: str, row: Iterable[str]) -> Row:
    blobs = _BLOBS[table]
    return tuple(value.encode("latin-1") if place < blobs else str(value) for place, value in enumerate(row))
