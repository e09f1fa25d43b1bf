"""In a right-to-left language the window is mirrored."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.core.types import FolderId
from desktop_app.gui.gallery.grid_geometry import GridGeometry
from desktop_app.gui.session.navigation import Location
from desktop_app.gui.theme import theme
from desktop_app.gui.widgets.elided_label import ElidedLabel
from desktop_app.gui.window.sidebar import Sidebar
from desktop_app.gui.window.sidebar_model import Entry, EntryKind


@pytest.fixture
def right_to_left(qapp: QApplication) -> Iterator[None]:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def dark_columns(image: QImage) -> list[int]:
    """x of the columns where something is painted."""
    ground = image.pixelColor(image.width() // 2, 0)
    return [x for x in range(image.width()) if any(image.pixelColor(x, y) != ground for y in range(image.height()))]


def test_the_first_photo_is_at_the_right() -> None:
    grid = GridGeometry(width=600, count=7, least=100, mirrored=True)
    left, top, width, _ = grid.cell(0)
    assert left + width == 600
    assert grid.at(left + 5, top + 5) == 0
    assert grid.cell(1)[0] < left


@pytest.mark.usefixtures("right_to_left")
def test_a_folders_count_does_not_lie_on_its_icon(qtbot: QtBot) -> None:
    sidebar = Sidebar()
    qtbot.addWidget(sidebar)
    entry = Entry(EntryKind.PLACE, "", icon="folder", location=Location(folder=FolderId(1)), count=155)
    sidebar.rows.show([entry])
    sidebar.resize(220, 100)
    sidebar.show()
    row = sidebar.visualRect(sidebar.rows.index(0))
    image = sidebar.viewport().grab(QRect(row)).toImage()
    painted = dark_columns(image)
    middle = image.width() // 2
    count, icon = [x for x in painted if x < middle], [x for x in painted if x > middle]
    assert count
    assert icon
    assert min(icon) - max(count) > 40


@pytest.mark.usefixtures("right_to_left")
def test_a_path_keeps_its_order(qtbot: QtBot) -> None:
    first = {}
    for text, path in (("/....", True), ("/....", False)):
        label = ElidedLabel(text, path=path)
        qtbot.addWidget(label)
        label.resize(200, 30)
        painted = dark_columns(label.grab().toImage())
        slash = dark_columns(label.grab().toImage().copy(0, 0, 200, 16))  # the dots are below
        first[path] = min(slash) - min(painted) < 7
    assert first == {True: True, False: False}


def test_back_points_where_back_is(qapp: QApplication) -> None:
    arrow = theme().icon("back").pixmap(32, 32).toImage()
    mirrored = theme().icon("back", mirrored=True).pixmap(32, 32).toImage()
    assert mirrored == arrow.flipped(Qt.Orientation.Horizontal)
    assert mirrored.pixelColor(QPoint(0, 0)) == arrow.pixelColor(QPoint(31, 0))
