"""A join of many codes, put together from joins of two parts at a time: each can be made anywhere, and kept.

Every distinct code stands in the part of its first photo. A pair of codes is then told by exactly one of the joins as a
pair of first photos, and what other joins tell of the same codes is passed over.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from desktop_app.core.codes import Codes
from desktop_app.core.hamming.code_words import Ids, code_words
from desktop_app.core.hamming.found_pairs import FoundPairs
from desktop_app.core.hamming.radius_join import CROWD, PAIRS, Join, distinct_codes, radius_join
from desktop_app.core.types import Control, PhotoIds

MOST_PAIRS = 2_000_000
"""Most pairs that two parts keep (36 bytes each while they are put together); see `radius_join`."""

__all__ = ["NearPhotos", "join_of_rows", "join_parts", "put_together"]


@dataclass(frozen=True, slots=True, eq=False)
class NearPhotos:
    """The pairs of photos of two parts, or of one, whose codes are near each other.

    Of equal codes only the first photo stands in pairs.

    Attributes:
        first: int64 (P,), of the lower part.
        second: int64 (P,), of the higher one.
        distance: uint16 (P,), 1 … the radius.
        crowd: int64 (C,): photos whose pairs are not listed, because they are too many; see `Join`.
    """

    first: PhotoIds
    second: PhotoIds
    distance: npt.NDArray[np.uint16]
    crowd: PhotoIds


def join_parts(
    low: tuple[PhotoIds, Codes],
    high: tuple[PhotoIds, Codes] | None,
    *,
    radius: int,
    threads: int = 1,
    control: Control | None = None,
) -> NearPhotos:
    """The near photos of two parts, or within one where `high` is None.

    Args:
        low: ids int64 (N,) ascending, and their codes uint8 (N, B).
        high: likewise, of larger ids.
        radius: the largest distance.
        threads: that compare.
        control: as in `radius_join`.

    Raises:
        Cancelled: by `control`.
    """
    parts = [low] if high is None else [low, high]
    ids = np.concatenate([part[0] for part in parts])
    codes = np.concatenate([part[1] for part in parts])
    join = radius_join(codes, radius=radius, most_pairs=MOST_PAIRS, threads=threads, control=control)
    rows = np.unique(join.label, return_index=True)[1]
    first, second = rows[join.first], rows[join.second]
    kept = slice(None) if high is None else (first < len(low[0])) & (second >= len(low[0]))
    return NearPhotos(ids[first[kept]], ids[second[kept]], join.distance[kept], ids[rows[join.crowd]])


def put_together(
    ids: PhotoIds, codes: Codes, parts: Iterable[NearPhotos], *, radius: int, control: Control | None = None
) -> Join:
    """What `radius_join` finds among all codes, from the joins of every two of their parts and within each.

    Args:
        ids: int64 (N,), ascending: all photos.
        codes: uint8 (N, B), theirs.
        parts: joined within `radius` or more.
        radius: the largest distance.
        control: asked between parts.

    Raises:
        Cancelled: by `control`.
    """
    control = control or Control()
    distinct, label = distinct_codes(codes)
    rows = np.unique(label, return_index=True)[1]
    found = FoundPairs(code_words(distinct), radius=radius, crowd=CROWD, most_pairs=PAIRS)
    crowds: list[Ids] = [np.zeros(0, np.int32)]
    for part in parts:
        control.checkpoint()
        first, second = np.searchsorted(ids, part.first), np.searchsorted(ids, part.second)
        one, other = label[first], label[second]
        kept = (rows[one] == first) & (rows[other] == second) & (part.distance <= radius)
        found.add(one[kept], other[kept], part.distance[kept])
        crowds.append(label[np.searchsorted(ids, part.crowd)])
    found.name(np.concatenate(crowds))
    return Join(distinct, label, radius, *found.pairs(control), found.crowd_rows())


def join_of_rows(join: Join, rows: npt.NDArray[np.int64]) -> Join:
    """The join of some of the rows of codes, int64 (M,) ascending, from that of all."""
    used, at = np.unique(join.label[rows], return_index=True)
    used = used[np.argsort(at)]
    place = np.full(len(join.codes), -1, np.int32)
    place[used] = np.arange(len(used), dtype=np.int32)
    one, other = place[join.first], place[join.second]
    kept = np.flatnonzero((one >= 0) & (other >= 0))
    first, second = np.minimum(one[kept], other[kept]), np.maximum(one[kept], other[kept])
    order = np.lexsort((second, first))
    crowd = place[join.crowd]
    return Join(
        join.codes[used],
        place[join.label[rows]],
        join.radius,
        first[order],
        second[order],
        join.distance[kept][order],
        np.sort(crowd[crowd >= 0]),
    )
