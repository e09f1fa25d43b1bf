"""A library moved into an archive, or out of one: a copy, which leaves where it came from as it is."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice
from pathlib import Path

from desktop_app.core import locations
from desktop_app.core.catalog import FileCatalog, open_catalog
from desktop_app.core.catalog.postgres import ArchiveCatalog
from desktop_app.core.catalog.postgres.copying import copy_in, copy_out
from desktop_app.core.errors import CatalogError
from desktop_app.core.thumbnails import ThumbnailCache, Thumbnails

__all__ = ["export_library", "import_library"]

_THUMBNAILS_AT_ONCE = 200


def import_library(file: Path, archive: ArchiveCatalog) -> Iterator[str]:
    """The name of each part of a library in a file that was copied into an empty archive.

    The catalog is copied whole or not at all; thumbnails follow, and those that are missing can be made again.

    Raises:
        CatalogError: there is no such file, it cannot be read or was damaged, or the archive is not empty.
    """
    if not file.is_file():
        raise CatalogError("is not there; name the file of a library, which `lookalike status` shows", path=file)
    catalog, note = open_catalog(file)
    try:
        if note and not catalog.database.read_only:  # it was damaged: its photos are not in what was made of it
            raise CatalogError(note)
        yield from copy_in(catalog, archive)
    finally:
        catalog.close()
    cache = ThumbnailCache(locations.beside(file, ".thumbnails"), read_only=True)
    try:
        yield _copy_thumbnails(cache.every(), archive.thumbnails)
    finally:
        cache.close()


def export_library(archive: ArchiveCatalog, file: Path) -> Iterator[str]:
    """The name of each part of an archive that was copied into a new library in a file.

    Raises:
        CatalogError: there is such a file, or it cannot be written.
    """
    if file.exists():
        raise CatalogError("is there already; name a new file", path=file)
    catalog = FileCatalog(file)
    try:
        yield from copy_out(archive, catalog)
        catalog.keep()
    except BaseException:
        catalog.close()
        for suffix in ("", "-wal", "-shm"):
            file.with_name(file.name + suffix).unlink(missing_ok=True)
        raise
    catalog.close()
    cache = ThumbnailCache(locations.beside(file, ".thumbnails"))
    try:
        yield _copy_thumbnails(archive.thumbnails.every(), cache)
    finally:
        cache.close()


def _copy_thumbnails(thumbnails: Iterable[tuple[bytes, bytes]], cache: Thumbnails) -> str:
    left = iter(thumbnails)
    while some := list(islice(left, _THUMBNAILS_AT_ONCE)):
        cache.put(some)
    return "thumbnails"
