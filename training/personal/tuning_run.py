"""One run of tuning an encoder to one's own photos: looks, learns, measures, saves, goes on where it was stopped.

There is no teacher: the photos' targets are what the network itself sees at the start, each drawn towards its
neighbours (:mod:`training.encoder.targets`), so that both heads learn to tell these photos apart and nothing
else is forgotten.
"""

from __future__ import annotations

import hashlib
import json
import shutil
import time
from dataclasses import asdict, dataclass
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

import numpy as np
import torch

from desktop_app.core.errors import EncoderFileError, TrainingError
from desktop_app.core.file_draft import draft_of
from desktop_app.core.retraining.protocol import (
    Figures,
    History,
    LearningPoint,
    Looking,
    LossPoint,
    Measured,
    Measuring,
    Message,
    learning_points,
)
from training.encoder.embedding import embed_pixels, fit_all
from training.encoder.stages import TrainingStage
from training.encoder.trainer import Trainer
from training.files.load import load_network
from training.personal.network_scores import HeldOut, hold_out
from training.personal.own_photos import read_pairs
from training.personal.steering import Steering, ToldToStop
from training.pictures.judged_pairs import Pairs
from training.pictures.photos import open_photos

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    import numpy.typing as npt

    from desktop_app.core.types import ResizeRule
    from training.encoder.network import EncoderNetwork
    from training.personal.hash_layer import Floats
    from training.pictures.photos import PhotoSet

HEADS = {"copy", "similar"}
LEAST_PHOTOS = 100
_SAVE_SECONDS, _REPORT_SECONDS = 30.0, 2.0
_MEASUREMENTS = 5  # in a run, but none more often than every minute
_ROOM = 300_000_000  # bytes beside the decoded photos: checkpoints, the new file

__all__ = ["LEAST_PHOTOS", "TunePlan", "TuneRun", "Tuned"]


@dataclass(frozen=True, slots=True)
class TunePlan:
    """What to tune on what.

    Attributes:
        photos: zip files or folders.
        encoder: the file to begin with.
        folder: of the run: decoded photos, checkpoint, history. A run is gone on with where it stopped.
        pairs: judgements, see `own_photos.read_pairs`; a photo's name is its file's without suffix.
        stage: how it learns.
    """

    photos: tuple[Path, ...]
    encoder: Path
    folder: Path
    stage: TrainingStage
    pairs: Path | None = None
    device: str = "cpu"


@dataclass(frozen=True, slots=True)
class Tuned:
    """What came of a run.

    Attributes:
        network: the tuned one.
        old: figures at the start.
        new: figures at the end; both are of the network in full precision.
        held_out: how many photos these are measured on.
    """

    network: EncoderNetwork
    photos: PhotoSet
    pairs: Pairs
    old: Figures
    new: Figures
    held_out: int


