"""The Encoder port: what every encoder offers."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol

from desktop_app.core.codes import Codes
from desktop_app.core.encoders.card import Card
from desktop_app.core.types import Picture

__all__ = ["Encoder"]


class Encoder(Protocol):
    """Turns pictures into packed codes."""

    @property
    def identity(self) -> str:
        """SHA-256 (hex) of what computes the codes. Codes are keyed by it and never mixed."""

    @property
    def card(self) -> Card:
        """Heads, input size, resize rule, provenance."""

    @property
    def provider(self) -> str:
        """Where it computes, e.g. "CPU"."""

    def encode(self, pictures: Picture) -> Mapping[str, Codes]:
        """The codes of a batch.

        Args:
            pictures: uint8 (N, S, S, 3) RGB, as `images.fit` makes them.

        Returns:
            For every head of the card: uint8 (N, bits/8).
        """
