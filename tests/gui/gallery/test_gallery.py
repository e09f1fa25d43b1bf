"""The gallery keeps up with photos that stay the same photos: renamed, moved, drawn again."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from desktop_app.core.encoders.store import EncoderStore
from desktop_app.core.errors import CatalogBusyError
from desktop_app.core.library import Library
from desktop_app.core.settings import Settings
from desktop_app.core.types import Photo, PhotoId
from desktop_app.gui.actions import folders
from desktop_app.gui.background.tasks import Tasks
from desktop_app.gui.gallery.model import PAGE, GalleryModel
from desktop_app.gui.session.navigation import Contents
from desktop_app.gui.window.main_window import MainWindow
from tests.gui.conftest import PATIENCE_MS
from tests.gui.fake_library import FakeLibrary


class Later:
    """Tasks whose answers land when the test wants them to."""

    def __init__(self) -> None:
        self.waiting: list[Callable[[], None]] = []

    def run(self, work: Callable[[], list[Photo]], *, then: Callable[[list[Photo]], None], **_else: object) -> None:
        answer = work()
        self.waiting.append(lambda: then(answer))

    def land(self) -> None:
        waiting, self.waiting = self.waiting, []
        for call in waiting:
            call()


class Drawer:
    """Photos in a folder that may be renamed."""

    def __init__(self) -> None:
        self.name = "old"
        self.library = FakeLibrary(10)

    def __call__(self, ids: Sequence[PhotoId]) -> list[Photo]:
        found = self.library.photos(ids)
        return [replace(photo, path=Path("/", self.name, photo.path.name)) for photo in found]


def test_what_is_confirmed_is_shown_and_read_again() -> None:
    tasks, drawer, told = Later(), Drawer(), list[int]()
    model = GalleryModel(drawer, tasks)
    model.dataChanged.connect(lambda first, _last: told.append(first.row()))

    def folder(row: int) -> str | None:
        photo = model.photo(row)
        return photo.path.parent.name if photo else None

    contents = Contents(np.arange(1, 2 * PAGE))
    model.show(contents)
    assert folder(0) is None
    drawer.name = "new"
    model.confirm(contents)  # while the answer is on its way, which may be of before
    tasks.land()
    assert folder(0) == "old"
    tasks.land()
    assert folder(0) == "new"
    assert (tasks.waiting, told) == ([], [0, 0])
    model.confirm(contents)
    assert folder(0) == "new"
    tasks.land()
    assert (tasks.waiting, told) == ([], [0, 0]), "nothing is told where nothing is different"


def test_a_renamed_photo_is_shown_under_its_new_name(indexed: MainWindow, photo_folder: Path, qtbot: QtBot) -> None:
    gallery = indexed.photos
    gallery.grid.setCurrentIndex(gallery.model.index(3))
    qtbot.waitUntil(lambda: gallery.model.photo(3) is not None, timeout=PATIENCE_MS)
    photo = gallery.model.photo(3)
    renamed = photo.path.with_name("renamed.jpg")
    photo.path.rename(renamed)
    folders.rescan(indexed.session)
    qtbot.waitUntil(lambda: indexed.preview.subject.path == renamed, timeout=PATIENCE_MS)
    shown = gallery.grid.currentIndex().row()  # photos of one second are in the order of their paths
    qtbot.waitUntil(lambda: gallery.model.photo(shown) == replace(photo, path=renamed), timeout=PATIENCE_MS)


def test_a_photo_that_another_instance_found_changed_is_painted_anew(
    indexed: MainWindow, library: Library, photo_folder: Path, write_photo: Callable[..., Path], qtbot: QtBot
) -> None:
    gallery, thumbnails = indexed.photos, indexed.session.thumbnails
    indexed.session.indexing._watcher.stop()
    photo = gallery.model.photo_id(0)
    qtbot.waitUntil(lambda: thumbnails.image(photo) is not None, timeout=PATIENCE_MS)
    before = thumbnails.image(photo).size()
    (path,) = [one.path for one in library.photos([photo])]
    write_photo(path, 5, size=(before.height(), 2 * before.width()))
    with Library(library.catalog_path, settings=Settings(threads=1), shelf=EncoderStore([])) as other:
        list(other.index())
    qtbot.waitUntil(lambda: thumbnails.image(photo).size() != before, timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: gallery.model.photo(0).height == 2 * before.width(), timeout=PATIENCE_MS)


@pytest.mark.parametrize("error", [CatalogBusyError("is in use by another program"), ZeroDivisionError()])
def test_rows_that_could_not_be_read_are_read_when_they_are_needed_again(error: Exception, qtbot: QtBot) -> None:
    library, trouble = FakeLibrary(10), [error]

    def read(ids: Sequence[PhotoId]) -> list[Photo]:
        if trouble:
            raise trouble[0]
        return library.photos(ids)

    tasks, told = Tasks(), list[Exception]()
    for signal in (tasks.known, tasks.crashed):
        signal.connect(told.append)
    model = GalleryModel(read, tasks)
    model.show(Contents(library.photo_ids()))
    assert model.photo(0) is None
    qtbot.waitUntil(lambda: told == [error] and not model._asked, timeout=PATIENCE_MS)
    trouble.clear()
    assert model.photo(0) is None
    qtbot.waitUntil(lambda: model.photo(0) is not None, timeout=PATIENCE_MS)
    tasks.close()


def test_what_cannot_be_read_cannot_be_dragged_and_it_is_said(qtbot: QtBot) -> None:
    def read(_ids: Sequence[PhotoId]) -> list[Photo]:
        raise CatalogBusyError("is in use by another program")

    tasks, told = Tasks(), list[Exception]()
    tasks.known.connect(told.append)
    model = GalleryModel(read, tasks)
    model.show(Contents(FakeLibrary(10).photo_ids()))
    assert model.mimeData([model.index(0)]).urls() == []
    assert [str(error) for error in told] == ["is in use by another program"]
    tasks.close()


def test_after_a_mistake_in_an_answer_the_gallery_asks_again(
    indexed: MainWindow, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    session, crashed = indexed.session, list[Exception]()
    session.tasks.crashed.disconnect()
    session.tasks.crashed.connect(crashed.append)
    with monkeypatch.context() as patch:
        patch.setattr(session.library, "listed", lambda *_, **__: 1 // 0)
        indexed.photos.refresh()
        qtbot.waitUntil(lambda: len(crashed) == 1, timeout=PATIENCE_MS)
    session.library.remove_folder(session.shelf.folders[0].id)
    indexed.photos.refresh()
    qtbot.waitUntil(lambda: indexed.photos.model.rowCount() == 0, timeout=PATIENCE_MS)
