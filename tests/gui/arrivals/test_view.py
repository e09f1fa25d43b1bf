"""The view of a card or a folder beside the library."""

from __future__ import annotations

import shutil
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFileDialog, QPushButton, QStyledItemDelegate, QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from desktop_app.core.arrivals.arrival import Arrival, Presence
from desktop_app.core.arrivals.inbox import Inbox
from desktop_app.core.arrivals.looking import Arrivals, Looked
from desktop_app.core.errors import ActionError, FolderError
from desktop_app.core.removal.actions import NOT_UNDOABLE, Outcome
from desktop_app.core.removal.journal import RemovalKind
from desktop_app.gui.actions import arrivals, settings
from desktop_app.gui.arrivals.model import Column
from desktop_app.gui.arrivals.view import ArrivalsView
from desktop_app.gui.background.tasks import Lane
from desktop_app.gui.review.actions import tell_report
from desktop_app.gui.review.removal_dialog import RemovalDialog
from desktop_app.gui.session.navigation import ARRIVALS, Location
from desktop_app.gui.session.removal_steps import report_of
from desktop_app.gui.session.subject import Subject
from desktop_app.gui.window.main_window import MainWindow
from tests.core.duplicates.made_photos import FolderTrash
from tests.patience import PATIENCE


@pytest.fixture
def card(tmp_path: Path, photo_folder: Path, write_photo: Callable[..., Path]) -> Path:
    folder = tmp_path / "card"
    folder.mkdir()
    shutil.copy2(photo_folder / "photo00.jpg", folder / "there.jpg")
    write_photo(folder / "new.jpg", 77)
    (folder / "broken.jpg").write_bytes(b"\xff\xd8\xff")
    return folder


@pytest.fixture
def view(
    indexed: MainWindow, card: Path, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> ArrivalsView:
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(card))
    indexed.session.reviewing.trash = FolderTrash(tmp_path / "trash")
    indexed.do("have")
    shown = indexed.view
    assert isinstance(shown, ArrivalsView)
    qtbot.waitUntil(lambda: shown.model.rowCount() == 3 and indexed.session.arrivals.work is None)
    return shown


def names(view: ArrivalsView) -> list[str]:
    return [view.model.data(view.model.index(row, 0)) for row in range(view.model.rowCount())]


def test_what_is_there_and_what_is_new(view: ArrivalsView, indexed: MainWindow, photo_folder: Path) -> None:
    rows = [[view.model.data(view.model.index(row, column)) for column in range(4)] for row in range(3)]
    assert [row[:3] for row in rows] == [
        ["broken.jpg", "Cannot be read", ""],
        ["new.jpg", "New", ""],
        ["there.jpg", "You have it", str(photo_folder / "photo00.jpg")],
    ]
    assert rows[2][3] == "same bytes"
    assert indexed.top.count.text() == "3 files"
    view.only.setCurrentIndex(view.only.findData(Presence.NEW))
    assert names(view) == ["new.jpg"]
    assert view.only.currentText() == "1 new"
    view.table.selectRow(0)
    assert indexed.preview.subject.path.name == "new.jpg"
    view.only.setCurrentIndex(0)
    assert view.table.currentIndex().row() == 1
    view.table.activated.emit(view.model.index(2, 0))
    assert indexed.session.navigator.here.query.name == "photo00.jpg"


def offered(window: MainWindow) -> str:
    """What the button of the notice says; "" where there is none."""
    return "".join(one.text() for one in window.notices.findChildren(QPushButton) if not one.isHidden())


def test_the_new_ones_are_copied(
    view: ArrivalsView, indexed: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "copies"
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(target))
    view.copy_button.click()
    qtbot.waitUntil(lambda: "1 photo copied" in indexed.notices.text)
    assert [path.name for path in target.iterdir()] == ["new.jpg"]
    assert offered(indexed) == "Undo"


@pytest.mark.parametrize("why", ["copied already", "read-only"])
def test_undo_of_copies_is_offered_only_where_there_is_something_to_take_back(why: str, indexed: MainWindow) -> None:
    outcomes = [
        Outcome(Path("/card/new.jpg"), None, kind=None if why == "copied already" else RemovalKind.COPY,
                undoable=why == "copied already")
    ]  # fmt: skip
    tell_report(indexed.session, indexed, report_of(RemovalKind.COPY, outcomes, stopped=False))
    said = {"copied already": "0 photos copied; there already: 1", "read-only": f"1 photo copied. {NOT_UNDOABLE}"}
    assert indexed.notices.text == said[why]
    assert not offered(indexed)


