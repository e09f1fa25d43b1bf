"""In a right-to-left language the window is mirrored."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAction, QColor, QImage
from PySide6.QtWidgets import QApplication, QLabel, QSlider
from pytestqt.qtbot import QtBot

from desktop_app.core.duplicates.proposals import Group
from desktop_app.core.language import Language, speak, tr
from desktop_app.core.relations import Relation
from desktop_app.core.types import FolderId, PhotoId
from desktop_app.gui import words
from desktop_app.gui.command_kinds import name_of
from desktop_app.gui.gallery.grid_geometry import GridGeometry
from desktop_app.gui.review.caption_bar import CaptionBar
from desktop_app.gui.review.group_painter import box_of, links_of, paint_heading
from desktop_app.gui.review.pair_canvas import PairCanvas
from desktop_app.gui.session.navigation import Location
from desktop_app.gui.session.preferences import Preferences
from desktop_app.gui.theme import theme
from desktop_app.gui.widgets.elided_label import ElidedLabel
from desktop_app.gui.widgets.name_dialog import NameDialog
from desktop_app.gui.widgets.painting import painting
from desktop_app.gui.window.main_window import MainWindow
from desktop_app.gui.window.shortcuts_dialog import ShortcutsDialog
from desktop_app.gui.window.sidebar import Sidebar
from desktop_app.gui.window.sidebar_model import Entry, EntryKind
from desktop_app.qt_language import QtLanguage


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


def test_a_groups_box_and_links_change_sides(qapp: QApplication) -> None:
    area = QRect(100, 0, 700, 40)
    box, links = box_of(area), links_of(area, [60, 50])
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        assert box_of(area).right() == area.right() - (box.left() - area.left())
        assert [link.right() for link in links_of(area, [60, 50])] == [
            area.right() - (link.left() - area.left()) for link in links
        ]
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.mark.usefixtures("right_to_left")
def test_a_groups_name_does_not_lie_on_its_counts() -> None:
    image = QImage(700, 40, QImage.Format.Format_RGB32)
    image.fill(theme().colour("raised"))
    with painting(image) as painter:
        painter.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        group = Group(Relation.EXACT, (PhotoId(1), PhotoId(2)), 94_000)
        paint_heading(painter, image.rect(), group, links=[], hovered=-1)
    painted = dark_columns(image)
    assert max(painted) > 670  # the name begins at the right
    widest = max(after - before for before, after in pairwise(painted))
    assert widest >= 10  # and the counts are apart from it


def test_a_name_of_digits_keeps_its_order() -> None:
    speak(QtLanguage("ar", isolates=True))
    try:
        assert words.file_name(Path("175083.jpg")) == "\N{FIRST STRONG ISOLATE}175083.jpg\N{POP DIRECTIONAL ISOLATE}"
        assert words.whole_path(Path("/a/1")) == f"\N{FIRST STRONG ISOLATE}{Path('/a/1')}\N{POP DIRECTIONAL ISOLATE}"
    finally:
        speak(Language())
    assert words.file_name(Path("175083.jpg")) == "175083.jpg"


def test_facts_beside_each_other_keep_their_own_direction() -> None:
    speak(QtLanguage("ar", isolates=True))
    try:
        isolate, end = "\N{FIRST STRONG ISOLATE}", "\N{POP DIRECTIONAL ISOLATE}"
        assert words.dotted(["JPEG", "", "25 يوليو"]) == f"{isolate}JPEG{end} · {isolate}25 يوليو{end}"
    finally:
        speak(Language())
    assert words.dotted(["JPEG", "", "25 July"]) == "JPEG · 25 July"


@pytest.mark.usefixtures("right_to_left")
def test_of_two_pictures_each_stands_below_its_own_name(qtbot: QtBot) -> None:
    canvas, bar = PairCanvas(), CaptionBar()
    bar.show_names(["keep.jpg", "remove.jpg"])
    for number, colour in enumerate((Qt.GlobalColor.red, Qt.GlobalColor.blue)):
        image = QImage(40, 30, QImage.Format.Format_RGB32)
        image.fill(colour)
        canvas.show_image(number, image)
    for widget in (canvas, bar):
        qtbot.addWidget(widget)
        widget.resize(800, 400)
        widget.show()
    first, second = (label.mapTo(bar, label.rect().center()).x() for label in bar.names)
    painted = canvas.grab().toImage()
    assert painted.pixelColor(800 - 200, 200) == QColor(Qt.GlobalColor.red)
    assert painted.pixelColor(200, 200) == QColor(Qt.GlobalColor.blue)
    assert second < 400 < first


@pytest.mark.usefixtures("right_to_left")
def test_keys_in_the_help_stand_at_the_right_too(qtbot: QtBot) -> None:
    dialog = ShortcutsDialog()
    qtbot.addWidget(dialog)
    dialog.show()
    label = next(one for one in dialog.findChildren(QLabel) if one.text() == "F5")
    assert label.alignment() & Qt.AlignmentFlag.AlignRight
    assert label.alignment() & Qt.AlignmentFlag.AlignAbsolute


def test_a_key_of_signs_keeps_its_order() -> None:
    speak(QtLanguage("ar", isolates=True))
    try:
        assert name_of("Ctrl+,") == "\N{FIRST STRONG ISOLATE}Ctrl+,\N{POP DIRECTIONAL ISOLATE}"
    finally:
        speak(Language())
    assert name_of("Ctrl+,") == "Ctrl+,"


def test_a_name_to_be_changed_has_no_signs_of_direction_and_no_ending(qtbot: QtBot) -> None:
    speak(QtLanguage("ar", isolates=True))
    try:
        dialog = NameDialog(Path("/a/175083.jpg"))
        qtbot.addWidget(dialog)
        assert dialog.name.text() == "175083"
    finally:
        speak(Language())


@pytest.mark.usefixtures("right_to_left")
def test_a_menu_says_its_keys_itself(window: MainWindow) -> None:
    assert window.findChild(QAction, "settings").text().endswith("\tCtrl+,")


def test_a_line_of_another_font_is_not_cut(qtbot: QtBot) -> None:
    name = "\N{FIRST STRONG ISOLATE}写真_1.jpg\N{POP DIRECTIONAL ISOLATE}"
    label = ElidedLabel(name)
    qtbot.addWidget(label)
    needed = label.fontMetrics().size(Qt.TextFlag.TextSingleLine, name).height()
    assert label.minimumSizeHint().height() >= needed
    assert label.sizeHint().height() >= needed


@pytest.mark.parametrize("mirrored", [False, True])
def test_a_slider_is_filled_from_where_it_begins(qapp: QApplication, preferences: Preferences, mirrored: bool) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight)
    try:
        theme().apply(qapp, preferences)
        slider = QSlider(Qt.Orientation.Horizontal)
        slider.setRange(0, 10)
        slider.setValue(5)
        slider.resize(200, 24)
        image = slider.grab().toImage()
        colours = [image.pixelColor(x, image.height() // 2) for x in (40, image.width() - 40)]
        filled = [colour == theme().colour("accent") for colour in colours]
        assert filled == [not mirrored, mirrored]
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        theme().apply(qapp, preferences)


def test_back_points_where_back_is(qapp: QApplication) -> None:
    arrow = theme().icon("back").pixmap(32, 32).toImage()
    mirrored = theme().icon("back", mirrored=True).pixmap(32, 32).toImage()
    assert mirrored == arrow.flipped(Qt.Orientation.Horizontal)
    assert mirrored.pixelColor(QPoint(0, 0)) == arrow.pixelColor(QPoint(31, 0))


def test_a_text_of_values_alone_says_its_direction_itself() -> None:
    """Names that are kept apart tell nothing of it, and Qt would show the whole from left to right."""
    mark = "\N{RIGHT-TO-LEFT MARK}"
    speak(QtLanguage("ar", isolates=True))
    try:
        assert tr("{does} {count} ({size}){beside}{where}{keepers}", does="a", count="b", size="c", beside="",
                  where="", keepers="").startswith(mark)  # fmt: skip
        assert mark not in tr("{count} selected", count="3")  # its own letters tell
        assert mark not in tr("Undo")
        speak(QtLanguage("de", isolates=True))
        assert not tr("{text}. {left}, see why below", text="a", left="b").startswith(mark)
    finally:
        speak(Language())
