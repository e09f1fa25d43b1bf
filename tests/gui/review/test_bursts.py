"""Bursts in a real window: large frames, the sharpest first, one key for each, and all of them at once."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.core.duplicates.review import Group, Row
from desktop_app.core.library import Library
from desktop_app.core.relations import Relation
from desktop_app.gui import words
from desktop_app.gui.review.model import Tab
from desktop_app.gui.review.sharpest_dialog import SharpestDialog
from desktop_app.gui.review.view import DuplicatesView
from desktop_app.gui.session.navigation import DUPLICATES, Location
from desktop_app.gui.window.main_window import MainWindow
from tests.core.duplicates.made_photos import made_burst
from tests.gui.conftest import PATIENCE_MS, until_idle

Key = Qt.Key


@pytest.fixture
def bursts(
    library: Library, tmp_path: Path, open_window: Callable[[Library], MainWindow], qtbot: QtBot
) -> DuplicatesView:
    (folder := tmp_path / "photos").mkdir()
    for minute, sharpest in enumerate((1, 2, 0)):
        made_burst(folder, sharpest=sharpest, name=f"burst {minute}", minute=minute)
    library.add_folder(folder)
    list(library.index())
    window = open_window(library)
    until_idle(qtbot, window, photos=9)
    window.resize(1280, 680)
    window.session.navigator.go(Location(DUPLICATES))
    view = window.views[DUPLICATES]
    assert isinstance(view, DuplicatesView)
    qtbot.waitUntil(lambda: view.reviewing.ready, timeout=PATIENCE_MS)
    view.look()
    qtbot.waitUntil(lambda: len(view.groups[Tab.BURSTS]) == 3, timeout=PATIENCE_MS)
    view.show_tab(Tab.BURSTS)
    # What they free is weighed after they are shown, and then they may be in another order.
    reviewing = view.reviewing
    qtbot.waitUntil(lambda: reviewing.found and not reviewing.work.busy, timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: not (reviewing._refresh.isActive() or view.shown.asking), timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: bool(view.model.members(0)), timeout=PATIENCE_MS)
    view.take_focus()
    return view


def shown(view: DuplicatesView, number: int) -> list[str]:
    return [row.photo.path.stem for row in view.model.members(number)]


def marked(view: DuplicatesView) -> set[str]:
    review = view.reviewing.review
    rows = (row for group in review.groups([Relation.BURST]) for row in review.rows(group))
    return {row.photo.path.stem for row in rows if row.marked}


def test_frames_are_large_the_sharpest_first_and_four_in_sight(bursts: DuplicatesView, qtbot: QtBot) -> None:
    assert {shown(bursts, number)[0] for number in [0]} <= {"burst 0 1", "burst 1 2", "burst 2 0"}
    assert not marked(bursts), "nothing that differs is marked by itself"
    assert bursts.list.columns >= 2
    viewport = bursts.list.viewport().rect()
    places = [bursts.list.span(0, member) for member in range(3)]
    assert all(viewport.contains(place) for place in places), (viewport, places, bursts.list.verticalOffset())
    assert all(place.width() > 250 and place.height() > 200 for place in places)
    assert len({place.topLeft().toTuple() for place in places}) == 3
    for member, place in enumerate(places):
        assert bursts.list.place_at(place.center()) == (0, member)


def test_a_frame_is_shown_from_its_file(bursts: DuplicatesView, qtbot: QtBot) -> None:
    bursts.list.set_side(308, frames=True)
    first = bursts.model.members(0)[0].photo.id

    def width() -> int:
        image = bursts._session.frames.image(first)
        return 0 if image is None else image.width()

    qtbot.waitUntil(lambda: width() > 256, timeout=PATIENCE_MS)  # a thumbnail would not show what is sharp


def test_arrows_go_to_the_frame_beside_and_a_page_is_a_burst(bursts: DuplicatesView, qtbot: QtBot) -> None:
    bursts.list.set_side(308, frames=True)
    assert bursts.list.columns == 2

    def at() -> tuple[int, int]:
        return bursts.model.place(bursts.list.currentIndex().row())

    where = []
    for key in (Key.Key_Right, Key.Key_Left, Key.Key_Down, Key.Key_Down, Key.Key_Up, Key.Key_PageDown, Key.Key_PageUp):
        qtbot.keyClick(bursts.list, key)
        where.append(at())
    assert where[:2] == [(0, 1), (0, 0)]
    assert where[2:5] == [(0, 2), (1, 0), (0, 2)]
    assert where[5:] == [(1, 0), (0, 0)]


def test_one_key_a_burst(bursts: DuplicatesView, qtbot: QtBot) -> None:
    for number in range(3):
        qtbot.waitUntil(lambda number=number: bool(bursts.model.members(number)), timeout=PATIENCE_MS)
        qtbot.keyClick(bursts.list, Key.Key_O)
    going = {f"burst {one} {frame}" for one, sharp in enumerate((1, 2, 0)) for frame in range(3) if frame != sharp}
    qtbot.waitUntil(lambda: marked(bursts) == going, timeout=PATIENCE_MS)


def test_a_click_marks_a_frame_and_the_link_keeps_the_current_one(bursts: DuplicatesView, qtbot: QtBot) -> None:
    names = shown(bursts, 0)
    box = bursts.list._box(0, 1).center()
    qtbot.mouseClick(bursts.list.viewport(), Qt.MouseButton.LeftButton, pos=box)
    qtbot.waitUntil(lambda: marked(bursts) == {names[1]}, timeout=PATIENCE_MS)
    bursts.list.go(bursts.model.row(0, 2))
    link = bursts.list._links(0)[0].center()
    qtbot.mouseClick(bursts.list.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(link))
    qtbot.waitUntil(lambda: marked(bursts) == {names[0], names[1]}, timeout=PATIENCE_MS)


def test_the_sharpest_of_each_after_a_look_at_what_that_selects(bursts: DuplicatesView, qtbot: QtBot) -> None:
    assert bursts.marks.sharpest_button.isVisible()
    bursts.marks.sharpest_button.click()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, SharpestDialog)
    qtbot.waitUntil(dialog.confirm_button.isEnabled, timeout=PATIENCE_MS)
    freed = sum(bursts.model.weighed(number).saving for number in range(3))
    assert f"({words.file_size(freed)})" in dialog.summary.text(), "as the headings say"
    assert dialog.summary.text().startswith("Of 3 bursts the sharpest photo is kept, and 6 photos (")
    assert dialog.model.rowCount() == 3
    assert not marked(bursts)
    dialog.confirm_button.click()
    qtbot.waitUntil(lambda: len(marked(bursts)) == 6, timeout=PATIENCE_MS)
    assert bursts.window().focusWidget() is bursts.list
    qtbot.waitUntil(bursts.marks.undo_button.isEnabled, timeout=PATIENCE_MS)
    bursts.undo()
    qtbot.waitUntil(lambda: not marked(bursts), timeout=PATIENCE_MS)
    bursts.show_tab(Tab.COPIES)
    assert not bursts.marks.sharpest_button.isVisible()


def test_compare_says_how_sharp_both_are_and_the_seconds_between_them(bursts: DuplicatesView, qtbot: QtBot) -> None:
    bursts.do("compare", bursts.model.row(0, 1))
    overlay = bursts.comparing.overlay
    assert overlay is not None
    names = [label.text() for label in overlay.names]
    assert names[0].endswith(" · The sharpest of these")
    assert names[1].endswith(" · Blurred")
    assert "Taken" in overlay.facts.differing
    taken = next(line for line in overlay.facts._lines if line[0].text() == "Taken")
    assert all(label.text().count(":") == 2 for label in (taken[1], taken[3])), "with seconds"


def test_a_bar_that_comes_below_changes_no_frame(bursts: DuplicatesView, qtbot: QtBot) -> None:
    window = bursts.window()
    assert isinstance(window, MainWindow)
    before, height = bursts.list.span(0, 1), bursts.list.viewport().height()
    window.session.notices.say("Stopped.", label="Continue", lasting=True)
    qtbot.waitUntil(lambda: bursts.list.viewport().height() < height, timeout=PATIENCE_MS)
    assert bursts.list.span(0, 1) == before


@pytest.mark.parametrize("height", [420, 680, 860])
def test_a_frame_is_seen_with_what_is_said_below_it(bursts: DuplicatesView, qtbot: QtBot, height: int) -> None:
    bursts.list.set_side(308, frames=True)
    before = bursts.window().height()
    bursts.window().resize(1280, height)
    qtbot.waitUntil(lambda: bursts.window().height() == height or height == before, timeout=PATIENCE_MS)
    bursts.list.go(bursts.model.row(0, 0))
    assert bursts.list.viewport().rect().contains(bursts.list.span(0, 0))
    assert bursts.list.viewport().rect().contains(bursts.list.span(0, -1))


def test_frames_are_seen_while_they_are_measured(bursts: DuplicatesView, qtbot: QtBot) -> None:
    model, gate, read = bursts.model, threading.Event(), bursts.model._read

    def slowly(group: Group) -> list[Row]:
        gate.wait(PATIENCE_MS / 1000)
        return read(group)

    model._read = slowly
    model._rows.clear()
    model.renew()
    bursts.list.viewport().repaint()
    assert not model.members(0)
    assert set(model.groups[0].photos) <= set(bursts.list._seen)
    gate.set()
    qtbot.waitUntil(lambda: bool(model.members(0)), timeout=PATIENCE_MS)
