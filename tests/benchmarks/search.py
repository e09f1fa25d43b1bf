"""Queries through `Library` beside the raw faiss scan, and what a library of that size costs to open.

python -m tests.benchmarks.search [--photos 1000000] [--rounds 50]
"""

from __future__ import annotations

import argparse
import resource
import statistics
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import faiss
import numpy as np

from desktop_app.core.library import Library
from desktop_app.core.types import PhotoId
from tests.benchmarks.made_library import make_library, random_codes


def _milliseconds(work: Callable[[], object]) -> float:
    started = time.perf_counter()
    work()
    return 1e3 * (time.perf_counter() - started)


def main() -> None:
    """Measure in turn, so that a change of the machine's speed hits both."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--photos", type=int, default=1_000_000)
    parser.add_argument("--rounds", type=int, default=50)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        catalog = Path(scratch) / "library.db"
        print(f"making a library of {arguments.photos:,} photos: ", end="", flush=True)
        print(f"{_milliseconds(lambda: make_library(catalog, photos=arguments.photos)) / 1e3:.1f} s")
        with Library.open(catalog) as library:
            bits = library.encoder.card.heads["similar"].bits
            first = int(library.photo_ids()[-1])
            before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
            loading = _milliseconds(lambda: library.similar(PhotoId(first), k=100))
            grown = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1024
            print(f"first query, codes read from the catalog  {loading:9.1f} ms, {grown:.0f} MB more at the peak")
            flat = faiss.IndexBinaryFlat(bits)
            flat.add(random_codes(arguments.photos, bits=bits))
            queries = np.random.default_rng(1).integers(0, 256, (arguments.rounds, 1, bits // 8), dtype=np.uint8)
            faiss.omp_set_num_threads(1)
            pairs = [
                (
                    _milliseconds(lambda query=query: flat.search(query, 100)),
                    _milliseconds(lambda photo=photo: library.similar(PhotoId(photo), k=100)),
                    _milliseconds(lambda photo=photo: library.similar(PhotoId(photo))),
                )
                for photo, query in enumerate(queries, start=first)
            ]
        raw, nearest, ball = (statistics.median(column) for column in zip(*pairs, strict=True))
        ratio = statistics.median(b / a for a, b, _ in pairs)
        print(f"raw faiss, nearest 100, {bits} bits           {raw:9.2f} ms")
        print(f"Library, nearest 100                      {nearest:9.2f} ms, ratio {ratio:.2f}")
        print(f"Library, all within the largest radius    {ball:9.2f} ms")


if __name__ == "__main__":
    main()
