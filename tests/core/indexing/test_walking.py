"""Which files are found: extensions, hidden ones, patterns, links, and folders that cannot be listed or vanish."""

from __future__ import annotations

import contextlib
import errno
import os
import tempfile
from collections import Counter
from pathlib import Path

import hypothesis
import hypothesis.strategies as st
import pytest

from desktop_app.core.errors import FolderError
from desktop_app.core.file_times import changed_ns
from desktop_app.core.indexing import walking
from desktop_app.core.indexing.walking import FoundFile, Unreadable, in_known_words, usable_folder, walk
from desktop_app.core.settings import Settings


def make(root: Path, *names: str) -> None:
    for name in names:
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_bytes(b"x" * len(name))


def found(root: Path, **settings: object) -> list[str]:
    files = [file for file in walk(root, Settings(**settings)) if file is not None]  # type: ignore[arg-type]
    assert all(isinstance(file, FoundFile) for file in files)
    return sorted(os.fsdecode(file.path) for file in files)


def test_photos_by_extension_at_any_depth(tmp_path: Path) -> None:
    make(tmp_path, "a.jpg", "B.JPEG", "c.HeiC", "d.txt", "jpg", "x/y/z/e.png", "x/notes.md", "x.jpg.bak")
    assert found(tmp_path) == ["B.JPEG", "a.jpg", "c.HeiC", "x/y/z/e.png"]


def test_size_and_time_are_the_files(tmp_path: Path) -> None:
    make(tmp_path, "abc.jpg")
    os.utime(tmp_path / "abc.jpg", ns=(5, 1_234_567_890_123_456_789))
    changed = changed_ns((tmp_path / "abc.jpg").stat())
    assert list(walk(tmp_path, Settings())) == [None, FoundFile(b"abc.jpg", 7, 1_234_567_890_123_456_789, changed)]


def test_hidden_ones_only_if_wanted(tmp_path: Path) -> None:
    make(tmp_path, ".a.jpg", ".old/b.jpg", "c/.d/e.jpg", "f.jpg")
    assert found(tmp_path) == ["f.jpg"]
    assert found(tmp_path, hidden=True) == [".a.jpg", ".old/b.jpg", "c/.d/e.jpg", "f.jpg"]


def test_a_hidden_folder_may_itself_be_watched(tmp_path: Path) -> None:
    make(tmp_path, ".secret/a.jpg")
    assert found(tmp_path / ".secret") == ["a.jpg"]


def test_exclude_patterns(tmp_path: Path) -> None:
    make(
        tmp_path,
        "@eaDir/a.jpg",
        "raw/b.jpg",
        "raw/keep/c.jpg",
        "x/raw/d.jpg",
        "thumb_1.jpg",
        "e.jpg",
        "Cat.lrdata/f.jpg",
    )
    assert found(tmp_path) == ["e.jpg", "raw/b.jpg", "raw/keep/c.jpg", "thumb_1.jpg", "x/raw/d.jpg"]
    assert "@eaDir/a.jpg" in found(tmp_path, exclude=())
    assert found(tmp_path, exclude=("raw", "thumb_*", "@*", "*.lrdata")) == ["e.jpg"]
    assert found(tmp_path, exclude=("x/raw", "@*", "Cat*", "thumb*")) == ["e.jpg", "raw/b.jpg", "raw/keep/c.jpg"]
    assert found(tmp_path, exclude=("*",)) == []


def test_links_are_followed_only_if_wanted_and_loops_end(tmp_path: Path) -> None:
    make(tmp_path, "root/a.jpg", "root/sub/b.jpg", "outside/c.jpg", "target.jpg")
    root = tmp_path / "root"
    (root / "out").symlink_to(tmp_path / "outside")
    (root / "sub" / "up").symlink_to(root)
    (tmp_path / "outside" / "back").symlink_to(root)
    (root / "file.jpg").symlink_to(tmp_path / "target.jpg")
    (root / "dangling.jpg").symlink_to(tmp_path / "gone")
    (root / "itself.jpg").symlink_to(root / "itself.jpg")
    (root / "itself").symlink_to(root / "itself")
    (root / "through.jpg").symlink_to(root / "a.jpg" / "below.jpg")
    assert found(root) == ["a.jpg", "sub/b.jpg"]
    unread: Counter[str] = Counter()
    list(walk(root, Settings(), unread=unread))
    assert not unread  # JPEG is a kind that is read: it is the link that is passed over
    assert found(root, follow_links=True) == ["a.jpg", "file.jpg", "out/c.jpg", "sub/b.jpg"]


def test_what_is_no_file_is_passed_over(tmp_path: Path) -> None:
    make(tmp_path, "album.jpg/inside.jpg")
    os.mkfifo(tmp_path / "pipe.jpg")
    assert found(tmp_path) == ["album.jpg/inside.jpg"]


def test_names_that_are_no_text(tmp_path: Path) -> None:
    root = tmp_path / os.fsdecode(b"\xe9t\xe9")
    make(root, "🌴.jpg", "naïve.jpg", os.fsdecode(b"caf\xe9/\xff\xfe.jpg"))
    assert {file.path for file in walk(root, Settings()) if file is not None} == {
        b"caf\xe9/\xff\xfe.jpg",
        "🌴.jpg".encode(),
        "naïve.jpg".encode(),
    }


