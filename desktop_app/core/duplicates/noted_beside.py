"""What is noted of a photo in files beside it: its XMP, and the JSON that Google Takeout writes."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import Any

from PIL import Image

from desktop_app.core.duplicates.noted import CAPTION_NOTED, FACES, PLACE, RATING, noted, words_in
from desktop_app.core.images.companions import DETAILS, XMP
from desktop_app.core.images.description import Description, read_description
from desktop_app.core.opening import open_file
from desktop_app.core.types import Companion, Photo

__all__ = ["NotedBeside", "noted_beside", "noted_in"]

_MOST_BYTES = 1 << 22


@dataclass(frozen=True, slots=True)
class NotedBeside:
    """What such a file says.

    Attributes:
        kinds: in words, as in "rating" (`noted`).
        words: how many keywords and names there are.
        description: what of it is known by its content.
    """

    kinds: frozenset[str] = frozenset()
    words: int = 0
    description: Description = field(default_factory=Description)

    def joined(self, other: NotedBeside) -> NotedBeside:
        """What either of two says."""
        both = self.description.joined(other.description)
        return NotedBeside(self.kinds | other.kinds, max(self.words, other.words), both)


_NOTHING = NotedBeside()


def noted_beside(photo: Photo) -> NotedBeside:
    """What all such files of a photo say together."""
    found = _NOTHING
    for one in photo.companions:
        if one.kind in _OF_KIND:
            found = found.joined(noted_in(photo, one))
    return found


def noted_in(photo: Photo, companion: Companion) -> NotedBeside:
    """What one of a photo's companions says; nothing where it cannot be read now."""
    path = photo.path.parent / companion.name
    with suppress(OSError):
        status = path.stat()
        return _read(path, companion.kind, status.st_size, status.st_mtime_ns)
    return _NOTHING


@lru_cache(maxsize=16_384)
def _read(path: Path, kind: str, _size: int, _mtime_ns: int) -> NotedBeside:
    with open_file(path) as file:
        content = file.read(_MOST_BYTES)
    return _OF_KIND[kind](path, content)


def _of_xmp(path: Path, content: bytes) -> NotedBeside:
    nothing = Image.Exif()
    found = read_description(path, [path])
    return NotedBeside(frozenset(noted(content, nothing, {})), words_in(content, nothing), found)


def _of_takeout(_path: Path, content: bytes) -> NotedBeside:
    said: Any = None
    with suppress(ValueError, RecursionError):
        said = json.loads(content)
    if not isinstance(said, dict):
        return _NOTHING
    people = said.get("people")
    names = [one for one in people if isinstance(one, dict) and one.get("name")] if isinstance(people, list) else []
    return NotedBeside(frozenset(_kinds_of_takeout(said, names)), len(names))


def _kinds_of_takeout(said: dict[str, Any], names: list[Any]) -> Iterator[str]:
    text, place = said.get("description"), said.get("geoData")
    if isinstance(text, str) and text.strip():
        yield CAPTION_NOTED
    if said.get("favorited") is True:
        yield RATING
    if names:
        yield FACES
    if isinstance(place, dict) and place.get("latitude") and place.get("longitude"):
        yield PLACE


_OF_KIND = {XMP: _of_xmp, DETAILS: _of_takeout}
