"""What moves when photos come while one looks at the gallery: nothing, and at its very top the top stays."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.core.catalog.photo_order import Grouping, PhotoOrder
from desktop_app.core.types import PhotoId
from desktop_app.gui.gallery.holding import left_over
from desktop_app.gui.gallery.photo_grid import PhotoGrid
from desktop_app.gui.session.navigation import Contents, Location, Query, Section
from desktop_app.gui.window.main_window import MainWindow
from tests.gui.conftest import PATIENCE_MS
from tests.gui.fake_library import FakeLibrary


@pytest.fixture
def library_now() -> FakeLibrary:
    return FakeLibrary(600)


@pytest.fixture
def few(open_window: Callable[..., MainWindow], library_now: FakeLibrary, qtbot: QtBot) -> MainWindow:
    window = open_window(library_now)
    qtbot.waitUntil(lambda: window.photos.model.rowCount() == 600, timeout=PATIENCE_MS)
    return window


def point_at(grid: PhotoGrid, point: QPoint) -> None:
    """The mouse is moved there, with no button held."""
    moved = QMouseEvent(
        QEvent.Type.MouseMove,
        QPointF(point),
        QPointF(grid.viewport().mapToGlobal(point)),
        Qt.MouseButton.NoButton,
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(grid.viewport(), moved)


def come(window: MainWindow, library: FakeLibrary, count: int, qtbot: QtBot) -> None:
    """Newer photos are indexed: they stand before all others."""
    library.count += count
    library.ids = np.arange(library.count, 0, -1, dtype=np.int64)
    window.photos.refresh()
    qtbot.waitUntil(lambda: window.photos.model.rowCount() == library.count, timeout=PATIENCE_MS)


def test_the_very_top_stays_the_top(few: MainWindow, library_now: FakeLibrary, qtbot: QtBot) -> None:
    grid = few.photos.grid
    grid.setFocus()
    QApplication.sendEvent(grid.viewport(), QEvent(QEvent.Type.Enter))  # the mouse happens to rest there
    for _ in range(2):
        come(few, library_now, 90, qtbot)
        assert grid.verticalOffset() == 0
        assert grid.indexAt(QPoint(40, 40)).row() == 0


def test_nothing_moves_under_the_mouse_until_it_leaves(few: MainWindow, library_now: FakeLibrary, qtbot: QtBot) -> None:
    grid = few.photos.grid
    point_at(grid, QPoint(41, 40))
    pointed = grid.model().photo_id(grid.indexAt(QPoint(41, 40)).row())
    columns = grid.geometry_now.columns
    for _ in range(2):  # whole rows, so that nothing moves sideways either
        come(few, library_now, 10 * columns, qtbot)
        assert grid.model().photo_id(grid.indexAt(QPoint(41, 40)).row()) == pointed
    QApplication.sendEvent(grid, QEvent(QEvent.Type.Leave))
    assert grid.verticalOffset() == 0
    come(few, library_now, 10 * columns, qtbot)
    assert grid.verticalOffset() == 0


@pytest.mark.parametrize("rows", [False, True])
def test_no_photo_in_sight_moves_sideways_either(
    few: MainWindow, library_now: FakeLibrary, qtbot: QtBot, rows: bool
) -> None:
    grid, model = few.photos.grid, few.photos.model
    if rows:
        few.photos.lay_out(rows)
        qtbot.waitUntil(lambda: model.shapes is not None, timeout=PATIENCE_MS)
    point_at(grid, QPoint(41, 40))
    before = [grid.indexAt(QPoint(x, 40)).row() for x in range(0, grid.viewport().width(), 20)]
    photos = [model.photo_id(row) for row in before if row >= 0]
    for count in (1, 2):
        come(few, library_now, count, qtbot)
        after = [grid.indexAt(QPoint(x, 40)).row() for x in range(0, grid.viewport().width(), 20)]
        assert [model.photo_id(row) for row in after if row >= 0] == photos
    assert sorted(model.ids.tolist()) == sorted(library_now.ids.tolist())
    QApplication.sendEvent(grid, QEvent(QEvent.Type.Leave))
    assert model.ids.tolist() == library_now.ids.tolist()
    assert grid.verticalOffset() == 0


def test_a_screen_that_is_not_full_is_filled_below(library_now: FakeLibrary, open_window, qtbot: QtBot) -> None:
    library_now.count, library_now.ids = 2, np.arange(2, 0, -1, dtype=np.int64)
    window = open_window(library_now)
    qtbot.waitUntil(lambda: window.photos.model.rowCount() == 2, timeout=PATIENCE_MS)
    point_at(window.photos.grid, QPoint(41, 40))
    come(window, library_now, 3, qtbot)
    assert window.photos.model.ids.tolist() == [2, 1, 5, 4, 3]
    come(window, library_now, 1, qtbot)
    assert window.photos.model.ids.tolist() == [2, 1, 5, 4, 3, 6]
    QApplication.sendEvent(window.photos.grid, QEvent(QEvent.Type.Leave))
    assert window.photos.model.ids.tolist() == [6, 5, 4, 3, 2, 1]


def test_where_the_person_went_stays_also_when_the_mouse_leaves(
    few: MainWindow, library_now: FakeLibrary, qtbot: QtBot
) -> None:
    grid = few.photos.grid
    point_at(grid, QPoint(41, 40))
    come(few, library_now, 10 * grid.geometry_now.columns, qtbot)
    grid.verticalScrollBar().setValue(grid.verticalOffset() + 300)
    seen = PhotoId(grid.model().photo_id(grid.indexAt(QPoint(41, 40)).row()))
    QApplication.sendEvent(grid, QEvent(QEvent.Type.Leave))
    assert grid.model().photo_id(grid.indexAt(QPoint(41, 40)).row()) == seen
    come(few, library_now, 10 * grid.geometry_now.columns, qtbot)
    assert grid.model().photo_id(grid.indexAt(QPoint(41, 40)).row()) == seen


def test_the_first_photo_has_the_focus_until_another_one_is_chosen(
    few: MainWindow, library_now: FakeLibrary, qtbot: QtBot
) -> None:
    grid = few.photos.grid
    few.activateWindow()
    grid.setFocus()
    qtbot.waitUntil(lambda: grid.currentIndex().row() == 0, timeout=PATIENCE_MS)
    come(few, library_now, 3, qtbot)
    assert grid.currentIndex().row() == 0
    few.photos.step(1)
    chosen = grid.current_photo
    come(few, library_now, 3, qtbot)
    assert (grid.currentIndex().row(), grid.current_photo) == (4, chosen)


@pytest.mark.parametrize("search", [False, True])
def test_under_headings_and_in_a_search_what_comes_waits_for_the_mouse(
    few: MainWindow, library_now: FakeLibrary, qtbot: QtBot, search: bool
) -> None:
    grid, model = few.photos.grid, few.photos.model
    if search:
        few.session.navigator.go(Location(query=Query(PhotoId(5), "5.jpg")))
        qtbot.waitUntil(lambda: model.contents.distances is not None, timeout=PATIENCE_MS)
    else:
        few.session.preferences.order = PhotoOrder(grouping=Grouping.DAY)
        few.photos.rearrange()
        qtbot.waitUntil(lambda: len(model.starts) > 1, timeout=PATIENCE_MS)
    point_at(grid, QPoint(41, 140))
    before, count = model.ids.tolist(), library_now.count
    library_now.count += 3
    library_now.ids = np.arange(library_now.count, 0, -1, dtype=np.int64)
    few.photos.refresh()
    qtbot.waitUntil(lambda: few.photos._holding.waiting is not None, timeout=PATIENCE_MS)
    assert model.ids.tolist() == before
    QApplication.sendEvent(grid, QEvent(QEvent.Type.Leave))
    assert few.photos._holding.waiting is None
    assert count + 3 in model.ids


def test_what_is_gone_goes_at_once_with_its_heading() -> None:
    shown = Contents(
        np.array([5, 4, 3, 2]),
        np.array([0, 1, 2, 3], np.int32),
        sections=(Section(0, "a"), Section(1, "b"), Section(3, "c")),
    )
    left = left_over(shown, Contents(np.array([9, 5, 2])))
    assert left.ids.tolist() == [5, 2]
    assert left.distances is not None
    assert left.distances.tolist() == [0, 3]
    assert left.sections == (Section(0, "a"), Section(1, "c"))
