"""The manners of each platform: its words and menus, what a browser drags, several folders, and what About says."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QAction, QDropEvent, QGuiApplication, QImage
from PySide6.QtWidgets import QFileDialog, QMenuBar, QProgressBar, QStyle
from pytestqt.qtbot import QtBot

import desktop_app
from desktop_app.core.errors import EncoderFileError
from desktop_app.core.library import Library
from desktop_app.gui import words
from desktop_app.gui.actions import queries
from desktop_app.gui.background.mime import offered, usable
from desktop_app.gui.commands import command
from desktop_app.gui.widgets import activity_bar, folder_chooser, motion
from desktop_app.gui.widgets.activity_bar import ActivityBar
from desktop_app.gui.widgets.folder_chooser import FolderChooser, pictures_folder
from desktop_app.gui.window.about_dialog import AboutDialog
from desktop_app.gui.window.drop_hint import FROM_THE_WEB, say_offer
from desktop_app.gui.window.main_window import MainWindow
from desktop_app.gui.window.menu_bar import ROLES, fill_menu_bar, wants_menu_bar
from tests.gui.conftest import PATIENCE_MS, until_idle
from tests.gui.drags import entering


@pytest.mark.parametrize(
    ("system", "manager", "trash"),
    [
        ("darwin", "Finder", "the Trash"),
        ("win32", "File Explorer", "the Recycle Bin"),
        ("linux", "file manager", "the trash"),
    ],
)
def test_words_of_the_platform(system: str, manager: str, trash: str) -> None:
    assert (words.file_manager(system), words.trash(system)) == (manager, trash)
    assert words.file_manager() in command("show-file").label
    assert words.trash() in command("trash").label


def test_a_menu_bar_with_the_systems_own_places(window: MainWindow, qtbot: QtBot) -> None:
    assert [wants_menu_bar(system) for system in ("darwin", "win32", "linux")] == [True, False, False]
    bar = QMenuBar()
    qtbot.addWidget(bar)
    fill_menu_bar(bar, window.commands)
    menus = [action.menu() for action in bar.actions()]
    assert [menu.title() for menu in menus] == ["File", "Find", "View", "Duplicates"]
    inside = {action.objectName() for menu in menus for action in menu.actions()}
    assert inside == set(window.commands)
    for identity, action in window.commands.items():
        assert action.menuRole() is ROLES.get(identity, QAction.MenuRole.NoRole)


def test_an_address_from_a_browser_is_not_downloaded_and_it_is_said(window: MainWindow, qtbot: QtBot) -> None:
    data = QMimeData()
    data.setUrls([QUrl("https://example.org/cat.jpg")])
    offer = offered(data)
    assert offer
    assert say_offer(usable(offer)) == FROM_THE_WEB
    queries.take(window.session, offer)
    qtbot.waitUntil(lambda: "downloads nothing" in window.notices.text, timeout=PATIENCE_MS)
    data.setImageData(QImage(4, 4, QImage.Format.Format_RGB32))
    assert usable(offered(data)).picture is not None  # browsers often give the pixels too


def test_a_picture_beside_folders_is_not_passed_over_in_silence(
    window: MainWindow, photo_folder: Path, qtbot: QtBot
) -> None:
    data = QMimeData()
    picture = next(photo_folder.glob("*.jpg"))
    data.setUrls([QUrl.fromLocalFile(str(photo_folder)), QUrl.fromLocalFile(str(picture))])
    queries.take(window.session, offered(data))
    qtbot.waitUntil(lambda: "drop it alone" in window.notices.text, timeout=PATIENCE_MS)


def test_who_drags_something_here_is_told_that_it_was_copied(
    window: MainWindow, photo_folder: Path, qtbot: QtBot
) -> None:
    """A file manager that is told "moved" may delete what it gave."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(photo_folder))])
    either, shift = Qt.DropAction.CopyAction | Qt.DropAction.MoveAction, Qt.KeyboardModifier.ShiftModifier
    comes = entering(QPoint(9, 9), data, actions=either, keys=shift)
    dropped = QDropEvent(QPointF(9, 9), either, data, Qt.MouseButton.LeftButton, shift)
    assert dropped.proposedAction() == Qt.DropAction.MoveAction
    window.dragEnterEvent(comes)
    window.dropEvent(dropped)
    for event in (comes, dropped):
        assert event.isAccepted()
        assert event.dropAction() == Qt.DropAction.CopyAction
    until_idle(qtbot, window, photos=12)


def test_several_folders_at_once_from_pictures(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> None:
    monkeypatch.setattr(folder_chooser, "pictures_folder", lambda: tmp_path)
    dialog = FolderChooser("Add")
    qtbot.addWidget(dialog)
    assert Path(dialog.directory().absolutePath()) == tmp_path
    names = [str(tmp_path), str(tmp_path / "one"), str(tmp_path / "two")]
    monkeypatch.setattr(QFileDialog, "selectedFiles", lambda _dialog: names)
    assert dialog.chosen == [tmp_path / "one", tmp_path / "two"]
    assert pictures_folder().is_dir()


def test_about_names_versions_licences_encoder_and_library(window: MainWindow, library: Library, qtbot: QtBot) -> None:
    window.do("about")
    qtbot.waitUntil(lambda: window.findChild(AboutDialog) is not None, timeout=PATIENCE_MS)
    dialog = window.findChild(AboutDialog)
    assert dialog is not None
    said = dict(dialog.facts)
    assert desktop_app.__version__ in said["Lookalike"]
    assert "LGPL" in said["Qt"]
    assert "MIT" in said["onnxruntime"]
    assert said["Library"] == str(library.catalog_path)
    assert library.encoder.card.name in said["Model"]
    dialog.copy_button.click()
    assert f"Library: {library.catalog_path}" in QGuiApplication.clipboard().text()
    dialog.reject()


def test_about_is_there_without_a_model_and_says_why(
    window: MainWindow, library: Library, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(_library: Library) -> None:
        raise EncoderFileError("the provider 'openvino' is not installed")

    monkeypatch.setattr(Library, "encoder", property(broken))
    window.do("about")
    qtbot.waitUntil(lambda: window.findChild(AboutDialog) is not None, timeout=PATIENCE_MS)
    dialog = window.findChild(AboutDialog)
    assert dialog is not None
    said = dict(dialog.facts)
    assert "openvino" in said["Model"]
    assert said["Library"] == str(library.catalog_path)
    dialog.reject()


@pytest.mark.parametrize(("duration", "moving"), [(0, False), (200, True)])
def test_nothing_moves_where_nothing_shall(
    duration: int, moving: bool, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    bar = ActivityBar()
    qtbot.addWidget(bar)

    class Style:
        @staticmethod
        def styleHint(hint: QStyle.StyleHint, *_: object) -> int:  # noqa: N802 -- Qt's name
            assert hint is QStyle.StyleHint.SH_Widget_Animation_Duration
            return duration

    class Widget:
        @staticmethod
        def style() -> Style:
            return Style()

    monkeypatch.setattr(activity_bar, "moves", lambda _bar: motion.moves(Widget()))  # type: ignore[arg-type]
    bar.begin("Pictures", quietly=False)
    progress = bar.findChild(QProgressBar)
    assert progress is not None
    assert (progress.maximum() == 0) is moving
