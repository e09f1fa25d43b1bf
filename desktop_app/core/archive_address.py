"""Where an archive is: a library on a PostgreSQL server, named as `postgresql://USER@HOST/DATABASE`."""

from __future__ import annotations

import hashlib
import os
import platform
import re
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import parse_qsl, urlsplit, urlunsplit

from desktop_app.core.errors import CatalogError
from desktop_app.core.locations import catalog_itself, catalog_named, data_folder, default_catalog

__all__ = ["ArchiveAddress", "archive_or_file", "catalog_meant"]

_SCHEMES = ("postgresql:", "postgres:")
_MACHINE = "LOOKALIKE_MACHINE"
_SECRETS = ("password=", "sslpassword=")


def archive_or_file(text: str) -> ArchiveAddress | Path:
    """What a person names as their library: an archive by its address, else a file.

    Raises:
        CatalogError: it begins as an address and is none.
    """
    return ArchiveAddress(text) if text.startswith(_SCHEMES) else Path(text)


def _this_machine() -> str:
    return os.environ.get(_MACHINE) or platform.node() or "this machine"


@dataclass(frozen=True, slots=True)
class ArchiveAddress:
    """An address that libpq understands.

    Attributes:
        url: as given; it may hold a password.
        machine: the name under which the archive keeps where this machine has its folders: that of the computer, or
            what the environment says as LOOKALIKE_MACHINE.
    """

    url: str = field(repr=False)
    machine: str = field(default_factory=_this_machine)

    def __post_init__(self) -> None:
        try:
            parts = urlsplit(self.url)
            whole = parts.scheme in {"postgresql", "postgres"} and "//" in self.url and (parts.port or True)
        except ValueError:
            whole = False
        if not whole:
            raise CatalogError(f"{self.shown} is not an address; postgresql://USER@HOST/DATABASE is")

    @property
    def shown(self) -> str:
        """The address without a password, for people."""
        return self._without_secret()

    @property
    def local(self) -> bool:
        """Whether it is reached without a network: by a socket in the file system, or on this machine.

        What the address leaves open the environment says, or a service file, which is not looked into.
        """
        said = self._query
        if said.get("service") or os.environ.get("PGSERVICE"):
            return False
        numbers = said.get("hostaddr") or os.environ.get("PGHOSTADDR", "")
        host = said.get("host") or urlsplit(self.url).hostname or os.environ.get("PGHOST", "")
        return all(map(_is_here, [*host.split(","), *numbers.split(",")]))

    @property
    def beside(self) -> Path:
        """Names the files that this machine keeps of it (`locations.beside`); there is none of this very name.

        Who connects, and with which password, makes no difference.
        """
        parts, query = urlsplit(self.url), self._query
        host, port = query.get("host") or parts.hostname or "", parts.port or query.get("port") or 5432
        where = [host, str(port), parts.path, query.get("options", "")]
        mark = hashlib.sha256("\n".join(where).encode()).hexdigest()[:12]
        said = re.sub(r"[^A-Za-z0-9]+", "-", f"{parts.hostname or 'local'}{parts.path}").strip("-").lower()
        return data_folder() / "archives" / f"{said[:60]}-{mark}.db"

    @property
    def _query(self) -> dict[str, str]:
        return dict(parse_qsl(urlsplit(self.url).query))

    def _without_secret(self) -> str:
        try:
            parts = urlsplit(self.url)
        except ValueError:
            return re.sub(r":[^:@/]*@", "@", self.url)
        user, at, host = parts.netloc.rpartition("@")
        asked = [part for part in parts.query.split("&") if not part.lower().startswith(_SECRETS)]
        return urlunsplit((parts.scheme, user.partition(":")[0] + at + host, parts.path, "&".join(asked), ""))


def _is_here(host: str) -> bool:
    return host in {"", "localhost", "127.0.0.1", "::1"} or host.startswith(("/", "@"))


def catalog_meant(named: Path | ArchiveAddress | None) -> Path | ArchiveAddress:
    """The catalog that a person means: a file (absolute) or an archive; None means the platform's data folder."""
    if named is None or isinstance(named, ArchiveAddress):
        return named or catalog_itself(default_catalog())
    return catalog_itself(catalog_named(named))
