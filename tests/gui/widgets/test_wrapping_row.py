"""A row that becomes several: as few as there is room for, about equally long, at the side that is wanted."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.gui.widgets.wrapping_row import WrappingRow

Make = Callable[..., tuple[WrappingRow, list[QRect]]]


@pytest.fixture
def placed(qtbot: QtBot, qapp: QApplication) -> Make:
    kept: list[QWidget] = []  # Python would take apart what nobody holds

    def make(width: int, *sides: int, mirrored: bool = False, **options: bool) -> tuple[WrappingRow, list[QRect]]:
        inside = [QWidget() for _ in sides]
        for one, side in zip(inside, sides, strict=True):
            one.setFixedSize(side, 20)
        row, outer = WrappingRow(*inside, spacing=10, **options), QWidget()
        outer.setLayoutDirection(Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight)
        column = QVBoxLayout(outer)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(row)
        column.addStretch()
        qtbot.addWidget(outer)
        kept.append(outer)
        outer.resize(width, 200)
        outer.show()
        qapp.processEvents()
        return row, [one.geometry() for one in inside]

    return make


def test_one_line_if_there_is_room_at_its_end(placed: Make) -> None:
    row, rects = placed(400, 100, 100, 100)
    assert [(rect.x(), rect.y()) for rect in rects] == [(80, 0), (190, 0), (300, 0)]
    assert row.height() == 20


def test_else_lines_that_are_about_equally_long(placed: Make) -> None:
    row, rects = placed(420, 100, 100, 100, 100)  # three and one would fit, too
    assert [rect.y() for rect in rects] == [0, 0, 30, 30]
    assert row.height() == 50


def test_at_its_start_and_read_from_the_right(placed: Make) -> None:
    assert [rect.x() for rect in placed(400, 100, 100, at_start=True)[1]] == [0, 110]
    assert [rect.x() for rect in placed(400, 100, 100, at_start=True, mirrored=True)[1]] == [300, 190]


def test_what_is_hidden_takes_no_room(placed: Make) -> None:
    row, _ = placed(210, 100, 100, 100)
    assert row.height() == 50
    row.findChildren(QWidget)[0].hide()
    assert row.heightForWidth(210) == 20
