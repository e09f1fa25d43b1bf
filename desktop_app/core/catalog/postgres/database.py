"""A catalog's tables on a PostgreSQL server: a connection for each thread, and one that hears of changes."""

from __future__ import annotations

import contextlib
import threading
import weakref
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import psycopg
from psycopg.pq import TransactionStatus

from desktop_app.core.archive_address import ArchiveAddress
from desktop_app.core.catalog.migrating import load_migrations
from desktop_app.core.catalog.port import Cursor
from desktop_app.core.catalog.postgres.connecting import connect, known_error
from desktop_app.core.catalog.postgres.dialect import POSTGRES
from desktop_app.core.errors import BugError, CatalogError, CatalogTooNewError

__all__ = ["PostgresDatabase"]

_Server = psycopg.Connection[tuple[Any, ...]]
_LOOK = 0x4C4F4F4B
# Writers wait for each other, as with a file: a transaction sees what it changes.
_ALONE = f"SELECT pg_advisory_xact_lock({_LOOK}, hashtext(current_schema()))"
_MAY_WRITE = "SELECT has_table_privilege('decisions', 'INSERT') AND NOT pg_is_in_recovery()"
_OWNED = (
    "SELECT pg_has_role(relowner, 'USAGE') FROM pg_class WHERE oid = CAST(CAST('catalog_version' AS text) AS regclass)"
)
_SIZE = (
    "SELECT coalesce(sum(pg_total_relation_size(oid)), 0) FROM pg_class "
    "WHERE relnamespace = CAST(current_schema() AS regnamespace) AND relkind = 'r'"
)
# Around the rows of COPY in its binary format.
_COPY_BEGINS, _COPY_ENDS = b"PGCOPY\n\xff\r\n\0" + bytes(8), b"\xff\xff"
_COPIED, _ITERATED = 1 << 20, 5_000
_ROW = [("fields", ">i2"), ("length", ">i4"), ("number", ">i8"), ("bytes_length", ">i4")]


@lru_cache(maxsize=1000)
def _translated(sql: str) -> bytes:
    """A statement with its questions as psycopg has them."""
    return sql.replace("%", "%%").replace("?", "%s").encode()


def _values(parameters: Sequence[Any]) -> tuple[Any, ...]:
    """PostgreSQL's text holds everything but the character 0."""
    return tuple(one.replace("\0", "") if isinstance(one, str) else one for one in parameters)


class _Held:
    """A thread's connection, closed with its thread."""

    def __init__(self, connection: _Server) -> None:
        self.connection = connection

    def __del__(self) -> None:
        self.connection.close()


class _Transaction:
    """An open transaction, as the tables speak to it."""

    def __init__(self, connection: _Server) -> None:
        self._connection = connection

    def execute(self, sql: str, parameters: Sequence[Any] = (), /) -> Cursor:
        asked = _translated(sql)
        return self._connection.execute(asked, _values(parameters))

    def executemany(self, sql: str, parameters: Iterable[Sequence[Any]], /) -> None:
        asked = _translated(sql)
        with self._connection.cursor() as cursor:
            cursor.executemany(asked, [_values(row) for row in parameters])


