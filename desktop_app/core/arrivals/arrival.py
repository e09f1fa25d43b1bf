"""What is said of a file from outside: whether the library has it already."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from desktop_app.core.language import english
from desktop_app.core.relations import Finding
from desktop_app.core.types import Photo

__all__ = ["Arrival", "Presence"]


class Presence(Enum):
    """Whether the library has a file from outside.

    THERE: the same picture, whole: without the file nothing would be lost.
    BETTER: the same picture, and the file has more of it: pixels, quality, metadata, pages, companions.
    EDITED: an edit of it, or what it was made of.
    NEW: nothing of it.
    OWN: the file is one of its photos; what it would be beside the others is said all the same.
    UNREADABLE: it cannot be told.
    """

    THERE = english("there")
    BETTER = english("better")
    EDITED = english("edited")
    NEW = english("new")
    OWN = english("own")
    UNREADABLE = english("unreadable")

    @property
    def words(self) -> str:
        """For people, after a number of files."""
        return {
            Presence.THERE: english("there already"),
            Presence.BETTER: english("better than the one there"),
            Presence.EDITED: english("edited"),
            Presence.NEW: english("new"),
            Presence.OWN: english("of the library"),
            Presence.UNREADABLE: english("not readable"),
        }[self]


@dataclass(frozen=True, slots=True)
class Arrival:
    """A file from outside, compared with the library.

    Attributes:
        path: absolute.
        presence: whether the library has it.
        photo: as the catalog would have it, with a negative id; None where it cannot be read.
        match: the photo of the library that it was found to be, another one than itself; None where there is none.
        finding: what the two are to each other, and why.
        note: why it cannot be read, what the match lacks, or what could not be asked; "" where there is nothing to say.
        twin: an earlier file of the same look, with the same bytes; None where it is the first.
    """

    path: Path
    presence: Presence
    photo: Photo | None = None
    match: Photo | None = None
    finding: Finding | None = None
    note: str = ""
    twin: Path | None = None

    @property
    def wanted(self) -> bool:
        """Whether the library would gain by it: it is not there whole, and comes for the first time."""
        return self.presence in {Presence.NEW, Presence.BETTER, Presence.EDITED} and self.twin is None
