"""The Library: what both front ends hold."""

from __future__ import annotations

import io
import sys
import threading
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from desktop_app.core import locations
from desktop_app.core.encoders.store import EncoderStore
from desktop_app.core.errors import (
    CatalogDamagedError,
    CatalogError,
    EncoderFileError,
    FolderError,
    ImageAccessError,
    KnownError,
    SettingsError,
    UnsupportedImageError,
)
from desktop_app.core.library import Library, existing_library
from desktop_app.core.removal.journal import Journal, JournalEntry, JournalStep, RemovalKind
from desktop_app.core.retraining.unfinished import claim
from desktop_app.core.settings import Settings
from desktop_app.core.types import PhotoId


@pytest.fixture
def filled(library: Library, photo_folder: Path) -> Library:
    library.add_folder(photo_folder)
    list(library.index())
    return library


def test_open_uses_the_platforms_folder(isolated_home: Path) -> None:
    with Library.open() as library:
        assert library.catalog_path == locations.default_catalog()
        assert library.catalog_path.is_relative_to(isolated_home)
        assert library.catalog_path.exists()


def test_open_takes_a_relative_path_and_the_settings_beside_it(tmp_path: Path, monkeypatch) -> None:
    (tmp_path / "mine.toml").write_text("threads = 3")
    monkeypatch.chdir(tmp_path)
    with Library.open(Path("mine.db")) as library:
        assert library.catalog_path == tmp_path / "mine.db"
        assert library.settings == Settings(threads=3)
        monkeypatch.chdir("/")
        assert library.status().photos == 0
    assert (tmp_path / "mine.thumbnails").exists()


def test_a_name_without_an_ending_gets_one_unless_there_is_such_a_file(tmp_path: Path, monkeypatch) -> None:
    """The two would have the same thumbnails, journal and settings."""
    monkeypatch.chdir(tmp_path)
    for name, file in (("photos", "photos.db"), ("photos.db", "photos.db"), ("photos.bak", "photos.bak")):
        with Library.open(Path(name)) as library:
            assert library.catalog_path == tmp_path / file
    with Library(tmp_path / "earlier", shelf=EncoderStore([])) as library:
        library.add_folder(tmp_path)
    with Library.open(Path("earlier")) as library:
        assert library.catalog_path == tmp_path / "earlier"
        assert [folder.path for folder in library.folders()] == [tmp_path]
    (tmp_path / "folder").mkdir()
    with pytest.raises(CatalogError, match="folder: is a folder"):
        Library.open(Path("folder"))


@pytest.mark.skipif(sys.platform == "win32", reason="links need a right there")
def test_a_link_to_a_library_is_that_library(tmp_path: Path) -> None:
    """With files of its own beside the link, two processes would remove at once, and undo not know what was done."""
    Library.open(tmp_path / "photos.db").close()
    (tmp_path / "link.db").symlink_to("photos.db")
    with Library.open(tmp_path / "link") as library:
        assert library.catalog_path == (tmp_path / "photos.db").resolve()
    for name in ("link.journal", "link.toml"):
        (tmp_path / name).touch()
        with existing_library(tmp_path / "link.db") as library:
            assert library.catalog_path == tmp_path / "link.db", "an earlier version kept it there"
        (tmp_path / name).unlink()
    with pytest.raises(KnownError):
        Library.open(tmp_path / ("a" * 300 + ".db"))


def test_catalogs_that_differ_after_the_dot_have_nothing_in_common(tmp_path: Path, photo_folder: Path) -> None:
    files: list[set[str]] = []
    for name in ("photos.db", "photos.bak", "photos.2024", "other.lock"):
        before = {path.name for path in tmp_path.iterdir()}
        with Library(tmp_path / name, shelf=EncoderStore([])) as library:
            library.add_folder(photo_folder)
            list(library.index())
            with Journal.beside(library.catalog_path).locked(), claim(library):
                files.append({path.name for path in tmp_path.iterdir()} - before)
        assert (tmp_path / name).read_bytes().startswith(b"SQLite format 3")
    (tmp_path / "photos.bak.toml").write_text("threads = 3")
    with Library(tmp_path / "photos.bak", shelf=EncoderStore([])) as library:
        assert library.settings.threads == 3
    with Library(tmp_path / "photos.db", shelf=EncoderStore([])) as library:
        assert library.settings.threads == 0
    common = {"photos.db", "photos.kept.json", "photos.journal.lock", "photos.retraining-lock", "photos.thumbnails"}
    assert common <= files[0], "a catalog .db has the names that it always had"
    assert [len(found) for found in files] == [len(files[0])] * 4


def test_what_cannot_be_opened_is_named(tmp_path: Path) -> None:
    (tmp_path / "notes.db").write_text("no database " * 100)
    with pytest.raises(CatalogDamagedError):
        Library.open(tmp_path / "notes.db")
    with pytest.raises(CatalogError, match="is a folder; name a file"):
        Library.open(tmp_path)
    (tmp_path / "mine.toml").write_text("colour = 1")
    with pytest.raises(SettingsError):
        Library.open(tmp_path / "mine.db")
    assert not (tmp_path / "mine.db").exists()


