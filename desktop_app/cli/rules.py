"""`lookalike rules`: clean-up rules, what they find, and approving it; fit for a timer."""

from __future__ import annotations

import argparse
import json
import sys
from datetime import date
from pathlib import Path

from desktop_app.cli.applying import report, tell_before
from desktop_app.cli.arguments import decimal_number, existing_folders, folder_to_make, path_named
from desktop_app.cli.listing import megabytes
from desktop_app.cli.progress import ProgressLine
from desktop_app.cli.stopping import stopped_by_ctrl_c
from desktop_app.core.cleanup.cleaning import Cleanup
from desktop_app.core.cleanup.rule import SURE, CleanupRule, formats_named
from desktop_app.core.duplicates.set_aside import refuse_where_looked_into
from desktop_app.core.errors import display_path
from desktop_app.core.language import english, tr, translated
from desktop_app.core.library import Library
from desktop_app.core.removal.actions import recover
from desktop_app.core.removal.journal import Journal
from desktop_app.core.removal.plan import RemovalPlan

HELP = english("clean-up rules: which copies go, found from a timer, and done when you approve")

_RELATIONS = {relation.value.replace(" ", "-"): relation for relation in SURE}

__all__ = ["HELP", "add_arguments", "run"]


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The command's own arguments, and those of its tasks."""
    parser.add_argument("--json", action="store_true", help=tr("print a list of the rules"))
    tasks = parser.add_subparsers(dest="task", help=tr("without one, the rules are listed"))
    adding = tasks.add_parser("add", help=tr("keep a rule; one of that name is replaced"))
    adding.add_argument("name", metavar="NAME")
    adding.add_argument(
        "--relation",
        action="append",
        choices=_RELATIONS,
        help=tr("of the copy to the photo that stays (default: all)"),
    )
    adding.add_argument(
        "--in", action="append", type=path_named, default=[], metavar="DIR", help=tr("the copy lies there")
    )
    adding.add_argument("--format", action="append", default=[], metavar="FORMAT", help=tr("of the copy, e.g. JPEG"))
    adding.add_argument("--since", type=_day, metavar="DAY", help=tr("the copy is from that day (2024-12-31) or later"))
    adding.add_argument("--until", type=_day, metavar="DAY", help=tr("the copy is from that day or earlier"))
    adding.add_argument("--least", type=_megabytes, default=0, metavar="MB", help=tr("size of the copy"))
    adding.add_argument("--most", type=_megabytes, metavar="MB", help=tr("size of the copy"))
    adding.add_argument(
        "--move", type=folder_to_make, metavar="DIR", help=tr("copies are moved there (default: to the trash)")
    )
    adding.add_argument("--without-asking", action="store_true", help=tr("a run does it at once"))
    removing = tasks.add_parser("remove", help=tr("forget a rule"))
    removing.add_argument("name", metavar="NAME")
    running = tasks.add_parser("run", help=tr("find the copies; they wait for approval, unless a rule does not ask"))
    running.add_argument("names", nargs="*", metavar="NAME", help=tr("only these rules"))
    running.add_argument("--dry-run", action="store_true", help=tr("only say what is found"))
    tasks.add_parser("queue", help=tr("list what waits for approval"))
    approving = tasks.add_parser(
        "approve", help=tr("do what waits, as one action; `lookalike duplicates undo` undoes it")
    )
    approving.add_argument("names", nargs="*", metavar="NAME", help=tr("only of these rules"))


def run(library: Library, arguments: argparse.Namespace) -> int:
    """List the rules, or do a task; the exit code."""
    cleanup = Cleanup(library)
    tasks = {"add": _add, "remove": _remove, "run": _run, "queue": _queue, "approve": _approve}
    return tasks.get(arguments.task, _list)(cleanup, library, arguments)


def _list(cleanup: Cleanup, _library: Library, arguments: argparse.Namespace) -> int:
    rules = cleanup.rules()
    if arguments.json:
        print(json.dumps([json.loads(rule.to_json()) for rule in rules], indent=2))
        return 0
    for rule in rules:
        print(f"{display_path(rule.name)}: {translated(rule.words)}")
    if not rules:
        print(tr("There are no rules; `lookalike rules add --help` says how."), file=sys.stderr)
    return 0


