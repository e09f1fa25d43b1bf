"""Decoded thumbnails: bounded, in the order wanted, and only those."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.core.errors import DamagedImageError
from desktop_app.core.types import PhotoId
from desktop_app.gui.background import tasks as tasks_module
from desktop_app.gui.background import thumbnails as thumbnails_module
from desktop_app.gui.background.tasks import Tasks
from desktop_app.gui.background.thumbnails import IN_FLIGHT, Thumbnails
from tests.gui.fake_library import FakeLibrary
from tests.patience import PATIENCE


@pytest.fixture
def tasks(qtbot: QtBot) -> Iterator[Tasks]:
    made = Tasks()
    yield made
    made.close()


def test_what_is_no_longer_wanted_is_not_loaded(tasks: Tasks, qtbot: QtBot) -> None:
    library, gate = FakeLibrary(1000), threading.Event()

    def load(photo: PhotoId) -> bytes:
        gate.wait(PATIENCE)
        return library.thumbnail(photo)

    store = Thumbnails(load, tasks)
    store.want([PhotoId(i) for i in range(1, 500)], side=128)
    store.want([PhotoId(i) for i in range(900, 910)], side=128)
    gate.set()
    qtbot.waitUntil(lambda: store.image(PhotoId(909)) is not None)
    assert len(library.thumbnails_made) <= IN_FLIGHT + 10
    assert [photo for photo in library.thumbnails_made if photo >= 900]


def test_the_budget_holds_and_the_longest_unseen_go_first(tasks: Tasks, qtbot: QtBot) -> None:
    store = Thumbnails(FakeLibrary(1000).thumbnail, tasks, budget=1 << 20)
    store.want([PhotoId(i) for i in range(1, 61)], side=128)
    qtbot.waitUntil(lambda: store.image(PhotoId(60)) is not None and not store.waiting)
    qtbot.wait(50)
    assert store.held <= 1 << 20
    assert store.image(PhotoId(1)) is None


def test_images_are_no_larger_than_painted_and_larger_ones_are_loaded_anew(tasks: Tasks, qtbot: QtBot) -> None:
    store, photo = Thumbnails(FakeLibrary(10).thumbnail, tasks), PhotoId(3)
    store.want([photo], side=64)
    qtbot.waitUntil(lambda: store.image(photo) is not None)
    assert store.image(photo).width() == 64
    store.want([photo], side=128)
    qtbot.waitUntil(lambda: store.image(photo).width() == 128)


def test_a_photo_without_a_thumbnail_is_known_as_such_and_asked_once(tasks: Tasks, qtbot: QtBot) -> None:
    asked = []

    def load(photo: PhotoId) -> bytes:
        asked.append(photo)
        raise DamagedImageError("is damaged")

    store = Thumbnails(load, tasks)
    store.want([PhotoId(1)], side=64)
    qtbot.waitUntil(lambda: store.image(PhotoId(1)) is not None)
    assert store.image(PhotoId(1)).isNull()
    store.want([PhotoId(1)], side=256)
    qtbot.wait(PATIENCE)
    assert asked == [1]


def test_what_changed_is_shown_until_the_new_one_is_there(tasks: Tasks, qtbot: QtBot) -> None:
    library, photo, number = FakeLibrary(10), PhotoId(3), [1]
    store = Thumbnails(lambda _photo: library.thumbnail(PhotoId(number[0])), tasks)  # their shapes are different
    store.want([photo], side=128)
    qtbot.waitUntil(lambda: store.image(photo) is not None)
    old, held = store.image(photo), store.held
    number[0] = 2
    store.forget()
    assert (store.image(photo), store.held) == (old, held)
    store.want([photo], side=128)
    qtbot.waitUntil(lambda: store.image(photo).size() != old.size())
    store.want([photo], side=128)
    assert not store.waiting


def test_a_drive_that_does_not_answer_keeps_the_others_waiting_for_no_long(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    for module in (tasks_module, thumbnails_module):
        monkeypatch.setattr(module, "PATIENCE", 0.1)
    library, gate, tasks = FakeLibrary(1000), threading.Event(), Tasks()
    dead = 2 * IN_FLIGHT

    def load(photo: PhotoId) -> bytes:
        if photo <= dead:
            gate.wait(PATIENCE)
        return library.thumbnail(photo)

    store = Thumbnails(load, tasks)
    store.want([PhotoId(i) for i in range(1, dead + 10)], side=128)
    qtbot.waitUntil(lambda: store.image(PhotoId(dead + 9)) is not None, timeout=int(PATIENCE * 1000))
    assert store.image(PhotoId(1)) is None
    gate.set()
    qtbot.waitUntil(lambda: store.image(PhotoId(1)) is not None, timeout=int(PATIENCE * 1000))
    tasks.close()
