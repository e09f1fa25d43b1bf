"""Every speed that issue "Ten years of photos" names, beside its reference in the same run: a table of ratios.

    python -m tests.benchmarks [--quick] [--photos 1000000] [--large 96] [--small 600] [--pictures FOLDER]
                               [--encoder FILE] [--rounds 3] [--library 20000] [--only NAME]… [--output bench.md]

A ratio is a median over rounds in which both are measured in turn, so that a change of the machine's speed hits both.
"""

from __future__ import annotations

import argparse
import importlib.util
import json
import os
import platform
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import faiss
import imagehash
import numpy as np
from PIL import Image

from desktop_app.core.catalog import PhotoRow
from desktop_app.core.hamming.radius_join import radius_join
from desktop_app.core.images import EXTENSIONS, fit, read_picture
from desktop_app.core.images.thumbnail import SIDE, encode_thumbnail
from desktop_app.core.library import Library
from desktop_app.core.types import PhotoId
from tests.benchmarks.finding import finding, finding_large, finding_many_copies
from tests.benchmarks.indexing import decode_alone, index, open_library
from tests.benchmarks.made_library import make_library, random_codes
from tests.benchmarks.photos import make_photos
from tests.benchmarks.radius_join import made_codes
from tests.benchmarks.rows import Row, timed

_JOIN_RADIUS = 10
_LONG_BITS, _LONG_RADIUS, _LONG_SECONDS = 256, 39, 30
_SAMPLE = 500

WHY = """\
Indexing costs what decoding costs, and the steps of this table on top; a photo more than that is the catalog's, the
pipes to the decoding processes and Python. So the ratio to decoding alone is at most decode / (decode + fit + thumbnail
+ encode). The encoder's convolutions run in int8, every batch norm, clip and sum joined with one, in half the time that
float32 takes (`python -m training precision`), and float32 was at what AVX-512 can do: OpenVINO took the same time.
`fit` and the thumbnail are Pillow's, which halves first. What is left is the network itself: fewer pixels or channels.
"""


Rivals = Mapping[str, tuple[str, Callable[[list[Path], Path], float]]]
"""By name: what the issue aims at, and the seconds it takes for those files, which are the folder's."""


def _phash(files: list[Path], _folder: Path) -> float:
    return timed(lambda: [imagehash.phash(Image.open(file)) for file in files])


def _cnn(files: list[Path], folder: Path) -> float:
    command = [sys.executable, "-m", "tests.benchmarks.imagededup_cnn", str(folder)]
    run = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, check=True)
    return float(run.stdout) * len(files)


def _small_rivals() -> Rivals:
    rivals: dict[str, tuple[str, Callable[[list[Path], Path], float]]] = {
        "imagehash's pHash, one process": ("≥ 0.5", _phash)
    }
    if importlib.util.find_spec("imagededup"):
        rivals["imagededup's CNN, random weights"] = ("≥ 3", _cnn)
    else:
        print("imagededup's row is left out: pip install -e '.[bench]'", file=sys.stderr)
    return rivals


def _indexing(
    files: list[Path],
    folder: Path,
    what: str,
    aim: str,
    arguments: argparse.Namespace,
    *,
    rivals: Rivals,
    times: int = 1,
) -> Iterator[Row]:
    """Beside decoding alone, and beside the rivals, in several times the rounds asked for."""
    with tempfile.TemporaryDirectory() as scratch, open_library(Path(scratch), encoder=arguments.encoder) as library:
        side, threads = max(SIDE, library.encoder.card.input_size), library.settings.decoding_threads
    rounds = []
    for _ in range(times * arguments.rounds):
        alone = decode_alone(files, threads=threads, side=side)
        others = [measure(files, folder) for _, measure in rivals.values()]
        rounds.append((index(folder, encoder=arguments.encoder)[0], alone, *others))
    indexed, *references = (len(files) / statistics.median(column) for column in zip(*rounds, strict=True))
    named = {f"decoding alone, {threads} threads": aim, **{name: goal for name, (goal, _) in rivals.items()}}
    for place, (name, goal) in enumerate(named.items()):
        ratio = statistics.median(one[place + 1] / one[0] for one in rounds)
        yield Row(what, name, goal, ratio, f"{indexed:.0f} beside {references[place]:.0f} photos/s")


def _settle() -> None:
    """Wait until what was written is on the disk: writing it takes time from what is measured."""
    if hasattr(os, "sync"):
        os.sync()


