"""The review of duplicates without a window: groups, marks, keepers, and the plan that comes of them.

Thread-safe: a window calls it from its workers. What the user did (marks, decisions, rules, the radius) is in
the catalog as soon as it is done.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Self

from desktop_app.core.catalog import Catalog
from desktop_app.core.duplicates.findings import Findings
from desktop_app.core.duplicates.keeper import Keeper, KeeperRules, choose_keeper
from desktop_app.core.duplicates.photo_choices import PhotoChoices, wanted
from desktop_app.core.duplicates.proposals import Group, Proposals
from desktop_app.core.duplicates.radius import farthest_radius, usual_radius
from desktop_app.core.duplicates.relating import MOST_LOOKED_AT
from desktop_app.core.duplicates.review_settings import ReviewSettings
from desktop_app.core.duplicates.uncompared import Uncompared
from desktop_app.core.duplicates.verification import Verifier
from desktop_app.core.encoders.card import Card
from desktop_app.core.errors import ActionError, CatalogError, ImageError
from desktop_app.core.images import Limits
from desktop_app.core.relations import Judgement, Relation
from desktop_app.core.removal.actions import RemovalPlan, make_plan
from desktop_app.core.removal.journal import RemovalKind
from desktop_app.core.types import Cancelled, Control, Photo, PhotoId

if TYPE_CHECKING:
    from desktop_app.core.library import Library

__all__ = ["Checked", "Group", "Review", "Row", "Totals"]


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
    """

    photo: Photo
    relation: Relation | None
    evidence: str
    distance: int | None
    keeper: bool
    marked: bool
    protected: bool


@dataclass(frozen=True, slots=True)
class Checked:
    """Progress of comparing files: proposals done, of how many."""

    done: int
    total: int


@dataclass(frozen=True, slots=True)
class Totals:
    """What is marked: photos, their bytes, and in how many groups."""

    photos: int
    bytes: int
    groups: int


