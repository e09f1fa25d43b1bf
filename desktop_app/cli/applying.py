"""Removing the copies that rules choose, and taking that back."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from desktop_app.cli.arguments import existing_folders, refuse_a_file
from desktop_app.cli.listing import counted, megabytes
from desktop_app.cli.progress import ProgressLine
from desktop_app.cli.stopping import stopped_by_ctrl_c
from desktop_app.core.duplicates.keeper import KeeperRules
from desktop_app.core.duplicates.review import Review
from desktop_app.core.errors import CatalogBusyError, KnownError, display_path
from desktop_app.core.language import explained, tr, translated
from desktop_app.core.library import Library
from desktop_app.core.relations import Relation
from desktop_app.core.removal.actions import Outcome, RemovalPlan, apply, check, recover, undo
from desktop_app.core.removal.journal import Journal, RemovalKind
from desktop_app.core.removal.merging import with_gains
from desktop_app.core.removal.trash import SystemTrash

__all__ = ["apply_marks", "carry_out", "report", "rules_given", "take_back", "tell_before"]


def rules_given(arguments: argparse.Namespace) -> KeeperRules:
    """The rules of the command line; wrong ones end the command before anything is looked at.

    Raises:
        FolderError: a folder is not there.
        ActionError: the folder to move to is a file.
        SystemExit: a rule has nothing to go by.
    """
    rules = KeeperRules(
        order=tuple(arguments.rule or KeeperRules().order),
        pattern=arguments.pattern or "",
        preferred=existing_folders(arguments.prefer, option="--prefer"),
        protected=existing_folders(arguments.protect, option="--protect"),
    )
    refuse_a_file(arguments.move)
    try:
        return rules.heeded()
    except KnownError as error:
        parser: argparse.ArgumentParser = arguments.parser
        parser.error(tr("{reason} (--pattern, --prefer)", reason=translated(error.reason)))


def apply_marks(
    review: Review, library: Library, journal: Journal, arguments: argparse.Namespace, relations: list[Relation]
) -> int:
    """Mark by the rules and act; the exit code."""
    for sentence in review.unmatched():
        print(tr("note: {sentence}", sentence=translated(sentence)), file=sys.stderr)
    review.mark_by_rules(relations=relations, linking=arguments.link)
    if arguments.move is not None:
        plan = review.plan(RemovalKind.MOVE, folder=arguments.move.absolute())
    else:
        plan = review.plan(RemovalKind.LINK if arguments.link else RemovalKind.TRASH)
    if arguments.merge:
        plan = with_gains(plan)
    tell_before(plan)
    _tell_companions(review, plan)
    return carry_out(plan, library, journal, dry_run=arguments.dry_run)


def carry_out(plan: RemovalPlan, library: Library, journal: Journal, *, dry_run: bool) -> int:
    """Do what a plan says, or only say it; the exit code: 1 where a photo was refused or left out."""
    if dry_run:
        return _preview(plan, library)
    recover(journal)
    with stopped_by_ctrl_c() as control:
        outcomes = list(apply(plan, journal, control=control))
    by_hand = SystemTrash().can_find() if plan.kind is RemovalKind.TRASH else ""
    if by_hand and any(outcome.error is None for outcome in outcomes):
        print(
            tr(
                "note: to bring photos back, {by_hand}; `lookalike duplicates undo` cannot", by_hand=translated(by_hand)
            ),
            file=sys.stderr,
        )
    return report(outcomes, journal, done=tr("removed"), library=library) or int(bool(plan.left_out))


def take_back(library: Library, journal: Journal) -> int:
    """Undo the last action; the exit code."""
    recover(journal)
    outcomes = list(undo(journal, away=library.places_away()))
    copies = any(outcome.kind is RemovalKind.COPY for outcome in outcomes)
    done = tr("taken out of the folder again") if copies else tr("brought back")
    return report(outcomes, journal, done=done, library=library)


def tell_before(plan: RemovalPlan) -> None:
    """Say what is left out of a plan, and what a link would change."""
    for one in plan.left_out:
        print(
            tr(
                "left out: {photo}: {reason}",
                photo=display_path(one.photo.path),
                reason=translated(display_path(one.reason)),
            ),
            file=sys.stderr,
        )
    for item in plan.losing_attributes:
        if item.keeper is None:
            continue
        print(
            tr(
                "note: {photo} has other rights, another owner or other tags than {keeper}; linked, it "
                "has those of the one that stays, until it is undone",
                photo=display_path(item.photo.path),
                keeper=display_path(item.keeper.path),
            ),
            file=sys.stderr,
        )


def _tell_companions(review: Review, plan: RemovalPlan) -> None:
    """What rules left alone for what belongs to it, and what stays with those that stay."""
    rows = [row for group in review.groups(list(Relation)) for row in review.rows(group)]
    for row in {row.photo.id: row for row in rows if row.lacking and not row.marked and row.relation}.values():
        if row.relation is not None and row.relation.preselected and plan.kind is not RemovalKind.LINK:
            name = display_path(row.photo.path)
            lost = translated(row.lacking)
            said = tr("left out: {photo}: has {lost}, which the one that stays lacks", photo=name, lost=lost)
            print(said, file=sys.stderr)
    for keeper in {item.keeper.id: item.keeper for item in plan.items if item.keeper is not None}.values():
        if keeper.companions:
            beside = ", ".join(display_path(one.name) for one in keeper.companions)
            print(
                tr("note: {keeper} stays with {beside}", keeper=display_path(keeper.path), beside=beside),
                file=sys.stderr,
            )


def _preview(plan: RemovalPlan, library: Library) -> int:
    refused: list[KnownError] = []
    for item in plan.items:
        try:
            check(item)
        except KnownError as error:
            refused.append(error)
            print(tr("would be refused: {error}", error=explained(error)), file=sys.stderr)
        else:
            stays = "" if item.keeper is None else tr("  (stays: {keeper})", keeper=display_path(item.keeper.path))
            print(f"{display_path(item.photo.path)}{stays}")
            if item.gains and item.keeper is not None:
                print(
                    tr(
                        "{keeper}  (gains {gains}, in an .xmp file)",
                        keeper=display_path(item.keeper.path),
                        gains=translated(item.gains),
                    )
                )
            for one in item.companions:
                print(tr("{one}  (goes with it: {kind})", one=display_path(one.path), kind=translated(one.kind)))
    library.doubt(refused)
    print(
        tr(
            "{photos}, {size}, would go; {refused} refused",
            photos=counted(len(plan.items) - len(refused), plan.companions),
            size=megabytes(plan.bytes),
            refused=len(refused),
        ),
        file=sys.stderr,
    )
    return 0


def report(outcomes: list[Outcome], journal: Journal, *, done: str, library: Library) -> int:
    """Say what became of photos and files, and tell the library; the exit code."""
    refused = [outcome.error for outcome in outcomes if outcome.error is not None]
    for error in refused:
        print(tr("refused: {error}", error=explained(error)), file=sys.stderr)
    moved = sum(outcome.error is None for outcome in outcomes)
    photos = counted(moved, sum(outcome.companions for outcome in outcomes))
    print(tr("{photos} {done}, {refused:,} refused", photos=photos, done=done, refused=len(refused)))
    library.doubt(refused)
    _tell_library(library, {outcome.path for outcome in outcomes if outcome.error is None}, journal)
    return 1 if refused else 0


def _tell_library(library: Library, moved: set[Path], journal: Journal) -> None:
    """Index the folders that files went from, came back to, or were moved to."""
    entries = [entry for entry in journal.states() if Path(entry.path) in moved]
    places = {Path(name).parent for entry in entries for name in (entry.path, entry.target) if name}
    folders = [one.id for one in library.folders() if any(place.is_relative_to(one.path) for place in places)]
    if not folders:
        return
    try:
        with ProgressLine() as line, stopped_by_ctrl_c() as control:
            for progress in library.index(folders, control=control):
                line.show(progress)
    except CatalogBusyError as error:
        print(
            tr("note: {error}; what was moved is seen the next time it is indexed", error=explained(error)),
            file=sys.stderr,
        )