def indexing_large(arguments: argparse.Namespace) -> Iterator[Row]:
    """12-megapixel JPEGs."""
    with tempfile.TemporaryDirectory() as folder:
        files = make_photos(Path(folder), count=arguments.large)
        _settle()
        # A round takes three seconds, and may be a tenth off on a machine that others use.
        what = "indexing 12-megapixel JPEGs"
        yield from _indexing(files, Path(folder), what, "≥ 0.9", arguments, rivals={}, times=5)


def indexing_small(arguments: argparse.Namespace) -> Iterator[Row]:
    """Small pictures, as on the web and in evaluation sets."""
    if arguments.pictures:
        files = [path for path in arguments.pictures.rglob("*") if path.suffix.lower() in EXTENSIONS]
        what = f"indexing {len(files):,} small pictures"
        yield from _indexing(files, arguments.pictures, what, "≥ 0.35", arguments, rivals=_small_rivals())
        return
    with tempfile.TemporaryDirectory() as folder:
        files = make_photos(Path(folder), count=arguments.small, width=500, height=375, quality=88)
        _settle()
        what = "indexing 500-pixel JPEGs"
        yield from _indexing(files, Path(folder), what, "≥ 0.35", arguments, rivals=_small_rivals())


def second_run(arguments: argparse.Namespace) -> Iterator[Row]:
    """Nothing has changed since the last run."""
    with tempfile.TemporaryDirectory() as scratch, Library.open(Path(scratch) / "library.db") as library:
        root = Path(scratch) / "tree"
        files = min(arguments.photos // 2, 100_000)
        _plant(library, root, files=files)
        pairs = []
        for _ in range(arguments.rounds + 1):
            command = ["find", root, "-printf", "%p %s %T@\n"]
            find = timed(lambda command=command: subprocess.run(command, stdout=subprocess.DEVNULL, check=True))
            pairs.append((find, timed(lambda: list(library.index()))))
        find, run = (statistics.median(column) for column in zip(*pairs[1:], strict=True))
        what = f"second run, nothing changed, {files:,} files"
        ratio = statistics.median(b / a for a, b in pairs[1:])
        yield Row(what, "`find -printf` of the same tree", "≤ 5", ratio, f"{run:.2f} s beside {find:.2f} s")


def _plant(library: Library, root: Path, *, files: int) -> None:
    """Empty files that look indexed."""
    folder_id = None
    encoder = library._engine.get()
    for start in range(0, files, 500):
        folder = root / f"{start:07}"
        folder.mkdir(parents=True)
        folder_id = folder_id or library.add_folder(root).id
        with library.catalog.database.transaction():
            ids = []
            for number in range(start, min(start + 500, files)):
                (folder / f"IMG_{number:07}.jpg").touch()
                status = (folder / f"IMG_{number:07}.jpg").stat()
                path = os.fsencode(f"{folder.name}/IMG_{number:07}.jpg")
                mark = number.to_bytes(16, "big")
                row = PhotoRow(folder_id, path, 0, status.st_mtime_ns, mark, 4, 3, "JPEG", None, "", has_gps=False)
                ids.append(library.catalog.photos.put(row))
            heads = encoder.encoder.card.heads.items()
            codes = {name: random_codes(len(ids), bits=head.bits, seed=start) for name, head in heads}
            library.catalog.codes.put(encoder.number, ids, codes)


def searching(arguments: argparse.Namespace) -> Iterator[Row]:
    """A large library: queries, start, the gallery's order."""
    with tempfile.TemporaryDirectory() as scratch:
        catalog = Path(scratch) / "library" / "library.db"
        pages = make_library(catalog, photos=arguments.photos)
        some = max(1, len(pages) // 10)
        growth = statistics.median(pages[-some:]) / statistics.median(pages[:some])
        yield Row(f"storing photos, the last tenth of {arguments.photos:,}", "the first tenth", "≤ 1.2", growth, "")
        with Library.open(catalog) as library:
            bits = library.encoder.card.heads["similar"].bits
            first = int(library.photo_ids()[-1])
            loading = timed(lambda: library.similar(PhotoId(first), k=100))
            flat = faiss.IndexBinaryFlat(bits)
            flat.add(random_codes(arguments.photos, bits=bits))
            faiss.omp_set_num_threads(1)
            queries = np.random.default_rng(1).integers(0, 256, (50, 1, bits // 8), dtype=np.uint8)
            pairs = [
                (
                    timed(lambda query=query: flat.search(query, 100)),
                    timed(lambda photo=photo: library.similar(PhotoId(photo), k=100)),
                )
                for photo, query in enumerate(queries, start=first)
            ]
            ordering = timed(library.photo_ids)
        raw, ours = (1e3 * statistics.median(column) for column in zip(*pairs, strict=True))
        what = f"nearest 100 among {arguments.photos:,} codes, through `Library`"
        ratio = statistics.median(b / a for a, b in pairs)
        yield Row(what, "raw faiss flat scan, one thread", "≤ 1.5", ratio, f"{ours:.2f} ms beside {raw:.2f} ms")
        p95 = 1e3 * float(np.percentile([b for _, b in pairs], 95))
        yield Row("a query's 95th percentile, core's part", "50 ms", "≤ 1", p95 / 50, f"{p95:.1f} ms")
        starting = f"codes {loading:.2f} s, all photos by date {ordering:.2f} s"
        yield Row("codes read and photos ordered at start", "1 s", "≤ 1", loading + ordering, starting)
        yield from _window(catalog, arguments)


def _window(catalog: Path, arguments: argparse.Namespace) -> Iterator[Row]:
    """The window over that library and over an empty one, in turn, each in a process of its own."""
    with tempfile.TemporaryDirectory() as scratch:
        empty = Path(scratch) / "library.db"
        rounds = [(open_window(empty), open_window(catalog)) for _ in range(arguments.rounds)]
    ratio = statistics.median(full["usable"] / bare["usable"] for bare, full in rounds)
    bare, full = (statistics.median(one["usable"] for one in column) for column in zip(*rounds, strict=True))
    what = f"start to usable window, {arguments.photos:,} photos"
    yield Row(what, "start with an empty library", "≤ 1.5", ratio, f"{full:.2f} s beside {bare:.2f} s")
    memory, click, blocked, worked, after = (
        statistics.median(full[key] for _, full in rounds)
        for key in ("megabytes", "click_p95", "blocked", "worked", "megabytes_after")
    )
    yield Row("memory at that moment", "400 MB", "≤ 1", memory / 400, f"{memory:.0f} MB; {after:.0f} MB after queries")
    yield Row("click to painted neighbours, 95th percentile", "50 ms", "≤ 1", click / 0.05, f"{1e3 * click:.0f} ms")
    away = f"{1e3 * blocked:.0f} ms, of which {1e3 * worked:.0f} ms were its own work"
    yield Row("main thread away while scrolling, at most", "50 ms", "≤ 1", blocked / 0.05, away)


def open_window(catalog: Path) -> dict[str, float]:
    """What `tests.benchmarks.window` measures, and `usable`: seconds from the start of its process."""
    started = time.perf_counter()
    command = [sys.executable, "-m", "tests.benchmarks.window", str(catalog)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "usable\n"
        usable = time.perf_counter() - started
        found: dict[str, float] = json.loads(process.stdout.readline())
    return found | {"usable": usable}


def joining(arguments: argparse.Namespace) -> Iterator[Row]:
    """All pairs within a radius, and how that grows."""
    seconds = {}
    for count in (arguments.photos // 10, arguments.photos):
        codes = made_codes(count, bits=128, radius=_JOIN_RADIUS, burst=0)
        seconds[count] = timed(lambda codes=codes: radius_join(codes, radius=_JOIN_RADIUS))
    faiss.omp_set_num_threads(os.cpu_count() or 1)
    flat = faiss.IndexBinaryFlat(128)
    flat.add(codes)
    scan = timed(lambda: flat.range_search(codes[:_SAMPLE], _JOIN_RADIUS + 1)) * len(codes) / _SAMPLE
    what = f"radius join, {arguments.photos:,} codes, radius {_JOIN_RADIUS}"
    reference = f"faiss flat range search, all cores, from {_SAMPLE} queries"
    ours = seconds[arguments.photos]
    yield Row(what, reference, "≤ 0.05 at a million", ours / scan, f"{ours:.1f} s beside {scan:.0f} s")
    growth = ours / seconds[arguments.photos // 10] / 10
    yield Row(f"the join's growth, {arguments.photos // 10:,} to {arguments.photos:,}", "linear", "≤ 1.2", growth, "")
    codes = made_codes(arguments.photos, bits=_LONG_BITS, radius=_LONG_RADIUS, burst=0)
    threads = os.cpu_count() or 1
    took = timed(lambda: radius_join(codes, radius=_LONG_RADIUS, threads=threads))
    what = f"radius join, {arguments.photos:,} codes of {_LONG_BITS} bits, radius {_LONG_RADIUS}, {threads} threads"
    yield Row(what, f"{_LONG_SECONDS} s", "≤ 1 at a million", took / _LONG_SECONDS, f"{took:.1f} s")


def profile(arguments: argparse.Namespace) -> str:
    """What the processor does for one photo, a step at a time: where the indexing ratios come from."""
    lines = ["", "| milliseconds of one core a photo | decode | fit | thumbnail | encode |", "|---|---|---|---|---|"]
    with tempfile.TemporaryDirectory() as scratch, open_library(Path(scratch), encoder=arguments.encoder) as library:
        encoder = library.encoder
        side = max(SIDE, encoder.card.input_size)
        for width, height, count in ((4000, 3000, 8), (500, 375, 96)):
            files = make_photos(
                Path(scratch) / str(width), count=min(count, arguments.small), width=width, height=height
            )
            encoder.encode(np.zeros((8, encoder.card.input_size, encoder.card.input_size, 3), np.uint8))
            steps = [time.process_time()]
            pictures = [read_picture(file, side=side).picture for file in files]
            steps.append(time.process_time())
            inputs = [fit(picture, side=encoder.card.input_size, rule=encoder.card.resize) for picture in pictures]
            steps.append(time.process_time())
            for picture in pictures:
                encode_thumbnail(picture)
            steps.append(time.process_time())
            for start in range(0, len(inputs), 8):
                encoder.encode(np.stack(inputs[start : start + 8]))
            steps.append(time.process_time())
            costs = " | ".join(f"{1e3 * cost / len(files):.2f}" for cost in np.diff(steps))
            lines.append(f"| {width}×{height} JPEG, {encoder.card.name} {encoder.card.version} | {costs} |")
    lines += ["", WHY]
    return "\n".join(lines) + "\n"


# TO ADD A BENCHMARK: a generator of rows, and its name here.
BENCHMARKS = (
    indexing_large,
    indexing_small,
    second_run,
    searching,
    joining,
    finding_many_copies,
    finding,
    finding_large,
)


def table(rows: list[Row]) -> str:
    """Markdown."""
    load = os.getloadavg()[0]
    machine = f"{platform.machine()}, {os.cpu_count()} cores, load {load:.1f}, Python {platform.python_version()}"
    lines = [f"Measured on {time.strftime('%Y-%m-%d')}: {machine}, Pillow {Image.__version__}.", ""]
    lines += ["| what | against | aim | ratio | on this machine |", "|---|---|---|---|---|"]
    lines += [f"| {row.what} | {row.reference} | {row.aim} | **{row.ratio:.2f}** | {row.numbers} |" for row in rows]
    return "\n".join(lines) + "\n"


def main() -> None:
    """Run them all and write the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--quick", action="store_true", help="sizes for a first look")
    parser.add_argument("--photos", type=int, default=1_000_000, help="of the libraries without files")
    parser.add_argument(
        "--pictures", type=Path, help="a folder of small pictures; JPEGs are made where it is not given"
    )
    parser.add_argument("--encoder", type=Path, help="an encoder file to index with, instead of the shipped one")
    parser.add_argument("--large", type=int, default=96)
    parser.add_argument("--small", type=int, default=600)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--library", type=int, default=20_000, help="photos of the library in which copies are found")
    parser.add_argument("--only", action="append", choices=[work.__name__ for work in BENCHMARKS])
    parser.add_argument("--output", type=Path, help="write the table there too")
    arguments = parser.parse_args()
    if arguments.quick:
        arguments.photos, arguments.large, arguments.small, arguments.rounds = 100_000, 8, 200, 1
        arguments.library = 400
    rows = []
    for work in BENCHMARKS:
        if arguments.only and work.__name__ not in arguments.only:
            continue
        for row in work(arguments):
            print(f"{row.what}: {row.ratio:.2f} (aim {row.aim})", file=sys.stderr, flush=True)
            rows.append(row)
    text = table(rows) + profile(arguments)
    print(text)
    if arguments.output:
        arguments.output.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
