"""Addresses of archives, and what of them may be shown."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop_app.core.archive_address import ArchiveAddress, archive_or_file, catalog_meant
from desktop_app.core.errors import CatalogError


def test_an_address_is_an_archive_and_everything_else_a_file() -> None:
    assert archive_or_file("photos.db") == Path("photos.db")
    assert archive_or_file("/srv/postgresql/library.db") == Path("/srv/postgresql/library.db")
    assert isinstance(archive_or_file("postgresql://anna@server/photos"), ArchiveAddress)
    assert isinstance(archive_or_file("postgres:///photos"), ArchiveAddress)


@pytest.mark.parametrize("text", ["postgresql:photos", "postgresql://host:port/photos", "postgres:/x"])
def test_what_begins_as_an_address_is_not_taken_for_a_file(text: str) -> None:
    with pytest.raises(CatalogError, match="is not an address"):
        archive_or_file(text)


@pytest.mark.parametrize(
    "url",
    [
        "postgresql://anna:s3cret@server:5433/photos",
        "postgresql://anna@server/photos?password=s3cret&sslmode=verify-full",
        "postgresql://anna@server/photos?sslmode=verify-full&PASSWORD=s3cret",
    ],
)
def test_a_password_is_shown_nowhere(url: str) -> None:
    address = ArchiveAddress(url)
    assert "anna@server" in address.shown
    for said in (address.shown, repr(address), str(address), str(address.beside)):
        assert "s3cret" not in said


def test_the_password_of_a_wrong_address_is_not_shown_either() -> None:
    with pytest.raises(CatalogError) as refused:
        archive_or_file("postgresql://anna:s3cret@server:door/photos")
    assert "s3cret" not in str(refused.value)


def test_the_files_beside_are_those_of_the_place_not_of_the_person() -> None:
    one = ArchiveAddress("postgresql://anna:a@server/photos").beside
    assert ArchiveAddress("postgresql://bert:b@server:5432/photos").beside == one
    others = ["postgresql://anna@server/films", "postgresql://anna@other/photos", "postgresql://anna@server:99/photos"]
    schema = "postgresql://anna@server/photos?options=-csearch_path%3Dsecond"
    assert len({one, *(ArchiveAddress(url).beside for url in [*others, schema])}) == 5
    assert one.suffix == ".db"


@pytest.mark.parametrize(
    ("url", "local"),
    [
        ("postgresql:///photos", True),
        ("postgresql:///photos?host=/run/postgresql", True),
        ("postgresql://localhost/photos", True),
        ("postgresql://[::1]:5433/photos", True),
        ("postgresql://server/photos", False),
        ("postgresql://192.168.1.2/photos", False),
        ("postgresql:///photos?host=server", False),
        ("postgresql://localhost/photos?hostaddr=192.168.1.2", False),
        ("postgresql://server/photos?hostaddr=127.0.0.1", False),
        ("postgresql://localhost,server/photos", False),
        ("postgresql:///photos?host=/run/postgresql,server", False),
        ("postgresql:///photos?service=family", False),
    ],
)
def test_what_is_reached_by_a_network_is_known(url: str, local: bool) -> None:
    assert ArchiveAddress(url).local is local


@pytest.mark.parametrize(
    ("name", "text"), [("PGHOST", "server"), ("PGHOSTADDR", "192.168.1.2"), ("PGSERVICE", "family")]
)
def test_the_environment_can_lead_elsewhere(name: str, text: str, monkeypatch: pytest.MonkeyPatch) -> None:
    assert ArchiveAddress("postgresql:///photos").local
    monkeypatch.setenv(name, text)
    assert not ArchiveAddress("postgresql:///photos").local


def test_the_machine_has_a_name_that_a_container_can_be_given(monkeypatch: pytest.MonkeyPatch) -> None:
    assert ArchiveAddress("postgresql:///x").machine
    monkeypatch.setenv("LOOKALIKE_MACHINE", "cellar")
    assert ArchiveAddress("postgresql:///x").machine == "cellar"


def test_a_file_is_meant_as_before(tmp_path: Path) -> None:
    assert catalog_meant(tmp_path / "photos") == tmp_path / "photos.db"
    address = ArchiveAddress("postgresql:///x")
    assert catalog_meant(address) is address
    assert catalog_meant(None) == catalog_meant(None)
