"""The way back, and what the desktop is asked to do."""

from __future__ import annotations

import os
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDrag, QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.core.types import FolderId, PhotoId
from desktop_app.gui.actions import files
from desktop_app.gui.session.navigation import Location, Navigator, Place, Query
from desktop_app.gui.window.commands import folder_menu
from desktop_app.gui.window.main_window import MainWindow
from desktop_app.gui.window.shortcuts_dialog import ShortcutsDialog
from tests.gui.conftest import PATIENCE_MS, until_chosen


def test_back_goes_where_one_was_and_typing_is_one_step() -> None:
    navigator, moves = Navigator(), []
    navigator.moved.connect(lambda location, place: moves.append((location, place)))
    place = Place(top=PhotoId(4))
    navigator.place = lambda: place
    navigator.go(Location(text="b"))
    navigator.go(Location(text="be"), replace=True)
    navigator.go(Location(text="be"))
    assert navigator.back()
    assert navigator.here == Location()
    assert moves[-1] == (Location(), place)
    assert not navigator.back()


def test_the_past_is_bounded_and_forgets_removed_folders() -> None:
    navigator = Navigator(limit=3)
    for number in range(10):
        navigator.go(Location(folder=FolderId(number)))
    navigator.forget_folder(FolderId(8))
    navigator.forget_folder(FolderId(9))
    assert navigator.here == Location()
    steps = []
    while navigator.back():
        steps.append(navigator.here.folder)
    assert steps == [7, 6]


def test_queries_know_whether_they_are_in_the_library() -> None:
    assert Query(PhotoId(3), "a").photo == 3
    assert Query(Path("/a.jpg"), "a").photo is None
    assert Query(np.zeros((2, 2, 3), np.uint8), "pasted").photo is None


@pytest.mark.parametrize("platform", ["win32", "darwin"])
def test_the_file_manager_of_other_systems_is_asked_to_select(platform: str) -> None:
    command = files.reveal_command(Path("/p/a.jpg"), platform=platform)
    assert command[0] in ("explorer", "open")
    assert command[-1].endswith("a.jpg")


