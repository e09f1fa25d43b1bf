"""Processes that are this application again, to do one thing: they are asked and answer over pipes."""

from __future__ import annotations

import importlib
import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

__all__ = ["COMPARING", "DECODING", "asked_for", "start_own_process"]

DECODING = "--decode-for-lookalike"
COMPARING = "--compare-for-lookalike"

_MODULES = {
    DECODING: "desktop_app.core.images.worker",
    COMPARING: "desktop_app.core.duplicates.comparing_worker",
}
"""What each runs: `main` of a module that is imported nowhere else."""

_ROOT = Path(__file__).parents[2]


def asked_for(arguments: Sequence[str]) -> int | None:
    """The exit code of the own process that is asked for; None if these arguments are a person's."""
    module = _MODULES.get(arguments[0]) if len(arguments) == 1 else None
    return None if module is None else int(importlib.import_module(module).main())


def start_own_process(argument: str, *, environment: Mapping[str, str]) -> subprocess.Popen[bytes]:
    """A process that does one of these things, with pipes for its input and output.

    Args:
        argument: which; a packaged application, which has no Python to run a module with, is started with it.
        environment: variables beside those of this process.

    Raises:
        OSError: it cannot be started.
    """
    # Nothing is imported from the folder that the application happens to be started in (-P).
    start = f"import sys; sys.path.insert(0, sys.argv[1]); from {_MODULES[argument]} import main; sys.exit(main())"
    own = [argument] if getattr(sys, "frozen", False) else ["-P", "-c", start, str(_ROOT)]
    # Of a group, on Windows a console, of its own: Ctrl+C in a terminal must not end it while it starts.
    apart: dict[str, Any] = {"process_group": 0}
    if sys.platform == "win32":
        apart = {"creationflags": subprocess.CREATE_NO_WINDOW}
    return subprocess.Popen(  # noqa: S603 -- ourselves
        [sys.executable, *own],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=os.environ | environment,
        **apart,
    )