class PostgresDatabase:
    """The schema that an address leads to, brought up to date if it is old. Thread-safe.

    A connection that breaks is made again: a question is then asked once more, and a transaction that had begun fails.

    Attributes:
        address: as given.
        read_only: the role may not judge, or the server only follows another one.

    Raises:
        CatalogTooNewError: a newer version made the schema.
        CatalogError: the server cannot be reached, is too old, or lets nobody in this way.
    """

    shared = True
    dialect = POSTGRES

    def __init__(self, address: ArchiveAddress) -> None:
        self.address = address
        self._local = threading.local()
        self._held: weakref.WeakSet[_Held] = weakref.WeakSet()
        self._lock = threading.Lock()
        self._writing = threading.RLock()
        self._closed = False
        self._hearing = threading.Lock()
        self._ear: _Server | None = None
        self._changes = 0
        try:
            with self._known_errors():
                _migrate(self)
                self._schema = str(self.read("SELECT current_schema()").fetchone()[0])
                self.read_only = not self.read(_MAY_WRITE).fetchone()[0]
                self._ear = self._listening()
        except BaseException:
            self.close()
            raise

    @property
    def path(self) -> Path:
        """Names the files that this machine keeps of the archive; there is none of this very name."""
        return self.address.beside

    @property
    def name(self) -> str:
        """The address without a password."""
        return self.address.shown

    def size(self) -> int:
        """How many bytes its tables take on the server."""
        return int(self.read(_SIZE).fetchone()[0])

    def read(self, sql: str, parameters: Sequence[Any] = ()) -> Cursor:
        """The rows of a query on this thread's connection."""
        asked, values = _translated(sql), _values(parameters)
        with self._known_errors():
            connection = self._connection()
            try:
                return connection.execute(asked, values)
            except psycopg.OperationalError:
                if not connection.broken or self._in_transaction():
                    raise
                return self._connection().execute(asked, values)

    def numbers(self, sql: str, parameters: Sequence[Any] = ()) -> npt.NDArray[np.int64]:
        """The numbers of a query for one integer per row, or several with commas between: int64 (N,), in its order."""
        text = self._copied(f"COPY ({sql}) TO STDOUT", parameters)
        return np.fromstring(text.decode().replace("\n", ","), np.int64, sep=",")

    def blobs(self, sql: str, parameters: Sequence[Any] = ()) -> tuple[npt.NDArray[np.int64], bytes]:
        """The rows of a query for `number` and `bytes`: int64 (N,), and all bytes, the same number in each row."""
        rows = self.records(f"SELECT CAST(number AS bigint), bytes FROM ({sql}) AS asked", parameters)
        if not rows:
            return np.empty(0, np.int64), b""
        length = int(np.frombuffer(rows[:18], np.dtype(_ROW))["bytes_length"][0])
        found = np.frombuffer(rows, np.dtype([*_ROW, ("bytes", np.uint8, (length,))]))
        return found["number"].astype(np.int64), found["bytes"].tobytes()

    def records(self, sql: str, parameters: Sequence[Any] = ()) -> bytes:
        """The rows of a query in the binary format of COPY."""
        return self._copied(f"COPY ({sql}) TO STDOUT (FORMAT BINARY)", parameters)[len(_COPY_BEGINS) : -len(_COPY_ENDS)]

    def _copied(self, sql: str, parameters: Sequence[Any]) -> bytes:
        with self._known_errors():
            for again in (False, True):
                connection = self._connection()
                try:
                    with connection.cursor().copy(_translated(sql), _values(parameters)) as copy:
                        return b"".join(copy)
                except psycopg.OperationalError:
                    if again or not connection.broken or self._in_transaction():
                        raise
        raise BugError("a copy neither ended nor failed")

    def rows(self, sql: str) -> Iterator[tuple[Any, ...]]:
        """The rows of a query, some thousands at a time; inside `transaction` or `snapshot`."""
        with self._known_errors(), self._connection().cursor(name="rows") as cursor:
            cursor.itersize, asked = _ITERATED, sql.encode()
            cursor.execute(asked)
            yield from cursor

    def fill(self, table: str, columns: str, rows: Iterable[Sequence[Any]]) -> None:
        """Add many rows to a table, inside a transaction."""
        into = f"COPY {table} ({columns}) FROM STDIN".encode()
        with self._known_errors(), self._connection().cursor().copy(into) as copy:
            for row in rows:
                copy.write_row(_values(row))

    def fill_records(self, table: str, columns: str, records: bytes) -> None:
        """Add rows as `records` gives them to a table, inside a transaction."""
        into = f"COPY {table} ({columns}) FROM STDIN (FORMAT BINARY)".encode()
        with self._known_errors(), self._connection().cursor().copy(into) as copy:
            copy.write(_COPY_BEGINS)
            for start in range(0, len(records), _COPIED):
                copy.write(records[start : start + _COPIED])
            copy.write(_COPY_ENDS)

    def run_script(self, sql: str) -> None:
        """Run statements that take no values, inside a transaction."""
        script = sql.encode()
        with self._known_errors():
            self._connection().execute(script)

    @contextlib.contextmanager
    def snapshot(self) -> Iterator[None]:
        """What this thread reads inside is of one moment."""
        with self._known_errors():
            connection = self._connection()
            connection.execute("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY")
            self._local.inside = True
            try:
                yield
            finally:
                self._local.inside = False
                with contextlib.suppress(psycopg.Error):
                    connection.rollback()

    @contextlib.contextmanager
    def transaction(self) -> Iterator[_Transaction]:
        """All or nothing; nested use joins the outer transaction."""
        with self._writing, self._known_errors():
            if self._in_transaction():
                yield _Transaction(self._local.held.connection)
                return
            connection = self._begun()
            self._local.inside = True
            try:
                yield _Transaction(connection)
                connection.commit()
            except BaseException:
                with contextlib.suppress(psycopg.Error):
                    connection.rollback()
                raise
            finally:
                self._local.inside = False

    def _begun(self) -> _Server:
        for again in (False, True):
            connection = self._connection()
            try:
                connection.execute("BEGIN")
                connection.execute(_ALONE)
            except psycopg.OperationalError:
                if connection.info.transaction_status is not TransactionStatus.UNKNOWN:
                    connection.rollback()
                if again or not connection.broken:
                    raise
            else:
                return connection
        raise BugError("a transaction neither began nor failed")

    def changes_elsewhere(self) -> int:
        """How often it was heard that someone else had changed something; a broken connection counts as a change."""
        with self._hearing, self._known_errors():
            if self._ear is None or self._ear.closed:
                self._ear = self._listening()
                self._changes += 1
            try:
                self._ear.execute("SELECT 1")  # what was committed before is heard before the answer
            except psycopg.OperationalError:
                self._ear.close()
                self._changes += 1
            return self._changes

    def close(self) -> None:
        """Close every connection."""
        with self._lock:
            self._closed = True
            for held in list(self._held):
                held.connection.close()
        with self._hearing:
            if self._ear is not None:
                self._ear.close()

    def _in_transaction(self) -> bool:
        return getattr(self._local, "inside", False)

    def _connection(self) -> _Server:
        held: _Held | None = getattr(self._local, "held", None)
        if held is None or held.connection.closed:
            if self._in_transaction():
                raise CatalogError(f"{self.name}: the server went away; what was begun is not done")
            with self._lock:
                if self._closed:
                    raise BugError(f"{self.name} was closed already")
            held = _Held(connect(self.address))
            with self._lock:
                self._held.add(held)
            self._local.held = held
        return held.connection

    def _listening(self) -> _Server:
        ear = connect(self.address)
        ear.add_notify_handler(self._hear)
        ear.execute("LISTEN lookalike")
        return ear

    def _hear(self, heard: psycopg.Notify) -> None:
        with self._lock:  # only those that are open: the server gives a number again when a connection has closed
            own = {held.connection.info.backend_pid for held in self._held if not held.connection.closed}
        self._changes += heard.payload == self._schema and heard.pid not in own

    @contextlib.contextmanager
    def _known_errors(self) -> Iterator[None]:
        try:
            yield
        except psycopg.Error as error:
            raise known_error(error, self.address) from error


def _migrate(database: PostgresDatabase) -> None:
    migrations = load_migrations(__package__)
    newest, version = migrations[-1][0], _version(database)
    if version > newest:
        raise CatalogTooNewError(
            f"{database.name} was made by a newer version of Lookalike (schema {version}, this one knows {newest}); "
            "update Lookalike"
        )
    if version == newest:
        return
    if version and not database.read(_OWNED).fetchone()[0]:
        raise CatalogError(
            f"{database.name} is still as an earlier version made it; its owner has to open it with this one"
        )
    with database.transaction() as transaction:
        for number, sql in migrations[_version(database) :]:  # another process may have been faster
            database.run_script(sql)
            transaction.execute(
                "INSERT INTO catalog_version SELECT ?, now()" if number > 1 else
                "CREATE TABLE catalog_version AS SELECT CAST(? AS integer) AS number, now() AS since", (number,)
            )  # fmt: skip


def _version(database: PostgresDatabase) -> int:
    if database.read("SELECT to_regclass('catalog_version')").fetchone()[0] is None:
        return 0
    return int(database.read("SELECT max(number) FROM catalog_version").fetchone()[0])
