"""What belongs to photos, seen by the review: who are one photo and no copies, and what would be lost with one."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations

from desktop_app.core.images.companions import EDITS, FILM, RAW, SOUND, XMP, are_one_photo, in_words, plain_stem
from desktop_app.core.types import Companion, Photo

__all__ = ["lacking", "missed", "of_one_photo", "said_beside"]

_ITS_OWN = frozenset({RAW, FILM, EDITS})
"""Another one of these is another picture, or makes another one."""

_MISSED = frozenset({*_ITS_OWN, XMP, SOUND})
"""What a person would miss; the others can be made again, or say what the photo itself says."""


def missed(photo: Photo) -> tuple[Companion, ...]:
    """The companions of a photo that hold what the photo itself does not."""
    return tuple(one for one in photo.companions if one.kind in _MISSED)


def said_beside(photo: Photo) -> int:
    """The number of kinds of companions that only say something of a photo: notes, a spoken memo."""
    return len({one.kind for one in missed(photo)} - _ITS_OWN)


def lacking(keeper: Photo, photo: Photo) -> str:
    """What of a photo's companions the one that stays has not, in words; "" where nothing would be missed.

    A RAW, a film and edits have to be as long as its own.
    """
    kinds = {one.kind for one in keeper.companions}
    its_own = {(one.kind, one.size) for one in keeper.companions}
    gone = [
        one
        for one in missed(photo)
        if (one.kind not in kinds if one.kind not in _ITS_OWN else (one.kind, one.size) not in its_own)
    ]
    return in_words(gone)


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
