"""The folders inside a watched one: a tree with counts, folded and unfolded by mouse and keyboard."""

from __future__ import annotations

import os
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from desktop_app.core.library import Library
from desktop_app.gui.actions import folders
from desktop_app.gui.session.navigation import Location
from desktop_app.gui.window.main_window import MainWindow
from tests.gui.conftest import PATIENCE_MS, until_idle


def rows(window: MainWindow) -> list[tuple[int, str, int | None]]:
    model = window.sidebar.rows
    entries = [model.entry(model.index(row)) for row in range(model.rowCount())]
    return [(one.depth, one.text, one.count) for one in entries if one.location and one.location.folder is not None]


def test_a_tree_with_counts(window: MainWindow, photo_folder: Path, qtbot: QtBot) -> None:
    inner = photo_folder / "2019" / "June"
    inner.mkdir(parents=True)
    for number, path in enumerate(sorted(photo_folder.glob("*.jpg"))[:3]):
        path.rename((inner if number else inner.parent) / path.name)
    folders.add_folders(window.session, [photo_folder])
    until_idle(qtbot, window, photos=12)
    qtbot.waitUntil(lambda: rows(window) == [(0, "photos", 12)], timeout=PATIENCE_MS)
    sidebar, model = window.sidebar, window.sidebar.rows
    at = sidebar.visualRect(model.index(1))
    before = window.session.navigator.here
    qtbot.mouseClick(sidebar.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(at.left() + 16, at.center().y()))
    folded = [(0, "photos", 12), (1, "2019", 3), (1, "trip", 4)]
    assert rows(window) == folded
    assert window.session.navigator.here is before  # unfolding goes nowhere
    sidebar.setCurrentIndex(model.index(2))
    qtbot.keyClick(sidebar, Qt.Key.Key_Right)
    assert rows(window) == [*folded[:2], (2, "June", 2), folded[2]]
    assert "unfolded" in model.data(model.index(2), Qt.ItemDataRole.AccessibleTextRole)
    sidebar.setCurrentIndex(model.index(3))
    qtbot.keyClick(sidebar, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.photos.model.rowCount() == 2, timeout=PATIENCE_MS)
    assert window.top.title.text().startswith("June")
    here = window.session.navigator.here
    assert here == Location(folder=here.folder, below=Path("2019", "June"))
    sidebar.setCurrentIndex(model.index(2))
    qtbot.keyClick(sidebar, Qt.Key.Key_Left)
    assert rows(window) == folded
    assert model.row_of(here) == 2  # the nearest that is shown


def test_names_that_are_not_text_and_ones_that_begin_alike(library: Library, photo_folder: Path) -> None:
    one = next(photo_folder.glob("*.jpg"))
    names = [b"ab", b"abc", b"a%", "Ä".encode()] + ([b"\xff"] if os.name == "posix" else [])
    for number, name in enumerate(names):
        inner = photo_folder / os.fsdecode(name)
        try:
            inner.mkdir()
        except OSError:  # a disk that takes only text
            continue
        (inner / f"{number}.jpg").write_bytes(one.read_bytes() + bytes([number]))
    folder = library.add_folder(photo_folder)
    list(library.index())
    inside = library.catalog.folders.below(folder.id)
    assert inside.pop(Path("trip")) == 4
    assert set(inside.values()) == {1}
    for path in inside:
        found = library.catalog.photos.ids(folder=folder.id, below=path)
        assert [photo.path.parent for photo in library.photos(found.tolist())] == [photo_folder / path]


def test_a_right_click_goes_nowhere_and_marks_nothing_else(indexed: MainWindow, qtbot: QtBot) -> None:
    sidebar = indexed.sidebar
    here, marked = indexed.session.navigator.here, sidebar.currentIndex().row()
    indexes = [sidebar.rows.index(row) for row in range(sidebar.rows.rowCount())]
    other = next(index for index in indexes if sidebar.rows.entry(index).location not in (None, here))
    for button in (Qt.MouseButton.RightButton, Qt.MouseButton.MiddleButton):
        qtbot.mouseClick(sidebar.viewport(), button, pos=sidebar.visualRect(other).center())
        assert sidebar.currentIndex().row() == marked
        assert indexed.session.navigator.here == here
