"""What belongs to photos, seen by the review: who are one photo and no copies, and what would be lost with one."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from functools import lru_cache
from itertools import combinations
from pathlib import Path

from desktop_app.core.duplicates.noted import CAPTION_NOTED
from desktop_app.core.duplicates.noted_beside import noted_beside, noted_in
from desktop_app.core.duplicates.origins import origin_of
from desktop_app.core.fingerprint import fingerprint
from desktop_app.core.images.companions import (
    CAPTION,
    DETAILS,
    EDITS,
    FILM,
    MAP_PLACE,
    RAW,
    SOUND,
    XMP,
    are_one_photo,
    in_words,
    plain_stem,
)
from desktop_app.core.images.description import read_description
from desktop_app.core.images.development import is_developed
from desktop_app.core.opening import open_file
from desktop_app.core.types import Companion, Photo

__all__ = ["lacking", "missed", "of_one_photo", "said_beside"]

_ITS_OWN = frozenset({RAW, FILM, EDITS})
"""Another one of these is another picture, or makes another one."""

_TOLD = frozenset({CAPTION, MAP_PLACE})
"""Another one of these says something else."""

_MISSED = frozenset({*_ITS_OWN, *_TOLD, XMP, SOUND})
"""What a person would miss; the others can be made again, or say what the photo itself says."""

_MOST_NOTES = 1 << 20
_OF_DARKTABLE = re.compile(rb"darktable:history(_end)?\s*(=\s*[\"'][1-9]|>)")  # the steps of a development


def missed(photo: Photo) -> tuple[Companion, ...]:
    """The companions of a photo that hold what the photo itself does not."""
    return tuple(one for one in photo.companions if one.kind in _MISSED)


def said_beside(photo: Photo) -> int:
    """The number of kinds of companions that only say something of a photo: notes, a spoken memo."""
    return len({one.kind for one in missed(photo)} - _ITS_OWN)


def lacking(keeper: Photo, photo: Photo) -> str:
    """What of a photo's companions the one that stays has not, in words; "" where nothing would be missed.

    A RAW, a film, edits, a caption and a place have to be the same as its own, and so have notes by which a program
    develops the photo. Other notes have to say nothing that neither the photo that stays nor its own notes say, and
    Takeout's details no text that somebody wrote.
    """
    return in_words(
        [
            *(one for one in missed(photo) if not _is_had(keeper, one, photo.path.parent / one.name)),
            *(one for one in photo.companions if one.kind == XMP and _says_more(keeper, photo, one)),
            *(one for one in photo.companions if one.kind == DETAILS and _says_more(keeper, photo, one, CAPTION_NOTED)),
        ]
    )


def _says_more(keeper: Photo, photo: Photo, companion: Companion, *kinds: str) -> bool:
    """Whether a companion notes what is noted nowhere of the one that stays; only of some kinds, if any are given."""
    if _same_notes(keeper, photo, companion):
        return False
    said, own = noted_in(photo, companion), noted_beside(keeper)
    more = said.kinds - own.kinds
    if (more & {*kinds} if kinds else more) - {*origin_of(keeper).tags}:
        return True
    if kinds:
        return False
    beyond = replace(said.description.beyond(own.description), taken=None)
    return bool(beyond and replace(beyond.beyond(read_description(keeper.path)), taken=None))


def _same_notes(keeper: Photo, photo: Photo, companion: Companion) -> bool:
    path = photo.path.parent / companion.name
    alike = [one for one in keeper.companions if (one.kind, one.size) == (companion.kind, companion.size)]
    return any(_content(keeper.path.parent / one.name) == _content(path) != b"" for one in alike)


def _is_had(keeper: Photo, companion: Companion, path: Path) -> bool:
    """Whether one of the keeper's companions stands for another photo's, which lies there."""
    alike = [one for one in keeper.companions if one.kind == companion.kind]
    if not alike or companion.kind not in _ITS_OWN | _TOLD | {XMP}:
        return bool(alike)
    if companion.kind == XMP and not _develops(path):
        return True
    same = [keeper.path.parent / one.name for one in alike if one.size == companion.size]
    return any(_content(one) == _content(path) != b"" for one in same)


def _content(path: Path) -> bytes:
    """Tells a file's content from others; b"" where it cannot be read now."""
    try:
        status = path.stat()
        return _read(path, status.st_size, status.st_mtime_ns)
    except OSError:
        return b""


@lru_cache(maxsize=16_384)
def _read(path: Path, size: int, _mtime_ns: int) -> bytes:
    with open_file(path) as file:
        return fingerprint(file, size=size)


def _develops(path: Path) -> bool:
    """Whether notes say how the photo is developed; also where they cannot be read now."""
    try:
        with open_file(path) as file:
            notes = file.read(_MOST_NOTES)
    except OSError:
        return True
    return is_developed(notes) or _OF_DARKTABLE.search(notes) is not None


def of_one_photo(photos: Sequence[Photo]) -> Iterator[tuple[Photo, Photo]]:
    """The pairs that are one photo by their names in a folder, and so no copies, unless their bytes are the same."""
    beside: defaultdict[tuple[object, str], list[Photo]] = defaultdict(list)
    for photo in photos:
        beside[photo.path.parent, plain_stem(photo.path.name)].append(photo)
    for near in beside.values():
        yield from _pairs(near)


def _pairs(photos: Iterable[Photo]) -> Iterator[tuple[Photo, Photo]]:
    for one, other in combinations(photos, 2):
        if one.fingerprint != other.fingerprint and are_one_photo(one.path.name, other.path.name):
            yield one, other
