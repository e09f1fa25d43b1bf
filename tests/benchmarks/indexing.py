"""Indexing beside decoding the same files alone on the same threads, and the memory it takes.

python -m tests.benchmarks.indexing [--photos FOLDER] [--count 60] [--rounds 5]
"""

from __future__ import annotations

import argparse
import resource
import statistics
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from desktop_app.core.encoders.store import EncoderStore
from desktop_app.core.images import EXTENSIONS, read_picture
from desktop_app.core.images.thumbnail import SIDE
from desktop_app.core.library import Library
from tests.benchmarks.photos import make_photos


def decode_alone(files: list[Path], *, threads: int, side: int) -> float:
    """Seconds to decode all files, at the scale that indexing needs, on `threads` threads."""
    started = time.perf_counter()
    with ThreadPoolExecutor(threads) as pool:
        for _ in pool.map(lambda path: read_picture(path, side=side).picture.shape, files):
            pass
    return time.perf_counter() - started


def open_library(scratch: Path, *, encoder: Path | None = None) -> Library:
    """An empty library, with the shipped encoder or one from a file."""
    if encoder is None:
        return Library.open(scratch / "library.db")
    return Library(scratch / "library.db", shelf=EncoderStore([encoder]))


def index(folder: Path, *, encoder: Path | None = None) -> tuple[float, int, float]:
    """Seconds to index a folder into an empty library, the number of photos, seconds of a second run."""
    with tempfile.TemporaryDirectory() as scratch, open_library(Path(scratch), encoder=encoder) as library:
        library.encoder.encode  # noqa: B018 -- loading the encoder happens once a start, not once a photo
        watched = library.add_folder(folder)
        seconds = []
        for _ in range(2):
            started = time.perf_counter()
            *_, last = library.index([watched.id])
            seconds.append(time.perf_counter() - started)
        assert not last.summary.failed, last.summary.failed[0]
        return seconds[0], library.status().photos, seconds[1]


def main() -> None:
    """Measure in turn, so that a change of the machine's speed hits both."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--photos", type=Path, help="a folder; 12-megapixel JPEGs are made where it is not given")
    parser.add_argument("--count", type=int, default=60)
    parser.add_argument("--encoder", type=Path, help="an encoder file instead of the shipped one")
    parser.add_argument("--rounds", type=int, default=5)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as made:
        folder = arguments.photos or Path(made)
        if arguments.photos is None:
            make_photos(folder, count=arguments.count)
        files = [path for path in folder.rglob("*") if path.suffix.lower() in EXTENSIONS]
        with (
            tempfile.TemporaryDirectory() as scratch,
            open_library(Path(scratch), encoder=arguments.encoder) as library,
        ):
            side = max(SIDE, library.encoder.card.input_size)
            threads = library.settings.decoding_threads
            name = f"{library.encoder.card.name} {library.encoder.card.version}"
        ratios, rates = [], []
        for _ in range(arguments.rounds):
            alone = decode_alone(files, threads=threads, side=side)
            indexed, photos, again = index(folder, encoder=arguments.encoder)
            assert photos == len(files)
            ratios.append(alone / indexed)
            rates.append((len(files) / alone, len(files) / indexed, again / indexed))
        rows = [statistics.median(column) for column in zip(*rates, strict=True)]
        print(f"encoder {name}, {len(files)} files, {threads} threads, median of {arguments.rounds} rounds")
        print(f"decoding alone  {rows[0]:8.1f} photos/s")
        print(f"indexing        {rows[1]:8.1f} photos/s")
        print(f"ratio           {statistics.median(ratios):8.3f}  ({min(ratios):.3f}–{max(ratios):.3f})")
        print(f"second run      {rows[2]:8.4f} of the first")
        print(f"peak memory     {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:8.0f} MB", file=sys.stdout)


if __name__ == "__main__":
    main()
