"""The codes learned again on embeddings of the library's photos, without torch: seconds, not minutes."""

from __future__ import annotations

import contextlib
import itertools
import tempfile
from collections.abc import Generator, Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from desktop_app.core import locations
from desktop_app.core.codes import pack
from desktop_app.core.encoders.onnx_encoder import OnnxEncoder
from desktop_app.core.encoders.patching import read_layers
from desktop_app.core.errors import BugError, EncoderFileError, TrainingError
from desktop_app.core.retraining.embeddings import Embeddings, EmbeddingStore
from desktop_app.core.retraining.protocol import HOLD_OUT_EVERY, JudgedPair, Report, Stepped, write_judged_pairs
from desktop_app.core.retraining.sampling import MOST_PHOTOS, sample
from desktop_app.core.retraining.script import Script
from desktop_app.core.retraining.steps import BeforeAfter, Retrained, RetrainingPhase, RetrainingStep
from desktop_app.core.types import Control, Phase, Photo, Progress

if TYPE_CHECKING:
    from desktop_app.core.encoders.port import Encoder
    from desktop_app.core.library import Library

HEAD = "similar"
_PATIENCE = 0.2

__all__ = ["new_file", "photos_needed", "retrain", "trainable"]


def trainable(library: Library) -> OnnxEncoder:
    """The encoder in use.

    Raises:
        EncoderFileError: it cannot be retrained.
    """
    encoder = library.encoder
    if not isinstance(encoder, OnnxEncoder):
        raise EncoderFileError(f"{encoder.card.name} is a fixed transform and cannot be retrained; use another encoder")
    return encoder


def photos_needed(encoder: Encoder) -> int:
    """How many photos the codes need: without those that are measured on, more than the codes have bits."""
    head = encoder.card.heads.get(HEAD)
    bits = head.bits if head is not None else 0
    return next(count for count in itertools.count(bits + 1) if count - -(-count // HOLD_OUT_EVERY) > bits)


def new_file() -> Path:
    """Where a new encoder goes."""
    stamp = datetime.now(tz=UTC).strftime("%Y%m%d-%H%M%S")
    return locations.user_encoders() / f"my-photos-{stamp}.onnx"


def retrain(library: Library, *, control: Control | None = None, most: int = MOST_PHOTOS) -> Iterator[RetrainingStep]:
    """Retrain the codes of the encoder in use: look at photos, learn, write the file; the last step has the result.

    Args:
        most: photos to look at; those with a judgement always are among them.

    Raises:
        EncoderFileError: the encoder in use cannot be retrained.
        TrainingError: there are too few photos.
        Cancelled: by `control`; embeddings made so far are kept.
    """
    control = control or Control()
    encoder, chosen, file = trainable(library), sample(library, most=most), new_file()
    store = EmbeddingStore.of(library, encoder)
    if 0 < len(chosen.photos) < (least_photos := photos_needed(encoder)):
        raise TrainingError(
            f"{len(chosen.photos)} photos are too few to learn from; add folders until there are {least_photos}"
        )
    made = yield from _look(store, chosen.photos, control)
    with _materials(made, chosen.judgements) as folder:
        report = yield from _learn(folder, encoder.path, file, control)
    library.shelf.add(file)
    found = Retrained.of(
        report,
        path=file,
        name=library.shelf.load(file).card.name,
        former=encoder.identity,
        codes=_codes(made, encoder, file),
    )
    yield RetrainingStep(RetrainingPhase.DONE, Progress(Phase.DONE, found.photos, found.photos), found)


def _codes(made: Embeddings, encoder: OnnxEncoder, file: Path) -> BeforeAfter:
    rows = made.rows.astype(np.float32)
    old, new = (pack(read_layers(path.read_bytes(), encoder.card)[HEAD].values(rows)) for path in (encoder.path, file))
    return BeforeAfter(made.marks, old, new)


def _look(store: EmbeddingStore, photos: list[Photo], control: Control) -> Generator[RetrainingStep, None, Embeddings]:
    yield RetrainingStep(RetrainingPhase.LOOKING, Progress(Phase.ENCODING, 0, len(photos)))
    steps = store.make(photos, control)
    while True:
        try:
            progress = next(steps)
        except StopIteration as end:
            made: Embeddings = end.value
            if not len(made):
                raise TrainingError("there are no photos to learn from; add a folder first") from None
            return made
        yield RetrainingStep(RetrainingPhase.LOOKING, progress)


@contextlib.contextmanager
def _materials(made: Embeddings, judgements: Sequence[JudgedPair]) -> Iterator[Path]:
    """A folder with what the training script reads."""
    with contextlib.ExitStack() as stack:
        try:
            folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="lookalike-")))
            made.save(folder / "embeddings.npz")
            write_judged_pairs(folder / "judgements.json", judgements)
        except OSError as error:
            raise TrainingError(f"temporary files cannot be written: {error.strerror or error}") from None
        yield folder


def _learn(folder: Path, base: Path, file: Path, control: Control) -> Generator[RetrainingStep, None, Report]:
    """Run the training script; returns its report."""
    report: Report | None = None
    arguments: list[str | Path] = [
        folder / "embeddings.npz",
        "--pairs",
        folder / "judgements.json",
        "--encoder",
        base,
        "--out",
        file,
    ]
    with Script(["rehash", *arguments, "--json"]) as script:
        for said in script.said(patience=_PATIENCE):
            if isinstance(said, Report):
                report = said
            if report is not None:
                continue  # it is whole, and no longer lost for being stopped
            if isinstance(said, Stepped):
                yield RetrainingStep(RetrainingPhase.LEARNING, Progress(Phase.ENCODING, said.done, said.total))
            control.checkpoint()
    if report is None:
        raise BugError("the training script ended without a report")
    return report
