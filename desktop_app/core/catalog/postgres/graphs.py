"""Graphs (HNSW) over the codes of an archive, by choice: the nearest are found sooner, and some are missed."""

from __future__ import annotations

import numpy as np

from desktop_app.core.catalog.postgres.codes import ServerCodes, ServerIndex
from desktop_app.core.catalog.postgres.database import PostgresDatabase
from desktop_app.core.encoders.card import Card
from desktop_app.core.errors import KnownError
from desktop_app.core.types import PhotoId

__all__ = ["NEAREST", "GraphTable"]

NEAREST, _ASKED = 10, 50
"""The recall is the share of the exact nearest that the graph finds, of some photos of the archive."""


class GraphTable:
    """Owns the SQL of `graphs`, and the indexes named in it. Without one, the search is exact."""

    def __init__(self, database: PostgresDatabase, codes: ServerCodes) -> None:
        self._server, self._codes = database, codes

    def make(self, encoder: int, card: Card, head: str) -> float:
        """Build the graph of a head, while others go on working; its recall, which is kept.

        Raises:
            KnownError: there is one, or nothing to build it of.
            CatalogError: you are not the owner of the archive.
        """
        exact = ServerIndex(self._server, encoder, card, head)
        if self._codes.recall(encoder, head) is not None:
            raise KnownError("there is a graph already")
        if not len(exact):
            raise KnownError("the archive has no photos yet; a graph is built of many")
        name = self._name(encoder, card, head)
        # What was left by one that broke off is not valid.
        self._server.run_script(f"DROP INDEX IF EXISTS {name}")
        self._server.run_script(
            f"CREATE INDEX CONCURRENTLY {name} ON {exact.table} USING hnsw ({exact.column} bit_hamming_ops)"
        )
        recall = self._measured(exact)
        with self._server.transaction() as transaction:
            put = "INSERT INTO graphs (encoder_id, head, recall) VALUES (?, ?, ?)"
            transaction.execute(put, (encoder, head, recall))
        return recall

    def drop(self, encoder: int, card: Card, head: str) -> None:
        """Search exactly again.

        Raises:
            KnownError: there is no graph.
            CatalogError: you are not the owner of the archive.
        """
        with self._server.transaction() as transaction:
            gone = transaction.execute("DELETE FROM graphs WHERE encoder_id = ? AND head = ?", (encoder, head)).rowcount
            if not gone:
                raise KnownError("there is no graph; the search is exact")
            self._server.run_script(f"DROP INDEX IF EXISTS {self._name(encoder, card, head)}")

    def _measured(self, exact: ServerIndex) -> float:
        sql = f"SELECT photo_id FROM {exact.table} ORDER BY hashint8(photo_id) LIMIT {_ASKED}"
        shares = []
        for photo in self._server.numbers(sql).tolist():
            query = exact.code(PhotoId(photo))
            if query is None:
                continue
            wanted = exact.nearest(query, k=NEAREST)
            found = exact.near(query, k=NEAREST)
            # Others at the same distance are as good.
            last = wanted.distances[-1] if len(wanted) else 0
            shares.append(np.count_nonzero(found.distances <= last) / max(1, len(wanted)))
        return float(np.mean(shares)) if shares else 1.0

    @staticmethod
    def _name(encoder: int, card: Card, head: str) -> str:
        return f"graph_{encoder:d}_{sorted(card.heads).index(head):d}"
