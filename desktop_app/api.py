"""The Python interface: what the command line does, for scripts. Its names and meanings are stable; docs/python.md.

from desktop_app import api

with api.open_library("photos.db") as library:
    library.index("photos")
    for match in library.similar("beach.jpg", k=5):
        print(match.distance, match.photo.path)
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from types import TracebackType
from typing import Self

from desktop_app.api_answers import AnyPath, Copy, Group, Match, PartMatch
from desktop_app.api_encoders import Encoders
from desktop_app.api_judgements import Judgements
from desktop_app.core.archive_address import archive_or_file
from desktop_app.core.arrivals.acting import copy_wanted, refuse_as_target, removal_of
from desktop_app.core.arrivals.arrival import Arrival, Presence
from desktop_app.core.arrivals.looking import Arrivals
from desktop_app.core.cleanup.cleaning import Cleanup
from desktop_app.core.cleanup.rule import CleanupRule
from desktop_app.core.duplicates.judgements import Judged
from desktop_app.core.duplicates.keeper import KeeperRules
from desktop_app.core.duplicates.review import Review
from desktop_app.core.duplicates.review_settings import kept_rules
from desktop_app.core.duplicates.set_aside import refuse_where_looked_into
from desktop_app.core.encoders.card import Card
from desktop_app.core.encoders.image_model import Wishes
from desktop_app.core.encoders.store import EncoderFile
from desktop_app.core.errors import KnownError
from desktop_app.core.library import Library as _Library
from desktop_app.core.library import Status
from desktop_app.core.parts import Part
from desktop_app.core.relations import Judgement, Relation
from desktop_app.core.removal.actions import Outcome, apply, recover, undo
from desktop_app.core.removal.journal import Journal, RemovalKind
from desktop_app.core.removal.merging import with_gains
from desktop_app.core.removal.plan import LeftOut, RemovalItem, RemovalPlan, make_plan
from desktop_app.core.retraining.adoption import Adopted
from desktop_app.core.retraining.protocol import Figures
from desktop_app.core.retraining.steps import Retrained
from desktop_app.core.returned_photos import ReturnedPhoto
from desktop_app.core.settings import Settings
from desktop_app.core.types import Failure, Folder, IndexSummary, Photo, PhotoId, Picture, Progress

__all__ = [
    "Adopted",
    "Arrival",
    "Card",
    "CleanupRule",
    "Copy",
    "EncoderFile",
    "Encoders",
    "Failure",
    "Figures",
    "Folder",
    "Group",
    "IndexSummary",
    "Judged",
    "Judgement",
    "Judgements",
    "KeeperRules",
    "KnownError",
    "Library",
    "Match",
    "Outcome",
    "Part",
    "PartMatch",
    "Photo",
    "Presence",
    "Progress",
    "Relation",
    "RemovalPlan",
    "Retrained",
    "ReturnedPhoto",
    "Settings",
    "Status",
    "Wishes",
    "open_library",
]

SURE = (Relation.EXACT, Relation.SAME_PIXELS, Relation.REENCODED)
"""What may be removed without looking at it."""


def open_library(catalog: AnyPath | None = None, *, settings: Settings | None = None) -> Library:
    """The library of a catalog file, made if it is not there; a context manager that closes itself.

    Args:
        catalog: its file, or an archive, as for `--library` of the command line; None means the one that the
            window opens.
        settings: instead of those in the file beside the catalog.

    Raises:
        KnownError: the catalog or its settings cannot be opened.
    """
    named = None if catalog is None else archive_or_file(os.fspath(catalog))
    return Library(_Library.open(named, settings=settings))


class Library:
    """A library of photos. What goes wrong with the disk, files or choices is a `KnownError`; nothing is lost then.

    Args:
        core: made by `open_library`.

    Attributes:
        judgements: what was said of photos: not duplicates, keep all.
        encoders: what makes the codes: another one, a new one.
    """

    def __init__(self, core: _Library) -> None:
        self._core = core
        self.judgements, self.encoders = Judgements(core), Encoders(core)
        self._journal = Journal.beside(core.catalog_path)

    def close(self) -> None:
        """Close files and connections."""
        self._core.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._core.__exit__(kind, error, trace)

    def status(self) -> Status:
        """The folders, how many photos there are, the encoder in use, and where all that is kept."""
        return self._core.status()

    # Photos

    def index(self, *folders: AnyPath, report: Callable[[Progress], None] | None = None) -> IndexSummary:
        """What was done: photos added, changed, moved, removed, and the files that cannot be read.

        Args:
            folders: are added to the library, if they are new, and brought up to the disk; none means all of it.
            report: told how far it is.
        """
        chosen = {self._core.add_folder(Path(folder)).id for folder in folders}
        summary = IndexSummary()
        for progress in self._core.index(chosen or None):
            summary = progress.summary
            if report is not None:
                report(progress)
        return summary

    def folders(self) -> list[Folder]:
        """The watched folders, by path."""
        return self._core.folders()

    def photos(self, text: str = "") -> Iterator[Photo]:
        """All photos, or those with every word of `text` in path, date or camera; newest first.

        A date is said as "2019-12" or "december 2019".
        """
        ids = [PhotoId(number) for number in self._core.photo_ids(text=text).tolist()]
        for start in range(0, len(ids), 1000):
            yield from self._core.photos(ids[start : start + 1000])

    def photo_at(self, path: AnyPath) -> Photo | None:
        """The photo of a file; None where it is not in the library."""
        return self._core.photo_at(Path(path))

    def failures(self) -> list[Failure]:
        """The files that cannot be read, and why."""
        return self._core.failures()

    # Finding

    def similar(
        self, query: AnyPath | Photo | Picture, *, k: int | None = 20, radius: int | None = None, head: str = "similar"
    ) -> list[Match]:
        """The photos that look like a file, a photo of the library, or a picture in memory; nearest first.

        Args:
            query: a picture is uint8 (H, W, 3) RGB.
            k: at most this many; None for all within the radius.
            radius: bits in which the codes may differ.
            head: "similar" (what is alike) or "copy" (what is the same picture).
        """
        found = self._core.similar(_asked(query), k=k, radius=radius, head=head)
        distances = dict(zip(found.ids.tolist(), found.distances.tolist(), strict=True))
        photos = self._core.photos([PhotoId(number) for number in found.ids.tolist()])
        return [Match(photo, distances[photo.id]) for photo in photos]

    def similar_part(
        self, query: AnyPath | Photo | Picture, part: Part, *, k: int | None = 20, radius: int | None = None
    ) -> list[PartMatch]:
        """The photos that contain a part of a picture, then those that have a part like it, nearest first.

        Needs the setting `parts`, and photos that were indexed with it.

        Args:
            query: as for `similar`.
            part: of it, in shares of its sides; `Part.of_pixels` makes one of pixels.
            k: at most this many; None for all within the radius.
            radius: bits in which the codes may differ.
        """
        search = self._core.parts
        asked = search.ask(_asked(query), part)
        near = search.near(asked, k=k, radius=radius)
        sure = {found.photo: found.part for found in search.confirm(asked, near)}
        rows = zip(near.ids.tolist(), near.distances.tolist(), map(search.place_of, near.parts.tolist()), strict=True)
        known = {photo.id: photo for photo in self._core.photos([PhotoId(number) for number in near.ids.tolist()])}
        found = [
            PartMatch(known[number], distance, sure.get(number, part), number in sure)
            for number, distance, part in rows
            if number in known
        ]
        return sorted(found, key=lambda match: not match.same)

    def duplicates(
        self, relations: Sequence[Relation] = (*SURE, Relation.EDITED), *, rules: KeeperRules | None = None
    ) -> list[Group]:
        """Groups of photos that are these to each other, compared file by file; most bytes to gain first.

        Args:
            relations: any two photos of a group are one of them.
            rules: choose the keeper; None means the default ones.
        """
        review = _review(self._core, rules)
        groups = []
        for group in review.narrowed(list(relations)):
            rows = review.rows(group)
            if rows:
                copies = tuple(Copy(row.photo, row.relation, row.evidence) for row in rows[1:])
                groups.append(Group(group.relation, rows[0].photo, copies))
        return groups

    def have(self, *paths: AnyPath) -> Iterator[Arrival]:
        """The answer for each file, as soon as it is known: whether the library has it. Nothing is added.

        Args:
            paths: files, and folders whose photos are asked about.
        """
        for step in Arrivals.of(self._core).look([Path(path) for path in paths]):
            yield from step.arrivals

    def returned(self) -> list[ReturnedPhoto]:
        """The photos that were removed, and came back by a phone's or a cloud's sync; nothing is removed by that."""
        return self._core.returned.find()

    # Acting

    def plan_copies(
        self,
        *,
        relations: Sequence[Relation] = SURE,
        rules: KeeperRules | None = None,
        folder: AnyPath | None = None,
        merge: bool = False,
    ) -> RemovalPlan:
        """The plan of removing the copies that rules choose; one photo of each group stays. Nothing is touched yet.

        Args:
            relations: of EXACT, SAME_PIXELS and REENCODED.
            rules: choose the keeper, and say which folders are protected; None means the default ones.
            folder: where they are moved; None means the system's trash.
            merge: what only a copy says is written to an .xmp file beside its keeper.
        """
        review = _review(self._core, rules)
        review.mark_by_rules(relations=list(relations))
        kind, target = _where(folder)
        plan = review.plan(kind, folder=target)
        return with_gains(plan) if merge else plan

    def rules(self) -> list[CleanupRule]:
        """The clean-up rules that are kept, in the order they were added."""
        return Cleanup(self._core).rules()

    def add_rule(self, rule: CleanupRule) -> None:
        """Keep a clean-up rule, for the window and the command line, too; one of that name is replaced."""
        Cleanup(self._core).add(rule)

    def plan_rule(self, rule: CleanupRule) -> RemovalPlan:
        """The plan of what a clean-up rule, kept or not, is about now; nothing is touched yet.

        One photo of each group stays. To `remove` the plan is to approve it.
        """
        cleanup = Cleanup(self._core)
        for _step in cleanup.find():
            pass
        return cleanup.plan(rule)

    def plan_photos(self, photos: Iterable[Photo], *, folder: AnyPath | None = None) -> RemovalPlan:
        """The plan of removing these photos, each for its own sake; nothing is touched yet.

        Args:
            photos: of the library; those in a folder that the window protects are left out.
            folder: where they are moved; None means the system's trash.
        """
        return _plan(
            self._core, [RemovalItem(photo) for photo in {photo.id: photo for photo in photos}.values()], folder
        )

    def plan_returned(self, returned: Iterable[ReturnedPhoto], *, folder: AnyPath | None = None) -> RemovalPlan:
        """The plan of removing again what came back, if its bytes or its picture are surely what was removed.

        Args:
            returned: answers of `returned`.
            folder: where they are moved; None means the system's trash.
        """
        items, left = self._core.returned.to_remove(list(returned))
        return _plan(self._core, items, folder, left)

    def plan_arrivals(self, arrivals: Iterable[Arrival], *, folder: AnyPath | None = None) -> RemovalPlan:
        """The plan of removing the files that are `Presence.THERE`; no photo of the library is in it.

        Args:
            arrivals: answers of `have`.
            folder: where they are moved; None means the system's trash.
        """
        kind, target = _where(folder)
        core = self._core
        return removal_of(list(arrivals), kind, catalog=core.catalog, settings=core.settings, folder=target)

    def remove(self, plan: RemovalPlan) -> list[Outcome]:
        """What became of each photo of a plan; one with an `error` was left as it was.

        Each file is checked again right before, its companions go with it, and `undo` takes it back.
        """
        recover(self._journal)
        return _followed(self._core, self._journal, list(apply(plan, self._journal)))

    def undo(self) -> list[Outcome]:
        """What became of each file of the last removal or copying; empty where there is none left to take back."""
        recover(self._journal)
        return _followed(self._core, self._journal, list(undo(self._journal, away=self._core.places_away())))

    def copy(self, arrivals: Iterable[Arrival], folder: AnyPath) -> list[Outcome]:
        """What became of each file that the library has not whole: copied to a folder, with its companions.

        `undo` takes the copies away again; not where the library's folder is read-only.

        Args:
            arrivals: answers of `have`.
            folder: made if it is not there; what was copied there before is not copied again.
        """
        wanted, target = list(arrivals), Path(folder).absolute()
        refuse_as_target(target, [one.path for one in wanted], away=self._core.places_away())
        kinds = self._core.settings.companions
        copied = list(copy_wanted(wanted, target, self._journal, companions=kinds))
        return _followed(self._core, self._journal, copied)


def _plan(
    core: _Library, items: Sequence[RemovalItem], folder: AnyPath | None, left: Sequence[LeftOut] = ()
) -> RemovalPlan:
    kind, target = _where(folder)
    if target is not None:
        refuse_where_looked_into(target, core.catalog, core.settings)
    protected, kinds = kept_rules(core.catalog).protected, core.settings.companions
    return make_plan(kind, items, folder=target, left_out=left, protected=protected, companions=kinds)


def _review(core: _Library, rules: KeeperRules | None) -> Review:
    review = Review.of(core, remember=False)
    review.rules = KeeperRules() if rules is None else rules.heeded()
    review.find()
    for _step in review.check():
        pass
    return review


def _followed(core: _Library, journal: Journal, outcomes: list[Outcome]) -> list[Outcome]:
    """The outcomes; the library knows of them by then."""
    core.doubt([outcome.error for outcome in outcomes if outcome.error is not None])
    done = {outcome.path for outcome in outcomes if outcome.error is None}
    entries = [entry for entry in journal.states() if Path(entry.path) in done]
    places = {Path(name).parent for entry in entries for name in (entry.path, entry.target) if name}
    folders = [one.id for one in core.folders() if any(place.is_relative_to(one.path) for place in places)]
    if folders:
        for _progress in core.index(folders):
            pass
    return outcomes


def _asked(query: AnyPath | Photo | Picture) -> PhotoId | Path | Picture:
    if isinstance(query, Photo):
        return query.id
    return Path(query).absolute() if isinstance(query, (str, os.PathLike)) else query


def _where(folder: AnyPath | None) -> tuple[RemovalKind, Path | None]:
    return (RemovalKind.TRASH, None) if folder is None else (RemovalKind.MOVE, Path(folder).absolute())