def test_copying_into_the_card_is_refused(view: ArrivalsView, indexed: MainWindow, qtbot: QtBot) -> None:
    view.copy_button.click()
    qtbot.waitUntil(lambda: "lies in what is compared" in indexed.notices.text)


def test_what_is_there_goes_and_comes_back(view: ArrivalsView, indexed: MainWindow, qtbot: QtBot, card: Path) -> None:
    view.remove_button.click()
    qtbot.waitUntil(lambda: bool(view.findChildren(RemovalDialog)))
    (dialog,) = view.findChildren(RemovalDialog)
    qtbot.waitUntil(dialog.confirm_button.isEnabled)
    dialog.confirm_button.click()
    qtbot.waitUntil(lambda: names(view) == ["broken.jpg", "new.jpg"])
    assert not (card / "there.jpg").exists()
    assert not view.remove_button.isEnabled()
    qtbot.waitUntil(lambda: not (indexed.session.reviewing.acting or indexed.session.indexing.running))
    qtbot.waitUntil(indexed.commands["undo"].isEnabled)
    indexed.do("undo")
    qtbot.waitUntil((card / "there.jpg").exists)
    qtbot.waitUntil(lambda: names(view) == ["broken.jpg", "new.jpg", "there.jpg"])


def test_before_anything_is_asked_it_says_what_it_is_for(window: MainWindow) -> None:
    window.session.navigator.go(Location(ARRIVALS))
    view = window.view
    assert isinstance(view, ArrivalsView)
    assert view.empty.isVisible()
    assert not view.table.isVisible()


