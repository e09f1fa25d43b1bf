"""A network share that died answers after minutes: the window never asks it itself, and goes on."""

from __future__ import annotations

import errno
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication
from pytestqt.qtbot import QtBot

from desktop_app import gui
from desktop_app.gui.actions import files, queries
from desktop_app.gui.background import tasks
from desktop_app.gui.background.mime import Usable, usable
from desktop_app.gui.session.navigation import Location
from desktop_app.gui.window.main_window import MainWindow
from tests.gui.conftest import PATIENCE_MS
from tests.gui.drags import entering
from tests.shares import Share


@pytest.fixture(autouse=True)
def _little_patience(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tasks, "PATIENCE", 0.2)


@pytest.fixture
def share(indexed: MainWindow, photo_folder: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Share]:
    """The folder of the indexed photos."""
    share = Share(photo_folder, monkeypatch, patience=PATIENCE_MS / 1000)
    yield share
    share.answers.set()


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """What the desktop was asked to open."""
    opened: list[Path] = []
    monkeypatch.setattr(
        "PySide6.QtGui.QDesktopServices.openUrl", lambda url: opened.append(Path(url.toLocalFile())) or True
    )
    monkeypatch.setattr(files, "reveal_command", lambda _path: None)
    return opened


def hover_and_drop(window: MainWindow, path: Path) -> None:
    data, keys = QMimeData(), (Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    data.setUrls([QUrl.fromLocalFile(str(path))])
    window.dragEnterEvent(entering(QPoint(600, 400), data))
    window.dropEvent(QDropEvent(QPoint(600, 400), Qt.DropAction.CopyAction, data, *keys))


def test_the_window_itself_asks_the_disk_nothing(
    indexed: MainWindow, share: Share, opened: list[Path], qtbot: QtBot
) -> None:
    session, photo = indexed.session, share.root / "photo03.jpg"
    indexed.photos.step(1)
    qtbot.waitUntil(lambda: indexed.preview.picture.image.width() > 0, timeout=PATIENCE_MS)
    indexed.peek()
    indexed.quick_look.leave()
    files.open_file(session, photo)
    qtbot.waitUntil(lambda: opened == [photo], timeout=PATIENCE_MS)
    files.show_in_file_manager(session, photo)
    qtbot.waitUntil(lambda: opened == [photo, share.root], timeout=PATIENCE_MS)
    indexed.do("paste")
    assert "no picture on the clipboard" in indexed.notices.text
    files.copy_path(session, [photo])
    files.copy_picture(session, photo)
    qtbot.waitUntil(lambda: QGuiApplication.clipboard().mimeData().hasImage(), timeout=PATIENCE_MS)
    indexed.do("paste")
    qtbot.waitUntil(lambda: session.navigator.here.query is not None, timeout=PATIENCE_MS)
    indexed.go_back()
    hover_and_drop(indexed, photo)
    qtbot.waitUntil(lambda: session.navigator.here.query is not None, timeout=PATIENCE_MS)
    hover_and_drop(indexed, share.root / "trip")
    qtbot.waitUntil(lambda: session.navigator.here.query is None, timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: not session.indexing.running, timeout=PATIENCE_MS)
    assert share.asked_by_main == []


def test_the_window_goes_on_while_a_share_does_not_answer(
    indexed: MainWindow, share: Share, opened: list[Path], tmp_path: Path, qtbot: QtBot
) -> None:
    session, photo = indexed.session, share.root / "photo03.jpg"
    share.answers.clear()
    indexed.photos.step(1)
    shown: list[object] = []
    for number in range(4):
        session.pictures.request(photo, side=64, then=shown.append, failed=shown.append, channel=number)
        files.open_file(session, photo)
        files.show_in_file_manager(session, photo)
    hover_and_drop(indexed, photo)
    session.thumbnails.forget()
    queries.type_search(session, "trip")
    qtbot.waitUntil(lambda: indexed.photos.model.rowCount() == 4, timeout=PATIENCE_MS // 4)
    first = indexed.photos.model.photo_id(0)
    qtbot.waitUntil(lambda: session.thumbnails.image(first) is not None, timeout=PATIENCE_MS // 4)
    local = tmp_path / "local.jpg"
    Image.new("RGB", (8, 8)).save(local)
    previewed: list[object] = []
    session.pictures.request(local, side=64, then=previewed.append, failed=previewed.append, channel="local")
    qtbot.waitUntil(lambda: len(previewed) == 1, timeout=PATIENCE_MS // 2)
    assert opened == shown == []
    share.answers.set()
    qtbot.waitUntil(lambda: opened == [share.root] and len(shown) == 4, timeout=PATIENCE_MS)  # what was asked last


def test_what_was_dropped_on_a_slow_share_is_not_lost_to_the_next_drop(
    indexed: MainWindow, share: Share, tmp_path: Path, qtbot: QtBot
) -> None:
    slow, quick = share.root.parent / "slow", tmp_path / "quick"
    for folder in (slow, quick):
        folder.mkdir()
    share.root = slow
    share.answers.clear()
    hover_and_drop(indexed, slow)
    hover_and_drop(indexed, quick)
    share.answers.set()
    names = {"photos", "slow", "quick"}
    qtbot.waitUntil(lambda: {f.path.name for f in indexed.session.shelf.folders} == names, timeout=PATIENCE_MS)


@pytest.mark.sweep(1)
@pytest.mark.parametrize("what", ["photo.jpg", "folder"])
def test_an_answer_that_comes_late_leads_nobody_away(
    *, what: str, indexed: MainWindow, share: Share, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    answered: list[Usable] = []
    monkeypatch.setattr(queries, "usable", lambda offer: answered.append(usable(offer)) or answered[-1])
    slow = tmp_path / "slow"
    (slow / "folder").mkdir(parents=True)
    (slow / "photo.jpg").write_bytes((share.root / "photo03.jpg").read_bytes())
    share.root = slow
    share.answers.clear()
    hover_and_drop(indexed, slow / what)
    queries.type_search(indexed.session, "trip")
    share.answers.set()
    qtbot.waitUntil(lambda: answered != [], timeout=PATIENCE_MS)
    folders = 2 if what == "folder" else 1
    qtbot.waitUntil(lambda: len(indexed.session.shelf.folders) == folders, timeout=PATIENCE_MS)
    qtbot.wait(100)
    assert indexed.session.navigator.here == Location(text="trip")


def test_nor_does_qt_ask_the_disk_for_it() -> None:
    asking = re.compile(
        r"\b(QFile|QFileInfo|QDir|QImageReader|QStorageInfo|mimeTypeForFile|mimeTypeForUrl|QFileSystem\w+|QFileIcon\w+)\b"
    )
    sources = {path: path.read_text(encoding="utf-8") for path in Path(gui.__file__).parent.rglob("*.py")}
    assert {path: found for path, source in sources.items() if (found := asking.findall(source))} == {}


def test_a_file_that_is_gone_is_not_opened(
    indexed: MainWindow, photo_folder: Path, opened: list[Path], qtbot: QtBot
) -> None:
    files.open_file(indexed.session, photo_folder / "gone.jpg")
    qtbot.waitUntil(lambda: "no longer there" in indexed.notices.text, timeout=PATIENCE_MS)
    assert opened == []


def test_what_hovers_is_said_once_the_disk_has_answered(indexed: MainWindow, photo_folder: Path, qtbot: QtBot) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(photo_folder))])
    event = entering(QPoint(600, 400), data)
    indexed.dragEnterEvent(event)
    assert event.isAccepted()
    qtbot.waitUntil(lambda: indexed.drop_hint.text == "Drop to add the folder", timeout=PATIENCE_MS)
    assert indexed.drop_hint.isVisible()
    indexed._hide_hint()
    assert not indexed.drop_hint.isVisible()


def test_a_share_that_answers_with_an_error_is_a_notice(
    indexed: MainWindow, share: Share, opened: list[Path], qtbot: QtBot
) -> None:
    share.error = errno.EHOSTDOWN
    for act in (files.open_file, files.show_in_file_manager):
        act(indexed.session, share.root / "photo03.jpg")
        qtbot.waitUntil(lambda: "no longer there" in indexed.notices.text, timeout=PATIENCE_MS)
        indexed.notices.dismiss()
    hover_and_drop(indexed, share.root / "photo03.jpg")
    qtbot.waitUntil(lambda: "neither a folder nor a picture" in indexed.notices.text, timeout=PATIENCE_MS)
    assert opened == []
