"""What the application and a training process say to each other: a line of JSON per message.

The process (`python -m training … --json`) prints messages; the application gives it an `Order` per line. Both sides
import this module, so that neither guesses what a line holds.
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Any, Self

if TYPE_CHECKING:
    from collections.abc import Iterable

HOLD_OUT_EVERY = 10
"""Every tenth photo that a hash layer could be learned from is measured on instead."""

__all__ = [
    "HOLD_OUT_EVERY",
    "Figures",
    "History",
    "JudgedPair",
    "JudgementCount",
    "LearningPoint",
    "Looking",
    "LossPoint",
    "Measured",
    "Measuring",
    "Message",
    "Order",
    "Report",
    "Resting",
    "Stepped",
    "Stopped",
    "Writing",
    "from_line",
    "learning_points",
    "read_judged_pairs",
    "write_judged_pairs",
]


class Order(StrEnum):
    """What a steered process obeys between two steps."""

    PAUSE = "pause"
    RESUME = "resume"
    STOP = "stop"


@dataclass(frozen=True, slots=True, kw_only=True)
class Figures:
    """What an encoder is worth on photos that it was not learned from.

    Attributes:
        neighbours: share of a photo's 10 nearest by the cosine of centred embeddings that are among its 50 nearest by
            code; ties are averaged.
        balance: how far a bit is from splitting the photos in half: mean over the bits of |share of ones − ½|.
        entropy: mean over the bits, in bits; 1 is best.
        correlation: mean over pairs of bits of their absolute correlation; 0 is best.
        nearest: as `neighbours`, among the 10 nearest by code; None in the history of a run of an older version.
        collisions: share of the photos that share their code with one that is not a copy; None as before.
        copies: share of edited copies found at a radius that takes one in 10,000 pairs of different photos for copies;
            None where that was not measured, since it cannot have changed.
    """

    neighbours: float
    balance: float
    entropy: float
    correlation: float
    nearest: float | None = None
    collisions: float | None = None
    copies: float | None = None


@dataclass(frozen=True, slots=True)
class JudgementCount:
    """Of `pairs` that a person judged, `within` lie within a head's default radius; `same` of those are the same."""

    pairs: int
    within: int
    same: int

    @property
    def precision(self) -> float | None:
        """Share of the pairs within the radius that are the same, which is to be expected; None without any."""
        return self.same / self.within if self.within else None


@dataclass(frozen=True, slots=True)
class JudgedPair:
    """Two photos by their names, which are fingerprints in hex, and whether a person calls them the same picture."""

    first: str
    second: str
    same: bool


def write_judged_pairs(file: Path, pairs: Iterable[JudgedPair]) -> None:
    """Write a file of JSON, `[["name", "name", same?], …]`.

    Raises:
        OSError: it cannot be written.
    """
    file.write_text(json.dumps([(pair.first, pair.second, pair.same) for pair in pairs]), "utf-8")


def read_judged_pairs(file: Path) -> list[JudgedPair]:
    """The pairs of a file that `write_judged_pairs` wrote.

    Raises:
        OSError: it cannot be read.
        ValueError: it holds something else.
    """
    try:
        return [
            JudgedPair(str(first), str(second), bool(same))
            for first, second, same in json.loads(file.read_text("utf-8"))
        ]
    except TypeError as error:
        raise ValueError(str(error)) from error


class Message:
    """A line that a training process prints. Derived classes are frozen dataclasses; their fields are JSON's."""

    __slots__ = ()

    def to_line(self) -> str:
        """The message as one line of JSON, without its end."""
        return json.dumps({"kind": type(self).__name__, **asdict(self)})  # type: ignore[call-overload]

    @classmethod
    def of(cls, found: dict[str, Any]) -> Self:
        """The message with these fields."""
        return cls(**found)


@dataclass(frozen=True, slots=True)
class Looking(Message):
    """The process looks at photos: `done` of `total`, None while that is not known."""

    done: int
    total: int | None


@dataclass(frozen=True, slots=True)
class Measuring(Message):
    """The process begins to measure on held-out photos."""


@dataclass(frozen=True, slots=True)
class Measured(Message):
    """Figures on held-out photos when `progress` (0 … 1) of the learning was done."""

    progress: float
    quality: Figures

    @classmethod
    def of(cls, found: dict[str, Any]) -> Self:
        """The message with these fields."""
        return cls(found["progress"], Figures(**found["quality"]))


@dataclass(frozen=True, slots=True)
class LossPoint(Message):
    """The loss when `progress` (0 … 1) of the learning was done.

    Attributes:
        rate: photos per second.
        left: seconds of learning that are left; None in a history.
    """

    progress: float
    loss: float
    rate: float
    left: float | None = None


LearningPoint = LossPoint | Measured
"""What a run remembers of its learning."""


def learning_points(history: list[dict[str, Any]]) -> tuple[LearningPoint, ...]:
    """The points of a history as its file holds them, which names no kinds.

    Raises:
        LookupError, TypeError: it is none.
    """
    return tuple(Measured.of(point) if "quality" in point else LossPoint.of(point) for point in history)


@dataclass(frozen=True, slots=True)
class History(Message):
    """The learning so far, of a run that goes on."""

    points: tuple[LearningPoint, ...]

    @classmethod
    def of(cls, found: dict[str, Any]) -> Self:
        """The message with these fields."""
        return cls(learning_points(found["points"]))


@dataclass(frozen=True, slots=True)
class Stepped(Message):
    """How many of its steps the learning of a hash layer has done."""

    done: int
    total: int


@dataclass(frozen=True, slots=True)
class Resting(Message):
    """The process rests, as it was told to, or goes on."""

    paused: bool


@dataclass(frozen=True, slots=True)
class Writing(Message):
    """The process begins to write the encoder file."""


@dataclass(frozen=True, slots=True)
class Stopped(Message):
    """The process ends, as it was told to; the same command goes on."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Report(Message):
    """The encoder file is written.

    Attributes:
        identity: its SHA-256.
        photos: learned from or measured on.
        held_out: of these, measured on only.
        old: figures of the encoder that it comes from.
        new: its own.
        worse: names of the figures that matter and have fallen: the former encoder is the better choice.
        judgements: by head; empty if there are none.
    """

    identity: str
    photos: int
    held_out: int
    old: Figures
    new: Figures
    worse: tuple[str, ...]
    judgements: dict[str, JudgementCount]

    @classmethod
    def of(cls, found: dict[str, Any]) -> Self:
        """The message with these fields."""
        values = found | {
            "old": Figures(**found["old"]),
            "new": Figures(**found["new"]),
            "worse": tuple(found["worse"]),
            "judgements": {head: JudgementCount(**count) for head, count in found["judgements"].items()},
        }
        return cls(**values)


_KINDS: dict[str, type[Message]] = {
    kind.__name__: kind
    for kind in (Looking, Measuring, Measured, LossPoint, History, Stepped, Resting, Writing, Stopped, Report)
}


def from_line(line: str) -> Message:
    """The message of a line that `to_line` made.

    Raises:
        ValueError: it is none.
    """
    try:
        found = json.loads(line)
        return _KINDS[found.pop("kind")].of(found)
    except (LookupError, TypeError, AttributeError) as error:
        raise ValueError(f"no message of a training process: {line[:200]!r}") from error
