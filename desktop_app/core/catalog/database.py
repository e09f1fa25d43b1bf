"""An SQLite file with a connection a thread, WAL, foreign keys and numbered migrations."""

from __future__ import annotations

import contextlib
import os
import sqlite3
import threading
import weakref
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from desktop_app.core.catalog.dialect import SQLITE, bare
from desktop_app.core.catalog.migrating import Migration, statements
from desktop_app.core.errors import (
    BugError,
    CatalogBusyError,
    CatalogDamagedError,
    CatalogError,
    CatalogTooNewError,
    KnownError,
)
from desktop_app.core.language import english

__all__ = [
    "APPLICATION",
    "DAMAGE",
    "Rows",
    "SqliteDatabase",
    "damage_mark",
    "error_code",
    "may_write",
]

_BUSY_SECONDS = 30.0
# SQLite's mark of whose database it is: "LOOK".
APPLICATION = 0x4C4F4F4B
DAMAGE = frozenset({sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB})
"""SQLite's codes for a file that is not what was written."""


def damage_mark(path: Path) -> Path:
    """A file that says that SQLite met damage in the catalog: it is looked through when it is opened next."""
    return path.with_name(path.name + ".is-damaged")


def error_code(error: Exception) -> int:
    """SQLite's code; that of damage for what is not text, in a row or in SQLite's own words, which has none."""
    if isinstance(error, UnicodeDecodeError):
        return sqlite3.SQLITE_CORRUPT
    if str(error) == "unsupported file format":  # with the code of faulty SQL
        return sqlite3.SQLITE_NOTADB
    unknown = sqlite3.SQLITE_CORRUPT if isinstance(error, sqlite3.OperationalError) else 0
    return int(getattr(error, "sqlite_errorcode", unknown)) & 0xFF


def may_write(path: Path) -> bool:
    """Whether a file can be written or, where it is not there, made."""
    effective = os.access in os.supports_effective_ids
    there = [path, path.parent] if path.exists() else []
    return all(os.access(one, os.W_OK, effective_ids=effective) for one in there)


class _Held:
    """A thread's connection, closed with its thread: pools start and end threads all day long."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self.connection = connection

    def __del__(self) -> None:
        self.connection.close()


class Rows:
    """The rows of a query; SQLite finds out about a damaged file while they are fetched."""

    def __init__(self, database: SqliteDatabase, cursor: sqlite3.Cursor) -> None:
        self._database = database
        self._cursor = cursor

    def __iter__(self) -> Iterator[tuple[Any, ...]]:
        with self._database.known_errors():
            yield from iter(self._cursor.fetchone, None)  # a cursor would be closed too, perhaps after its file

    def fetchone(self) -> Any:
        """The next row as a tuple, or None."""
        with self._database.known_errors():
            return self._cursor.fetchone()

    def fetchall(self) -> list[tuple[Any, ...]]:
        """Every row that is left."""
        with self._database.known_errors():
            return self._cursor.fetchall()


class Elsewhere:
    """Tells this process's changes of a counter from those of others."""

    def __init__(self) -> None:
        self._known = 0
        self._lock = threading.Lock()
        self.changes = 0

    def saw(self, number: int) -> None:
        """The counter as it is committed: more than this process wrote was written by another."""
        with self._lock:
            if number > self._known:
                self._known = number
                self.changes += 1

    def wrote(self, number: int) -> None:
        """This process, which alone may write now, is about to commit the counter."""
        with self._lock:
            self._known = number


