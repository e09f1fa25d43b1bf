"""Drives that go away and come back: nothing is forgotten, and nothing is decoded again."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from desktop_app.core.encoders.store import EncoderStore
from desktop_app.core.errors import FolderError
from desktop_app.core.indexing import mounts, pipeline, walking
from desktop_app.core.indexing.mounts import inner_mounts, place_of, places_of
from desktop_app.core.library import Library
from desktop_app.core.types import IndexSummary, Place

Index = Callable[..., IndexSummary]


def counts(summary: IndexSummary) -> tuple[int, int, int, int, int]:
    """added, changed, moved, removed, unchanged."""
    return (summary.added, summary.changed, summary.moved, summary.removed, summary.unchanged)


class Drives:
    """A table of mounts that a test writes; what is on an unplugged drive lies in a drawer until it is back."""

    def __init__(self, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self._folder = folder.resolve()
        self._mounts = {"/": "/dev/root"}
        (self._folder / "uuids").mkdir()
        monkeypatch.setattr(mounts, "_TABLE", self._folder / "table")
        monkeypatch.setattr(mounts, "_UUIDS", self._folder / "uuids")
        self._write()

    def plug(self, point: Path, device: str, *, uuid: str = "") -> None:
        drawer = self._drawer(device)
        if drawer.exists():
            if point.exists():
                point.rmdir()
            drawer.rename(point)
        point.mkdir(parents=True, exist_ok=True)
        self._mounts[str(point.resolve())] = str(self._folder / device)
        if uuid:
            (self._folder / device).touch()
            (self._folder / "uuids" / uuid).unlink(missing_ok=True)
            (self._folder / "uuids" / uuid).symlink_to(self._folder / device)
        self._write()

    def unplug(self, point: Path, *, keep_folder: bool = True) -> None:
        point.rename(self._drawer(Path(self._mounts.pop(str(point.resolve()))).name))
        if keep_folder:
            point.mkdir()
        self._write()

    def rename(self, device: str, other: str) -> None:
        self._drawer(device).rename(self._drawer(other))

    def _drawer(self, device: str) -> Path:
        return self._folder / f"drawer-{device}"

    def _write(self) -> None:
        lines = [f"{device} {point} ext4 rw 0 0\n" for point, device in self._mounts.items()]
        (self._folder / "table").write_text("".join(lines))


@pytest.fixture
def drives(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Drives:
    (tmp_path / "system").mkdir()
    return Drives(tmp_path / "system", monkeypatch)


@pytest.fixture
def usb(tmp_path: Path, drives: Drives, write_photo: Callable[..., Path]) -> Path:
    """A drive with five photos."""
    drives.plug(tmp_path / "media" / "usb", "sdb1", uuid="1234-5678")
    for number in range(5):
        write_photo(tmp_path / "media" / "usb" / "trip" / f"{number}.jpg", number)
    return tmp_path / "media" / "usb"


@pytest.fixture
def nothing_decoded(monkeypatch: pytest.MonkeyPatch) -> Callable[[], None]:
    """From the call on, decoding a file fails the test."""

    def fail(*_: object, **__: object) -> None:
        pytest.fail("a photo was decoded again")

    return lambda: monkeypatch.setattr(pipeline, "prepare_pictures", fail)


@pytest.mark.parametrize("watched", ["", "trip"])
@pytest.mark.parametrize("keep_folder", [True, False])
def test_an_empty_mount_point_is_no_emptied_folder(
    *, keep_folder: bool, watched: str, usb: Path, drives: Drives, library: Library, index: Index, nothing_decoded
) -> None:
    index(usb / watched)
    nothing_decoded()
    drives.unplug(usb, keep_folder=keep_folder)
    assert counts(list(library.index())[-1].summary) == (0, 0, 0, 0, 0)
    assert [(folder.photos, folder.online) for folder in library.folders()] == [(5, False)]
    drives.plug(usb, "sdb1")
    assert counts(index(usb / watched)) == (0, 0, 0, 0, 5)
    assert library.folders()[0].online


@pytest.mark.parametrize("keep_folder", [True, False])
def test_nothing_is_to_be_put_where_a_drive_or_a_watched_folder_is_away(
    *, keep_folder: bool, usb: Path, drives: Drives, library: Library, index: Index
) -> None:
    index(usb)
    assert library.places_away() == []
    drives.unplug(usb, keep_folder=keep_folder)
    assert library.places_away() == [usb]
    drives.rename("sdb1", "sdc1")
    drives.plug(usb, "sdc1", uuid="another-name-of-it")
    assert library.places_away() == [], "its photos are there"
    usb.rename(usb.with_name("renamed"))
    assert library.places_away() == [usb]


def test_a_folder_that_was_deleted_since_all_its_photos_were_removed_can_be_made_again(
    usb: Path, library: Library, index: Index
) -> None:
    index(usb / "trip")
    for photo in (usb / "trip").iterdir():
        photo.unlink()
    index(usb / "trip")
    (usb / "trip").rmdir()
    assert library.places_away() == []


def test_a_drive_comes_back_under_another_device_name(usb: Path, drives: Drives, index: Index, nothing_decoded) -> None:
    index(usb)
    nothing_decoded()
    drives.unplug(usb)
    drives.rename("sdb1", "sdc1")
    drives.plug(usb, "sdc1")
    assert counts(index(usb)) == (0, 0, 0, 0, 5)


def test_what_is_deleted_from_a_drive_is_gone(usb: Path, index: Index, library: Library) -> None:
    index(usb)
    shutil.rmtree(usb / "trip")
    assert counts(index(usb)) == (0, 0, 0, 5, 0)


def test_what_is_deleted_from_a_drive_with_another_name_is_gone(usb: Path, drives: Drives, index: Index) -> None:
    index(usb)
    drives.unplug(usb)
    drives.rename("sdb1", "sdc1")
    drives.plug(usb, "sdc1", uuid="reformatted-to-a-copy")
    (usb / "trip" / "0.jpg").unlink()
    assert counts(index(usb)) == (0, 0, 0, 1, 4)


def test_another_drive_in_its_place_is_not_the_folder(
    usb: Path, drives: Drives, index: Index, library: Library, write_photo: Callable[..., Path]
) -> None:
    """As two camera cards: the same names, other photos."""
    index(usb)
    drives.unplug(usb)
    drives.plug(usb, "sdd1", uuid="another")
    write_photo(usb / "trip" / "0.jpg", 70)
    write_photo(usb / "trip" / "9.jpg", 71)
    assert counts(list(library.index())[-1].summary) == (0, 0, 0, 0, 0)
    assert [(folder.photos, folder.online) for folder in library.folders()] == [(5, False)]


@pytest.mark.parametrize("keep_folder", [True, False])
def test_a_drive_inside_a_watched_folder(
    *, keep_folder: bool, usb: Path, drives: Drives, index: Index, library: Library, write_photo, nothing_decoded
) -> None:
    write_photo(usb.parent / "own.jpg", 50)
    write_photo(usb.parent / f"{usb.name} is not it.jpg", 51)
    index(usb.parent)
    nothing_decoded()
    drives.unplug(usb, keep_folder=keep_folder)
    (usb.parent / "own.jpg").unlink()
    for _ in range(2):  # what is away is remembered while it is away
        summary = index(usb.parent)
        assert summary.removed + summary.unchanged <= 2
        assert [failure.path for failure in summary.failed] == [usb]
        assert [name for name, there in online(library).items() if there] == ["usb is not it.jpg"]
    assert len(library.photo_ids()) == 6
    drives.plug(usb, "sdb1")
    assert counts(index(usb.parent)) == (0, 0, 0, 0, 6)
    assert set(online(library).values()) == {True}


def test_a_drive_that_is_unplugged_while_it_is_scanned(
    *, usb: Path, drives: Drives, index: Index, library: Library, write_photo, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(5):
        write_photo(usb / "xmas" / f"{number}.jpg", 10 + number)
    index(usb.parent)
    listed = walking._listed

    def unplugged_after_the_first_folder(top: bytes, folder: bytes, *others: object) -> list[object]:
        if folder.endswith(b"xmas") and usb.joinpath("trip").exists():
            drives.unplug(usb)
        return listed(top, folder, *others)

    with monkeypatch.context() as patch:
        patch.setattr(walking, "_listed", unplugged_after_the_first_folder)
        summary = index(usb.parent)
    assert (summary.removed, len(library.photo_ids())) == (0, 10)
    assert [failure.path for failure in summary.failed] == [usb]
    drives.plug(usb, "sdb1")
    assert counts(index(usb.parent)) == (0, 0, 0, 0, 10)


@pytest.mark.parametrize("inner", [True, False])
def test_a_switch_of_encoders_leaves_out_what_is_away(
    *, inner: bool, usb: Path, drives: Drives, index: Index, library: Library, tiny_encoder: Path, write_photo
) -> None:
    if inner:
        write_photo(usb.parent / "own.jpg", 50)
    watched = usb.parent if inner else usb
    index(watched)
    drives.unplug(usb)
    library.shelf = EncoderStore([tiny_encoder])
    list(library.switch_encoder(library.encoders()[0].identity))
    assert library.indexing.uncoded() > 0
    assert library.failures() == []
    list(library.index())
    assert [failure.path for failure in library.failures()] == []
    drives.plug(usb, "sdb1")
    list(library.index())
    assert library.indexing.uncoded() == 0


def online(library: Library) -> dict[str, bool]:
    return {photo.path.name: photo.online for photo in library.photos(library.photo_ids().tolist())}


@pytest.mark.parametrize("watched", ["", "trip"])
def test_a_drive_that_is_away_when_a_folder_around_it_is_added(
    watched: str, usb: Path, drives: Drives, index: Index, library: Library
) -> None:
    index(usb / watched)
    drives.unplug(usb)
    assert counts(index(usb.parent)) == (0, 0, 0, 0, 0)
    drives.plug(usb, "sdb1")
    assert counts(index(usb.parent)) == (0, 0, 0, 0, 5)


def test_copies_elsewhere_do_not_take_the_photos_of_a_drive_that_is_away(
    tmp_path: Path, usb: Path, drives: Drives, index: Index
) -> None:
    index(usb)
    shutil.copytree(usb, tmp_path / "backup")
    drives.unplug(usb)  # and only the backup is looked at
    assert counts(index(tmp_path / "backup")) == (5, 0, 0, 0, 0)


@pytest.mark.parametrize("by_name", [True, False])
@pytest.mark.parametrize("watched", ["", "trip"])
def test_a_drive_under_another_mount_point_is_followed(
    *, watched: str, by_name: bool, usb: Path, drives: Drives, index: Index, library: Library, nothing_decoded
) -> None:
    index(usb / watched)
    before = {photo.path.name: photo.id for photo in library.catalog.photos.every()}
    nothing_decoded()
    drives.unplug(usb)
    list(library.index())
    elsewhere = usb.parent / "usb1"
    drives.plug(elsewhere, "sdb1")
    summary = index(elsewhere / watched) if by_name else list(library.index())[-1].summary
    assert counts(summary) == (0, 0, 0, 0, 5)
    assert [(folder.path, folder.online) for folder in library.folders()] == [(elsewhere / watched, True)]
    assert {photo.path.name: photo.id for photo in library.catalog.photos.every()} == before


def test_the_old_drive_elsewhere_does_not_take_the_place_of_the_new_one(
    usb: Path, drives: Drives, index: Index, library: Library
) -> None:
    index(usb)
    drives.unplug(usb)
    drives.plug(usb.parent / "old", "sdb1")
    drives.plug(usb, "sdn1", uuid="new")
    shutil.copytree(usb.parent / "old" / "trip", usb / "trip")
    assert counts(index(usb)) == (0, 0, 0, 0, 5)
    assert [folder.path for folder in library.folders()] == [usb]


def test_a_folder_that_moved_is_relocated(
    photo_folder: Path, index: Index, library: Library, nothing_decoded, write_photo
) -> None:
    index(photo_folder)
    nothing_decoded()
    moved = photo_folder.rename(photo_folder.with_name("elsewhere"))
    library.relocate_folder(library.folders()[0].id, moved)
    assert counts(index(moved)) == (0, 0, 0, 0, 12)
    assert [folder.path for folder in library.folders()] == [moved]
    other = library.add_folder(write_photo(photo_folder / "new.jpg", 80).parent)
    for overlapping in (moved, moved / "trip", moved.parent):
        with pytest.raises(FolderError, match="overlaps the watched folder"):
            library.relocate_folder(other.id, overlapping)
    with pytest.raises(FolderError, match="does not exist"):
        library.relocate_folder(other.id, photo_folder / "nowhere")


# What the system says


def test_places(usb: Path, drives: Drives) -> None:
    assert place_of(usb) == Place("uuid:1234-5678", b"")
    assert place_of(usb / "trip") == Place("uuid:1234-5678", b"trip")
    assert place_of(usb.parent / "usb2").volume == "ext4:/dev/root"
    assert list(places_of(Place("uuid:1234-5678", b"trip"))) == [usb / "trip"]
    assert list(places_of(Place("uuid:none", b""))) == []
    assert inner_mounts(usb.parent) == [b"usb"]
    assert inner_mounts(usb) == []


def test_without_a_table_the_mount_point_counts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(mounts, "_TABLE", tmp_path / "none")
    stick = tmp_path / "Volumes" / "STICK"
    monkeypatch.setattr(mounts.os.path, "ismount", lambda path: path in {"/", str(stick)})
    assert place_of(stick / "DCIM") == Place("mount:STICK", b"DCIM")
    assert place_of(tmp_path) == Place("mount:", str(tmp_path)[1:].encode())


@pytest.fixture
def tmpfs(tmp_path: Path) -> Iterator[Path]:
    point = tmp_path / "real"
    point.mkdir()
    if subprocess.run(["mount", "-t", "tmpfs", "some-stick", point], check=False, capture_output=True).returncode:
        pytest.skip("only root may mount")
    yield point
    subprocess.run(["umount", "--lazy", point], check=False, capture_output=True)


def test_a_real_mount(tmpfs: Path, index: Index, library: Library, write_photo) -> None:
    write_photo(tmpfs / "a.jpg", 1)
    index(tmpfs)
    subprocess.run(["umount", tmpfs], check=True)
    assert counts(list(library.index())[-1].summary) == (0, 0, 0, 0, 0)
    assert [(folder.photos, folder.online) for folder in library.folders()] == [(1, False)]
