"""An encoder at work in a library: its number in the catalog, and the index over its codes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Self

from desktop_app.core.catalog import Catalog
from desktop_app.core.codes import Codes
from desktop_app.core.encoders.port import Encoder
from desktop_app.core.encoders.shelf import EncoderShelf
from desktop_app.core.images import fit
from desktop_app.core.search import SearchIndex
from desktop_app.core.thumbnails import SIDE
from desktop_app.core.types import Picture

__all__ = ["Engine"]


@dataclass(frozen=True, slots=True)
class Engine:
    """What indexing and queries need of an encoder.

    Attributes:
        number: of the encoder in the catalog.
        search: over the encoder's codes; loaded by the first query.
    """

    encoder: Encoder
    number: int
    search: SearchIndex

    @classmethod
    def of(cls, encoder: Encoder, catalog: Catalog) -> Self:
        """Register an encoder; the first one of a catalog is the one in use from then on."""
        card = encoder.card
        number = catalog.codes.register(encoder.identity, card)
        return cls(encoder, number, SearchIndex(card, load=lambda: catalog.codes.load(number, card)))

    @classmethod
    def in_use(cls, catalog: Catalog, shelf: EncoderShelf) -> Self:
        """The encoder that the catalog uses, or the preferred one where that one's file is gone (an update, say)."""
        chosen = catalog.codes.in_use()
        encoder = (shelf.find(chosen) if chosen else None) or shelf.default()
        engine = cls.of(encoder, catalog)
        if encoder.identity != chosen:
            catalog.codes.use(encoder.identity)
        return engine

    @property
    def side(self) -> int:
        """Both sides of a decoded picture need to be at least this, for the encoder and for the thumbnail."""
        return max(self.encoder.card.input_size, SIDE)

    def code(self, picture: Picture, *, head: str) -> Codes:
        """The code uint8 (bits/8,) of a picture uint8 (H, W, 3) decoded at `side`, as indexing would make it."""
        card = self.encoder.card
        code: Codes = self.encoder.encode(fit(picture, side=card.input_size, rule=card.resize)[None])[head][0]
        return code
