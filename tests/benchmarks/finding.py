"""Finding duplicates beside indexing the same folder, from the first group to the last.

Photos come from ../shared/data; without them the rows of small photos are left out.
"""

from __future__ import annotations

import argparse
import io
import os
import resource
import shutil
import sys
import tempfile
import time
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from PIL import Image, ImageEnhance

from desktop_app.core.duplicates.review import Review
from desktop_app.core.library import Library
from desktop_app.core.relations import Relation
from desktop_app.core.types import Photo
from tests.benchmarks import choosing
from tests.benchmarks.duplicates_made_folder import DATA, make_folder
from tests.benchmarks.false_proposals import milliseconds_each
from tests.benchmarks.photos import enlarge_photos, make_photos
from tests.benchmarks.rows import Row, timed

_ADDED = 100
_FALSE_PAIRS = 200
_CHOSEN = 200
_MEGABYTE = 1 << 20

__all__ = ["finding", "finding_large", "finding_many_copies"]


@dataclass(frozen=True, slots=True)
class Cost:
    """Seconds by the clock, and seconds of a core, which say the same on a busy machine."""

    seconds: float
    worked: float


@dataclass(frozen=True, slots=True)
class Found(Cost):
    """How finding went: seconds, and where there are none, None; `some` are photos of groups."""

    first_exact: float | None
    first_other: float | None
    busy: float
    groups: int
    photos: int
    some: list[list[Photo]]


