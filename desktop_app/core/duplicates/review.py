"""The review of duplicates without a window: groups, marks, keepers, and the plan that comes of them.

Thread-safe: a window calls it from its workers. What the user did (marks, decisions, rules, the radius) is in
the catalog as soon as it is done.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Self

from desktop_app.core.catalog import Catalog
from desktop_app.core.duplicates.around import rows_to_join
from desktop_app.core.duplicates.findings import Checked, Findings
from desktop_app.core.duplicates.holdings import holdings_of
from desktop_app.core.duplicates.judgements import Judgements
from desktop_app.core.duplicates.keeper import KeeperRules
from desktop_app.core.duplicates.nearest_first import MANY, join_while_comparing
from desktop_app.core.duplicates.photo_choices import PhotoChoices, wanted
from desktop_app.core.duplicates.proposals import Group, Proposals
from desktop_app.core.duplicates.radius import farthest_radius, usual_radius
from desktop_app.core.duplicates.review_settings import ReviewSettings
from desktop_app.core.duplicates.rows import Row, Rows
from desktop_app.core.duplicates.savings import Savings
from desktop_app.core.duplicates.set_aside import photos_set_aside, refuse_where_looked_into
from desktop_app.core.duplicates.sharpness import SharpnessMemory
from desktop_app.core.duplicates.uncompared import Uncompared
from desktop_app.core.duplicates.verification import Verifier
from desktop_app.core.encoders.card import Card
from desktop_app.core.images import Limits
from desktop_app.core.relations import Judgement, Relation
from desktop_app.core.removal.journal import RemovalKind
from desktop_app.core.removal.merging import with_gains
from desktop_app.core.removal.plan import RemovalPlan, freed, make_plan
from desktop_app.core.settings import Settings
from desktop_app.core.thumbnails import Thumbnails
from desktop_app.core.types import Control, Photo, PhotoId

if TYPE_CHECKING:
    from desktop_app.core.library import Library

__all__ = ["Checked", "Group", "Review", "Row", "Totals"]


@dataclass(frozen=True, slots=True)
class Totals:
    """What is marked.

    Attributes:
        photos: how many.
        bytes: that they take up.
        groups: that have one of them.
        hidden: photos of these that are not seen.
    """

    photos: int
    bytes: int
    groups: int
    hidden: int = 0


class Review:
    """Duplicates of a catalog under one encoder.

    Args:
        catalog: photos, codes, and what is remembered.
        encoder: number of the encoder in the catalog.
        card: its card; the head `copy` is used where it has one.
        limits: of decoding.
        threads: that compare files.
        settings: as they are when something is planned, so that a change counts at once.
        thumbnails: of the photos; without them every comparison opens the files.
        remember: keep marks, rules and radius in the catalog, and start from those kept. Findings, judgements and
            protected folders are heeded either way.

    Attributes:
        marks: what goes and what was chosen to stay.
        judgements, savings: what was said about pairs, and what groups free.
        hard_links: rules mark other names of the keeper's file too, though nothing is freed without them.
    """

    def __init__(
        self,
        catalog: Catalog,
        *,
        encoder: int,
        card: Card,
        limits: Limits | None = None,
        threads: int = 1,
        settings: Callable[[], Settings] = Settings,
        thumbnails: Thumbnails | None = None,
        remember: bool = True,
    ) -> None:
        self._settings = settings
        self._catalog, self._encoder, self._card, self.hard_links = catalog, encoder, card, False
        self.head = "copy" if "copy" in card.heads else next(iter(card.heads))
        self._threads, self._whole = threads, True
        memory = catalog.duplicates if remember else None
        self._choices = ReviewSettings(catalog, encoder=encoder, remember=remember)
        self._verifier = Verifier(memory=catalog.duplicates, limits=limits)
        self._findings = Findings(
            catalog, verifier=self._verifier, rules=lambda: self.rules, limits=limits, thumbnails=thumbnails
        )
        self._photos = catalog.photos.count()
        self._marking = threading.RLock()
        self.marks = PhotoChoices(memory, content=self._verifier.content, sharpness=SharpnessMemory(limits))
        self.judgements = Judgements(catalog, findings=self._findings, marks=self.marks)
        distance, failed = self._findings.distance, self._findings.uncompared.add
        self._rows = Rows(catalog, verifier=self._verifier, marks=self.marks, distance=distance, failed=failed)
        self.savings = Savings(self._findings.groups, catalog, marks=self.marks, rules=lambda: self.rules)

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
            settings=lambda: library.settings,
            thumbnails=library.thumbnails,
            remember=remember,
        )

    @property
    def rules(self) -> KeeperRules:
        """Which photo of a group stays, and which folders are protected; remembered when set."""
        return self._choices.rules

    @rules.setter
    def rules(self, rules: KeeperRules) -> None:
        self._choices.rules = rules
        self.savings.forget()

    @property
    def radius(self) -> int:
        """The radius in use: the one set last for this encoder, else what suits its card and the library's size."""
        if self._choices.radius is not None:
            return self._choices.radius
        return usual_radius(self._card.heads[self.head], photos=self._photos)

    @property
    def max_radius(self) -> int:
        """Where the slider ends; it changes with the library's size when groups are found again."""
        return max(farthest_radius(self._card.heads[self.head], photos=self._photos), self._choices.radius or 0)

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
        nearest: Callable[[Checked], None] | None = None,
        around: Collection[PhotoId] = (),
    ) -> None:
        """Join all codes again and propose groups. The files are not looked at: see `check`.

        Args:
            radius: of the groups, remembered; None means the one in use.
            control: asked between blocks of the join.
            report: told how much of the join is done, 0 … 1; perhaps from another thread.
            nearest: told how far the nearest of a large library are compared while it is joined; None: they are not.
            around: join only what is near these photos, for an answer at once; the next `find` joins everything.

        Raises:
            Cancelled: by `control`; the groups are as they were, or those of the nearest.
        """
        self._choices.refresh()
        ids, codes = self._catalog.codes.load(self._encoder, self._card, control=control)
        self._photos, self._whole, near = len(ids), not around, codes[self.head]
        if radius is not None:
            self._choices.choose_radius(radius)
        part = rows_to_join(self._catalog, ids, near, around=around, radius=self.radius, control=control)
        join = None if around else partial(self._catalog.codes.join, self._encoder, self.head, ids, near, part)
        make = partial(Proposals, ids[part], near[part], catalog=self._catalog, join=join, threads=self._threads)
        end, nearest = max(self.radius, self.max_radius), nearest if len(part) >= MANY else None
        self.savings.forget()
        beside = partial(join_while_comparing, make, self._findings, radius=end, threads=self._threads)
        proposals = beside(report=report, nearest=nearest, control=control or Control())
        self._findings.propose(proposals, radius=self.radius, control=control)

    def regroup(self, radius: int, *, control: Control | None = None) -> None:
        """Propose groups for another radius, at once, from the pairs that `find` kept; the radius is remembered."""
        self._findings.propose(None, radius=radius, control=control)
        self._choices.choose_radius(radius)

    def find_copies(self, *, control: Control | None = None) -> Iterator[Group]:
        """The groups of equal files, at once, from their bytes; see `Findings.find_copies`. It may come before `find`.

        Raises:
            ActionError: the journal of what was moved cannot be read.
            Cancelled: by `control`.
        """
        yield from self._findings.find_copies(left_out=set(photos_set_aside(self._catalog).tolist()), control=control)

    def check(self, *, first: Collection[PhotoId] = (), control: Control | None = None) -> Iterator[Checked]:
        """Compare the files of the proposals, those of some photos first, and sort them into groups with a relation.

        Raises:
            Cancelled: by `control`; what is compared stays, in the catalog too, the rest stays proposed.
        """
        yield from self._findings.check(threads=self._threads, first=first, all_proposed=self._whole, control=control)

    def check_group(self, proposal: Group, *, control: Control | None = None) -> list[Group]:
        """Compare the files of one proposal now; the groups that it became. A compared one stays as it is."""
        return self.savings.weigh(self._findings.check_group(proposal, control=control))

    # Looking

    def groups(self, relations: Sequence[Relation | None] | None = None) -> list[Group]:
        """The groups of some relations (None: not compared yet), or all; largest saving first, see `Savings`."""
        return self.savings.weigh(self._findings.groups(relations))

    def narrowed(self, relations: Sequence[Relation]) -> list[Group]:
        """What of the groups is of these relations, any two photos of each: for a list of exact copies, say."""
        return self.savings.weigh(self._findings.narrowed(relations))

    def rows(self, group: Group) -> list[Row]:
        """The photos of a group as they are shown: the keeper first, then by relation and distance."""
        return self._rows.of(group, rules=self.rules)

    # Deciding

    def mark(self, photo: PhotoId, *, remove: bool) -> None:
        """Mark a photo for removal, or unmark it.

        Raises:
            ActionError: it is protected, or nothing of one of its groups would stay.
        """
        with self._marking:
            if remove:
                photos = self._catalog.photos.get([photo])
                self.marks.remove(photos, rules=self.rules, holding=self._findings.holding)
            else:
                self.marks.put({photo: None})

    def mark_by_rules(
        self, *, relations: Sequence[Relation] | None = None, among: frozenset[PhotoId] | None = None,
        control: Control | None = None, linking: bool = False,
    ) -> Totals:  # fmt: skip
        """What is marked in all, after every copy was that is exact, has the same pixels, or is re-encoded.

        Edited, burst and similar photos are never marked by a rule, nor is anything protected or chosen to stay, nor
        another name of the keeper's file unless `hard_links` is set, nor what holds more than the keeper.

        Args:
            relations: only copies that are these to each other (`narrowed`); None means all three.
            among: only in groups all of whose photos are of these; None means all groups.
            control: asked before each group.
            linking: nothing that belongs to them goes, since their names stay.
        """
        control = control or Control()
        sure = [relation for relation in relations or list(Relation) if relation.preselected]
        for group in [one for one in self.narrowed(sure) if among is None or among.issuperset(one.photos)]:
            control.checkpoint()
            with self._marking:
                rows = self.rows(group)
                going = [row for row in rows if row.relation in sure and _may_go(row, rows[0], self.hard_links)]
                going = [row for row in going if not self.marks.chosen(row.photo.id) and (linking or not row.lacking)]
                self.marks.remove_each([row.photo for row in going], rules=self.rules, holding=self._findings.holding)
        return self.totals()

    def judge(self, photos: Sequence[PhotoId], judgement: Judgement) -> int:
        """Remember that photos do not match, or are all to be kept; the number of this judgement."""
        with self._marking:
            return self.judgements.judge(photos, judgement)

    def take_back(self, judgements: Sequence[int]) -> None:
        """Forget judgements by their numbers; what they were about is proposed again, see `check`."""
        with self._marking:
            self.judgements.take_back(judgements)

    def unmatched(self) -> list[str]:
        """What of the rules names nothing in any group at hand, a sentence each; see `KeeperRules.unmatched`."""
        ids = {photo for group in self.groups() for photo in group.photos}
        return self._choices.chosen.unmatched(self._catalog.photos.get(sorted(ids)))

    # Acting

    def totals(self, *, among: Sequence[Group] | None = None, seen: Collection[PhotoId] | None = None) -> Totals:
        """What is marked in these groups, None: those at hand; `seen` are the photos that are on show, None for all."""
        groups = self.groups(list(Relation)) if among is None else among
        return _totals(groups, marks=self.marks, photos_of=self._catalog.photos.get, seen=seen)

    def plan(self, kind: RemovalKind, *, folder: Path | None = None) -> RemovalPlan:
        """What `removal.actions.apply` would do with the marks, each photo with the keeper of its group.

        What would empty a group, or what `make_plan` forbids, is left out, with the reason.

        Raises:
            ActionError: the folder would be looked into when photos are indexed.
        """
        self._choices.refresh()
        groups = self.groups(list(Relation))
        parts, photos_of = self._findings.parts(list(Relation)), self._catalog.photos.get
        going, last = wanted(groups, parts=parts, photos_of=photos_of, marks=self.marks, rules=self.rules)
        kept, settings = self.rules.protected, self._settings()
        plan = make_plan(kind, going, folder=folder, protected=kept, left_out=last, companions=settings.companions)
        if plan.folder is not None and plan.items:
            refuse_where_looked_into(plan.folder, self._catalog, settings)
        return with_gains(plan) if settings.merge_metadata else plan


def _may_go(row: Row, keeper: Row, hard_links: bool) -> bool:
    """Whether a rule may mark a copy: it is free to go, and the keeper holds all that it does, such as a film."""
    free = not row.protected and (hard_links or not row.same_file)
    return free and (row.relation is Relation.EXACT or holdings_of(row.photo) <= holdings_of(keeper.photo))


def _totals(
    among: Sequence[Group],
    *,
    marks: PhotoChoices,
    photos_of: Callable[[Sequence[PhotoId]], list[Photo]],
    seen: Collection[PhotoId] | None,
) -> Totals:
    """Of groups that are not compared yet nothing counts: nothing of them would be removed."""
    groups = [[photo for photo in group.photos if marks.removed(photo)] for group in among if group.relation]
    photos = photos_of(sorted({photo for group in groups for photo in group}))
    return Totals(len(photos), freed(photos), sum(map(bool, groups)), _hidden(photos, seen))


def _hidden(photos: Sequence[Photo], seen: Collection[PhotoId] | None) -> int:
    return 0 if seen is None else sum(photo.id not in seen for photo in photos)
