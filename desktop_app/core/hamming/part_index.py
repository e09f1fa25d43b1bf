"""The codes of parts of photos in memory: the exact index of whole photos, with a number for each part."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Self

import numpy as np
import numpy.typing as npt

from desktop_app.core.codes import Codes
from desktop_app.core.encoders.card import Card
from desktop_app.core.hamming.search_index import SearchIndex
from desktop_app.core.types import Matches, PhotoIds

__all__ = ["PartIndex", "PartMatches"]

_SMALL = 100_000


@dataclass(frozen=True, slots=True, eq=False)
class PartMatches:
    """The photos that have a part like the one asked about, nearest first.

    Attributes:
        ids: of the photos, int64 (N,), each once.
        distances: of their nearest part, bits, int32 (N,).
        parts: which one that is, by its number, int64 (N,).
    """

    ids: PhotoIds
    distances: npt.NDArray[np.int32]
    parts: npt.NDArray[np.int64]

    def __len__(self) -> int:
        return len(self.ids)

    @classmethod
    def of(cls, ids: PhotoIds, distances: npt.NDArray[np.int32], parts: npt.NDArray[np.int64]) -> Self:
        """The nearest of several matches of each photo."""
        order = np.lexsort((parts, ids, distances))
        _, first = np.unique(ids[order], return_index=True)
        chosen = order[np.sort(first)]
        return cls(ids[chosen], distances[chosen], parts[chosen])

    def first(self, count: int) -> PartMatches:
        """The nearest ones."""
        return PartMatches(self.ids[:count], self.distances[:count], self.parts[:count])


class PartIndex:
    """Finds the photos that have a part near a code.

    Args:
        card: of the encoder whose codes it holds.
        head: the one that they are of.
        count: how many parts each photo has, P.
        load: reads all stored codes, int64 (N,) and uint8 (N, P, bits/8); called once, by the first query.
    """

    def __init__(self, card: Card, *, head: str, count: int, load: Callable[[], tuple[PhotoIds, Codes]]) -> None:
        self._head, self._count = head, count
        self.bits = card.heads[head].bits

        def numbered() -> tuple[PhotoIds, dict[str, Codes]]:
            photos, codes = load()
            return self._numbers(photos), {head: codes.reshape(-1, codes.shape[2])}

        only = replace(card, heads={head: card.heads[head]})
        self._search = SearchIndex(only, load=numbered, small=_SMALL * count)

    def add(self, photos: PhotoIds, codes: Codes) -> None:
        """Photos whose codes, uint8 (N, P, bits/8), were stored in the catalog just now."""
        self._search.add(self._numbers(photos), {self._head: codes.reshape(-1, codes.shape[2])})

    def remove(self, photos: PhotoIds) -> None:
        """Photos that were removed from the catalog just now."""
        self._search.remove(self._numbers(photos))

    def reload(self) -> None:
        """Forget everything; the next query reads the catalog again."""
        self._search.reload()

    def reload_gently(self) -> bool:
        """As `SearchIndex.reload_gently`."""
        return self._search.reload_gently()

    def query(self, code: Codes, *, k: int | None, radius: int | None) -> PartMatches:
        """At most `k` photos with a part at most `radius` bits from a code uint8 (bits/8,); one of both is given."""
        most = None if k is None else k * self._count  # all that one photo has may be nearer than any of the next
        found = self._search.query({self._head: code}, head=self._head, k=most, radius=radius)
        matches = self._by_photo(found)
        return matches if k is None else matches.first(k)

    def _by_photo(self, found: Matches) -> PartMatches:
        photos, parts = np.divmod(found.ids, self._count)
        return PartMatches.of(photos, found.distances, parts)

    def _numbers(self, photos: PhotoIds) -> PhotoIds:
        numbers: PhotoIds = (photos.astype(np.int64)[:, None] * self._count + np.arange(self._count)).ravel()
        return numbers
