"""Arrow keys follow the direction in which one reads."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop_app.gui.widgets.step_keys import step_of

Key, Reading = Qt.Key, Qt.LayoutDirection


@pytest.mark.parametrize(
    ("reading", "on", "back"),
    [
        (Reading.LeftToRight, {Key.Key_Right, Key.Key_Down}, {Key.Key_Left, Key.Key_Up}),
        (Reading.RightToLeft, {Key.Key_Left, Key.Key_Down}, {Key.Key_Right, Key.Key_Up}),
    ],
)
def test_they_go_on_and_back(reading: Qt.LayoutDirection, on: set[Qt.Key], back: set[Qt.Key], qtbot: QtBot) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.setLayoutDirection(reading)
    for key in (*on, *back, Key.Key_A):
        assert step_of(key, widget) == (key in on) - (key in back)
