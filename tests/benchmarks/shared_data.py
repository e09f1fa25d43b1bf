"""Where the shared data sets lie: in "shared/data" beside the repository, or beside a folder around it."""

from __future__ import annotations

from pathlib import Path

__all__ = ["DATA"]


def _beside(place: Path) -> Path:
    """The nearest such folder above a place, so that a worktree finds it too; the usual one where there is none."""
    found = (above / "shared" / "data" for above in place.parents)
    return next((folder for folder in found if folder.is_dir()), place.parents[2] / "shared" / "data")


DATA = _beside(Path(__file__).resolve().parents[1])
