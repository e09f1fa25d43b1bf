"""How well a part finds the photo that it is from, beside the whole photo's code and SIFT, and how fast.

    python -m tests.benchmarks.parts [--sources 60] [--others 120] [--montages 15] [--photos 100000] [--folder DIR]

The library holds photos (`sources`), photos of other things, and montages: other photos into which a part of a source
was pasted. It is asked by parts of 5, 10, 20 and 40 % of a source's area, in three ways:

    cut out     the part itself
    pasted      the part in another picture, .6 to 1.6 times as large and saved again; the rectangle is drawn by a hand
                that is off by 5 % of its sides
    montage     the part of the source; the montage has to be found, where it was pasted in the same way

A photo counts as found if it is nearer than all but a stated share of the photos that have nothing to do with it.
"""

from __future__ import annotations

import argparse
import io
import sys
import tempfile
import time
import zipfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import faiss
import numpy as np
import numpy.typing as npt
from PIL import Image

from desktop_app.core.duplicates.alignment import place
from desktop_app.core.duplicates.looks import Look, make_look
from desktop_app.core.encoder_in_use import LoadedEncoder
from desktop_app.core.hamming.part_index import PartIndex
from desktop_app.core.library import Library
from desktop_app.core.parts import GRID, Part
from desktop_app.core.settings import Settings
from desktop_app.core.types import Picture
from tests.benchmarks.made_library import random_codes
from tests.benchmarks.shared_data import DATA

AREAS = (0.05, 0.1, 0.2, 0.4)
FALSE_RATES = (1e-3, 1e-2)
WHOLE = Part(0, 0, 1, 1)
_RIVALS = 12
"""SIFT is matched with the source and this many photos of other things: with all of them it would take hours."""

Distances = npt.NDArray[np.int32]


@dataclass(frozen=True, slots=True, eq=False)
class Asked:
    """A question, and the photo that should be found."""

    way: str
    area: float
    picture: Picture
    part: Part
    wanted: str
    source: str


def _part(random: np.random.Generator, area: float) -> Part:
    width = min(1.0, float(np.sqrt(area) * np.exp(random.uniform(-0.3, 0.3))))
    height = min(1.0, area / width)
    return Part(float(random.uniform(0, 1 - width)), float(random.uniform(0, 1 - height)), width, height)


def _pasted(random: np.random.Generator, cut: Picture, host: Image.Image) -> tuple[Picture, Part]:
    """A montage, saved again, and the part of it where a hand draws."""
    factor = float(np.exp(random.uniform(np.log(0.6), np.log(1.6))))
    factor *= min(1.0, 0.8 * host.width / (cut.shape[1] * factor), 0.8 * host.height / (cut.shape[0] * factor))
    width, height = (max(16, round(side * factor)) for side in (cut.shape[1], cut.shape[0]))
    left, top = int(random.integers(host.width - width + 1)), int(random.integers(host.height - height + 1))
    montage = host.copy()
    montage.paste(Image.fromarray(cut).resize((width, height)), (left, top))
    with io.BytesIO() as file:
        montage.save(file, "JPEG", quality=80)
        picture = np.asarray(Image.open(file))
    corners = np.array([left, top, left + width, top + height], np.float64)
    corners += random.uniform(-0.05, 0.05, 4) * np.array([width, height, width, height])
    return picture, Part.around(*(corners / np.array([host.width, host.height] * 2)).tolist())


def _photos(archive: Path, count: int) -> Iterator[tuple[str, Image.Image]]:
    with zipfile.ZipFile(archive) as kept:
        names = sorted(name for name in kept.namelist() if name.endswith(".jpg"))
        for name in np.random.default_rng(0).permutation(names)[:count].tolist():
            yield name.replace("/", "-"), Image.open(io.BytesIO(kept.read(name))).convert("RGB")


def make_questions(folder: Path, *, sources: int, others: int, montages: int) -> list[Asked]:
    """The questions; the photos of the library are written to the folder, unless they are there."""
    folder.mkdir(parents=True, exist_ok=True)
    random = np.random.default_rng(1)
    pictures = [(f"source-{name}", image) for name, image in _photos(DATA / "copies-originals.zip", sources)]
    hosts = [(f"other-{name}", image) for name, image in _photos(DATA / "photos-eval-000.zip", others)]
    asked = []
    for name, image in (*pictures, *hosts):
        if not (folder / name).exists():
            image.save(folder / name, quality=95)
    for area in AREAS:
        for number, (name, image) in enumerate(pictures):
            picture, part = np.asarray(image), _part(random, area)
            cut = part.cut(picture)
            asked.append(Asked("cut out", area, cut, WHOLE, name, name))
            host = pictures[(number + 7) % len(pictures)][1]
            montage, drawn = _pasted(random, cut, host)
            asked.append(Asked("pasted", area, montage, drawn, name, name))
            if number < montages:
                file = f"montage-{area:g}-{name}"
                if not (folder / file).exists():
                    Image.fromarray(montage).save(folder / file, quality=90)
                asked.append(Asked("montage", area, picture, part, file, name))
    return asked


class Measured:
    """Scores of the wanted photo and of those that have nothing to do with it, by way and area; small is near."""

    def __init__(self) -> None:
        self.wanted: dict[tuple[str, float], list[float]] = {}
        self.others: list[npt.NDArray[np.float64]] = []

    def add(self, asked: Asked, wanted: float, others: npt.NDArray[np.float64]) -> None:
        """Of one question."""
        self.wanted.setdefault((asked.way, asked.area), []).append(wanted)
        self.others.append(others)

    def recall(self, way: str, rate: float) -> list[float]:
        """The share of wanted photos that are nearer than all but this share of the others, by area."""
        limit = np.quantile(np.concatenate(self.others), rate, method="lower")
        return [
            float(np.mean(np.array(self.wanted[way, area]) <= limit)) for area in AREAS if (way, area) in self.wanted
        ]


