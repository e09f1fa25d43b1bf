"""Processes that are this application again, to do one thing: they are asked and answer over pipes."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

__all__ = ["start_own_process"]

_ROOT = Path(__file__).parents[2]


def start_own_process(module: str, *, argument: str, environment: Mapping[str, str]) -> subprocess.Popen[bytes]:
    """A process that runs `main` of one of our modules, with pipes for its input and output.

    Args:
        module: its full name; nothing of it is imported here.
        argument: what a packaged application, which has no Python to run a module with, is started with instead.
        environment: variables beside those of this process.

    Raises:
        OSError: it cannot be started.
    """
    # Nothing is imported from the folder that the application happens to be started in (-P).
    start = f"import sys; sys.path.insert(0, sys.argv[1]); from {module} import main; sys.exit(main())"
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
