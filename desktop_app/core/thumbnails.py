"""The thumbnail cache: small JPEGs in an SQLite file of their own beside the catalog.

One file instead of a hundred thousand; it can be deleted at any time and fills itself again.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Protocol

from desktop_app.core.catalog.database import SqliteDatabase
from desktop_app.core.errors import CatalogDamagedError, CatalogError, CatalogTooNewError

# SQLite's mark of whose database it is: "LOOT".
_APPLICATION = 0x4C4F4F54
_MIGRATIONS = [(1, "CREATE TABLE thumbnails (fingerprint BLOB PRIMARY KEY, jpeg BLOB NOT NULL) STRICT;")]
# What is left of the newest first, up to a number of bytes, stays. SQLite numbers rows as they come.
_OLDEST = """
    DELETE FROM thumbnails WHERE rowid IN (
        SELECT number FROM (
            SELECT rowid AS number, sum(length(jpeg)) OVER (ORDER BY rowid DESC) AS so_far FROM thumbnails
        ) WHERE so_far > ?
    )
"""

__all__ = ["ThumbnailCache", "Thumbnails"]


class Thumbnails(Protocol):
    """Thumbnails by content hash.

    Attributes:
        path: a file that other processes can read them from; None where a server has them.
        size: their bytes on this machine's disk.
    """

    @property
    def path(self) -> Path | None:
        """As above."""

    @property
    def size(self) -> int:
        """As above."""

    def get(self, fingerprint: bytes) -> bytes | None:
        """The JPEG, or None where it was not made yet."""

    def put(self, thumbnails: Sequence[tuple[bytes, bytes]]) -> None:
        """Store (fingerprint, JPEG) pairs."""

    def keep_only(self, fingerprints: set[bytes]) -> int:
        """Drop the thumbnails of photos that are no longer in the library; how many were dropped."""

    def trim(self, most: int) -> int:
        """Drop the oldest where all take more than `most` bytes; how many were dropped."""

    def empty(self) -> None:
        """Drop them all, where they can be made again."""

    def close(self) -> None:
        """Close what is open."""


class ThumbnailCache:
    """Thumbnails by content hash, so that a moved or renamed photo keeps its own.

    Args:
        path: the SQLite file; a damaged one is thrown away, since every thumbnail can be made again.
        read_only: nothing is stored, and nothing thrown away; without a usable file no thumbnail is known.

    Attributes:
        path: as given.
    """

    def __init__(self, path: Path, *, read_only: bool = False) -> None:
        self.path = path
        self._read_only = read_only
        self._renewing = threading.Lock()
        self._database: SqliteDatabase | None = None
        try:
            self._database = self._open()
        except CatalogError as error:
            if read_only:
                return
            if not isinstance(error, (CatalogDamagedError, CatalogTooNewError)):
                raise
            self.path.unlink(missing_ok=True)
            self._database = self._open()

    @property
    def size(self) -> int:
        """Bytes on the disk, with those that SQLite keeps beside the file until it has time to put them into it."""
        files = [self.path, self.path.with_name(self.path.name + "-wal")]
        return sum(file.stat().st_size for file in files if file.exists())

    def get(self, fingerprint: bytes) -> bytes | None:
        """The JPEG, or None where it was not made yet."""
        database = self._database
        if database is None:
            return None
        try:
            row = database.read("SELECT jpeg FROM thumbnails WHERE fingerprint = ?", (fingerprint,)).fetchone()
        except CatalogDamagedError:
            self._renew(database)
            return None
        return None if row is None else bytes(row[0])

    def every(self) -> Iterator[tuple[bytes, bytes]]:
        """Each fingerprint with its JPEG."""
        if self._database is not None:
            yield from self._database.read("SELECT fingerprint, jpeg FROM thumbnails")

    def put(self, thumbnails: Sequence[tuple[bytes, bytes]]) -> None:
        """Store (fingerprint, JPEG) pairs."""
        database = self._database
        if database is None:
            return
        try:
            self._insert(database, thumbnails)
        except CatalogDamagedError:
            self._renew(database)
            self._insert(self._database or database, thumbnails)

    def _open(self) -> SqliteDatabase:
        return SqliteDatabase(self.path, migrations=_MIGRATIONS, application=_APPLICATION, read_only=self._read_only)

    @staticmethod
    def _insert(database: SqliteDatabase, thumbnails: Sequence[tuple[bytes, bytes]]) -> None:
        with database.transaction() as connection:
            connection.executemany("INSERT OR REPLACE INTO thumbnails VALUES (?, ?)", thumbnails)

    def _renew(self, damaged: SqliteDatabase) -> None:
        """Throw a file away that turned out to be damaged; the first thread to notice does it for all."""
        with self._renewing:
            if self._database is damaged and not self._read_only:
                damaged.close()
                self.path.unlink(missing_ok=True)
                self._database = self._open()

    def keep_only(self, fingerprints: set[bytes]) -> int:
        """Drop the thumbnails of photos that are no longer in the library; how many were dropped."""
        database = self._database
        if database is None:
            return 0
        try:
            stored = [row[0] for row in database.read("SELECT fingerprint FROM thumbnails")]
            surplus = [(mark,) for mark in stored if mark not in fingerprints]
            with database.transaction() as connection:
                connection.executemany("DELETE FROM thumbnails WHERE fingerprint = ?", surplus)
        except CatalogDamagedError:
            self._renew(database)
            return 0
        return len(surplus)

    def trim(self, most: int) -> int:
        """Drop those that were stored first until the rest takes at most `most` bytes; how many were dropped."""
        database = self._database
        if database is None:
            return 0
        try:
            (stored,) = database.read("SELECT coalesce(sum(length(jpeg)), 0) FROM thumbnails").fetchone()
            if stored <= most:
                return 0
            with database.transaction() as connection:
                dropped = connection.execute(_OLDEST, (most,)).rowcount
            database.read("VACUUM")
            database.read("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()  # the file shrinks
        except CatalogDamagedError:
            self._renew(database)
            return 0
        return int(dropped)

    def empty(self) -> None:
        """Drop them all."""
        self.trim(-1)

    def close(self) -> None:
        """Close every connection."""
        if self._database is not None:
            self._database.close()
