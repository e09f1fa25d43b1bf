"""A process that compares for `comparing_pool`: Python's lock lets threads of one process take turns, processes not.

It is told where the thumbnails are, then tasks, and answers with comparisons, a line each, over its standard input and
output. What is not trusted is decoded in processes of its own (`images.isolation`), so that both sides of these pipes
are ours.
"""

from __future__ import annotations

import gc
import json
import os
import signal
import sys
import traceback
from pathlib import Path

__all__ = ["main"]


def main() -> int:
    """Serve until standard input is closed: the application has ended, however it did."""
    answers = os.fdopen(os.dup(1), "wb")
    with Path(os.devnull).open("r+b", buffering=0) as nowhere:
        os.dup2(nowhere.fileno(), 1)  # what prints must not speak for us
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C in a terminal is the application's to hear
    import cv2  # noqa: PLC0415 -- after the application knows that the process lives

    from desktop_app.core.duplicates.comparing import Comparison, compare_task  # noqa: PLC0415
    from desktop_app.core.duplicates.comparing_wire import (  # noqa: PLC0415
        comparison_to_line,
        path_from_line,
        task_from_line,
    )
    from desktop_app.core.thumbnails import ThumbnailCache  # noqa: PLC0415

    cv2.setNumThreads(1)  # there is a process for every core
    gc.freeze()  # modules stay, and need not be looked through for what nobody refers to
    try:
        path = path_from_line(sys.stdin.buffer.readline() or b"null")
        thumbnail = None if path is None else ThumbnailCache(path, read_only=True).get
        while line := sys.stdin.buffer.readline():
            comparison = Comparison()
            try:
                compare_task(task_from_line(line), comparison, thumbnail=thumbnail)
                answer = comparison_to_line(comparison)
            except Exception:  # noqa: BLE001 -- the application raises it
                answer = json.dumps({"bug": traceback.format_exc()}).encode() + b"\n"
            answers.write(answer)
            answers.flush()
    except BrokenPipeError:
        pass
    return 0


if __name__ == "__main__":
    sys.exit(main())
