"""The one photo that preview, quick look and the menu are about."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from desktop_app.core.language import english
from desktop_app.core.parts import Part
from desktop_app.core.types import Photo, Picture
from desktop_app.gui import words
from desktop_app.gui.session.navigation import Query

__all__ = ["Subject"]


@dataclass(frozen=True, slots=True, eq=False)
class Subject:
    """A photo of the library, or a query from outside of it.

    Attributes:
        name: for people.
        source: where its pixels are.
        photo: what the library knows of it; None for a query from outside.
        likeness: how alike it is to the query on show, in words and in bits; None without one.
        part: where the part is that was asked about; None without one.
        note: said of it where it is not a photo of the library.
    """

    name: str
    source: Path | Picture
    photo: Photo | None = None
    likeness: tuple[str, str] | None = None
    part: Part | None = None
    note: str = english("Not in your library")

    @classmethod
    def of_photo(cls, photo: Photo, likeness: tuple[str, str] | None = None, part: Part | None = None) -> Subject:
        """A photo of the library."""
        return cls(words.file_name(photo.path), photo.path, photo, likeness, part)

    @classmethod
    def of_query(cls, query: Query) -> Subject | None:
        """A query from outside; None for a photo of the library."""
        return None if isinstance(query.subject, int) else cls(query.name, query.subject, part=query.part)

    @property
    def path(self) -> Path | None:
        """Its file; None for a pasted picture."""
        return self.source if isinstance(self.source, Path) else None
