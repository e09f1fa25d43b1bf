"""Whether files can be written where they are wanted."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from desktop_app.core.errors import TrainingError

if TYPE_CHECKING:
    from pathlib import Path

_REFUSED = "cannot be written there: give another place"

__all__ = ["check_folder", "check_place"]


def check_place(path: Path) -> None:
    """Refuse, before hours are spent, a file that cannot be written; folders on its way may be missing.

    Raises:
        TrainingError: it is a folder, or `check_folder` refuses the one that it is to be in.
    """
    if path.is_dir():
        raise TrainingError(_REFUSED, path=path)
    check_folder(path.parent)


def check_folder(folder: Path) -> None:
    """Refuse a folder in which no file can be written; it may be missing, with folders on its way.

    Raises:
        TrainingError: it or something on its way is not a folder, or cannot be written to.
    """
    there = folder
    while not there.exists():
        there = there.parent
    if not there.is_dir() or not os.access(there, os.W_OK):
        raise TrainingError(_REFUSED, path=folder)
