"""Where copies are moved to: what lies there takes no part in another review, and is not indexed again."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import numpy as np

from desktop_app.core.catalog import Catalog
from desktop_app.core.errors import ActionError, display_path
from desktop_app.core.indexing.drives import places_without_photos
from desktop_app.core.indexing.walking import looked_into
from desktop_app.core.relative_paths import stored_path
from desktop_app.core.removal.away import refuse_where_away
from desktop_app.core.removal.files import file_number
from desktop_app.core.removal.journal import Journal, JournalEntry
from desktop_app.core.settings import Settings
from desktop_app.core.types import PhotoId, PhotoIds

__all__ = ["photos_set_aside", "refuse_where_looked_into"]


def photos_set_aside(catalog: Catalog) -> PhotoIds:
    """The photos that lie in a folder to which copies were moved, and from which they were not brought back.

    int64 (N,). They do not count as copies of what stayed, and nothing goes in their favour: the same command every
    week would otherwise move the originals too.

    Raises:
        ActionError: the journal of what was moved cannot be read.
    """
    journal = Journal.beside(catalog.database.path)
    folders = journal.set_aside()
    # A folder that was given another name since has the same files.
    known = (photo for entry in journal.lost() for photo in _still_there(entry, catalog))
    found = [np.fromiter(known, np.int64)]
    for number, root in catalog.folders.paths().items() if folders else ():
        inside = {path for folder in folders if (path := _inside(folder, root)) is not None}
        found += [catalog.photos.lying_in(number, path) for path in sorted(inside)]
    return np.concatenate(found)


def _still_there(entry: JournalEntry, catalog: Catalog) -> Iterator[PhotoId]:
    for photo in catalog.photos.with_fingerprint(bytes.fromhex(entry.fingerprint)):
        number = file_number(photo.path) if photo.online and photo.path != Path(entry.path) else None
        if number is not None and "{}:{}".format(*number[:2]) == entry.file:
            yield photo.id


def _inside(folder: Path, root: Path) -> bytes | None:
    """Where a folder lies in a watched one, by whatever names of both; b"" for that itself, None elsewhere."""
    for inner, outer in ((folder, root), (Path(os.path.realpath(folder)), Path(os.path.realpath(root)))):
        if inner.is_relative_to(outer):
            relative = inner.relative_to(outer)
            return stored_path(relative) if relative.parts else b""
    return None


def refuse_where_looked_into(folder: Path, catalog: Catalog, settings: Settings) -> None:
    """Return if what is moved to a folder will not be indexed as a photo of a watched one.

    Raises:
        ActionError: it would be; with the way out. Or the folder's drive is away, and would hide what is put there.
    """
    refuse_where_away(folder, places_without_photos(catalog))
    for watched in catalog.folders.paths().values():
        if looked_into(folder, watched, settings):
            raise ActionError(
                f"lies in the watched folder {display_path(watched)}, and what is moved there would be found again; "
                'choose a folder outside of it, or one in it whose name begins with a "."',
                path=folder,
            )