def test_the_file_manager_of_freedesktop_gets_an_escaped_url(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("shutil.which", lambda _name: "/usr/bin/dbus-send")
    command = files.reveal_command(Path(os.fsdecode(b"/p/a, b\xe9.jpg")), platform="linux")
    assert "array:string:file:///p/a%2C%20b%E9.jpg" in command
    monkeypatch.setattr("shutil.which", lambda _name: None)
    assert files.reveal_command(Path("/p/a.jpg"), platform="linux") is None


def test_without_a_file_manager_service_the_folder_is_opened(
    indexed: MainWindow, photo_folder: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr("PySide6.QtGui.QDesktopServices.openUrl", lambda url: opened.append(url) or True)
    monkeypatch.setattr(files, "reveal_command", lambda _path: ["false"])
    files.show_in_file_manager(indexed.session, photo_folder / "photo00.jpg")
    qtbot.waitUntil(lambda: len(opened) == 1, timeout=PATIENCE_MS)
    assert Path(opened[0].toLocalFile()) == photo_folder


def test_copies_reach_the_clipboard(indexed: MainWindow, photo_folder: Path, qtbot: QtBot) -> None:
    paths = [photo_folder / "photo00.jpg", photo_folder / "photo01.jpg"]
    files.copy_path(indexed.session, paths)
    assert QGuiApplication.clipboard().text() == f"{paths[0]}\n{paths[1]}"
    files.copy_picture(indexed.session, paths[0])
    qtbot.waitUntil(lambda: QGuiApplication.clipboard().mimeData().hasImage(), timeout=PATIENCE_MS)
    assert QGuiApplication.clipboard().image().width() == 64
    assert QGuiApplication.clipboard().mimeData().urls()[0].toLocalFile() == str(paths[0])


def test_a_folder_can_be_removed_from_its_menu(indexed: MainWindow) -> None:
    folder = indexed.session.shelf.folders[0]
    assert "remove-folder" in [action.objectName() for action in folder_menu(indexed, folder.id).actions()]


def test_everything_that_can_be_pressed_has_a_name_and_the_keyboard_reaches_it(indexed: MainWindow) -> None:

    from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QLineEdit, QSlider

    for kind in (QAbstractButton, QAbstractItemView, QLineEdit, QSlider):
        for widget in indexed.findChildren(kind):
            inner = widget.objectName().startswith("qt_") or type(widget.parent()) is QLineEdit
            if inner or type(widget).__name__ in ("QTableCornerButton", "QHeaderView"):
                continue
            named = widget.accessibleName() or (isinstance(widget, QAbstractButton) and widget.text())
            assert named or not widget.isVisible(), widget
            assert widget.focusPolicy() & Qt.FocusPolicy.TabFocus, widget


def test_layout_radius_and_thumbnail_size_are_remembered(indexed: MainWindow) -> None:
    session = indexed.session
    indexed.photos.resize_thumbnails(2)
    session.radius.set(7)
    indexed.resize(790, 640)  # the offscreen screen has 800 × 800
    indexed.close()
    again = MainWindow(session)
    assert again.photos.grid.side == indexed.photos.grid.side
    assert again.size() == indexed.size()
    assert session.preferences.radius(session.library.encoder.identity) == 7
    again.deleteLater()


def test_keys_work_anywhere_in_the_window(indexed: MainWindow, photo_folder: Path, qtbot: QtBot) -> None:
    grid, search = indexed.photos.grid, indexed.top.search
    grid.setFocus()
    qtbot.keyClick(grid, Qt.Key.Key_Slash)
    assert search.hasFocus()
    qtbot.keyClicks(search, "trip/p")
    assert search.text() == "trip/p"
    qtbot.waitUntil(lambda: indexed.photos.model.rowCount() < 12, timeout=PATIENCE_MS)
    qtbot.keyClick(search, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: indexed.photos.model.rowCount() == 12, timeout=PATIENCE_MS)
    qtbot.keyClick(search, Qt.Key.Key_Escape)
    assert grid.hasFocus()
    qtbot.keyClick(grid, Qt.Key.Key_Right)
    until_chosen(qtbot, indexed)
    qtbot.keyClick(grid, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    path = str(indexed.preview.subject.path)
    qtbot.waitUntil(lambda: QGuiApplication.clipboard().text() == path, timeout=PATIENCE_MS)
    side = grid.side
    qtbot.keyClick(grid, Qt.Key.Key_Plus)
    assert grid.side > side
    qtbot.keyClick(grid, Qt.Key.Key_F1)
    help_shown = indexed.findChild(ShortcutsDialog)
    assert help_shown.isVisible()
    help_shown.close()
    qtbot.keyClick(grid, Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)
    assert not indexed.isVisible()


def test_selected_photos_are_dragged_out_as_copies(indexed: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    dragged = []
    monkeypatch.setattr(QDrag, "exec", lambda drag, actions: dragged.append((drag.mimeData().urls(), actions)))
    grid = indexed.photos.grid
    grid.selectAll()
    grid.startDrag(Qt.DropAction.MoveAction)
    urls, actions = dragged[0]
    assert len(urls) == 12
    assert actions == Qt.DropAction.CopyAction
    monkeypatch.setattr("desktop_app.gui.gallery.photo_grid.DRAG_LIMIT", 5)
    grid.startDrag(Qt.DropAction.CopyAction)
    assert len(dragged) == 1
    assert "can be dragged" in indexed.notices.text


def test_the_context_menu_is_about_the_current_photo(indexed: MainWindow, qtbot: QtBot) -> None:
    grid = indexed.photos.grid
    at = grid.visualRect(indexed.photos.model.index(2)).center()
    qtbot.mouseClick(grid.viewport(), Qt.MouseButton.RightButton, Qt.KeyboardModifier.NoModifier, at)
    assert grid.currentIndex().row() == 2
    assert indexed.session.navigator.here == Location()
    until_chosen(qtbot, indexed)
    indexed.show_photo_menu(at)
    menu = QApplication.activePopupWidget()
    assert menu is not None
    next(action for action in menu.actions() if action.objectName() == "find-similar").trigger()
    menu.close()
    qtbot.waitUntil(lambda: indexed.photos.model.contents.distances is not None, timeout=PATIENCE_MS)