class SqliteDatabase:
    """An SQLite file, made if it is not there, brought up to date if it is old.

    Every thread gets a connection of its own; `close` closes them all. Writers wait for each other.

    Args:
        path: the file; its folder is made.
        migrations: numbered 1, 2, 3, …; those that the file has not had are applied in one transaction.
        application: SQLite's application id, so that no other program's database is written to.
        counter: SQL of a number that rises with every change that other processes should notice.
        read_only: it is there, and neither it nor its folder is written to; every transaction fails.

    Attributes:
        path: as given.
        read_only: as given.
        shared: other machines have it too, which a file never is.
        dialect: what SQLite calls what engines call differently.
        written: something was changed since it was opened, or since this was last set to False.

    Raises:
        CatalogTooNewError: a newer version wrote it; it is left as it is.
        CatalogDamagedError: it is not a database.
        CatalogError: it cannot be opened, is another program's, or a migration failed; it is left as it was.
    """

    shared = False
    dialect = SQLITE

    def __init__(
        self,
        path: Path,
        *,
        migrations: Sequence[Migration],
        application: int = APPLICATION,
        counter: str = "",
        read_only: bool = False,
    ) -> None:
        self.path = path
        self.read_only = read_only
        self._counter = ""
        self._elsewhere = Elsewhere()
        self._application = application
        self._local = threading.local()
        self._held: weakref.WeakSet[_Held] = weakref.WeakSet()
        self._lock = threading.Lock()
        self._writing = threading.RLock()
        self._closed = False
        self.written = False
        try:
            if not read_only:
                path.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise CatalogError(f"its folder cannot be made: {error.strerror or error}", path=path) from None
        try:
            with self.known_errors():
                self._migrate(migrations)
                self._counter = counter
                self._elsewhere.wrote(self._count(self._connection()))
        except BaseException:
            self.close()
            raise

    def read(self, sql: str, parameters: Sequence[Any] = ()) -> Rows:
        """The rows of a query on this thread's connection."""
        with self.known_errors():
            return Rows(self, self._connection().execute(sql, parameters))

    def numbers(self, sql: str, parameters: Sequence[Any] = ()) -> npt.NDArray[np.int64]:
        """The numbers of a query for one integer per row, or several with commas between: int64 (N,), in its order.

        SQLite joins them to one text, which comes as a single row: for a million rows Python's lock would be taken and
        given back a million times, each time waiting for the window's thread.
        """
        joined = self.read(f"WITH found(number) AS ({sql}) SELECT group_concat(number) FROM found", parameters)
        text = joined.fetchone()[0]
        return np.empty(0, np.int64) if text is None else np.fromstring(text, np.int64, sep=",")

    def blobs(self, sql: str, parameters: Sequence[Any] = ()) -> tuple[npt.NDArray[np.int64], bytes]:
        """The rows of a query for `number` and `bytes`: int64 (N,), and all bytes one after the other."""
        joined = f"SELECT group_concat(number), group_concat(hex(bytes), '') FROM ({sql})"  # one row, as in `numbers`
        numbers, text = self.read(joined, parameters).fetchone()
        return np.fromstring(numbers or "", np.int64, sep=","), bytes.fromhex(text or "")

    @property
    def name(self) -> str:
        """What a person calls it."""
        return str(self.path)

    def size(self) -> int:
        """How many bytes the file has."""
        return self.path.stat().st_size

    @contextlib.contextmanager
    def transaction(self) -> Iterator[sqlite3.Connection]:
        """All or nothing; nested use joins the outer transaction."""
        with self._writing, self.known_errors():
            connection = self._connection()
            if connection.in_transaction:
                yield connection
                return
            connection.execute("BEGIN IMMEDIATE")
            before, start = connection.total_changes, self._count(connection)
            self._elsewhere.saw(start)
            try:
                yield connection
                self._elsewhere.wrote(self._count(connection))
                connection.commit()
                self.written |= connection.total_changes != before
            except BaseException:
                connection.rollback()
                self._elsewhere.wrote(start)
                raise

    def changes_elsewhere(self) -> int:
        """How often it was noticed that another process had raised the counter."""
        with self.known_errors():
            connection = self._connection()
            if not connection.in_transaction:
                self._elsewhere.saw(self._count(connection))
        return self._elsewhere.changes

    def _count(self, connection: sqlite3.Connection) -> int:
        number = (connection.execute(self._counter).fetchone() or (None,))[0] if self._counter else 0
        if not isinstance(number, int):
            raise self._damaged(sqlite3.SQLITE_CORRUPT)
        return number

    def close(self) -> None:
        """Close every thread's connection."""
        with self._lock:
            self._closed = True
            for held in list(self._held):
                held.connection.close()

    def _connection(self) -> sqlite3.Connection:
        held: _Held | None = getattr(self._local, "held", None)
        if held is None:
            with self._lock:
                if self._closed:
                    raise BugError(f"{self.path} was closed already")
                # Only its own thread uses it, but `close` runs on another.
                held = _Held(
                    sqlite3.connect(
                        _opened_as(self.path, read_only=self.read_only),
                        uri=self.read_only,
                        timeout=_BUSY_SECONDS,
                        isolation_level=None,
                        check_same_thread=False,
                    )
                )
                self._held.add(held)
            # With WAL, NORMAL cannot damage the file; a power cut may cost the last transactions, which the
            # next run of indexing makes again.
            held.connection.execute("PRAGMA synchronous = NORMAL")
            held.connection.execute("PRAGMA foreign_keys = ON")
            held.connection.create_function("bare", 1, bare, deterministic=True)
            self._local.held = held
        return held.connection

    def _pragma(self, name: str) -> int:
        return int(self._connection().execute(f"PRAGMA {name}").fetchone()[0])

    def _migrate(self, migrations: Sequence[Migration]) -> None:
        newest = migrations[-1][0]
        version = self._pragma("user_version")
        self._check_owner(version, newest=newest)
        if self.read_only:
            if version < newest:
                raise CatalogError(
                    "was written by an earlier version, and cannot be brought up to date: it is read-only",
                    path=self.path,
                )
            return
        # Remembered by the file, so once is enough; not before it is known to be ours.
        self._connection().execute("PRAGMA journal_mode = WAL")
        if version == newest:
            return
        if version:
            _copy_aside(self._connection(), self.path, version)
        try:
            with self.transaction() as connection:
                # Another process may have been faster.
                for number, sql in migrations[self._pragma("user_version") :]:
                    for statement in statements(sql):
                        connection.execute(statement)
                    connection.execute(f"PRAGMA user_version = {number}")
                connection.execute(f"PRAGMA application_id = {self._application}")
        except sqlite3.Error as error:
            if not version:
                raise
            raise CatalogError(
                f"could not be brought up to date ({error}); it is as it was, for the version that wrote it",
                path=self.path,
            ) from error

    def _check_owner(self, version: int, *, newest: int) -> None:
        tables = self._connection().execute("SELECT count(*) FROM sqlite_master").fetchone()[0]
        # Read last: another process may be making the tables just now.
        if tables and self._pragma("application_id") != self._application:
            raise CatalogError("belongs to another program; choose another file", path=self.path)
        if version > newest:
            raise CatalogTooNewError(
                f"was written by a newer version of Lookalike (schema {version}, this one knows {newest}); "
                "update Lookalike, or choose another library",
                path=self.path,
            )

    @contextlib.contextmanager
    def known_errors(self) -> Iterator[None]:
        """Around calls of SQLite: what is wrong with the disk or the file becomes a `CatalogError`."""
        try:
            yield
        except (sqlite3.Error, UnicodeDecodeError) as error:
            raise self._named(error) from error

    def mark_damage(self) -> None:
        """Have the file looked through when it is opened next."""
        with contextlib.suppress(OSError):
            damage_mark(self.path).touch()

    def _named(self, error: sqlite3.Error | UnicodeDecodeError) -> KnownError | Exception:
        """SQLite's code as an error of the user's disk, or the error itself where it is our bug."""
        code = error_code(error)
        if code in DAMAGE:
            return self._damaged(code)
        if code in {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}:
            return CatalogBusyError("is in use by another program; close it and try again", path=self.path)
        if code == sqlite3.SQLITE_FULL:
            return CatalogError("cannot grow: the disk is full; free some space and try again", path=self.path)
        if code in {
            sqlite3.SQLITE_CANTOPEN,
            sqlite3.SQLITE_READONLY,
            sqlite3.SQLITE_IOERR,
            sqlite3.SQLITE_PERM,
            sqlite3.SQLITE_PROTOCOL,  # of locks, which some network drives do not keep to
        }:
            return CatalogError(
                f"cannot be opened or written ({error}); check the drive and its permissions", path=self.path
            )
        return error

    def _damaged(self, code: int) -> CatalogDamagedError:
        if code == sqlite3.SQLITE_CORRUPT:
            self.mark_damage()
            then = english("start Lookalike again, and it rebuilds it from your photos")
        else:
            then = english("move it elsewhere, and Lookalike rebuilds it from your photos")
        return CatalogDamagedError(f"the library file is damaged; {then}", path=self.path)


def _opened_as(path: Path, *, read_only: bool) -> str | Path:
    """What SQLite opens. Without a log it is told that nobody writes: it could not make the files of a reader."""
    if not read_only:
        return path
    uri = path.absolute().as_uri()
    if path.drive.startswith("\\\\"):  # on Windows' shares; SQLite knows no other machines
        uri = uri.replace("file://", "file:////", 1)
    logged = path.with_name(path.name + "-wal").exists()
    return f"{uri}?mode=ro" if logged else f"{uri}?mode=ro&immutable=1"


def _copy_aside(connection: sqlite3.Connection, path: Path, version: int) -> None:
    copy = path.with_name(f"{path.name}.before-schema-{version + 1}")
    try:
        copy.unlink(missing_ok=True)
    except OSError as error:
        raise CatalogError(f"its old copy is in the way: {error.strerror or error}", path=copy) from None
    connection.execute("VACUUM INTO ?", (str(copy),))
