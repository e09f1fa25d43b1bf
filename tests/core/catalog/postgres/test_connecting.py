"""Connections: encrypted and proved where they leave the machine; and a server that goes away and comes back."""

from __future__ import annotations

import os
import re
import shutil
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from desktop_app.core import archive_address
from desktop_app.core.archive_address import ArchiveAddress
from desktop_app.core.catalog.archive import opened_archive
from desktop_app.core.errors import CatalogError

pytest.importorskip("psycopg")
import psycopg

from desktop_app.core.catalog.postgres import connecting
from tests import postgres_server as servers
from tests.tls_door import certificate, door

HOST = "archive.example"
ELSEWHERE = pytest.mark.skipif(
    os.name != "posix" or shutil.which("openssl") is None, reason="needs a socket in the file system, and openssl"
)


@pytest.fixture
def inside(postgres_server: str) -> Iterator[Path]:
    """The server's socket; a role "scram" has to prove its password there."""
    folder = servers.data_folder(postgres_server)
    rules = folder / "pg_hba.conf"
    before = rules.read_bytes()
    with psycopg.connect(postgres_server, autocommit=True) as connection:
        connection.execute("CREATE ROLE scram LOGIN SUPERUSER PASSWORD 's3cret'")
        rules.write_bytes(b"local all scram scram-sha-256\n" + before)
        connection.execute("SELECT pg_reload_conf()")
        yield next(folder.glob(".s.PGSQL.*[0-9]"))
        rules.write_bytes(before)
        connection.execute("SELECT pg_reload_conf()")
        connection.execute("DROP OWNED BY scram; DROP ROLE scram")


def address(port: int, more: str = "", *, who: str = "scram:s3cret") -> ArchiveAddress:
    """As a person names an archive on another machine."""
    where = f"{who}@{HOST}:{port}/postgres?hostaddr=127.0.0.1"
    return ArchiveAddress(f"postgresql://{where}&options=-csearch_path%3Dabroad,public{more}", "here")


def refused(asked: ArchiveAddress, why: str) -> None:
    with pytest.raises(CatalogError, match=why) as error:
        opened_archive(asked)
    assert "s3cret" not in str(error.value)


@ELSEWHERE
def test_another_machine_is_spoken_to_by_tls_and_scram(
    inside: Path, postgres_server: str, archive: ArchiveAddress, tmp_path: Path
) -> None:
    right, other = certificate(tmp_path / "right", host=HOST), certificate(tmp_path / "other", host=HOST)
    strange = certificate(tmp_path / "strange", host="elsewhere.example")
    checked = f"&sslmode=verify-full&sslrootcert={right[0]}"
    with psycopg.connect(postgres_server, autocommit=True) as connection:
        connection.execute("CREATE SCHEMA abroad")
    try:
        with door(inside, right) as port:
            for more in ("", checked):
                opened = opened_archive(address(port, more))
                assert opened.photos.count() == 0
                [(encrypted,)] = [(held.connection.pgconn.ssl_in_use,) for held in opened.server._held]
                opened.close()
                assert encrypted
            refused(address(port, f"&sslmode=verify-full&sslrootcert={other[0]}"), "certificate verify failed")
            refused(address(port, who="scram:wrong"), "cannot be reached")
            refused(address(port, who="postgres:any"), "authentication")  # a server that asks for no password
        with door(inside, strange) as port:
            refused(
                address(port, f"&sslmode=verify-full&sslrootcert={strange[0]}"), "does not match host name|certificate"
            )
        with door(inside, None) as port:
            refused(address(port), "does not support SSL")
            refused(address(port, checked), "does not support SSL")
    finally:
        with psycopg.connect(postgres_server, autocommit=True) as connection:
            connection.execute("DROP SCHEMA abroad CASCADE")


def test_the_environment_asks_for_more_and_never_for_less(monkeypatch: pytest.MonkeyPatch) -> None:
    abroad = ArchiveAddress("postgresql://anna@server/photos")
    for said, counts in [("verify-full", "verify-full"), ("verify-ca", "verify-ca"), ("disable", "require")]:
        monkeypatch.setenv("PGSSLMODE", said)
        assert f"sslmode={counts} " in f"{connecting.conninfo(abroad)} "
    assert "sslmode" not in connecting.conninfo(ArchiveAddress("postgresql://localhost/photos"))


@pytest.mark.parametrize(
    ("versions", "why"),
    [
        ("NULL, NULL", "has no pgvector; install version 0.8.4 or later"),
        ("NULL, '0.8.0'", "has pgvector 0.8.0, which is older than 0.8.4; install a later version on the server"),
        ("'0.8.3', '0.8.3'", "has pgvector 0.8.3, which is older than 0.8.4; install a later version on the server"),
        ("'0.8.3', '0.8.10'", "is older than 0.8.4, and its server a later one; say `ALTER EXTENSION vector UPDATE`"),
    ],
)
def test_a_server_without_what_is_needed_is_refused_before_anything_is_made(
    versions: str, why: str, archive: ArchiveAddress, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(connecting, "_VECTOR", f"SELECT {versions}")
    with pytest.raises(CatalogError, match=re.escape(why)):
        opened_archive(archive)
    with psycopg.connect(connecting.conninfo(archive)) as connection:
        made = connection.execute("SELECT FROM pg_class WHERE relnamespace = CAST(current_schema() AS regnamespace)")
        assert made.fetchall() == []


def test_what_a_server_could_give_counts_while_the_database_has_nothing(
    postgres_server: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(archive_address, "data_folder", lambda: tmp_path)
    with psycopg.connect(postgres_server, autocommit=True) as connection:
        connection.execute("CREATE DATABASE fresh TEMPLATE template0")
        try:
            fresh = ArchiveAddress(urlsplit(postgres_server)._replace(path="/fresh").geturl(), "here")
            with monkeypatch.context() as patch:
                patch.setattr(connecting, "OLDEST_VECTOR", (99,))
                refused(fresh, "which is older than")
            opened_archive(fresh).close()
        finally:
            connection.execute("DROP DATABASE fresh")


def test_a_server_that_is_restarted_is_found_again(postgres_server: str, archive: ArchiveAddress) -> None:
    opened = opened_archive(archive)
    try:
        opened.folders.add(Path("/photos"))
        before = opened.database.changes_elsewhere()
        with servers.stopped(postgres_server):
            for ask in (opened.photos.count, opened.photos.ids):
                with pytest.raises(CatalogError, match="cannot be reached"):
                    ask()
            with pytest.raises(CatalogError, match="cannot be reached"):
                opened.folders.add(Path("/lost"))
        assert opened.photos.count() == 0
        assert opened.database.changes_elsewhere() > before  # something may have been missed
        with (  # noqa: PT012
            pytest.raises(CatalogError, match=r"the server went away|cannot be reached"),
            opened.database.transaction(),
        ):
            opened.folders.add(Path("/half"))
            with servers.stopped(postgres_server):
                pass
            opened.folders.add(Path("/other half"))
        assert list(opened.folders.paths().values()) == [Path("/photos")]
        opened.folders.add(Path("/more"))
    finally:
        opened.close()