class TuneRun:
    """A run.

    Args:
        plan: what to do.
        tell: gets how it stands, as the command prints it with `--json`.
        steering: asked between steps.
    """

    def __init__(self, plan: TunePlan, *, tell: Callable[[Message], None], steering: Steering) -> None:
        self._plan, self._tell, self._steering = plan, tell, steering
        self._history: list[LearningPoint] = []

    def run(self) -> Tuned:
        """The tuned network, with its figures, at the end of the run.

        Raises:
            TrainingError: too few photos, no room on the disk, another run's folder, a loss that is not a number.
            EncoderFileError: the encoder cannot be tuned.
            ToldToStop: it was told to; what was learned is saved.
            OSError: the run's folder cannot be written.
        """
        plan = self._plan
        network, card = load_network(plan.encoder)
        if set(card.heads) != HEADS:
            raise EncoderFileError("has not the two heads `similar` and `copy`; choose another", path=plan.encoder)
        plan.folder.mkdir(parents=True, exist_ok=True)
        if shutil.disk_usage(plan.folder).free < _ROOM:
            raise TrainingError(f"there is no room: {_ROOM // 1_000_000} MB are needed", path=plan.folder)
        self._tell(Looking(0, None))
        photos = open_photos(plan.photos, cache=plan.folder / "photos", short_side=card.input_size)
        if len(photos) < LEAST_PHOTOS:
            raise TrainingError(f"{len(photos)} photos are too few to tune on; at least {LEAST_PHOTOS} are needed")
        pairs = read_pairs(plan.pairs, [PurePosixPath(name).stem for name in photos.names])
        features = self._features(network.to(plan.device), photos, rule=card.resize)
        numbers = hold_out(features, needed=pairs.rows.ravel().tolist())
        held_out = HeldOut(photos, numbers, features, side=card.input_size, rule=card.resize)
        course = self._course(network, photos, features, pairs, held_out=set(numbers.tolist()))
        old = self._measured_before(course, held_out)
        self._learn(course, held_out)
        new = self._measure(course, held_out, progress=1.0)
        return Tuned(network, photos, pairs, old, new, len(held_out))

    def _features(self, network: EncoderNetwork, photos: PhotoSet, *, rule: ResizeRule) -> Floats:
        """What the network sees at the start; a run that goes on has them."""
        plan, side = self._plan, self._plan.stage.side
        mark = f"{hashlib.sha256(plan.encoder.read_bytes()).hexdigest()} {photos.fingerprint}"
        file, total = plan.folder / "features.npz", len(photos)
        if file.exists():
            with np.load(file, allow_pickle=False) as kept:
                if str(kept["mark"]) != mark:
                    raise TrainingError("holds the run of another encoder or of other photos", path=plan.folder)
                found: Floats = kept["features"].astype(np.float32)
                return found

        def noted() -> Iterator[npt.NDArray[np.uint8]]:
            done = 0
            for batch in self._steering.between(fit_all(photos, side=side, rule=rule, batch=32)):
                self._tell(Looking(done, total))
                yield batch
                done += len(batch)

        with self._steering.nothing_to_lose():
            features = embed_pixels(network.trunk, noted())
        with draft_of(file) as draft, draft.open("wb") as out:
            np.savez(out, features=features.astype(np.float16), mark=np.array(mark))
        return features.astype(np.float16).astype(np.float32)

    def _course(
        self, network: EncoderNetwork, photos: PhotoSet, features: Floats, pairs: Pairs, *, held_out: set[int]
    ) -> Trainer:
        """Ready to learn from the photos that are not held out, or to go on."""
        learned = np.array([number for number in range(len(photos)) if number not in held_out])
        place = np.zeros(len(photos), np.int64)
        place[learned] = np.arange(len(learned))
        known = Pairs(place[pairs.rows], pairs.same)
        torch.manual_seed(0)
        course = Trainer(
            network,
            photos=photos.subset(learned),
            stages=[self._plan.stage],
            features=features[learned],
            pairs=known,
            device=self._plan.device,
        )
        checkpoint, history = self._plan.folder / "checkpoint.pt", self._plan.folder / "history.json"
        if checkpoint.exists() and history.exists():
            course.load(checkpoint)
            self._history = list(learning_points(json.loads(history.read_text("utf-8"))))
            self._tell(History(tuple(self._history)))
        return course

    def _measured_before(self, course: Trainer, held_out: HeldOut) -> Figures:
        first = next((point.quality for point in self._history if isinstance(point, Measured)), None)
        return first or self._measure(course, held_out, progress=0.0)

    def _measure(self, course: Trainer, held_out: HeldOut, *, progress: float) -> Figures:
        self._tell(Measuring())
        with self._steering.nothing_to_lose():
            found = held_out.measure(course.network, steering=self._steering)
        self._note(Measured(progress, found))
        return found

    def _learn(self, course: Trainer, held_out: HeldOut) -> None:
        minutes = self._plan.stage.minutes
        self._save(course)
        saved = measured = time.monotonic()
        for step in course.run(report_every=_REPORT_SECONDS):
            left = (1.0 - step.progress) * 60.0 * minutes
            self._note(LossPoint(step.progress, step.loss, step.rate, left))
            try:
                self._steering.checkpoint()
                if time.monotonic() - measured > max(60.0, 60.0 * minutes / _MEASUREMENTS) and step.progress < 1.0:
                    self._save(course)
                    self._measure(course, held_out, progress=step.progress)
                    measured = time.monotonic()
            except ToldToStop:
                self._save(course)
                raise
            if time.monotonic() - saved > _SAVE_SECONDS:
                self._save(course)
                saved = time.monotonic()
        self._save(course)

    def _save(self, course: Trainer) -> None:
        with draft_of(self._plan.folder / "history.json") as draft:
            draft.write_text(json.dumps([asdict(point) for point in self._history]), "utf-8")
        course.save(self._plan.folder / "checkpoint.pt")

    def _note(self, point: LearningPoint) -> None:
        # After a kill, the history may be a little ahead of the checkpoint.
        while self._history and self._history[-1].progress > point.progress:
            self._history.pop()
        self._history.append(point)
        self._tell(point)
