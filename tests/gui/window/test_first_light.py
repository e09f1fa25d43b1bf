"""The main path in a real window over a real library: pick, index, click, results, back."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication, QImage
from pytestqt.qtbot import QtBot

from desktop_app.core.errors import FolderError
from desktop_app.core.library import Library
from desktop_app.core.types import PhotoId
from desktop_app.gui.actions import folders, queries, removing
from desktop_app.gui.session.navigation import Location
from desktop_app.gui.widgets.folder_chooser import FolderChooser
from desktop_app.gui.window.main_window import MainWindow
from desktop_app.gui.window.text import title_of
from desktop_app.gui.window.views import VIEWS
from tests.gui.conftest import PATIENCE_MS, until_chosen, until_idle

PLAIN = Qt.KeyboardModifier.NoModifier


def click(qtbot: QtBot, window: MainWindow, row: int, modifier: Qt.KeyboardModifier = PLAIN) -> None:
    grid = window.photos.grid
    qtbot.waitUntil(lambda: window.photos.model.photo(row) is not None, timeout=PATIENCE_MS)
    at = grid.visualRect(window.photos.model.index(row)).center()
    qtbot.mouseClick(grid.viewport(), Qt.MouseButton.LeftButton, modifier, at)


def until_neighbours(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.waitUntil(lambda: window.photos.model.contents.distances is not None, timeout=PATIENCE_MS)


def drop(window: MainWindow, data: QMimeData) -> None:
    event = QDropEvent(
        QPointF(600, 400),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    window.dropEvent(event)


def test_an_empty_library_says_what_to_do_and_its_button_does_it(
    window: MainWindow, photo_folder: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    qtbot.waitUntil(lambda: window.photos.empty.advice.welcome, timeout=PATIENCE_MS)
    monkeypatch.setattr(FolderChooser, "chosen", property(lambda _dialog: [photo_folder]))
    monkeypatch.setattr(FolderChooser, "open", lambda dialog: dialog.accepted.emit())
    window.photos.empty._button.click()
    until_idle(qtbot, window, photos=12)
    assert window.photos.grid.isVisible()
    assert "12 photos added" in window.notices.text
    assert window.top.count.text() == "12 photos"


def test_starting_with_a_folder_indexes_it(
    open_window: Callable[..., MainWindow], library: Library, photo_folder: Path, qtbot: QtBot
) -> None:
    window = open_window(library, folder=photo_folder)
    until_idle(qtbot, window, photos=12)


def test_starting_with_a_folder_looks_at_the_others_too(
    open_window: Callable[..., MainWindow], library: Library, photo_folder: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    library.add_folder(photo_folder)
    list(library.index())
    (photo_folder / "new.jpg").write_bytes((photo_folder / "photo05.jpg").read_bytes() + b"and more")
    (tmp_path / "other").mkdir()
    (tmp_path / "other" / "photo.jpg").write_bytes((photo_folder / "photo05.jpg").read_bytes() + b"and still more")
    window = open_window(library, folder=tmp_path / "other")
    qtbot.waitUntil(lambda: window.session.shelf.photos == 14, timeout=PATIENCE_MS)


def test_a_click_shows_the_neighbours_with_the_query_first(indexed: MainWindow, qtbot: QtBot) -> None:
    window, model = indexed, indexed.photos.model
    asked = model.photo_id(4)
    click(qtbot, window, 4)
    until_neighbours(qtbot, window)
    assert model.photo_id(0) == asked
    assert model.distance(0) == 0
    assert list(model.contents.distances) == sorted(model.contents.distances)
    qtbot.waitUntil(lambda: window.preview.subject is not None and window.preview.subject.likeness)
    assert window.top.chip.isVisible()
    assert window.top.slider.isVisible()
    assert window.top.chip.name == window.preview.subject.name
    qtbot.waitUntil(lambda: window.top.chip.has_image, timeout=PATIENCE_MS)


def test_the_query_keeps_its_picture_when_folders_or_counts_change(indexed: MainWindow, qtbot: QtBot) -> None:
    window = indexed
    click(qtbot, window, 4)
    qtbot.waitUntil(lambda: window.top.chip.has_image, timeout=PATIENCE_MS)
    window.session.shelf.changed.emit()
    assert window.top.chip.has_image


def test_enter_does_the_same_and_arrows_move_the_preview(indexed: MainWindow, qtbot: QtBot) -> None:
    window, grid = indexed, indexed.photos.grid
    qtbot.keyClick(grid, Qt.Key.Key_Home)
    qtbot.keyClick(grid, Qt.Key.Key_Right)
    assert grid.currentIndex().row() == 1
    until_chosen(qtbot, window)
    asked = grid.current_photo
    qtbot.keyClick(grid, Qt.Key.Key_Return)
    until_neighbours(qtbot, window)
    assert window.session.navigator.here.query.photo == asked


def test_back_among_the_photos_the_keyboard_is_on_one(indexed: MainWindow, qtbot: QtBot) -> None:
    window, grid = indexed, indexed.photos.grid
    qtbot.waitUntil(lambda: grid.hasFocus() and grid.current_photo is not None)  # Qt gave it the first one
    before = grid.current_photo
    qtbot.waitUntil(lambda: window.photos.model.photo(0) is not None)
    qtbot.keyClick(grid, Qt.Key.Key_Return)
    until_neighbours(qtbot, window)
    qtbot.keyClick(grid, Qt.Key.Key_Backspace)
    qtbot.waitUntil(lambda: window.session.navigator.here.query is None)
    assert grid.current_photo == before


def test_what_is_counted_is_what_is_shown_your_photo_too(indexed: MainWindow, qtbot: QtBot) -> None:
    window, model = indexed, indexed.photos.model
    click(qtbot, window, 0)
    until_neighbours(qtbot, window)
    shown = model.rowCount()
    assert window.top.count.text() == f"{shown} photos"
    assert sum(model.section_count(number) for number in range(len(model.starts))) == shown


def test_the_slider_cuts_the_answer_without_asking_again(
    indexed: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window, model = indexed, indexed.photos.model
    click(qtbot, window, 0)
    until_neighbours(qtbot, window)
    monkeypatch.setattr(Library, "similar", lambda *_args, **_options: pytest.fail("asked again"))
    distances = model.contents.distances
    for radius in (window.session.radius.maximum, 0, 20, 3):
        window.top.slider.setValue(radius)
        assert model.rowCount() == int(np.sum(distances <= radius))
        assert window.session.radius.value == radius
    window.top.slider.setValue(0)
    advice = window.photos.empty.advice
    assert "No other similar photos" in advice.heading
    if advice.button:  # the closest one is within the slider's reach
        window.photos.empty._button.click()
        assert model.rowCount() > 1


@pytest.mark.sweep(2)
@pytest.mark.parametrize("way", ["button", "alt-left", "backspace", "escape", "chip"])
def test_every_way_back(indexed: MainWindow, qtbot: QtBot, way: str) -> None:
    window, model = indexed, indexed.photos.model
    before = list(model.ids)
    click(qtbot, window, 5)
    until_neighbours(qtbot, window)
    if way == "button":
        window.top.back_button.click()
    elif way == "chip":
        window.top.chip._close.click()
    elif way == "backspace":
        qtbot.keyClick(window.photos.grid, Qt.Key.Key_Backspace)
    elif way == "escape":
        window.do("escape")
    else:
        window.do("back")
    qtbot.waitUntil(lambda: list(model.ids) == before, timeout=PATIENCE_MS)
    assert not window.top.chip.isVisible()
    if way != "chip":
        assert window.photos.grid.currentIndex().row() == 5


def test_back_returns_to_scroll_position_and_photo(huge: MainWindow, qtbot: QtBot) -> None:
    window, grid = huge, huge.photos.grid
    grid.verticalScrollBar().setValue(123_457)
    first = grid.indexAt(QPoint(20, 20)).row()
    click(qtbot, window, first + 1)
    asked = window.photos.model.photo_id(first + 1)
    until_neighbours(qtbot, window)
    click(qtbot, window, 2)
    qtbot.waitUntil(lambda: window.photos.place() is not None)
    window.go_back()
    qtbot.waitUntil(lambda: window.session.navigator.here.query.photo == asked)
    window.go_back()
    qtbot.waitUntil(lambda: window.photos.model.rowCount() == 100_000, timeout=PATIENCE_MS)
    assert grid.verticalScrollBar().value() == 123_457
    assert grid.current_photo == asked
    assert grid.selected_rows() == [], "it was asked about, and nothing was selected"


def test_a_double_click_opens_the_file_and_stays(
    indexed: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr("PySide6.QtGui.QDesktopServices.openUrl", lambda url: opened.append(url) or True)
    window, grid = indexed, indexed.photos.grid
    before = list(window.photos.model.ids)
    at = grid.visualRect(window.photos.model.index(3)).center()
    wanted = window.session.library.photos([window.photos.model.photo_id(3)])[0].path
    click(qtbot, window, 3)
    qtbot.mouseDClick(grid.viewport(), Qt.MouseButton.LeftButton, pos=at)
    qtbot.waitUntil(lambda: len(opened) == 1, timeout=PATIENCE_MS)
    assert Path(opened[0].toLocalFile()) == wanted
    qtbot.waitUntil(lambda: list(window.photos.model.ids) == before, timeout=PATIENCE_MS)
    assert window.session.navigator.here == Location()


def test_ctrl_and_shift_click_only_select(indexed: MainWindow, qtbot: QtBot) -> None:
    window, grid = indexed, indexed.photos.grid
    click(qtbot, window, 1, modifier=Qt.KeyboardModifier.ControlModifier)
    click(qtbot, window, 3, modifier=Qt.KeyboardModifier.ControlModifier)
    assert grid.selected_rows() == [1, 3]
    click(qtbot, window, 6, modifier=Qt.KeyboardModifier.ShiftModifier)
    assert {3, 4, 5, 6} <= set(grid.selected_rows())
    assert window.session.navigator.here.query is None


def test_a_dropped_file_from_outside_is_a_query(
    indexed: MainWindow, photo_folder: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    window = indexed
    outside = tmp_path / "somewhere else.jpg"
    outside.write_bytes((photo_folder / "photo03.jpg").read_bytes())
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(outside))])
    drop(window, data)
    until_neighbours(qtbot, window)
    model = window.photos.model
    twin = window.session.library.photos([model.photo_id(0)])[0]
    assert (twin.path.name, model.distance(0)) == ("photo03.jpg", 0)
    assert window.top.chip.name == outside.name
    assert window.preview.subject.path == outside
    assert window.preview.subject.photo is None


def test_a_dropped_file_of_the_library_is_that_photo(indexed: MainWindow, photo_folder: Path, qtbot: QtBot) -> None:
    queries.find_like_file(indexed.session, photo_folder / "photo05.jpg")
    until_neighbours(qtbot, indexed)
    photo = indexed.session.library.photo_at(photo_folder / "photo05.jpg")
    assert indexed.session.navigator.here.query.photo == photo.id


def test_a_pasted_picture_is_a_query(indexed: MainWindow, photo_folder: Path, qtbot: QtBot) -> None:
    image = QImage(str(photo_folder / "photo07.jpg"))
    QGuiApplication.clipboard().setImage(image)
    indexed.do("paste")
    until_neighbours(qtbot, indexed)
    model = indexed.photos.model
    twin = indexed.session.library.photos([model.photo_id(0)])[0]
    assert (twin.path.name, model.distance(0)) == ("photo07.jpg", 0)
    qtbot.waitUntil(lambda: not indexed.preview.picture.image.isNull(), timeout=PATIENCE_MS)
    assert not indexed.preview.open_button.isVisible()


def test_dropped_folders_are_added(
    indexed: MainWindow, tmp_path: Path, write_photo: Callable[..., Path], qtbot: QtBot
) -> None:
    for name, number in (("one", 30), ("two", 31)):
        write_photo(tmp_path / name / "a.jpg", number)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / name)) for name in ("one", "two")])
    drop(indexed, data)
    until_idle(qtbot, indexed, photos=14)
    assert [folder.path.name for folder in indexed.session.shelf.folders] == ["one", "photos", "two"]


def test_a_folder_that_cannot_be_used_is_a_notice(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    folders.add_folders(window.session, [tmp_path / "nowhere"])
    qtbot.waitUntil(lambda: "nowhere" in window.notices.text, timeout=PATIENCE_MS)
    assert window.notices._now.warning
    assert "does not exist" in str(FolderError("does not exist"))


def test_a_query_that_cannot_be_read_is_a_notice(indexed: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    broken = tmp_path / "broken.jpg"
    broken.write_bytes(b"\xff\xd8\xff not a photo")
    queries.find_like_file(indexed.session, broken)
    qtbot.waitUntil(lambda: "broken.jpg" in indexed.notices.text, timeout=PATIENCE_MS)
    advice = indexed.photos.empty.advice
    assert (advice.heading, advice.text) == ("This picture cannot be compared", indexed.notices.text)
    indexed.go_back()
    qtbot.waitUntil(lambda: indexed.photos.model.rowCount() == 12, timeout=PATIENCE_MS)


def test_search_filters_and_escape_leaves_it(indexed: MainWindow, qtbot: QtBot) -> None:
    indexed.top.focus_search()
    qtbot.keyClicks(indexed.top.search, "photo1")
    qtbot.waitUntil(lambda: indexed.photos.model.rowCount() == 2, timeout=PATIENCE_MS)
    qtbot.keyClicks(indexed.top.search, "nonsense")
    qtbot.waitUntil(lambda: "Nothing found" in indexed.photos.empty.advice.heading, timeout=PATIENCE_MS)
    assert not indexed.photos.grid.isVisible()
    indexed.photos.empty._button.click()
    qtbot.waitUntil(lambda: indexed.photos.model.rowCount() == 12, timeout=PATIENCE_MS)
    assert indexed.top.search.text() == ""


def test_a_folder_in_the_sidebar_shows_its_photos(
    indexed: MainWindow, tmp_path: Path, write_photo: Callable[..., Path], qtbot: QtBot
) -> None:
    write_photo(tmp_path / "other" / "a.jpg", 40)
    folders.add_folders(indexed.session, [tmp_path / "other"])
    qtbot.waitUntil(lambda: indexed.photos.model.rowCount() == 1, timeout=PATIENCE_MS)
    assert indexed.top.title.text() == "other"
    rows = indexed.sidebar.rows
    texts = [rows.data(rows.index(row)) for row in range(rows.rowCount())]
    assert texts == ["Folders", "other", "photos", "Add folder…", "Library", *(spec.title for spec in VIEWS)]
    indexed.sidebar._go(rows.index(texts.index("photos")))
    qtbot.waitUntil(lambda: indexed.photos.model.rowCount() == 12, timeout=PATIENCE_MS)


def test_a_removed_folder_is_forgotten_and_its_files_stay(
    indexed: MainWindow, photo_folder: Path, qtbot: QtBot
) -> None:
    folder = indexed.session.shelf.folders[0]
    indexed.session.navigator.go(Location(folder=folder.id))
    folders.forget_folder(indexed.session, folder.id)
    qtbot.waitUntil(lambda: indexed.photos.empty.advice.welcome, timeout=PATIENCE_MS)
    assert indexed.session.navigator.here == Location()
    assert title_of(indexed.session.shelf, Location()) == "Welcome"
    assert title_of(indexed.session.shelf, Location(text="a")) == "“a” in All photos"
    assert len(list(photo_folder.rglob("*.jpg"))) == 12


def test_enter_after_a_search_that_finds_nothing_does_not_clear_it(indexed: MainWindow, qtbot: QtBot) -> None:
    """It went on to the button that had got the keyboard by then, and all photos looked like what was found."""
    indexed.activateWindow()
    indexed.do("search")
    qtbot.keyClicks(indexed.top.search, "nowhere")
    qtbot.waitUntil(lambda: indexed.photos.empty.advice.button == "Clear the search", timeout=PATIENCE_MS)
    qtbot.keyClick(indexed.top.search, Qt.Key.Key_Return)
    qtbot.waitUntil(indexed.photos.empty._button.hasFocus)
    assert indexed.session.navigator.here.text == "nowhere"


def test_quick_look_steps_and_leaves(indexed: MainWindow, qtbot: QtBot) -> None:
    grid = indexed.photos.grid
    qtbot.keyClick(grid, Qt.Key.Key_Home)
    until_chosen(qtbot, indexed)
    qtbot.keyClick(grid, Qt.Key.Key_Space)
    assert indexed.quick_look.isVisible()
    qtbot.keyClick(indexed.quick_look, Qt.Key.Key_Right)
    assert grid.currentIndex().row() == 1
    qtbot.waitUntil(lambda: not indexed.quick_look.image.isNull(), timeout=PATIENCE_MS)
    qtbot.keyClick(indexed.quick_look, Qt.Key.Key_Escape)
    assert not indexed.quick_look.isVisible()


def test_quick_look_zooms_picks_and_takes_away(
    indexed: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window, look, grid = indexed, indexed.quick_look, indexed.photos.grid
    click(qtbot, window, 1, modifier=Qt.KeyboardModifier.ControlModifier)
    until_chosen(qtbot, window)
    qtbot.keyClick(grid, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: look.image.width() == 64, timeout=PATIENCE_MS)
    assert "64 × 48" in look._facts.text()
    qtbot.keyClick(look, Qt.Key.Key_Plus)
    assert look.canvas.zoom > 1
    qtbot.keyClick(look, Qt.Key.Key_0)
    assert look.canvas.zoom == 1
    qtbot.keyClick(look, Qt.Key.Key_M)
    assert look.state.text() == "Selected"
    qtbot.keyClick(look, Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: look.state.text() == "", timeout=PATIENCE_MS)
    qtbot.keyClick(look, Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: grid.currentIndex().row() == 3, timeout=PATIENCE_MS)
    look._buttons["pick"].click()
    asked: list[list[int]] = []
    monkeypatch.setattr(removing, "ask_to_remove", lambda _session, photos, _window: asked.append(list(photos)))
    qtbot.keyClick(look, Qt.Key.Key_Delete)
    ids = window.photos.model.ids
    assert asked == [[ids[1], ids[3]]]
    qtbot.keyClick(look, Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: look.state.text() == "", timeout=PATIENCE_MS)
    qtbot.keyClick(look, Qt.Key.Key_Delete)
    assert asked[1:] == [[ids[4]]], "it is not among those that were picked: it alone is meant"
    qtbot.keyClick(look, Qt.Key.Key_Left)
    qtbot.waitUntil(lambda: look.state.text() == "Selected", timeout=PATIENCE_MS)
    beside = look.canvas.rect().bottomRight()
    qtbot.mouseClick(look.canvas, Qt.MouseButton.LeftButton, pos=beside)
    assert not look.isVisible()
    assert grid.selected_rows() == [1, 3]
    window.photos.step(1)
    assert grid.selected_rows() == [4]


def test_the_photo_after_one_that_is_gone_has_the_focus(indexed: MainWindow, photo_folder: Path, qtbot: QtBot) -> None:
    grid = indexed.photos.grid
    grid.setCurrentIndex(indexed.photos.model.index(5))
    until_chosen(qtbot, indexed)
    gone, after = grid.current_photo, indexed.photos.model.photo_id(6)
    indexed.preview.subject.path.unlink()
    folders.rescan(indexed.session)
    until_idle(qtbot, indexed, photos=11)
    assert gone not in indexed.photos.model.ids
    assert grid.current_photo == after
    assert indexed.session.navigator.here == Location()


def test_a_photo_whose_drive_is_away_is_shown_as_its_thumbnail(
    indexed: MainWindow, photo_folder: Path, qtbot: QtBot
) -> None:
    first = indexed.photos.model.photo_id(0)
    qtbot.waitUntil(lambda: indexed.session.thumbnails.image(first) is not None, timeout=PATIENCE_MS)
    indexed.session.indexing.close()  # nobody shall notice
    photo_folder.rename(photo_folder.with_name("away"))
    indexed.photos.step(1)
    qtbot.waitUntil(
        lambda: "Only its thumbnail can be shown: the file " in indexed.preview.trouble, timeout=PATIENCE_MS
    )
    assert "No such file" in indexed.preview._note.text()
    assert indexed.preview._note.isVisible()
    assert not indexed.preview.picture.image.isNull()
    photo_folder.with_name("away").rename(photo_folder)
    indexed.photos.step(1)
    qtbot.waitUntil(lambda: indexed.preview.picture.image.width() > 0, timeout=PATIENCE_MS)
    assert not indexed.preview._note.isVisible()


def test_a_thumbnail_that_comes_after_the_file_was_missed_is_shown(
    indexed: MainWindow, photo_folder: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    preview, late = indexed.preview, dict[int, QImage]()
    monkeypatch.setattr(preview, "_thumbnail", lambda subject: late.get(subject.photo.id))
    indexed.session.indexing.close()
    photo_folder.rename(photo_folder.with_name("away"))
    indexed.photos.step(1)
    qtbot.waitUntil(lambda: "No such file" in preview.picture.words, timeout=PATIENCE_MS)
    photo = preview.subject.photo.id
    preview.take_thumbnail(photo)
    assert preview.picture.image.isNull()  # it has none
    late[photo] = QImage(8, 8, QImage.Format.Format_RGB32)
    preview.take_thumbnail(PhotoId(photo + 1))  # another one's
    assert preview.picture.image.isNull()
    preview.take_thumbnail(photo)
    assert not preview.picture.image.isNull()
    assert "Only its thumbnail can be shown: the file " in preview.trouble


def test_a_photo_that_lands_appears_without_moving_anything(
    indexed: MainWindow, photo_folder: Path, write_photo: Callable[..., Path], qtbot: QtBot
) -> None:
    window, grid = indexed, indexed.photos.grid
    window.notices.dismiss()
    window.photos.resize_thumbnails(20)
    window.resize(900, 420)
    qtbot.waitUntil(lambda: not window.notices.parentWidget().height())  # no bar below it any more
    click(qtbot, window, 7, modifier=Qt.KeyboardModifier.ControlModifier)
    chosen = grid.current_photo
    grid.verticalScrollBar().setValue(grid.verticalScrollBar().maximum() - 30)
    top = grid.indexAt(QPoint(40, 10))
    seen, height = window.photos.model.photo_id(top.row()), grid.visualRect(top).top()
    write_photo(photo_folder / "new.jpg", 50)
    until_idle(qtbot, window, photos=13)
    row = window.photos.model.row_of(seen)
    assert grid.visualRect(window.photos.model.index(row)).top() == height
    assert grid.current_photo == chosen
    assert [window.photos.model.photo_id(number) for number in grid.selected_rows()] == [chosen]
    assert window.notices.text == ""


def test_what_is_not_readable_is_listed_and_can_be_tried_again(
    indexed: MainWindow, photo_folder: Path, qtbot: QtBot
) -> None:
    window, view = indexed, indexed.views["not-readable"]
    (photo_folder / "broken.jpg").write_bytes(b"\xff\xd8\xff not a photo")
    folders.rescan(window.session)
    qtbot.waitUntil(lambda: "could not be read" in window.notices.text, timeout=PATIENCE_MS)
    window.notices._button.click()
    qtbot.waitUntil(lambda: view.model.rowCount() == 1, timeout=PATIENCE_MS)
    failure = view.model.items[0]
    assert failure.path.name == "broken.jpg"
    assert failure.reason
    with Image.open(photo_folder / "photo00.jpg") as photo:
        photo.save(photo_folder / "broken.jpg")
    view.retry_button.click()
    qtbot.waitUntil(lambda: view.model.rowCount() == 0, timeout=PATIENCE_MS)
    assert view.empty.isVisible()
