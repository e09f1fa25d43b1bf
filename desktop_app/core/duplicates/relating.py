"""From a proposed group (near in code) to groups with a relation: what is one exposure, an edit, a burst.

Complete linkage again, over findings: a photo joins a group only if it matches every member, see `linking`. Whatever
the user told apart never meets.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

import numpy as np
import numpy.typing as npt

from desktop_app.core.codes import Codes, hamming
from desktop_app.core.duplicates.exposure_time import seconds_apart
from desktop_app.core.duplicates.linking import link
from desktop_app.core.duplicates.origins import LOSSLESS
from desktop_app.core.duplicates.uncompared import Uncompared
from desktop_app.core.duplicates.verification import BURST_SECONDS, Verifier
from desktop_app.core.errors import CatalogError
from desktop_app.core.relations import Finding, Relation
from desktop_app.core.types import Cancelled, Control, Photo, PhotoId

MOST_LOOKED_AT = 60
"""In a proposal of more exposures than this (a burst, a time lapse) edits are not looked for by matching points."""

MOST_PAIRED = 300
"""More than this many (a burst of thousands) are compared in parts: comparisons grow with them, not their square."""

_BLOCK = 256

Pairwise = Callable[[Photo, Photo], bool]

__all__ = ["MOST_LOOKED_AT", "Related", "narrow", "relate"]


@dataclass(frozen=True, slots=True)
class Related:
    """Photos of which every two are at least `relation` to each other."""

    relation: Relation
    photos: tuple[Photo, ...]


def relate(
    photos: Sequence[Photo],
    *,
    verifier: Verifier,
    best: Callable[[Sequence[Photo]], Photo] = lambda photos: photos[0],
    apart: Pairwise = lambda _first, _second: False,
    near: Near | None = None,
    control: Control | None = None,
    uncompared: Uncompared | None = None,
) -> list[Related]:
    """Look at the photos of one proposal and sort them, from the strict to the lax.

    One exposure (EXACT … REENCODED) makes a group. From there on one photo stands for each exposure: those that are
    EDITED of each other make a group, then one photo of each of those; what is of one BURST; what is SIMILAR. So a
    photo is in one group of copies at most, and a copy is never shown as a burst's frame beside its original.

    Args:
        photos: near each other in code, directly or by way of others.
        verifier: compares two files.
        best: the one that stands for a group: the photo that would stay.
        apart: whether the user said that two photos do not match, or are both to be kept.
        near: which photos' codes are within the radius; None: all. Others are not compared, except with the members of
            a group that is near; SIMILAR are only those that are near.
        control: asked before each comparison.
        uncompared: told of the pairs that could not be compared; such a pair matches in nothing.

    Raises:
        CatalogError: what is found cannot be remembered.
        Cancelled: by `control`; the findings found so far are remembered by the verifier.
    """
    near = near or Near(photos)
    look = _Look(verifier, apart, control or Control(), Uncompared() if uncompared is None else uncompared)
    files = _files(sorted(photos, key=_lateness), look.same_bytes)
    heads = [file[0] for file in files]
    copies = {file[0].id: file for file in files}
    exposures = [
        [photo for head in group for photo in copies[head.id]]
        for part in _parts(heads)
        for group in link(part, sorted(near.pairs(part)), match=look.same_exposure)
    ]
    found = [Related(look.weakest(group), tuple(group)) for group in exposures if len(group) > 1]
    left = _heads(exposures, best)
    few = len(left) <= MOST_LOOKED_AT
    if few:
        groups = link(left, near.pairs(left), match=look.edited, follows=look.follows, rank=look.shown)
        found += [Related(Relation.EDITED, tuple(group)) for group in groups if len(group) > 1]
        left = _heads(groups, best)
    moments = [group for part in _parts(left) for group in _moments(part, near, look, few=few)]
    found += [Related(Relation.BURST, tuple(group)) for group in moments if len(group) > 1]
    left = [group[0] for group in moments if len(group) == 1]
    for part in _parts(left):
        groups = link(part, near.pairs(part), match=lambda one, other: near(one, other) and not apart(one, other))
        found += [Related(Relation.SIMILAR, tuple(group)) for group in groups if len(group) > 1]
    return found


def _lateness(photo: Photo) -> tuple[int, bool, int, PhotoId]:
    """Least for what others seem to be made of: what was resized or saved again is compared with that one first."""
    return -photo.width * photo.height, photo.format not in LOSSLESS, -photo.size, photo.id


def _heads(groups: Sequence[Sequence[Photo]], best: Callable[[Sequence[Photo]], Photo]) -> list[Photo]:
    """The photo that stands for each group beside the others."""
    if len(groups) == 1:  # beside no others any photo will do, and `best` may have to read files
        return [groups[0][0]]
    return [group[0] if len(group) == 1 else best(group) for group in groups]


class Near:
    """How far photos are from each other in code.

    Args:
        photos: the photos; of those that `reach` is asked of alone, none.
        codes: uint8 (N, B), theirs; None where all count as equally near.
        radius: within which they are near.
    """

    def __init__(self, photos: Sequence[Photo] = (), codes: Codes | None = None, *, radius: int = 0) -> None:
        self._row = {photo.id: row for row, photo in enumerate(photos)}
        self._codes, self._radius = codes, radius

    def __call__(self, first: Photo, second: Photo) -> bool:
        """Whether two photos are near."""
        return bool(self._distances([first, second])[0, 1] <= self._radius)

    def reach(self) -> int:
        """The smallest radius within which the same photos are near; asked in blocks, for proposals of thousands."""
        if self._codes is None or not len(self._codes):
            return 0
        blocks = (self._codes[start : start + _BLOCK] for start in range(0, len(self._codes), _BLOCK))
        distances = (hamming(block, self._codes) for block in blocks)
        return int(max(some.max(initial=0, where=some <= self._radius) for some in distances))

    def pairs(self, photos: Sequence[Photo]) -> list[tuple[int, int]]:
        """The places of those that are near, the closest first."""
        distances = self._distances(photos)
        first, second = np.nonzero(np.triu(distances <= self._radius, 1))
        order = np.argsort(distances[first, second], kind="stable")
        return list(zip(first[order].tolist(), second[order].tolist(), strict=True))

    def _distances(self, photos: Sequence[Photo]) -> npt.NDArray[np.integer]:
        if self._codes is None:
            return np.zeros((len(photos), len(photos)), np.int64)
        some = self._codes[[self._row[photo.id] for photo in photos]]
        return hamming(some, some)


def _moments(photos: Sequence[Photo], near: Near, look: _Look, *, few: bool) -> list[list[Photo]]:
    """Bursts, in which a later frame may be far in code from the first: what time tells needs no near code."""
    if not few:
        every = list(combinations(range(len(photos)), 2))
        return link(photos, every, match=look.soon)
    pairs = near.pairs(photos)
    close = set(pairs)
    more = [pair for pair in combinations(range(len(photos)), 2) if pair not in close]
    soon = [(one, other) for one, other in more if look.soon(photos[one], photos[other])]
    return link(photos, [*pairs, *soon], match=look.burst)


def _files(photos: Sequence[Photo], same_bytes: Pairwise) -> list[list[Photo]]:
    """The photos of each file content. One that equals the first of them equals all, so they need not be compared."""
    files: list[list[Photo]] = []
    of_mark: defaultdict[tuple[int, bytes], list[list[Photo]]] = defaultdict(list)
    for photo in photos:
        alike = of_mark[photo.size, photo.fingerprint]
        file = next((one for one in alike if same_bytes(one[0], photo)), None)
        if file is None:
            file = []
            files.append(file)
            alike.append(file)
        file.append(photo)
    return files


def _parts(photos: Sequence[Photo]) -> Iterator[Sequence[Photo]]:
    """All of them, or of very many those that were taken one after the other: every two of each part are compared."""
    if len(photos) > MOST_PAIRED:
        photos = sorted(photos, key=lambda photo: (str(photo.taken or ""), photo.path.stem, photo.id))
    for start in range(0, len(photos), MOST_PAIRED):
        yield photos[start : start + MOST_PAIRED]


def narrow(
    photos: Sequence[Photo],
    relations: Sequence[Relation],
    *,
    verifier: Verifier,
    uncompared: Uncompared | None = None,
) -> list[Related]:
    """The parts of a group in which every two are one of these relations to each other.

    Args:
        uncompared: told of the pairs that could not be compared; such a pair is in no part together.

    Raises:
        CatalogError: what is found cannot be remembered.
    """
    look = _Look(verifier, lambda _first, _second: False, Control(), Uncompared() if uncompared is None else uncompared)

    def match(first: Photo, second: Photo) -> bool:
        if list(relations) == [Relation.EXACT] and first.fingerprint != second.fingerprint:
            return False
        return look.relation(first, second) in relations

    parts = link(photos, combinations(range(len(photos)), 2), match=match)
    weakest = max(relations, key=lambda relation: relation.rank)
    return [Related(weakest, tuple(part)) for part in parts if len(part) > 1]


class _Look:
    """The comparisons, from the strict to the lax; a pair that cannot be compared matches in nothing."""

    def __init__(self, verifier: Verifier, apart: Pairwise, control: Control, uncompared: Uncompared) -> None:
        self._verifier, self._apart, self._control, self._uncompared = verifier, apart, control, uncompared

    def _finding(self, first: Photo, second: Photo, *, exposure: bool) -> Finding | None:
        self._control.checkpoint()
        if self._apart(first, second):
            return None
        try:
            compare = self._verifier.compare_exposure if exposure else self._verifier.compare
            return compare(first, second, control=self._control)
        except (Cancelled, CatalogError):  # nothing that is wrong with the pair
            raise
        except Exception as error:  # noqa: BLE001 -- one pair never ends the run, whatever is wrong with it
            self._uncompared.add(first, second, error)
            return None

    def same_bytes(self, first: Photo, second: Photo) -> bool:
        finding = self._finding(first, second, exposure=True)
        return finding is not None and finding.relation is Relation.EXACT

    def same_exposure(self, first: Photo, second: Photo) -> bool:
        return self._finding(first, second, exposure=True) is not None

    def follows(self, path: Sequence[Photo]) -> bool:
        self._control.checkpoint()
        if self._apart(path[0], path[-1]):
            return False
        try:
            return self._verifier.follows(path, control=self._control)
        except (Cancelled, CatalogError):
            raise
        except Exception as error:  # noqa: BLE001 -- as above
            self._uncompared.add(path[0], path[-1], error)
            return False

    def shown(self, photo: Photo) -> float:
        """Pixels inside the border: the photo that shows most leads a group."""
        return photo.width * photo.height * self._verifier.content(photo)

    def relation(self, first: Photo, second: Photo) -> Relation | None:
        finding = self._finding(first, second, exposure=False)
        return None if finding is None else finding.relation

    def edited(self, first: Photo, second: Photo) -> bool:
        relation = self.relation(first, second)
        return relation is not None and relation.reviewed_as_copy

    def burst(self, first: Photo, second: Photo) -> bool:
        return self.relation(first, second) is Relation.BURST

    def soon(self, first: Photo, second: Photo) -> bool:
        apart = seconds_apart(first, second)
        return apart is not None and apart <= BURST_SECONDS and not self._apart(first, second)

    def weakest(self, photos: Sequence[Photo]) -> Relation:
        """The weakest relation to the first; they were all found to be one exposure."""
        findings = [self._finding(photos[0], photo, exposure=True) for photo in photos[1:]]
        return max((v.relation for v in findings if v is not None), key=lambda r: r.rank, default=Relation.SIMILAR)
