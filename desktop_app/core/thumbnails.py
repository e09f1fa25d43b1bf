"""The thumbnail cache: small JPEGs in an SQLite file of their own beside the catalog.

One file instead of a hundred thousand; it can be deleted at any time and fills itself again.
"""

from __future__ import annotations

import io
from collections.abc import Sequence
from pathlib import Path

from PIL import Image

from desktop_app.core.catalog.database import Database
from desktop_app.core.errors import CatalogDamagedError
from desktop_app.core.types import Picture

SIDE = 256
_QUALITY = 80
_MIGRATIONS = [(1, "CREATE TABLE thumbnails (fingerprint BLOB PRIMARY KEY, jpeg BLOB NOT NULL) STRICT;")]

__all__ = ["SIDE", "ThumbnailCache", "encode_thumbnail"]


def encode_thumbnail(picture: Picture) -> bytes:
    """uint8 (H, W, 3) → JPEG with a longest side of at most `SIDE` pixels."""
    image = Image.fromarray(picture)
    # At these factors a box looks as good as a wider filter, for half the time.
    image.thumbnail((SIDE, SIDE), Image.Resampling.BOX)
    with io.BytesIO() as buffer:
        image.save(buffer, "JPEG", quality=_QUALITY)
        return buffer.getvalue()


class ThumbnailCache:
    """Thumbnails by content hash, so that a moved or renamed photo keeps its own.

    Args:
        path: the SQLite file; a damaged one is thrown away, since every thumbnail can be made again.
    """

    def __init__(self, path: Path) -> None:
        try:
            self._database = Database(path, migrations=_MIGRATIONS)
        except CatalogDamagedError:
            path.unlink()
            self._database = Database(path, migrations=_MIGRATIONS)

    def get(self, fingerprint: bytes) -> bytes | None:
        """The JPEG, or None where it was not made yet."""
        row = self._database.read("SELECT jpeg FROM thumbnails WHERE fingerprint = ?", (fingerprint,)).fetchone()
        return None if row is None else bytes(row[0])

    def put(self, thumbnails: Sequence[tuple[bytes, bytes]]) -> None:
        """Store (fingerprint, JPEG) pairs."""
        with self._database.transaction() as connection:
            connection.executemany("INSERT OR REPLACE INTO thumbnails VALUES (?, ?)", thumbnails)

    def keep_only(self, fingerprints: set[bytes]) -> int:
        """Drop the thumbnails of photos that are no longer in the library; how many were dropped."""
        stored = [row[0] for row in self._database.read("SELECT fingerprint FROM thumbnails")]
        surplus = [(mark,) for mark in stored if mark not in fingerprints]
        with self._database.transaction() as connection:
            connection.executemany("DELETE FROM thumbnails WHERE fingerprint = ?", surplus)
        return len(surplus)

    def close(self) -> None:
        """Close every connection."""
        self._database.close()