def _add(cleanup: Cleanup, library: Library, arguments: argparse.Namespace) -> int:
    folder: Path | None = None if arguments.move is None else arguments.move.absolute()
    if folder is not None:
        refuse_where_looked_into(folder, library.catalog, library.settings)
    names = arguments.relation or list(_RELATIONS)
    rule = CleanupRule(
        arguments.name,
        relations=tuple(_RELATIONS[name] for name in _RELATIONS if name in names),
        inside=existing_folders(getattr(arguments, "in"), option="--in"),
        formats=formats_named(arguments.format),
        since=arguments.since,
        until=arguments.until,
        least=arguments.least,
        most=arguments.most,
        folder=folder,
        asks=not arguments.without_asking,
    )
    cleanup.add(rule)
    print(f"{display_path(rule.name)}: {translated(rule.words)}")
    return 0


def _remove(cleanup: Cleanup, _library: Library, arguments: argparse.Namespace) -> int:
    cleanup.remove(arguments.name)
    return 0


def _run(cleanup: Cleanup, library: Library, arguments: argparse.Namespace) -> int:
    rules = cleanup.named(arguments.names)
    _find(cleanup)
    at_once: list[RemovalPlan] = []
    for rule in rules:
        plan = cleanup.plan(rule)
        tell_before(plan)
        _say(rule, plan)
        if arguments.dry_run:
            continue
        if rule.asks:
            cleanup.enqueue(rule, plan)
        else:
            at_once.append(plan)
    waiting = 0 if arguments.dry_run else sum(map(len, cleanup.queue().values()))
    if waiting:
        print(tr("{waiting:,} copies wait; `lookalike rules approve` lets them go", waiting=waiting), file=sys.stderr)
    return _act(cleanup, library, at_once) if at_once else 0


def _queue(cleanup: Cleanup, _library: Library, _arguments: argparse.Namespace) -> int:
    for name, photos in cleanup.queue().items():
        print(f"{display_path(name)}:")
        for photo in photos:
            print(f"  {display_path(photo.path)}")
    return 0


def _approve(cleanup: Cleanup, library: Library, arguments: argparse.Namespace) -> int:
    rules = cleanup.named(arguments.names)
    if not any(rule.name in cleanup.queue() for rule in rules):
        print(tr("Nothing waits for approval."), file=sys.stderr)
        return 0
    _find(cleanup)
    plans = [cleanup.approved(rule) for rule in rules]
    code = _act(cleanup, library, plans)
    cleanup.forget_queue([rule.name for rule in rules])
    return code


def _find(cleanup: Cleanup) -> None:
    with ProgressLine() as line, stopped_by_ctrl_c() as control:
        for step in cleanup.find(control=control):
            line.show_text(tr("Comparing: {done:,} of {total:,} proposals", done=step.done, total=step.total))


def _say(rule: CleanupRule, plan: RemovalPlan) -> None:
    print(
        tr(
            "{rule}: {items:,} copies, {size}",
            rule=display_path(rule.name),
            items=len(plan.items),
            size=megabytes(plan.bytes),
        )
    )
    for item in plan.items:
        stays = "" if item.keeper is None else tr("  (stays: {keeper})", keeper=display_path(item.keeper.path))
        print(f"  {display_path(item.photo.path)}{stays}")


def _act(cleanup: Cleanup, library: Library, plans: list[RemovalPlan]) -> int:
    journal = Journal.beside(library.catalog_path)
    recover(journal)
    with stopped_by_ctrl_c() as control:
        outcomes = list(cleanup.act(plans, journal, control=control))
    return report(outcomes, journal, done="removed", library=library)


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(tr("{text} is not a day as in 2024-12-31", text=repr(text))) from None


def _megabytes(text: str) -> int:
    value = decimal_number(text)
    if not 0 <= value < 1e9:
        raise argparse.ArgumentTypeError(tr("a number of megabytes is wanted, as in 2.5"))
    return int(value * 1e6)
