"""The photos of a group as they are shown."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from desktop_app.core.catalog import Catalog
from desktop_app.core.duplicates.belonging import lacking
from desktop_app.core.duplicates.exposure_time import seconds_apart
from desktop_app.core.duplicates.keeper import Keeper, KeeperRules
from desktop_app.core.duplicates.photo_choices import PhotoChoices
from desktop_app.core.duplicates.proposals import Group
from desktop_app.core.duplicates.relating import MOST_LOOKED_AT
from desktop_app.core.duplicates.verification import Verifier
from desktop_app.core.errors import CatalogError, ImageError
from desktop_app.core.language import english
from desktop_app.core.relations import Relation
from desktop_app.core.removal.plan import one_file
from desktop_app.core.types import Cancelled, Photo, PhotoId

__all__ = ["Row", "Rows"]


@dataclass(frozen=True, slots=True)
class Row:
    """A photo of a group, as it is shown.

    Attributes:
        relation: to the keeper; None for the keeper itself, and where the files could not be compared yet.
        evidence: why; for the keeper, why it stays.
        distance: bits from the keeper's code; None if a code is missing.
        keeper: it stays.
        marked: it is to be removed.
        protected: it cannot be marked.
        same_file: it is another name of the keeper's file (a hard link): nothing is freed without it.
        lacking: what belongs to it and the keeper has not, in words (`belonging.lacking`); rules leave it alone then.
        place: where it differs most from the keeper, see `Finding`.
        sharpness: of a frame of a burst beside the sharpest one, 0 … 1; None where that is not known.
    """

    photo: Photo
    relation: Relation | None
    evidence: str
    distance: int | None
    keeper: bool
    marked: bool
    protected: bool
    same_file: bool = False
    lacking: str = ""
    place: tuple[float, float] | None = None
    sharpness: float | None = None


class Rows:
    """Makes the rows of groups.

    Args:
        catalog: knows the photos.
        verifier: compares two files, or recalls what it found.
        marks: what goes and what stays.
        distance: bits between two photos' codes; None where one has none.
        failed: is told of a pair whose comparison failed, and why: one pair costs itself.
    """

    def __init__(
        self,
        catalog: Catalog,
        *,
        verifier: Verifier,
        marks: PhotoChoices,
        distance: Callable[[PhotoId, PhotoId], int | None],
        failed: Callable[[Photo, Photo, Exception], None],
    ) -> None:
        self._failed = failed
        self._catalog, self._verifier, self._marks, self._distance = catalog, verifier, marks, distance

    def of(self, group: Group, *, rules: KeeperRules) -> list[Row]:
        """The photos of a group: the keeper first, then by relation and distance; none where none is left.

        Of a burst the rest comes in its order in time.
        """
        photos = self._catalog.photos.get(group.photos)
        keeper = self._marks.keeper(photos, rules, relation=group.relation)
        if keeper is None:
            return []
        sharp = self._marks.sharpness(photos, group.relation)
        rows = [replace(self._row(group, keeper, photo, rules), sharpness=sharp.get(photo.id)) for photo in photos]
        if group.relation is Relation.BURST:
            return sorted(rows, key=lambda row: (not row.keeper, str(row.photo.taken), row.photo.path))
        rank = len(Relation)
        return sorted(
            rows, key=lambda row: (not row.keeper, row.relation.rank if row.relation else rank, row.distance or 0)
        )

    def _row(self, group: Group, keeper: Keeper, photo: Photo, rules: KeeperRules) -> Row:
        stays = photo.id == keeper.photo.id
        found = (None, keeper.why, None) if stays else self._relation(group, keeper.photo, photo)
        relation, evidence, place = found
        same = not stays and relation is Relation.EXACT and one_file(photo.path, keeper.photo.path)
        lost = "" if stays else lacking(keeper.photo, photo)
        if lost and relation is not None:
            evidence = english(f"{evidence}; has {lost}, which the one to keep lacks")
        return Row(
            photo,
            relation,
            english("another name of the same file") if same else evidence,
            self._distance(keeper.photo.id, photo.id),
            keeper=stays,
            marked=self._marks.removed(photo.id),
            protected=rules.protects(photo),
            same_file=same,
            lacking=lost,
            place=place,
        )

    def _relation(
        self, group: Group, keeper: Photo, photo: Photo
    ) -> tuple[Relation | None, str, tuple[float, float] | None]:
        """The relation to the keeper, why, and where it differs."""
        if group.relation is None:
            return None, english("still to be checked"), None
        if not group.relation.reviewed_as_copy and len(group.photos) > MOST_LOOKED_AT:
            return group.relation, "", None
        if group.relation is Relation.BURST and (apart := seconds_apart(keeper, photo)):
            return Relation.BURST, english(f"taken {apart:g} s apart"), None  # to know that, no file need be read
        try:
            finding = self._verifier.compare(keeper, photo)
        except ImageError as error:
            return None, error.reason, None
        except (Cancelled, CatalogError):
            raise
        except Exception as error:  # noqa: BLE001 -- as in `relate`: one pair costs itself
            self._failed(keeper, photo, error)
            return None, english("could not be checked"), None
        if group.relation is Relation.EDITED and not finding.relation.reviewed_as_copy:
            return (
                Relation.EDITED,
                english("seen by way of another photo of this group"),
                None,
            )  # its copy matches what stays
        return finding.relation, finding.evidence, finding.place
