"""`lookalike index FOLDER…`: bring the library up to what is in the folders."""

from __future__ import annotations

import argparse
import json
import os
import sys
from pathlib import Path

from desktop_app.cli.arguments import path_named
from desktop_app.cli.progress import ProgressLine
from desktop_app.cli.stopping import stopped_by_ctrl_c
from desktop_app.core.errors import FolderError, display_path
from desktop_app.core.images.unread import in_words
from desktop_app.core.indexing.walking import usable_folder
from desktop_app.core.language import comma_list, english, tr, translated
from desktop_app.core.library import Library
from desktop_app.core.types import IndexSummary

HELP = english("add the photos of some folders to the library, and follow what changed in them")

__all__ = ["HELP", "add_arguments", "run"]


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The command's own arguments."""
    parser.add_argument("folders", nargs="+", type=path_named, metavar="FOLDER")
    parser.add_argument(
        "--was",
        type=path_named,
        metavar="OLD",
        help=tr("FOLDER is the watched folder OLD, which has moved: keep its photos"),
    )
    parser.add_argument("--retry", action="store_true", help=tr("try again the files that could not be read"))
    parser.add_argument("--again", action="store_true", help=tr("read every file again, changed or not"))
    parser.add_argument("--json", action="store_true", help=tr("print the counts as JSON"))


def run(library: Library, arguments: argparse.Namespace) -> int:
    """Index and print what happened; exit code 1 if a folder went away while it ran."""
    usable = [usable_folder(folder) for folder in arguments.folders]  # a mistyped one leaves the library as it is
    if arguments.was is not None:
        _relocate(library, arguments.was, usable)
    chosen = [library.add_folder(folder) for folder in usable]
    summary = IndexSummary()
    again = usable if arguments.again else []
    wanted = {folder.id for folder in chosen}
    with ProgressLine() as line, stopped_by_ctrl_c() as control:
        for progress in library.index(wanted, control=control, retry_failed=arguments.retry, again=again):
            line.show(progress)
            summary = progress.summary
    _print_json(summary) if arguments.json else _print_words(summary)
    locked = library.catalog.folders.locked()
    for folder in library.folders():
        if folder.id in wanted & locked:
            words = tr("{folder}: your role may not read photos in; others do", folder=display_path(folder.path))
            print(words, file=sys.stderr)
        if folder.id in wanted and not folder.online:
            raise FolderError("is away or could not be read to its end; its photos are kept", path=folder.path)
    return 0


def _relocate(library: Library, old: Path, new: list[Path]) -> None:
    folder = next((folder for folder in library.folders() if folder.path == Path(os.path.abspath(old))), None)  # noqa: PTH100
    if folder is None:
        raise FolderError("is not a watched folder; `lookalike status` shows them", path=old)
    if len(new) != 1:
        raise FolderError("can only be one folder now; give one with --was", path=old)
    library.relocate_folder(folder.id, new[0])


def _print_json(summary: IndexSummary) -> None:
    counts = {
        "added": summary.added,
        "changed": summary.changed,
        "moved": summary.moved,
        "removed": summary.removed,
        "unchanged": summary.unchanged,
        "unread": dict(summary.unread),
        "failed": [{"path": str(one.path), "reason": one.reason} for one in (*summary.failed, *summary.doubtful)],
        "seconds": round(summary.seconds, 3),
    }
    # ASCII, so that names that are not text survive as surrogate escapes.
    print(json.dumps(counts, indent=2))


def _print_words(summary: IndexSummary) -> None:
    counts = (
        tr("{count:,} added", count=summary.added),
        tr("{count:,} changed", count=summary.changed),
        tr("{count:,} moved", count=summary.moved),
        tr("{count:,} removed", count=summary.removed),
        tr("{count:,} unchanged", count=summary.unchanged),
    )
    print(
        tr(
            "{counts}; {failed:,} not readable; {seconds:.1f} s",
            counts=comma_list(counts),
            failed=len(summary.failed),
            seconds=summary.seconds,
        )
    )
    if unread := in_words(summary.unread):
        print(translated(unread))
    for failure in (*summary.failed, *summary.doubtful):
        print(f"  {display_path(failure.path)}: {translated(display_path(failure.reason))}", file=sys.stderr)
