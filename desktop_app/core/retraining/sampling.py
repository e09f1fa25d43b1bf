"""Which photos are learned from, and what the user said about pairs of them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from desktop_app.core.relations import Judgement
from desktop_app.core.removal import journal
from desktop_app.core.retraining.protocol import JudgedPair
from desktop_app.core.types import Photo, PhotoId

if TYPE_CHECKING:
    from desktop_app.core.library import Library

MOST_PHOTOS = 10_000
"""A sample of this many photos: more would cost time and change few bits."""

_MOST_REMOVED = 2_000
"""Of the copies that were removed, this many count, the last ones: each is one more photo to look at, often two."""

__all__ = ["MOST_PHOTOS", "Sample", "sample"]


@dataclass(frozen=True, slots=True)
class Sample:
    """Photos of different content, and judged pairs.

    Attributes:
        photos: those that are judged are always among them.
        judgements: what a person said about pairs of them.
    """

    photos: list[Photo]
    judgements: list[JudgedPair]


def sample(library: Library, *, most: int) -> Sample:
    """Photos drawn at random but always the same way, and the judgements.

    A judgement is "keep both" or "not a match", said of a pair; a copy that was removed is "the same" as the photo
    that was kept, for the last two thousand copies. It may be gone, but its thumbnail is not. Of equal files, whatever
    was said of them, nothing can be learned: they are one picture.
    """
    ids = np.sort(library.photo_ids())
    if len(ids) > most:
        ids = np.random.default_rng(0).choice(ids, most, replace=False)
    decided = {photo for pair in library.catalog.duplicates.judged_photos() for photo in pair}
    wanted = [PhotoId(int(i)) for i in np.union1d(ids, np.array(sorted(decided), np.int64))]
    photos = {photo.fingerprint: photo for photo in library.photos(wanted)}
    said = {
        (first.hex(), second.hex()): judgement is Judgement.KEEP_BOTH
        for (first, second), judgement in library.catalog.duplicates.judgements().items()
        if first != second
    }
    for gone, keeper in _removed(library):
        photos.setdefault(keeper.fingerprint, keeper)
        # It is looked at through its thumbnail, so the keeper's place on the disk is never read for it.
        photos.setdefault(gone, replace(keeper, fingerprint=gone))
        said[gone.hex(), keeper.fingerprint.hex()] = True
    return Sample(list(photos.values()), [JudgedPair(*pair, same) for pair, same in said.items()])


def _removed(library: Library) -> list[tuple[bytes, Photo]]:
    """Fingerprints of the last copies that were removed and not taken back, each with the photo that was kept."""
    found: list[tuple[bytes, Photo]] = []
    for entry in reversed(journal.Journal.beside(library.catalog_path).photos()):
        if len(found) == _MOST_REMOVED:
            break
        if not entry.step.removed or not entry.kind.takes_away or not entry.keeper:
            continue
        mark, keeper = bytes.fromhex(entry.fingerprint), library.photo_at(Path(entry.keeper))
        known = keeper is not None and keeper.fingerprint != mark and library.thumbnails.get(mark) is not None
        if keeper is not None and known:
            found.append((mark, keeper))
    return found
