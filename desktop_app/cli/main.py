"""`lookalike COMMAND`: parsing, and what an error looks like in a terminal."""

from __future__ import annotations

import argparse
import io
import os
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from desktop_app import __version__
from desktop_app.cli import archive, duplicates, encoders, have, index, retrain, returned, rules, similar, status
from desktop_app.cli.arguments import Parser, library_named
from desktop_app.core.errors import KnownError, display_path
from desktop_app.core.language import explained, tr, translated
from desktop_app.core.library import Library
from desktop_app.core.types import Cancelled

__all__ = ["COMMANDS", "Command", "build_parser", "run"]


@dataclass(frozen=True, slots=True)
class Command:
    """A command: its help, its arguments, what it does with an open library; returns the exit code."""

    help: str
    add_arguments: Callable[[argparse.ArgumentParser], None]
    run: Callable[[Library, argparse.Namespace], int]


# TO ADD A COMMAND: a module with `HELP`, `add_arguments` and `run`, a line here, and its section in docs/commands.md,
# which a test asks for.
COMMANDS: dict[str, Command] = {
    "index": Command(index.HELP, index.add_arguments, index.run),
    "similar": Command(similar.HELP, similar.add_arguments, similar.run),
    "duplicates": Command(duplicates.HELP, duplicates.add_arguments, duplicates.run),
    "have": Command(have.HELP, have.add_arguments, have.run),
    "returned": Command(returned.HELP, returned.add_arguments, returned.run),
    "rules": Command(rules.HELP, rules.add_arguments, rules.run),
    "status": Command(status.HELP, status.add_arguments, status.run),
    "encoders": Command(encoders.HELP, encoders.add_arguments, encoders.run),
    "retrain": Command(retrain.HELP, retrain.add_arguments, retrain.run),
    "archive": Command(archive.HELP, archive.add_arguments, archive.run),
}

_EXIT_KNOWN = 1
_EXIT_INTERRUPTED = 130


def build_parser() -> argparse.ArgumentParser:
    """The parser of the whole command line; without a command it asks for the window."""
    library = Parser(add_help=False)
    library.add_argument(
        "--library",
        type=library_named,
        metavar="FILE",
        # Given before or after the command: the later parser must not erase what the earlier one read.
        default=argparse.SUPPRESS,
        help=tr("the catalog file (default: in the platform's data folder), or an archive: postgresql://…"),
    )
    parser = Parser(
        prog="lookalike",
        description=tr("Finds the photos that look alike. Without a command: opens the window."),
        epilog=tr("`lookalike FOLDER` opens the window with that folder, `lookalike PHOTO` with what looks like it."),
        parents=[library],
    )
    parser.add_argument("--version", action="version", version=f"lookalike {__version__}")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")
    for name, command in COMMANDS.items():
        said = translated(command.help)
        sub = commands.add_parser(name, help=said, description=said, parents=[library])
        command.add_arguments(sub)
    return parser


def run(arguments: Sequence[str]) -> int:
    """Run a command; its exit code: 0, 1 for an error of the user's disk, 2 for wrong usage."""
    parsed = build_parser().parse_args(arguments)
    if isinstance(sys.stdout, io.TextIOWrapper):
        # A terminal or file may be unable to take every name; what other programs read is UTF-8 on every system.
        for_programs = getattr(parsed, "json", False) or getattr(parsed, "csv", False)
        sys.stdout.reconfigure(errors="backslashreplace", encoding="utf-8" if for_programs else None)
    try:
        with Library.open(getattr(parsed, "library", None)) as library:
            for note in library.notes:
                print(f"lookalike: {translated(display_path(note))}", file=sys.stderr)
            code = COMMANDS[parsed.command].run(library, parsed)
        sys.stdout.flush()
    except KnownError as error:
        return _fail(explained(error))
    except (KeyboardInterrupt, Cancelled):
        print(f"lookalike: {tr('stopped; what was done so far is kept')}", file=sys.stderr)
        return _EXIT_INTERRUPTED
    except BrokenPipeError:
        # The reader (`head`, say) has what it wanted; Python would complain again when it flushes at its end.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except OSError as error:  # the disk again, where nobody expected it: standard output on a full one, say
        return _fail(display_path(str(error)))
    return code


def _fail(reason: str) -> int:
    print(f"lookalike: {display_path(' '.join(reason.split()))}", file=sys.stderr)
    return _EXIT_KNOWN
