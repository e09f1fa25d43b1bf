"""`lookalike duplicates`: list them, or let rules decide which go to the trash or to a folder."""

from __future__ import annotations

import argparse
import csv
import json
import sys
from pathlib import Path

from desktop_app.cli.progress import ProgressLine
from desktop_app.cli.stopping import stopped_by_ctrl_c
from desktop_app.core.duplicates.keeper import RULES, KeeperRules
from desktop_app.core.duplicates.review import Review, Row
from desktop_app.core.errors import CatalogBusyError, KnownError, display_path
from desktop_app.core.library import Library
from desktop_app.core.relations import Relation
from desktop_app.core.removal.actions import Outcome, RemovalPlan, apply, check, recover, undo
from desktop_app.core.removal.journal import Journal, RemovalKind
from desktop_app.core.removal.trash import SystemTrash

HELP = "find photos that you have twice, and remove copies without fear"

RELATIONS = {relation.value.replace(" ", "-"): relation for relation in Relation}
COPIES = [name for name, relation in RELATIONS.items() if relation.reviewed_as_copy]
SURE = [name for name, relation in RELATIONS.items() if relation.preselected]

__all__ = ["HELP", "RELATIONS", "add_arguments", "run"]


def _radius(text: str) -> int:
    value = int(text)
    if value < 0:
        raise argparse.ArgumentTypeError("at least 0")
    return value


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The command's own arguments, and those of `apply` and `undo`."""
    _add_finding(parser, relations=COPIES)
    form = parser.add_mutually_exclusive_group()
    form.add_argument("--json", action="store_true", help="print a list of groups")
    form.add_argument("--csv", action="store_true", help="print a table, one line a photo")
    tasks = parser.add_subparsers(dest="task", help="act on them, or take the last action back")
    words = "remove the copies that rules choose; one of each group always stays"
    applying = tasks.add_parser("apply", help=words, description=words)
    _add_finding(applying, relations=SURE)
    applying.add_argument(
        "--rule",
        action="append",
        choices=RULES,
        help="what makes the photo that stays, the most important first; may be repeated: "
        + ", ".join(f"{name} ({rule.help})" for name, rule in RULES.items()),
    )
    applying.add_argument("--pattern", default="", help="shell pattern for the rule `path`")
    for option, what in (("prefer", "for the rule `folder`, the best first"), ("protect", "none of its photos goes")):
        applying.add_argument(
            f"--{option}", action="append", type=Path, default=[], metavar="DIR", help=f"a folder: {what}"
        )
    how = applying.add_mutually_exclusive_group(required=True)
    how.add_argument("--dry-run", action="store_true", help="only say what would go")
    how.add_argument("--trash", action="store_true", help="put the copies in the system's trash")
    how.add_argument("--move", type=Path, metavar="DIR", help="move the copies to a folder")
    how.add_argument("--link", action="store_true", help="replace exact copies by hard links to the one that stays")
    words = "take back the last `apply` that is not undone yet"
    tasks.add_parser("undo", help=words, description=words)


def _add_finding(parser: argparse.ArgumentParser, *, relations: list[str]) -> None:
    # `apply` has these too, and must not erase what was given before its name.
    default = argparse.SUPPRESS if relations is SURE else None
    parser.add_argument(
        "--radius", type=_radius, metavar="R", default=default, help="bits that two codes may differ in"
    )
    parser.add_argument(
        "--relation",
        action="append",
        default=default,
        choices=SURE if relations is SURE else RELATIONS,
        help=f"what any two photos are to each other; may be repeated (default: {', '.join(relations)})",
    )


def run(library: Library, arguments: argparse.Namespace) -> int:
    """Find, then list or act."""
    journal = Journal.beside(library.catalog_path)
    if arguments.task == "undo":
        recover(journal)
        return _report(list(undo(journal)), journal, done="brought back", library=library)
    review = Review.of(library, remember=False)
    _find(review, arguments.radius)
    if arguments.task == "apply":
        return _apply(review, library, journal, arguments)
    listed = _listed(review, [RELATIONS[name] for name in arguments.relation or COPIES])
    if arguments.json:
        print(json.dumps([_as_json(rows) for rows in listed], indent=2))
    elif arguments.csv:
        _write_csv(listed)
    else:
        _write_text(listed)
    return 0


def _find(review: Review, radius: int | None) -> None:
    with stopped_by_ctrl_c() as control:
        review.find(radius=radius, control=control)
        for step in review.check(control=control):
            if sys.stderr.isatty():
                end = "\n" * (step.done == step.total)
                sys.stderr.write(f"\rComparing {step.done:,} of {step.total:,} groups {end}")
    if review.uncompared:
        print(review.uncompared.summary(), file=sys.stderr)


