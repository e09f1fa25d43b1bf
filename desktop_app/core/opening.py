"""Opening a file to read it, and nothing else that may have come to stand under its name."""

from __future__ import annotations

import errno
import os
import stat
from io import BufferedReader
from pathlib import Path

from desktop_app.core.language import english

_RECALLED = 0x400000
"""Of a file's attributes on Windows: reading it fetches it first."""

_DATALESS = 0x40000000
"""Of its flags on macOS: likewise."""

__all__ = ["is_only_in_the_cloud", "open_file"]


def is_only_in_the_cloud(path: Path) -> bool:
    """Whether reading a file would download it: its name is here, its content with iCloud, OneDrive or the like.

    Raises:
        OSError: it is not there.
    """
    return _is_recalled(path.stat())


def open_file(path: Path) -> BufferedReader:
    """A file for reading.

    A pipe would be waited for as long as nobody writes into it, and a device may give bytes without end. What is only
    in the cloud is not fetched: thirty years of photos may not fit on this disk.

    Raises:
        OSError: it is not there, cannot be read, is only in the cloud, or is not a file.
    """
    file = open(path, "rb", opener=_without_waiting)  # noqa: SIM115 -- the caller closes it
    known = os.fstat(file.fileno())
    if not stat.S_ISREG(known.st_mode):
        file.close()
        raise OSError(errno.EINVAL, english("is not a file"), str(path))
    if _is_recalled(known):  # only reading it fetches it
        file.close()
        raise OSError(errno.EAGAIN, english("it is only in the cloud: download it first"), str(path))
    return file


def _is_recalled(known: os.stat_result) -> bool:
    recalled = getattr(known, "st_file_attributes", 0) & _RECALLED
    return bool(recalled or getattr(known, "st_flags", 0) & _DATALESS)


def _without_waiting(path: str, flags: int) -> int:
    """Nothing changes for a file."""
    return os.open(path, flags | getattr(os, "O_NONBLOCK", 0))
