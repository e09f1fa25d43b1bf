"""Connections to a PostgreSQL server, safe by default, and what its errors mean to a person."""

from __future__ import annotations

import os
from typing import Any

import psycopg
from psycopg import errors

from desktop_app.core.archive_address import ArchiveAddress
from desktop_app.core.errors import CatalogBusyError, CatalogError

__all__ = ["connect", "conninfo", "known_error"]

OLDEST_SERVER, OLDEST_VECTOR = 150000, (0, 8, 4)
_SECONDS = 10
_CHECKED = ("verify-ca", "verify-full")
# The server cannot guess how few codes are near, and would compare them without its parallel workers; compiling a
# question takes longer than asking it.
_SETTINGS = (
    "SELECT set_config('lookalike.machine', %s, false), set_config('lock_timeout', '30s', false), "
    "set_config('idle_in_transaction_session_timeout', '120s', false), set_config('bytea_output', 'hex', false), "
    "set_config('parallel_tuple_cost', '0', false), set_config('jit', 'off', false)"
)
# What the database has, and what the server could give it.
_VECTOR = (
    "SELECT (SELECT extversion FROM pg_extension WHERE extname = 'vector'), "
    "(SELECT default_version FROM pg_available_extensions WHERE name = 'vector')"
)


def conninfo(address: ArchiveAddress) -> str:
    """What libpq is told: to another machine a connection is encrypted, and the password is proved by SCRAM.

    Unless the address itself says otherwise (`sslmode=disable`, `require_auth=…`, a certificate). The environment can
    only ask for more (`PGSSLMODE=verify-full`).
    """
    said = psycopg.conninfo.conninfo_to_dict(address.url)
    asked = os.environ.get("PGSSLMODE", "")
    encrypted = {"sslmode": asked if asked in _CHECKED else "require", "require_auth": "scram-sha-256"}
    safer: dict[str, Any] = {} if address.local else encrypted
    if said.get("sslcert"):
        safer.pop("require_auth", None)
    given = {"connect_timeout": _SECONDS, "keepalives_idle": 30, "application_name": f"lookalike {address.machine}"}
    return psycopg.conninfo.make_conninfo("", **({**given, **safer} | said))


def connect(address: ArchiveAddress) -> psycopg.Connection[tuple[Any, ...]]:
    """A connection where every statement is a transaction, unless one is begun.

    Raises:
        CatalogError: the server is too old, or has another encoding than UTF-8.
        psycopg.Error: it cannot be reached.
    """
    connection = psycopg.connect(conninfo(address), autocommit=True)
    try:
        _check(connection, address)
        connection.execute(_SETTINGS, (address.machine,))
    except BaseException:
        connection.close()
        raise
    return connection


def _check(connection: psycopg.Connection[tuple[Any, ...]], address: ArchiveAddress) -> None:
    if connection.info.server_version < OLDEST_SERVER:
        raise CatalogError(f"{address.shown} is a PostgreSQL older than 15; update it")
    if connection.info.parameter_status("server_encoding") != "UTF8":
        raise CatalogError(f"{address.shown} is not a UTF8 database; make one with `createdb --encoding UTF8`")
    row = connection.execute(_VECTOR).fetchone()
    has, gives = row or (None, None)
    version = has or gives
    if version is None:
        raise CatalogError(f"{address.shown} has no pgvector; install version 0.8.4 or later on the server")
    if _is_old(version):
        if gives is not None and not _is_old(gives):
            raise CatalogError(
                f"{address.shown} has pgvector {version}, which is older than 0.8.4, and its server a later one; "
                "say `ALTER EXTENSION vector UPDATE` there"
            )
        raise CatalogError(
            f"{address.shown} has pgvector {version}, which is older than 0.8.4; install a later version on the server"
        )


def _is_old(version: str) -> bool:
    return tuple(int(part) for part in version.split(".")) < OLDEST_VECTOR


def known_error(error: psycopg.Error, address: ArchiveAddress) -> Exception:
    """An error of the server, the network or the person's rights in words; the error itself where it is our bug."""
    said = " ".join(str(error).split())
    if isinstance(error, errors.LockNotAvailable):
        return CatalogBusyError(f"{address.shown} is busy: others write; try again")
    if isinstance(error, errors.InsufficientPrivilege):
        return CatalogError(f"{address.shown}: your role has no right to do that ({said}); ask who runs the server")
    if isinstance(error, errors.ReadOnlySqlTransaction):
        return CatalogError(f"{address.shown} is read-only: it follows another server")
    if isinstance(error, errors.DiskFull | errors.OutOfMemory):
        return CatalogError(f"{address.shown} cannot grow ({said}); free some space there")
    if isinstance(error, psycopg.OperationalError):
        return CatalogError(f"{address.shown} cannot be reached ({said}); what was stored is kept: try again")
    return error
