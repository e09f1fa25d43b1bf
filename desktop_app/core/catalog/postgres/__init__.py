"""The catalog on a PostgreSQL server with pgvector, which several people and machines share."""

from __future__ import annotations

from desktop_app.core.archive_address import ArchiveAddress
from desktop_app.core.catalog import Catalog
from desktop_app.core.catalog.postgres.codes import ServerCodes
from desktop_app.core.catalog.postgres.database import PostgresDatabase
from desktop_app.core.catalog.postgres.graphs import GraphTable
from desktop_app.core.catalog.postgres.removals import RemovalTable
from desktop_app.core.catalog.postgres.rights import RightsTable
from desktop_app.core.catalog.postgres.roots import RootTable
from desktop_app.core.catalog.postgres.thumbnails import ServerThumbnails
from desktop_app.core.locations import beside

__all__ = ["ArchiveCatalog"]


class ArchiveCatalog(Catalog):
    """A catalog in the database that an address names.

    Attributes:
        server: the engine.
        server_codes: the encoders and their codes.
        roots: the watched folders, with their names.
        thumbnails: those of all machines.
        rights: who may do what with which root.
        removals: what is removed from which root, and by whom.
        graphs: of the codes, where the search is not exact by choice.

    Raises:
        CatalogError: as `PostgresDatabase`.
    """

    def __init__(self, address: ArchiveAddress) -> None:
        address.beside.parent.mkdir(parents=True, exist_ok=True)
        self.server = PostgresDatabase(address)
        self.roots = RootTable(self.server)
        self.thumbnails = ServerThumbnails(self.server)
        self.rights = RightsTable(self.server)
        self.removals = RemovalTable(self.server, beside(address.beside, ".journal-name"))
        self.server_codes = ServerCodes(self.server)
        self.graphs = GraphTable(self.server, self.server_codes)
        super().__init__(self.server, folders=self.roots, codes=self.server_codes)
