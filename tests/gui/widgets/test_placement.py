"""Windows fit every screen that is in use: also 1280 × 720, with or without a panel, and one beside another."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QDialog, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.gui.widgets.placement import FRAME, clamped, fit_to_screen, scrolling
from desktop_app.gui.window.shortcuts_dialog import ShortcutsDialog

RECTS = st.builds(QRect, *(st.integers(-4000, 4000),) * 2, *(st.integers(100, 5000),) * 2)
SCREENS = st.builds(QRect, *(st.integers(-3000, 3000),) * 2, *(st.integers(640, 4000),) * 2)


@given(RECTS, SCREENS)
def test_all_of_it_is_on_the_screen(wanted: QRect, screen: QRect) -> None:
    fitted = clamped(wanted, screen)
    assert screen.contains(fitted)
    assert fitted.size() == wanted.size().boundedTo(screen.size() - FRAME)
    assert clamped(fitted, screen) == fitted


@pytest.mark.parametrize("screen", [QRect(0, 0, 1280, 720), QRect(1440, 28, 1366, 740)])
def test_what_fits_stays_where_it_was(screen: QRect) -> None:
    inside = screen.adjusted(100, 60, -100, -100)
    assert clamped(inside, screen) == inside


def test_a_window_that_is_too_large_is_made_to_fit(qtbot: QtBot) -> None:
    window = QLabel()
    qtbot.addWidget(window)
    window.resize(3000, 3000)
    fit_to_screen(window)
    assert window.screen().availableGeometry().contains(window.geometry())


def test_the_keys_are_whole_where_there_is_room_and_scroll_where_there_is_not(qtbot: QtBot) -> None:
    dialog = ShortcutsDialog()
    qtbot.addWidget(dialog)
    assert dialog.minimumSizeHint().height() < 400
    contents = QLabel("A")
    contents.setMinimumSize(QSize(500, 2000))
    assert scrolling(contents).sizeHint().height() >= 2000
    assert scrolling(QLabel("B")).minimumSizeHint().height() < 200


def test_the_keyboard_is_never_where_nobody_sees_it(qtbot: QtBot) -> None:
    only_text, form = scrolling(QLabel("text")), scrolling(QWidget())
    QPushButton("Choose", form.widget())
    for area in (only_text, form):
        qtbot.addWidget(area)
        area.show()
    assert only_text.focusPolicy() & Qt.FocusPolicy.TabFocus, "or no key scrolls it"
    assert form.focusPolicy() is Qt.FocusPolicy.NoFocus


def test_a_dialog_that_is_made_smaller_is_still_put_over_its_window(qtbot: QtBot) -> None:
    dialog = QDialog()
    qtbot.addWidget(dialog)
    dialog.resize(5000, 4000)
    fit_to_screen(dialog)
    assert dialog.width() < 5000
    assert not dialog.testAttribute(Qt.WidgetAttribute.WA_Moved), "it would stand in a corner"
