"""The way to the archive, whose packages are loaded only where one is named."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.core.archive_address import ArchiveAddress
from desktop_app.core.catalog import Catalog
from desktop_app.core.errors import CatalogError, KnownError

if TYPE_CHECKING:
    from desktop_app.core.catalog.postgres import ArchiveCatalog

__all__ = ["as_archive", "opened_archive"]


def opened_archive(address: ArchiveAddress) -> ArchiveCatalog:
    """The open catalog of an archive, made or brought up to date if that is needed.

    Raises:
        CatalogError: the packages for it are not installed, or as `ArchiveCatalog`.
    """
    try:
        from desktop_app.core.catalog.postgres import ArchiveCatalog  # noqa: PLC0415 -- as this module says
    except ImportError as error:
        if not (error.name or "").startswith("psycopg"):
            raise
        raise CatalogError(f"{address.shown} needs more packages: `pip install 'lookalike[archive]'`") from error
    return ArchiveCatalog(address)


def as_archive(catalog: Catalog) -> ArchiveCatalog:
    """The catalog, which is that of an archive.

    Raises:
        KnownError: it is a file.
    """
    if catalog.database.shared:
        from desktop_app.core.catalog.postgres import ArchiveCatalog  # noqa: PLC0415 -- as this module says

        if isinstance(catalog, ArchiveCatalog):
            return catalog
    raise KnownError("name the archive: lookalike --library postgresql://USER@HOST/DATABASE archive …")
