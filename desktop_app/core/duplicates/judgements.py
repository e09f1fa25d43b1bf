"""What a person said about pairs, and taking it back."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from desktop_app.core.catalog import Catalog
from desktop_app.core.duplicates.findings import Findings
from desktop_app.core.duplicates.photo_choices import PhotoChoices
from desktop_app.core.errors import KnownError
from desktop_app.core.relations import Judgement, PhotoChoice
from desktop_app.core.types import Photo, PhotoId

__all__ = ["Judged", "Judgements"]


@dataclass(frozen=True, slots=True)
class Judged:
    """A judgement as it is shown.

    Attributes:
        number: to take it back by.
        judgement: what was said.
        photos: of the library that it is about, by path; fewer than two where the files are gone.
    """

    number: int
    judgement: Judgement
    photos: tuple[Photo, ...]


class Judgements:
    """The judgements of a library.

    Args:
        catalog: keeps them.
        findings: heed them.
        marks: those of a group that ends by a judgement go, and come back with it.
    """

    def __init__(self, catalog: Catalog, *, findings: Findings, marks: PhotoChoices) -> None:
        self._catalog, self._findings, self._marks = catalog, findings, marks
        self._lost: dict[int, dict[PhotoId, PhotoChoice | None]] = {}

    def judge(self, photos: Sequence[PhotoId], judgement: Judgement) -> int:
        """Remember that photos do not match, or are all to be kept; see `Findings.judge`. The judgement's number."""
        ended = self._findings.judge(photos, judgement)
        lost = self._marks.forget(photos)  # also where no group of theirs is at hand: a script compares nothing first
        for group in ended:
            lost |= self._marks.forget(group.photos)
        number = self._catalog.duplicates.last_judgement()
        self._lost[number] = lost
        return number

    def all(self) -> list[Judged]:
        """Every judgement, the latest first."""
        return [
            Judged(number, judgement, tuple(sorted(self._of(marks), key=lambda photo: photo.path)))
            for number, judgement, marks in self._catalog.duplicates.said()
        ]

    def numbered(self, numbers: Sequence[int]) -> list[Judged]:
        """The judgements of these numbers, in this order.

        Raises:
            KnownError: there is none of a number.
        """
        known = {one.number: one for one in self.all()}
        if unknown := [number for number in numbers if number not in known]:
            raise KnownError(f"there is no judgement {unknown[0]}; `lookalike duplicates judgements` lists them")
        return [known[number] for number in numbers]

    def _of(self, marks: Iterable[bytes]) -> list[Photo]:
        return [photo for mark in marks for photo in self._catalog.photos.with_fingerprint(mark)]

    def take_back(self, numbers: Sequence[int]) -> None:
        """Let those photos be grouped again; the marks that they had when they were judged are set again."""
        self._catalog.duplicates.forget_judgements(numbers)
        for number in numbers:
            self._marks.put(self._lost.pop(number, {}))
        self._findings.heed_judgements()

    def heed_others(self) -> bool:
        """Whether others judged or marked anything since; then groups are proposed again, with the marks as kept."""
        marked = self._marks.heed_others()
        return self._findings.heed_judgements() or marked
