"""A made folder of copies, bursts and unrelated photos, and how well the verification names them.

    python tests/benchmarks/duplicates_made_folder.py [--photos 300] [--bursts 50] [--unrelated 500]

Photos come from ../shared/data (copies-originals.zip, photos-eval-000.zip); the folder is made in a temporary
place. Every photo gets 12 copies; a burst is five windows of a larger photo, a few pixels apart, at one-second
capture times. Compared: each photo with its copies, the frames of each burst, and random pairs of everything
that is unrelated.
"""

from __future__ import annotations

import argparse
import io
import sys
import tempfile
import time
import zipfile
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from itertools import combinations
from pathlib import Path

import numpy as np
from PIL import Image, ImageDraw, ImageEnhance, ImageOps

from desktop_app.core.duplicates.verification import Verifier
from desktop_app.core.fingerprint import fingerprint
from desktop_app.core.images import read_picture
from desktop_app.core.relations import Relation
from desktop_app.core.types import FolderId, Photo, PhotoId
from tests.benchmarks.shared_data import DATA

FRAMES = 5
Save = Callable[[Image.Image, bytes, Path], None]


def _jpeg(image: Image.Image, path: Path, *, quality: int = 90) -> None:
    image.save(path.with_suffix(".jpg"), quality=quality)


def _commented(original: bytes, path: Path) -> None:
    """The same JPEG with a comment segment behind its start marker: other bytes, the same pixels."""
    words = b"made by a test"
    segment = b"\xff\xfe" + (len(words) + 2).to_bytes(2, "big") + words
    path.with_suffix(".jpg").write_bytes(original[:2] + segment + original[2:])


def _cropped(image: Image.Image, share: float) -> Image.Image:
    width, height = image.size
    left, top = round(width * (1 - share) * 0.6), round(height * (1 - share) * 0.4)
    return image.crop((left, top, left + round(width * share), top + round(height * share)))


