"""Whether a file can be written where it is wanted."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from desktop_app.core.errors import TrainingError

if TYPE_CHECKING:
    from pathlib import Path

__all__ = ["check_place"]


def check_place(path: Path) -> None:
    """Refuse, before hours are spent, a file that cannot be written; folders on its way may be missing.

    Raises:
        TrainingError: it is a folder, or something on its way is not a folder or cannot be written to.
    """
    folder = path.parent
    while not folder.exists():
        folder = folder.parent
    if path.is_dir() or not folder.is_dir() or not os.access(folder, os.W_OK):
        raise TrainingError("cannot be written there: give another place", path=path if path.is_dir() else path.parent)
