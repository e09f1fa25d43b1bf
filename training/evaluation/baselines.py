"""What encoders are compared with, behind one call: pictures → packed codes."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PIL import Image

from desktop_app.core.images import fit

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from desktop_app.core.codes import Codes
    from desktop_app.core.encoders.port import Encoder
    from training.pictures.photos import Pixels

__all__ = ["PERCEPTUAL", "encode_all"]

_BATCH = 32


def encode_all(encoder: Encoder, photos: Iterable[Pixels]) -> dict[str, Codes]:
    """Codes by head of pictures of any shape, brought to the encoder's input as its card says."""
    card = encoder.card
    parts: dict[str, list[Codes]] = {name: [] for name in card.heads}
    waiting: list[Pixels] = []

    def flush() -> None:
        for name, codes in encoder.encode(np.stack(waiting)).items():
            parts[name].append(codes)
        waiting.clear()

    for photo in photos:
        waiting.append(fit(photo, side=card.input_size, rule=card.resize))
        if len(waiting) == _BATCH:
            flush()
    if waiting:
        flush()
    return {name: np.concatenate(found) for name, found in parts.items()}


def _phash(photos: Iterable[Pixels], *, side: int) -> Codes:
    import imagehash  # noqa: PLC0415  (an extra of the tests)

    return np.stack([np.packbits(imagehash.phash(Image.fromarray(p), hash_size=side).hash) for p in photos])


def _dhash(photos: Iterable[Pixels]) -> Codes:
    import imagehash  # noqa: PLC0415  (an extra of the tests)

    return np.stack([np.packbits(imagehash.dhash(Image.fromarray(p)).hash) for p in photos])


def _pdq(photos: Iterable[Pixels]) -> Codes:
    import pdqhash  # noqa: PLC0415  (an extra of the tests)

    return np.stack([np.packbits(pdqhash.compute(np.ascontiguousarray(p))[0].astype(bool)) for p in photos])


# TO ADD A BASELINE: a function above and a line here.
PERCEPTUAL: dict[str, Callable[[Iterable[Pixels]], Codes]] = {
    "pHash 64": lambda photos: _phash(photos, side=8),
    "pHash 256": lambda photos: _phash(photos, side=16),
    "dHash 64": _dhash,
    "PDQ 256": _pdq,
}
