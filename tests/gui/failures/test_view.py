"""The list of files that are not readable."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from desktop_app.core.indexing import walking
from desktop_app.core.types import Failure
from desktop_app.gui.actions import folders
from desktop_app.gui.failures.view import FailuresView
from desktop_app.gui.session.navigation import NOT_READABLE, Location
from desktop_app.gui.window.main_window import MainWindow
from tests.gui.conftest import PATIENCE_MS

FAILURES = [Failure(Path(f"/p/{name}.jpg"), "is damaged") for name in "abc"]


def opened(window: MainWindow) -> FailuresView:
    window.session.navigator.go(Location(NOT_READABLE))
    view = window.view
    assert isinstance(view, FailuresView)
    window.session.tasks.drop("failures")  # what the empty library says
    view._take(FAILURES)
    return view


def test_paths_are_copied_and_the_selection_survives_new_failures(window: MainWindow) -> None:
    view = opened(window)
    assert not view.copy_button.isEnabled()
    view.table.selectRow(1)
    view._take([Failure(Path("/p/0.jpg"), "is empty"), *FAILURES])
    assert view.copy_button.isEnabled()
    view.copy_button.click()
    assert QGuiApplication.clipboard().text() == "/p/b.jpg"


def test_the_table_says_why_and_the_preview_which(window: MainWindow, qtbot: QtBot) -> None:
    view = opened(window)
    texts = [view.model.data(view.model.index(0, column)) for column in range(view.model.columnCount())]
    assert texts == ["a.jpg", "Is damaged", "/p"]
    assert view.model.headerData(1, Qt.Orientation.Horizontal) == "Reason"
    view.table.setCurrentIndex(view.model.index(2, 0))
    assert window.preview.subject.path == FAILURES[2].path
    qtbot.waitUntil(lambda: bool(window.preview.picture.words))


def test_without_failures_it_says_so(window: MainWindow) -> None:
    view = opened(window)
    view._take([])
    assert view.empty.isVisible()
    assert not view.table.isVisible()


def test_a_folder_that_cannot_be_listed_is_among_them_until_it_can(
    indexed: MainWindow, photo_folder: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    listed = walking._listed

    def refuse(top: bytes, folder: bytes, *rest: object) -> list[object]:
        if folder == b"trip":
            raise PermissionError(13, "Permission denied")
        return listed(top, folder, *rest)

    with monkeypatch.context() as patch:
        patch.setattr(walking, "_listed", refuse)
        folders.rescan(indexed.session)
        qtbot.waitUntil(lambda: "1 file could not be read" in indexed.notices.text, timeout=PATIENCE_MS)
        indexed.notices._button.click()
        view = indexed.view
        assert isinstance(view, FailuresView)
        told = Failure(photo_folder / "trip", "cannot be listed: Permission denied")
        qtbot.waitUntil(lambda: view.model.items == [told], timeout=PATIENCE_MS)
        assert not view.empty.isVisible()
        qtbot.waitUntil(lambda: indexed.session.shelf.failures == 1, timeout=PATIENCE_MS)
    view.retry_button.click()
    qtbot.waitUntil(view.empty.isVisible, timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: indexed.session.shelf.failures == 0, timeout=PATIENCE_MS)  # counted for itself
