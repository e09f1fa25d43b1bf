"""The first stage: which photos are near each other in code, for any radius up to the one joined for."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import Self

import numpy as np
import numpy.typing as npt

from desktop_app.core.catalog import Catalog
from desktop_app.core.catalog.photo_state import PhotoState
from desktop_app.core.codes import Codes, hamming
from desktop_app.core.duplicates.grouping import Groups, group_join
from desktop_app.core.hamming.radius_join import Join, radius_join
from desktop_app.core.relations import Relation
from desktop_app.core.types import Control, Photo, PhotoId, PhotoIds

WHOLE = 30
"""A connected component of at most this many codes is one proposal: comparing its files tells who belongs together."""

_STEP = 1 << 16

__all__ = ["WHOLE", "Group", "Proposals"]


@dataclass(frozen=True, slots=True)
class Group:
    """Photos that belong together.

    Attributes:
        relation: the weakest of any two; None while the files have not been compared yet.
        photos: ids, two or more, ascending.
        saving: bytes of all but the largest, or of all but the one that stays (`Savings`); it says nothing of what a
            group is.
    """

    relation: Relation | None
    photos: tuple[PhotoId, ...]
    saving: int = field(compare=False)

    @classmethod
    def of(cls, relation: Relation, photos: Sequence[Photo] | Sequence[PhotoState]) -> Self:
        """The group of these photos."""
        sizes = [photo.size for photo in photos]
        return cls(relation, tuple(sorted(photo.id for photo in photos)), sum(sizes) - max(sizes))


class Proposals:
    """The joined codes of a catalog, and groups from them at once for any smaller radius.

    Args:
        ids: int64 (N,), ascending.
        codes: uint8 (N, B), the codes of those photos.
        radius: the largest that groups can be asked for.
        catalog: knows the sizes and the decisions.
        join: of these codes, as `radius_join`, which it is where this is None.
        threads: that compare codes.
        control: asked between blocks of the join.
        report: told how much of the join is done, 0 … 1.

    Raises:
        Cancelled: by `control`.
    """

    def __init__(
        self,
        ids: PhotoIds,
        codes: Codes,
        *,
        radius: int,
        catalog: Catalog,
        join: Callable[..., Join] | None = None,
        threads: int = 1,
        control: Control | None = None,
        report: Callable[[float], None] | None = None,
    ) -> None:
        self._ids, self._catalog = ids, catalog
        join = join or partial(radius_join, codes)
        self._join: Join = join(radius=radius, threads=threads, control=control, report=report)
        known, sizes = catalog.duplicates.sizes()
        place = np.minimum(np.searchsorted(known, ids), max(0, len(known) - 1))
        self._bytes = np.where(known[place] == ids, sizes[place], 0) if len(known) else np.zeros(len(ids), np.int64)

    def groups(self, radius: int, *, control: Control | None = None) -> list[Group]:
        """Groups not looked at yet, largest saving first; pairs that the user decided on are left out."""
        control = control or Control()
        groups = group_join(self._join, radius=min(radius, self._join.radius), whole=WHOLE, control=control)
        if not len(groups):
            return []
        decided = self._catalog.duplicates.judged_photos()
        members, starts = self._ids[groups.rows].tolist(), groups.starts.tolist()
        saving = self._savings(groups)
        found = []
        for done, number in enumerate(np.argsort(-saving, kind="stable").tolist()):
            if not done % _STEP:
                control.checkpoint()
            photos = tuple(members[starts[number] : starts[number + 1]])
            if not (len(photos) == 2 and photos in decided):
                found.append(Group(None, photos, int(saving[number])))
        return found

    def _savings(self, groups: Groups) -> npt.NDArray[np.int64]:
        sizes, starts = self._bytes[groups.rows], groups.starts[:-1]
        return np.add.reduceat(sizes, starts) - np.maximum.reduceat(sizes, starts)

    def codes(self, photos: Sequence[PhotoId]) -> Codes:
        """The codes of photos that are in proposals, uint8 (N, B)."""
        place = np.searchsorted(self._ids, np.array(photos, np.int64))
        return self._join.codes[self._join.label[place]]

    def distance(self, first: PhotoId, second: PhotoId) -> int | None:
        """Bits between two photos' codes; None if one was not there when the codes were joined."""
        wanted = np.array([first, second], np.int64)
        place = np.minimum(np.searchsorted(self._ids, wanted), len(self._ids) - 1)
        if not len(self._ids) or not np.array_equal(self._ids[place], wanted):
            return None
        codes = self._join.codes[self._join.label[place]]
        return int(hamming(codes[:1], codes[1:])[0, 0])
