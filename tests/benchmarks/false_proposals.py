"""What it costs to tell proposed photos apart, in a process like those that compare: asked by `finding`.

Elsewhere OpenBLAS wakes every core for a product of matrices, and what these wait would count.
"""

from __future__ import annotations

import os
import pickle
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path

import cv2

from desktop_app.core.duplicates.comparing_pool import ENVIRONMENT
from desktop_app.core.duplicates.verification import Verifier
from desktop_app.core.thumbnails import ThumbnailCache
from desktop_app.core.types import Photo

__all__ = ["milliseconds_each"]


def milliseconds_each(pairs: Sequence[tuple[Photo, Photo]], thumbnails: Path) -> float:
    """Of a core for each pair, on average; every photo is seen for the first time."""
    done = subprocess.run(
        [sys.executable, "-m", __name__],
        input=pickle.dumps((pairs, thumbnails)),
        stdout=subprocess.PIPE,
        env=os.environ | ENVIRONMENT,
        check=True,
    )
    return float(done.stdout)


def main() -> int:
    pairs, thumbnails = pickle.loads(sys.stdin.buffer.read())  # noqa: S301 -- of the process that asks
    cv2.setNumThreads(1)
    verifier, started = Verifier(thumbnail=ThumbnailCache(thumbnails, read_only=True).get), time.process_time()
    for pair in pairs:
        verifier.compare_exposure(*pair)
        verifier.compare(*pair)
    print(1e3 * (time.process_time() - started) / len(pairs))
    return 0


if __name__ == "__main__":
    sys.exit(main())
