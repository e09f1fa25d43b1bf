"""`lookalike --library postgresql://… archive`: what only an archive needs."""

from __future__ import annotations

import argparse
from pathlib import Path

from desktop_app.cli.arguments import path_named
from desktop_app.core.catalog.archive import as_archive
from desktop_app.core.errors import display_path
from desktop_app.core.indexing.walking import usable_folder
from desktop_app.core.language import english, plural, tr
from desktop_app.core.library import Library

_LEVELS = ("view", "judge", "remove")  # as `RightsTable` has them, which needs the packages for an archive

HELP = english("fill an archive on a server from this machine, or copy a library into one and out again")

__all__ = ["HELP", "add_arguments", "run"]


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The command's own arguments."""
    tasks = parser.add_subparsers(dest="task", required=True, metavar="TASK")
    words = tr("copy the library in a file into the archive, which is empty")
    into = tasks.add_parser("import", help=words, description=words)
    into.add_argument("file", type=path_named, metavar="FILE")
    words = tr("copy the archive into a new library in a file")
    out = tasks.add_parser("export", help=words, description=words)
    out.add_argument("file", type=path_named, metavar="FILE")
    words = tr("read photos that this machine sees for the archive, beside other machines, until Ctrl+C")
    work = tasks.add_parser("work", help=words, description=words)
    work.add_argument(
        "--root",
        action="append",
        type=_root,
        default=[],
        metavar="NAME=FOLDER",
        help=tr("where this machine has a root; a new name is a new root; may be repeated, and is remembered"),
    )
    work.add_argument("--until-idle", action="store_true", help=tr("end when there is nothing left to read"))
    words = tr("show what waits to be read, what is being read, and what failed")
    tasks.add_parser("queue", help=words, description=words)
    words = tr("have workers find the photos that are near each other, ahead of a search for duplicates among millions")
    tasks.add_parser("join", help=words, description=words)
    _add_rights(tasks)
    words = tr("show what was removed, when, by whom and on which machine, the latest first")
    removals = tasks.add_parser("removals", help=words, description=words)
    removals.add_argument("--root", metavar="NAME", help=tr("only of this root"))
    removals.add_argument(
        "--release", metavar="MACHINE", help=tr("no longer hold anything for a machine that is gone for good")
    )

    words = tr(
        "search for the nearest by a graph, which is quicker beyond ten million photos and misses some; or exactly"
    )
    graph = tasks.add_parser("graph", help=words, description=words)
    graph.add_argument("do", choices=("make", "drop"), metavar="make|drop")