def _in_order(ids: npt.NDArray[np.int64], distances: Distances, count: int) -> Distances:
    found = np.full(count + 1, 10_000, np.int32)
    found[ids] = distances
    return found


def measure(library: Library, asked: Sequence[Asked], *, looked: int) -> None:
    """Print the tables."""
    loaded, photos = library.loaded_encoder, list(library.catalog.photos.every())
    names = {photo.path.name: photo.id for photo in photos}
    strangers, most = [photo.id for photo in photos if photo.path.name.startswith("other-")], max(names.values())
    by_parts, by_whole, by_sift = Measured(), Measured(), Measured()
    looks: dict[str, Look] = {}
    sure, false = [], 0
    for number, one in enumerate(asked):
        question = library.parts.ask(one.picture, one.part)
        near = library.parts.near(question, radius=loaded.parts.bits)
        whole = loaded.search.query(
            {loaded.part_head: question.code}, head=loaded.part_head, k=None, radius=loaded.parts.bits
        )
        for kept, found in ((by_parts, near), (by_whole, whole)):
            each = _in_order(found.ids, found.distances, most)
            kept.add(one, float(each[names[one.wanted]]), each[strangers].astype(np.float64))
        if number % 4 == 0:
            rivals = [one.wanted, *(photo.path.name for photo in photos if photo.id in strangers[:_RIVALS])]
            scores = [-_points(looks, library.folders()[0].path / name, question.look) for name in rivals]
            by_sift.add(one, scores[0], np.array(scores[1:], np.float64))
        if looked and number % 8 == 0:
            certain = {each.photo for each in library.parts.confirm(question, near.first(looked))}
            sure.append(names[one.wanted] in certain)
            false += len(certain.intersection(strangers))
    print("| way | found by | false rate | " + " | ".join(f"{area:.0%}" for area in AREAS) + " |")
    print("|---|---|---|" + "---|" * len(AREAS))
    for way in ("cut out", "pasted", "montage"):
        for what, kept in (("parts", by_parts), ("whole photo", by_whole), ("SIFT", by_sift)):
            for rate in FALSE_RATES:
                shares = " | ".join(f"{share:.2f}" for share in kept.recall(way, rate))
                print(f"| {way} | {what} | {rate:g} | {shares} |")
    if looked:
        share, count = np.mean(sure), len(sure)
        print(f"key points are sure of the wanted photo in {share:.2f} of {count} questions, and of {false} others")


def _points(looks: dict[str, Look], path: Path, asked: Look) -> int:
    """Key points that agree on one place, 0 for none."""
    if path.name not in looks:
        picture = np.asarray(Image.open(path))
        looks[path.name] = make_look(picture, width=picture.shape[1], height=picture.shape[0])
    placed = place(looks[path.name], asked, least_points=4)
    return 0 if placed is None else placed.points


def speed(loaded: LoadedEncoder, *, photos: int) -> None:
    """Print what a question takes among that number of photos, with random codes, in processor time."""
    bits = loaded.parts.bits
    codes = random_codes(photos * len(GRID), bits=bits)
    index = PartIndex(
        loaded.encoder.card,
        head=loaded.part_head,
        count=len(GRID),
        load=lambda: (np.arange(1, photos + 1, dtype=np.int64), codes.reshape(photos, len(GRID), -1)),
    )
    flat = faiss.IndexBinaryFlat(bits)
    flat.add(codes)
    faiss.omp_set_num_threads(1)
    queries = np.random.default_rng(2).integers(0, 256, (12, bits // 8), dtype=np.uint8)
    index.query(queries[0], k=20, radius=None)
    rows: dict[str, list[float]] = {"20 nearest": [], "radius": [], "faiss": []}
    for query in queries:
        for what, run in (
            ("20 nearest", lambda query=query: index.query(query, k=20, radius=None)),
            (
                "radius",
                lambda query=query: index.query(query, k=None, radius=loaded.encoder.card.heads["copy"].max_radius),
            ),
            ("faiss", lambda query=query: flat.search(query[None], 20 * len(GRID))),
        ):
            began = time.process_time()
            run()
            rows[what].append(1e3 * (time.process_time() - began))
    said = ", ".join(f"{what} {np.median(taken):.0f} ms" for what, taken in rows.items())
    print(f"{photos:,} photos with {len(GRID)} parts each, of one core: {said}")


def main() -> int:
    """Measure and print; 0, also where the photos are missing, which is said."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name, default in (("sources", 60), ("others", 120), ("montages", 15), ("photos", 100_000), ("looked", 4)):
        parser.add_argument(f"--{name}", type=int, default=default)
    parser.add_argument("--folder", type=Path, help="keep the library there, and use it again")
    arguments = parser.parse_args()
    if not (DATA / "copies-originals.zip").exists():
        print(f"left out: there are no photos in {DATA}", file=sys.stderr)
        return 0
    with tempfile.TemporaryDirectory() as scratch:
        folder = arguments.folder or Path(scratch)
        asked = make_questions(
            folder / "photos", sources=arguments.sources, others=arguments.others, montages=arguments.montages
        )
        with Library(folder / "library.db", settings=Settings(parts=True, threads=1)) as library:
            library.add_folder(folder / "photos")
            began = time.process_time()
            summary = list(library.index())[-1].summary
            print(f"{summary.added} photos indexed in {time.process_time() - began:.0f} s of one core", flush=True)
            speed(library.loaded_encoder, photos=arguments.photos)
            sys.stdout.flush()
            measure(library, asked, looked=arguments.looked)
    return 0


if __name__ == "__main__":
    sys.exit(main())
