"""What a file holds beside the picture that one sees first: more pages or frames, depth, transparency, a film."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from desktop_app.core.errors import ImageError
from desktop_app.core.images.differences import holdings
from desktop_app.core.types import Photo

__all__ = ["holdings_of"]


def holdings_of(photo: Photo) -> frozenset[str]:
    """As `images.differences.holdings`, kept; of what cannot be read now, nothing."""
    return _read(photo.path, photo.size, photo.mtime_ns, photo.fingerprint)


@lru_cache(maxsize=16_384)
def _read(path: Path, *_version: object) -> frozenset[str]:
    try:
        return holdings(path)
    except ImageError:
        return frozenset()
