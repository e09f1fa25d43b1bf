"""A warning ends by itself when it is no longer true."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QCursor
from pytestqt.qtbot import QtBot

from desktop_app.gui.session.navigation import NOT_READABLE, Location
from desktop_app.gui.session.notices import ACTED, INDEXED, MOVED_ON, Notice
from desktop_app.gui.window.main_window import MainWindow
from desktop_app.gui.window.notice_strip import NEAR, NoticeStrip
from tests.gui.fake_library import FakeLibrary


@pytest.fixture
def strip(qtbot: QtBot) -> NoticeStrip:
    strip = NoticeStrip()
    qtbot.addWidget(strip)
    return strip


def test_what_ended_is_taken_away_and_the_next_is_said(strip: NoticeStrip) -> None:
    for text, until in (("another Lookalike is updating", INDEXED), ("no app opens it", MOVED_ON), ("disk full", "")):
        strip.post(Notice(text, warning=True, until=until))
    strip.end(MOVED_ON)
    assert strip.text == "another Lookalike is updating"
    strip.end(INDEXED)
    assert strip.text == "disk full"
    strip.end(INDEXED)
    assert strip.text == "disk full"


def test_what_is_offered_for_what_one_just_did_does_not_wait_behind_a_warning(strip: NoticeStrip) -> None:
    strip.post(Notice("no app for folders is set up", warning=True))
    strip.post(Notice("a photo is back", label="Remove again…", lasting=True))  # nobody asked for that
    strip.post(Notice("To find parts, each photo is read once more.", label="Switch on"))
    assert strip.text == "To find parts, each photo is read once more."
    strip.dismiss()
    assert strip.text == "no app for folders is set up"
    strip.dismiss()
    assert strip.text == "a photo is back"


def test_undo_stays_while_a_warning_comes_by_itself_and_is_offered_again_after_another(strip: NoticeStrip) -> None:
    strip.post(Notice("1 photo moved", label="Undo", until=ACTED))
    strip.post(Notice("another Lookalike is updating", warning=True, until=INDEXED))
    assert strip.text == "1 photo moved"
    strip.dismiss()
    assert strip.text == "another Lookalike is updating"
    strip.end(INDEXED)
    strip.post(Notice("1 photo moved", label="Undo", until=ACTED))
    strip.post(Notice("no app opens it", warning=True, until=MOVED_ON))
    assert strip.text == "no app opens it"
    strip.end(MOVED_ON)
    assert strip.text == "1 photo moved"
    strip.post(Notice("another Lookalike is updating", warning=True, until=INDEXED))
    strip.end(ACTED)
    strip.end(INDEXED)
    assert strip.text == ""


def test_news_that_nobody_asked_for_stays_until_it_is_read(strip: NoticeStrip) -> None:
    strip.post(Notice("a photo is back", label="Remove again…", action=lambda: None, lasting=True))
    assert not strip._timer.isActive()
    strip.post(Notice("Path copied."))
    assert strip.text == "Path copied."
    assert strip._timer.isActive()
    strip._timer.timeout.emit()
    assert strip.text == "a photo is back"
    strip.post(Notice("disk full", warning=True))
    strip.dismiss()
    assert strip.text == "a photo is back"
    strip._act()
    assert strip.text == ""


def test_it_moves_nothing_that_the_mouse_is_about_to_press(strip: NoticeStrip, monkeypatch: pytest.MonkeyPatch) -> None:
    strip.post(Notice("Path copied."))
    strip.setAttribute(Qt.WidgetAttribute.WA_UnderMouse)
    spot = QPoint(10, -NEAR + 1)  # on a bar above it
    monkeypatch.setattr(QCursor, "pos", lambda: strip.mapToGlobal(spot))
    strip._timer.timeout.emit()
    assert strip.text == "Path copied."
    spot = QPoint(10, -NEAR - 1)
    strip._timer.timeout.emit()
    assert strip.text == ""


def test_the_window_ends_them(open_window: Callable[..., MainWindow]) -> None:
    window = open_window(FakeLibrary(3))
    session = window.session
    session.indexing.failed.emit(OSError("another Lookalike is updating Lookalike"))
    assert "another" in window.notices.text
    session.indexing.finished.emit(_Run(), _Summary())
    assert window.notices.text == ""
    session.notices.warn("no application opens it", until=MOVED_ON)
    session.navigator.go(Location(NOT_READABLE))
    assert window.notices.text == ""


class _Run:
    folders = None
    asked = False


class _Summary:
    unlisted = failed = ()
    added = changed = removed = moved = 0
