"""Selecting, sorting, grouping and taking away in the gallery."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QItemSelectionModel, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QDesktopServices, QImage, QPainter
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from desktop_app.core.catalog.photo_order import Grouping, PhotoOrder, SortKey
from desktop_app.core.encoders.card import HeadCard
from desktop_app.core.types import Matches, PhotoId
from desktop_app.gui.actions import folders, queries, removing
from desktop_app.gui.gallery.cell_painter import MOST_ENLARGED, Cell, paint_cell, picture_rect
from desktop_app.gui.gallery.grid_geometry import GridGeometry
from desktop_app.gui.gallery.listing import answer, headings
from desktop_app.gui.gallery.row_geometry import RowGeometry
from desktop_app.gui.gallery.tick import SIGN, paint_tick, tick_target
from desktop_app.gui.review.removal_dialog import RemovalDialog
from desktop_app.gui.review.view import DuplicatesView
from desktop_app.gui.session.navigation import DUPLICATES, NOT_READABLE, Location, Query
from desktop_app.gui.theme import theme
from desktop_app.gui.widgets.name_dialog import NameDialog
from desktop_app.gui.window.arranging import arranging_menu
from desktop_app.gui.window.main_window import MainWindow
from tests.core.duplicates.made_photos import FolderTrash
from tests.gui.conftest import PATIENCE_MS, until_chosen, until_idle
from tests.gui.fake_library import FakeLibrary
from tests.gui.window.test_look import contrast
from tests.patience import PATIENCE

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


@pytest.fixture
def few(open_window: Callable[..., MainWindow], qtbot: QtBot) -> MainWindow:
    window = open_window(FakeLibrary(60))
    qtbot.waitUntil(lambda: window.photos.model.rowCount() == 60, timeout=PATIENCE_MS)
    return window


def test_a_photo_that_was_clicked_is_current_and_not_selected(few: MainWindow, qtbot: QtBot) -> None:
    grid = few.photos.grid
    photo = grid.model().photo_id(3)
    place = grid.visualRect(grid.model().index(3)).center()
    qtbot.mouseClick(grid.viewport(), LEFT, NONE, place)
    qtbot.waitUntil(lambda: few.session.navigator.here.query is not None, timeout=PATIENCE_MS)
    few.session.navigator.back()
    qtbot.waitUntil(lambda: few.session.navigator.here.query is None, timeout=PATIENCE_MS)
    assert (grid.current_photo, grid.selected_count()) == (photo, 0)
    assert few.photos.selected() == [photo], "which is what Delete acts on"


def test_a_rubber_band_selects_what_it_touches(few: MainWindow, qtbot: QtBot) -> None:
    grid = few.photos.grid
    columns = grid.geometry_now.columns
    first, last = grid.visualRect(grid.model().index(columns + 1)), grid.visualRect(grid.model().index(2 * columns + 2))
    area = QRect(first.center(), last.center())
    rows = sorted(index.row() for index in grid.selection_in(area).indexes())
    assert rows == [columns + 1, columns + 2, 2 * columns + 1, 2 * columns + 2]
    beyond = grid.viewport().rect().bottomRight() - QPoint(2, 2)
    few.session.preferences.order = PhotoOrder(grouping=Grouping.DAY)  # room to begin in
    few.photos.rearrange()
    qtbot.waitUntil(lambda: len(grid.model().starts) > 1, timeout=PATIENCE_MS)
    qtbot.mousePress(grid.viewport(), LEFT, NONE, QPoint(3, 12))
    qtbot.mouseMove(grid.viewport(), beyond)
    assert grid.selected_count() > columns
    qtbot.mouseRelease(grid.viewport(), LEFT, NONE, beyond)
    qtbot.waitUntil(lambda: "selected · " in few.top.count.text(), timeout=PATIENCE_MS)
    assert few.top.count.text().startswith("60 photos · ")
    grid.clearSelection()
    assert few.top.count.text() == "60 photos"


def test_a_band_begins_beside_a_picture_in_its_cell_and_a_click_there_is_a_click(
    few: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Beside a narrow photo there is nothing that a drag could take along."""
    grid, columns = few.photos.grid, few.photos.grid.geometry_now.columns
    wide = QImage(300, 100, QImage.Format.Format_RGB888)
    monkeypatch.setattr(few.session.thumbnails, "image", lambda _photo: wide)
    first, last = grid.visualRect(grid.model().index(0)), grid.visualRect(grid.model().index(columns + 1))
    beside = first.center() - QPoint(0, first.height() // 2 - 12)
    picked: list[PhotoId] = []
    grid.picks = True
    grid.picked.connect(picked.append)
    qtbot.mousePress(grid.viewport(), LEFT, NONE, beside)
    qtbot.mouseMove(grid.viewport(), last.center())
    qtbot.mouseRelease(grid.viewport(), LEFT, NONE, last.center())
    assert grid.selected_rows() == [0, 1, columns, columns + 1]
    assert not picked
    assert grid._is_held(first.center()), "the picture is dragged"
    assert grid._is_held(beside), "so is what is selected"
    grid.clearSelection()
    qtbot.mouseClick(grid.viewport(), LEFT, NONE, beside)
    assert picked == [grid.model().photo_id(0)]


def test_a_tiny_picture_is_not_blown_up_and_a_badge_is_whole_on_a_narrow_one() -> None:
    room = QRect(0, 0, 200, 200)
    icon = QImage(16, 16, QImage.Format.Format_RGB888)
    assert picture_rect(room, Cell(icon, pixels=16)).width() == 16 * MOST_ENLARGED
    assert picture_rect(room, Cell(icon)).width() == 200, "nothing is known of it yet"
    thin = QImage(20, 200, QImage.Format.Format_RGB888)
    thin.fill(Qt.GlobalColor.white)
    drawn = QImage(200, 200, QImage.Format.Format_RGB888)
    drawn.fill(Qt.GlobalColor.white)
    painter = QPainter(drawn)
    paint_cell(painter, room, caption=0, cell=Cell(thin, query=True))
    words = painter.fontMetrics().horizontalAdvance("Your photo")
    painter.end()
    ground = theme().colour("accent")
    said = [x for x in range(200) if drawn.pixelColor(x, 190) == ground]
    assert said[-1] - said[0] >= words


def test_orders_and_groups_are_chosen_from_the_menu_and_remembered(few: MainWindow, qtbot: QtBot) -> None:
    menu = arranging_menu(few)
    before = few.photos.model.ids.tolist()

    def choose(name: str) -> None:
        menu.aboutToShow.emit()
        next(action for action in menu.actions() if action.text() == name).trigger()

    choose("Oldest first")
    qtbot.waitUntil(lambda: few.photos.model.ids.tolist() == before[::-1], timeout=PATIENCE_MS)
    choose("Month")
    qtbot.waitUntil(lambda: len(few.photos.model.starts) > 1, timeout=PATIENCE_MS)
    choose("Name")
    assert few.session.preferences.order == PhotoOrder(SortKey.NAME, True, Grouping.MONTH)
    menu.aboutToShow.emit()
    assert {action.text() for action in menu.actions() if action.isChecked()} == {"Name", "A to Z", "Month", "Squares"}
    names = [action.text() for action in menu.actions()]
    assert names.index("A to Z") < names.index("Z to A")
    side, rows = few.photos.grid.geometry_now.side, few.photos.grid.geometry_now.row_height
    next(action for action in menu.actions() if action.objectName() == "names").trigger()
    assert few.session.preferences.names
    assert few.photos.grid.geometry_now.side == side
    assert few.photos.grid.geometry_now.row_height > rows
    grid, row = few.photos.grid, few.photos.model.row_of(PhotoId(7))
    caption = lambda: grid._cell(PhotoId(7), row).caption  # noqa: E731
    qtbot.waitUntil(lambda: caption() != "", timeout=PATIENCE_MS)
    assert caption().startswith("IMG")
    assert not few.top.arrange_button.isHidden()
    queries.find_like_photo(few.session, PhotoId(7), name="7")
    assert few.top.arrange_button.isHidden()


@pytest.mark.parametrize(
    ("key", "grouping", "said"),
    [
        (20190614, Grouping.DAY, "14 June 2019"),
        (201906, Grouping.MONTH, "June 2019"),
        (2019, Grouping.YEAR, "2019"),
        (20191399, Grouping.DAY, "Without a date"),
        (0, Grouping.YEAR, "Without a date"),
        (Path("/photos/Summer"), Grouping.FOLDER, "Summer"),
    ],
)
def test_headings(key: int | Path, grouping: Grouping, said: str) -> None:
    assert headings([key], grouping) == [said]


def test_folders_of_one_name_are_told_apart() -> None:
    folders = [Path("/a/2019/01"), Path("/a/2020/01"), Path("/b/2020/01"), Path("/a/Summer")]
    said = ["2019/01", "a/2020/01", "b/2020/01", "Summer"]
    assert headings(folders, Grouping.FOLDER) == [str(Path(text)) for text in said]
    assert headings([Path("/a/x"), Path("/a/x")], Grouping.FOLDER) == ["/a/x"] * 2 or os.name == "nt"


class Alike(FakeLibrary):
    """Photo 1 is asked about; 2 is the same picture though far away, 3 is near, 4 farther, 5 farthest."""

    def __init__(self) -> None:
        super().__init__(10)
        self.encoder.card.heads["copy"] = HeadCard(bits=128, radius=20, max_radius=40)

    def similar(self, query: object, *, radius: int, **_options: object) -> Matches:  # noqa: ARG002
        distances, copy = np.array([0, 18, 25, 33, 39], np.int32), np.array([0, 90, 90, 90, 3], np.int32)
        return Matches(np.array([1, 3, 4, 5, 2], np.int64), distances, {"copy": copy}).within(radius)


def test_likeness_is_said_in_words_and_the_slider_never_hides_the_same_picture() -> None:
    found = answer(Alike(), Location(query=Query(PhotoId(1), "1")), radius=40)  # type: ignore[arg-type]  # a fake
    assert found.ids.tolist() == [1, 2, 3, 4, 5]
    assert [(each.start, each.title) for each in found.sections] == [
        (0, "Same picture"),
        (2, "Very similar"),
        (3, "Similar"),
        (4, "Less similar"),
    ]
    assert [found.within(radius) for radius in (0, 17, 18, 25, 40)] == [2, 2, 3, 4, 5]


def test_what_one_remove_from_the_gallery_goes_to_the_trash_and_comes_back(
    indexed: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    window, session = indexed, indexed.session
    trash = tmp_path / "trash"
    session.reviewing.trash = FolderTrash(trash)
    grid, files = window.photos.grid, sorted(path.name for path in tmp_path.rglob("photo*.jpg"))
    grid.setCurrentIndex(grid.model().index(5))
    until_chosen(qtbot, window)
    for row in (2, 4):
        grid.selectionModel().select(grid.model().index(row), grid.selectionModel().SelectionFlag.Select)
    going = set(window.photos.selected())
    assert len(going) == 3
    qtbot.keyClick(grid, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: bool(window.findChildren(RemovalDialog)), timeout=PATIENCE_MS)
    dialog = window.findChildren(RemovalDialog)[-1]
    qtbot.waitUntil(dialog.confirm_button.isEnabled, timeout=PATIENCE_MS)
    assert dialog.confirm_button.text() == "Move 3 photos to the trash"
    dialog.confirm_button.click()
    until_idle(qtbot, window, photos=9)
    assert going.isdisjoint(window.photos.model.ids.tolist())
    assert len(list(trash.rglob("*.jpg"))) == 3
    qtbot.waitUntil(window.commands["undo"].isEnabled)
    window.do("undo")
    until_idle(qtbot, window, photos=12)
    assert sorted(path.name for path in tmp_path.rglob("photo*.jpg")) == files


def test_who_does_not_want_to_be_asked_is_asked_only_where_undo_is_not_sure(
    indexed: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    window, trash = indexed, FolderTrash(tmp_path / "trash")
    window.session.reviewing.trash = trash
    window.session.library.change_setting("ask_before_removing", False)
    for count, by_hand in ((11, ""), (11, "look in the bin")):
        monkeypatch.setattr(trash, "can_find", lambda by_hand=by_hand: by_hand)
        window.photos.grid.setCurrentIndex(window.photos.model.index(0))
        until_chosen(qtbot, window)
        window.do("trash")
        if by_hand:
            qtbot.waitUntil(lambda: bool(window.findChildren(RemovalDialog)))
        until_idle(qtbot, window, photos=count)
    assert len(list(trash.folder.iterdir())) == 1


def test_a_photo_is_renamed_and_never_onto_another(indexed: MainWindow, qtbot: QtBot) -> None:
    window = indexed
    window.photos.grid.setCurrentIndex(window.photos.model.index(0))
    until_chosen(qtbot, window)
    subject = window.preview.subject
    assert subject is not None
    assert subject.path is not None
    subject.path.with_name(f"taken{subject.path.suffix}").write_bytes(b"another's")
    better = subject.path.with_name(f"better{subject.path.suffix}")
    for name in ("taken", "a/b", "better"):
        window.do("rename")
        qtbot.waitUntil(lambda: bool(window.findChildren(NameDialog)), timeout=PATIENCE_MS)
        dialog = window.findChildren(NameDialog)[-1]
        assert not dialog.rename_button.isEnabled(), "it has that name already"
        dialog.name.setText(name)
        qtbot.keyClick(dialog.name, Qt.Key.Key_Return)
        assert not dialog.isVisible()
        if name != "better":
            qtbot.waitUntil(lambda: bool(window.notices.text), timeout=PATIENCE_MS)
            assert subject.path.exists()
            window.notices.dismiss()
    qtbot.waitUntil(lambda: better.exists() and not subject.path.exists())
    qtbot.waitUntil(lambda: "is now better" in window.notices.text or window.notices.dismiss())
    until_idle(qtbot, window, photos=12)
    qtbot.waitUntil(window.commands["undo"].isEnabled)
    window.do("undo")
    qtbot.waitUntil(lambda: subject.path.exists() and not better.exists())


def test_what_is_for_one_photo_says_so_where_several_are_selected(
    few: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    few.photos.grid.setCurrentIndex(few.photos.model.index(0))
    until_chosen(qtbot, few)
    few.photos.grid.selectAll()
    for identity, name in (("rename", "Rename"), ("open-with", "Open with")):
        few.do(identity)
        assert few.notices.text == f"{name} works on one photo at a time. Select one."
    assert not few.findChildren(NameDialog)
    few.do("open")
    qtbot.waitUntil(lambda: few.notices.text == "At most 10 photos can be opened at once.")
    few.do("copy-picture")
    qtbot.waitUntil(lambda: few.notices.text == "60 photos copied.")
    assert len(QApplication.clipboard().mimeData().urls()) == 60
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.fileName()) or True)
    monkeypatch.setattr(os.path, "exists", lambda _path: True)
    few.photos.grid.clearSelection()
    for row in range(3):
        index = few.photos.model.index(row)
        few.photos.grid.selectionModel().select(index, few.photos.grid.selectionModel().SelectionFlag.Select)
    few.do("open")
    qtbot.waitUntil(lambda: len(opened) == 3)
    few.preview.open_wanted.emit()  # the panel is about one photo
    qtbot.waitUntil(lambda: len(opened) == 4)


def test_nothing_is_sorted_before_there_is_a_folder(window: MainWindow, photo_folder: Path, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: window.session.shelf.known and window.top.arrange_button.isHidden())
    folders.add_folders(window.session, [photo_folder])
    until_idle(qtbot, window, photos=12)
    assert not window.top.arrange_button.isHidden()


def test_a_photo_that_was_indexed_again_while_its_name_was_typed_is_renamed(indexed: MainWindow, qtbot: QtBot) -> None:
    window = indexed
    window.photos.grid.setCurrentIndex(window.photos.model.index(0))
    until_chosen(qtbot, window)
    subject = window.preview.subject
    assert subject is not None
    assert subject.path is not None
    window.do("rename")
    qtbot.waitUntil(lambda: bool(window.findChildren(NameDialog)), timeout=PATIENCE_MS)
    os.utime(subject.path, (1, 1))
    list(window.session.library.index())
    dialog = window.findChildren(NameDialog)[-1]
    dialog.name.setText("later")
    window.notices.dismiss()
    qtbot.keyClick(dialog.name, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(window.notices.text), timeout=PATIENCE_MS)
    assert "is now later" in window.notices.text
    assert not subject.path.exists()


def test_undo_is_not_lost_while_the_review_asks_whether_it_can(window: MainWindow, qtbot: QtBot) -> None:
    review = window.views[DUPLICATES]
    assert isinstance(review, DuplicatesView)
    window.session.reviewing.open()
    qtbot.waitUntil(lambda: window.session.reviewing.ready)
    window.do("undo")
    review.ask_undo()
    qtbot.waitUntil(lambda: window.notices.text == "There is nothing to undo.")


def test_copies_take_their_companions_along(
    indexed: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    window, target = indexed, tmp_path / "elsewhere"
    target.mkdir()
    window.photos.grid.setCurrentIndex(window.photos.model.index(0))
    until_chosen(qtbot, window)
    subject = window.preview.subject
    assert subject is not None
    assert subject.path is not None
    subject.path.with_suffix(".xmp").write_bytes(b"<x/>")
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_args: str(target))
    window.do("copy-to")
    qtbot.waitUntil(lambda: "copied to" in window.notices.text)
    assert {path.name for path in target.iterdir()} == {subject.path.name, subject.path.with_suffix(".xmp").name}
    until_idle(qtbot, window, photos=12)
    qtbot.waitUntil(window.commands["undo"].isEnabled)
    window.do("undo")
    qtbot.waitUntil(lambda: not list(target.iterdir()), timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: "1 photo taken out of the folder again" in window.notices.text, timeout=PATIENCE_MS)
    assert subject.path.exists()


def test_rows_or_squares_are_chosen_remembered_and_one_stays_where_one_is(few: MainWindow, qtbot: QtBot) -> None:
    grid = few.photos.grid
    assert isinstance(grid.geometry_now, GridGeometry)
    grid.setCurrentIndex(few.photos.model.index(7))
    chosen = grid.current_photo
    menu = few.top.arrange_button.menu()
    menu.aboutToShow.emit()
    next(action for action in menu.actions() if action.text() == "Rows that fill the width").trigger()
    qtbot.waitUntil(lambda: isinstance(grid.geometry_now, RowGeometry), timeout=PATIENCE_MS)
    assert few.session.preferences.rows
    assert grid.current_photo == chosen
    widths = {grid.visualRect(few.photos.model.index(row)).width() for row in range(6)}
    assert len(widths) > 1, "photos of other shapes are as wide as the others"
    assert grid.indexAt(grid.visualRect(few.photos.model.index(5)).center()).row() == 5
    qtbot.keyClick(grid, Qt.Key.Key_Down)
    assert grid.current_photo != chosen
    few.photos.lay_out(False)
    qtbot.waitUntil(lambda: isinstance(grid.geometry_now, GridGeometry), timeout=PATIENCE_MS)


def test_who_removes_nine_of_ten_keeps_the_one_that_was_asked_about(few: MainWindow, qtbot: QtBot) -> None:
    model, grid = few.photos.model, few.photos.grid
    asked = model.photo_id(5)
    queries.find_like_photo(few.session, asked, name="five")
    qtbot.waitUntil(lambda: model.contents.distances is not None, timeout=PATIENCE_MS)
    assert (grid.current_photo, grid.selected_count()) == (asked, 0)
    other = next(row for row in range(model.rowCount()) if model.photo_id(row) != asked)
    place = grid.visualRect(model.index(other)).center()
    qtbot.mouseClick(grid.viewport(), LEFT, Qt.KeyboardModifier.ControlModifier, place)
    assert grid.selected_ids().tolist() == [model.photo_id(other)]


def test_the_first_photo_comes_into_sight_with_its_heading(few: MainWindow, qtbot: QtBot) -> None:
    grid = few.photos.grid
    few.session.preferences.order = PhotoOrder(grouping=Grouping.DAY)
    few.photos.rearrange()
    qtbot.waitUntil(lambda: len(grid.model().starts) > 1, timeout=PATIENCE_MS)
    bar, first = grid.verticalScrollBar(), grid.model().index(0)
    grid.setCurrentIndex(first)
    qtbot.keyClick(grid, Qt.Key.Key_End)
    assert bar.value() > 0
    qtbot.keyClick(grid, Qt.Key.Key_Home)
    assert grid.currentIndex() == first
    assert grid.geometry_now.headings(bar.value(), bar.value() + 9)[0][1] >= bar.value()


def test_after_a_band_what_is_done_next_is_about_what_it_touched(few: MainWindow, qtbot: QtBot) -> None:
    grid = few.photos.grid
    few.session.preferences.order = PhotoOrder(grouping=Grouping.DAY)  # room to begin in
    few.photos.rearrange()
    qtbot.waitUntil(lambda: len(grid.model().starts) > 1, timeout=PATIENCE_MS)
    last = grid.model().index(grid.model().rowCount() - 1)
    grid.setCurrentIndex(last)
    beyond = grid.viewport().rect().bottomRight() - QPoint(2, 2)
    grid.verticalScrollBar().setValue(0)
    qtbot.mousePress(grid.viewport(), LEFT, NONE, QPoint(3, 12))
    qtbot.mouseMove(grid.viewport(), beyond)
    qtbot.mouseRelease(grid.viewport(), LEFT, NONE, beyond)
    assert last.row() not in grid.selected_rows()
    assert grid.currentIndex().row() == grid.selected_rows()[0]


def test_a_click_on_the_tick_in_a_photos_corner_selects_it_and_nothing_else_happens(
    few: MainWindow, qtbot: QtBot
) -> None:
    grid, opened = few.photos.grid, []
    grid.opened.connect(lambda: opened.append(True))
    before = grid.visualRect(grid.model().index(4))
    ticks = [tick_target(grid._picture(row)).center().toPoint() for row in (1, 4)]
    for tick in ticks:
        qtbot.mouseMove(grid.viewport(), tick)
        qtbot.waitUntil(lambda: grid._hovered in (1, 4))
        qtbot.mouseClick(grid.viewport(), LEFT, NONE, tick)
    assert grid.selected_rows() == [1, 4]
    assert grid.visualRect(grid.model().index(4)) == before
    qtbot.mouseDClick(grid.viewport(), LEFT, NONE, ticks[1])
    assert (grid.selected_rows(), opened) == ([1], [])
    assert few.session.navigator.here.query is None


def test_where_no_tick_is_seen_a_click_in_the_corner_is_one_like_any_other(few: MainWindow, qtbot: QtBot) -> None:
    grid = few.photos.grid
    qtbot.mouseClick(grid.viewport(), LEFT, NONE, tick_target(grid._picture(1)).center().toPoint())
    qtbot.waitUntil(lambda: few.session.navigator.here.query is not None, timeout=PATIENCE_MS)
    assert tick_target(QRectF(0, 0, 40, 40)).isNull()  # on a picture that is hardly larger


@pytest.mark.parametrize("photo", ["#000000", "#ffffff", "#808080"])
def test_the_tick_is_seen_on_any_photo(photo: str) -> None:
    image = QImage(200, 200, QImage.Format.Format_RGB32)
    image.fill(QColor(photo))
    painter = QPainter(image)
    paint_tick(painter, QRectF(0, 0, 200, 200), selected=False)
    painter.end()
    middle = tick_target(QRectF(0, 0, 200, 200)).center().toPoint()
    veil = image.pixelColor(middle - QPoint(0, 7)).name()
    assert contrast(SIGN.name(), veil) >= 3


def test_an_answer_that_takes_long_is_said_to_be_on_its_way(
    few: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    go_on, similar = threading.Event(), few.session.library.similar

    def slowly(*arguments: Any, **options: Any) -> Matches:
        go_on.wait(PATIENCE)
        return similar(*arguments, **options)

    monkeypatch.setattr(few.session.library, "similar", slowly)
    few.session.navigator.go(Location(query=Query(PhotoId(5), "5.jpg")))
    qtbot.waitUntil(lambda: few.top.count.text() == "Looking for photos…", timeout=PATIENCE_MS)
    go_on.set()
    qtbot.waitUntil(lambda: few.top.count.text().endswith(" photos"), timeout=PATIENCE_MS)


def test_what_is_selected_has_its_way_to_the_trash_at_the_top(
    few: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[list[PhotoId]] = []
    monkeypatch.setattr(removing, "ask_to_remove", lambda _session, photos, *_: asked.append(photos))
    grid, button = few.photos.grid, few.top.trash_button
    assert not button.isVisible()
    grid.selectionModel().select(grid.model().index(2), QItemSelectionModel.SelectionFlag.Select)
    assert button.isVisible()
    assert "Del" in button.toolTip()
    button.click()
    assert asked == [[grid.model().photo_id(2)]]
    few.session.navigator.go(Location(NOT_READABLE))
    assert not button.isVisible()
    few.session.navigator.back()
    grid.clearSelection()
    assert not button.isVisible()
