"""The activity bar: progress in words, pause, stop, and going on."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from pathlib import Path
from queue import SimpleQueue

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from desktop_app.core.encoders.store import EncoderStore
from desktop_app.core.errors import CatalogDamagedError
from desktop_app.core.indexing import indexer
from desktop_app.core.library import Library
from desktop_app.core.settings import Settings
from desktop_app.core.types import IndexSummary, Phase, Progress
from desktop_app.gui.actions import folders
from desktop_app.gui.actions.settings import START_AGAIN
from desktop_app.gui.background.tasks import Lane, Tasks
from desktop_app.gui.session.index_queue import Indexing, Run, Switch
from desktop_app.gui.session.navigation import DUPLICATES, NOT_READABLE, PHOTOS, Location
from desktop_app.gui.widgets.activity_bar import say_progress
from desktop_app.gui.window.main_window import MainWindow
from desktop_app.gui.window.text import summary_text
from tests.gui.conftest import PATIENCE_MS, until_idle
from tests.patience import PATIENCE

MANY = 3 * indexer._BATCH + 1


@pytest.fixture
def many_photos(
    window: MainWindow, tmp_path: Path, write_photo: Callable[..., Path], monkeypatch: pytest.MonkeyPatch
) -> Path:
    """However busy the machine is, to index them stays in the middle until that is paused or stopped."""
    store, acted, indexing = indexer.Indexer._store, threading.Event(), window.session.indexing

    def held(self: indexer.Indexer, batch: list) -> None:
        store(self, batch)
        while len(batch) == indexer._BATCH and not acted.is_set():
            if self._control.cancelled or indexing.paused:
                acted.set()
            time.sleep(0.002)

    monkeypatch.setattr(indexer, "_BATCH_SECONDS", 600)
    monkeypatch.setattr(indexer.Indexer, "_store", held)
    folder = tmp_path / "many"
    source = write_photo(tmp_path / "source.jpg", 1).read_bytes()
    folder.mkdir()
    for number in range(MANY):
        (folder / f"{number:04}.jpg").write_bytes(source + bytes([number % 256, number // 256]))
    return folder


def start(window: MainWindow, folder: Path, qtbot: QtBot) -> None:
    """Until it is in the middle."""
    before = window.session.library.status().photos
    folders.add_folders(window.session, [folder])
    qtbot.waitUntil(lambda: window.session.library.status().photos > before, timeout=PATIENCE_MS)
    assert window.session.indexing.running


def test_pause_holds_and_go_on_finishes(window: MainWindow, many_photos: Path, qtbot: QtBot) -> None:
    start(window, many_photos, qtbot)
    assert window.activity.isVisible()
    window.activity._pause.click()
    assert window.session.indexing.paused
    stream = window.session.indexing._stream
    assert stream is not None
    qtbot.waitUntil(lambda: stream._parked, timeout=PATIENCE_MS)  # the step it was in has ended
    stored = window.session.library.status().photos
    qtbot.wait(100)
    assert window.session.library.status().photos == stored < MANY
    window.activity._pause.click()
    until_idle(qtbot, window, photos=MANY)
    qtbot.waitUntil(lambda: not window.activity.isVisible())


def test_stop_keeps_what_is_done_and_f5_goes_on(window: MainWindow, many_photos: Path, qtbot: QtBot) -> None:
    start(window, many_photos, qtbot)
    with qtbot.waitSignal(window.session.indexing.altered, timeout=PATIENCE_MS):  # some were known before, say
        window.activity._stop.click()
    qtbot.waitUntil(lambda: not window.session.indexing.running, timeout=PATIENCE_MS)
    assert "Stopped" in window.notices.text
    assert window.session.library.status().photos < MANY
    qtbot.keyClick(window, Qt.Key.Key_F5)
    until_idle(qtbot, window, photos=MANY)


def test_what_was_stopped_goes_on_when_the_person_asks_and_not_when_the_watcher_does(
    window: MainWindow, many_photos: Path, qtbot: QtBot
) -> None:
    indexing = window.session.indexing
    start(window, many_photos, qtbot)
    window.activity._stop.click()
    qtbot.waitUntil(lambda: not indexing.running, timeout=PATIENCE_MS)
    (folder,) = window.session.library.folders()
    indexing._dirty.emit(frozenset([folder.id]))  # as a network folder's watcher does again and again
    assert not indexing.running
    folders.rescan(window.session)
    until_idle(qtbot, window, photos=MANY)
    (many_photos / "0000.jpg").unlink()
    indexing._dirty.emit(frozenset([folder.id]))
    until_idle(qtbot, window, photos=MANY - 1)


def test_what_is_stopped_while_a_folder_is_added_does_not_go_on(
    window: MainWindow, many_photos: Path, qtbot: QtBot
) -> None:
    start(window, many_photos, qtbot)
    indexing = window.session.indexing
    indexing.change_folders(lambda: None, then=lambda _: None, failed=lambda _: None)
    window.activity._stop.click()
    qtbot.waitUntil(lambda: not indexing.running and not indexing._changes, timeout=PATIENCE_MS)
    assert indexing._next is None
    assert "Stopped" in window.notices.text


def test_a_paused_run_can_be_stopped(window: MainWindow, many_photos: Path, qtbot: QtBot) -> None:
    start(window, many_photos, qtbot)
    window.activity._pause.click()
    window.activity._stop.click()
    qtbot.waitUntil(lambda: not window.session.indexing.running, timeout=PATIENCE_MS)


def test_a_folder_added_meanwhile_interrupts_nothing_for_good(
    window: MainWindow, many_photos: Path, photo_folder: Path, qtbot: QtBot
) -> None:
    start(window, many_photos, qtbot)
    folders.add_folders(window.session, [photo_folder])
    qtbot.waitUntil(lambda: window.session.shelf.photos == MANY + 12, timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: not window.session.indexing.running, timeout=PATIENCE_MS)


def test_indexing_goes_on_after_a_crash_in_changing_folders(library: Library, photo_folder: Path, qtbot: QtBot) -> None:
    library.add_folder(photo_folder)
    tasks, crashes = Tasks(), list[BaseException]()
    tasks.crashed.connect(crashes.append)
    indexing = Indexing(library, tasks)
    try:
        indexing.change_folders(lambda: 1 // 0, then=lambda _: None, failed=lambda _: None)
        with qtbot.waitSignal(indexing.finished, timeout=PATIENCE_MS):
            indexing.request(Run(None, asked=True))
        assert [type(crash) for crash in crashes] == [ZeroDivisionError]
    finally:
        tasks.close()
        indexing.close()


def test_neighbours_can_be_asked_while_indexing_goes_on(
    window: MainWindow, many_photos: Path, photo_folder: Path, qtbot: QtBot
) -> None:
    folders.add_folders(window.session, [photo_folder])
    until_idle(qtbot, window, photos=12)
    start(window, many_photos, qtbot)
    window.activity._pause.click()
    photo = window.session.library.photo_at(photo_folder / "photo05.jpg")
    window.photos.grid.picked.emit(photo.id)
    qtbot.waitUntil(lambda: window.photos.model.contents.distances is not None, timeout=PATIENCE_MS)
    assert window.photos.model.photo_id(0) == photo.id
    assert "still indexing" in window.top.count.text()


def test_closing_in_the_middle_leaves_a_library_that_goes_on(
    window: MainWindow, many_photos: Path, qtbot: QtBot, tmp_path: Path
) -> None:
    start(window, many_photos, qtbot)
    window.close()
    window.session.close()
    with Library(tmp_path / "library" / "library.db") as again:
        before = again.status().photos
        last = list(again.index())[-1]
        assert last.summary.added == MANY - before


def test_a_folder_that_vanished_is_shown_as_offline(indexed: MainWindow, photo_folder: Path, qtbot: QtBot) -> None:
    photo_folder.rename(photo_folder.with_name("unplugged"))
    folders.rescan(indexed.session)
    qtbot.waitUntil(lambda: not indexed.session.shelf.folders[0].online, timeout=PATIENCE_MS)
    until_idle(qtbot, indexed, photos=12)
    entry = indexed.sidebar.rows.entry(indexed.sidebar.rows.index(1))
    assert entry.quiet
    assert "Not connected" in entry.tip
    # Who pressed F5 wants to know: the row at the side is easily missed.
    qtbot.waitUntil(lambda: indexed.notices.text == f"{photo_folder.name} is not connected; its photos are remembered.")


def test_a_rescan_of_a_library_without_folders_says_so(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: window.session.shelf.known)
    window.do("rescan")
    assert "no folder to rescan" in window.notices.text


def test_a_drive_that_comes_back_elsewhere_is_watched_there(
    indexed: MainWindow, photo_folder: Path, write_photo: Callable[..., Path], qtbot: QtBot
) -> None:
    session, elsewhere = indexed.session, photo_folder.with_name("elsewhere")
    photo_folder.rename(elsewhere)
    (folder,) = session.library.folders()
    session.library.catalog.folders.relocate(folder.id, elsewhere)  # as `follow_drives` does at the start of a run
    folders.rescan(session)
    until_idle(qtbot, indexed, photos=12)
    until_told(indexed, qtbot)
    assert session.indexing._watched == frozenset({(folder.id, elsewhere)})
    write_photo(elsewhere / "later.jpg", 99)
    until_idle(qtbot, indexed, photos=13)


def until_told(window: MainWindow, qtbot: QtBot) -> None:
    """What is being written was, in its order, and the window heard of it: a watcher of folders too."""
    told: list[None] = []
    window.session.tasks.run(lambda: None, then=told.append, lane=Lane.WRITE)
    qtbot.waitUntil(lambda: told == [None], timeout=PATIENCE_MS)


@pytest.mark.parametrize("at_start", [True, False])
def test_that_the_system_cannot_watch_is_said_and_stays(
    at_start: bool, indexed: MainWindow, photo_folder: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    until_told(indexed, qtbot)  # of the watcher that looks less often
    left = [not at_start]
    monkeypatch.setattr("desktop_app.core.indexing.watcher.watches_are_left", lambda _folder: left[0])
    indexed.session.library.settings = Settings(threads=2, poll_seconds=0.5)
    indexed.look_at_disk()
    until_told(indexed, qtbot)
    left[0] = False
    said = f"the system's limit of watches is reached below {photo_folder}, so it is looked at every"
    qtbot.waitUntil(lambda: indexed.notices.text.startswith(said), timeout=PATIENCE_MS)
    assert indexed.notices._now.warning
    indexed.session.notices.say("12 photos added")
    assert indexed.notices.text.startswith(said)
    indexed.notices.dismiss()
    indexed.look_at_disk()
    until_told(indexed, qtbot)
    assert said not in indexed.notices.text  # once is enough


def test_a_damaged_catalog_is_said_and_stays(
    tmp_path: Path, photo_folder: Path, open_window: Callable[[Library], MainWindow], qtbot: QtBot
) -> None:
    catalog = tmp_path / "damaged" / "library.db"
    for _ in range(2):
        with Library(catalog, shelf=EncoderStore([])) as library:
            library.add_folder(photo_folder)
        catalog.write_bytes(bytes(catalog.stat().st_size))
    (catalog.parent / "library.kept.json").write_text("{}")  # so that nothing is left to be watched
    with Library(catalog, shelf=EncoderStore([])) as library:
        window = open_window(library)
        qtbot.waitUntil(lambda: window.session.shelf.known, timeout=PATIENCE_MS)
        assert "was damaged" in window.notices.text
        assert window.notices._now.warning
        window.close()
        window.session.close()


def test_once_the_photos_were_read_again_the_damage_is_no_longer_said(
    tmp_path: Path, photo_folder: Path, open_window: Callable[[Library], MainWindow], qtbot: QtBot
) -> None:
    catalog = tmp_path / "damaged" / "library.db"
    with Library(catalog, shelf=EncoderStore([])) as library:
        library.add_folder(photo_folder)
    catalog.write_bytes(bytes(catalog.stat().st_size))
    with Library(catalog, shelf=EncoderStore([])) as library:
        said: list[str] = []
        window = open_window(library)
        said.append(window.notices.text)
        until_idle(qtbot, window, photos=12)
        assert "was damaged" in said[0]
        assert "was damaged" not in window.notices.text
        window.close()
        window.session.close()


def test_damage_that_shows_later_is_said_on_every_page_with_a_way_on(
    indexed: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    ended: list[int] = []
    monkeypatch.setattr(QApplication, "exit", ended.append)
    indexed.session.tasks.known.emit(CatalogDamagedError("the library file is damaged", path=Path("library.db")))
    for view in (NOT_READABLE, DUPLICATES, PHOTOS):
        indexed.session.navigator.go(Location(view))
        assert indexed.damaged.isVisible()
        assert not indexed.view.isVisible()
    assert "Your photos are untouched" in indexed.damaged.advice.text
    assert "damaged" not in indexed.notices.text
    (button,) = indexed.damaged.findChildren(QPushButton)
    button.click()
    assert ended == [START_AGAIN]


def test_a_run_is_merged_with_another() -> None:
    one, other = Run(frozenset([1]), asked=False), Run(frozenset([2]), asked=True, retry=True)
    both = one.merged(other)
    assert (both.folders, both.asked, both.retry) == (frozenset([1, 2]), True, True)
    assert one.merged(Run(None, asked=False)).folders is None
    assert one.merged(None) is one
    a, b = (Run(frozenset(), asked=False, switch=Switch(name, name, former="")) for name in "ab")
    assert b.merged(a).merged(one).switch == b.switch
    assert one.merged(b).switch == b.switch


def test_of_two_encoders_the_last_one_asked_for_is_used_though_folders_change(window: MainWindow) -> None:
    indexing = window.session.indexing
    a, b = (Run(frozenset(), asked=False, switch=Switch(name, name, former="")) for name in "ab")
    indexing._changes = 1  # so that nothing begins here
    indexing._run, indexing._next, indexing._interrupted = a, b, True
    indexing._cancelled()
    assert indexing._next is not None
    assert indexing._next.switch == b.switch


def test_a_run_that_ends_before_it_notices_the_interruption_can_be_stopped_the_next_time(
    window: MainWindow, many_photos: Path, qtbot: QtBot
) -> None:
    indexing = window.session.indexing
    indexing._changes, indexing._interrupted = 1, True
    indexing._done(Run(None, asked=False), None)
    indexing._changes = 0
    start(window, many_photos, qtbot)
    window.activity._stop.click()
    qtbot.waitUntil(lambda: "Stopped" in window.notices.text, timeout=PATIENCE_MS)
    assert not indexing.running


@pytest.mark.parametrize(
    ("progress", "text"),
    [
        (Progress(Phase.ENCODING, 8120, 12004, 74.2, 52.0), "8,120 of 12,004 · 74 photos/s · 52 s left"),
        (Progress(Phase.ENCODING, 1, 9, 2.46), "1 of 9 · 2.5 photos/s"),
        (Progress(Phase.SCANNING, 8120, None), "8,120 files seen"),
    ],
)
def test_progress_in_words(progress: Progress, text: str) -> None:
    assert say_progress(progress) == text


def test_summaries_in_words() -> None:
    assert summary_text(IndexSummary()) == "Everything is up to date."
    assert (
        summary_text(IndexSummary(added=12004, removed=1, seconds=130)) == "12,004 photos added, 1 photo gone in 2 min."
    )


def test_an_answer_that_takes_longer_than_the_clock_is_still_heard(
    library: Library, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A server that is far away, say: to ask again must not throw away what was asked before."""
    asked, answers = SimpleQueue[None](), SimpleQueue[int]()

    def look() -> int:
        asked.put(None)
        return answers.get(timeout=PATIENCE)

    monkeypatch.setattr(library, "changes_elsewhere", look)
    tasks = Tasks()
    indexing = Indexing(library, tasks)
    indexing._clock.stop()
    heard: list[None] = []
    indexing.changed_elsewhere.connect(lambda: heard.append(None))
    indexing._look_elsewhere()
    asked.get(timeout=PATIENCE)
    indexing._look_elsewhere()  # the clock
    answers.put(1)
    qtbot.waitUntil(lambda: heard == [None])
    indexing._look_elsewhere()  # and the next time it asks again
    answers.put(1)
    asked.get(timeout=PATIENCE)
    qtbot.waitUntil(lambda: not indexing._looking)
    assert heard == [None]
    indexing.close()
    tasks.close()
