"""`--library postgresql://…`, and `lookalike archive`."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from desktop_app.core.archive_address import ArchiveAddress
from desktop_app.core.catalog.archive import opened_archive
from desktop_app.core.encoders.perceptual import PerceptualEncoder
from desktop_app.core.encoders.store import EncoderStore

pytest.importorskip("psycopg")
from desktop_app.core.catalog.postgres.removals import RemovedFile
from desktop_app.core.catalog.postgres.roots import RootTable


@pytest.fixture
def light_encoder(monkeypatch: pytest.MonkeyPatch) -> None:
    """The encoder that needs no file, in place of the shipped one."""
    monkeypatch.setattr("desktop_app.core.locations.shipped_encoders", list)
    monkeypatch.setattr(EncoderStore, "default", lambda _shelf: PerceptualEncoder())


def test_from_an_empty_archive_to_an_answer(
    call: Callable, archive: ArchiveAddress, photo_folder: Path, tmp_path: Path, light_encoder: None
) -> None:
    at = ("--library", archive.url)
    photo = photo_folder / "photo03.jpg"
    assert "sees no root" in call(*at, "archive", "work", "--until-idle", code=1).stderr
    worked = call(*at, "archive", "work", "--until-idle", "--root", f"family={photo_folder}").stdout
    assert worked.splitlines() == [f"{photo_folder}: 12 files to read, in 1 jobs", f"{photo_folder}: 12 files read"]
    assert call(*at, "archive", "queue").stdout == "family  0 jobs wait, 0 are done now, 0 failed\n"
    found = json.loads(call(*at, "similar", photo, "-k", "3", "--json").stdout)
    assert [found[0]["path"], found[0]["distance"]] == [str(photo), 0]
    assert len(found) == 3
    status = json.loads(call(*at, "status", "--json").stdout)
    assert (status["photos"], status["catalog"]) == (12, archive.shown)
    assert status["catalog_bytes"] > 0
    # Twins are found through the server as through a file, and what was found is kept there.
    twin = photo_folder / "twin.jpg"
    twin.write_bytes(photo.read_bytes())
    call(*at, "index", photo_folder)
    [group] = json.loads(call(*at, "duplicates", "--json").stdout)
    assert {Path(one["path"]).name for one in group["members"]} == {"photo03.jpg", "twin.jpg"}
    out = tmp_path / "out.db"
    assert call(*at, "archive", "export", out).stdout.endswith(f"{out} has the 13 photos of the archive now.\n")
    assert json.loads(call("similar", photo, "-k", "3", "--json", "--library", out).stdout)[0]["distance"] == 0
    assert "is not empty" in call(*at, "archive", "import", out, code=1).stderr


def test_a_file_is_no_archive(call: Callable, tmp_path: Path) -> None:
    failed = call("--library", tmp_path / "library.db", "archive", "queue", code=1)
    assert "name the archive: lookalike --library postgresql://" in failed.stderr


def test_a_wrong_address_is_wrong_usage(call: Callable, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit, match="2"):
        call("status", "--library", "postgresql://anna:s3cret@host:door/photos")
    said = capsys.readouterr().err
    assert "is not an address" in said
    assert "s3cret" not in said


def test_a_root_needs_a_name_and_a_folder(call: Callable, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit, match="2"):
        call("--library", "postgresql:///x", "archive", "work", "--root", "/photos")
    assert "NAME=FOLDER is wanted" in capsys.readouterr().err


def test_rights_are_given_shown_and_taken_away(call: Callable, archive: ArchiveAddress, tmp_path: Path) -> None:
    at = ("--library", archive.url)
    opened = opened_archive(archive)
    role = f"cli_{opened.server.read('SELECT current_schema()').fetchone()[0]}"
    opened.server.run_script(f"CREATE ROLE {role}")
    try:
        for root in ("family", "work"):
            opened.roots.place(root, tmp_path / root)
        call(*at, "archive", "grant", role, "view")
        said = call(*at, "archive", "grant", role, "remove", "--root", "work", "--root", "family").stdout
        assert said == f"{role}  remove  family\n{role}  remove  work\n{role}  view  every root\n"
        call(*at, "archive", "revoke", role, "--root", "family")
        assert call(*at, "archive", "rights").stdout == f"{role}  remove  work\n{role}  view  every root\n"
        assert call(*at, "archive", "revoke", role).stdout == ""
        assert "no such right" in call(*at, "archive", "revoke", role, code=1).stderr
    finally:
        opened.server.run_script(f"DROP OWNED BY {role}; DROP ROLE {role}")
        opened.close()


def test_who_may_not_read_photos_in_is_told(
    call: Callable, archive: ArchiveAddress, tmp_path: Path, monkeypatch
) -> None:
    photos = tmp_path / "photos"
    photos.mkdir()
    call("--library", archive.url, "index", photos)
    monkeypatch.setattr(RootTable, "locked", lambda self: frozenset(self.paths()))
    said = call("--library", archive.url, "index", photos)
    assert said.stderr == f"{photos}: your role may not read photos in; others do\n"


def test_what_was_removed_is_shown_and_released(call: Callable, archive: ArchiveAddress, tmp_path: Path) -> None:
    at = ("--library", archive.url)
    opened = opened_archive(archive)
    try:
        opened.roots.place("family", tmp_path)
        opened.removals.claim([RemovedFile(1, 0, "trash", tmp_path / "1.jpg", None)])
    finally:
        opened.close()
    assert call(*at, "archive", "removals", "--root", "other").stdout == ""
    assert call(*at, "archive", "removals").stdout.endswith("  here  postgres  trash  start  family: 1.jpg\n")
    assert call(*at, "archive", "removals", "--release", "here").stdout == "1 file is no longer held.\n"
    assert "nothing is being removed on here" in call(*at, "archive", "removals", "--release", "here", code=1).stderr
