"""The whole network tuned to the library's photos, with torch, in a process of its own that can be stopped any time."""

from __future__ import annotations

import importlib.util
import shutil
import sys
import time
import zipfile
from collections.abc import Generator, Iterator
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from desktop_app.core.errors import ImageError, TrainingError
from desktop_app.core.retraining.codes_only import new_file, trainable
from desktop_app.core.retraining.protocol import (
    History,
    LearningPoint,
    Looking,
    LossPoint,
    Measured,
    Measuring,
    Message,
    Order,
    Report,
    Resting,
    Writing,
    write_judged_pairs,
)
from desktop_app.core.retraining.sampling import Sample, sample
from desktop_app.core.retraining.script import Script
from desktop_app.core.retraining.steps import BeforeAfter, Curve, Retrained, RetrainingPhase, RetrainingStep
from desktop_app.core.retraining.unfinished import RunFolder, Unfinished, claim
from desktop_app.core.types import Cancelled, Control, Phase, Photo, Progress

if TYPE_CHECKING:
    from desktop_app.core.encoders.onnx_encoder import OnnxEncoder
    from desktop_app.core.library import Library

DEFAULT_MINUTES = 20.0
LEAST_PHOTOS, MOST_PHOTOS = 100, 5000
INSTALL = f'"{sys.executable}" -m pip install "lookalike[training]"'
"""The command that installs what is missing."""

_NEEDED = ("torch", "torchvision", "onnx", "onnxscript", "scipy")
_PATIENCE, _APART = 0.2, 0.1
_PARTS = 1000  # of the learning, for a progress bar

__all__ = ["DEFAULT_MINUTES", "INSTALL", "LEAST_PHOTOS", "MOST_PHOTOS", "missing_packages", "retrain_whole"]


def missing_packages() -> list[str]:
    """What retraining the whole network needs and is not installed; nothing is imported to find out."""
    return [name for name in _NEEDED if importlib.util.find_spec(name) is None]


def retrain_whole(
    library: Library,
    *,
    control: Control | None = None,
    minutes: float = DEFAULT_MINUTES,
    most: int = MOST_PHOTOS,
) -> Iterator[RetrainingStep]:
    """Tune the whole network of the encoder in use, or go on where this was stopped; the last step has the result.

    `control` pauses and goes on, also while the process learns.

    Args:
        minutes: of learning; a run that goes on keeps its own.
        most: photos to learn from; those with a judgement always are among them.

    Raises:
        EncoderFileError: the encoder in use cannot be retrained.
        TrainingError: packages are missing, there are too few photos, or learning failed; the reason is given.
        Cancelled: by `control`; the run can be gone on with.
    """
    control = control or Control()
    if missing := missing_packages():
        raise TrainingError(f"{', '.join(missing)} is missing; install the extra: {INSTALL}")
    encoder = trainable(library)
    with claim(library) as folder:
        run = folder.read()
        if run is None:
            run = yield from _begin(library, encoder, folder, minutes=minutes, most=most, control=control)
        file = new_file()
        try:
            report = yield from _learn(folder, run, file, control)
        except TrainingError:
            if not folder.read() or not (folder.work / "checkpoint.pt").exists():
                folder.clear()  # there is nothing to go on with
            raise
        library.shelf.add(file)
        name = library.shelf.load(file).card.name
        found = Retrained.of(report, path=file, name=name, former=run.former, codes=_codes(folder.work / "codes.npz"))
        folder.clear()
    yield RetrainingStep(RetrainingPhase.DONE, Progress(Phase.DONE, found.photos, found.photos), found)


def _begin(
    library: Library, encoder: OnnxEncoder, folder: RunFolder, *, minutes: float, most: int, control: Control
) -> Generator[RetrainingStep, None, Unfinished]:
    """Write down everything that the run needs."""
    chosen = sample(library, most=most)
    if len(chosen.photos) < LEAST_PHOTOS:
        raise TrainingError(
            f"{len(chosen.photos)} photos are too few to learn from; add folders until there are {LEAST_PHOTOS}"
        )
    folder.clear()
    try:
        folder.path.mkdir(parents=True)
        shutil.copyfile(encoder.path, folder.base)
        write_judged_pairs(folder.judgements, chosen.judgements)
        count = yield from _write_thumbnails(library, chosen, folder.photos, control)
        run = Unfinished(encoder.card.name, encoder.identity, minutes, count)
        folder.begin(run)
    except OSError as error:
        folder.clear()
        raise TrainingError(f"cannot be written: {error.strerror or error}", path=folder.path) from None
    return run


