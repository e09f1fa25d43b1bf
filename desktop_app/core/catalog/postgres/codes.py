"""Codes as bits on the server, a table for each encoder, and the search over them."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Any

import numpy as np
import numpy.typing as npt

from desktop_app.core.catalog.codes import CodeTable
from desktop_app.core.catalog.photo_rows import FileRow
from desktop_app.core.catalog.postgres import joins
from desktop_app.core.catalog.postgres.database import PostgresDatabase
from desktop_app.core.catalog.postgres.joins import Cell, JoinTable, Part
from desktop_app.core.catalog.postgres.rights import grant_codes
from desktop_app.core.codes import Codes
from desktop_app.core.encoders.card import Card, HeadCard
from desktop_app.core.errors import BugError
from desktop_app.core.hamming import HammingIndex
from desktop_app.core.hamming.join_by_parts import join_of_rows
from desktop_app.core.hamming.radius_join import Join
from desktop_app.core.types import READING, Control, FolderId, Matches, PhotoId, PhotoIds

__all__ = ["ServerCodes", "ServerIndex"]

_PAGE = 200_000
_SAMPLE = 20_000
"""About as many codes tell how far the nearest lie, before all are compared."""

_LOOKED_AT, _MOST = 100, 1000
"""How many codes a graph looks at, at least and at most; pgvector allows no more."""


def _table(encoder: int) -> str:
    return f"codes_{encoder:d}"


def _column(card: Card, head: str) -> str:
    """Heads have any name, so columns have numbers."""
    return f"head_{sorted(card.heads).index(head)}"


def _bits(code: Codes) -> str:
    """A code uint8 (bits/8,) as PostgreSQL reads it."""
    return "x" + code.tobytes().hex()


def _row_type(of: Mapping[str, HeadCard]) -> np.dtype[np.void]:
    """A row of a photo's number and its codes, in the binary format of COPY."""
    row: list[tuple[str, str] | tuple[str, str, tuple[int]]] = [("fields", ">i2"), ("length", ">i4"), ("id", ">i8")]
    for number, head in enumerate(sorted(of)):
        row += [(f"length_{number}", ">i4"), (f"bits_{number}", ">i4")]
        row.append((f"head_{number}", "u1", (of[head].bits // 8,)))
    return np.dtype(row)


class ServerCodes(CodeTable):
    """Owns the SQL of `encoders` and of the tables `codes_ID`."""

    def __init__(self, database: PostgresDatabase) -> None:
        super().__init__(database)
        self._server = database
        self._joins = JoinTable(database)

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
            if transaction.execute("SELECT to_regclass(?)", (table,)).fetchone()[0] is not None:
                return
            transaction.execute(
                f"CREATE TABLE {table} "
                f"(photo_id bigint PRIMARY KEY REFERENCES photos (id) ON DELETE CASCADE, {columns})"
            )
            # As it is compared: a value in the short form of small ones would be copied for each comparison.
            columns = ", ".join(f"ALTER {_column(card, head)} SET STORAGE PLAIN" for head in heads)
            transaction.execute(f"ALTER TABLE {table} {columns}")
            transaction.execute(
                f"CREATE TRIGGER changed AFTER INSERT OR UPDATE OR DELETE ON {table} EXECUTE FUNCTION tell_of_change()"
            )
            grant_codes(self._server, table)

    def read_before(self, encoder: int, folder: FolderId, paths: Sequence[bytes]) -> dict[bytes, FileRow]:
        """Those of some files of a folder that are photos with codes of an encoder, read as files are today."""
        sql = (
            f"SELECT path, id, size, mtime_ns, ctime_ns FROM photos JOIN {_table(encoder)} ON photo_id = id "
            f"WHERE folder_id = ? AND path = ANY(?) AND reading >= {READING} "
            "AND NOT EXISTS (SELECT FROM failures f WHERE f.folder_id = photos.folder_id AND f.path = photos.path)"
        )
        rows = self._server.read(sql, (folder, list(paths)))
        return {path: FileRow(photo, size, mtime, ctime_ns=ctime) for path, photo, size, mtime, ctime in rows}

    def fill(self, encoder: int, card: Card, ids: PhotoIds, codes: Mapping[str, Codes]) -> None:
        """Store many codes of photos that have none: int64 (N,), and for every head uint8 (N, bits/8)."""
        rows = np.empty(len(ids), _row_type(card.heads))
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

    def recall(self, encoder: int, head: str) -> float | None:
        """The share of the nearest that a search finds; None where it is exact."""
        row = self._server.read(
            "SELECT recall FROM graphs WHERE encoder_id = ? AND head = ?", (encoder, head)
        ).fetchone()
        return None if row is None else float(row[0])

    def load(self, encoder: int, card: Card, *, control: Control | None = None) -> tuple[PhotoIds, dict[str, Codes]]:
        """All codes of an encoder; see `CodeTable.load`."""
        control = control or Control()
        heads = sorted(card.heads)
        row = _row_type(card.heads)
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

    def join(
        self,
        encoder: int,
        head: str,
        ids: PhotoIds,
        codes: Codes,
        rows: npt.NDArray[np.int64],
        *,
        radius: int,
        threads: int = 1,
        control: Control | None = None,
        report: Callable[[float], None] | None = None,
    ) -> Join:
        """As `CodeTable.join`; of many codes a part at a time, and what was joined is kept for all (`JoinTable`)."""
        how: dict[str, Any] = {"radius": radius, "threads": threads, "control": control, "report": report}
        if not encoder or len(ids) <= joins.PART or not self._joins.usable:
            return super().join(encoder, head, ids, codes, rows, **how)
        whole = self._joins.join(encoder, head, ids, codes, **how)
        return whole if len(rows) == len(ids) else join_of_rows(whole, rows)

    def unjoined(self, encoder: int, card: Card, head: str, *, radius: int) -> list[Cell]:
        """The parts of the codes whose join is not kept, two at a time; empty where there are few."""
        numbers = f"SELECT DISTINCT photo_id / {joins.PART:d} FROM {_table(encoder)} ORDER BY 1"
        found = self._server.numbers(numbers).tolist()
        if len(found) < 2 or not self._joins.usable:
            return []
        parts = (self._part(encoder, card, head, number) for number in found)
        return self._joins.missing(encoder, head, parts, radius=radius)

    def card(self, encoder: int) -> Card | None:
        """The card of a registered encoder, whose file need not be on this machine; None if it was dropped."""
        row = self._server.read("SELECT card FROM encoders WHERE id = ?", (encoder,)).fetchone()
        return None if row is None else Card.from_json(row[0])

    def join_cell(self, encoder: int, card: Card, head: str, cell: Cell, *, radius: int) -> int | None:
        """How many pairs two parts have, joined now and kept; None where they were already."""
        part = partial(self._part, encoder, card, head)
        return self._joins.fill(encoder, head, cell, part, radius=radius)

    def _part(self, encoder: int, card: Card, head: str, number: int) -> Part:
        select = (
            f"SELECT photo_id, {_column(card, head)} FROM {_table(encoder)} "
            f"WHERE photo_id >= ? AND photo_id < ? ORDER BY photo_id"
        )
        records = self._server.records(select, (number * joins.PART, (number + 1) * joins.PART))
        rows = np.frombuffer(records, _row_type({head: card.heads[head]}))
        return rows["id"].astype(np.int64), rows["head_0"]

    def index(self, encoder: int, card: Card) -> dict[str, HammingIndex] | None:
        """The search over the codes of each head, by the server."""
        return {head: ServerIndex(self._server, encoder, card, head) for head in card.heads}


class ServerIndex:
    """Search over the codes of one head, by the server; see `HammingIndex`. It holds nothing itself.

    Exact, except for the nearest if a graph was made (`GraphTable`): then some may be missed.

    Attributes:
        table: of the codes.
        column: of the head's.
    """

    def __init__(self, database: PostgresDatabase, encoder: int, card: Card, head: str) -> None:
        self._database = database
        self._known = encoder > 0
        self._bits = card.heads[head].bits
        self.table, self.column = _table(encoder), _column(card, head)
        self._encoder, self._head = encoder, head
        self._distance = f"{self.column} <~> CAST(? AS bit({self._bits}))"

    def __len__(self) -> int:
        """How many codes there are."""
        if not self._known:
            return 0
        sql = f"SELECT count(*) FROM {self.table}"
        return int(self._database.read(sql).fetchone()[0])

    def add(self, ids: PhotoIds, codes: Codes) -> None:
        """Nothing: what is stored is found."""

    def remove(self, ids: PhotoIds) -> None:
        """Nothing: what is forgotten is no longer found."""

    def nearest(self, query: Codes, *, k: int) -> Matches:
        """The `k` nearest of a query; nearest first, ties by id.

        Sorting is what takes the time: so a few codes tell how far the nearest lie at most, and if fewer than `k` are
        as near, all are sorted.
        """
        if self._has_graph(k) and len(near := self.near(query, k=k)) == k:
            return near
        bits, limit = _bits(query), f" LIMIT {k:d}"
        if (bound := self._bound(k)) is not None:
            found = self._matches(f"WHERE {self._distance} <= {bound}", limit, (bits, bits, bits))
            if len(found.ids) == k:
                return found
        return self._matches("", limit, (bits,))

    def near(self, query: Codes, *, k: int) -> Matches:
        """About the `k` nearest, by the graph if there is one; nearest first, ties by id."""
        self._database.read("SELECT set_config('hnsw.ef_search', ?, false)", (str(min(max(k, _LOOKED_AT), _MOST)),))
        bits = _bits(query)
        sql = f"SELECT photo_id, {self._distance} AS distance FROM {self.table} ORDER BY {self._distance} LIMIT {k:d}"
        return self._found(sql, (bits, bits))

    def _has_graph(self, k: int) -> bool:
        if not self._known or not 0 < k <= _MOST:
            return False
        sql = "SELECT 1 FROM graphs WHERE encoder_id = ? AND head = ?"
        return self._database.read(sql, (self._encoder, self._head)).fetchone() is not None

    def _bound(self, k: int) -> str | None:
        """A distance within which at least `k` codes are expected, as SQL; None if sorting all takes no longer."""
        if not self._known:
            return None
        sql = "SELECT reltuples FROM pg_class WHERE oid = CAST(CAST(? AS text) AS regclass)"
        share = _SAMPLE / max(1.0, self._database.read(sql, (self.table,)).fetchone()[0])
        of_sample = k * share
        place = math.ceil(of_sample + 4 * math.sqrt(of_sample) + 4)
        if share > 1 / 4 or place > _SAMPLE // 4:
            return None
        some = f"SELECT {self._distance} AS distance FROM {self.table} TABLESAMPLE SYSTEM ({100 * share:f})"
        return f"(SELECT distance FROM ({some}) AS sampled ORDER BY distance OFFSET {place} LIMIT 1)"

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
        sql = f"SELECT CAST({self.column} AS text) FROM {self.table} WHERE photo_id = ?"
        row = self._database.read(sql, (int(photo),)).fetchone()
        return None if row is None else np.packbits(np.frombuffer(row[0].encode(), np.uint8) - ord("0"))

    def _matches(self, where: str, limit: str, values: tuple[object, ...]) -> Matches:
        if not self._known:
            return Matches.none()
        # No graph gives the order of what is calculated from a distance. Else PostgreSQL, from 17 on, asks one for a
        # part of the order, and some are missed.
        select = f"SELECT photo_id, ({self._distance}) + 0 AS distance FROM {self.table}"
        return self._found(f"{select} {where} ORDER BY distance, photo_id{limit}", values)

    def _found(self, sql: str, values: tuple[object, ...]) -> Matches:
        found = self._database.numbers(
            f"SELECT photo_id || ',' || CAST(distance AS integer) FROM ({sql}) AS found ORDER BY distance, photo_id",
            values,
        ).reshape(-1, 2)
        return Matches(found[:, 0].copy(), found[:, 1].astype(np.int32))