def _listed(review: Review, relations: list[Relation]) -> list[list[Row]]:
    """The rows of the groups in which any two photos are one of these relations, largest saving first."""
    return [review.rows(group) for group in review.narrowed(relations)]


def _weakest(rows: list[Row]) -> str:
    relations = [row.relation for row in rows if row.relation]
    return max(relations, key=lambda relation: relation.rank, default=Relation.SIMILAR).value


def _as_json(rows: list[Row]) -> dict[str, object]:
    members = [
        {
            "path": str(row.photo.path),
            "distance": row.distance,
            "relation": row.relation.value if row.relation else None,
            "bytes": row.photo.size,
            "width": row.photo.width,
            "height": row.photo.height,
        }
        for row in rows
    ]
    return {"relation": _weakest(rows), "keeper": str(rows[0].photo.path), "members": members}


def _write_csv(listed: list[list[Row]]) -> None:
    table = csv.writer(sys.stdout)
    table.writerow(["group", "keeper", "relation", "evidence", "distance", "bytes", "width", "height", "path"])
    for number, rows in enumerate(listed, start=1):
        for row in rows:
            photo, relation = row.photo, row.relation.value if row.relation else ""
            table.writerow([number, int(row.keeper), relation, row.evidence, row.distance, photo.size, photo.width,
                            photo.height, display_path(photo.path)])  # fmt: skip


def _saving(rows: list[Row]) -> int:
    return sum(row.photo.size for row in rows[1:])


def _write_text(listed: list[list[Row]]) -> None:
    for rows in listed:
        print(f"{_weakest(rows)}, {_megabytes(_saving(rows))} to gain")
        for row in rows:
            print(f"  {'*' if row.keeper else ' '} {display_path(row.photo.path)}  ({row.evidence})")
    saving = _megabytes(sum(map(_saving, listed)))
    print(f"{len(listed):,} groups, {saving} to gain" if listed else "No duplicates found.", file=sys.stderr)


def _apply(review: Review, library: Library, journal: Journal, arguments: argparse.Namespace) -> int:
    review.rules = KeeperRules(
        order=tuple(arguments.rule or KeeperRules().order),
        pattern=arguments.pattern,
        preferred=tuple(folder.absolute() for folder in arguments.prefer),
        protected=tuple(folder.absolute() for folder in arguments.protect),
    )
    names = arguments.relation or (["exact"] if arguments.link else SURE)
    review.mark_by_rules(relations=[RELATIONS[name] for name in names])
    if arguments.move is not None:
        plan = review.plan(RemovalKind.MOVE, folder=arguments.move.absolute())
    else:
        plan = review.plan(RemovalKind.LINK if arguments.link else RemovalKind.TRASH)
    for one in plan.left_out:
        print(f"left out: {display_path(one.photo.path)}: {one.reason}", file=sys.stderr)
    if arguments.dry_run:
        return _preview(plan)
    recover(journal)
    with stopped_by_ctrl_c() as control:
        outcomes = list(apply(plan, journal, control=control))
    by_hand = SystemTrash().can_find() if plan.kind is RemovalKind.TRASH else ""
    if by_hand and any(outcome.error is None for outcome in outcomes):
        print(f"note: to bring photos back, {by_hand}; `lookalike duplicates undo` cannot", file=sys.stderr)
    return _report(outcomes, journal, done="removed", library=library) or int(bool(plan.left_out))


def _preview(plan: RemovalPlan) -> int:
    refused = 0
    for item in plan.items:
        try:
            check(item)
        except KnownError as error:
            refused += 1
            print(f"would be refused: {error}", file=sys.stderr)
        else:
            print(f"{display_path(item.photo.path)}  (stays: {display_path(item.keeper.path)})")
    print(
        f"{len(plan.items) - refused:,} photos, {_megabytes(plan.bytes)}, would go; {refused} refused", file=sys.stderr
    )
    return 0


def _report(outcomes: list[Outcome], journal: Journal, *, done: str, library: Library) -> int:
    refused = [outcome.error for outcome in outcomes if outcome.error is not None]
    for error in refused:
        print(f"refused: {error}", file=sys.stderr)
    print(f"{len(outcomes) - len(refused):,} photos {done}, {len(refused):,} refused")
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
        print(f"note: {error}; what was moved is seen the next time it is indexed", file=sys.stderr)


def _megabytes(count: int) -> str:
    return f"{count / 1e6:,.1f} MB"
