"""`lookalike`: the window, or a command."""

from __future__ import annotations

import argparse
import os
import signal
import sys
from collections.abc import Sequence
from pathlib import Path

from desktop_app import __version__

__all__ = ["main"]


def main(arguments: Sequence[str] | None = None) -> int:
    """Entry point of the command `lookalike`; returns the exit code."""
    try:
        return _run(list(sys.argv[1:] if arguments is None else arguments))
    except KeyboardInterrupt:  # while modules were loaded, which takes half a second
        return 128 + signal.SIGINT


def _run(given: list[str]) -> int:
    # Loaded here, where Ctrl+C is caught, and no more than is needed.
    from desktop_app.core.images.worker_process import WORKER_ARGUMENT  # noqa: PLC0415

    if given == [WORKER_ARGUMENT]:
        from desktop_app.core.images import worker  # noqa: PLC0415

        return worker.main()
    from desktop_app.core.duplicates import comparing_worker  # noqa: PLC0415

    if given == [comparing_worker.COMPARING_ARGUMENT]:
        return comparing_worker.main()
    from desktop_app.cli import main as cli  # noqa: PLC0415

    command = _first_word(given)
    if command in cli.COMMANDS or "-h" in given or "--help" in given:
        return cli.run(given)
    parser = argparse.ArgumentParser(
        prog="lookalike", usage="lookalike [--library FILE] [FOLDER | PHOTO]\n       lookalike COMMAND …"
    )
    parser.add_argument("--library", type=Path, metavar="FILE")
    parser.add_argument("--version", action="version", version=f"lookalike {__version__}")
    parser.add_argument("given", nargs="?", type=Path, metavar="FOLDER | PHOTO")
    parsed = parser.parse_args(given)
    if parsed.given is not None and not (os.path.isdir(parsed.given) or os.path.isfile(parsed.given)):  # noqa: PTH112, PTH113 -- Path's may raise
        parser.error(f"{command!r} is neither a command ({', '.join(cli.COMMANDS)}) nor a folder or a photo")
    if not _has_screen():
        print(
            "lookalike: there is no screen here; `lookalike --help` lists the commands that need none", file=sys.stderr
        )
        return 1
    from desktop_app.gui import app  # noqa: PLC0415 -- the command line starts without loading Qt

    return app.run(parsed.library, parsed.given)


def _has_screen() -> bool:
    """Qt would abort the process where it finds none."""
    variables = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return sys.platform != "linux" or any(os.environ.get(name) for name in variables)


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
