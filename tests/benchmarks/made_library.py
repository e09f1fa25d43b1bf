"""Libraries of any size for benchmarks: rows and random codes, no files."""

from __future__ import annotations

import time
from pathlib import Path

import numpy as np

from desktop_app.core.catalog import PhotoRow
from desktop_app.core.codes import Codes
from desktop_app.core.library import Library
from desktop_app.core.types import PhotoId

__all__ = ["clustered_codes", "make_library", "random_codes"]

_PAGE = 10_000


def random_codes(count: int, *, bits: int, seed: int = 0) -> Codes:
    """uint8 (count, bits/8), independent fair bits: the hardest case for any index, the easiest to make."""
    return np.random.default_rng(seed).integers(0, 256, (count, bits // 8), dtype=np.uint8)


def clustered_codes(count: int, *, bits: int, seed: int = 0, cluster: int = 24, flips: int = 4) -> Codes:
    """As `random_codes`, but two dozen neighbouring rows differ by at most `2 * flips` bits: each finds the others."""
    random = np.random.default_rng(seed)
    codes = np.repeat(random_codes(-(-count // cluster), bits=bits, seed=seed), cluster, axis=0)[:count]
    for _ in range(flips):
        bit = random.integers(0, bits, count)
        codes[np.arange(count), bit // 8] ^= (128 >> (bit % 8)).astype(np.uint8)
    return codes


def make_library(catalog: Path, *, photos: int) -> list[float]:
    """A catalog of `photos` photos that look indexed by the encoder in use; their drive is away.

    Returns:
        Seconds to store each ten thousand of them, one after the other.
    """
    seconds = []
    catalog.parent.mkdir(parents=True, exist_ok=True)
    with Library.open(catalog) as library:
        encoder = library.encoder
        number = library.catalog.codes.register(encoder.identity, encoder.card)
        place = catalog.parent / "photos"
        place.mkdir()
        folder = library.add_folder(place).id
        place.rmdir()
        heads = {name: clustered_codes(photos, bits=head.bits) for name, head in encoder.card.heads.items()}
        for start in range(0, photos, _PAGE):
            page = range(start, min(start + _PAGE, photos))
            started = time.perf_counter()
            with library.catalog.database.transaction():
                ids: list[PhotoId] = [library.catalog.photos.put(_row(folder, number_)) for number_ in page]
                codes = {name: rows[page.start : page.stop] for name, rows in heads.items()}
                library.catalog.codes.put(number, ids, codes)
            seconds.append(time.perf_counter() - started)
    return seconds


def _row(folder: int, number: int) -> PhotoRow:
    return PhotoRow(
        folder=folder,  # type: ignore[arg-type]
        path=f"{number // 500:05}/IMG_{number:07}.jpg".encode(),
        size=3_000_000 + number,
        mtime_ns=1_600_000_000_000_000_000 + number * 10**9,
        fingerprint=number.to_bytes(16, "big"),
        width=4000,
        height=3000,
        format="JPEG",
        taken=None,
        camera="",
        has_gps=False,
    )
