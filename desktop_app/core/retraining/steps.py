"""The values that retraining gives to what shows it."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum
from pathlib import Path
from typing import Self

from desktop_app.core.codes import Codes
from desktop_app.core.language import english
from desktop_app.core.retraining.protocol import Figures, JudgementCount, Measured, Report
from desktop_app.core.types import PhotoId, Progress

__all__ = [
    "BeforeAfter",
    "Compared",
    "Curve",
    "Retrained",
    "RetrainingPhase",
    "RetrainingStep",
]


class RetrainingPhase(Enum):
    """What retraining is doing."""

    UNDERSTANDING = english("looking at the model")
    LOOKING = english("looking at photos")
    MEASURING = english("measuring")
    LEARNING = english("learning")
    PAUSED = english("paused")
    WRITING = english("writing")
    DONE = english("done")


@dataclass(frozen=True, slots=True)
class BeforeAfter:
    """`similar` codes uint8 (N, bits/8) of photos with these fingerprints, before and after."""

    marks: tuple[bytes, ...]
    old: Codes
    new: Codes


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
        judgements: by head.
        worse: names of the figures that matter and have fallen: the former encoder is the better choice.
        codes: of the photos that were looked at.
    """

    path: Path
    identity: str
    name: str
    former: str
    photos: int
    held_out: int
    old: Figures
    new: Figures
    judgements: dict[str, JudgementCount]
    worse: tuple[str, ...] = ()
    codes: BeforeAfter | None = field(default=None, compare=False, repr=False)

    @classmethod
    def of(cls, report: Report, *, path: Path, name: str, former: str, codes: BeforeAfter) -> Self:
        """What a training process reported of the file that it wrote."""
        return cls(
            path=path,
            identity=report.identity,
            name=name,
            former=former,
            photos=report.photos,
            held_out=report.held_out,
            old=report.old,
            new=report.new,
            judgements=report.judgements,
            worse=report.worse,
            codes=codes,
        )


@dataclass(frozen=True, slots=True)
class Compared:
    """What a photo finds, nearest first: with the codes of before, and with the new ones."""

    query: PhotoId
    old: list[PhotoId]
    new: list[PhotoId]


@dataclass(frozen=True, slots=True)
class Curve:
    """How the learning of the whole network went so far.

    Attributes:
        loss: (progress, loss), progress rising from 0 to 1.
        quality: measured now and then.
    """

    loss: tuple[tuple[float, float], ...] = ()
    quality: tuple[Measured, ...] = ()

    @property
    def progress(self) -> float:
        """How much of the learning is done, 0 … 1."""
        return self.loss[-1][0] if self.loss else 0.0


@dataclass(frozen=True, slots=True)
class RetrainingStep:
    """A step of retraining; `result` is there when `stage` is DONE, `curve` where the whole network learns."""

    stage: RetrainingPhase
    progress: Progress
    result: Retrained | None = None
    curve: Curve | None = None
