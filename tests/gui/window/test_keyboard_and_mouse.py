"""Where the keyboard is after things went away, what Esc gives up, and the mouse's own Back and Forward."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QFocusEvent, QImage, QPainter
from PySide6.QtWidgets import QApplication, QDialog, QHBoxLayout, QMainWindow, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.core.types import PhotoId
from desktop_app.gui.actions import queries
from desktop_app.gui.gallery.cell_painter import Cell, paint_cell
from desktop_app.gui.session.navigation import NOT_READABLE, Location
from desktop_app.gui.theme import theme
from desktop_app.gui.window.focus_keeper import FocusKeeper
from desktop_app.gui.window.main_window import MainWindow
from tests.gui.conftest import PATIENCE_MS
from tests.gui.fake_library import FakeLibrary


@pytest.fixture
def few(open_window: Callable[..., MainWindow], qtbot: QtBot) -> MainWindow:
    """Over thirty photos, with the keyboard."""
    window = open_window(FakeLibrary(30))
    window.activateWindow()
    qtbot.waitUntil(lambda: window.photos.model.rowCount() == 30 and window.isActiveWindow(), timeout=PATIENCE_MS)
    return window


def test_at_the_start_the_gallery_has_the_keyboard(few: MainWindow) -> None:
    assert few.photos.grid.hasFocus()


@pytest.mark.parametrize("end", [QPushButton.hide, lambda button: button.setEnabled(False), QPushButton.deleteLater])
def test_when_the_focused_widget_goes_the_view_has_the_keyboard(
    few: MainWindow, qtbot: QtBot, end: Callable[[QPushButton], None]
) -> None:
    button = QPushButton("Choose a folder…", few)
    button.show()
    button.setFocus()
    assert button.hasFocus()
    end(button)
    qtbot.waitUntil(few.photos.grid.hasFocus, timeout=PATIENCE_MS)


def test_the_bar_of_work_leaves_the_keyboard_to_the_view(few: MainWindow) -> None:
    few.activity.begin("Pictures", quietly=False)
    few.activity._pause.setFocus()
    few.activity.end()
    assert few.photos.grid.hasFocus()


def test_an_empty_view_has_the_keyboard_too(few: MainWindow) -> None:
    few.session.navigator.go(Location(NOT_READABLE))
    few.focus_view()
    focused = QApplication.focusWidget()
    assert focused is not None
    assert few.view.isAncestorOf(focused)


def test_what_takes_the_place_of_a_view_has_its_keyboard_though_it_comes_later(qtbot: QtBot) -> None:
    """After removing, the last group went before the words came that stand there instead: Space then paused."""
    window, middle = QMainWindow(), QWidget()
    qtbot.addWidget(window)
    row = QHBoxLayout(middle)
    groups, words, pause = QPushButton("groups"), QPushButton("words"), QPushButton("Pause")
    for part in (groups, pause, words):
        row.addWidget(part)
    words.hide()
    window.setCentralWidget(middle)

    def give() -> None:
        for part in (groups, words):
            if not part.isHidden():
                part.setFocus()

    FocusKeeper(window, give)
    window.show()
    window.activateWindow()
    groups.setFocus()
    qtbot.waitUntil(groups.hasFocus, timeout=PATIENCE_MS)
    groups.hide()
    assert pause.hasFocus(), "Qt gives it to the next one"
    words.show()
    qtbot.waitUntil(words.hasFocus, timeout=PATIENCE_MS)


def test_esc_gives_up_a_selection_first_and_leaves_no_view(few: MainWindow, qtbot: QtBot) -> None:
    navigator, grid = few.session.navigator, few.photos.grid
    navigator.go(Location(NOT_READABLE))
    navigator.go(Location())
    qtbot.waitUntil(lambda: few.photos.place() is not None, timeout=PATIENCE_MS)
    few.focus_view()
    grid.selectAll()
    assert grid.selected_count() == 30
    few.do("escape")
    assert grid.selected_count() == 0
    few.do("escape")
    assert navigator.here == Location()
    queries.find_like_photo(few.session, PhotoId(7), name="7")
    qtbot.waitUntil(lambda: few.photos.model.contents.distances is not None, timeout=PATIENCE_MS)
    few.do("escape")
    assert navigator.here == Location()


def test_the_mouse_goes_back_and_forward_and_selects_nothing(few: MainWindow, qtbot: QtBot) -> None:
    navigator, grid = few.session.navigator, few.photos.grid
    queries.find_like_photo(few.session, PhotoId(7), name="7")
    asked = navigator.here
    qtbot.waitUntil(lambda: few.photos.model.contents.distances is not None, timeout=PATIENCE_MS)
    qtbot.mouseClick(grid.viewport(), Qt.MouseButton.BackButton, pos=QPoint(400, 200))
    assert navigator.here == Location()
    assert grid.currentIndex() != grid.indexAt(QPoint(400, 200))
    qtbot.mouseClick(grid.viewport(), Qt.MouseButton.ForwardButton, pos=QPoint(400, 200))
    assert navigator.here is asked
    qtbot.mouseClick(few.top, Qt.MouseButton.BackButton)
    assert navigator.here == Location()
    few.do("forward")
    assert navigator.here is asked
    few.do("back")
    navigator.go(Location(NOT_READABLE))
    assert not navigator.forward()  # a new way was taken


@pytest.mark.parametrize("place", ["window", "quick look"])
def test_enter_presses_the_button_that_has_the_keyboard(few: MainWindow, qtbot: QtBot, place: str) -> None:
    pressed: list[bool] = []
    looking = place == "quick look"
    button = QPushButton("Choose a folder…", few.quick_look if looking else few.centralWidget())
    button.clicked.connect(lambda: pressed.append(True))
    if looking:
        qtbot.waitUntil(lambda: few.preview.subject is not None)  # a photo is known a moment after its place
        few.peek()
        assert few.quick_look.isVisible()
    button.show()
    button.setFocus()
    qtbot.waitUntil(button.hasFocus)
    qtbot.keyClick(button, Qt.Key.Key_Return)
    assert pressed == [True]
    assert few.quick_look.isVisible() is looking  # where no button has the keyboard, Enter leaves it


def test_esc_leaves_the_search_field_so_that_undo_is_about_photos(few: MainWindow, qtbot: QtBot) -> None:
    few.do("search")
    qtbot.keyClicks(few.top.search, "7")
    qtbot.waitUntil(lambda: few.session.navigator.here.text != "")
    few.do("escape")
    assert (few.top.search.text(), few.session.navigator.here.text) == ("", "")
    qtbot.waitUntil(few.photos.grid.hasFocus)


def test_what_hides_while_a_dialog_is_open_does_not_hand_the_keyboard_on(few: MainWindow, qtbot: QtBot) -> None:
    """The groups went and came back while the rules were open: Back had the keyboard, and Space left the review."""
    few.focus_view()
    dialog = QDialog(few)
    field = QPushButton("Close", dialog)
    dialog.open()
    field.setFocus()
    qtbot.waitUntil(dialog.isActiveWindow)
    qtbot.waitUntil(field.hasFocus)
    few.photos.grid.hide()
    few.top.back_button.setFocus()  # as Qt does then
    few.photos.grid.show()
    dialog.close()
    few.activateWindow()
    qtbot.waitUntil(few.photos.grid.hasFocus)


def test_the_sidebar_says_where_one_is_once_the_keyboard_has_left_it(few: MainWindow, qtbot: QtBot) -> None:
    """Arrow keys had left another row marked."""
    sidebar, here = few.sidebar, few.sidebar.rows.row_of(few.session.navigator.here)
    sidebar.setFocus()
    qtbot.keyClick(sidebar, Qt.Key.Key_Down)
    assert sidebar.currentIndex().row() == here + 1
    sidebar.clearFocus()
    assert sidebar.currentIndex().row() == here


def test_keys_and_letters_move_a_ring_in_the_sidebar_and_the_highlight_stays_where_one_is(
    few: MainWindow, qtbot: QtBot
) -> None:
    sidebar = few.sidebar
    here = sidebar.rows.row_of(few.session.navigator.here)

    def highlighted() -> list[int]:
        picture, rows = sidebar.viewport().grab().toImage(), range(sidebar.rows.rowCount())
        middles = [sidebar.visualRect(sidebar.rows.index(row)) for row in rows]
        inside = [picture.pixelColor(area.left() + 10, area.center().y()) for area in middles]
        return [row for row, colour in zip(rows, inside, strict=True) if colour == theme().colour("accent")]

    sidebar.setFocus()
    assert highlighted() == [here]
    qtbot.keyClick(sidebar, Qt.Key.Key_Down)
    assert sidebar.currentIndex().row() == here + 1
    assert highlighted() == [here]


@pytest.mark.parametrize("reason", [Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason])
def test_a_menu_or_another_window_leaves_the_row_that_the_keys_are_on(
    few: MainWindow, qtbot: QtBot, reason: Qt.FocusReason
) -> None:
    sidebar = few.sidebar
    sidebar.setFocus()
    qtbot.keyClick(sidebar, Qt.Key.Key_Down)
    row = sidebar.currentIndex().row()
    QApplication.sendEvent(sidebar, QFocusEvent(QEvent.Type.FocusOut, reason))
    assert sidebar.currentIndex().row() == row


def test_enter_in_the_sidebar_goes_there_and_enter_again_goes_in(few: MainWindow, qtbot: QtBot) -> None:
    sidebar, here = few.sidebar, few.sidebar.rows.row_of(few.session.navigator.here)
    sidebar.setFocus()
    qtbot.waitUntil(sidebar.hasFocus, timeout=PATIENCE_MS)
    for _ in range(3):  # to the problem files
        qtbot.keyClick(sidebar, Qt.Key.Key_Down)
    qtbot.keyClick(sidebar, Qt.Key.Key_Return)
    assert sidebar.rows.row_of(few.session.navigator.here) == here + 3
    assert few.focusWidget() is sidebar
    qtbot.keyClick(sidebar, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: few.view.isAncestorOf(few.focusWidget()), timeout=PATIENCE_MS)
    assert sidebar.rows.row_of(few.session.navigator.here) == here + 3


def test_which_photo_is_the_current_one_is_seen_also_while_the_keyboard_is_elsewhere(
    few: MainWindow, qtbot: QtBot
) -> None:
    grid = few.photos.grid
    few.focus_view()
    qtbot.waitUntil(grid.hasFocus, timeout=PATIENCE_MS)
    photo = grid.current_photo
    assert photo is not None
    row = grid.currentIndex().row()
    assert grid._cell(photo, row).focused
    few.sidebar.setFocus()
    qtbot.waitUntil(lambda: not grid.hasFocus(), timeout=PATIENCE_MS)
    assert (grid._cell(photo, row).focused, grid._cell(photo, row).current) == (False, True)
    image = QImage(160, 160, QImage.Format.Format_RGB32)
    image.fill(theme().colour("gallery"))
    painter = QPainter(image)
    paint_cell(painter, QRect(10, 10, 140, 140), caption=0, cell=Cell(image=None, current=True))
    painter.end()
    assert image.pixelColor(80, 8) == theme().colour("edge")
