"""Retraining the encoder in use on the library's own photos: a new encoder file, which nothing uses yet.

The learning itself is `python -m training rehash`, in a process of its own: the application imports nothing of the
training package. A retraining of the whole network would be another command behind the same steps.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from collections.abc import Generator, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

import desktop_app
from desktop_app.core import locations
from desktop_app.core.catalog.duplicates import Decision
from desktop_app.core.codes import Codes, hamming, pack
from desktop_app.core.embeddings import Embeddings, EmbeddingStore
from desktop_app.core.encoders.onnx_encoder import OnnxEncoder
from desktop_app.core.encoders.patching import read_layers
from desktop_app.core.errors import BugError, EncoderFileError, TrainingError
from desktop_app.core.types import Control, Phase, Photo, PhotoId, Progress

if TYPE_CHECKING:
    from desktop_app.core.library import Library

MOST_PHOTOS = 10_000
"""A sample of so many photos: more would cost time and change few bits."""

HEAD = "similar"

__all__ = ["MOST_PHOTOS", "Compared", "Figures", "Retrained", "Stage", "Step", "compare", "retrain"]


class Stage(Enum):
    """What retraining is doing."""

    LOOKING = "looking at photos"
    LEARNING = "learning"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class Figures:
    """What a hash layer is worth on photos of the library that it was not learned from.

    Attributes:
        neighbours: share of a photo's 10 nearest by float embedding that are among its 50 nearest by code.
        balance: mean over the bits of |share of ones − ½|; 0 is best.
        entropy: mean over the bits; 1 is best.
        correlation: mean absolute correlation of two bits; 0 is best.
    """

    neighbours: float
    balance: float
    entropy: float
    correlation: float


@dataclass(frozen=True, slots=True)
class Retrained:
    """A new encoder file.

    Attributes:
        path: of it, among the user's encoders.
        identity: its SHA-256.
        name: of its card.
        former: identity of the encoder that it comes from.
        photos: learned from or measured on.
        held_out: of these, measured on only.
        old: figures of the former encoder.
        new: its own.
        verdicts: by head (decided pairs, those within the default radius, of these the ones called the same).
    """

    path: Path
    identity: str
    name: str
    former: str
    photos: int
    held_out: int
    old: Figures
    new: Figures
    verdicts: dict[str, tuple[int, int, int]]


@dataclass(frozen=True, slots=True)
class Compared:
    """What a photo finds, nearest first: with the codes of before, and with the new ones."""

    query: PhotoId
    old: list[PhotoId]
    new: list[PhotoId]


@dataclass(frozen=True, slots=True)
class Step:
    """A step of retraining; `result` is there when `stage` is DONE."""

    stage: Stage
    progress: Progress
    result: Retrained | None = None


def retrain(library: Library, *, control: Control | None = None, most: int = MOST_PHOTOS) -> Iterator[Step]:
    """Retrain the encoder in use: look at photos, learn, write the file; the last step has the result.

    Args:
        most: photos to look at; those with a verdict always are among them.

    Raises:
        EncoderFileError: the encoder in use cannot be retrained.
        TrainingError: there are too few photos.
        Cancelled: by `control`; embeddings made so far are kept.
    """
    control = control or Control()
    encoder = library.encoder
    if not isinstance(encoder, OnnxEncoder):
        raise EncoderFileError(f"{encoder.card.name} is a fixed transform and cannot be retrained; use another encoder")
    made = yield from _look(EmbeddingStore.of(library, encoder), _sample(library, most), control)
    stamp = datetime.now(tz=UTC).strftime("%Y%m%d-%H%M%S")
    file = locations.user_encoders() / f"my-photos-{stamp}.onnx"
    with tempfile.TemporaryDirectory(prefix="lookalike-") as folder:
        made.save(Path(folder, "embeddings.npz"))
        Path(folder, "verdicts.json").write_text(json.dumps(_verdicts(library)), "utf-8")
        report = yield from _learn(Path(folder), encoder.path, file, control)
    library.shelf.add(file)
    found = _retrained(report, file=file, name=library.shelf.load(file).card.name, former=encoder.identity)
    yield Step(Stage.DONE, Progress(Phase.DONE, found.photos, found.photos), found)


def compare(library: Library, result: Retrained, *, queries: Sequence[PhotoId], neighbours: int) -> list[Compared]:
    """What photos find with the codes of before and with the new ones, among the photos that were looked at.

    Nothing needs to be encoded for it. Queries that were not looked at are left out.
    """
    encoders = [library.shelf.find(identity) for identity in (result.former, result.identity)]
    files = [encoder for encoder in encoders if isinstance(encoder, OnnxEncoder)]
    if len(files) != 2:
        return []
    known = EmbeddingStore.of(library, files[0]).kept()
    rows = known.rows.astype(np.float32)
    codes = [pack(read_layers(file.path.read_bytes(), file.card)[HEAD].values(rows)) for file in files]
    place = {mark: row for row, mark in enumerate(known.marks)}
    asked = [(photo.id, place[photo.fingerprint]) for photo in library.photos(queries) if photo.fingerprint in place]
    found = []
    for photo, row in asked:
        old, new = (_nearest(library, known, each, row, neighbours) for each in codes)
        found.append(Compared(photo, old, new))
    return found


def _nearest(library: Library, known: Embeddings, codes: Codes, row: int, count: int) -> list[PhotoId]:
    order = np.argsort(hamming(codes[row : row + 1], codes)[0], kind="stable")
    others = [known.marks[other] for other in order[: count + 1] if other != row][:count]
    return [photos[0].id for mark in others if (photos := library.catalog.photos.with_fingerprint(mark))]


def _sample(library: Library, most: int) -> list[Photo]:
    """Photos of different content, drawn at random but always the same way."""
    ids = np.sort(library.photo_ids())
    if len(ids) > most:
        ids = np.random.default_rng(0).choice(ids, most, replace=False)
    decided = {photo for pair in library.catalog.duplicates.decided_photos() for photo in pair}
    wanted = [PhotoId(int(i)) for i in np.union1d(ids, np.array(sorted(decided), np.int64))]
    return list({photo.fingerprint: photo for photo in library.photos(wanted)}.values())


def _verdicts(library: Library) -> list[tuple[str, str, bool]]:
    """What the user said about pairs: two fingerprints in hex, and whether they are the same."""
    return [
        (first.hex(), second.hex(), decision is Decision.KEEP_BOTH)
        for (first, second), decision in library.catalog.duplicates.decisions().items()
    ]


def _look(store: EmbeddingStore, photos: list[Photo], control: Control) -> Generator[Step, None, Embeddings]:
    yield Step(Stage.LOOKING, Progress(Phase.ENCODING, 0, len(photos)))
    steps = store.make(photos, control)
    while True:
        try:
            progress = next(steps)
        except StopIteration as end:
            made: Embeddings = end.value
            if not len(made):
                raise TrainingError("there are no photos to learn from; add a folder first") from None
            return made
        yield Step(Stage.LOOKING, progress)


def _learn(folder: Path, base: Path, file: Path, control: Control) -> Generator[Step, None, dict[str, Any]]:
    """Run the training script; returns its report."""
    arguments = [folder / "embeddings.npz", "--pairs", folder / "verdicts.json", "--encoder", base, "--out", file]
    process = subprocess.Popen(  # noqa: S603 -- our own script
        [sys.executable, "-m", "training", "rehash", *map(str, arguments), "--json"],
        cwd=Path(desktop_app.__file__).parents[1],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        encoding="utf-8",
        errors="replace",
    )
    report: dict[str, Any] = {}
    with process:
        assert process.stdout is not None  # noqa: S101 -- asked for above
        assert process.stderr is not None  # noqa: S101
        try:
            for line in process.stdout:
                report = json.loads(line)
                if "done" in report:
                    yield Step(Stage.LEARNING, Progress(Phase.ENCODING, report["done"], report["total"]))
                control.checkpoint()
            trouble = process.stderr.read().strip()
        except BaseException:
            process.kill()
            raise
    if process.returncode == 1 and "Traceback" not in trouble:
        raise TrainingError(trouble.partition("rehash: ")[2] or trouble)
    if process.returncode or "identity" not in report:
        raise BugError(f"the training script ended with {process.returncode}: {trouble[-2000:]}")
    return report


def _retrained(report: dict[str, Any], *, file: Path, name: str, former: str) -> Retrained:
    return Retrained(
        path=file,
        identity=report["identity"],
        name=name,
        former=former,
        photos=report["photos"],
        held_out=report["held out"],
        old=Figures(**report["old"]),
        new=Figures(**report["new"]),
        verdicts={head: (said["pairs"], said["within"], said["same"]) for head, said in report["verdicts"].items()},
    )