@pytest.fixture
def unlistable(monkeypatch: pytest.MonkeyPatch):
    """`unlistable(path, errno)`: listing that folder fails from now on; root's permissions would not."""
    scandir = os.scandir

    def make_it(path: Path, number: int) -> None:
        def fail(folder: bytes):
            if os.fsencode(folder) == os.fsencode(path):
                raise OSError(number, os.strerror(number))
            return scandir(folder)

        monkeypatch.setattr(walking.os, "scandir", fail)

    return make_it


def test_a_folder_inside_that_cannot_be_listed_is_said(tmp_path: Path, unlistable) -> None:
    make(tmp_path, "a.jpg", "private/b.jpg", "z/c.jpg")
    unlistable(tmp_path / "private", errno.EACCES)
    files = list(walk(tmp_path, Settings()))
    assert Unreadable(b"private", "cannot be listed: Permission denied") in files
    assert {f.path for f in files if isinstance(f, FoundFile)} == {b"a.jpg", b"z/c.jpg"}


def test_a_root_that_cannot_be_listed_is_an_error(tmp_path: Path, unlistable) -> None:
    with pytest.raises(FileNotFoundError):
        list(walk(tmp_path / "gone", Settings()))
    unlistable(tmp_path, errno.EIO)
    with pytest.raises(OSError, match="Input/output"):
        list(walk(tmp_path, Settings()))


def test_a_folder_that_vanishes_meanwhile_is_passed_over(tmp_path: Path, unlistable) -> None:
    make(tmp_path, "a.jpg", "sub/b.jpg")
    unlistable(tmp_path / "sub", errno.ENOENT)
    assert found(tmp_path) == ["a.jpg"]


@pytest.mark.parametrize("mount_point_stays", [True, False])
def test_a_drive_that_is_unplugged_meanwhile_is_no_empty_folder(mount_point_stays: bool, tmp_path: Path) -> None:
    drive = tmp_path / "drive"
    make(drive, "a.jpg", "sub/b.jpg", "sub/deep/c.jpg")
    walker = walk(drive, Settings())
    next(walker)
    drive.rename(tmp_path / "unplugged")
    if mount_point_stays:
        drive.mkdir()
    with pytest.raises(FileNotFoundError):
        list(walker)


def test_a_folder_by_another_name_is_the_known_one(tmp_path: Path) -> None:
    make(tmp_path, "photos/trip/a.jpg", "other/b.jpg")
    link = tmp_path / "link"
    link.symlink_to(tmp_path / "photos")
    known = tmp_path / "photos"
    assert in_known_words(link, [known]) == known
    assert in_known_words(link / "trip", [tmp_path / "gone", known]) == known / "trip"
    assert in_known_words(link, [known / "trip"]) == known
    assert in_known_words(known, [link]) == link
    assert in_known_words(known, [link / "trip"]) == link
    assert in_known_words(tmp_path / "other", [known, link]) == tmp_path / "other"
    assert in_known_words(tmp_path, [known]) == tmp_path


def test_usable_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, unlistable) -> None:
    make(tmp_path, "file.jpg")
    (tmp_path / "link").symlink_to(tmp_path)
    monkeypatch.chdir(tmp_path)
    assert usable_folder(Path("link/../link")) == tmp_path / "link"
    with pytest.raises(FolderError, match="is a file"):
        usable_folder(tmp_path / "file.jpg")
    with pytest.raises(FolderError, match="does not exist"):
        usable_folder(tmp_path / "absent")
    unlistable(tmp_path, errno.EACCES)
    with pytest.raises(FolderError, match="Permission denied"):
        usable_folder(tmp_path)


@hypothesis.given(st.lists(st.text("ab-./\x7f0é", min_size=1, max_size=6), max_size=20))
def test_in_the_order_of_the_bytes(names: list[str]) -> None:
    """As SQLite sorts paths: the scan reads both side by side."""
    with tempfile.TemporaryDirectory() as folder:
        for name in names:
            path = Path(folder, *(f"{part}x" for part in name.split("/") if part), "y.jpg" if name[0] > "a" else "")
            with contextlib.suppress(FileExistsError, NotADirectoryError):
                path.parent.mkdir(parents=True, exist_ok=True)
                path.with_name(path.name.removesuffix(".jpg") + ".jpg").touch()
        paths = [file.path for file in walk(Path(folder), Settings(hidden=True)) if file is not None]
        assert len(paths) == sum(path.is_file() for path in Path(folder).rglob("*.jpg"))
        assert paths == sorted(paths)


def test_what_cannot_be_looked_at_costs_only_itself(tmp_path: Path) -> None:
    make(tmp_path, "a.jpg", "c.jpg")
    (tmp_path / "b.jpg").symlink_to("x" * 300)
    items = list(walk(tmp_path, Settings(follow_links=True)))
    assert [item.path for item in items if isinstance(item, FoundFile)] == [b"a.jpg", b"c.jpg"]
    [unread] = [item for item in items if isinstance(item, Unreadable)]
    assert unread.path == b"b.jpg"
    assert unread.reason.startswith("cannot be looked at: ")


def test_a_walk_that_finds_nothing_can_be_heard(tmp_path: Path) -> None:
    make(tmp_path, *(f"{number}/notes.txt" for number in range(9)))
    assert list(walk(tmp_path, Settings())) == [None] * 10
