"""The window's fixtures: no screen, settings of its own, a window over a real small library or a huge made-up one."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import shiboken6

if sys.platform == "linux":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, QSettings
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.core.language import Language, speak
from desktop_app.core.library import Library
from desktop_app.gui.actions import folders
from desktop_app.gui.background.garbage import GarbageCollector
from desktop_app.gui.session.preferences import Preferences
from desktop_app.gui.session.session import Session
from desktop_app.gui.theme import theme
from desktop_app.gui.window import notice_strip
from desktop_app.gui.window.main_window import MainWindow
from desktop_app.qt_language import QtLanguage
from tests.gui.fake_library import FakeLibrary
from tests.patience import PATIENCE

PATIENCE_MS = int(PATIENCE * 1000)


class PatientBot(QtBot):
    """Waits as long as every other test; pytest-qt's own five seconds are over soon on a busy machine."""

    def waitUntil(self, callback: Callable[[], object], *, timeout: int = PATIENCE_MS) -> None:  # noqa: N802
        super().waitUntil(callback, timeout=timeout)

    def waitSignal(self, signal: object, *, timeout: int = PATIENCE_MS, **options: Any) -> Any:  # noqa: N802
        return super().waitSignal(signal, timeout=timeout, **options)


@pytest.fixture(scope="session", autouse=True)
def windows_go_first(qapp: QApplication) -> Iterator[None]:
    """PySide 6.12 deletes what is left as Python ends: a window, and then once more what was in it."""
    yield
    for window in qapp.topLevelWidgets():
        if shiboken6.isValid(window) and window.parent() is None:
            shiboken6.delete(window)


@pytest.fixture(scope="session", autouse=True)
def garbage(qapp: QApplication) -> Iterator[None]:
    """As in the application: a window that a test has left is never taken apart by another test's worker."""
    collector = GarbageCollector(qapp)
    collector.begin()
    yield
    collector.end()


@pytest.fixture(autouse=True)
def notices_stay(monkeypatch: pytest.MonkeyPatch) -> None:
    """A test reads a notice when it comes to it, which on a busy machine is later than a person needs."""
    monkeypatch.setattr(notice_strip, "SECONDS", 3600)


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> QtBot:
    return PatientBot(request)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The offscreen platform says what it cannot do: size hints, raising windows; that is not a mistake of ours."""
    for item in items:
        if item.path.is_relative_to(Path(__file__).parent):
            item.add_marker(pytest.mark.qt_log_ignore("^This plugin does not support "))


@pytest.fixture
def preferences(tmp_path: Path) -> Preferences:
    return Preferences(QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat))


@pytest.fixture
def large_letters(qapp: QApplication, preferences: Preferences) -> Iterator[None]:
    """A system font twice as large as the usual one."""
    usual, larger = qapp.font(), QFont(qapp.font())
    larger.setPointSizeF(2 * usual.pointSizeF())
    theme().apply(qapp, preferences)
    before = qapp.styleSheet()
    qapp.setFont(larger)  # a window that is still there follows by itself
    try:
        theme().apply(qapp, preferences)
        assert qapp.styleSheet() != before, "the letters have the size that they had"
        yield
    finally:
        qapp.setFont(usual)
        theme().apply(qapp, preferences)


@pytest.fixture
def german() -> Iterator[None]:
    """Longer words than English has."""
    speak(QtLanguage("de"))
    yield
    speak(Language())


@pytest.fixture
def open_window(
    qapp: QApplication, preferences: Preferences, library: Library
) -> Iterator[Callable[[Library], MainWindow]]:
    """`open_window(library)`: the shown window; closed with all its threads at the end.

    It asks for `library` only so that this is closed after the window.
    """
    opened: list[MainWindow] = []
    qapp.setStyle("Fusion")
    theme().apply(qapp, preferences)
    crashes: list[BaseException] = []

    def make(library: Library, *, folder: Path | None = None) -> MainWindow:
        session = Session.over(library, preferences)
        session.tasks.crashed.connect(crashes.append)
        window = MainWindow(session)
        opened.append(window)
        window.resize(1200, 800)
        window.show()
        window.start(folder)
        return window

    yield make
    for window in opened:
        window.close()
        window.session.close()
        window.deleteLater()
    qapp.clipboard().clear()  # offscreen, what is on it would outlive Python and crash at exit
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert crashes == []


@pytest.fixture
def window(open_window: Callable[[Library], MainWindow], library: Library) -> MainWindow:
    """Over an empty real library."""
    return open_window(library)


@pytest.fixture
def indexed(window: MainWindow, photo_folder: Path, qtbot: QtBot) -> MainWindow:
    """Over twelve indexed photos."""
    folders.add_folders(window.session, [photo_folder])
    until_idle(qtbot, window, photos=12)
    return window


@pytest.fixture
def huge(open_window: Callable[..., MainWindow], qtbot: QtBot) -> MainWindow:
    """Over a hundred thousand photos that are not there."""
    opened = open_window(FakeLibrary(100_000))
    qtbot.waitUntil(lambda: opened.photos.model.rowCount() == 100_000, timeout=PATIENCE_MS)
    return opened


def until_idle(qtbot: QtBot, window: MainWindow, *, photos: int) -> None:
    """Wait until nothing is indexed any more and this many photos are on show."""

    def settled() -> bool:
        busy = window.session.indexing.running
        return not busy and window.session.shelf.photos == photos == window.photos.model.rowCount()

    qtbot.waitUntil(settled, timeout=PATIENCE_MS)


def until_chosen(qtbot: QtBot, window: MainWindow) -> None:
    """Wait until the window tells of the current photo: it may tell of the one before for a moment."""

    def told() -> bool:
        subject, current = window.preview.subject, window.photos.grid.current_photo
        return subject is not None and subject.photo is not None and subject.photo.id == current

    qtbot.waitUntil(told, timeout=PATIENCE_MS)
