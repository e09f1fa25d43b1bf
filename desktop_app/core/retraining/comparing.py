"""What photos find before and after retraining, side by side."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np

from desktop_app.core.codes import Codes, hamming
from desktop_app.core.retraining.steps import Compared, Retrained
from desktop_app.core.types import PhotoId

if TYPE_CHECKING:
    from desktop_app.core.library import Library

__all__ = ["compare"]


def compare(library: Library, result: Retrained, *, queries: Sequence[PhotoId], neighbours: int) -> list[Compared]:
    """What photos find with the codes of before and with the new ones, among the photos that were looked at.

    Nothing needs to be encoded for it. Queries that were not looked at are left out.
    """
    known = result.codes
    if known is None:
        return []
    place = {mark: row for row, mark in enumerate(known.marks)}
    asked = [(photo.id, place[photo.fingerprint]) for photo in library.photos(queries) if photo.fingerprint in place]
    found = []
    for photo, row in asked:
        old, new = (_nearest(library, known.marks, each, row, neighbours) for each in (known.old, known.new))
        found.append(Compared(photo, old, new))
    return found


def _nearest(library: Library, marks: Sequence[bytes], codes: Codes, row: int, count: int) -> list[PhotoId]:
    order = np.argsort(hamming(codes[row : row + 1], codes)[0], kind="stable")
    found: list[PhotoId] = []
    for other in order:
        if len(found) == count:
            break
        if other != row:  # a photo that has been removed is passed over
            found += [photo.id for photo in library.catalog.photos.with_fingerprint(marks[other])][:1]
    return found
