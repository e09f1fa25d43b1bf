"""An SQLite file with a connection a thread, WAL, foreign keys and numbered migrations."""

from __future__ import annotations

import contextlib
import sqlite3
import threading
from collections.abc import Iterator, Sequence
from importlib import resources
from pathlib import Path
from typing import Any

from desktop_app.core.errors import (
    BugError,
    CatalogBusyError,
    CatalogDamagedError,
    CatalogError,
    CatalogTooNewError,
    KnownError,
)

__all__ = ["Database", "Migration", "load_migrations"]

Migration = tuple[int, str]
"""Version that it leads to, and its SQL."""

_BUSY_SECONDS = 30.0


def load_migrations(package: str) -> list[Migration]:
    """The `NNNN_name.sql` files of a package's `migrations` folder, by number."""
    folder = resources.files(package) / "migrations"
    found = [(int(entry.name[:4]), entry) for entry in folder.iterdir() if entry.name.endswith(".sql")]
    migrations = [(version, entry.read_text(encoding="utf-8")) for version, entry in sorted(found, key=lambda m: m[0])]
    if [version for version, _ in migrations] != list(range(1, len(migrations) + 1)):
        raise BugError(f"migrations of {package} are not numbered 1, 2, 3, …")
    return migrations


class Database:
    """An SQLite file, made if it is not there, brought up to date if it is old.

    Every thread gets a connection of its own; `close` closes them all. Writers wait for each other.

    Raises:
        CatalogTooNewError: a newer version wrote it; it is left as it is.
        CatalogDamagedError: it is no database.
        CatalogError: it cannot be opened, or a migration failed; the old one is left as it was.
    """

    def __init__(self, path: Path, *, migrations: Sequence[Migration]) -> None:
        self.path = path
        self._local = threading.local()
        self._connections: list[sqlite3.Connection] = []
        self._lock = threading.Lock()
        self._writing = threading.RLock()
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise CatalogError(f"its folder cannot be made: {error.strerror or error}", path=path) from None
        try:
            with self._known_errors():
                self._migrate(migrations)
        except BaseException:
            self.close()
            raise

    def read(self, sql: str, parameters: Sequence[Any] = ()) -> sqlite3.Cursor:
        """Run a query on this thread's connection."""
        with self._known_errors():
            return self._connection().execute(sql, parameters)

    @contextlib.contextmanager
    def transaction(self) -> Iterator[sqlite3.Connection]:
        """All or nothing; nested use joins the outer transaction."""
        with self._writing, self._known_errors():
            connection = self._connection()
            if connection.in_transaction:
                yield connection
                return
            connection.execute("BEGIN IMMEDIATE")
            try:
                yield connection
            except BaseException:
                connection.rollback()
                raise
            connection.commit()

    def close(self) -> None:
        """Close every thread's connection."""
        with self._lock:
            while self._connections:
                self._connections.pop().close()

    def _connection(self) -> sqlite3.Connection:
        connection: sqlite3.Connection | None = getattr(self._local, "connection", None)
        if connection is None:
            # Only its own thread uses it, but `close` runs on another.
            connection = sqlite3.connect(
                self.path, timeout=_BUSY_SECONDS, isolation_level=None, check_same_thread=False
            )
            with self._lock:
                self._connections.append(connection)
            connection.execute("PRAGMA journal_mode = WAL")
            # With WAL, NORMAL cannot damage the file; a power cut may cost the last transactions, which the
            # next run of indexing makes again.
            connection.execute("PRAGMA synchronous = NORMAL")
            connection.execute("PRAGMA foreign_keys = ON")
            self._local.connection = connection
        return connection

    def _migrate(self, migrations: Sequence[Migration]) -> None:
        version = int(self._connection().execute("PRAGMA user_version").fetchone()[0])
        newest = migrations[-1][0]
        if version > newest:
            raise CatalogTooNewError(
                f"was written by a newer version of Lookalike (schema {version}, this one knows {newest}); "
                "update Lookalike, or choose another library",
                path=self.path,
            )
        if 0 < version < newest:
            self._copy_aside(version)
        for number, sql in migrations[version:]:
            with self.transaction() as connection:
                for statement in _statements(sql):
                    connection.execute(statement)
                connection.execute(f"PRAGMA user_version = {number}")

    def _copy_aside(self, version: int) -> None:
        copy = self.path.with_name(f"{self.path.name}.before-schema-{version + 1}")
        copy.unlink(missing_ok=True)
        self._connection().execute("VACUUM INTO ?", (str(copy),))

    @contextlib.contextmanager
    def _known_errors(self) -> Iterator[None]:
        try:
            yield
        except sqlite3.Error as error:
            raise self._named(error) from error

    def _named(self, error: sqlite3.Error) -> KnownError | sqlite3.Error:
        """SQLite's code as an error of the user's disk, or the error itself where it is our bug."""
        code = getattr(error, "sqlite_errorcode", 0) & 0xFF
        if code in {sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_CORRUPT}:
            return CatalogDamagedError(
                "is no readable catalog; move it away, and Lookalike makes a new one from the photos",
                path=self.path,
            )
        if code in {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}:
            return CatalogBusyError("is in use by another program; close it and try again", path=self.path)
        if code == sqlite3.SQLITE_FULL:
            return CatalogError("cannot grow: the disk is full; free some space and try again", path=self.path)
        if code in {
            sqlite3.SQLITE_CANTOPEN,
            sqlite3.SQLITE_READONLY,
            sqlite3.SQLITE_IOERR,
            sqlite3.SQLITE_PERM,
        }:
            return CatalogError(
                f"cannot be opened or written ({error}); check the drive and its permissions", path=self.path
            )
        return error


def _statements(sql: str) -> Iterator[str]:
    """Single statements: `executescript` would commit before it starts."""
    statement = ""
    for line in sql.splitlines(keepends=True):
        statement += line
        if sqlite3.complete_statement(statement):
            yield statement
            statement = ""
    if any(line.strip() and not line.lstrip().startswith("--") for line in statement.splitlines()):
        raise BugError(f"a migration ends in the middle of a statement: {statement!r}")
