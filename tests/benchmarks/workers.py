"""Reading photos by workers of an archive, beside one process that reads the same photos into a file.

    python -m tests.benchmarks.workers [--photos FOLDER] [--count 256] [--rounds 3] [--workers 1 2 4]

Each process decodes on one thread. Processors' seconds say what the archive costs, however busy the machine is; the
clock says what is gained, as far as there are processors. A ratio is a median over rounds in which all are measured.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from desktop_app.core import archive_address
from desktop_app.core.archive.working import Worker
from desktop_app.core.archive_address import ArchiveAddress
from desktop_app.core.catalog.archive import as_archive
from desktop_app.core.library import Library
from desktop_app.core.settings import Settings
from tests.benchmarks.photos import make_photos
from tests.benchmarks.rows import Row
from tests.postgres_server import data_folder, new_schema, served

_SETTINGS = Settings(threads=1)


@dataclass(frozen=True, slots=True)
class Cost:
    """Seconds that reading all photos took: of processors where they are read, and in the server; and by the clock."""

    reading: float
    serving: float
    clock: float


class Server:
    """The processors' seconds of a server of the tests, of connections that have ended."""

    def __init__(self, url: str) -> None:
        self._pid = int((data_folder(url) / "postmaster.pid").read_text().split()[0])

    def seconds(self) -> float:
        """Linux only."""
        fields = Path(f"/proc/{self._pid}/stat").read_text().rpartition(")")[2].split()
        return sum(map(int, fields[11:15])) / os.sysconf("SC_CLK_TCK")


def processor_seconds() -> float:
    """Of this process and those that it started."""
    return sum(os.times()[:4])


def begin(library: Library) -> None:
    """Wait for the others, with the encoder loaded."""
    library.encoder.encode  # noqa: B018 -- that happens once a start, not once a photo
    sys.stdout.write("ready\n")
    sys.stdout.flush()
    sys.stdin.readline()


def run_alone(scratch: str, folder: str) -> float:
    """Processors' seconds of indexing a folder into a file."""
    with Library(Path(scratch) / "library.db", settings=_SETTINGS) as library:
        watched = library.add_folder(Path(folder))
        begin(library)
        started = processor_seconds()
        for _progress in library.index([watched.id]):
            pass
        return processor_seconds() - started


def run_worker(scratch: str, folder: str, url: str, machine: str) -> float:
    """Processors' seconds of a worker until the queue is empty."""
    archive_address.data_folder = lambda: Path(scratch)
    with Library(ArchiveAddress(url, machine), settings=_SETTINGS) as library:
        archive = as_archive(library.catalog)
        archive.roots.place("photos", Path(folder))
        begin(library)
        started = processor_seconds()
        Worker(library, archive).run(until_idle=True)
        return processor_seconds() - started


def together(given: list[list[str]]) -> tuple[float, float]:
    """Processors' seconds of processes of this module that begin at once, and seconds until the last has ended."""
    command = [sys.executable, "-m", __spec__.name, "--run"]
    running = [
        subprocess.Popen([*command, json.dumps(one)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        for one in given
    ]
    for process in running:
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
    started = time.perf_counter()
    for process in running:
        assert process.stdin is not None
        process.stdin.write("\n")
        process.stdin.flush()
    said = []
    for process in running:
        assert process.stdout is not None
        said.append(float(process.stdout.readline()))
    ended = time.perf_counter() - started
    for process in running:
        process.communicate()
    return sum(said), ended


def cost_of_workers(url: str, folder: Path, *, count: int, workers: int) -> Cost:
    """What some workers take to read a folder into a new archive."""
    server = Server(url)
    for address in new_schema(url):
        with tempfile.TemporaryDirectory() as scratch:
            with Library(address, settings=_SETTINGS) as library:
                archive = as_archive(library.catalog)
                root = archive.roots.place("photos", folder)
                Worker(library, archive)._survey(root=root)
            before = server.seconds()
            given = [[scratch, str(folder), address.url, f"machine {number}"] for number in range(workers)]
            reading, clock = together(given)
            serving = server.seconds() - before
            with Library(address, settings=_SETTINGS) as library:
                assert library.catalog.photos.count() == count
        return Cost(reading, serving, clock)
    raise AssertionError("no schema")


def cost_alone(folder: Path) -> Cost:
    """What one process takes to read a folder into a file."""
    with tempfile.TemporaryDirectory() as scratch:
        reading, clock = together([[scratch, str(folder)]])
    return Cost(reading, 0.0, clock)


def measure(url: str, folder: Path, arguments: argparse.Namespace) -> Iterator[Row]:
    """The rows of the table."""
    count, costs = arguments.count, dict[int, list[Cost]]()
    for _ in range(arguments.rounds):
        costs.setdefault(0, []).append(cost_alone(folder))
        for workers in arguments.workers:
            costs.setdefault(workers, []).append(cost_of_workers(url, folder, count=count, workers=workers))
    alone = costs.pop(0)
    for workers, taken in costs.items():
        pairs = list(zip(alone, taken, strict=True))
        name = f"{workers} worker{'s' * (workers > 1)}"
        share = statistics.median(one.reading / other.reading for one, other in pairs)
        own, reading, serving = (
            1e3 * statistics.median(column) / count
            for column in ([c.reading for c in alone], [c.reading for c in taken], [c.serving for c in taken])
        )
        said = f"{reading:.1f} ms of a processor per photo beside {own:.1f} ms, and {serving:.2f} ms of the server's"
        yield Row(f"{name}: photos per processor", "one process, a file", "≥ .9", share, said)
        cores = min(workers, os.cpu_count() or 1)
        gain = statistics.median(one.clock / other.clock for one, other in pairs)
        said = f"{gain:.2f} times as fast by the clock, {cores} of {os.cpu_count()} processors"
        yield Row(f"{name}: photos per second and processor", "one process, a file", "≥ .9", gain / cores, said)


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--photos", type=Path, help="a folder; 12-megapixel JPEGs are made where it is not given")
    parser.add_argument("--count", type=int, default=256)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--workers", type=int, nargs="+", default=[1, 2, 4])
    parser.add_argument("--run", help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    if arguments.run:
        given = json.loads(arguments.run)
        print(run_alone(*given) if len(given) == 2 else run_worker(*given), flush=True)
        return
    with tempfile.TemporaryDirectory() as made, tempfile.TemporaryDirectory() as data:
        folder = arguments.photos or Path(made)
        if arguments.photos is None:
            make_photos(folder, count=arguments.count)
        archive_address.data_folder = lambda: Path(data)
        for url in served():
            for row in measure(url, folder, arguments):
                print(f"| {row.what} | {row.reference} | {row.aim} | {row.ratio:.2f} | {row.numbers} |", flush=True)


if __name__ == "__main__":
    main()
