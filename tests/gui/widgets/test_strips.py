"""Bars that come and go move no button."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QPointF
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QApplication, QFrame, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.gui.widgets.strips import Strips


def page(qtbot: QtBot) -> tuple[QWidget, Strips, list[QPushButton], QPushButton]:
    """What is on show, three strips that are hidden, and a button at the foot."""
    whole, show, foot = QWidget(), QFrame(), QPushButton("Remove")
    buttons = [QPushButton(name) for name in ("one", "two", "three")]
    for button in buttons:
        button.setFixedHeight(30)
        button.hide()
    strips = Strips(*buttons)
    column = QVBoxLayout(whole)
    column.addWidget(show, 1)
    for widget in (strips, foot):
        column.addWidget(widget)
    qtbot.addWidget(whole)
    whole.resize(300, 400)
    whole.show()
    return whole, strips, buttons, foot


def where(whole: QWidget, part: QWidget) -> int:
    QApplication.processEvents()
    return part.mapTo(whole, QPoint(0, 0)).y()


def test_what_comes_lies_above_what_is_there(qtbot: QtBot) -> None:
    whole, _, (one, two, three), foot = page(qtbot)
    at_the_foot = where(whole, foot)
    three.show()
    places = {three: where(whole, three)}
    for button in (one, two):
        button.show()
        assert all(where(whole, known) == place for known, place in places.items())
        places[button] = where(whole, button)
    assert places[two] < places[one] < places[three] < at_the_foot == where(whole, foot)


def test_what_goes_leaves_its_place_while_the_mouse_is_there(qtbot: QtBot) -> None:
    whole, strips, (one, two, _), foot = page(qtbot)
    one.show()
    two.show()
    before = where(whole, two), where(whole, foot)
    spot = QPointF(5, 5)
    QApplication.sendEvent(strips, QEnterEvent(spot, spot, spot))
    one.hide()
    assert (where(whole, two), where(whole, foot)) == before
    QApplication.sendEvent(strips, QEvent(QEvent.Type.Leave))
    qtbot.waitUntil(lambda: where(whole, two) == before[0] + two.height())
    assert where(whole, foot) == before[1]


def test_strips_move_on_to_another_page_as_they_are(qtbot: QtBot) -> None:
    first, _, (one, two, three), _ = page(qtbot)
    other, others, (own, _, _), _ = page(qtbot)
    own.show()
    two.show()
    assert first.isAncestorOf(two)
    others.take(one, two, three)
    assert [button.isVisible() for button in (one, two, three)] == [False, True, False]
    assert where(other, two) < where(other, own)
    one.show()
    assert where(other, one) < where(other, two)