def test_folders(library: Library, photo_folder: Path) -> None:
    folder = library.add_folder(photo_folder)
    assert library.add_folder(photo_folder / "trip") == folder
    assert (folder.path, folder.photos, folder.online) == (photo_folder, 0, True)
    with pytest.raises(FolderError):
        library.add_folder(photo_folder / "photo00.jpg")
    list(library.index())
    assert library.folders()[0].photos == 12
    outer = library.add_folder(photo_folder.parent)
    assert library.folders() == [outer]
    assert outer.photos == 12
    assert list(library.index([outer.id]))[-1].summary.unchanged == 12


def test_a_removed_folder_disappears_from_the_results(filled: Library, photo_folder: Path) -> None:
    query = photo_folder / "photo00.jpg"
    assert len(filled.similar(query, k=100)) == 12
    filled.remove_folder(filled.folders()[0].id)
    assert len(filled.similar(query, k=100)) == 0
    assert len(filled.photo_ids()) == 0
    assert query.exists()


def test_a_photo_finds_itself_by_id_file_and_picture(filled: Library, photo_folder: Path) -> None:
    for path in photo_folder.rglob("*.jpg"):
        photo = filled.photo_at(path)
        assert photo is not None
        picture = np.asarray(Image.open(path).convert("RGB"))
        for query in (photo.id, np.int64(photo.id), path, picture):
            matches = filled.similar(query, k=3)
            assert matches.distances[0] == 0
            assert photo.id in matches.within(0).ids


def test_k_and_radius(filled: Library, photo_folder: Path) -> None:
    query = photo_folder / "photo00.jpg"
    everything = filled.similar(query, k=100)
    assert everything.distances.tolist() == sorted(everything.distances.tolist())
    assert filled.similar(query, k=3).ids.tolist() == everything.ids[:3].tolist()
    middle = int(everything.distances[5])
    assert filled.similar(query, radius=middle).ids.tolist() == everything.within(middle).ids.tolist()
    assert filled.similar(query, radius=middle, k=2).ids.tolist() == everything.ids[:2].tolist()
    largest = filled.encoder.card.heads["similar"].max_radius
    assert filled.similar(query).ids.tolist() == everything.within(largest).ids.tolist()


def test_queries_that_cannot_be_answered(filled: Library, photo_folder: Path, tmp_path: Path) -> None:
    assert len(filled.similar(PhotoId(10**9))) == 0
    with pytest.raises(EncoderFileError, match="no head 'colour'"):
        filled.similar(photo_folder / "photo00.jpg", head="colour")
    with pytest.raises(ImageAccessError):
        filled.similar(tmp_path / "absent.jpg")
    (tmp_path / "text.jpg").write_text("text" * 100)
    with pytest.raises(UnsupportedImageError):
        filled.similar(tmp_path / "text.jpg")


def test_an_empty_library_finds_nothing(library: Library, family_files: dict[str, Path]) -> None:
    assert len(library.similar(family_files["PNG"], k=5)) == 0
    assert len(library.photo_ids()) == 0
    assert [step.summary.added for step in library.index()] == [0]


