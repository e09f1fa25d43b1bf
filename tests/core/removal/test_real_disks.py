"""Another disk, a full one, and access lists: photos go and come back whole, or stay where they are."""

from __future__ import annotations

import contextlib
import os
import shutil
import stat
import struct
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app.core.relations import Relation
from desktop_app.core.removal.actions import RemovalItem, apply, make_plan, undo
from desktop_app.core.removal.journal import Journal, RemovalKind
from desktop_app.core.removal.trash import SystemTrash
from tests.core.duplicates.made_photos import photo_row, write

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="mounts as Linux does")

SIZE = 200_000


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of a megabyte."""
    point = tmp_path / "disk"
    point.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=1m", "small-disk", os.fspath(point)]
    if not shutil.which("mount") or subprocess.run(mount, check=False, capture_output=True).returncode:
        pytest.skip("only root may mount")
    yield point
    subprocess.run(["umount", "--lazy", point], check=False, capture_output=True)


def copies(folder: Path, keepers: Path, *, count: int) -> list[RemovalItem]:
    items = []
    for n in range(count):
        content = bytes([n + 1]) * SIZE
        copy = photo_row(write(folder / f"copy {n}.jpg", content), number=2 * n)
        keeper = photo_row(write(keepers / f"keeper {n}.jpg", content), number=2 * n + 1)
        items.append(RemovalItem(copy, keeper, Relation.EXACT))
    return items


def fill(disk: Path) -> Path:
    with contextlib.suppress(OSError), (disk / "filler").open("wb", buffering=0) as file:
        while file.write(b"x" * 4096):
            pass
    return disk / "filler"


def all_of(folder: Path) -> dict[str, tuple[object, ...]]:
    """Everything that is to be brought back of each file."""
    found: dict[str, tuple[object, ...]] = {}
    for path in folder.rglob("*"):
        if path.is_file():
            status = path.stat()
            tags = {name: os.getxattr(path, name) for name in os.listxattr(path)}
            owner = status.st_uid, status.st_gid
            found[str(path)] = path.read_bytes(), stat.S_IMODE(status.st_mode), owner, status.st_mtime_ns, tags
    return found


def test_what_has_no_room_on_the_other_disk_stays(small_disk: Path, tmp_path: Path) -> None:
    photos, journal = tmp_path / "photos", Journal(tmp_path / "journal")
    items = copies(photos, photos, count=7)
    before = all_of(photos)
    refused = [one.error for one in apply(make_plan(RemovalKind.MOVE, items, folder=small_disk / "out"), journal)]
    assert None in refused
    assert "No space left" in str(refused[-1])
    assert not list(small_disk.rglob(".*")), "half of a copy"
    assert len(all_of(photos)) + len(all_of(small_disk)) == len(before)
    assert [one.error for one in undo(journal)] == [None] * refused.count(None)
    assert all_of(photos) == before


@pytest.mark.parametrize("kind", [RemovalKind.MOVE, RemovalKind.LINK])
def test_what_has_no_room_to_come_back_comes_later(kind: RemovalKind, small_disk: Path, tmp_path: Path) -> None:
    photos, journal = small_disk / "photos", Journal(tmp_path / "journal")
    items = copies(photos, photos if kind is RemovalKind.LINK else tmp_path / "kept", count=2)
    before = all_of(photos)
    folder = tmp_path / "out" if kind is RemovalKind.MOVE else None
    assert [one.error for one in apply(make_plan(kind, items, folder=folder), journal)] == [None, None]
    filler = fill(small_disk)
    assert all("No space left" in str(one.error) for one in undo(journal))
    assert not list(small_disk.rglob(".*")), "half of a copy"
    filler.unlink()
    assert [one.error for one in undo(journal)] == [None, None]
    assert all_of(photos) == before


def test_the_trash_of_another_disk_is_found(small_disk: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", os.fspath(tmp_path / "data"))
    photos, journal = small_disk / "photos", Journal(tmp_path / "journal")
    plan = make_plan(RemovalKind.TRASH, copies(photos, tmp_path / "kept", count=2))
    before = all_of(photos)
    assert [one.error for one in apply(plan, journal, trash=SystemTrash())] == [None, None]
    assert list(small_disk.glob(".Trash-*/info/*.trashinfo"))
    assert [one.error for one in undo(journal, trash=SystemTrash())] == [None, None]
    assert all_of(photos) == before


def access_list(*users: int) -> bytes:
    """A POSIX access list as Linux stores it: the owner, some users, the group, the mask, everybody else."""
    nobody = 0xFFFFFFFF
    entries = [(1, 6, nobody), *((2, 6, user) for user in users), (4, 4, nobody), (16, 6, nobody), (32, 0, nobody)]
    return struct.pack("<I", 2) + b"".join(struct.pack("<HHI", *entry) for entry in entries)


@pytest.mark.parametrize("kind", [RemovalKind.MOVE, RemovalKind.LINK])
def test_access_lists_come_back_and_those_of_the_folder_are_not_given(kind: RemovalKind, tmp_path: Path) -> None:
    photos, journal = tmp_path / "photos", Journal(tmp_path / "journal")
    items = copies(photos / "copies", photos, count=2)
    try:
        os.setxattr(items[0].photo.path, "system.posix_acl_access", access_list(1234, 1300))
    except OSError:
        pytest.skip("a disk without access lists")
    before = all_of(photos)
    os.setxattr(photos / "copies", "system.posix_acl_default", access_list(777))
    folder = tmp_path / "out" if kind is RemovalKind.MOVE else None
    assert [one.error for one in apply(make_plan(kind, items, folder=folder), journal)] == [None, None]
    assert [one.error for one in undo(journal)] == [None, None]
    assert all_of(photos) == before