class Review:
    """Duplicates of a catalog under one encoder.

    Args:
        catalog: photos, codes, and what is remembered.
        encoder: number of the encoder in the catalog.
        card: its card; the head `copy` is used where it has one.
        limits: of decoding.
        threads: that compare files.
        remember: keep marks, rules and radius in the catalog, and start from those kept. Findings and judgements
            are kept and heeded either way.
    """

    def __init__(
        self,
        catalog: Catalog,
        *,
        encoder: int,
        card: Card,
        limits: Limits | None = None,
        threads: int = 1,
        remember: bool = True,
    ) -> None:
        self._catalog, self._encoder, self._card = catalog, encoder, card
        self.head = "copy" if "copy" in card.heads else next(iter(card.heads))
        self._threads = threads
        memory = catalog.duplicates if remember else None
        self._choices = ReviewSettings(memory, encoder=encoder)
        self._verifier = Verifier(memory=catalog.duplicates, limits=limits)
        self._findings = Findings(catalog, verifier=self._verifier, best=self._best)
        self._photos = catalog.photos.count()
        self._marking = threading.RLock()
        self.marks = PhotoChoices(memory, content=self._verifier.content)

    @classmethod
    def of(cls, library: Library, *, remember: bool = True) -> Self:
        """The review of a library under the encoder in use."""
        encoder, settings = library.encoder, library.settings
        return cls(
            library.catalog,
            encoder=library.catalog.codes.register(encoder.identity, encoder.card),
            card=encoder.card,
            limits=settings.limits,
            threads=settings.decoding_threads,
            remember=remember,
        )

    @property
    def rules(self) -> KeeperRules:
        """Which photo of a group stays, and which folders are protected; remembered when set."""
        return self._choices.rules

    @rules.setter
    def rules(self, rules: KeeperRules) -> None:
        self._choices.rules = rules

    @property
    def radius(self) -> int:
        """The radius in use: the one set last for this encoder, else what suits its card and the library's size."""
        if self._choices.radius is not None:
            return self._choices.radius
        return usual_radius(self._card.heads[self.head], photos=self._photos)

    @property
    def max_radius(self) -> int:
        """Where the slider ends; it changes with the library's size when groups are found anew."""
        end = farthest_radius(self._card.heads[self.head], photos=self._photos)
        return max(end, self._choices.radius or 0)

    # Finding

    @property
    def uncompared(self) -> Uncompared:
        """The pairs that could not be compared since groups were proposed last: each cost only itself."""
        return self._findings.uncompared

    def find(
        self,
        *,
        radius: int | None = None,
        control: Control | None = None,
        report: Callable[[float], None] | None = None,
    ) -> None:
        """Join all codes anew and propose groups. The files are not looked at: see `check`.

        Args:
            radius: of the groups, remembered; None means the one in use.
            control: asked between blocks of the join.
            report: told how much of the join is done, 0 … 1.

        Raises:
            Cancelled: by `control`; the groups are as they were.
        """
        ids, codes = self._catalog.codes.load(self._encoder, self._card, control=control)
        self._photos = len(ids)
        if radius is not None:
            self._choices.choose_radius(radius)
        radius = self.radius
        proposals = Proposals(
            ids,
            codes[self.head],
            radius=max(radius, self.max_radius),
            catalog=self._catalog,
            control=control,
            report=report,
        )
        self._findings.propose(proposals, radius=radius, control=control)

    def regroup(self, radius: int, *, control: Control | None = None) -> None:
        """Propose groups for another radius, at once, from the pairs that `find` kept; the radius is remembered."""
        self._findings.propose(None, radius=radius, control=control)
        self._choices.choose_radius(radius)

    def check(self, *, control: Control | None = None) -> Iterator[Checked]:
        """Compare the files of the proposals, largest saving first, and sort them into groups with a relation.

        Raises:
            Cancelled: by `control`; what is compared stays, in the catalog too, the rest stays proposed.
        """
        for done, total in self._findings.check(threads=self._threads, control=control):
            yield Checked(done, total)

    def check_group(self, proposal: Group, *, control: Control | None = None) -> list[Group]:
        """Compare the files of one proposal now; the groups that it became. A compared one stays as it is."""
        return self._findings.check_group(proposal, control=control)

    def _best(self, photos: Sequence[Photo]) -> Photo:
        return choose_keeper(photos, rules=self.rules, content=self._verifier.content).photo

    # Looking

    def groups(self, relations: Sequence[Relation | None] | None = None) -> list[Group]:
        """The groups of some relations (None: not compared yet), or all; largest saving first."""
        return self._findings.groups(relations)

    def narrowed(self, relations: Sequence[Relation]) -> list[Group]:
        """What of the groups is of these relations, any two photos of each: for a list of exact copies, say."""
        return self._findings.narrowed(relations)

    def rows(self, group: Group) -> list[Row]:
        """The photos of a group as they are shown: the keeper first, then by relation and distance."""
        photos = self._catalog.photos.get(group.photos)
        keeper = self.marks.keeper(photos, self.rules)
        if keeper is None:
            return []
        rows = [self._row(group, keeper, photo) for photo in photos]
        rank = len(Relation)
        return sorted(
            rows, key=lambda row: (not row.keeper, row.relation.rank if row.relation else rank, row.distance or 0)
        )

    def _row(self, group: Group, keeper: Keeper, photo: Photo) -> Row:
        relation, evidence = self._relation(group, keeper, photo)
        return Row(
            photo,
            relation,
            evidence,
            self._findings.distance(keeper.photo.id, photo.id),
            keeper=photo.id == keeper.photo.id,
            marked=self.marks.removed(photo.id),
            protected=self.rules.protects(photo),
        )

    def _relation(self, group: Group, keeper: Keeper, photo: Photo) -> tuple[Relation | None, str]:
        if photo.id == keeper.photo.id:
            return None, keeper.why
        if group.relation is None:
            return None, "not compared yet"
        if not group.relation.reviewed_as_copy and len(group.photos) > MOST_LOOKED_AT:
            return group.relation, ""
        try:
            finding = self._verifier.compare(keeper.photo, photo)
        except ImageError as error:
            return None, error.reason
        except (Cancelled, CatalogError):
            raise
        except Exception as error:  # noqa: BLE001 -- as in `relate`: one pair costs itself
            self.uncompared.add(keeper.photo, photo, error)
            return None, "could not be compared"
        return finding.relation, finding.evidence

    # Deciding

    def mark(self, photo: PhotoId, *, remove: bool) -> None:
        """Mark a photo for removal, or unmark it.

        Raises:
            ActionError: it is protected, or nothing of one of its groups would stay.
        """
        with self._marking:
            if remove:
                self._remove(self._catalog.photos.get([photo]))
            else:
                self.marks.put({photo: None})

    def _remove(self, photos: Sequence[Photo]) -> None:
        self.marks.remove(photos, rules=self.rules, holding=self._findings.holding)

    def mark_by_rules(self, *, relations: Sequence[Relation] | None = None, control: Control | None = None) -> Totals:
        """Mark every copy that is exact, has the same pixels, or is re-encoded, each against its group's keeper.

        Edited, burst and similar photos are never marked by a rule, nor is anything protected or chosen to stay.

        Args:
            relations: only copies that are these to each other (`narrowed`); None means all three.
            control: asked before each group.

        Returns:
            What is marked now in all.
        """
        control = control or Control()
        sure = [relation for relation in relations or list(Relation) if relation.preselected]
        for group in self.narrowed(sure):
            control.checkpoint()
            with self._marking:
                rows = [row for row in self.rows(group) if row.relation in sure and not row.protected]
                for photo in [row.photo for row in rows if not self.marks.chosen(row.photo.id)]:
                    with suppress(ActionError):  # the last of another group: a rule leaves it alone
                        self._remove([photo])
        return self.totals()

    def judge(self, photos: Sequence[PhotoId], decision: Judgement) -> None:
        """Remember that photos are no match, or are all to be kept; see `Findings.decide`."""
        with self._marking:
            for group in self._findings.judge(photos, decision):
                self.marks.forget(group)

    # Acting

    def totals(self) -> Totals:
        """What is marked in the groups at hand."""
        groups = [[p for p in group.photos if self.marks.removed(p)] for group in self.groups(list(Relation))]
        groups = [photos for photos in groups if photos]
        photos = self._catalog.photos.get(sorted({photo for group in groups for photo in group}))
        return Totals(len(photos), sum(photo.size for photo in photos), len(groups))

    def plan(self, kind: RemovalKind, *, folder: Path | None = None) -> RemovalPlan:
        """What `removal.actions.apply` would do with the marks, each photo with the keeper of its group.

        What would empty a group, or what `make_plan` forbids, is left out, with the reason.
        """
        groups = self.groups(list(Relation))
        going, last = wanted(groups, photos_of=self._catalog.photos.get, marks=self.marks, rules=self.rules)
        return make_plan(kind, going, folder=folder, protected=self.rules.protected, left_out=last)