def _write_thumbnails(
    library: Library, chosen: Sample, file: Path, control: Control
) -> Generator[RetrainingStep, None, int]:
    written, total = 0, len(chosen.photos)
    with zipfile.ZipFile(file, "w") as shard:  # JPEGs do not shrink
        for number, photo in enumerate(chosen.photos):
            control.checkpoint()
            jpeg = _thumbnail(library, photo)
            if jpeg is not None:
                shard.writestr(f"{photo.fingerprint.hex()}.jpg", jpeg)
                written += 1
            if number % 32 == 0:
                yield RetrainingStep(RetrainingPhase.LOOKING, Progress(Phase.ENCODING, number, total))
    return written


def _thumbnail(library: Library, photo: Photo) -> bytes | None:
    kept = library.thumbnails.get(photo.fingerprint)
    if kept is not None:
        return kept
    try:
        return library.thumbnail(photo.id)
    except ImageError:  # its drive is away, say: it is not learned from
        return None


def _learn(folder: RunFolder, run: Unfinished, file: Path, control: Control) -> Generator[RetrainingStep, None, Report]:
    """Run the training script; returns its report."""
    arguments: list[str | Path] = [folder.photos, "--encoder", folder.base, "--out", file, "--run", folder.work]
    arguments += ["--pairs", folder.judgements, "--minutes", f"{run.minutes:g}", "--json", "--steer"]
    teller, paused = _Teller(), False
    pending: RetrainingStep | None = None
    told = 0.0
    with Script(["tune", *arguments], steered=True) as script:
        for said in script.said(patience=_PATIENCE):
            if control.cancelled:
                raise Cancelled
            if control.paused != paused:
                paused = control.paused
                script.tell(Order.PAUSE if paused else Order.RESUME)
            if isinstance(said, Report):
                if pending is not None:
                    yield pending
                return said
            if said is not None:
                step = teller.step(said)
                if pending is not None and step.stage is not pending.stage:
                    yield pending
                pending = step
            # Lines come in bursts; of two steps at once, what shows them might pass over the second.
            if pending is not None and time.monotonic() - told > _APART:
                told = time.monotonic()
                yield pending
                pending = None
    raise Cancelled  # told to stop by someone else


class _Teller:
    """Makes steps of the messages of the training process."""

    def __init__(self) -> None:
        self._stage, self._curve = RetrainingPhase.LOOKING, Curve()
        self._progress = Progress(Phase.ENCODING, 0, None)

    def step(self, said: Message) -> RetrainingStep:
        """How it stands after another message."""
        match said:
            case Looking():
                self._stage = RetrainingPhase.LOOKING
                self._progress = Progress(Phase.ENCODING, said.done, said.total)
            case Measuring():
                self._stage = RetrainingPhase.MEASURING
            case Writing():
                self._stage = RetrainingPhase.WRITING
            case History():
                for point in said.points:
                    self._lengthen(point)
            case Measured():
                self._lengthen(said)
            case LossPoint():
                self._stage = RetrainingPhase.LEARNING
                self._lengthen(said)
                self._progress = replace(self._progress, rate=said.rate, remaining=said.left)
        if self._stage is not RetrainingPhase.LOOKING:
            done = round(_PARTS * self._curve.progress)
            self._progress = replace(self._progress, done=done, total=_PARTS)
        paused = isinstance(said, Resting) and said.paused
        return RetrainingStep(RetrainingPhase.PAUSED if paused else self._stage, self._progress, curve=self._curve)

    def _lengthen(self, point: LearningPoint) -> None:
        curve = self._curve
        if isinstance(point, Measured):
            self._curve = replace(curve, quality=(*curve.quality, point))
        else:
            self._curve = replace(curve, loss=(*curve.loss, (point.progress, point.loss)))


def _codes(file: Path) -> BeforeAfter:
    with np.load(file) as kept:
        marks = tuple(bytes.fromhex(str(name)) for name in kept["names"])
        return BeforeAfter(marks, kept["old"], kept["new"])
