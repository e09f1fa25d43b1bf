"""The composition root: from an empty start to the exit code."""

from __future__ import annotations

import signal
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QMessageBox

from desktop_app.core.catalog.database import damage_mark
from desktop_app.core.library import Library
from desktop_app.gui import app
from desktop_app.gui.crash import CrashDialog
from desktop_app.gui.session.session import Session
from desktop_app.gui.window.main_window import MainWindow
from tests.gui.conftest import PATIENCE_MS


@pytest.fixture
def apart(qapp: QApplication, tmp_path: Path) -> Iterator[QApplication]:
    """Settings of its own, and Python's own way with Ctrl+C back afterwards."""
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(tmp_path / "settings"))
    handler = signal.getsignal(signal.SIGINT)
    yield qapp
    signal.signal(signal.SIGINT, handler)


def when(condition: Callable[[MainWindow], bool], act: Callable[[MainWindow], object]) -> QTimer:
    timer, deadline = QTimer(), time.monotonic() + PATIENCE_MS / 1000

    def look() -> None:
        if time.monotonic() > deadline:  # pytest's own timeout cannot interrupt Qt's loop
            QApplication.exit(99)
        for widget in QApplication.topLevelWidgets():
            if isinstance(widget, MainWindow) and condition(widget):
                timer.stop()
                act(widget)

    timer.timeout.connect(look)
    timer.start(20)
    return timer


def test_from_a_folder_to_its_photos_and_out(apart: QApplication, tmp_path: Path, photo_folder: Path) -> None:
    timer = when(lambda window: window.photos.model.rowCount() == 12, lambda window: window.close())
    assert app.run(tmp_path / "library.db", photo_folder) == 0
    assert not timer.isActive()
    assert (tmp_path / "settings").exists()
    with Library(tmp_path / "library.db") as library:
        assert len(library.photo_ids()) == 12


def test_the_window_is_gone_before_what_it_waits_for(
    apart: QApplication, tmp_path: Path, photo_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its end may wait for a process that learns, and the screen is told of what is hidden only by Qt's loop."""
    seen, close, sync = list[str](), Session.close, QGuiApplication.sync

    def closed(session: Session) -> None:
        seen.append("close")
        close(session)

    def told() -> None:
        seen.append("screen" if not any(one.isVisible() for one in apart.topLevelWidgets()) else "still there")
        sync()

    monkeypatch.setattr(Session, "close", closed)
    monkeypatch.setattr("desktop_app.gui.app.QGuiApplication.sync", told)
    timer = when(lambda window: window.photos.model.rowCount() == 12, lambda window: window.do("quit"))
    assert app.run(tmp_path / "library.db", photo_folder) == 0
    assert not timer.isActive()
    assert seen == ["screen", "close"]


def test_a_photo_is_looked_for(apart: QApplication, tmp_path: Path, photo_folder: Path) -> None:
    """As "Open with" of the desktop gives one; in the library or not."""

    def asked(window: MainWindow) -> bool:
        return window.session.navigator.here.query is not None

    seen: list[str] = []

    def act(window: MainWindow) -> None:
        seen.append(window.session.navigator.here.query.name)
        window.close()

    timer = when(asked, act)
    assert app.run(tmp_path / "library.db", photo_folder / "photo03.jpg") == 0
    assert not timer.isActive()
    assert seen == ["photo03.jpg"]


def test_after_an_unexpected_value_the_catalog_is_looked_through_at_the_next_start(
    apart: QApplication, tmp_path: Path
) -> None:
    def fail() -> None:
        raise ValueError("'keeq both' is not a valid Judgement")

    def is_told(_window: MainWindow) -> bool:
        return any(isinstance(widget, CrashDialog) for widget in QApplication.topLevelWidgets())

    mark = damage_mark(tmp_path / "library.db")
    for error, suspicious in ((fail, True), (lambda: 1 // 0, False)):
        timer = when(is_told, lambda _window: QApplication.exit(0))
        QTimer.singleShot(0, error)
        app.run(tmp_path / "library.db", None)
        assert not timer.isActive()
        assert mark.exists() == suspicious


def test_a_catalog_that_cannot_be_opened_is_said_in_a_dialog(
    apart: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(QMessageBox, "critical", lambda _parent, _title, text: said.append(text))
    catalog = tmp_path / "library.db"
    catalog.write_bytes(b"this is not a database" * 100)
    assert app.run(catalog, None) == 1
    assert "library.db" in said[0]
