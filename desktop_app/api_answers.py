"""What the Python interface is given and answers; `desktop_app.api` has the classes, too."""

from __future__ import annotations

import os
from dataclasses import dataclass

from desktop_app.core.parts import Part
from desktop_app.core.relations import Relation
from desktop_app.core.types import Photo

__all__ = ["AnyPath", "Copy", "Group", "Match", "PartMatch"]

AnyPath = str | os.PathLike[str]


@dataclass(frozen=True, slots=True)
class Match:
    """A photo that a query found, and how many bits its code differs in: 0 for the same picture."""

    photo: Photo
    distance: int


@dataclass(frozen=True, slots=True)
class PartMatch:
    """A photo with a part like the one asked about.

    Attributes:
        photo: the photo.
        distance: bits in which the codes of the two parts differ.
        part: where it is in the photo.
        same: key points show that it is the same thing; otherwise only the codes are near.
    """

    photo: Photo
    distance: int
    part: Part
    same: bool


@dataclass(frozen=True, slots=True)
class Copy:
    """A photo of a group beside the one that stays.

    Attributes:
        photo: the copy.
        relation: what it is to the keeper; None where the two could not be compared.
        evidence: why, in words.
    """

    photo: Photo
    relation: Relation | None
    evidence: str


@dataclass(frozen=True, slots=True)
class Group:
    """Photos that belong together.

    Attributes:
        relation: the weakest of the group; None where some could not be compared.
        keeper: the photo that would stay.
        copies: the others.
    """

    relation: Relation | None
    keeper: Photo
    copies: tuple[Copy, ...]

    @property
    def photos(self) -> tuple[Photo, ...]:
        """The keeper and the copies."""
        return (self.keeper, *(copy.photo for copy in self.copies))
