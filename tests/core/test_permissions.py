"""Rights that are missing, or are taken away half-way: named, nothing lost, and all is well once they are back."""

from __future__ import annotations

import os
import shutil
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from desktop_app.core.encoders.store import EncoderStore
from desktop_app.core.errors import CatalogError, KnownError, SettingsError
from desktop_app.core.library import Library
from desktop_app.core.settings import Settings, load_settings, save_settings
from desktop_app.core.types import Phase, PhotoId

pytestmark = pytest.mark.usefixtures("rights_count")


def opened(folder: Path) -> Library:
    return Library(folder / "library.db", settings=Settings(threads=2), shelf=EncoderStore([]))


def forbid(folder: Path, *, write: bool = True, read: bool = False, look: bool = False) -> Callable[[], None]:
    """Take rights of a folder and its files away; call the answer to give them back.

    Args:
        look: names can still be listed, but nothing about the files be asked.
    """
    if look:
        folder.chmod(0o444)
        return lambda: folder.chmod(0o755)
    files = [file for file in folder.iterdir() if file.is_file()]
    for file in files:
        file.chmod(0o644 & ~(0o222 * write) & ~(0o444 * read))
    folder.chmod(0o755 & ~(0o222 * write) & ~(0o555 * read))

    def give_back() -> None:
        folder.chmod(0o755)
        for file in files:
            if file.exists():
                file.chmod(0o644)

    return give_back


@pytest.fixture
def data(tmp_path: Path, photo_folder: Path) -> Path:
    """The data folder of a library of twelve photos."""
    with opened(tmp_path / "data") as library:
        library.add_folder(photo_folder)
        list(library.index())
    save_settings(Settings(threads=3), tmp_path / "data" / "library.toml")
    return tmp_path / "data"


def contents(folder: Path) -> dict[str, bytes]:
    return {file.name: file.read_bytes() for file in folder.iterdir()}


def test_a_data_folder_that_may_not_be_read_is_named_and_left_alone(data: Path) -> None:
    before = contents(data)
    give_back = forbid(data, read=True)
    for open_it in (lambda: opened(data), lambda: Library.open(data / "library.db")):
        with pytest.raises(KnownError, match=str(data)):
            open_it()
    give_back()
    assert contents(data) == before
    with opened(data) as library:
        assert len(library.photo_ids()) == 12


def test_a_library_that_may_not_be_written_can_be_searched(data: Path, photo_folder: Path, tmp_path: Path) -> None:
    before = contents(data)
    give_back = forbid(data)
    (photo_folder / "new.jpg").write_bytes((photo_folder / "photo03.jpg").read_bytes())
    with opened(data) as library:
        assert library.notes == [
            f"{data / 'library.db'} cannot be written: it can be searched, but nothing new is indexed."
        ]
        ids = library.photo_ids()
        assert len(ids) == 12
        found = library.similar(PhotoId(int(ids[3])), k=1)
        assert (found.ids.tolist(), found.distances.tolist()) == ([ids[3]], [0])
        assert library.photos(library.similar(photo_folder / "new.jpg", k=1).ids)[0].path.name == "photo03.jpg"
        assert len(library.photo_ids(text="photo05")) == 1
        assert library.thumbnail(PhotoId(int(ids[0]))) == library.thumbnails.get(library.photos(ids[:1])[0].fingerprint)
        assert (library.status().photos, library.changes_elsewhere()) == (12, 0)
        with pytest.raises(CatalogError, match=rf"{data}.*nothing is added; you can still search it"):
            list(library.index())
        with pytest.raises(CatalogError, match=rf"{data}.*readonly"):
            library.add_folder(tmp_path / "data")
    assert contents(data) == before
    give_back()
    with opened(data) as library:
        assert library.notes == []
        assert list(library.index())[-1].summary.added == 1


def test_what_the_log_holds_of_a_library_that_may_not_be_written_is_found(data: Path, tmp_path: Path) -> None:
    """It was killed, and the disk is mounted read-only now."""
    killed = tmp_path / "killed"
    with opened(data) as library:
        library.add_folder(tmp_path)
        shutil.copytree(data, killed)
    assert (killed / "library.db-wal").stat().st_size
    give_back = forbid(killed)
    with opened(killed) as library:
        assert [folder.path for folder in library.folders()] == [tmp_path]
        assert len(library.photo_ids()) == 12
    give_back()


@pytest.mark.parametrize("name", ["100% ?&# of it", os.fsdecode(b"caf\xe9")], ids=["signs", "no text"])
def test_a_folder_of_any_name_that_may_not_be_written_can_be_searched(name: str, data: Path) -> None:
    odd = data.rename(data.with_name(name))
    give_back = forbid(odd)
    with opened(odd) as library:
        assert library.read_only
        assert len(library.photo_ids()) == 12
    give_back()


def test_an_earlier_version_of_a_library_that_may_not_be_written_is_refused(data: Path) -> None:
    with sqlite3.connect(data / "library.db") as connection:
        connection.execute("PRAGMA user_version = 1")
    connection.close()
    give_back = forbid(data)
    with pytest.raises(CatalogError, match="earlier version"):
        opened(data)
    give_back()


@pytest.mark.parametrize("damage", [lambda file: file.write_bytes(b"nonsense" * 2000), Path.unlink])
def test_thumbnails_that_may_not_be_stored_are_made_anew(damage: Callable[[Path], object], data: Path) -> None:
    damage(data / "library.thumbnails")
    before = contents(data)
    give_back = forbid(data)
    with opened(data) as library:
        assert library.thumbnail(PhotoId(int(library.photo_ids()[0]))).startswith(b"\xff\xd8")
    give_back()
    assert contents(data) == before