def _captioned(image: Image.Image) -> Image.Image:
    image = image.copy()
    size = max(12, image.height // 8)
    ImageDraw.Draw(image).text((image.width // 20, image.height - 2 * size), "Holiday 2019", "yellow", font_size=size)
    return image


def _scaled(image: Image.Image, share: float) -> Image.Image:
    return image.resize((round(image.width * share), round(image.height * share)), Image.Resampling.LANCZOS)


def _toned(image: Image.Image) -> Image.Image:
    return ImageEnhance.Contrast(ImageEnhance.Brightness(image).enhance(1.2)).enhance(1.15)


# The 12 edits: the relation they should get, and how they are made from the decoded photo and its file's bytes.
EDITS: dict[str, tuple[Relation, Save]] = {
    "copied": (Relation.EXACT, lambda _, data, path: path.with_suffix(".jpg").write_bytes(data)),
    "commented": (Relation.SAME_PIXELS, lambda _, data, path: _commented(data, path)),
    "as PNG": (Relation.SAME_PIXELS, lambda image, _, path: image.save(path.with_suffix(".png"))),
    "quality 50": (Relation.REENCODED, lambda image, _, path: _jpeg(image, path, quality=50)),
    "half size": (Relation.REENCODED, lambda image, _, path: _jpeg(_scaled(image, 0.5), path, quality=85)),
    "WebP at 75 %": (
        Relation.REENCODED,
        lambda image, _, path: _scaled(image, 0.75).save(path.with_suffix(".webp"), quality=60),
    ),
    "cropped to 80 %": (Relation.EDITED, lambda image, _, path: _jpeg(_cropped(image, 0.8), path)),
    "mirrored": (Relation.EDITED, lambda image, _, path: _jpeg(ImageOps.mirror(image), path)),
    "turned": (
        Relation.EDITED,
        lambda image, _, path: _jpeg(image.transpose(Image.Transpose.ROTATE_90), path),
    ),
    "framed": (
        Relation.EDITED,
        lambda image, _, path: _jpeg(ImageOps.expand(image, image.width // 20, "white"), path),
    ),
    "captioned": (Relation.EDITED, lambda image, _, path: _jpeg(_captioned(image), path)),
    "toned": (Relation.EDITED, lambda image, _, path: _jpeg(_toned(image), path)),
}


@dataclass
class MadeFolder:
    """What was made: files by number; which pairs should get which relation."""

    originals: list[Path] = field(default_factory=list)
    copies: dict[tuple[Path, Path], tuple[Relation, str]] = field(default_factory=dict)
    bursts: list[list[Path]] = field(default_factory=list)
    unrelated: list[Path] = field(default_factory=list)


def source_photos() -> Iterator[Image.Image]:
    """Photos of the data sets, the larger ones first; no order within a class of the sets."""
    for name in ("copies-originals.zip", "photos-eval-000.zip"):
        with zipfile.ZipFile(DATA / name) as archive:
            names = sorted(n for n in archive.namelist() if n.lower().endswith((".jpg", ".webp", ".png")))
            for index in np.random.default_rng(0).permutation(len(names)):
                image = Image.open(io.BytesIO(archive.read(names[index]))).convert("RGB")
                if min(image.size) >= 100:
                    yield image


def make_folder(folder: Path, *, photos: int, bursts: int, unrelated: int, timed: bool = True) -> MadeFolder:
    """Write the files; `timed` bursts carry capture times."""
    made = MadeFolder()
    source = source_photos()
    for number in range(photos):
        image = next(source)
        original = folder / f"photo{number:04}.jpg"
        image.save(original, quality=95)
        data = original.read_bytes()
        image = Image.open(io.BytesIO(data)).convert("RGB")
        made.originals.append(original)
        for edit, (relation, save) in EDITS.items():
            stem = folder / f"photo{number:04} {edit.replace('%', 'percent')}"
            save(image, data, stem)
            copy = next(path for path in folder.glob(f"{stem.name}.*"))
            made.copies[original, copy] = (relation, edit)
    random = np.random.default_rng(1)
    for number in range(bursts):
        image = next(source)
        width, height = round(image.width * 0.9), round(image.height * 0.9)
        frames = []
        steps = random.permutation(max(FRAMES, image.width // 20))[:FRAMES]  # no two frames are the same window
        for frame in range(FRAMES):
            left, top = int(steps[frame]), int(random.integers(0, max(2, image.height // 20)))
            path = folder / f"burst{number:03} {frame}.jpg"
            exif = Image.Exif()
            if timed:
                moment = datetime(2020, 1, 1, 12) + timedelta(days=number, seconds=frame)  # noqa: DTZ001
                exif.get_ifd(0x8769)[0x9003] = moment.strftime("%Y:%m:%d %H:%M:%S")
            image.crop((left, top, left + width, top + height)).save(path, quality=92, exif=exif)
            frames.append(path)
        made.bursts.append(frames)
    for number in range(unrelated):
        path = folder / f"other{number:04}.jpg"
        next(source).save(path, quality=92)
        made.unrelated.append(path)
    return made


def as_photo(path: Path, *, number: int) -> Photo:
    """The photo of a file as the catalog would give it."""
    loaded = read_picture(path)
    stat = path.stat()
    with path.open("rb") as file:
        mark = fingerprint(file, size=stat.st_size)
    return Photo(
        id=PhotoId(number), folder=FolderId(1), path=path, size=stat.st_size, mtime_ns=stat.st_mtime_ns,
        width=loaded.width, height=loaded.height, format=loaded.format, taken=loaded.metadata.taken,
        camera=loaded.metadata.camera, has_gps=loaded.metadata.has_gps, fingerprint=mark, online=True,
    )  # fmt: skip


def truth_pairs(made: MadeFolder, *, random_pairs: int) -> Iterator[tuple[Path, Path, Relation | None, str]]:
    """(one, other, the relation they should get or None for unrelated, what it is)."""
    for (original, copy), (relation, edit) in made.copies.items():
        yield original, copy, relation, edit
    for frames in made.bursts:
        for one, other in combinations(frames, 2):
            yield one, other, Relation.BURST, "burst"
    alone = made.unrelated + made.originals + [frames[0] for frames in made.bursts]
    random = np.random.default_rng(2)
    for _ in range(random_pairs):
        one, other = random.choice(len(alone), 2, replace=False)
        yield alone[one], alone[other], None, "unrelated"


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--photos", type=int, default=300)
    parser.add_argument("--bursts", type=int, default=50)
    parser.add_argument("--unrelated", type=int, default=500)
    parser.add_argument("--pairs", type=int, default=3000, help="random pairs of unrelated photos")
    parser.add_argument("--untimed", action="store_true", help="bursts without capture times")
    parser.add_argument("--wrong", action="store_true", help="list the pairs that were named otherwise")
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory() as place:
        made = make_folder(
            Path(place),
            photos=chosen.photos,
            bursts=chosen.bursts,
            unrelated=chosen.unrelated,
            timed=not chosen.untimed,
        )
        photos = {path: as_photo(path, number=n) for n, path in enumerate(sorted(Path(place).iterdir()))}
        verifier = Verifier()
        counts: Counter[tuple[str, Relation | None, Relation]] = Counter()
        start = time.perf_counter()
        for one, other, relation, what in truth_pairs(made, random_pairs=chosen.pairs):
            finding = verifier.compare(photos[one], photos[other])
            counts[what, relation, finding.relation] += 1
            if chosen.wrong and finding.relation is not (relation or Relation.SIMILAR):
                print(f"{what}: {one.name} / {other.name}: {finding.relation.value}, {finding.evidence}")
        seconds = time.perf_counter() - start
    return report(counts, files=len(photos), seconds=seconds)


def report(counts: Counter[tuple[str, Relation | None, Relation]], *, files: int, seconds: float) -> int:
    """Print the tables; 1 if an unrelated or burst pair could have been removed unseen."""
    print(f"{files:,} files, {counts.total():,} pairs, {1000 * seconds / counts.total():.0f} ms a pair\n")
    print(f"{'pair':16}" + "".join(f"{relation.value:>12}" for relation in Relation))
    for what in dict.fromkeys(what for what, _, _ in counts):
        row = [sum(n for (w, _, r), n in counts.items() if w == what and r is relation) for relation in Relation]
        print(f"{what:16}" + "".join(f"{n or '·':>12}" for n in row))
    print(f"\n{'relation':12} {'precision':>10} {'recall':>8}")
    for relation in Relation:
        right = sum(n for (_, true, said), n in counts.items() if said is relation and true is relation)
        said = sum(n for (_, _, named), n in counts.items() if named is relation)
        true = sum(n for (_, meant, _), n in counts.items() if meant is relation)
        if relation is not Relation.SIMILAR:
            print(f"{relation.value:12} {right / max(said, 1):>10.4f} {right / max(true, 1):>8.4f}")
    danger = sum(n for (_, true, said), n in counts.items() if said.preselected and true in {None, Relation.BURST})
    print(f"\nunrelated or burst pairs that a rule could have marked: {danger}")
    return 1 if danger else 0


if __name__ == "__main__":
    sys.exit(main())
