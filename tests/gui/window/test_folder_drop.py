"""Photos of the gallery that are dropped on a folder of the sidebar."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QToolTip
from pytestqt.qtbot import QtBot

from desktop_app.core.types import PhotoId
from desktop_app.gui.actions import folders
from desktop_app.gui.background.mime import carried_photos, files_to_mime
from desktop_app.gui.review.removal_dialog import RemovalDialog
from desktop_app.gui.window.folder_drop import FolderDrop
from desktop_app.gui.window.main_window import MainWindow
from tests.gui.conftest import until_idle
from tests.gui.drags import entering, moving

NONE, CTRL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def other(tmp_path: Path, photo_folder: Path) -> Path:
    """A second folder, with a single photo of its own."""
    folder = tmp_path / "other"
    folder.mkdir()
    shutil.copy(photo_folder / "photo00.jpg", folder / "own.jpg")
    (folder / "own.jpg").write_bytes((folder / "own.jpg").read_bytes() + b"another")
    return folder


@pytest.fixture
def two(indexed: MainWindow, other: Path, qtbot: QtBot) -> MainWindow:
    """Over twelve photos in one folder, and one in another; all are on show."""
    folders.add_folders(indexed.session, [other], show=False)
    until_idle(qtbot, indexed, photos=13)
    return indexed


def row_of(window: MainWindow, name: str) -> int:
    rows = window.sidebar.rows
    return next(row for row in range(rows.rowCount()) if rows.entry(rows.index(row)).text == name)


def dragged(window: MainWindow, *names: str) -> QMimeData:
    """What the gallery hands over when these photos are dragged."""
    model = window.photos.model
    photos = window.session.library.photos([PhotoId(int(photo)) for photo in model.ids])
    rows = [row for row, photo in enumerate(photos) if photo.path.name in names]
    assert len(rows) == len(names)
    return model.mimeData([model.index(row) for row in rows])


def hold(sidebar: FolderDrop, row: int, data: QMimeData, keys: Qt.KeyboardModifier = NONE) -> QDragMoveEvent:
    """Photos are held over a row; whether it would take them is in the answer."""
    at = sidebar.visualRect(sidebar.rows.index(row)).center()
    event = moving(at, data, keys=keys)
    sidebar.dragMoveEvent(event)
    return event


def drop(window: MainWindow, name: str, data: QMimeData, keys: Qt.KeyboardModifier = NONE) -> QDropEvent:
    sidebar = window.sidebar
    at = QPointF(sidebar.visualRect(sidebar.rows.index(row_of(window, name))).center())
    event = QDropEvent(at, Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, keys)
    sidebar.dropEvent(event)
    return event


def names_in(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir() if path.is_file()}


def test_photos_move_to_the_folder_that_they_are_dropped_on_and_come_back(
    two: MainWindow, photo_folder: Path, other: Path, qtbot: QtBot
) -> None:
    data = dragged(two, "photo00.jpg", "photo01.jpg")
    assert drop(two, "other", data).isAccepted()
    qtbot.waitUntil(lambda: "2 photos moved to" in two.notices.text)
    assert names_in(other) == {"own.jpg", "photo00.jpg", "photo01.jpg"}
    assert not names_in(photo_folder) & {"photo00.jpg", "photo01.jpg"}
    until_idle(qtbot, two, photos=13)
    two.do("undo")
    qtbot.waitUntil(lambda: names_in(other) == {"own.jpg"})
    assert {"photo00.jpg", "photo01.jpg"} <= names_in(photo_folder)
    until_idle(qtbot, two, photos=13)


def test_with_ctrl_they_are_copied(two: MainWindow, photo_folder: Path, other: Path, qtbot: QtBot) -> None:
    both = dragged(two, "photo00.jpg", "photo01.jpg")
    drop(two, "other", dragged(two, "photo00.jpg"), CTRL)
    qtbot.waitUntil(lambda: "1 photo copied to" in two.notices.text)
    assert "photo00.jpg" in names_in(photo_folder) & names_in(other)
    until_idle(qtbot, two, photos=14)
    drop(two, "other", both, CTRL)
    qtbot.waitUntil(lambda: two.notices.text.startswith("1 photo copied; there already: 1"))
    until_idle(qtbot, two, photos=15)
    two.do("undo")
    qtbot.waitUntil(lambda: "photo01.jpg" not in names_in(other))
    until_idle(qtbot, two, photos=14)
    two.do("undo")
    qtbot.waitUntil(lambda: names_in(other) == {"own.jpg"})
    until_idle(qtbot, two, photos=13)


def test_a_photo_goes_up_to_the_folder_that_its_own_one_lies_in(
    two: MainWindow, other: Path, photo_folder: Path, qtbot: QtBot
) -> None:
    (other / "inside").mkdir()
    (photo_folder / "photo02.jpg").rename(other / "inside" / "photo02.jpg")
    folders.rescan(two.session)
    qtbot.waitUntil(lambda: "1 photo moved" in two.notices.text)
    until_idle(qtbot, two, photos=13)
    drop(two, "other", dragged(two, "photo02.jpg"))
    qtbot.waitUntil(lambda: "photo02.jpg" in names_in(other))
    until_idle(qtbot, two, photos=13)


def test_what_cannot_move_is_said(two: MainWindow, other: Path, photo_folder: Path, qtbot: QtBot) -> None:
    drop(two, "other", dragged(two, "own.jpg"))
    qtbot.waitUntil(lambda: "lies there already" in two.notices.text)
    drop(two, "other", dragged(two, "own.jpg", "photo03.jpg"))  # one of them can: what would be done is shown
    qtbot.waitUntil(lambda: bool(two.findChildren(RemovalDialog)))
    dialog = two.findChildren(RemovalDialog)[-1]
    qtbot.waitUntil(dialog.confirm_button.isEnabled)
    assert Path(dialog.folder.text()) == other
    assert dialog.confirm_button.text() == "Move 1 photo"
    dialog.confirm_button.click()
    qtbot.waitUntil(lambda: "photo03.jpg" in names_in(other))
    until_idle(qtbot, two, photos=13)


def test_only_a_folder_that_is_there_takes_photos_and_it_is_said_beforehand(
    two: MainWindow, other: Path, photo_folder: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(QToolTip, "showText", lambda _at, text, *_rest: said.append(text))
    data, sidebar = dragged(two, "photo00.jpg", "photo01.jpg"), two.sidebar
    assert hold(sidebar, row_of(two, "other"), data).isAccepted()
    assert "Move 2 photos to “other”, or copy with Ctrl" in said.pop()
    assert hold(sidebar, row_of(two, "other"), data, CTRL).isAccepted()
    assert "Copy 2 photos to “other”" in said.pop()
    for name in ("All photos", "Add folder…", "Folders", "Duplicates"):
        assert not hold(sidebar, row_of(two, name), data).isAccepted()
        assert said.pop() == ""
    other.rename(other.with_name("unplugged"))
    folders.rescan(two.session)
    entry = lambda: sidebar.rows.entry(sidebar.rows.index(row_of(two, "other")))  # noqa: E731
    qtbot.waitUntil(lambda: entry().quiet)
    assert not hold(sidebar, row_of(two, "other"), data).isAccepted()
    assert "not connected" in said.pop()
    assert not drop(two, "other", data).isAccepted()
    until_idle(qtbot, two, photos=13)
    assert {"photo00.jpg", "photo01.jpg"} <= names_in(photo_folder)


def test_what_comes_from_another_window_is_left_to_this_window_as_a_whole(
    two: MainWindow, other: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def enters(data: QMimeData, source: Any) -> bool:
        monkeypatch.setattr(QDragEnterEvent, "source", lambda _event: source)
        event = entering(QPoint(5, 5), data)
        two.sidebar.dragEnterEvent(event)
        return event.isAccepted()

    photos = dragged(two, "photo00.jpg")
    assert len(carried_photos(photos)) == 1
    assert enters(photos, two.photos.grid)
    assert not enters(photos, None), "another Lookalike has other photos under these numbers"
    assert not enters(files_to_mime([other]), None)
    text = QMimeData()
    text.setText("a word of the search field")
    assert not enters(text, two.top.search)


def test_a_folder_that_photos_are_held_over_is_unfolded(
    two: MainWindow, other: Path, photo_folder: Path, qtbot: QtBot
) -> None:
    (other / "inside").mkdir()
    (photo_folder / "photo02.jpg").rename(other / "inside" / "photo02.jpg")
    folders.rescan(two.session)
    qtbot.waitUntil(lambda: two.sidebar.rows.entry(two.sidebar.rows.index(row_of(two, "other"))).unfolds is False)
    two.sidebar._rest.setInterval(0)
    hold(two.sidebar, row_of(two, "other"), dragged(two, "photo00.jpg"))
    qtbot.waitUntil(lambda: two.sidebar.rows.entry(two.sidebar.rows.index(row_of(two, "other"))).unfolds is True)
    assert two.sidebar.rows.entry(two.sidebar.rows.index(row_of(two, "other") + 1)).text == "inside"
    until_idle(qtbot, two, photos=13)