def test_an_encoder_that_a_library_may_not_learn_of_finds_nothing(data: Path, tiny_encoder: Path) -> None:
    with opened(data) as library, library.catalog.database.transaction() as connection:
        connection.execute("UPDATE encoders SET identity = 'gone'")
    give_back = forbid(data)
    settings = Settings(threads=2)
    with Library(data / "library.db", settings=settings, shelf=EncoderStore([tiny_encoder])) as library:
        assert library.status().encoder == "Tiny 1"
        assert len(library.similar(PhotoId(int(library.photo_ids()[0])))) == 0
    give_back()


def test_a_data_folder_that_cannot_be_made_is_named(tmp_path: Path) -> None:
    (tmp_path / "home").mkdir()
    give_back = forbid(tmp_path / "home")
    with pytest.raises(CatalogError, match="cannot be made: Permission denied"):
        opened(tmp_path / "home" / "data")
    give_back()


def test_a_data_folder_that_is_closed_while_photos_are_indexed(
    tmp_path: Path, write_photo: Callable[..., Path]
) -> None:
    for number in range(80):
        write_photo(tmp_path / "many" / f"{number}.jpg", number, size=(16, 12))
    library = opened(tmp_path / "data")
    library.add_folder(tmp_path / "many")
    steps = library.index()
    while next(steps).phase is not Phase.ENCODING:
        pass
    give_back = forbid(tmp_path / "data", read=True)
    with pytest.raises(KnownError, match=str(tmp_path / "data")):  # what comes now
        opened(tmp_path / "data")
    list(steps)  # what SQLite has open already it goes on writing to
    library.close()
    give_back()
    with opened(tmp_path / "data") as library:
        assert library.catalog.database.read("PRAGMA integrity_check").fetchone() == ("ok",)
        summary = list(library.index())[-1].summary
        assert (summary.added, summary.unchanged, summary.failed) == (0, 80, ())


def test_settings_that_may_not_be_written_stay_as_they_were(data: Path) -> None:
    give_back = forbid(data)
    with pytest.raises(SettingsError, match="cannot be written"):
        save_settings(Settings(threads=7), data / "library.toml")
    assert load_settings(data / "library.toml").threads == 3
    give_back()


@pytest.mark.parametrize("rights", ["read", "look"])
@pytest.mark.parametrize("where", ["", "trip"], ids=["the folder", "one inside it"])
def test_photos_that_may_not_be_read_any_more_are_kept(where: str, rights: str, data: Path, photo_folder: Path) -> None:
    give_back = forbid(photo_folder / where, **{rights: True})
    with opened(data) as library:
        summary = list(library.index())[-1].summary
        assert summary.removed == 0
        assert len(library.photo_ids()) == 12
        assert summary.failed or not library.folders()[0].online  # it is said
        assert all(failure.path.is_relative_to(photo_folder / where) for failure in summary.failed)
    give_back()
    with opened(data) as library:
        summary = list(library.index())[-1].summary
        assert (summary.added, summary.changed, summary.unchanged, summary.failed) == (0, 0, 12, ())


def test_what_a_link_leads_to_that_may_not_be_looked_at_any_more_is_kept(tmp_path: Path, photo_folder: Path) -> None:
    (tmp_path / "watched" / "here").mkdir(parents=True)
    (tmp_path / "watched" / "here" / "link").symlink_to(photo_folder / "trip")
    settings = Settings(threads=2, follow_links=True)
    with Library(tmp_path / "data" / "library.db", settings=settings, shelf=EncoderStore([])) as library:
        library.add_folder(tmp_path / "watched")
        assert list(library.index())[-1].summary.added == 4
        give_back = forbid(photo_folder, read=True)
        summary = list(library.index())[-1].summary
        assert (summary.removed, len(library.photo_ids())) == (0, 4)
        give_back()
        assert list(library.index())[-1].summary.unchanged == 4


@pytest.mark.parametrize("known", [False, True], ids=["new", "known"])
def test_rights_taken_away_between_looking_and_reading(
    *, known: bool, tmp_path: Path, write_photo: Callable[..., Path]
) -> None:
    """What was not read by then is named, kept where it is known, and read once that is allowed again."""
    photos = tmp_path / "many"

    def write(start: int) -> None:
        for number in range(400):
            write_photo(photos / f"{number}.jpg", start + number, size=(16, 12))

    write(0)
    with opened(tmp_path / "data") as library:
        library.add_folder(photos)
        if known:
            list(library.index())
            write(400)
        steps = library.index()
        while next(steps).phase is not Phase.ENCODING:
            pass
        give_back = forbid(photos, read=True)
        summary = list(steps)[-1].summary
        give_back()
        read = summary.changed if known else summary.added
        assert read + len(summary.failed) == 400
        assert 0 < len(summary.failed) < 400
        assert {failure.reason for failure in summary.failed} == {"cannot be read: Permission denied"}
        assert len(library.photo_ids()) == (400 if known else read)
        again = list(library.index())[-1].summary
        assert (again.changed if known else again.added, again.unchanged, again.failed) == (400 - read, read, ())


def test_a_photo_that_may_not_be_read_is_named_kept_and_tried_again(data: Path, photo_folder: Path) -> None:
    photo = photo_folder / "photo03.jpg"
    photo.write_bytes((photo_folder / "photo04.jpg").read_bytes())
    photo.chmod(0)
    with opened(data) as library:
        assert [failure.path for failure in list(library.index())[-1].summary.failed] == [photo]
        assert len(library.photo_ids()) == 12
    photo.chmod(0o644)
    with opened(data) as library:
        summary = list(library.index())[-1].summary
        assert (summary.changed, summary.failed) == (1, ())
