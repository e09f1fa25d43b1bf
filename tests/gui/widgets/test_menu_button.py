"""Buttons that open a menu."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QMenu, QToolButton
from pytestqt.qtbot import QtBot

from desktop_app.gui.widgets.menu_button import give_menu


def test_a_button_is_not_lit_when_its_menu_closes_away_from_it(qtbot: QtBot) -> None:
    button, menu = QToolButton(), QMenu()
    qtbot.addWidget(button)
    qtbot.addWidget(menu)
    give_menu(button, menu)
    button.move(QCursor.pos() + QPoint(90, 90))
    button.show()
    assert not button.rect().contains(button.mapFromGlobal(QCursor.pos()))
    button.setAttribute(Qt.WidgetAttribute.WA_UnderMouse)
    menu.aboutToHide.emit()
    qtbot.waitUntil(lambda: not button.testAttribute(Qt.WidgetAttribute.WA_UnderMouse))
