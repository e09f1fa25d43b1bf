"""Two windows on one library: the second says so, shows what the first one stores, and takes its turn later."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.core.encoders.store import EncoderStore
from desktop_app.core.library import Library
from desktop_app.core.settings import Settings
from desktop_app.gui.actions import folders
from desktop_app.gui.session import index_queue
from desktop_app.gui.window.main_window import MainWindow
from tests.gui.conftest import PATIENCE_MS, until_idle


@pytest.fixture(autouse=True)
def often(monkeypatch: pytest.MonkeyPatch) -> None:
    """It is asked more often than every two seconds what another instance does."""
    monkeypatch.setattr(index_queue, "ELSEWHERE_MS", 100)
    monkeypatch.setattr(index_queue, "REFRESH_SECONDS", 0.1)


@pytest.fixture
def first(library: Library) -> Iterator[Library]:
    """What another instance holds."""
    with Library(library.catalog_path, settings=Settings(threads=1), shelf=EncoderStore([])) as opened:
        yield opened


def test_the_second_window_says_so_goes_on_and_takes_its_turn(
    first: Library, indexed: MainWindow, photo_folder: Path, write_photo: Callable[..., Path], qtbot: QtBot
) -> None:
    warned: list[str] = []
    indexed.session.notices.posted.connect(lambda notice: warned.append(notice.text) if notice.warning else None)
    at_work = first.index()
    next(at_work)
    folders.rescan(indexed.session)
    qtbot.waitUntil(lambda: bool(warned), timeout=PATIENCE_MS)
    assert "is updating this library" in warned[0]
    photo = indexed.photos.model.photo_id(0)
    indexed.photos.grid.picked.emit(photo)
    qtbot.waitUntil(lambda: indexed.photos.model.contents.distances is not None, timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: indexed.session.indexing._gave_way is not None, timeout=PATIENCE_MS)
    list(at_work)
    qtbot.waitUntil(lambda: indexed.session.indexing._gave_way is None, timeout=PATIENCE_MS)
    until_done(qtbot, indexed)
    assert len(warned) == 1, "it was said again and again"


def test_what_ends_within_seconds_is_not_worth_a_word(
    first: Library, indexed: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(index_queue, "REFUSALS", 10**9)
    warned: list[str] = []
    indexed.session.notices.posted.connect(lambda notice: warned.append(notice.text) if notice.warning else None)
    at_work = first.index()
    next(at_work)
    folders.rescan(indexed.session)
    qtbot.waitUntil(lambda: indexed.session.indexing._refusals >= 3, timeout=PATIENCE_MS)
    list(at_work)
    qtbot.waitUntil(lambda: indexed.session.indexing._gave_way is None, timeout=PATIENCE_MS)
    until_done(qtbot, indexed)
    assert warned == []


def until_done(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.waitUntil(lambda: not window.session.indexing.running, timeout=PATIENCE_MS)


@pytest.fixture
def second(first: Library, window: MainWindow, photo_folder: Path, qtbot: QtBot) -> MainWindow:
    """A window that was empty, and shows the twelve photos that the first instance has stored since."""
    until_idle(qtbot, window, photos=0)
    first.add_folder(photo_folder)
    list(first.index())
    until_idle(qtbot, window, photos=12)
    return window


def test_the_gallery_shows_what_another_instance_stores(
    first: Library, second: MainWindow, photo_folder: Path, qtbot: QtBot
) -> None:
    assert [folder.path for folder in second.session.shelf.folders] == [photo_folder]
    first.remove_folder(first.folders()[0].id)
    until_idle(qtbot, second, photos=0)


def test_a_folder_that_another_instance_adds_is_watched(second: MainWindow, photo_folder: Path, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: bool(second.session.indexing._watched), timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: second.session.indexing._watcher is not None, timeout=PATIENCE_MS)
    (photo_folder / "new.jpg").write_bytes((photo_folder / "photo05.jpg").read_bytes() + b"and more")
    until_idle(qtbot, second, photos=13)
