"""`lookalike returned`: photos that were removed and came back, and removing them again."""

from __future__ import annotations

import argparse
import contextlib
import json
import sys

from desktop_app.cli.applying import carry_out, tell_before
from desktop_app.cli.arguments import folder_to_make, refuse_a_file
from desktop_app.cli.stopping import stopped_by_ctrl_c
from desktop_app.core.duplicates.review_settings import kept_rules
from desktop_app.core.duplicates.set_aside import refuse_where_looked_into
from desktop_app.core.errors import display_path
from desktop_app.core.language import english, tr
from desktop_app.core.library import Library
from desktop_app.core.removal.journal import Journal, RemovalKind
from desktop_app.core.removal.plan import make_plan
from desktop_app.core.returned_photos import ReturnedPhoto

HELP = english("show the photos that you removed and that came back, for example by the sync of a phone or a cloud")

__all__ = ["HELP", "add_arguments", "run"]


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The command's own arguments."""
    parser.add_argument("--json", action="store_true", help=tr("print a list of {path, was, same_bytes}"))
    how = parser.add_mutually_exclusive_group()
    how.add_argument("--trash", action="store_true", help=tr("put them in the system's trash again"))
    how.add_argument("--move", type=folder_to_make, metavar="DIR", help=tr("move them to a folder"))
    parser.add_argument("--dry-run", action="store_true", help=tr("only say what would go"))


def run(library: Library, arguments: argparse.Namespace) -> int:
    """List them, and remove them if that is wanted; the exit code."""
    refuse_a_file(arguments.move)
    with stopped_by_ctrl_c() as control:
        found = library.returned.find(control=control)
    if arguments.json:
        rows = [{"path": str(one.photo.path), "was": str(one.was), "same_bytes": one.same_bytes} for one in found]
        print(json.dumps(rows, indent=2))
    else:
        for one in found:
            why = tr("same bytes") if one.same_bytes else tr("looks the same")
            print(
                tr(
                    "{photo}  (removed as {was}; {why})",
                    photo=display_path(one.photo.path),
                    was=display_path(one.was),
                    why=why,
                )
            )
        if not found:
            print(tr("Nothing that you removed has come back."), file=sys.stderr)
    if not found or not (arguments.trash or arguments.move):
        return 0
    with contextlib.redirect_stdout(sys.stderr) if arguments.json else contextlib.nullcontext():
        return _remove(library, found, arguments)


def _remove(library: Library, found: list[ReturnedPhoto], arguments: argparse.Namespace) -> int:
    folder = None if arguments.move is None else arguments.move.absolute()
    if folder is not None:
        refuse_where_looked_into(folder, library.catalog, library.settings)
    with stopped_by_ctrl_c() as control:
        items, left = library.returned.to_remove(found, control=control)
    plan = make_plan(
        RemovalKind.TRASH if folder is None else RemovalKind.MOVE,
        items,
        folder=folder,
        left_out=left,
        protected=kept_rules(library.catalog).protected,
        companions=library.settings.companions,
    )
    tell_before(plan)
    return carry_out(plan, library, Journal.beside(library.catalog_path), dry_run=arguments.dry_run)
