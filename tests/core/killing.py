"""`kill -9`, for tests of what is left."""

from __future__ import annotations

import subprocess
import time
from collections.abc import Sequence


def killed(command: Sequence[str], *, after: float) -> list[str]:
    """Start a process that says "start" first, kill it some seconds later; the whole lines that it said since.

    It may have come to its end before.
    """
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    assert process.stdout.readline() == "start\n"
    time.sleep(after)
    process.kill()
    said = [line for line in process.stdout.read().splitlines(keepends=True) if line.endswith("\n")]
    process.stdout.close()
    process.wait()
    return said
