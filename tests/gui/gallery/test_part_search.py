"""A part of a photo is drawn, by mouse or by keyboard, and what contains it is shown with the place outlined."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPointF, QRectF, Qt
from pytestqt.qtbot import QtBot

from desktop_app.core.parts import Part
from desktop_app.core.settings import Settings
from desktop_app.gui.actions import folders, parts, queries
from desktop_app.gui.session.navigation import Location
from desktop_app.gui.session.subject import Subject
from desktop_app.gui.widgets.part_outline import part_between
from desktop_app.gui.window.main_window import MainWindow
from tests.core.duplicates.made_photos import scene
from tests.gui.conftest import until_idle

CONTAINS, LIKE = "Contains this part", "Has a part like it"


@pytest.fixture
def photos(tmp_path: Path) -> Path:
    """Three scenes, and a fourth file that shows the middle of the first."""
    folder = tmp_path / "photos"
    folder.mkdir()
    for number in range(3):
        scene(number).save(folder / f"{number}.jpg", quality=92)
    scene(0).crop((84, 60, 336, 240)).save(folder / "middle.jpg", quality=92)
    return folder


@pytest.fixture
def asked(window: MainWindow, photos: Path, qtbot: QtBot) -> MainWindow:
    """Over indexed photos with codes of parts."""
    window.session.library.settings = Settings(threads=2, parts=True)
    folders.add_folders(window.session, [photos])
    until_idle(qtbot, window, photos=4)
    return window


def _choose(window: MainWindow, qtbot: QtBot, name: str) -> None:
    model = window.photos.model

    def row_of_name() -> int:
        known = [model.photo(row) for row in range(model.rowCount())]
        return next((row for row, photo in enumerate(known) if photo is not None and photo.path.name == name), -1)

    qtbot.waitUntil(lambda: row_of_name() >= 0)
    window.photos.grid.setCurrentIndex(model.index(row_of_name()))
    qtbot.waitUntil(lambda: window.preview.subject is not None and window.preview.subject.name == name)
    qtbot.waitUntil(lambda: not window.preview.picture.image.isNull())


def _drag(window: MainWindow, qtbot: QtBot, part: Part) -> None:
    picture = window.preview.picture
    area = picture.place
    start = area.topLeft() + QPointF(part.left * area.width(), part.top * area.height())
    end = start + QPointF(part.width * area.width(), part.height * area.height())
    qtbot.mousePress(picture, Qt.MouseButton.LeftButton, pos=start.toPoint())
    qtbot.mouseMove(picture, end.toPoint())
    qtbot.mouseRelease(picture, Qt.MouseButton.LeftButton, pos=end.toPoint())


def _titles(window: MainWindow) -> dict[str, str]:
    model = window.photos.model
    found = {}
    for row in range(model.rowCount()):
        photo = model.photo(row)
        section = sum(start <= row for start in model.starts) - 1
        if photo is not None and section >= 0:
            found[photo.path.name] = model.section_title(section)
    return found


def test_a_rectangle_on_the_preview_asks(asked: MainWindow, qtbot: QtBot) -> None:
    _choose(asked, qtbot, "0.jpg")
    _drag(asked, qtbot, Part(0.25, 0.25, 0.5, 0.5))
    qtbot.waitUntil(lambda: _titles(asked).get("middle.jpg") == CONTAINS)
    found = _titles(asked)
    assert list(found)[:2] == ["0.jpg", "middle.jpg"]
    assert found["0.jpg"] == CONTAINS
    assert set(found.values()) <= {CONTAINS, LIKE}
    assert asked.windowTitle().startswith("Photos with a part of 0.jpg")
    assert asked.top.title.text() == "Photos with"
    assert asked.preview.similar_button.isEnabled()  # what is like the whole photo is not shown
    place = asked.photos.model.place(1)
    assert place is not None
    assert (place.left, place.top) == (pytest.approx(0.08, abs=0.05), pytest.approx(0.08, abs=0.05))
    _choose(asked, qtbot, "middle.jpg")
    assert asked.preview.picture.part == place
    asked.do("quick-look")
    assert asked.quick_look.canvas.part == place
    asked.quick_look.leave()
    asked.go_back()
    assert asked.session.navigator.here == Location()


def test_a_click_on_the_preview_asks_nothing(asked: MainWindow, qtbot: QtBot) -> None:
    _choose(asked, qtbot, "0.jpg")
    _drag(asked, qtbot, Part(0.25, 0.25, 0.001, 0.001))
    assert asked.session.navigator.here == Location()


def test_the_keyboard_draws_in_quick_look(asked: MainWindow, qtbot: QtBot) -> None:
    _choose(asked, qtbot, "0.jpg")
    asked.do("ask-part")
    canvas, look = asked.quick_look.canvas, asked.quick_look
    assert canvas.drawing
    first = canvas.part
    assert first is not None
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Up):
        qtbot.keyClick(look, key)
    qtbot.keyClick(look, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    moved = canvas.part
    assert moved is not None
    assert moved.left < first.left
    assert moved.top < first.top
    assert (moved.width > first.width, moved.height) == (True, pytest.approx(first.height))
    qtbot.keyClick(look, Qt.Key.Key_Escape)
    assert (canvas.drawing, canvas.part, look.isVisible()) == (False, None, True)
    qtbot.keyClick(look, Qt.Key.Key_P)
    for _ in range(60):  # it stays inside
        qtbot.keyClick(look, Qt.Key.Key_Right)
        qtbot.keyClick(look, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(look, Qt.Key.Key_Return)
    query = asked.session.navigator.here.query
    assert query is not None
    assert query.part is not None
    assert query.part.left + query.part.width == pytest.approx(1)
    assert query.part.top + query.part.height == pytest.approx(1)
    assert not look.isVisible()


def test_the_mouse_draws_in_quick_look_instead_of_moving(asked: MainWindow, qtbot: QtBot) -> None:
    _choose(asked, qtbot, "0.jpg")
    asked.do("ask-part")
    canvas = asked.quick_look.canvas
    area = canvas.picture_in(canvas.rect())
    start, end = area.center(), area.center() + QPointF(area.width() / 4, area.height() / 4)
    qtbot.mousePress(canvas, Qt.MouseButton.LeftButton, pos=start.toPoint())
    qtbot.mouseMove(canvas, end.toPoint())
    qtbot.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=end.toPoint())
    query = asked.session.navigator.here.query
    assert query is not None
    assert query.part is not None
    assert (query.part.left, query.part.width) == (pytest.approx(0.5, abs=0.02), pytest.approx(0.25, abs=0.02))


def test_a_part_of_a_pasted_picture_is_found(asked: MainWindow, qtbot: QtBot) -> None:
    queries.find_like_picture(asked.session, np.asarray(scene(1)))
    qtbot.waitUntil(lambda: asked.preview.subject is not None and asked.preview.subject.photo is None)
    qtbot.waitUntil(lambda: not asked.preview.picture.image.isNull())
    _drag(asked, qtbot, Part(0.2, 0.2, 0.6, 0.6))
    qtbot.waitUntil(lambda: _titles(asked).get("1.jpg") == CONTAINS)
    assert asked.windowTitle().startswith("Photos with a part of pasted picture")


def test_switched_off_it_is_offered(window: MainWindow, photos: Path, qtbot: QtBot) -> None:
    folders.add_folders(window.session, [photos])
    until_idle(qtbot, window, photos=4)
    _choose(window, qtbot, "0.jpg")
    window.do("quick-look")
    with qtbot.waitSignal(window.session.notices.posted) as posted:
        qtbot.keyClick(window.quick_look, Qt.Key.Key_P)
    assert not window.quick_look.isVisible()
    (notice,) = posted.args
    assert notice.label == "Switch on"
    assert window.session.library.parts.without_codes() == 4
    notice.action()
    qtbot.waitUntil(lambda: window.session.library.settings.parts and window.session.library.parts.without_codes() == 0)
    qtbot.waitUntil(lambda: not window.session.indexing.running)
    window.do("ask-part")
    assert window.quick_look.canvas.drawing


def test_nothing_like_it_is_said(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    window.session.library.settings = Settings(threads=1, parts=True)
    (tmp_path / "empty").mkdir()
    window.session.library.add_folder(tmp_path / "empty")
    window.session.shelf.refresh()
    qtbot.waitUntil(lambda: len(window.session.shelf.folders) == 1)
    parts.find_part(window.session, Subject("drawing", np.asarray(scene(1))), Part(0.2, 0.2, 0.6, 0.6))
    qtbot.waitUntil(lambda: window.photos.empty.advice.heading == "No photo contains this part")


def test_what_is_drawn_is_cut_off_at_the_picture() -> None:
    picture = QRectF(100, 50, 200, 100)
    assert part_between(QPointF(200, 100), QPointF(900, 0), picture) == Part(0.5, 0, 0.5, 0.5)
    assert part_between(QPointF(0, 0), QPointF(90, 40), picture) is None
    assert part_between(QPointF(150, 60), QPointF(153, 140), picture) is None
    assert part_between(QPointF(150, 60), QPointF(190, 140), QRectF()) is None
