"""The photos near a few in code, those near them, and so on: what the copies of a few are among."""

from __future__ import annotations

from collections.abc import Collection

import numpy as np
import numpy.typing as npt

from desktop_app.core.catalog import Catalog
from desktop_app.core.codes import Codes, hamming
from desktop_app.core.duplicates.set_aside import photos_set_aside
from desktop_app.core.types import Control, PhotoId, PhotoIds

MOST = 300
"""A neighbourhood that goes on and on (a burst of thousands) is cut here; joining all codes finds the rest."""

__all__ = ["MOST", "neighbourhood", "rows_to_join"]


def rows_to_join(
    catalog: Catalog,
    ids: PhotoIds,
    codes: Codes,
    *,
    around: Collection[PhotoId],
    radius: int,
    control: Control | None = None,
) -> npt.NDArray[np.int64]:
    """The rows of the photos that may be copies of each other, int64 (M,) ascending.

    Args:
        catalog: knows which photos were set aside.
        ids: int64 (N,).
        codes: uint8 (N, B), of these photos.
        around: only what is near these; empty means all.
        radius: how near.
        control: see `neighbourhood`.
    """
    rows = np.flatnonzero(~np.isin(ids, photos_set_aside(catalog)))
    if not around:
        return rows
    asked = np.flatnonzero(np.isin(ids[rows], list(around)))
    return rows[neighbourhood(codes[rows], asked, radius=radius, control=control)]


def neighbourhood(
    codes: Codes, rows: npt.NDArray[np.int64], *, radius: int, most: int = MOST, control: Control | None = None
) -> npt.NDArray[np.int64]:
    """The rows that can be reached from some in steps within the radius, with these, int64 (M,) ascending.

    Args:
        codes: uint8 (N, B), all that are looked through; once for each row that is found.
        rows: where to begin, int64 (K,).
        radius: of a step.
        most: once more than this are found, no further step is made.
        control: asked before each look.

    Raises:
        Cancelled: by `control`.
    """
    control = control or Control()
    found = np.zeros(len(codes), np.bool_)
    found[rows] = True
    waiting = rows.tolist()
    while waiting and np.count_nonzero(found) <= most:
        control.checkpoint()
        near = np.flatnonzero((hamming(codes[waiting[:1]], codes)[0] <= radius) & ~found)
        found[near] = True
        waiting = waiting[1:] + near.tolist()
    return np.flatnonzero(found)
