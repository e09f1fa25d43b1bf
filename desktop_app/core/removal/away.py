"""Folders that are not there now, since their drive is away or they were renamed: nothing is put in their place."""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path

from desktop_app.core.errors import ActionError
from desktop_app.core.language import english

Away = Collection[Path]
"""Such folders, as `Library.places_away` tells them."""

NOT_THERE = english("is in a folder that is not there; is its drive away?")

__all__ = ["NOT_THERE", "Away", "refuse_where_away"]


def refuse_where_away(path: Path, away: Away) -> None:
    """Return if a file or a folder may be put at a path.

    Raises:
        ActionError: it would lie in one of these folders. It would hide where a drive is mounted, or pass for all that
            is left of a folder that was renamed.
    """
    if any(path.is_relative_to(folder) for folder in away):
        raise ActionError(NOT_THERE, path=path)
