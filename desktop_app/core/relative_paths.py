"""Paths inside a watched folder, as the catalog has them: bytes, with "/" between names on every system.

Machines of several kinds read the same rows of an archive.
"""

from __future__ import annotations

import os
from pathlib import PurePath

__all__ = ["SEPARATOR", "path_text", "stored_path"]

SEPARATOR = b"/"


def stored_path(path: PurePath) -> bytes:
    """A relative path for the catalog."""
    return os.fsencode(path.as_posix())


def path_text(stored: bytes) -> str:
    """A stored path for this system, which may write names in another way than the machine that stored it."""
    try:
        return os.fsdecode(stored)
    except UnicodeDecodeError:  # a name that is not text, seen from Windows
        return stored.decode("utf-8", "surrogateescape")
