"""The perceptual hash that nearly every other program uses: the baseline, and what works without any file.

pHash: 32×32 grey levels, discrete cosine transform (DCT-II), the 8×8 lowest frequencies, a bit where a
coefficient is at least their median.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping

import numpy as np
import numpy.typing as npt

from desktop_app.core.codes import Codes, pack
from desktop_app.core.encoders.card import Card, HeadCard
from desktop_app.core.types import Picture

__all__ = ["PerceptualEncoder"]

_SIDE = 32
_LOW = 8
# Rec. 601 luma, as Pillow's "L".
_LUMA = np.array([0.299, 0.587, 0.114])


def _dct_matrix() -> npt.NDArray[np.float64]:
    """Rows of the orthogonal DCT-II for the `_LOW` lowest frequencies: (_LOW, _SIDE); scale does not matter."""
    frequency, position = np.ogrid[:_LOW, :_SIDE]
    matrix: npt.NDArray[np.float64] = np.cos(np.pi * frequency * (2 * position + 1) / (2 * _SIDE))
    return matrix


class PerceptualEncoder:
    """64-bit pHash behind the `Encoder` port; both heads give the same code."""

    def __init__(self) -> None:
        head = HeadCard(bits=_LOW * _LOW, radius=10, max_radius=24)
        self._card = Card(
            name="pHash",
            version="1",
            heads={"copy": head, "similar": head},
            input_size=_SIDE,
            resize="stretch",
            licence="MIT",
            created="2026-11-21",
            training={"method": "none: a fixed transform"},
        )
        self._identity = hashlib.sha256(self._card.to_json().encode()).hexdigest()
        self._dct = _dct_matrix()

    @property
    def identity(self) -> str:
        """SHA-256 of its card, since there is no file."""
        return self._identity

    @property
    def card(self) -> Card:
        """Its card."""
        return self._card

    @property
    def provider(self) -> str:
        """Always the CPU."""
        return "CPU"

    def encode(self, pictures: Picture) -> Mapping[str, Codes]:
        """Packed codes by head for uint8 (N, 32, 32, 3)."""
        grey = pictures @ _LUMA
        low = (self._dct @ grey @ self._dct.T).reshape(len(pictures), _LOW * _LOW)
        codes = pack(low - np.median(low, axis=1, keepdims=True)) if len(pictures) else np.empty((0, 8), np.uint8)
        return {"copy": codes, "similar": codes}
