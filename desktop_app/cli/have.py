"""`lookalike have`: which files of a card or a folder the library has already, and what to do with them."""

from __future__ import annotations

import argparse
import contextlib
import json
import sys
from collections import Counter
from pathlib import Path

from desktop_app.cli.applying import carry_out, tell_before
from desktop_app.cli.arguments import folder_to_make, path_named, refuse_a_file
from desktop_app.cli.listing import counted
from desktop_app.cli.progress import ProgressLine, say_left
from desktop_app.cli.stopping import stopped_by_ctrl_c
from desktop_app.core.arrivals.acting import copy_wanted, refuse_as_target, removal_of
from desktop_app.core.arrivals.arrival import Arrival, Presence
from desktop_app.core.arrivals.looking import Arrivals, Looked
from desktop_app.core.errors import display_path
from desktop_app.core.freed_memory import keep_freed_memory
from desktop_app.core.images.companions import in_words
from desktop_app.core.images.unread import in_words as unread_in_words
from desktop_app.core.language import comma_list, english, explained, numeral, plural, tr, translated
from desktop_app.core.library import Library
from desktop_app.core.removal.actions import NOT_UNDOABLE
from desktop_app.core.removal.journal import Journal, RemovalKind
from desktop_app.core.types import Control

HELP = english("say which photos of a card, a backup or a folder the library has already, without adding them")

__all__ = ["HELP", "add_arguments", "run"]


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The command's own arguments."""
    parser.add_argument("paths", nargs="+", type=path_named, metavar="PATH", help=tr("a folder, a card, or a file"))
    parser.add_argument("--json", action="store_true", help=tr("print a list with one entry per file"))
    parser.add_argument(
        "--only",
        action="append",
        choices=[presence.value for presence in Presence],
        help=tr("list only these files; may be repeated"),
    )
    parser.add_argument(
        "--copy", type=folder_to_make, metavar="DIR", help=tr("copy to a folder what the library does not have whole")
    )
    going = parser.add_mutually_exclusive_group()
    going.add_argument("--trash", action="store_true", help=tr("put the files that are there in the system's trash"))
    going.add_argument(
        "--move", type=folder_to_make, metavar="DIR", help=tr("move the files that are there to a folder")
    )
    parser.add_argument("--dry-run", action="store_true", help=tr("only say what would be copied and what would go"))


def run(library: Library, arguments: argparse.Namespace) -> int:
    """Look, list, then copy and remove; the exit code: 1 where something could not be looked at to its end."""
    paths: list[Path] = arguments.paths
    if arguments.copy is not None:
        refuse_as_target(arguments.copy.absolute(), paths, away=library.places_away())
    refuse_a_file(arguments.move)
    keep_freed_memory()
    arrivals = Arrivals.of(library)
    with stopped_by_ctrl_c() as control:
        found = _look(arrivals, paths, control)
        shown = [one for one in found if not arguments.only or one.presence.value in arguments.only]
        _print_json(shown) if arguments.json else _print_text(shown)
        _sum_up(arrivals, found)
        code = 0 if arguments.copy is None else _copy(library, found, arguments, control)
    if arguments.trash or arguments.move is not None:
        code |= _remove(library, found, arguments)
    named = {path.absolute() for path in paths}
    return code | int(any(one.presence is Presence.UNREADABLE and one.path in named for one in found))


def _look(arrivals: Arrivals, paths: list[Path], control: Control) -> list[Arrival]:
    found: list[Arrival] = []
    with ProgressLine() as line:
        for step in arrivals.look(paths, control=control):
            found += step.arrivals
            line.show_text(_describe(step))
    return sorted(found, key=lambda one: one.path)


def _describe(step: Looked) -> str:
    if step.total is None:
        return tr("Looking for photos: {done:,} files", done=step.done)
    words = [tr("Comparing with the library: {done:,} of {total:,}", done=step.done, total=step.total)]
    if step.rate:
        words.append(tr("{rate:,.0f} photos/s", rate=step.rate))
    if step.remaining is not None:
        words.append(say_left(step.remaining))
    return " · ".join(words)


