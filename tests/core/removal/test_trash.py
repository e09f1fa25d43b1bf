"""The trash: found again though it holds much else, under whatever name."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from desktop_app.core.relations import Relation
from desktop_app.core.removal import trash
from desktop_app.core.removal.actions import apply, undo
from desktop_app.core.removal.files import free_name
from desktop_app.core.removal.journal import Journal, RemovalKind
from desktop_app.core.removal.plan import RemovalItem, make_plan
from desktop_app.core.removal.trash import SystemTrash
from tests.core.duplicates.made_photos import photo_row, write

pytestmark = pytest.mark.skipif(sys.platform in {"win32", "darwin"}, reason="needs a trash whose place can be chosen")


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.setattr("send2trash.plat_other.XDG_DATA_HOME", str(tmp_path / "data").encode())
    monkeypatch.setattr("send2trash.plat_other.HOMETRASH_B", str(tmp_path / "data" / "Trash").encode())
    return tmp_path


def trashed(folder: Path, names: list[str], journal: Journal) -> list[Path]:
    keeper = photo_row(write(folder / "keeper.jpg", b"picture"), number=999)
    paths = [write(folder / str(n) / name, b"picture") for n, name in enumerate(names)]
    items = [RemovalItem(photo_row(path, number=n), keeper, Relation.EXACT) for n, path in enumerate(paths)]
    assert [one.error for one in apply(make_plan(RemovalKind.TRASH, items), journal)] == [None] * len(items)
    assert not any(path.exists() for path in paths)
    return paths


def test_each_note_is_read_once_and_those_that_are_found_once_more(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    journal = Journal(home / "journal")
    paths = trashed(home / "photos", ["a.jpg"] * 5, journal)
    info = home / "data" / "Trash" / "info"
    for n in range(200):
        (info / f"other{n}.trashinfo").write_text(f"[Trash Info]\nPath=/elsewhere/{n}\n")
    read, origin = [], trash._origin

    def counted(note: Path, top: Path | None) -> Path | None:
        read.append(note)
        return origin(note, top)

    monkeypatch.setattr(trash, "_origin", counted)
    assert [one.error for one in undo(journal)] == [None] * 5
    assert all(path.exists() for path in paths)
    assert len(read) == 205 + 5


def test_a_note_of_the_same_name_for_another_file_is_read_anew(home: Path) -> None:
    one = SystemTrash()
    for folder in ("x", "y"):
        path = write(home / folder / "a.jpg", b"picture")
        one.put(path)
        found = one.find(path, size=7, mtime_ns=1_600_000_000_000_000_000, mark="")
        assert found is not None
        assert found.note is not None
        found.file.rename(path)
        found.note.unlink()


def test_of_two_files_of_one_place_size_and_time_the_one_that_was_removed_comes_back(home: Path) -> None:
    journal = Journal(home / "journal")
    (path,) = trashed(home / "photos", ["a.jpg"], journal)
    write(path, b"another")
    SystemTrash().put(path)
    assert [one.error for one in undo(journal)] == [None]
    assert path.read_bytes() == b"picture"


def test_names_as_long_as_can_be_go_and_come_back(home: Path) -> None:
    journal = Journal(home / "journal")
    names = ["x" * 251 + ".jpg", "x" * 251 + ".jpg", "\N{CAMERA}" * 60 + ".jpg", "\N{CAMERA}" * 60 + ".jpg"]
    paths = trashed(home / "photos", names, journal)
    assert [one.error for one in undo(journal)] == [None] * 4
    assert all(path.read_bytes() == b"picture" for path in paths)
    assert list((home / "data" / "Trash" / "info").iterdir()) == []


@pytest.mark.parametrize("name", ["x" * 251 + ".jpg", "é" * 125 + "a.jpg", "\N{CAMERA}" * 62 + ".jpg", "a.jpg"])
def test_a_free_name_is_never_too_long_and_no_character_is_torn(name: str, tmp_path: Path) -> None:
    made = set()
    for _ in range(12):
        path = free_name(tmp_path, name)
        path.touch()
        made.add(path.name)
        assert path.name.encode().decode() == path.name
        assert path.suffix == ".jpg"
    assert len(made) == 12
