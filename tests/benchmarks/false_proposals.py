"""What it costs to tell proposed photos apart: asked by `finding`."""

from __future__ import annotations

import sys
import time
from collections.abc import Sequence
from pathlib import Path

from desktop_app.core.duplicates.verification import Verifier
from desktop_app.core.thumbnails import ThumbnailCache
from desktop_app.core.types import Photo
from tests.benchmarks.alone import asked, told_by

__all__ = ["milliseconds_each"]


def milliseconds_each(pairs: Sequence[tuple[Photo, Photo]], thumbnails: Path) -> float:
    """Of a core for each pair, on average; every photo is seen for the first time."""
    return told_by(__name__, (pairs, thumbnails))


def main() -> int:
    pairs, thumbnails = asked()
    verifier, started = Verifier(thumbnail=ThumbnailCache(thumbnails, read_only=True).get), time.process_time()
    for pair in pairs:
        verifier.compare_exposure(*pair)
        verifier.compare(*pair)
    print(1e3 * (time.process_time() - started) / len(pairs))
    return 0


if __name__ == "__main__":
    sys.exit(main())
