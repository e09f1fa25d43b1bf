"""What a screen reader reaches: photos and groups as items, notices as announcements, every pane by a key."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6 import QtGui
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QToolButton, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.core.duplicates.review import Group
from desktop_app.core.relations import Relation
from desktop_app.core.types import IndexSummary, PhotoId
from desktop_app.gui.actions import queries
from desktop_app.gui.review.model import Tab
from desktop_app.gui.review.view import DuplicatesView
from desktop_app.gui.session.index_queue import Run
from desktop_app.gui.session.navigation import DUPLICATES, Location
from desktop_app.gui.widgets import announcement
from desktop_app.gui.window.announcing import Announcer
from desktop_app.gui.window.main_window import MainWindow
from desktop_app.gui.window.views import VIEWS
from tests.gui.conftest import PATIENCE_MS
from tests.gui.fake_library import FakeLibrary
from tests.gui.spoken import nameless


@pytest.fixture
def few(open_window: Callable[..., MainWindow], qtbot: QtBot) -> MainWindow:
    window = open_window(FakeLibrary(30))
    window.activateWindow()
    qtbot.waitUntil(lambda: window.photos.model.rowCount() == 30 and window.isActiveWindow(), timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: window.photos.model.photo(0) is not None, timeout=PATIENCE_MS)
    return window


def test_every_photo_is_an_item_with_its_name_and_place(few: MainWindow) -> None:
    grid = few.photos.grid
    gallery = QAccessible.queryAccessibleInterface(grid)
    assert gallery.text(QAccessible.Text.Name) == "Photos"
    assert gallery.childCount() == 30
    photo = gallery.child(4)
    assert photo.role() == QAccessible.Role.Cell
    assert photo.text(QAccessible.Text.Name) == "IMG_000026.jpg"
    place = grid.visualRect(grid.model().index(4))
    assert photo.rect().topLeft() == grid.viewport().mapToGlobal(place.topLeft())
    groups = QAccessible.queryAccessibleInterface(few.views[DUPLICATES].parts[0])
    assert groups.role() == QAccessible.Role.Table


@pytest.mark.parametrize("view", [spec.key for spec in VIEWS])
def test_no_control_of_any_view_is_without_a_name(window: MainWindow, view: str) -> None:
    window.session.notices.say("3 photos copied", label="Show")
    window.activity.begin("Pictures", quietly=False)
    window.session.navigator.go(Location(view))
    for widget in window.view.findChildren(QWidget):  # also what only work, or groups, would bring up
        if widget.parent() is window.view and not widget.isWindow():
            widget.show()
    assert nameless(window) == []


def test_a_control_without_a_name_would_be_found(few: MainWindow) -> None:
    button = QToolButton(few.centralWidget())
    button.show()
    assert [found.split()[:2] for found in nameless(few)] == [["Button", "QToolButton"]]


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What a screen reader is told; before Qt 6.8, which widget has something new to say."""
    told: list[str] = []

    class Told:
        Event = QAccessible.Event

        @staticmethod
        def updateAccessibility(event: object) -> None:  # noqa: N802 -- Qt's name
            told.append(event.message() if hasattr(event, "message") else "")

    monkeypatch.setattr(announcement, "QAccessible", Told)
    return told


def test_a_notice_is_announced(few: MainWindow, said: list[str]) -> None:
    few.session.notices.say("3 photos moved to the trash")
    assert "3 photos moved to the trash" in said or "" in said


@pytest.mark.skipif(not hasattr(QtGui, "QAccessibleAnnouncementEvent"), reason="Qt says it since 6.8")
def test_results_and_ends_of_work_are_announced(few: MainWindow, said: list[str], qtbot: QtBot) -> None:
    queries.type_search(few.session, "IMG")
    qtbot.waitUntil(lambda: "“IMG” in All photos: 30 photos" in said)
    announcer = few.findChild(Announcer)
    assert announcer is not None
    run, changed = Run(None, asked=False), IndexSummary(added=2)
    announcer._say_indexed(run, IndexSummary())  # nothing has changed: not worth a word
    announcer._say_indexed(run, changed)
    announcer._say_indexed(replace(run, asked=True), changed)  # it has its notice
    assert [text for text in said if "added" in text] == ["2 photos added."]
    review = few.views[DUPLICATES]
    assert isinstance(review, DuplicatesView)
    few.session.reviewing.searched.emit()
    review.shown.groups[Tab.BURSTS] = [Group(Relation.BURST, (PhotoId(1), PhotoId(2)), 0)]
    announcer._say_groups(review)
    assert said[-1] == "All photos are compared. Bursts 1"


def test_f6_goes_through_all_panes_and_back(few: MainWindow) -> None:
    seen = []
    few.focus_view()
    few.photos.grid.setCurrentIndex(few.photos.model.index(0))
    for _ in range(4):
        few.do("next-pane")
        focused = few.focusWidget()
        assert focused is not None
        panes = (few.sidebar, few.view, few.preview, few.top)
        seen.append(next(n for n, pane in enumerate(panes) if pane is focused or pane.isAncestorOf(focused)))
    assert seen == [2, 3, 0, 1]
    few.do("previous-pane")
    assert few.sidebar.hasFocus()


def test_f6_goes_to_what_is_said_as_well(few: MainWindow) -> None:
    few.session.notices.say("A photo is back.", label="Remove again…", action=lambda: None, lasting=True)
    few.focus_view()
    few.do("next-pane")
    assert few.notices._button.hasFocus()
    few.session.notices.say("That is all.", lasting=True)
    few.focus_view()
    few.do("next-pane")
    assert few.notices._close.hasFocus()
    few.notices.dismiss()
    few.notices.dismiss()
    few.focus_view()
    few.do("next-pane")
    assert not few.notices.isVisible()
    assert few.preview.isAncestorOf(few.focusWidget()) or few.top.isAncestorOf(few.focusWidget())
