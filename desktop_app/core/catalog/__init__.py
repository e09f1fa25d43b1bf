"""The catalog: the only owner of SQL about photos, folders and codes."""

from __future__ import annotations

import os
from pathlib import Path

from desktop_app.core.catalog import rescue
from desktop_app.core.catalog.codes import GENERATION, CodeTable
from desktop_app.core.catalog.database import SqliteDatabase, damage_mark, may_write
from desktop_app.core.catalog.duplicates import DuplicateTable
from desktop_app.core.catalog.folders import FolderTable
from desktop_app.core.catalog.migrating import load_migrations
from desktop_app.core.catalog.part_codes import PartCodeTable
from desktop_app.core.catalog.photo_rows import DOUBTED, FailureRow, FileRow, PhotoRow, companions_text
from desktop_app.core.catalog.photos import PhotoTable
from desktop_app.core.catalog.port import Database
from desktop_app.core.errors import CatalogDamagedError, CatalogError, display_path
from desktop_app.core.language import english
from desktop_app.core.parts import GRID
from desktop_app.core.relative_paths import stored_path
from desktop_app.core.types import Photo

__all__ = [
    "DOUBTED",
    "Catalog",
    "FailureRow",
    "FileCatalog",
    "FileRow",
    "PhotoRow",
    "companions_text",
    "is_there",
    "open_catalog",
]


class Catalog:
    """The tables of a catalog, whatever engine keeps them.

    Attributes:
        database: the engine; for `transaction()` around several tables' writes.
        folders: the watched folders.
        photos: the photos, and the files that cannot be read.
        codes: the encoders and their codes.
        part_codes: the codes of parts of photos.
        duplicates: findings, decisions and the review.
    """

    def __init__(self, database: Database, *, folders: FolderTable, codes: CodeTable) -> None:
        self.database = database
        self.folders = folders
        self.photos = PhotoTable(database)
        self.codes = codes
        self.part_codes = PartCodeTable(database, count=len(GRID))
        self.duplicates = DuplicateTable(database)

    def photo_at(self, path: Path) -> Photo | None:
        """The photo of that file, if it is in one of the folders."""
        file = Path(os.path.abspath(path))  # noqa: PTH100 -- as in Library.add_folder
        roots = ((folder, root) for folder, root in self.folders.paths().items() if file.is_relative_to(root))
        folder, root = next(roots, (None, file))
        return None if folder is None else self.photos.at(folder, stored_path(file.relative_to(root)))

    def keep(self) -> None:
        """Write what cannot be made again to a second place, if the engine needs one and it may have changed."""

    def suspect(self, error: BaseException | None) -> None:
        """Have the catalog looked through when it is opened next, if it may be behind an unexpected error."""

    def close(self) -> None:
        """Close every connection."""
        self.database.close()


class FileCatalog(Catalog):
    """A catalog in an SQLite file.

    Raises:
        CatalogError: as `SqliteDatabase`.
    """

    def __init__(self, path: Path, *, read_only: bool = False) -> None:
        migrations = load_migrations(__name__)
        self.file = SqliteDatabase(path, migrations=migrations, counter=GENERATION, read_only=read_only)
        super().__init__(self.file, folders=FolderTable(self.file), codes=CodeTable(self.file))

    def keep(self) -> None:
        """Write what cannot be made again into the file beside the catalog, if it may have changed."""
        if self.file.written:
            self.file.written = False
            rescue.keep(self.file)

    def suspect(self, error: BaseException | None) -> None:
        """Have the file looked through when it is opened next, if it may be behind an error that nobody expected.

        Damage of a few bytes shows as a value that was never stored.
        """
        if isinstance(error, (TypeError, ValueError)) and not self.file.read_only:
            self.file.mark_damage()


def is_there(path: Path) -> bool:
    """Whether there is a catalog of that name, or one that was being rebuilt."""
    return path.exists() or rescue.draft(path).exists()


def open_catalog(path: Path) -> tuple[FileCatalog, str]:
    """An open catalog; a damaged one is moved aside and a new one begun with what can be saved.

    One that cannot be written is opened read-only.

    Returns:
        The catalog, and what the user should know, in a sentence; "" if there is nothing to say.

    Raises:
        CatalogError: as `SqliteDatabase`; CatalogDamagedError only if the file may be something else than a catalog.
    """
    try:
        if path.is_dir():
            raise CatalogError("is a folder; name a file, which may be new", path=path)
        if path.is_file() and not may_write(path):
            note = english(f"{display_path(path)} cannot be written: it can be searched, but nothing new is indexed.")
            return FileCatalog(path, read_only=True), note
        return _opened(path)
    except OSError as error:
        raise CatalogError(
            f"cannot be opened ({error.strerror or error}); check the drive and its permissions", path=path
        ) from None


def _opened(path: Path) -> tuple[FileCatalog, str]:
    mark = damage_mark(path)
    rescue.finish(path)
    emptied = path.is_file() and not path.stat().st_size and rescue.is_ours(path)
    if not emptied and not (mark.exists() and path.exists() and not rescue.is_sound(path)):
        try:
            catalog = FileCatalog(path)
        except CatalogDamagedError:
            if not rescue.is_ours(path):
                raise
        else:
            mark.unlink(missing_ok=True)
            return catalog, ""
    _begin_anew(path)
    try:
        aside = rescue.move_aside(path)
        rescue.finish(path)
        mark.unlink(missing_ok=True)
    except OSError as error:
        raise CatalogError(f"is damaged and cannot be moved aside: {error.strerror or error}", path=path) from None
    catalog = FileCatalog(path)
    if not catalog.folders.all():
        return catalog, english(
            f"{display_path(path)} was damaged, and no folder could be read of it. It is now "
            f"{display_path(aside.name)}; add your folders again."
        )
    return catalog, english(
        f"{display_path(path)} was damaged. It is now {display_path(aside.name)}; the list of folders, the "
        "rules and the decisions about duplicates are kept, and the photos are read again when they are indexed."
    )


def _begin_anew(path: Path) -> None:
    """Write the catalog that will take a damaged one's place: until it is whole, the damaged one stays."""
    kept = rescue.salvage(path)
    rescue.discard_draft(path)
    catalog = FileCatalog(rescue.draft(path))
    try:
        rescue.restore(catalog.file, kept)
    finally:
        catalog.close()
