"""`lookalike duplicates`."""

from __future__ import annotations

import csv
import io
import json
import os
import shutil
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from desktop_app.core.encoders.store import EncoderStore
from desktop_app.core.library import Library
from desktop_app.core.removal.trash import SystemTrash
from tests.core.duplicates.made_photos import scene


@pytest.fixture
def photos(tmp_path: Path) -> Path:
    """A photo with an exact and a smaller copy, and another one."""
    folder = tmp_path / "photos"
    folder.mkdir()
    scene(1).save(folder / "one.jpg", quality=92)
    (folder / "one copy.jpg").write_bytes((folder / "one.jpg").read_bytes())
    scene(1).resize((210, 150)).save(folder / "one small.jpg", quality=80)
    scene(2).save(folder / "two.jpg", quality=92)
    return folder


@pytest.fixture
def lookalike(call: Callable, run: Callable, tmp_path: Path, photos: Path) -> Callable:
    """In a process of its own with `env`: the trash is where that says at its start."""
    library = ("--library", tmp_path / "library.db")
    call("index", *library, photos)

    def start(*arguments, env=None, **options):
        # Wide enough for the perceptual code, which is not the shipped encoder's.
        whole = ("duplicates", "--radius", "24", *library, *arguments)
        return call(*whole, **options) if env is None else run(*whole, env=env, **options)

    return start


def test_a_radius_of_more_bits_than_codes_have_is_refused(call, lookalike, tmp_path):
    answer = call("duplicates", "--radius", "100000", "--library", tmp_path / "library.db", code=1)
    assert "--radius 100000: codes have" in answer.stderr


def test_listed(lookalike, photos):
    (group,) = json.loads(lookalike("--json").stdout)
    assert group["relation"] == "re-encoded"
    assert group["keeper"] == str(photos / "one.jpg")
    assert [member["relation"] for member in group["members"]] == [None, "exact", "re-encoded"]
    assert set(group["members"][0]) == {"path", "distance", "relation", "bytes", "width", "height", "companions"}
    (group,) = json.loads(lookalike("--json", "--relation", "exact").stdout)
    assert len(group["members"]) == 2
    rows = list(csv.DictReader(io.StringIO(lookalike("--csv").stdout)))
    assert [row["relation"] for row in rows] == ["", "exact", "re-encoded"]
    assert "* " in lookalike().stdout
    assert json.loads(lookalike("--json", "--relation", "burst").stdout) == []


@pytest.mark.skipif(sys.platform == "win32", reason="no such names there")
@pytest.mark.parametrize("name", ["two\rlines.jpg", "two\nlines.jpg", 'a "quote", a comma.jpg'])
def test_a_table_reads_back_whatever_a_photo_is_called(name, lookalike, call, photos, tmp_path):
    shutil.copy(photos / "one.jpg", photos / name)
    call("index", "--library", tmp_path / "library.db", photos)
    rows = list(csv.DictReader(io.StringIO(lookalike("--csv", "--relation", "exact").stdout, newline="")))
    assert str(photos / name) in [row["path"] for row in rows]
    assert all(row["width"] for row in rows)


def test_applied_and_undone(lookalike, photos, tmp_path):
    before = {path: path.read_bytes() for path in photos.iterdir()}
    dry = lookalike("apply", "--rule", "pixels", "--dry-run")
    assert len(dry.stdout.splitlines()) == 2
    assert {path: path.read_bytes() for path in photos.iterdir()} == before
    lookalike("apply", "--rule", "pixels", "--trash", env={"HOME": str(tmp_path)})
    assert sorted(path.name for path in photos.iterdir()) == ["one.jpg", "two.jpg"]
    lookalike("undo", env={"HOME": str(tmp_path)})
    assert {path: path.read_bytes() for path in photos.iterdir()} == before


@pytest.mark.parametrize("how", ["--trash", "--move"])
def test_undo_makes_no_second_folder_in_the_place_of_one_that_was_renamed(how, lookalike, photos, call, tmp_path):
    """What came back there would be all that is left of the folder, and its other photos forgotten."""
    home = {"HOME": str(tmp_path)}
    lookalike("apply", how, *([tmp_path / "aside"] if how == "--move" else []), env=home)
    photos.rename(tmp_path / "renamed")
    assert "is in a folder that is not there" in lookalike("undo", env=home, code=1).stderr
    assert not photos.exists()
    assert json.loads(call("status", "--library", tmp_path / "library.db", "--json").stdout)["photos"] == 2
    call("index", "--library", tmp_path / "library.db", tmp_path / "renamed", "--was", photos)
    lookalike("undo", env=home)
    assert sorted(path.name for path in (tmp_path / "renamed").iterdir()) == [
        "one copy.jpg",
        "one small.jpg",
        "one.jpg",
        "two.jpg",
    ]
    lookalike("apply", "--relation", "exact", "--move", tmp_path / "moved")
    assert [path.name for path in (tmp_path / "moved").iterdir()] == ["one copy.jpg"]
    assert json.loads(lookalike("--json", "--relation", "exact").stdout) == []


def test_only_the_folders_concerned_are_indexed_and_another_instance_is_no_error(lookalike, call, photos, tmp_path):
    library = ("--library", tmp_path / "library.db")
    (tmp_path / "other").mkdir()
    scene(3).save(tmp_path / "other" / "three.jpg")
    call("index", *library, tmp_path / "other")
    scene(4).save(tmp_path / "other" / "four.jpg")  # waits for its own turn
    lookalike("apply", "--relation", "exact", "--move", tmp_path / "moved")
    assert json.loads(call("status", *library, "--json").stdout)["photos"] == 4
    with Library(tmp_path / "library.db", shelf=EncoderStore([])) as window:
        at_work = window.index()
        next(at_work)
        finished = lookalike("undo")
        assert "1 photo brought back, 0 refused" in finished.stdout
        assert "is updating this library" in finished.stderr
        at_work.close()
    assert (photos / "one copy.jpg").exists()


def test_what_must_be_brought_back_by_hand_is_said(lookalike, photos, monkeypatch):
    apply = ("apply", "--rule", "pixels", "--relation", "exact", "--trash")
    monkeypatch.setattr(SystemTrash, "put", lambda _self, path: path.unlink())
    monkeypatch.setattr(SystemTrash, "can_find", lambda _self: "open the system's trash and restore them there")
    said = lookalike(*apply).stderr
    assert "note: to bring photos back, open the system's trash and restore them there" in said
    assert "note: " not in lookalike(*apply).stderr, "nothing was removed"


def test_a_refusal_is_an_error(lookalike, photos):
    os.utime(photos / "one copy.jpg", ns=(1, 1))
    finished = lookalike("apply", "--relation", "exact", "--move", photos.parent / "moved", code=1)
    assert "one copy.jpg: has changed" in finished.stderr
    assert len(list(photos.iterdir())) == 4


def test_what_cannot_be_linked_is_left_out_and_the_others_are(lookalike, photos):
    options = ("apply", "--rule", "pixels", "--relation", "exact", "--relation", "re-encoded", "--link")
    finished = lookalike(*options, code=1)
    assert "left out: " in finished.stderr
    assert "one small.jpg: is not an exact copy" in finished.stderr
    assert "1 photo removed, 0 refused" in finished.stdout
    assert (photos / "one copy.jpg").samefile(photos / "one.jpg")
    assert len(list(photos.iterdir())) == 4


def test_protected(lookalike, photos):
    assert "0 photos" in lookalike("apply", "--protect", photos, "--dry-run").stderr
    assert len(list(photos.iterdir())) == 4
