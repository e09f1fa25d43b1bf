"""The codes of parts of photos, keyed by encoder and photo; there are none unless the person wants them."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from desktop_app.core.catalog.port import Database
from desktop_app.core.codes import Codes
from desktop_app.core.errors import BugError
from desktop_app.core.types import PhotoId, PhotoIds

__all__ = ["PartCodeTable"]

_PAGE = 2_000
_CODES = (
    "SELECT photo_id AS number, codes AS bytes FROM part_codes "
    "WHERE encoder_id = ? AND photo_id > ? AND length(codes) = ? ORDER BY photo_id LIMIT ?"
)


class PartCodeTable:
    """Owns the SQL of `part_codes`.

    Args:
        count: how many parts of a photo have codes, P. Rows of another number, which another version wrote for another
            grid, count as missing.
    """

    def __init__(self, database: Database, *, count: int) -> None:
        self._database = database
        self._count = count

    def put(self, encoder: int, photos: Sequence[PhotoId], codes: Codes) -> None:
        """Store a batch: uint8 (len(photos), P, bits/8)."""
        if codes.shape[:2] != (len(photos), self._count):
            raise BugError(f"{codes.shape} codes for {self._count} parts of {len(photos)} photos")
        put = self._database.dialect.put("part_codes", "encoder_id, photo_id", "codes")
        with self._database.transaction() as connection:
            connection.executemany(
                put,
                [(encoder, photo, row.tobytes()) for photo, row in zip(photos, codes, strict=True)],
            )

    def drop(self, photos: Sequence[PhotoId]) -> None:
        """Forget every encoder's codes of photos whose picture changed."""
        with self._database.transaction() as connection:
            connection.executemany("DELETE FROM part_codes WHERE photo_id = ?", [(photo,) for photo in photos])

    def clear(self) -> bool:
        """Whether there were any codes, of whatever encoder; there are none now."""
        if self._database.read("SELECT 1 FROM part_codes LIMIT 1").fetchone() is None:
            return False
        with self._database.transaction() as connection:
            connection.execute("DELETE FROM part_codes")
        return True

    def missing(self, encoder: int, *, bits: int) -> PhotoIds:
        """The photos whose parts have no codes of `bits` bits by this encoder, by id."""
        return self._database.numbers(
            "SELECT id FROM photos p WHERE NOT EXISTS "
            "(SELECT 1 FROM part_codes WHERE encoder_id = ? AND photo_id = p.id AND length(codes) = ?) ORDER BY id",
            (encoder, self._length(bits)),
        )

    def load(self, encoder: int, *, bits: int) -> tuple[PhotoIds, Codes]:
        """All codes of an encoder: int64 (N,) ids ascending, and uint8 (N, P, bits/8)."""
        ids = [np.empty(0, np.int64)]
        parts: list[Codes] = [np.empty((0, self._count, bits // 8), np.uint8)]
        last = -1
        while True:
            found, joined = self._database.blobs(_CODES, (encoder, last, self._length(bits), _PAGE))
            if not len(found):
                break
            ids.append(found)
            last = int(found[-1])
            rows = np.frombuffer(joined, np.uint8)
            parts.append(rows.reshape(len(ids[-1]), self._count, bits // 8))
        return np.concatenate(ids), np.concatenate(parts)

    def _length(self, bits: int) -> int:
        return self._count * bits // 8
