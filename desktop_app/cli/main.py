"""`lookalike COMMAND`: parsing, and what an error looks like in a terminal."""

from __future__ import annotations

import argparse
import importlib
import io
import os
import sys
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Protocol, cast

from desktop_app import __version__
from desktop_app.cli.arguments import Parser
from desktop_app.core.errors import KnownError, display_path
from desktop_app.core.language import explained, tr, translated
from desktop_app.core.types import Cancelled

if TYPE_CHECKING:
    from desktop_app.core.library import Library

__all__ = ["COMMANDS", "Command", "build_parser", "command_named", "run"]


class Command(Protocol):
    """What a command's module has: its help, its arguments, what it does with an open library (an exit code)."""

    HELP: str

    def add_arguments(self, parser: argparse.ArgumentParser) -> None:
        """Tell the parser what the command takes."""

    def run(self, library: Library, arguments: argparse.Namespace) -> int:
        """Do it."""


# TO ADD A COMMAND: a module of its name with `HELP`, `add_arguments` and `run`, its name here, and its section in
# docs/commands.md, which a test asks for.
COMMANDS = ("index", "similar", "duplicates", "have", "returned", "rules", "status", "encoders", "retrain", "archive")

_BEGINNING = ("index", "archive")
"""Those that make a library where there is none: to all others a name that was misspelt would seem an empty one."""

_EXIT_KNOWN = 1
_EXIT_INTERRUPTED = 130


def command_named(name: str) -> Command:
    """The module of one of `COMMANDS`, loaded when it is asked for: all of them together take half a second."""
    return cast("Command", importlib.import_module(f"desktop_app.cli.{name}"))


def build_parser(names: Iterable[str] = COMMANDS) -> argparse.ArgumentParser:
    """The parser of the command line, for all commands or for those named; without one it asks for the window."""
    parser = Parser(
        prog="lookalike",
        description=tr("Finds the photos that look alike. Without a command: opens the window."),
        epilog=tr("`lookalike FOLDER` opens the window with that folder, `lookalike PHOTO` with what looks like it."),
    )
    parser.add_argument("--version", action="version", version=f"lookalike {__version__}")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")
    for name in names:
        command = command_named(name)
        said = translated(command.HELP)
        sub = commands.add_parser(name, help=said, description=said)
        command.add_arguments(sub)
    return parser


def run(arguments: Sequence[str], command: str | None = None) -> int:
    """Run a command; its exit code: 0, 1 for an error of the user's disk, 2 for wrong usage.

    Args:
        arguments: the whole command line.
        command: which they begin with, if it is one of `COMMANDS`: then no other one is loaded.
    """
    parsed = build_parser([command] if command in COMMANDS else COMMANDS).parse_args(arguments)
    from desktop_app.core.library import Library, existing_library  # noqa: PLC0415 -- help and wrong usage need none

    if isinstance(sys.stdout, io.TextIOWrapper):
        # A terminal or file may be unable to take every name; what other programs read is UTF-8 on every system.
        for_programs = getattr(parsed, "json", False) or getattr(parsed, "csv", False)
        sys.stdout.reconfigure(errors="backslashreplace", encoding="utf-8" if for_programs else None)
    try:
        named = getattr(parsed, "library", None)
        opened = Library.open if parsed.command in _BEGINNING else existing_library
        with Library.open() if named is None else opened(named) as library:
            for note in library.notes:
                print(f"lookalike: {translated(display_path(note))}", file=sys.stderr)
            code = command_named(parsed.command).run(library, parsed)
        sys.stdout.flush()
    except KnownError as error:
        return _fail(explained(error))
    except (KeyboardInterrupt, Cancelled):
        print(f"lookalike: {tr('stopped; what was done so far is kept')}", file=sys.stderr)
        return _EXIT_INTERRUPTED
    except BrokenPipeError:
        _drop_what_was_not_written()  # the reader (`head`, say) has what it wanted
        return 0
    except OSError as error:  # the disk again, where nobody expected it: standard output on a full one, say
        if isinstance(error, FileNotFoundError) and error.filename is None:
            raise  # the folder that relative paths begin from, of which `lookalike` tells
        _drop_what_was_not_written()
        return _fail(display_path(str(error)))
    return code


def _drop_what_was_not_written() -> None:
    """Python flushes at its end, would complain again, and some versions end with 120 then."""
    try:
        sys.stdout.flush()
    except OSError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _fail(reason: str) -> int:
    print(f"lookalike: {display_path(' '.join(reason.split()))}", file=sys.stderr)
    return _EXIT_KNOWN
