"""What two photos are to each other, in a person's words."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from desktop_app.core.language import english

__all__ = ["Finding", "Judgement", "PhotoChoice", "Relation"]


class Relation(Enum):
    """From the same file to merely alike; the order is that of confidence.

    EXACT: the same bytes.
    SAME_PIXELS: another file (container, metadata, lossless format), the same decoded upright pixels.
    REENCODED: the whole picture again, recompressed or resized.
    EDITED: the same exposure, changed: cropped, mirrored, turned, framed, written on, toned.
    BURST: the same moment, another exposure.
    SIMILAR: looks alike, nothing more was found.
    """

    EXACT = english("exact")
    SAME_PIXELS = english("same pixels")
    REENCODED = english("re-encoded")
    EDITED = english("edited")
    BURST = english("burst")
    SIMILAR = english("similar")

    @property
    def preselected(self) -> bool:
        """Whether a rule may mark such a copy for removal without the user looking at it."""
        return self in {Relation.EXACT, Relation.SAME_PIXELS, Relation.REENCODED}

    @property
    def reviewed_as_copy(self) -> bool:
        """One exposure, edited or not: the duplicates proper. Bursts and similar photos are reviewed apart."""
        return self.rank <= Relation.EDITED.rank

    @property
    def rank(self) -> int:
        """0 for EXACT … 5 for SIMILAR."""
        return list(Relation).index(self)


@dataclass(frozen=True, slots=True)
class Finding:
    """A relation and why.

    Attributes:
        evidence: short words with numbers, e.g. "crop of 72%, mirrored, 143 matching points".
        place: where the two differ most, if a place does: the shares of the picture, 0 … 1, across and down.
    """

    relation: Relation
    evidence: str
    place: tuple[float, float] | None = None


class Judgement(Enum):
    """What a person said about a pair; either way it is not shown again."""

    NOT_A_MATCH = english("not a match")
    KEEP_BOTH = english("keep both")


class PhotoChoice(Enum):
    """What is to happen to a photo."""

    REMOVE = "remove"
    KEEP = "stay"
