"""From a proposed group (near in code) to groups with a relation: what is one exposure, an edit, a burst.

Complete linkage again, over findings: a photo joins a group only if it matches every member. Whatever the user
told apart never meets.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from desktop_app.core.duplicates.exposure_time import seconds_apart
from desktop_app.core.duplicates.uncompared import Uncompared
from desktop_app.core.duplicates.verification import BURST_SECONDS, Verifier
from desktop_app.core.errors import CatalogError
from desktop_app.core.relations import Finding, Relation
from desktop_app.core.types import Cancelled, Control, Photo

MOST_LOOKED_AT = 60
"""In a proposal of more exposures than this (a burst, a time lapse) edits are not looked for by matching points."""

MOST_PAIRED = 300
"""More than so many (a burst of thousands) are compared in parts: the comparisons grow with them, not their square."""

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
    near: Pairwise = lambda _first, _second: True,
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
        apart: whether the user said that two photos are no match, or are both to be kept.
        near: whether two photos' codes are within the radius: what SIMILAR asks for.
        control: asked before each comparison.
        uncompared: told of the pairs that could not be compared; such a pair matches in nothing.

    Raises:
        CatalogError: what is found cannot be remembered.
        Cancelled: by `control`; the findings found so far are remembered by the verifier.
    """
    look = _Look(verifier, apart, control or Control(), Uncompared() if uncompared is None else uncompared)
    files = _files(sorted(photos, key=lambda photo: (-photo.width * photo.height, photo.id)), look.same_bytes)
    heads = [file[0] for file in files]
    copies = {file[0].id: file for file in files}
    exposures = [
        [photo for head in group for photo in copies[head.id]]
        for part in _parts(heads)
        for group in _cliques(part, look.same_exposure)
    ]
    found = [Related(look.weakest(group), tuple(group)) for group in exposures if len(group) > 1]
    few = len(exposures) <= MOST_LOOKED_AT
    left = [best(group) for group in exposures]
    levels = (
        (Relation.EDITED, look.edited if few else None),
        (Relation.BURST, look.burst if few else look.soon),
        (Relation.SIMILAR, lambda first, second: near(first, second) and not apart(first, second)),
    )
    for relation, match in levels:
        if match is not None:
            groups = [group for part in _parts(left) for group in _cliques(part, match)]
            found += [Related(relation, tuple(group)) for group in groups if len(group) > 1]
            left = [best(group) for group in groups if relation is Relation.EDITED or len(group) == 1]
    return found


def _files(photos: Sequence[Photo], same_bytes: Pairwise) -> list[list[Photo]]:
    """The photos of each file content. Whoever equals the first of them equals all, so they need not be compared."""
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
    parts = _cliques(photos, lambda first, second: look.relation(first, second) in relations)
    weakest = max(relations, key=lambda relation: relation.rank)
    return [Related(weakest, tuple(part)) for part in parts if len(part) > 1]


def _cliques(photos: Sequence[Photo], match: Callable[[Photo, Photo], bool]) -> list[list[Photo]]:
    """Each photo to the first group all of whose members it matches, else to one of its own."""
    groups: list[list[Photo]] = []
    for photo in photos:
        for group in groups:
            if all(match(member, photo) for member in group):
                group.append(photo)
                break
        else:
            groups.append([photo])
    return groups


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
