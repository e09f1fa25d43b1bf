"""`lookalike`: the window, or a command."""

from __future__ import annotations

import argparse
import contextlib
import os
import signal
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app import __version__
from desktop_app.core.language import tr
from desktop_app.core.own_process import asked_for

if TYPE_CHECKING:
    from desktop_app.core.archive_address import ArchiveAddress

__all__ = ["main"]


def main(arguments: Sequence[str] | None = None) -> int:
    """Entry point of the command `lookalike`; returns the exit code."""
    _open_what_is_closed()
    try:
        return _run(list(sys.argv[1:] if arguments is None else arguments))
    except FileNotFoundError as error:
        if error.filename is not None:  # only where relative paths begin from has no name any more
            raise
        print(tr("lookalike: the folder that you are in is no longer there; go to another one"), file=sys.stderr)
        return 1
    except KeyboardInterrupt:  # while modules were loaded, which takes a second
        return 128 + signal.SIGINT


def _open_what_is_closed() -> None:
    """A service or a shell (`>&-`) may start a program without standard output: what it says is dropped then.

    Nor may a photo that is written get the number of one of these, to which libraries print their complaints.
    """
    for number in range(3):
        try:
            os.fstat(number)
        except OSError:
            os.open(os.devnull, os.O_RDWR)  # the lowest number that is free
    for name in ("stdout", "stderr"):
        if getattr(sys, name) is None:
            setattr(sys, name, Path(os.devnull).open("w", encoding="utf-8"))  # noqa: SIM115 -- until the end


def _run(given: list[str]) -> int:
    if (ended := asked_for(given)) is not None:
        return ended
    # Loaded here, where Ctrl+C is caught, and no more than is needed.
    from desktop_app.cli import main as cli  # noqa: PLC0415
    from desktop_app.cli.arguments import library_named, translate_argparse  # noqa: PLC0415
    from desktop_app.speaking import language_of, speak_in  # noqa: PLC0415

    speak_in(language_of(_library_named(given)))
    translate_argparse()

    command = _first_word(given)
    if command in cli.COMMANDS or "-h" in given or "--help" in given:
        return cli.run(given, command)
    parser = argparse.ArgumentParser(
        prog="lookalike", usage=tr("lookalike [--library FILE] [FOLDER or PHOTO]\n       lookalike COMMAND …")
    )
    parser.add_argument("--library", type=library_named, metavar="FILE")
    parser.add_argument("--version", action="version", version=f"lookalike {__version__}")
    parser.add_argument("place", nargs="?", type=Path, metavar="FOLDER or PHOTO")
    parsed = parser.parse_args(given)
    if parsed.place is not None and not _can_be_shown(parsed.place):
        parser.error(
            tr(
                "{command} is neither a command ({commands}) nor a folder or a photo",
                command=repr(command),
                commands=", ".join(cli.COMMANDS),
            )
        )
    if not _has_screen():
        print(
            tr("lookalike: there is no screen here; `lookalike --help` lists the commands that need none"),
            file=sys.stderr,
        )
        return 1
    from desktop_app.gui import app  # noqa: PLC0415 -- the command line starts without loading Qt

    return app.run(parsed.library, parsed.place)


def _can_be_shown(place: Path) -> bool:
    """Whether the window can begin with it: a folder, or a file that may be a photo."""
    from desktop_app.core.images import EXTENSIONS  # noqa: PLC0415 -- only where something is named

    if place.suffix.lower() in EXTENSIONS and os.path.isfile(place):  # noqa: PTH113 -- is_file may raise
        return True
    return os.path.isdir(place)  # noqa: PTH112 -- likewise


def _has_screen() -> bool:
    """Qt would abort the process where it finds none."""
    variables = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return sys.platform != "linux" or any(os.environ.get(name) for name in variables)


def _library_named(arguments: Sequence[str]) -> Path | ArchiveAddress | None:
    """The value of `--library`, which names the settings, and so the language of what the parser says."""
    from desktop_app.core.archive_address import archive_or_file  # noqa: PLC0415 -- as in `_run`
    from desktop_app.core.errors import CatalogError  # noqa: PLC0415

    with contextlib.suppress(CatalogError):  # the parser will say what is wrong with an address
        for number, word in enumerate(arguments):
            if word.startswith("--library="):
                return archive_or_file(word.partition("=")[2])
            if word == "--library" and arguments[number + 1 :]:
                return archive_or_file(arguments[number + 1])
    return None


def _first_word(arguments: Sequence[str]) -> str | None:
    """The first argument that is neither an option nor `--library`'s value."""
    words = iter(arguments)
    for word in words:
        if word == "--library":
            next(words, None)
        elif not word.startswith("-"):
            return word
    return None


if __name__ == "__main__":
    sys.exit(main())
