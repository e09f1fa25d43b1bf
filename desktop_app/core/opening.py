"""Opening a file to read it, and nothing else that may have come to stand under its name."""

from __future__ import annotations

import errno
import os
import stat
from io import BufferedReader
from pathlib import Path

from desktop_app.core.language import english

__all__ = ["open_file"]


def open_file(path: Path) -> BufferedReader:
    """A file for reading.

    A pipe would be waited for as long as nobody writes into it, and a device may give bytes without end.

    Raises:
        OSError: it is not there, cannot be read, or is not a file.
    """
    file = open(path, "rb", opener=_without_waiting)  # noqa: SIM115 -- the caller closes it
    if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
        file.close()
        raise OSError(errno.EINVAL, english("is not a file"), str(path))
    return file


def _without_waiting(path: str, flags: int) -> int:
    """Nothing changes for a file."""
    return os.open(path, flags | getattr(os, "O_NONBLOCK", 0))
