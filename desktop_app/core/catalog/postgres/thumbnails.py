"""Thumbnails that all machines of an archive share, on its server."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from desktop_app.core.catalog.postgres.database import PostgresDatabase

__all__ = ["ServerThumbnails"]


class ServerThumbnails:
    """Thumbnails by content hash; see `ThumbnailCache`."""

    path = None
    size = 0

    def __init__(self, database: PostgresDatabase) -> None:
        self._database = database

    def get(self, fingerprint: bytes) -> bytes | None:
        """The JPEG, or None where it was not made yet."""
        row = self._database.read("SELECT jpeg FROM thumbnails WHERE fingerprint = ?", (fingerprint,)).fetchone()
        return None if row is None else bytes(row[0])

    def put(self, thumbnails: Sequence[tuple[bytes, bytes]]) -> None:
        """Store (fingerprint, JPEG) pairs."""
        if self._database.read_only:
            return
        put = self._database.dialect.put("thumbnails", "fingerprint", "jpeg")
        with self._database.transaction() as transaction:
            transaction.executemany(put, thumbnails)

    def every(self) -> Iterator[tuple[bytes, bytes]]:
        """Each fingerprint with its JPEG, of one moment."""
        with self._database.snapshot():
            yield from self._database.rows("SELECT fingerprint, jpeg FROM thumbnails")

    def keep_only(self, fingerprints: set[bytes]) -> int:
        """How many were dropped: none. Another machine may be about to store the photo of one."""
        return 0 * len(fingerprints)

    def trim(self, most: int) -> int:
        """How many were dropped: none. A server has room for all, and no machine decides how much."""
        return 0 * most

    def empty(self) -> None:
        """Nothing: a machine that does not see the photos could not make them again."""

    def close(self) -> None:
        """Nothing: the catalog closes its connections."""