def _add_rights(tasks: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    words = tr("let a role of the server view, judge or remove the photos of some roots, or of all")
    grant = tasks.add_parser("grant", help=words, description=words)
    grant.add_argument("role", metavar="ROLE")
    grant.add_argument("may", choices=_LEVELS, metavar="|".join(_LEVELS))
    words = tr("take from a role what it may, in some roots or everywhere; it counts at once")
    revoke = tasks.add_parser("revoke", help=words, description=words)
    revoke.add_argument("role", metavar="ROLE")
    for task in (grant, revoke):
        task.add_argument("--root", action="append", metavar="NAME", help=tr("only in this root; may be repeated"))
    words = tr("show which role may do what")
    tasks.add_parser("rights", help=words, description=words)


def _root(text: str) -> tuple[str, Path]:
    name, equals, folder = text.partition("=")
    if not name or not equals or not folder:
        raise argparse.ArgumentTypeError(tr("NAME=FOLDER is wanted, not {text}", text=repr(text)))
    return name, Path(folder)


def run(library: Library, arguments: argparse.Namespace) -> int:
    """Do what the task says, with the archive that `--library` names."""
    as_archive(library.catalog)  # before modules are loaded that only an archive needs
    tasks = {
        "work": _work,
        "queue": _queue,
        "join": _join,
        "import": _move,
        "export": _move,
        "grant": _change_rights,
        "revoke": _change_rights,
        "rights": _rights,
        "removals": _removals,
        "graph": _graph,
    }
    tasks[arguments.task](library, arguments)
    return 0


def _move(library: Library, arguments: argparse.Namespace) -> None:
    from desktop_app.core.archive.moving import export_library, import_library  # noqa: PLC0415 -- as in `run`

    archive, file = as_archive(library.catalog), arguments.file.absolute()
    into = arguments.task == "import"
    for part in import_library(file, archive) if into else export_library(archive, file):
        print(tr("copied: {part}", part=part), flush=True)
    count = archive.photos.count()
    if into:
        print(tr("The archive has the {count:,} photos of {file} now.", count=count, file=display_path(file)))
    else:
        print(tr("{file} has the {count:,} photos of the archive now.", count=count, file=display_path(file)))


def _work(library: Library, arguments: argparse.Namespace) -> None:
    from desktop_app.core.archive.working import Worker  # noqa: PLC0415 -- as in `run`

    archive = as_archive(library.catalog)
    for name, folder in [(name, usable_folder(folder)) for name, folder in arguments.root]:
        archive.roots.place(name, folder)
    worker = Worker(library, archive, say=lambda line: print(display_path(line), flush=True))
    worker.run(until_idle=arguments.until_idle)


def _queue(library: Library, _arguments: argparse.Namespace) -> None:
    from desktop_app.core.catalog.postgres.queue import JOINS, Queue, queue_name  # noqa: PLC0415 -- as in `run`

    archive = as_archive(library.catalog)
    counts = Queue(archive.server).counts()
    queues = {name: queue_name(root) for name, root in archive.roots.names().items()}
    if any(queue == JOINS for queue, _state in counts):
        queues[tr("(joins)")] = JOINS
    for name, queue in queues.items():
        waiting, doing, failed = (counts.get((queue, state), 0) for state in ("todo", "doing", "failed"))
        print(
            tr(
                "{name}  {waiting:,} jobs wait, {doing:,} are done now, {failed:,} failed",
                name=display_path(name),
                waiting=waiting,
                doing=doing,
                failed=failed,
            )
        )


def _join(library: Library, _arguments: argparse.Namespace) -> None:
    from desktop_app.core.archive.working import ask_for_joins  # noqa: PLC0415 -- as in `run`

    number = ask_for_joins(library, as_archive(library.catalog))
    print(
        plural(
            number,
            "{count:,} join of two parts waits for a worker (`lookalike archive work`).",
            "{count:,} joins of two parts wait for workers (`lookalike archive work`).",
        )
    )


def _change_rights(library: Library, arguments: argparse.Namespace) -> None:
    rights = as_archive(library.catalog).rights
    if arguments.task == "grant":
        rights.grant(arguments.role, arguments.may, arguments.root)
    else:
        rights.revoke(arguments.role, arguments.root)
    _rights(library, arguments)


def _rights(library: Library, _arguments: argparse.Namespace) -> None:
    for right in as_archive(library.catalog).rights.all():
        root = tr("every root") if right.root is None else display_path(right.root)
        print(f"{display_path(right.role)}  {right.may}  {root}")


def _removals(library: Library, arguments: argparse.Namespace) -> None:
    removals = as_archive(library.catalog).removals
    if arguments.release is not None:
        number = removals.release(arguments.release)
        print(plural(number, "{count:,} file is no longer held.", "{count:,} files are no longer held."))
        return
    for one in removals.all(arguments.root):
        when = f"{one.since.astimezone():%Y-%m-%d %H:%M:%S}"
        where = display_path(f"{one.root}: {one.path}")
        print(f"{when}  {display_path(one.machine)}  {display_path(one.role)}  {one.kind}  {one.step}  {where}")


def _graph(library: Library, arguments: argparse.Namespace) -> None:
    graphs, encoder = as_archive(library.catalog).graphs, library.loaded_encoder
    if arguments.do == "drop":
        graphs.drop(encoder.number, library.encoder.card, "similar")
        print(tr("The search is exact again."))
        return
    recall = graphs.make(encoder.number, library.encoder.card, "similar")
    print(tr("The graph finds {recall:.1%} of the 10 nearest photos.", recall=recall))