def finding_many_copies(arguments: argparse.Namespace) -> Iterator[Row]:
    """Photos with a dozen copies each, among others."""
    if not DATA.is_dir():
        print("the rows of finding are left out: there are no photos in ../shared/data", file=sys.stderr)
        return
    photos = max(3, 300 * arguments.library // 20_000)
    with tempfile.TemporaryDirectory() as place, Library.open(Path(place) / "library.db") as library:
        folder = Path(place) / "photos"
        folder.mkdir()
        make_folder(folder, photos=photos, bursts=0, unrelated=7 * photos // 3)
        indexed = _index(library, folder)
        found = _find(library)
        yield from _beside_indexing(found, indexed, f"{found.photos:,} photos, 12 copies each of {photos:,}", "≤ 4")


def finding(arguments: argparse.Namespace) -> Iterator[Row]:
    """A library of small photos, a quarter of them with two copies; then what is added to it."""
    if not DATA.is_dir():
        return
    with tempfile.TemporaryDirectory() as place, Library.open(Path(place) / "library.db") as library:
        folder = Path(place) / "photos"
        folder.mkdir()
        more = _make_library(folder, photos=arguments.library)
        indexed, before = _index(library, folder), _megabytes()
        found = _find(library)
        size = f"{found.photos:,} photos"
        yield from _beside_indexing(found, indexed, f"{size}, groups of three for each four", "≤ 2")
        yield Row(f"cores busy while comparing, {size}", "all", "≥ .85", found.busy, f"{os.cpu_count()} cores")
        for name, aim, seconds in (("exact", 1, found.first_exact), ("other", 3, found.first_other)):
            if seconds is not None:
                yield Row(f"first {name} group of {size}", f"{aim} s", "≤ 1", seconds / aim, f"{seconds:.1f} s")
        memory = _megabytes() - before
        yield Row(f"memory beyond the index, {size}", "300 MB", "≤ 1", memory / 300, f"{memory:.0f} MB")
        yield from _false_proposals(library)
        if found.some:
            cost = choosing.milliseconds_each(found.some)
            what = f"choosing what stays of a group, one core, mean of {len(found.some)}"
            yield Row(what, "8 ms", "≤ 1", cost / 8, f"{cost:.2f} ms")
        for number, data in zip(range(_ADDED), more, strict=False):
            (folder / f"added-{number:03}.jpg").write_bytes(data)
        _index(library, folder)
        again = _find(library)
        yield Row(f"{_ADDED} photos added to {size}", "2 s", "≤ 1", again.seconds / 2, f"{again.seconds:.1f} s")


def finding_large(arguments: argparse.Namespace) -> Iterator[Row]:
    """12 megapixels, a tenth of them copied."""
    with tempfile.TemporaryDirectory() as place, Library.open(Path(place) / "library.db") as library:
        folder = Path(place) / "photos"
        # Made photos of a scene are the same one shifted, which is a copy, too: real ones are all different.
        few = DATA.is_dir() and islice(_sources(), 0, 50 * arguments.large, 50)
        files = enlarge_photos(folder, few) if few else make_photos(folder, count=arguments.large)
        for number, file in enumerate(files[::10]):
            Image.open(file).save(folder / f"copy-{number:04}.jpg", quality=80)
        indexed = _index(library, folder)
        found = _find(library)
        yield from _beside_indexing(found, indexed, f"{found.photos:,} photos of 12 megapixels, a tenth copied", "≤ .3")


def _beside_indexing(found: Found, indexed: Cost, what: str, aim: str) -> Iterator[Row]:
    """By the clock, and by the cores' work, on which other programs have less influence."""
    what = f"finding all groups, {what}"
    numbers = f"{found.seconds:.1f} s beside {indexed.seconds:.1f} s, {found.groups:,} groups"
    yield Row(what, "indexing them", aim, found.seconds / indexed.seconds, numbers)
    worked = f"{found.worked:.1f} s beside {indexed.worked:.1f} s of a core"
    yield Row(f"{what}, work", "work of indexing them", aim, found.worked / indexed.worked, worked)


def _index(library: Library, folder: Path) -> Cost:
    library.encoder.encode  # noqa: B018 -- loading the encoder happens once a start
    if not library.folders():
        library.add_folder(folder)
    started = _processor_seconds()
    return Cost(timed(lambda: list(library.index())), _processor_seconds() - started)


def _find(library: Library) -> Found:
    """From the press of the button to the last group, in a review that knows nothing but what the catalog keeps."""
    review = Review.of(library, remember=False)
    started, worked = time.perf_counter(), _processor_seconds()
    first_exact = first_other = None
    for _ in review.find_copies():
        first_exact = first_exact or time.perf_counter() - started
    exact = len(review.groups([Relation.EXACT]))
    review.find()
    compared = time.perf_counter()
    for step in review.check():
        if first_other is None and step.groups > exact:
            first_other = time.perf_counter() - started
    ended = time.perf_counter()
    # What compares has ended by now, and counts.
    work = _processor_seconds() - worked
    busy = work / max(ended - compared, 1e-9) / (os.cpu_count() or 1)
    groups = review.groups(list(Relation))
    some = [[row.photo for row in review.rows(group)] for group in groups[:: max(1, len(groups) // _CHOSEN)]]
    return Found(ended - started, work, first_exact, first_other, busy, len(groups), library.status().photos, some)


def _false_proposals(library: Library) -> Iterator[Row]:
    """Pairs that were proposed and are different, compared again."""
    of_mark = {photo.fingerprint: photo for photo in library.photos(library.photo_ids().tolist())}
    rows = library.catalog.database.read(
        "SELECT first, second FROM verdicts WHERE relation = ?", (Relation.SIMILAR.value,)
    ).fetchall()
    # Evenly spread: those that were compared first are the nearest, or of one series.
    rows = rows[:: max(1, len(rows) // _FALSE_PAIRS)]
    pairs = [(of_mark[first], of_mark[second]) for first, second in rows if first in of_mark and second in of_mark]
    if pairs:
        cost = milliseconds_each(pairs, library.thumbnails.path)
        yield Row(f"a false proposal, one core, mean of {len(pairs)}", "2 ms", "≤ 1", cost / 2, f"{cost:.2f} ms")


def _make_library(folder: Path, *, photos: int) -> Iterator[bytes]:
    """Write them: half are originals, every other one with two copies; more photos that nobody has seen yet."""
    source = _sources()
    for number in range(photos // 2):
        original = folder / f"{number:06}-original.jpg"
        original.write_bytes(next(source))
        if number % 2 == 0:
            image = Image.open(original).convert("RGB")
            toned = ImageEnhance.Brightness(image).enhance(1.2)
            toned.save(folder / f"{number:06}-toned.jpg", quality=88)
            if number % 20 == 0:
                shutil.copy(original, folder / f"{number:06}-copied.jpg")
            else:
                image.save(folder / f"{number:06}-recompressed.jpg", quality=60)
    return source


def _sources() -> Iterator[bytes]:
    """JPEGs of the photos of ../shared/data."""
    for archive in (*sorted(DATA.glob("photos-train-*.zip")), *sorted(DATA.glob("photos-eval-*.zip"))):
        with zipfile.ZipFile(archive) as opened:
            for name in sorted(opened.namelist()):
                if name.lower().endswith((".jpg", ".webp", ".png")):
                    with io.BytesIO() as buffer:
                        Image.open(io.BytesIO(opened.read(name))).convert("RGB").save(buffer, "JPEG", quality=90)
                        yield buffer.getvalue()


def _processor_seconds() -> float:
    """Of this process, of its children that have ended, and on Linux of those that run."""
    used = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(one.ru_utime + one.ru_stime for one in used) + sum(_running_children())


def _running_children() -> Iterator[float]:
    """Seconds of a core that each has used, if the system lists them in /proc."""
    for listed in Path("/proc").glob(f"{os.getpid()}/task/*/children"):
        for child in listed.read_text(encoding="ascii").split():
            fields = Path(f"/proc/{child}/stat").read_text(encoding="utf-8").rpartition(")")[2].split()
            yield (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def _megabytes() -> float:
    """The most that this process has held so far."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024 / _MEGABYTE
