"""The catalog: the only owner of SQL about photos, folders and codes."""

from __future__ import annotations

from pathlib import Path

from desktop_app.core.catalog.codes import CodeTable
from desktop_app.core.catalog.database import Database, load_migrations
from desktop_app.core.catalog.duplicates import DuplicateTable
from desktop_app.core.catalog.folders import FolderTable
from desktop_app.core.catalog.photos import FailureRow, FileRow, PhotoRow, PhotoTable

__all__ = ["Catalog", "FailureRow", "FileRow", "PhotoRow"]


class Catalog:
    """The catalog file and its tables.

    Attributes:
        database: for `transaction()` around several tables' writes.
        folders: the watched folders.
        photos: the photos, and the files that cannot be read.
        codes: the encoders and their codes.
        duplicates: verdicts, decisions and the review.
    """

    def __init__(self, path: Path) -> None:
        self.database = Database(path, migrations=load_migrations(__name__))
        self.folders = FolderTable(self.database)
        self.photos = PhotoTable(self.database)
        self.codes = CodeTable(self.database)
        self.duplicates = DuplicateTable(self.database)

    def close(self) -> None:
        """Close every connection."""
        self.database.close()
