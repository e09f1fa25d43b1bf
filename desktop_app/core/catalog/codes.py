"""The codes, keyed by encoder and photo, and the encoders they belong to."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

import numpy as np
import numpy.typing as npt

from desktop_app.core.catalog.port import Database
from desktop_app.core.codes import Codes
from desktop_app.core.encoders.card import Card
from desktop_app.core.errors import BugError
from desktop_app.core.hamming import HammingIndex
from desktop_app.core.hamming.radius_join import Join, radius_join
from desktop_app.core.types import Control, PhotoId, PhotoIds

__all__ = ["GENERATION", "CodeTable"]

GENERATION = "SELECT number FROM generation"
"""A number that rises with every code that is written or dropped, and when another encoder is used."""


_CODES_PAGE = 10_000
_CODES = (
    "SELECT photo_id AS number, code AS bytes FROM codes "
    "WHERE encoder_id = ? AND photo_id > ? ORDER BY photo_id LIMIT ?"
)


class CodeTable:
    """Owns the SQL of `encoders` and `codes`."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def register(self, identity: str, card: Card) -> int:
        """The number of an encoder in this catalog; the first one ever is the one in use.

        0, which has no codes, for one that it does not know and cannot learn of.
        """
        known = self._database.read("SELECT id FROM encoders WHERE identity = ?", (identity,)).fetchone()
        if known is not None:  # and nothing has to be written
            return int(known[0])
        if self._database.read_only:
            return 0
        with self._database.transaction() as connection:
            connection.execute(
                "INSERT INTO encoders (identity, card, in_use) "
                "SELECT ?, ?, 1 - count(*) FROM encoders WHERE in_use = 1 ON CONFLICT (identity) DO NOTHING",
                (identity, card.to_json()),
            )
            row = connection.execute("SELECT id FROM encoders WHERE identity = ?", (identity,)).fetchone()
        return int(row[0])

    def in_use(self) -> str | None:
        """Identity of the encoder whose codes answer queries."""
        row = self._database.read("SELECT identity FROM encoders WHERE in_use = 1").fetchone()
        return None if row is None else str(row[0])

    def use(self, identity: str) -> None:
        """Let another registered encoder's codes answer; one transaction. The old codes stay."""
        with self._database.transaction() as connection:
            connection.execute("UPDATE encoders SET in_use = 0 WHERE in_use = 1")
            changed = connection.execute("UPDATE encoders SET in_use = 1 WHERE identity = ?", (identity,))
            if changed.rowcount != 1:
                raise BugError(f"the encoder {identity} is not registered")

    def forget(self, identity: str) -> int:
        """The number of an encoder that was dropped with all of its codes; 0 if it is in use, or not known."""
        with self._database.transaction() as connection:
            dropped = connection.execute(
                "DELETE FROM encoders WHERE identity = ? AND in_use = 0 RETURNING id", (identity,)
            ).fetchone()
        return 0 if dropped is None else int(dropped[0])

    def put(self, encoder: int, photos: Sequence[PhotoId], codes: Mapping[str, Codes]) -> None:
        """Store a batch: for every head, uint8 (len(photos), bits/8)."""
        joined = np.concatenate([codes[head] for head in sorted(codes)], axis=1)
        if len(joined) != len(photos):
            raise BugError(f"{len(joined)} codes for {len(photos)} photos")
        put = self._database.dialect.put("codes", "encoder_id, photo_id", "code")
        with self._database.transaction() as connection:
            connection.executemany(
                put,
                [(encoder, photo, row.tobytes()) for photo, row in zip(photos, joined, strict=True)],
            )

    def drop(self, photos: Sequence[PhotoId]) -> None:
        """Forget every encoder's codes of photos whose picture changed."""
        with self._database.transaction() as connection:
            connection.executemany("DELETE FROM codes WHERE photo_id = ?", [(photo,) for photo in photos])

    def missing(self, encoder: int) -> PhotoIds:
        """The photos that have no code of this encoder, by id."""
        # Every code has its photo, so that counting tells what is nearly always true: nothing is missing.
        counts = "SELECT (SELECT count(*) FROM photos) = (SELECT count(*) FROM codes WHERE encoder_id = ?)"
        if self._database.read(counts, (encoder,)).fetchone()[0]:
            return np.empty(0, np.int64)
        return self._database.numbers(
            "SELECT id FROM photos p WHERE NOT EXISTS "
            "(SELECT 1 FROM codes WHERE encoder_id = ? AND photo_id = p.id) ORDER BY id",
            (encoder,),
        )

    def index(self, encoder: int, card: Card) -> dict[str, HammingIndex] | None:  # noqa: ARG002 -- a server has one
        """The search over the stored codes of each head, if the engine has one; else they are loaded."""
        return None

    def recall(self, encoder: int, head: str) -> float | None:  # noqa: ARG002 -- a server may have a graph
        """The share of the nearest that a search finds, as it was measured; None where the search is exact."""
        return None

    def join(
        self,
        encoder: int,  # noqa: ARG002 -- a server keeps what was joined
        head: str,  # noqa: ARG002
        ids: PhotoIds,  # noqa: ARG002
        codes: Codes,
        rows: npt.NDArray[np.int64],
        *,
        radius: int,
        threads: int = 1,
        control: Control | None = None,
        report: Callable[[float], None] | None = None,
    ) -> Join:
        """What `radius_join` finds among some of the codes of a head.

        Args:
            encoder: its number.
            head: of the encoder.
            ids: int64 (N,), as `load` gives them.
            codes: uint8 (N, B), of the head, likewise.
            rows: of them, int64 (M,) ascending.
            radius: and `threads`, `control`, `report`: as in `radius_join`.

        Raises:
            Cancelled: by `control`.
        """
        return radius_join(codes[rows], radius=radius, threads=threads, control=control, report=report)

    def load(self, encoder: int, card: Card, *, control: Control | None = None) -> tuple[PhotoIds, dict[str, Codes]]:
        """All codes of an encoder: int64 (N,) ids ascending, and for every head uint8 (N, bits/8).

        Raises:
            Cancelled: by `control`, asked between pages.
        """
        control = control or Control()
        heads = sorted(card.heads)
        ends = np.cumsum([card.heads[name].bits // 8 for name in heads]).tolist()
        ids = [np.empty(0, np.int64)]
        parts: dict[str, list[Codes]] = {name: [np.empty((0, card.heads[name].bits // 8), np.uint8)] for name in heads}
        last = -1
        while True:
            control.checkpoint()
            found, joined = self._database.blobs(_CODES, (encoder, last, _CODES_PAGE))
            if not len(found):
                break
            ids.append(found)
            last = int(found[-1])
            rows = np.frombuffer(joined, np.uint8).reshape(len(found), ends[-1])
            for name, columns in zip(heads, np.split(rows, ends[:-1], axis=1), strict=True):
                parts[name].append(columns.copy())
        return np.concatenate(ids), {name: np.concatenate(parts.pop(name)) for name in heads}
