"""Who may do what in an archive, by the server's roles; and removal, one machine at a time."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from desktop_app.core.archive_address import ArchiveAddress
from desktop_app.core.catalog.archive import opened_archive
from desktop_app.core.encoders.store import EncoderStore
from desktop_app.core.errors import ActionError, CatalogError
from desktop_app.core.library import Library
from desktop_app.core.relations import Judgement
from desktop_app.core.removal.journal import Journal
from desktop_app.core.settings import Settings
from tests.core.catalog.test_tables import row

pytest.importorskip("psycopg")
from desktop_app.core.catalog.postgres import ArchiveCatalog

DOCS = Path(__file__).parents[4] / "docs" / "archive.md"


@pytest.fixture
def served(archive: ArchiveAddress) -> Iterator[ArchiveCatalog]:
    opened = opened_archive(archive)
    yield opened
    opened.close()


def role_of(served: ArchiveCatalog, kind: str) -> ArchiveAddress:
    """The address of a role that was made by what the page about archives says."""
    schema = served.server.read("SELECT current_schema()").fetchone()[0]
    name = f"{kind}_{schema}"
    text = DOCS.read_text(encoding="utf-8")
    script = text.split(f"-- {kind}\n")[1].split("\n\n")[0].split("```")[0]
    served.server.run_script(f"CREATE ROLE {name} LOGIN; GRANT USAGE ON SCHEMA {schema} TO {name}")
    served.server.run_script(script.replace("SCHEMA public", f"SCHEMA {schema}").replace(f" TO {kind}", f" TO {name}"))
    url = served.server.address.url
    at = url.index("postgres:@") if "postgres:@" in url else -1
    if at < 0:
        pytest.skip("the server of the tests asks for passwords")
    return ArchiveAddress(url.replace("postgres:@", f"{name}@", 1), kind)


def drop(served: ArchiveCatalog, address: ArchiveAddress) -> None:
    name = address.url.split("//")[1].split("@")[0]
    served.server.run_script(f"DROP OWNED BY {name}; DROP ROLE {name}")


def test_who_may_only_view_has_a_read_only_library(served: ArchiveCatalog) -> None:
    folder = served.folders.add(Path("/photos"))
    photo = served.photos.put(row(folder, b"1.jpg"))
    address = role_of(served, "guest")
    try:
        with Library(address, settings=Settings(threads=1), shelf=EncoderStore([])) as library:
            assert library.read_only
            assert [one.id for one in library.photos([photo])] == [photo]
            with pytest.raises(CatalogError, match="no right"):
                library.catalog.duplicates.judge([(b"a", b"b")], Judgement.KEEP_BOTH)
    finally:
        drop(served, address)


def test_who_may_judge_is_named_and_changes_nothing_else(served: ArchiveCatalog) -> None:
    folder = served.folders.add(Path("/photos"))
    photo = served.photos.put(row(folder, b"1.jpg"))
    address = role_of(served, "judge")
    try:
        judge = opened_archive(address)
        try:
            assert not judge.database.read_only
            judge.duplicates.judge([(b"a", b"b")], Judgement.KEEP_BOTH)
            served.duplicates.judge([(b"a", b"b"), (b"c", b"d")], Judgement.NOT_A_MATCH)
            judge.duplicates.judge([(b"c", b"e")], Judgement.KEEP_BOTH)
            with pytest.raises(CatalogError, match="no right"):
                judge.photos.remove(folder, [b"1.jpg"])
            # A right that is taken away while it is used.
            name = address.url.split("//")[1].split("@")[0]
            served.server.run_script(f"REVOKE INSERT ON decisions FROM {name}")
            with pytest.raises(CatalogError, match="no right"):
                judge.duplicates.judge([(b"x", b"y")], Judgement.KEEP_BOTH)
        finally:
            judge.close()
        said = dict(served.server.read("SELECT second, said_by FROM decisions").fetchall())
        assert said == {b"b": "postgres", b"d": "postgres", b"e": name}
        assert [one.id for one in served.photos.get([photo])] == [photo]
        numbers = [number for number, _judgement, _marks in served.duplicates.said()]
        assert len(set(numbers)) == 2  # two people's judgements have numbers of their own
    finally:
        drop(served, address)


def test_one_machine_removes_at_a_time(archive: ArchiveAddress) -> None:
    here = Library(archive, settings=Settings(threads=1), shelf=EncoderStore([]))
    there = opened_archive(replace(archive, machine="there"))
    journal = Journal.beside(here.catalog_path)
    try:
        with there.server.alone("removal") as alone:
            assert alone
            with pytest.raises(ActionError, match="another Lookalike"), journal.locked():
                pass
        with journal.locked(), there.server.alone("removal") as alone:
            assert not alone
        with there.server.alone("removal") as alone:
            assert alone
    finally:
        here.close()
        there.close()
