"""The codes of all photos in memory, one index a head."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Mapping

import numpy as np
import numpy.typing as npt

from desktop_app.core.codes import Codes
from desktop_app.core.encoders.card import Card
from desktop_app.core.hamming import INDEXES, HammingIndex
from desktop_app.core.types import Matches, PhotoId, PhotoIds

__all__ = ["SearchIndex"]

# The codes of a small library are read again in a fraction of a second, so its answers are always current. Those of a
# large one, which another process may be filling for hours, are read again in at most a tenth of the time.
_SMALL = 100_000
_RARELY = 10

Loader = Callable[[], tuple[PhotoIds, dict[str, Codes]]]


class SearchIndex:
    """Answers queries by Hamming distance, a `HammingIndex` for every head of the encoder.

    Args:
        card: of the encoder whose codes it holds.
        load: reads all stored codes; called once, by the first query.
        stored: an index for every head where the codes are stored: nothing is loaded, and it is always current.
        backend: a name in `INDEXES`.
        small: a library of at most this many photos is read again whenever another process changed them.
        clock: seconds, rising.
    """

    def __init__(
        self,
        card: Card,
        *,
        load: Loader,
        stored: Mapping[str, HammingIndex] | None = None,
        backend: str = "flat",
        small: int = _SMALL,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._card = card
        self._load = load
        self._backend = backend
        self._small = small
        self._clock = clock
        self._stored = stored
        self._indexes: dict[str, HammingIndex] | None = None
        self._lock = threading.RLock()
        self._loaded_at = self._load_seconds = 0.0

    def add(self, ids: PhotoIds, codes: Mapping[str, Codes]) -> None:
        """Photos that were stored in the catalog just now."""
        with self._lock:
            # Before the first query nothing is in memory, and what is in the catalog will be loaded.
            for head, index in (self._indexes or {}).items():
                index.add(ids, codes[head])

    def remove(self, ids: PhotoIds) -> None:
        """Photos that were removed from the catalog just now."""
        with self._lock:
            for index in (self._indexes or {}).values():
                index.remove(ids)

    def reload(self) -> None:
        """Forget everything; the next query reads the catalog again."""
        with self._lock:
            self._indexes = None

    def reload_gently(self) -> bool:
        """As `reload`, but a large library leaves time for other work between two reads; False if it is too early."""
        with self._lock:
            large = any(len(index) > self._small for index in (self._indexes or {}).values())
            if large and self._clock() < self._loaded_at + _RARELY * self._load_seconds:
                return False
            self._indexes = None
            return True

    def codes(self, photo: PhotoId) -> Mapping[str, Codes] | None:
        """The codes uint8 (bits/8,) of a photo by head, or None if it has none."""
        with self._lock:  # a photo that is stored or removed at the same time has all of them, or none
            codes = {head: self._index(head).code(photo) for head in self._card.heads}
        found = {head: code for head, code in codes.items() if code is not None}
        return found if len(found) == len(codes) else None

    def query(self, codes: Mapping[str, Codes], *, head: str, k: int | None, radius: int | None) -> Matches:
        """At most `k` matches at most `radius` away (neither: within the head's largest radius), nearest first.

        Args:
            codes: of what is asked for. Those of other heads order what is equally far by `head`; which of several
                at the last of `k` distances are found, they do not say.
        """
        index = self._index(head)
        if radius is None and k is not None:
            matches = index.nearest(codes[head], k=k)
        else:
            limit = self._card.heads[head].max_radius if radius is None else radius
            matches = index.within(codes[head], radius=limit)
        others = {other: self._index(other).distances(codes[other], matches.ids) for other in codes.keys() - {head}}
        matches = _ordered(matches, others)
        return matches if k is None else matches.first(k)

    def _index(self, head: str) -> HammingIndex:
        if self._stored is not None:
            return self._stored[head]
        with self._lock:
            if self._indexes is None:
                started = self._clock()
                ids, codes = self._load()
                indexes = {}
                for name, card in self._card.heads.items():
                    indexes[name] = INDEXES[self._backend](card.bits)
                    indexes[name].add(ids, codes[name])
                self._indexes = indexes
                self._loaded_at = self._clock()
                self._load_seconds = self._loaded_at - started
            return self._indexes[head]


def _ordered(matches: Matches, others: Mapping[str, npt.NDArray[np.int32]]) -> Matches:
    """What is equally far is in the order of the other heads' distances; ties stay by id."""
    keys = [others[head] for head in sorted(others)]
    # As in `flat`: numbers of 16 bits are counted, not compared.
    order = np.lexsort([key.astype(np.int16) for key in (*keys, matches.distances)])
    return Matches(
        matches.ids[order], matches.distances[order], {head: distances[order] for head, distances in others.items()}
    )
