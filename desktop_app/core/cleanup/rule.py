"""A clean-up rule: which copies go, and where to."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any, Self

from desktop_app.core.catalog.kept_folders import paths_of, texts_of
from desktop_app.core.errors import KnownError, display_path
from desktop_app.core.images.formats import FAMILIES
from desktop_app.core.language import english
from desktop_app.core.relations import Relation
from desktop_app.core.removal.files import lies_in
from desktop_app.core.removal.journal import RemovalKind
from desktop_app.core.types import Photo

__all__ = ["SURE", "CleanupRule", "formats_named"]

SURE = tuple(relation for relation in Relation if relation.preselected)
"""What a rule may be about: nothing that has to be looked at."""


def formats_named(names: Iterable[str]) -> tuple[str, ...]:
    """The formats, as photos have them, that a person calls "JPEG", "heic" or ".jpg": all that one decoder reads.

    Raises:
        KnownError: a name is not that of a format.
    """
    known: dict[str, tuple[str, ...]] = {}
    for family in FAMILIES:
        known |= {ending.removeprefix(".").upper(): family.pillow_formats for ending in family.extensions}
    known |= {one.upper(): (one,) for family in FAMILIES for one in family.pillow_formats}
    known |= {family.name.upper(): family.pillow_formats for family in FAMILIES}
    found: dict[str, None] = {}
    for name in names:
        wanted = name.strip().removeprefix(".").upper()
        if wanted not in known:
            raise KnownError(f"there is no format {display_path(name.strip())}; name formats such as JPEG, PNG or HEIC")
        found |= dict.fromkeys(known[wanted])
    return tuple(found)


@dataclass(frozen=True, slots=True)
class CleanupRule:
    """A saved search for copies, and what is done with those that are found.

    Attributes:
        name: for people; each rule has its own.
        relations: of the copy to the photo that stays; of `SURE`.
        inside: folders that the copy lies in; empty for anywhere.
        formats: of the copy, e.g. "JPEG"; empty for any.
        since: the copy is from this day or later; None for any.
        until: the copy is from this day or earlier; None for any.
        least: bytes of the copy.
        most: bytes of the copy; None for any.
        folder: where copies are moved; None means the system's trash.
        asks: what is found waits for approval; otherwise a run does it at once.

    Raises:
        KnownError: it cannot be a rule.
    """

    name: str
    relations: tuple[Relation, ...] = SURE
    inside: tuple[Path, ...] = ()
    formats: tuple[str, ...] = ()
    since: date | None = None
    until: date | None = None
    least: int = 0
    most: int | None = None
    folder: Path | None = None
    asks: bool = True

    def __post_init__(self) -> None:
        if not self.name.strip():
            raise KnownError("a rule needs a name; give it one")
        if not self.relations or not set(self.relations) <= set(SURE):
            raise KnownError("a rule is about exact copies, the same pixels, or re-encoded copies; nothing else")
        if self.since and self.until and self.since > self.until:
            raise KnownError(f"no day is after {self.since} and before {self.until}; choose others")
        if self.most is not None and self.most < self.least:
            raise KnownError("the largest size is less than the smallest; choose others")

    @property
    def kind(self) -> RemovalKind:
        """What is done."""
        return RemovalKind.TRASH if self.folder is None else RemovalKind.MOVE

    def matches(self, photo: Photo) -> bool:
        """Whether a copy is one that the rule is about."""
        day = photo.date.date()
        return (
            (not self.formats or photo.format.casefold() in {one.casefold() for one in self.formats})
            and (self.since is None or day >= self.since)
            and (self.until is None or day <= self.until)
            and self.least <= photo.size
            and (self.most is None or photo.size <= self.most)
            and (not self.inside or any(lies_in(photo.path.parent, folder) for folder in self.inside))
        )

    @property
    def words(self) -> str:
        """What it does, in a line."""
        what = ", ".join(relation.value for relation in self.relations)
        where = ", ".join(display_path(folder) for folder in self.inside)
        says = [english(f"{what} in {where}") if where else what]
        says += [" or ".join(self.formats)] if self.formats else []
        says += [english(f"from {self.since}")] if self.since else []
        says += [english(f"until {self.until}")] if self.until else []
        says += [english(f"at least {self.least:,} bytes")] if self.least else []
        says += [english(f"at most {self.most:,} bytes")] if self.most is not None else []
        goes = english("to the trash") if self.folder is None else english(f"to {display_path(self.folder)}")
        goes += "" if self.asks else ", " + english("without asking")
        return english(f"{', '.join(says)}: {goes}")

    def to_json(self, folders: Callable[[Iterable[Path]], list[Any]] = texts_of) -> str:
        """For `from_json`, with folders as `folders` says them; ASCII, since names on a disk need not be text."""
        raw = {
            "name": self.name,
            "relations": [relation.value for relation in self.relations],
            "inside": folders(self.inside),
            "formats": self.formats,
            "since": self.since and self.since.isoformat(),
            "until": self.until and self.until.isoformat(),
            "least": self.least,
            "most": self.most,
            "folder": self.folder and os.fspath(self.folder),
            "asks": self.asks,
        }
        return json.dumps(raw)

    @classmethod
    def from_json(cls, text: str, paths: Callable[[Iterable[Any]], Iterable[Path]] = paths_of) -> Self:
        """The rule that `to_json` wrote; `paths` makes folders of what stands for them there."""
        raw: dict[str, Any] = json.loads(text)
        return cls(
            name=raw["name"],
            relations=tuple(map(Relation, raw["relations"])),
            inside=tuple(paths(raw["inside"])),
            formats=tuple(raw["formats"]),
            since=date.fromisoformat(raw["since"]) if raw["since"] else None,
            until=date.fromisoformat(raw["until"]) if raw["until"] else None,
            least=raw["least"],
            most=raw["most"],
            folder=Path(raw["folder"]) if raw["folder"] else None,
            asks=raw["asks"],
        )
