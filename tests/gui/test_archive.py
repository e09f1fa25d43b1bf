"""The window over an archive: several see each other's work; a server that goes away is said, once, and found again."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.core import archive_address
from desktop_app.core.archive_address import ArchiveAddress
from desktop_app.core.encoders.store import EncoderStore
from desktop_app.core.library import Library
from desktop_app.core.relations import Judgement, PhotoChoice, Relation
from desktop_app.core.settings import Settings
from desktop_app.gui.actions import folders
from desktop_app.gui.session.navigation import DUPLICATES, Location
from desktop_app.gui.window.main_window import MainWindow
from tests import postgres_server as servers
from tests.gui.conftest import until_idle


@pytest.fixture
def open_machine(
    archive: ArchiveAddress,
    open_window: Callable[[Library], MainWindow],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Callable[[str], MainWindow]]:
    """Opens a window on a machine of this name, which keeps what is its own in a folder of its own."""
    opened: list[MainWindow] = []

    def start(name: str) -> MainWindow:
        monkeypatch.setattr(archive_address, "data_folder", lambda: tmp_path / name)
        library = Library(replace(archive, machine=name), settings=Settings(threads=1), shelf=EncoderStore([]))
        window = open_window(library)
        window.session.indexing._clock.stop()  # the tests look
        opened.append(window)
        return window

    yield start
    for window in opened:
        window.close()
        window.session.close()


def look(window: MainWindow, qtbot: QtBot) -> None:
    """What a clock does every few seconds, until it is answered."""
    indexing = window.session.indexing
    indexing._shown = 0.0
    indexing._look_elsewhere()
    qtbot.waitUntil(lambda: not indexing._looking)


def test_windows_of_several_machines_see_each_others_work(
    open_machine: Callable[[str], MainWindow], photo_folder: Path, qtbot: QtBot
) -> None:
    here, there = open_machine("here"), open_machine("there")
    (photo_folder / "twin.jpg").write_bytes((photo_folder / "photo03.jpg").read_bytes())
    folders.add_folders(here.session, [photo_folder])
    until_idle(qtbot, here, photos=13)
    look(there, qtbot)
    qtbot.waitUntil(lambda: there.photos.model.rowCount() == 13)
    # Found by the one, and judged by the other, which does not see the files.
    review = here.session.reviewing
    here.session.navigator.go(Location(view=DUPLICATES))
    qtbot.waitUntil(lambda: review.ready)
    review.find()
    qtbot.waitUntil(lambda: review.found and not review.work.busy)
    [group] = [one for one in review.review.groups() if one.relation is Relation.EXACT]
    other = there.session.reviewing
    there.session.navigator.go(Location(view=DUPLICATES))
    qtbot.waitUntil(lambda: other.ready)
    other.change(lambda: other.review.judge(group.photos, Judgement.KEEP_BOTH))
    qtbot.waitUntil(lambda: len(here.session.library.catalog.duplicates.judged_photos()) == 1)
    look(here, qtbot)
    qtbot.waitUntil(lambda: group not in review.review.groups())
    # And marks.
    photo = here.photos.model.photo_id(0)
    other.change(lambda: other.review.marks.put({photo: PhotoChoice.REMOVE}))
    qtbot.waitUntil(lambda: bool(here.session.library.catalog.duplicates.marks()))
    look(here, qtbot)
    qtbot.waitUntil(lambda: review.review.marks.removed(photo))


def test_a_server_that_goes_away_is_said_once_and_found_again(
    open_machine: Callable[[str], MainWindow], postgres_server: str, photo_folder: Path, qtbot: QtBot
) -> None:
    window = open_machine("here")
    folders.add_folders(window.session, [photo_folder])
    until_idle(qtbot, window, photos=12)
    said: list[str] = []
    window.session.notices.posted.connect(lambda notice: said.append(notice.text))
    missed: list[object] = []
    window.session.indexing.away.connect(missed.append)
    with servers.stopped(postgres_server):
        look(window, qtbot)  # the connection that breaks may only mean that something was missed
        for _ in range(2):
            look(window, qtbot)
            assert len(missed) == 1
        window.photos.grid.picked.emit(window.photos.model.photo_id(0))
        qtbot.waitUntil(lambda: sum("cannot be reached" in text for text in said) >= 2)  # and what was asked for, too
        assert len(missed) == 1
    look(window, qtbot)
    qtbot.waitUntil(lambda: "The library can be reached again." in said)
    qtbot.waitUntil(lambda: window.photos.model.contents.distances is not None)  # what was asked for is answered
    window.session.navigator.back()
    (photo_folder / "new.jpg").write_bytes((photo_folder / "photo00.jpg").read_bytes())
    folders.rescan(window.session)
    until_idle(qtbot, window, photos=13)
    assert len(missed) == 1
