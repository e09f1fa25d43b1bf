"""What lies over the window has the keyboard, whatever else is given it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.gui.widgets.overlay import Overlay


class Keys(Overlay):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.pressed: list[int] = []

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 -- Qt's name
        self.pressed.append(event.key())


@pytest.fixture
def below(qtbot: QtBot) -> Iterator[QLineEdit]:
    window = QWidget()
    qtbot.addWidget(window)
    field = QLineEdit(window)
    window.resize(300, 200)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    yield field
    window.close()


def test_a_click_that_gives_the_focus_below_takes_no_key_away(below: QLineEdit, qtbot: QtBot) -> None:
    overlay = Keys(below.window())
    overlay.cover()
    below.setFocus()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_D)
    assert overlay.pressed == [Qt.Key.Key_D]
    assert below.text() == ""
    assert overlay.size() == below.window().size()


def test_help_undo_and_the_end_are_the_windows_also_while_it_is_open(below: QLineEdit, qtbot: QtBot) -> None:
    overlay, done = Keys(below.window()), list[str]()
    for keys in ("F1", "F11", "Ctrl+Z", "Ctrl+Q", "Ctrl+F"):
        QShortcut(QKeySequence(keys), below.window(), lambda keys=keys: done.append(keys))
    overlay.cover()
    for key in (Qt.Key.Key_F1, Qt.Key.Key_F11):
        qtbot.keyClick(overlay, key)
    for key in (Qt.Key.Key_Z, Qt.Key.Key_Q, Qt.Key.Key_F):
        qtbot.keyClick(overlay, key, Qt.KeyboardModifier.ControlModifier)
    assert done == ["F1", "F11", "Ctrl+Z", "Ctrl+Q"]
    assert [key for key in overlay.pressed if key != Qt.Key.Key_Control] == [Qt.Key.Key_F]


def test_once_it_is_gone_the_keyboard_is_free(below: QLineEdit) -> None:
    overlay = Keys(below.window())
    overlay.cover()
    overlay.hide()
    below.setFocus()
    assert below.hasFocus()
