"""The values that adopting a model gives to what shows it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from desktop_app.core.retraining.fidelity import Fidelity
from desktop_app.core.retraining.steps import RetrainingPhase
from desktop_app.core.types import Progress

__all__ = ["Adopted", "AdoptedFigures", "AdoptionStep"]


@dataclass(frozen=True, slots=True)
class AdoptedFigures:
    """What an encoder's `similar` codes are worth on photos of the library.

    Attributes:
        own: fidelity to the encoder's own embedding; None where it gives none.
        model: fidelity to the adopted model's embedding.
        collisions: share of the photos that share their code with another that is not a copy.
        carrying: as many independent bits would carry as much.
        rate: photos that one core encodes per second.
    """

    own: Fidelity | None
    model: Fidelity
    collisions: float
    carrying: float
    rate: float


@dataclass(frozen=True, slots=True)
class Adopted:
    """A new encoder file, which nothing uses yet.

    Attributes:
        path: of it, among the user's encoders.
        identity: its SHA-256.
        name: of its card.
        former: identity of the encoder in use.
        photos: learned from.
        held_out: others, measured on.
        unreadable: photos that could not be looked at.
        old: of the encoder in use.
        new: of the new one.
        notes: what was found and decided, each going on after "The model".
    """

    path: Path
    identity: str
    name: str
    former: str
    photos: int
    held_out: int
    unreadable: int
    old: AdoptedFigures
    new: AdoptedFigures
    notes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class AdoptionStep:
    """A step of adopting a model; `result` is there when `stage` is DONE."""

    stage: RetrainingPhase
    progress: Progress
    result: Adopted | None = None
