"""An encoder at work in a library: its number in the catalog, and the index over its codes."""

from __future__ import annotations

import math
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Self

import numpy as np

from desktop_app.core.catalog import Catalog
from desktop_app.core.codes import Codes
from desktop_app.core.encoders.card import Card
from desktop_app.core.encoders.port import Encoder
from desktop_app.core.encoders.store import EncoderStore
from desktop_app.core.errors import EncoderFileError, display_path
from desktop_app.core.hamming.part_index import PartIndex
from desktop_app.core.hamming.search_index import SearchIndex
from desktop_app.core.images import fit
from desktop_app.core.images.thumbnail import SIDE
from desktop_app.core.locations import user_encoders
from desktop_app.core.parts import GRID, SMALLEST
from desktop_app.core.types import PhotoIds, Picture

__all__ = ["EncoderInUse", "LoadedEncoder"]

_BATCH = 8  # as in `indexing.pipeline`


@dataclass(frozen=True, slots=True)
class LoadedEncoder:
    """What indexing and queries need of an encoder.

    Attributes:
        number: of the encoder in the catalog.
        search: over the encoder's codes; loaded by the first query.
        parts: over its codes of parts of photos; loaded by the first query.
    """

    encoder: Encoder
    number: int
    search: SearchIndex
    parts: PartIndex

    @classmethod
    def of(cls, encoder: Encoder, catalog: Catalog) -> Self:
        """Register an encoder; the first one of a catalog is the one in use from then on."""
        card = encoder.card
        number = catalog.codes.register(encoder.identity, card)
        stored = catalog.codes.index(number, card)
        search = SearchIndex(card, load=lambda: catalog.codes.load(number, card), stored=stored)
        head = part_head(card)
        bits = card.heads[head].bits
        parts = PartIndex(card, head=head, count=len(GRID), load=lambda: catalog.part_codes.load(number, bits=bits))
        return cls(encoder, number, search, parts)

    @classmethod
    def in_use(cls, catalog: Catalog, shelf: EncoderStore) -> Self:
        """The encoder that the catalog uses, or the preferred one where that one's file is not there.

        Raises:
            EncoderFileError: its file is not there, and others work with it: no other encoder takes its place.
        """
        chosen = catalog.codes.in_use()
        found = shelf.find(chosen) if chosen else None
        if chosen and found is None and catalog.database.shared:
            raise EncoderFileError(
                f"the archive uses the encoder {chosen[:12]}…, which is not on this machine; copy its file into "
                f"{display_path(user_encoders())}"
            )
        return cls.of(found or shelf.default(), catalog)

    @property
    def side(self) -> int:
        """Both sides of a decoded picture need to be at least this, for the encoder and for the thumbnail."""
        return max(self.encoder.card.input_size, SIDE)

    @property
    def side_for_parts(self) -> int:
        """As `side`, for the smallest of the parts that have codes."""
        return max(self.side, math.ceil(self.encoder.card.input_size / SMALLEST))

    def part_codes(self, parts: Picture) -> Codes:
        """The codes uint8 (P, bits/8) of parts by `part_head`; uint8 (P, S, S, 3), as `images.fit` makes them."""
        batches = (parts[start : start + _BATCH] for start in range(0, len(parts), _BATCH))
        return np.concatenate([self.encoder.encode(batch)[self.part_head] for batch in batches])

    def forget(self, photos: PhotoIds) -> None:
        """Photos that were removed from the catalog just now, or whose picture changed."""
        self.search.remove(photos)
        self.parts.remove(photos)

    def reload_gently(self) -> bool:
        """As `SearchIndex.reload_gently`, for both indexes; each reads on its own when it is next asked."""
        return self.search.reload_gently() and self.parts.reload_gently()

    @property
    def part_head(self) -> str:
        """The head whose codes say what parts are like."""
        return part_head(self.encoder.card)

    def codes(self, picture: Picture) -> Mapping[str, Codes]:
        """The codes uint8 (bits/8,) of a picture uint8 (H, W, 3) decoded at `side`, as indexing would make them."""
        card = self.encoder.card
        codes = self.encoder.encode(fit(picture, side=card.input_size, rule=card.resize)[None])
        return {head: codes[head][0] for head in card.heads}


def part_head(card: Card) -> str:
    """The head whose codes of parts are kept: the one that knows a picture in another framing."""
    return "copy" if "copy" in card.heads else next(iter(card.heads))


class EncoderInUse:
    """The engine that answers: loaded by the first call, and in step with what other processes store. Thread-safe."""

    def __init__(self, catalog: Catalog, shelf: Callable[[], EncoderStore]) -> None:
        self._catalog = catalog
        self._shelf = shelf
        self._engine: LoadedEncoder | None = None
        self._lock = threading.Lock()
        self._seen = 0

    def get(self) -> LoadedEncoder:
        """The engine as the catalog has it now."""
        with self._lock:
            if self._engine is None:
                self._engine = LoadedEncoder.in_use(self._catalog, self._shelf())
            changes = self._catalog.database.changes_elsewhere()
            if changes != self._seen:
                engine = self._chosen_now(self._engine)
                if engine is not self._engine or engine.reload_gently():
                    self._engine, self._seen = engine, changes
            return self._engine

    def settled(self) -> LoadedEncoder:
        """As `get`; where the chosen encoder is gone (an update, say), the one that answers is chosen from now on.

        Only for a process that may write: a file that one process cannot read may be there for another.
        """
        engine = self.get()
        with self._lock:
            if self._catalog.codes.in_use() != engine.encoder.identity:
                self._catalog.codes.use(engine.encoder.identity)
        return engine

    def _chosen_now(self, engine: LoadedEncoder) -> LoadedEncoder:
        if self._catalog.codes.in_use() == engine.encoder.identity:
            return engine
        other = LoadedEncoder.in_use(self._catalog, self._shelf())
        return engine if other.encoder.identity == engine.encoder.identity else other

    def use(self, engine: LoadedEncoder) -> None:
        """Let another engine answer from now on."""
        with self._lock:
            self._catalog.codes.use(engine.encoder.identity)
            self._engine = engine

    def load_again(self) -> None:
        """Load the encoder again for the next query."""
        with self._lock:
            self._engine = None

    def reload(self) -> None:
        """Read the codes again for the next query."""
        with self._lock:
            if self._engine is not None:
                self._engine.search.reload()
                self._engine.parts.reload()