def test_photo_at(filled: Library, photo_folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    photo = filled.photo_at(photo_folder / "trip" / ".." / "photo03.jpg")
    assert photo is not None
    assert photo.path == photo_folder / "photo03.jpg"
    monkeypatch.chdir(photo_folder)
    assert filled.photo_at(Path("photo03.jpg")) == photo
    assert filled.photo_at(photo_folder / "absent.jpg") is None
    assert filled.photo_at(Path("/elsewhere/photo03.jpg")) is None
    assert filled.photo_at(photo_folder.with_name("photos2") / "photo03.jpg") is None


def test_text_search(filled: Library) -> None:
    assert len(filled.photo_ids(text="trip")) == 4
    assert len(filled.photo_ids(text="photo0 TRIP")) == 2
    assert len(filled.photo_ids(text="%")) == 0
    assert len(filled.photo_ids(text="photo__")) == 0
    assert len(filled.photo_ids(text="")) == 12


def test_thumbnails(filled: Library, photo_folder: Path) -> None:
    photo = filled.photo_at(photo_folder / "photo00.jpg")
    assert photo is not None
    (photo_folder / "photo00.jpg").rename(photo_folder / "away.jpg")
    jpeg = filled.thumbnail(photo.id)  # made while indexing
    assert Image.open(io.BytesIO(jpeg)).size == (64, 48)
    assert filled.thumbnails.keep_only(set()) == 12
    with pytest.raises(ImageAccessError, match=r"photo00\.jpg"):
        filled.thumbnail(photo.id)
    (photo_folder / "away.jpg").rename(photo_folder / "photo00.jpg")
    assert filled.thumbnail(photo.id) == jpeg
    assert filled.thumbnails.get(photo.fingerprint) == jpeg
    with pytest.raises(ImageAccessError, match="no longer in the library"):
        filled.thumbnail(PhotoId(10**9))


def test_thumbnails_of_photos_that_are_gone_go_too_but_not_of_copies_that_may_come_back(
    filled: Library, photo_folder: Path, write_photo: Callable[..., Path]
) -> None:
    deleted, edited, trashed, stays = filled.photos(filled.photo_ids().tolist())[:4]
    marks = [photo.fingerprint for photo in (deleted, edited, trashed, stays)]
    entry = JournalEntry(
        1, 0, RemovalKind.TRASH, JournalStep.DONE, str(trashed.path), "k", 1, 1, trashed.fingerprint.hex()
    )
    Journal.beside(filled.catalog_path).write(entry)
    deleted.path.unlink()
    write_photo(edited.path, 99)
    trashed.path.unlink()
    list(filled.index())
    assert [filled.thumbnails.get(mark) is not None for mark in marks] == [False, False, True, True]
    filled.remove_folder(stays.folder)
    assert [filled.thumbnails.get(mark) is not None for mark in marks] == [False, False, True, False]


def test_status(filled: Library, photo_folder: Path) -> None:
    (photo_folder / "empty.jpg").touch()
    list(filled.index())
    status = filled.status()
    assert (status.photos, status.failures) == (12, 1)
    assert status.catalog == str(filled.catalog_path)
    assert status.catalog_bytes > 0
    assert [(folder.path, folder.photos) for folder in status.folders] == [(photo_folder, 12)]
    assert status.encoder == "pHash 1"
    assert status.encoder_identity == filled.encoder.identity
    assert status.provider == "CPU"


def test_an_encoder_whose_file_is_gone_is_replaced(
    tmp_path: Path, photo_folder: Path, make_encoder: Callable[..., Path]
) -> None:
    shelf = EncoderStore([make_encoder(tmp_path / "own.onnx")])
    with Library(tmp_path / "library.db", settings=Settings(threads=1), shelf=shelf) as library:
        library.add_folder(photo_folder)
        list(library.index())
        own = library.encoder.identity
    (tmp_path / "own.onnx").unlink()
    with Library(tmp_path / "library.db", settings=Settings(threads=1), shelf=EncoderStore([])) as library:
        assert library.encoder.card.name == "pHash"
        assert len(library.similar(photo_folder / "photo00.jpg", k=3)) == 0
        assert library.catalog.codes.in_use() == own, "looking chooses nothing: the file may be there for another"
        assert list(library.index())[-1].summary.unchanged == 12
        assert library.catalog.codes.in_use() == library.encoder.identity != own
        assert len(library.similar(photo_folder / "photo00.jpg", k=3)) == 3


def test_a_folder_is_not_watched_twice_through_a_link(library: Library, photo_folder: Path, tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to(photo_folder)
    assert library.add_folder(photo_folder) == library.add_folder(tmp_path / "link")
    assert [folder.path for folder in library.folders()] == [photo_folder]


def test_an_unknown_encoder_is_named(library: Library) -> None:
    with pytest.raises(KnownError, match="there is no encoder 'abc'"):
        list(library.switch_encoder("abc"))


def test_it_answers_from_several_threads_while_it_indexes(
    library: Library, tmp_path: Path, write_photo: Callable[..., Path]
) -> None:
    folder = tmp_path / "many"
    for number in range(150):
        write_photo(folder / f"{number}.jpg", number, size=(16, 12))
    library.add_folder(folder)
    done = threading.Event()
    errors: list[BaseException] = []

    def use() -> None:
        try:
            while not done.is_set():
                matches = library.similar(folder / "3.jpg", k=5)
                photos = library.photos(matches.ids.tolist())
                assert len(photos) <= len(matches)  # what was removed in between is left out
                for photo in photos[:1]:
                    library.thumbnail(photo.id)
                library.photo_ids(text="3")
                library.status()
        except BaseException as error:  # noqa: BLE001
            errors.append(error)

    threads = [threading.Thread(target=use) for _ in range(3)]
    for thread in threads:
        thread.start()
    try:
        assert list(library.index())[-1].summary.added == 150
        for number in range(0, 150, 2):
            (folder / f"{number}.jpg").unlink()
        assert list(library.index())[-1].summary.removed == 75
    finally:
        done.set()
        for thread in threads:
            thread.join()
    assert not errors, errors
    assert len(library.similar(folder / "3.jpg", k=1000)) == 75


def test_two_runs_of_indexing_wait_for_each_other(library: Library, photo_folder: Path) -> None:
    library.add_folder(photo_folder)
    added: list[int] = []
    threads = [threading.Thread(target=lambda: added.append(list(library.index())[-1].summary.added)) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(added) == [0, 0, 12]


def test_two_libraries_on_one_catalog(library: Library, photo_folder: Path) -> None:
    """Another process, say: its work does not damage this one's."""
    library.add_folder(photo_folder)
    with Library(library.catalog_path, settings=Settings(threads=1), shelf=EncoderStore([])) as other:
        list(other.index())
        assert list(library.index())[-1].summary.unchanged == 12
        assert len(library.similar(photo_folder / "photo00.jpg", k=100)) == 12
