"""Codes as bits on the server, a table for each encoder, and the search over them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
import numpy.typing as npt

from desktop_app.core.catalog.codes import CodeTable
from desktop_app.core.catalog.postgres.database import PostgresDatabase
from desktop_app.core.codes import Codes
from desktop_app.core.encoders.card import Card
from desktop_app.core.errors import BugError
from desktop_app.core.hamming import HammingIndex
from desktop_app.core.types import Control, Matches, PhotoId, PhotoIds

__all__ = ["ServerCodes", "ServerIndex"]

_PAGE = 200_000


def _table(encoder: int) -> str:
    return f"codes_{encoder:d}"


def _column(card: Card, head: str) -> str:
    """Heads have any name, so columns have numbers."""
    return f"head_{sorted(card.heads).index(head)}"


def _bits(code: Codes) -> str:
    """A code uint8 (bits/8,) as PostgreSQL reads it."""
    return "x" + code.tobytes().hex()


def _row_type(card: Card) -> np.dtype[np.void]:
    """A row of a photo's number and its codes, in the binary format of COPY."""
    row: list[tuple[str, str] | tuple[str, str, tuple[int]]] = [("fields", ">i2"), ("length", ">i4"), ("id", ">i8")]
    for number, head in enumerate(sorted(card.heads)):
        row += [(f"length_{number}", ">i4"), (f"bits_{number}", ">i4")]
        row.append((f"head_{number}", "u1", (card.heads[head].bits // 8,)))
    return np.dtype(row)


class ServerCodes(CodeTable):
    """Owns the SQL of `encoders` and of the tables `codes_ID`."""

    def __init__(self, database: PostgresDatabase) -> None:
        super().__init__(database)
        self._server = database

    def register(self, identity: str, card: Card) -> int:
        """The number of an encoder; see `CodeTable.register`. A new one gets its table."""
        known = self._server.read("SELECT id FROM encoders WHERE identity = ?", (identity,)).fetchone()
        if known is not None or self._server.read_only:
            return int(known[0]) if known is not None else 0
        with self._server.transaction():
            number = super().register(identity, card)
            self.make_table(number, card)
        return number

    def forget(self, identity: str) -> int:
        """The number of an encoder that was dropped with its table; see `CodeTable.forget`."""
        with self._server.transaction() as transaction:
            number = super().forget(identity)
            if number:
                table = _table(number)
                transaction.execute(f"DROP TABLE IF EXISTS {table}")
        return number

    def make_table(self, encoder: int, card: Card) -> None:
        """Make the table of a registered encoder's codes, if it is not there."""
        heads = sorted(card.heads)
        columns = ", ".join(f"{_column(card, head)} bit({card.heads[head].bits:d}) NOT NULL" for head in heads)
        table = _table(encoder)
        with self._server.transaction() as transaction:
            transaction.execute(
                f"CREATE TABLE IF NOT EXISTS {table} "
                f"(photo_id bigint PRIMARY KEY REFERENCES photos (id) ON DELETE CASCADE, {columns})"
            )
            transaction.execute(
                f"CREATE OR REPLACE TRIGGER changed AFTER INSERT OR UPDATE OR DELETE ON {table} "
                "EXECUTE FUNCTION tell_of_change()"
            )

    def fill(self, encoder: int, card: Card, ids: PhotoIds, codes: Mapping[str, Codes]) -> None:
        """Store many codes of photos that have none: int64 (N,), and for every head uint8 (N, bits/8)."""
        rows = np.empty(len(ids), _row_type(card))
        rows["fields"], rows["length"], rows["id"] = 1 + len(codes), 8, ids
        for number, head in enumerate(sorted(codes)):
            bits = card.heads[head].bits
            rows[f"length_{number}"], rows[f"bits_{number}"], rows[f"head_{number}"] = 4 + bits // 8, bits, codes[head]
        names = ", ".join(f"head_{number}" for number in range(len(codes)))
        self._server.fill_records(_table(encoder), f"photo_id, {names}", rows.tobytes())

    def put(self, encoder: int, photos: Sequence[PhotoId], codes: Mapping[str, Codes]) -> None:
        """Store a batch: for every head, uint8 (len(photos), bits/8)."""
        heads = sorted(codes)
        if any(len(codes[head]) != len(photos) for head in heads):
            raise BugError(f"{[len(codes[head]) for head in heads]} codes for {len(photos)} photos")
        if not len(photos):
            return
        names = [f"head_{number}" for number in range(len(heads))]
        # Bits of the right number are asked for by the column; a text of another length is refused.
        values = ", ".join(
            f"CAST({name} AS bit({codes[head].shape[1] * 8}))" for name, head in zip(names, heads, strict=True)
        )
        changes = ", ".join(f"{name} = excluded.{name}" for name in names)
        arrays = ", ".join(["CAST(? AS bigint[])"] + ["CAST(? AS text[])"] * len(heads))
        table, columns = _table(encoder), ", ".join(["photo_id", *names])
        sql = (
            f"INSERT INTO {table} ({columns}) SELECT photo_id, {values} FROM unnest({arrays}) AS given ({columns}) "
            f"ON CONFLICT (photo_id) DO UPDATE SET {changes}"
        )
        bits = [[_bits(row) for row in codes[head]] for head in heads]
        with self._server.transaction() as transaction:
            transaction.execute(sql, ([int(photo) for photo in photos], *bits))

    def drop(self, photos: Sequence[PhotoId]) -> None:
        """Forget every encoder's codes of photos whose picture changed."""
        if not len(photos):
            return
        dropped = [int(photo) for photo in photos]
        with self._server.transaction() as transaction:
            for (encoder,) in transaction.execute("SELECT id FROM encoders").fetchall():
                table = _table(encoder)
                transaction.execute(f"DELETE FROM {table} WHERE photo_id = ANY(?)", (dropped,))

    def missing(self, encoder: int) -> PhotoIds:
        """The photos that have no code of this encoder, by id."""
        if not encoder:
            return self._server.numbers("SELECT id FROM photos ORDER BY id")
        return self._server.numbers(
            "SELECT id FROM photos p "
            f"WHERE NOT EXISTS (SELECT 1 FROM {_table(encoder)} WHERE photo_id = p.id) ORDER BY id"
        )

    def load(self, encoder: int, card: Card, *, control: Control | None = None) -> tuple[PhotoIds, dict[str, Codes]]:
        """All codes of an encoder; see `CodeTable.load`."""
        control = control or Control()
        heads = sorted(card.heads)
        row = _row_type(card)
        pages: list[npt.NDArray[np.void]] = [np.empty(0, row)]
        last = -1
        names = ", ".join(f"head_{number}" for number in range(len(heads)))
        select = f"SELECT photo_id, {names} FROM {_table(encoder)} WHERE photo_id > ? ORDER BY photo_id LIMIT {_PAGE}"
        while encoder:
            control.checkpoint()
            page = np.frombuffer(self._server.records(select, (last,)), row)
            if not len(page):
                break
            pages.append(page)
            last = int(page["id"][-1])
        ids = np.concatenate([page["id"] for page in pages]).astype(np.int64)
        codes = {head: np.concatenate([page[f"head_{n}"] for page in pages]) for n, head in enumerate(heads)}
        return ids, codes

    def index(self, encoder: int, card: Card) -> dict[str, HammingIndex] | None:
        """The search over the codes of each head, by the server."""
        return {head: ServerIndex(self._server, encoder, card, head) for head in card.heads}


class ServerIndex:
    """Exact search over the codes of one head, by the server; see `HammingIndex`. It holds nothing itself."""

    def __init__(self, database: PostgresDatabase, encoder: int, card: Card, head: str) -> None:
        self._database = database
        self._known = encoder > 0
        self._bits = card.heads[head].bits
        self._table, self._column = _table(encoder), _column(card, head)
        self._distance = f"CAST({self._column} <~> CAST(? AS bit({self._bits})) AS integer)"

    def __len__(self) -> int:
        """How many codes there are."""
        if not self._known:
            return 0
        sql = f"SELECT count(*) FROM {self._table}"
        return int(self._database.read(sql).fetchone()[0])

    def add(self, ids: PhotoIds, codes: Codes) -> None:
        """Nothing: what is stored is found."""

    def remove(self, ids: PhotoIds) -> None:
        """Nothing: what is forgotten is no longer found."""

    def nearest(self, query: Codes, *, k: int) -> Matches:
        """The `k` nearest of a query; nearest first, ties by id."""
        return self._matches("", f" LIMIT {k:d}", (_bits(query),))

    def within(self, query: Codes, *, radius: int) -> Matches:
        """Everything at most `radius` bits from a query; nearest first, ties by id."""
        bits = _bits(query)
        return self._matches(f"WHERE {self._distance} <= {radius:d}", "", (bits, bits))

    def distances(self, query: Codes, ids: PhotoIds) -> npt.NDArray[np.int32]:
        """How far photos are from a query: int32 (N,); the length of the codes for one not there."""
        bits = _bits(query)
        found = self._matches("WHERE photo_id = ANY(?)", "", (bits, ids.tolist()))
        distances = np.full(len(ids), self._bits, np.int32)
        order = np.argsort(found.ids)
        if len(order):
            at = np.searchsorted(found.ids, ids, sorter=order).clip(max=len(order) - 1)
            there = found.ids[order[at]] == ids
            distances[there] = found.distances[order[at]][there]
        return distances

    def code(self, photo: int) -> Codes | None:
        """The code uint8 (bits/8,) of a photo; None if it is not there."""
        if not self._known:
            return None
        sql = f"SELECT CAST({self._column} AS text) FROM {self._table} WHERE photo_id = ?"
        row = self._database.read(sql, (int(photo),)).fetchone()
        return None if row is None else np.packbits(np.frombuffer(row[0].encode(), np.uint8) - ord("0"))

    def _matches(self, where: str, limit: str, values: tuple[object, ...]) -> Matches:
        if not self._known:
            return Matches.none()
        found = self._database.numbers(
            f"SELECT photo_id || ',' || distance FROM (SELECT photo_id, {self._distance} AS distance "
            f"FROM {self._table} {where} ORDER BY distance, photo_id{limit}) AS found ORDER BY distance, photo_id",
            values,
        ).reshape(-1, 2)
        return Matches(found[:, 0].copy(), found[:, 1].astype(np.int32))
