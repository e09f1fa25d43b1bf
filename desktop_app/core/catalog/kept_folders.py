"""Folders that a person named in rules, as the catalog keeps them: they go where the watched folder goes.

A drive comes back under another name, and each machine of an archive sees a root elsewhere. A folder that was
protected is to stay so.
"""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from desktop_app.core.catalog.folders import FolderTable

__all__ = ["KeptFolders", "paths_of", "texts_of"]


def texts_of(folders: Iterable[Path]) -> list[Any]:
    """For `paths_of`: folders as they are called on this machine now."""
    return [os.fspath(folder) for folder in folders]


def paths_of(texts: Iterable[Any]) -> tuple[Path, ...]:
    """The folders that `texts_of` said."""
    return tuple(map(Path, texts))


class KeptFolders:
    """Says folders in terms of those that are watched, for JSON, and back.

    Args:
        watched: where they are on this machine.
    """

    def __init__(self, watched: FolderTable) -> None:
        self._watched = watched

    def to_json(self, folders: Iterable[Path]) -> list[Any]:
        """For `from_json`: a text for a folder that has nothing to do with a watched one."""
        everywhere = self._watched.everywhere()
        kept: list[Any] = []
        for folder in folders:
            inside = {number: place for number, place in everywhere.items() if folder.is_relative_to(place)}
            around = [number for number, place in everywhere.items() if place.is_relative_to(folder)]
            if inside:
                number, place = next(iter(inside.items()))
                kept.append(
                    {
                        "watched": number,
                        "inside": folder.relative_to(place).as_posix(),
                        "was": os.fspath(folder),
                    }
                )
            else:
                kept.append({"holds": around, "was": os.fspath(folder)} if around else os.fspath(folder))
        return kept

    def from_json(self, kept: Iterable[Any]) -> tuple[Path, ...]:
        """Where they are now, each once; where they were if the watched folder is no longer watched.

        A folder that held watched ones stays, and those of them follow it that lie elsewhere now.
        """
        everywhere = self._watched.everywhere()
        found: dict[Path, None] = {}
        for one in kept:
            if isinstance(one, str):
                found[Path(one)] = None
                continue
            was = Path(one["was"])
            place = everywhere.get(one.get("watched"))
            found[was if place is None else place / one["inside"]] = None
            held = (everywhere[number] for number in one.get("holds", ()) if number in everywhere)
            found |= dict.fromkeys(place for place in held if not place.is_relative_to(was))
        return tuple(found)