def _print_json(found: list[Arrival]) -> None:
    # ASCII, so that names that are not text survive as surrogate escapes.
    print(json.dumps([_as_json(one) for one in found], indent=2))


def _as_json(one: Arrival) -> dict[str, object]:
    return {
        "path": str(one.path),
        "presence": one.presence.value,
        "match": str(one.match.path) if one.match else None,
        "relation": one.finding.relation.value if one.finding else None,
        "evidence": one.finding.evidence if one.finding else "",
        "note": one.note,
        "same_as": str(one.twin) if one.twin else None,
        "companions": [beside.name for beside in one.photo.companions] if one.photo else [],
    }


def _print_text(found: list[Arrival]) -> None:
    for one in found:
        beside = f" + {translated(in_words(one.photo.companions))}" if one.photo and one.photo.companions else ""
        where = f"  = {display_path(one.match.path)}" if one.match else ""
        same = tr("same bytes as {twin}", twin=display_path(one.twin)) if one.twin else ""
        found_out = one.finding.evidence if one.finding else ""
        parts = (translated(display_path(found_out)), same, translated(display_path(one.note)))
        why = "; ".join(filter(None, parts))
        said = f"  ({why})" if why else ""
        print(f"{translated(one.presence.value):10}  {display_path(one.path)}{beside}{where}{said}")


def _sum_up(arrivals: Arrivals, found: list[Arrival]) -> None:
    counts = Counter(one.presence for one in found)
    parts = [f"{numeral(counts[presence])} {translated(presence.words)}" for presence in Presence if counts[presence]]
    files = plural(len(found), "{count:,} file", "{count:,} files")
    print(tr("{files}: {parts}", files=files, parts=comma_list(parts)) if parts else files, file=sys.stderr)
    if unread := unread_in_words(arrivals.unread.most_common()):
        print(translated(unread), file=sys.stderr)
    if arrivals.uncompared:
        print(translated(arrivals.uncompared.summary()), file=sys.stderr)


def _copy(library: Library, found: list[Arrival], arguments: argparse.Namespace, control: Control) -> int:
    folder: Path = arguments.copy.absolute()
    if arguments.dry_run:
        wanted = [one for one in found if one.wanted]
        for one in wanted:
            print(tr("would be copied: {one}", one=display_path(one.path)), file=sys.stderr)
        return 0
    copied = refused = beside = already = 0
    undoable = True
    journal, kinds = Journal.beside(library.catalog_path), library.settings.companions
    for outcome in copy_wanted(found, folder, journal, companions=kinds, control=control):
        undoable = undoable and outcome.undoable
        if outcome.error is None and outcome.kind is None:
            already += 1
        elif outcome.error is None:
            copied, beside = copied + 1, beside + outcome.companions
        else:
            refused += 1
            print(tr("not copied: {error}", error=explained(outcome.error)), file=sys.stderr)
    said = tr(
        "{photos} copied to {folder}, {refused:,} refused",
        photos=counted(copied, beside),
        folder=display_path(folder),
        refused=refused,
    )
    there = [f"{numeral(already)} {translated(Presence.THERE.words)}"] if already else []
    print(comma_list([said, *there]), file=sys.stderr)
    if copied and not undoable:
        print(translated(NOT_UNDOABLE), file=sys.stderr)
    return int(bool(refused))


def _remove(library: Library, found: list[Arrival], arguments: argparse.Namespace) -> int:
    kind = RemovalKind.TRASH if arguments.trash else RemovalKind.MOVE
    folder = None if arguments.move is None else arguments.move.absolute()
    plan = removal_of(found, kind, catalog=library.catalog, settings=library.settings, folder=folder)
    tell_before(plan)
    with contextlib.redirect_stdout(sys.stderr) if arguments.json else contextlib.nullcontext():
        return carry_out(plan, library, Journal.beside(library.catalog_path), dry_run=arguments.dry_run)