def test_what_cannot_be_asked_is_said_and_nothing_goes_on(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    arrivals.look_at(window.session, [tmp_path / "nowhere"])
    check = window.session.arrivals
    with qtbot.waitSignal(check.failed) as failed:
        pass
    assert isinstance(failed.args[0], FolderError)
    assert check.work is None


def test_stopped_what_was_found_stays(view: ArrivalsView, indexed: MainWindow, qtbot: QtBot, card: Path) -> None:
    check = indexed.session.arrivals
    check.look([card])
    check.look([card])  # the first one is stopped
    check.stop()
    qtbot.waitUntil(lambda: check.work is None)
    assert len(check.found) <= 3


def test_what_lands_in_the_inbox_is_said_with_the_pair(
    indexed: MainWindow, qtbot: QtBot, tmp_path: Path, photo_folder: Path
) -> None:
    folder = tmp_path / "inbox"
    folder.mkdir()
    session = indexed.session
    settings.change_setting(session, "inbox", (str(folder),))
    qtbot.waitUntil(lambda: session.inbox._watcher is not None)
    shutil.copy2(photo_folder / "photo00.jpg", folder / "lands.jpg")
    qtbot.waitUntil(lambda: "You already have lands.jpg" in indexed.notices.text)
    assert str(photo_folder / "photo00.jpg") in indexed.notices.text
    indexed.notices._button.click()
    view = indexed.view
    assert isinstance(view, ArrivalsView)
    qtbot.waitUntil(lambda: names(view) == ["lands.jpg"])
    settings.change_setting(session, "inbox", ())
    qtbot.waitUntil(lambda: session.inbox._watcher is None)


def test_what_lands_while_the_window_starts_is_said(
    indexed: MainWindow, qtbot: QtBot, tmp_path: Path, photo_folder: Path
) -> None:
    folder = tmp_path / "inbox"
    folder.mkdir()
    session, busy = indexed.session, threading.Event()
    session.library.change_setting("inbox", (str(folder),))
    session.tasks.run(busy.wait, then=lambda _: None, lane=Lane.WRITE)  # as indexing does
    with qtbot.waitSignal(session.inbox.listed):
        session.inbox.watch()
    shutil.copy2(photo_folder / "photo00.jpg", folder / "lands.jpg")
    busy.set()
    qtbot.waitUntil(lambda: "You already have lands.jpg" in indexed.notices.text)


def test_what_a_look_finds_is_said_although_another_is_asked_for(
    indexed: MainWindow, qtbot: QtBot, tmp_path: Path, photo_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "inbox"
    folder.mkdir()
    watch, look = indexed.session.inbox, Inbox.look
    settings.change_setting(indexed.session, "inbox", (str(folder),))
    qtbot.waitUntil(lambda: watch._watcher is not None)
    looking, more = threading.Event(), threading.Event()

    def slowly(inbox: Inbox) -> list[Arrival]:
        found = look(inbox)
        looking.set()
        more.wait(PATIENCE)
        return found

    shutil.copy2(photo_folder / "photo00.jpg", folder / "lands.jpg")
    monkeypatch.setattr(Inbox, "look", slowly)
    qtbot.waitUntil(looking.is_set)
    watch.look()  # since something else landed
    more.set()
    qtbot.waitUntil(lambda: "You already have lands.jpg" in indexed.notices.text)


def test_nothing_is_cut_on_a_small_screen(view: ArrivalsView, indexed: MainWindow, qtbot: QtBot) -> None:
    assert view.summary.text() == "1 there already · 1 new · 1 not readable"
    view.setParent(None)
    qtbot.addWidget(view)
    view.resize(600, 500)
    view.show()
    buttons = [one for one in view.findChildren(QPushButton) if one.isVisible()]
    assert {view.copy_button, view.remove_button} <= set(buttons)
    qtbot.waitUntil(lambda: all(one.width() >= one.sizeHint().width() for one in buttons))
    assert sum(view.table.columnWidth(column) for column in range(5)) <= view.table.width()


def test_a_card_that_was_pulled_out_is_said_and_nothing_of_it_is_offered(
    view: ArrivalsView, indexed: MainWindow, qtbot: QtBot, card: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = card.parent / "copies"
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(target))
    shutil.rmtree(card)
    view.copy_button.click()
    qtbot.waitUntil(lambda: "new.jpg" in indexed.notices.text)
    assert not list(target.glob("*"))
    view.again_button.click()
    qtbot.waitUntil(lambda: str(card) in indexed.notices.text and indexed.session.arrivals.work is None)
    qtbot.waitUntil(lambda: not view.copy_button.isEnabled() and not view.remove_button.isEnabled())


def test_a_card_that_is_pulled_out_while_it_is_looked_at_is_said(
    view: ArrivalsView, indexed: MainWindow, qtbot: QtBot, card: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    looked = Arrivals.look

    def pulled(self: Arrivals, *arguments: Any, **options: Any) -> Iterator[Looked]:
        yield from looked(self, *arguments, **options)
        shutil.rmtree(card)

    monkeypatch.setattr(Arrivals, "look", pulled)
    view.again_button.click()
    qtbot.waitUntil(lambda: "went away while it was compared" in indexed.notices.text)
    assert names(view) == ["broken.jpg", "new.jpg", "there.jpg"]


def test_a_folder_without_photos_is_said_and_another_one_is_offered(
    view: ArrivalsView, indexed: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    empty = tmp_path / "nothing here"
    empty.mkdir()
    (empty / "film.braw").write_bytes(b"film")
    indexed.session.arrivals.forget({one.path for one in indexed.session.arrivals.found})  # which undo would bring back
    arrivals.look_at(indexed.session, [empty])
    qtbot.waitUntil(view.empty.isVisible)
    assert view.empty.advice.heading == "No photos found"
    assert str(empty) in view.empty.advice.text
    assert "1 file of kinds that are not read: 1 .braw" in view.empty.advice.text
    assert not view.table.isVisible()
    assert view.again_button.isVisible()


def test_what_is_not_read_is_said_beside_the_rest(view: ArrivalsView, qtbot: QtBot, card: Path) -> None:
    (card / "film.braw").write_bytes(b"film")
    view.again_button.click()
    qtbot.waitUntil(lambda: view.summary.text().endswith("1 file of kinds that are not read: 1 .braw"))
    assert view.summary.text().startswith("1 there already")


def test_paths_lose_their_beginning_and_reasons_their_end(view: ArrivalsView) -> None:
    for column, mode in (
        (2, Qt.TextElideMode.ElideLeft),
        (3, Qt.TextElideMode.ElideRight),
        (4, Qt.TextElideMode.ElideLeft),
    ):
        option = QStyleOptionViewItem()
        delegate = view.table.itemDelegateForColumn(column)
        assert isinstance(delegate, QStyledItemDelegate)
        delegate.initStyleOption(option, view.model.index(0, column))
        assert option.textElideMode is mode


def test_the_panel_says_why(view: ArrivalsView, qtbot: QtBot) -> None:
    told: list[Subject | None] = []
    view.subject_changed.connect(told.append)
    view.table.selectRow(names(view).index("there.jpg"))
    assert told[-1] is not None
    assert told[-1].note == "You have it: same bytes"


def test_another_folder_is_named_and_no_file_of_the_first_one_is_shown_beside_it(
    view: ArrivalsView, indexed: MainWindow, qtbot: QtBot, write_photo: Callable[..., Path], card: Path
) -> None:
    told: list[Subject | None] = []
    view.subject_changed.connect(told.append)
    assert view.where.text() == str(card)
    view.table.selectRow(0)
    assert told[-1] is not None
    (other := card.with_name("other")).mkdir()
    write_photo(other / "another.jpg", 78)
    indexed.session.arrivals.look([other])
    qtbot.waitUntil(lambda: names(view) == ["another.jpg"] and indexed.session.arrivals.work is None)
    assert told[-1] is None
    assert view.where.text() == str(other)
    assert view.where.isVisible()


def test_what_an_action_could_not_do_does_not_hide_what_the_next_one_did(indexed: MainWindow) -> None:
    refused = [Outcome(Path(f"/card/{n}.jpg"), ActionError("cannot be copied"), kind=RemovalKind.COPY) for n in (1, 2)]
    tell_report(indexed.session, indexed, report_of(RemovalKind.COPY, refused, stopped=False))
    assert "2 could not be copied" in indexed.notices.text
    done = [Outcome(Path("/card/3.jpg"), None, kind=RemovalKind.COPY)]
    tell_report(indexed.session, indexed, report_of(None, done, stopped=False))
    assert indexed.notices.text == "1 photo taken out of the folder again"


def test_the_undo_that_is_offered_says_when_there_is_nothing_left(indexed: MainWindow, qtbot: QtBot) -> None:
    done = [Outcome(Path("/card/3.jpg"), None, kind=RemovalKind.COPY)]
    tell_report(indexed.session, indexed, report_of(RemovalKind.COPY, done, stopped=False))
    assert offered(indexed) == "Undo"
    indexed.notices._button.click()
    qtbot.waitUntil(lambda: indexed.notices.text == "There is nothing to undo.")


def test_each_file_in_sight_has_a_picture(view: ArrivalsView, qtbot: QtBot) -> None:
    def picture(row: int) -> QImage | None:
        return view.model.data(view.model.index(row, Column.NAME), Qt.ItemDataRole.DecorationRole)

    qtbot.waitUntil(lambda: None not in [picture(row) for row in range(3)])
    assert [picture(row).isNull() for row in range(3)] == [True, False, False]  # the first one is broken
    assert max(picture(1).size().toTuple()) <= 2 * view.table.rowHeight(1)


def test_there_are_as_many_columns_as_there_is_room_for(view: ArrivalsView, card: Path, qtbot: QtBot) -> None:
    def shown() -> list[int]:
        return [column for column in Column if not view.table.isColumnHidden(column)]

    view.setParent(None)
    qtbot.addWidget(view)
    view.resize(900, 400)
    view.show()
    assert shown() == [Column.NAME, Column.SAID, Column.MATCH, Column.REASON]  # all are in one folder
    view.resize(400, 400)
    assert shown() == [Column.NAME, Column.SAID, Column.MATCH]
    assert view.model.data(view.model.index(2, 0), Qt.ItemDataRole.ToolTipRole).endswith("same bytes")
    view.resize(1200, 400)
    (card / "more").mkdir()
    shutil.move(card / "new.jpg", card / "more")
    view.again_button.click()
    qtbot.waitUntil(lambda: shown() == list(Column))


@pytest.mark.usefixtures("large_letters", "german")
def test_no_button_is_cut_with_large_letters_in_a_language_of_long_words(view: ArrivalsView, qtbot: QtBot) -> None:
    view.setParent(None)
    qtbot.addWidget(view)
    view.resize(640, 500)
    view.show()
    tools = [one for one in (*view.findChildren(QPushButton), view.only) if one.isVisible()]
    qtbot.waitUntil(lambda: all(one.width() >= one.sizeHint().width() for one in tools))
    assert all(view.rect().contains(one.mapTo(view, one.rect().bottomRight())) for one in tools)
