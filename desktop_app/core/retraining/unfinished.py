"""The folder of a retraining of the whole network, beside the catalog: what it needs to go on some other day."""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.core.errors import TrainingError
from desktop_app.core.file_draft import draft_of
from desktop_app.core.file_lock import FileIsLockedError, hold
from desktop_app.core.locations import beside

if TYPE_CHECKING:
    from desktop_app.core.library import Library

__all__ = ["RunFolder", "Unfinished", "claim", "discard_unfinished", "run_folder", "unfinished"]


@dataclass(frozen=True, slots=True)
class Unfinished:
    """A retraining that can be gone on with.

    Attributes:
        encoder: name of the one that it began with.
        former: identity of that one.
        minutes: of learning, in all.
        photos: learned from or measured on.
        progress: how much of the learning is done, 0 … 1.
    """

    encoder: str
    former: str
    minutes: float
    photos: int
    progress: float = 0.0


@dataclass(frozen=True, slots=True)
class RunFolder:
    """Where things are in it."""

    path: Path

    @property
    def base(self) -> Path:
        """A copy of the encoder that it began with."""
        return self.path / "base.onnx"

    @property
    def photos(self) -> Path:
        """The photos' thumbnails, so that no drive needs to be there; named by fingerprint."""
        return self.path / "photos.zip"

    @property
    def judgements(self) -> Path:
        """What the user said about pairs."""
        return self.path / "judgements.json"

    @property
    def work(self) -> Path:
        """The training script's own folder."""
        return self.path / "work"

    def read(self) -> Unfinished | None:
        """The run in it; None where there is none that is complete."""
        try:
            raw = json.loads((self.path / "run.json").read_text("utf-8"))
            return Unfinished(**{**raw, "progress": self._progress()})
        except (OSError, ValueError, TypeError):
            return None

    def begin(self, run: Unfinished) -> None:
        """Everything else is written: from now on it can be gone on with."""
        with draft_of(self.path / "run.json") as draft:
            draft.write_text(json.dumps(asdict(run)), "utf-8")

    def clear(self) -> None:
        """Remove all of it, its claim to be a run first."""
        (self.path / "run.json").unlink(missing_ok=True)
        shutil.rmtree(self.path, ignore_errors=True)

    def _progress(self) -> float:
        try:
            history = json.loads((self.work / "history.json").read_text("utf-8"))
            return float(history[-1]["progress"])
        except (OSError, ValueError, LookupError, TypeError):
            return 0.0


def run_folder(library: Library) -> RunFolder:
    """The library's one."""
    return RunFolder(beside(library.catalog_path, ".retraining"))


@contextmanager
def claim(library: Library) -> Iterator[RunFolder]:
    """Nobody else works in the folder until it ends.

    Raises:
        TrainingError: somebody does.
    """
    folder = run_folder(library)
    try:
        with hold(folder.path.with_suffix(".retraining-lock"), holder=str(os.getpid())):
            yield folder
    except FileIsLockedError:
        raise TrainingError("another Lookalike is retraining on this library; wait until it is done") from None


def unfinished(library: Library) -> Unfinished | None:
    """A retraining of the whole network that was stopped or killed, and can be gone on with."""
    return run_folder(library).read()


def discard_unfinished(library: Library) -> None:
    """Forget it.

    Raises:
        TrainingError: it is going on.
    """
    with claim(library) as folder:
        folder.clear()
