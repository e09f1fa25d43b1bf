"""Which photos of an archive are near each other in code: of two parts at a time, joined on any machine, and kept."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator
from itertools import combinations_with_replacement

import numpy as np
import numpy.typing as npt

from desktop_app.core.catalog.postgres.database import PostgresDatabase
from desktop_app.core.codes import Codes
from desktop_app.core.hamming.join_by_parts import NearPhotos, join_parts, put_together
from desktop_app.core.hamming.radius_join import Join
from desktop_app.core.types import Control, PhotoIds

PART = 1 << 20
"""Photos of so near numbers are a part; fewer codes than this are joined at once, which takes seconds."""

_PAIR = np.dtype([("first", "<u4"), ("second", "<u4"), ("distance", "<u2")])
_KEPT = "SELECT low, high, mark FROM near_photos WHERE encoder_id = ? AND head = ? AND radius >= ?"
_MARK = "SELECT mark FROM near_photos WHERE encoder_id = ? AND head = ? AND low = ? AND high = ? AND radius >= ?"
_READ = "SELECT pairs, crowd FROM near_photos WHERE encoder_id = ? AND head = ? AND low = ? AND high = ? AND mark = ?"
# Of those who may see all photos: what others see is not the whole, and would be kept for it.
_USABLE = (
    "SELECT has_table_privilege('near_photos', 'SELECT') AND (NOT row_security_active('near_photos') OR sees_all()), "
    "has_table_privilege('near_photos', 'INSERT') AND (NOT row_security_active('near_photos') "
    "OR may_everywhere('remove')) AND NOT pg_is_in_recovery()"
)

Part = tuple[PhotoIds, Codes]
Cell = tuple[int, int]

__all__ = ["PART", "Cell", "JoinTable", "Part"]


class JoinTable:
    """Owns the SQL of `near_photos`: a cell for every two parts, and for each part within itself.

    A cell is kept with a mark of the photos and codes that it was made of; where these have changed it is made again.
    """

    def __init__(self, database: PostgresDatabase) -> None:
        self._server = database

    @property
    def usable(self) -> bool:
        """Whether this role sees all photos, so that what it joins is what everybody joins."""
        return bool(self._server.read(_USABLE).fetchone()[0])

    def join(
        self,
        encoder: int,
        head: str,
        ids: PhotoIds,
        codes: Codes,
        *,
        radius: int,
        threads: int = 1,
        control: Control | None = None,
        report: Callable[[float], None] | None = None,
    ) -> Join:
        """As `radius_join` of all codes of a head; what is kept of it is taken, and what is not is made and kept.

        Raises:
            Cancelled: by `control`; the cells that were made are kept.
        """
        control, (_, keeps) = control or Control(), self._server.read(_USABLE).fetchone()
        parts = _parts(ids, codes)
        marks = {number: _mark(part) for number, part in parts.items()}
        cells = list(combinations_with_replacement(parts, 2))
        kept = self._kept(encoder, head, radius)

        def joined() -> Iterator[NearPhotos]:
            for done, cell in enumerate(cells):
                if report is not None:
                    report(done / len(cells))
                mark = marks[cell[0]] + marks[cell[1]]
                near = self._read(encoder, head, cell, mark) if kept.get(cell) == mark else None
                if near is None:
                    low, high = (parts[number] for number in cell)
                    other = None if low is high else high
                    near = join_parts(low, other, radius=radius, threads=threads, control=control)
                    if keeps:
                        self._put(encoder, head, cell, near, radius=radius, mark=mark)
                yield near

        return put_together(ids, codes, joined(), radius=radius, control=control)

    def missing(self, encoder: int, head: str, parts: Iterator[Part], *, radius: int) -> list[Cell]:
        """The cells that are not kept, or are of other photos or codes than these."""
        marks = {int(ids[0]) // PART: _mark((ids, codes)) for ids, codes in parts if len(ids)}
        kept = self._kept(encoder, head, radius)
        cells = combinations_with_replacement(sorted(marks), 2)
        return [cell for cell in cells if kept.get(cell) != marks[cell[0]] + marks[cell[1]]]

    def fill(self, encoder: int, head: str, cell: Cell, part: Callable[[int], Part], *, radius: int) -> int | None:
        """How many pairs a cell has that was made and kept now; None where it is kept already.

        Args:
            part: the photos and codes of a part.
        """
        low = part(cell[0])
        high = low if cell[0] == cell[1] else part(cell[1])
        mark = _mark(low) + _mark(high)
        kept = self._server.read(_MARK, (encoder, head, *cell, radius)).fetchone()
        if kept is not None and bytes(kept[0]) == mark:
            return None
        near = join_parts(low, None if low is high else high, radius=radius)
        self._put(encoder, head, cell, near, radius=radius, mark=mark)
        return len(near.first)

    def _kept(self, encoder: int, head: str, radius: int) -> dict[Cell, bytes]:
        rows = self._server.read(_KEPT, (encoder, head, radius))
        return {(low, high): bytes(mark) for low, high, mark in rows}

    def _read(self, encoder: int, head: str, cell: Cell, mark: bytes) -> NearPhotos | None:
        row = self._server.read(_READ, (encoder, head, *cell, mark)).fetchone()
        if row is None:
            return None
        pairs = np.frombuffer(row[0], _PAIR)
        first, second = (
            pairs[name].astype(np.int64) + n * PART for name, n in zip(("first", "second"), cell, strict=True)
        )
        return NearPhotos(
            first, second, pairs["distance"].astype(np.uint16), np.frombuffer(row[1], "<i8").astype(np.int64)
        )

    def _put(self, encoder: int, head: str, cell: Cell, near: NearPhotos, *, radius: int, mark: bytes) -> None:
        pairs = np.empty(len(near.first), _PAIR)
        pairs["first"], pairs["second"] = near.first - cell[0] * PART, near.second - cell[1] * PART
        pairs["distance"] = near.distance
        put = self._server.dialect.put("near_photos", "encoder_id, head, low, high", "radius, mark, pairs, crowd")
        values = (encoder, head, *cell, radius, mark, pairs.tobytes(), near.crowd.astype("<i8").tobytes())
        with self._server.transaction() as transaction:
            transaction.execute(put, values)


def _parts(ids: PhotoIds, codes: Codes) -> dict[int, Part]:
    numbers, starts = np.unique(ids // PART, return_index=True)
    ends: npt.NDArray[np.int64] = np.append(starts[1:], len(ids))
    cuts = zip(numbers.tolist(), starts.tolist(), ends.tolist(), strict=True)
    return {number: (ids[start:end], codes[start:end]) for number, start, end in cuts}


def _mark(part: Part) -> bytes:
    digest = hashlib.blake2b(np.ascontiguousarray(part[0], "<i8").tobytes(), digest_size=16)
    digest.update(np.ascontiguousarray(part[1]).tobytes())
    return digest.digest()
