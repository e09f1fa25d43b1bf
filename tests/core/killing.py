"""`kill -9`, for tests of what is left."""

from __future__ import annotations

import subprocess
import time
from collections.abc import Sequence


def killed(command: Sequence[str], *, after: float, lines: int = 0) -> list[str]:
    """Start a process that says "start" first, and kill it; the whole lines that it said since.

    It may have come to its end before.

    Args:
        after: this many seconds …
        lines: … after it has said this many lines, however busy the machine is.
    """
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout is not None
            assert process.stdout.readline() == "start\n"
            said = [process.stdout.readline() for _ in range(lines)]
            time.sleep(after)
        finally:  # also where the test gives up
            process.kill()
        said += process.stdout.read().splitlines(keepends=True)
    return [line.removesuffix("\n") for line in said if line.endswith("\n")]
