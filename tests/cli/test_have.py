"""`lookalike have`."""

from __future__ import annotations

import json
import os
import shutil
from pathlib import Path

import pytest

from tests.core.duplicates.made_photos import scene


@pytest.fixture
def card(tmp_path: Path) -> Path:
    folder = tmp_path / "card"
    folder.mkdir()
    return folder


@pytest.fixture
def have(call, tmp_path, card):
    """A library of one photo; on the card are its copy with an equal name, and a new photo with its notes."""
    photos = tmp_path / "photos"
    photos.mkdir()
    scene(1).save(photos / "one.jpg", quality=92)
    shutil.copy2(photos / "one.jpg", card / "one.jpg")
    scene(2).save(card / "two.jpg", quality=92)
    (card / "two.xmp").write_text("<x:xmpmeta/>")
    (card / "broken.jpg").write_bytes(b"\xff\xd8\xff")
    call("index", "--library", tmp_path / "library.db", photos)
    return lambda *arguments, **options: call("have", "--library", tmp_path / "library.db", *arguments, **options)


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_listed(have, card, tmp_path):
    said = have(card)
    assert [line.split()[0] for line in said.stdout.splitlines()] == ["unreadable", "there", "new"]
    assert said.stderr.endswith("3 files: 1 there already, 1 new, 1 not readable\n")
    assert "two.jpg + XMP" in said.stdout
    assert have(card, "--only", "new").stdout.split()[0] == "new"
    rows = {Path(row["path"]).name: row for row in json.loads(have(card, "--json").stdout)}
    assert rows["one.jpg"] == {
        "path": str(card / "one.jpg"),
        "presence": "there",
        "match": str(tmp_path / "photos" / "one.jpg"),
        "relation": "exact",
        "evidence": "same bytes",
        "note": "",
        "same_as": None,
        "companions": [],
    }
    assert rows["two.jpg"]["companions"] == ["two.xmp"]


def test_the_new_ones_are_copied_and_those_that_are_there_moved_and_brought_back(have, call, card, tmp_path):
    copies, moved = tmp_path / "copies", tmp_path / "moved"
    dry = have(card, "--copy", copies, "--move", moved, "--dry-run")
    assert "would be copied" in dry.stderr
    assert not copies.exists()
    assert "one.jpg" in names(card)
    said = have(card, "--json", "--copy", copies, "--move", moved)
    json.loads(said.stdout)
    assert "1 photo (and 1 file beside) copied" in said.stderr
    assert (names(copies), names(moved)) == (["two.jpg", "two.xmp"], ["one.jpg"])
    assert names(card) == ["broken.jpg", "two.jpg", "two.xmp"]
    assert "0 photos copied to" in (again := have(card, "--copy", copies).stderr)
    assert "0 refused, 1 there already" in again
    call("duplicates", "--library", tmp_path / "library.db", "undo")
    assert "one.jpg" in names(card)


def test_what_cannot_be_done_is_said(have, card, tmp_path):
    assert "lies in what is compared" in have(card, "--copy", card / "new", code=1).stderr
    assert "nowhere: cannot be looked at" in have(tmp_path / "nowhere", code=1).stderr
    (tmp_path / "file").touch()
    assert "file: is a file; name a folder" in have(card, "--move", tmp_path / "file", code=1).stderr
    (tmp_path / "copies").mkdir()
    (tmp_path / "copies" / "two.xmp").mkdir()
    assert not have(card, "--copy", tmp_path / "copies").returncode  # under another name
    assert names(tmp_path / "copies") == ["two 2.jpg", "two 2.xmp", "two.xmp"]


def test_nothing_is_copied_to_where_the_librarys_drive_is_away(have, card, tmp_path):
    (tmp_path / "photos").rename(tmp_path / "unplugged")
    said = have(card, "--copy", tmp_path / "photos" / "new", code=1).stderr
    assert "is its drive away?" in said
    assert not (tmp_path / "photos").exists()


@pytest.mark.skipif(os.name == "nt" or not hasattr(os, "getuid") or os.getuid() == 0, reason="root may list all")
def test_a_folder_that_cannot_be_listed_is_an_error(have, card):
    card.chmod(0)
    try:
        assert "cannot be listed" in have(card, code=1).stdout
    finally:
        card.chmod(0o755)
