"""Themes, icons and words."""

from __future__ import annotations

import tomllib
from collections.abc import Callable
from datetime import datetime
from importlib.resources import files

import pytest
from PySide6.QtGui import QColor, QFont, QIcon, QImage
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QMenu,
    QPushButton,
    QRadioButton,
    QStyle,
    QStyleOptionButton,
    QToolButton,
)
from pytestqt.qtbot import QtBot

from desktop_app.core.duplicates.review import Row
from desktop_app.core.relations import Relation
from desktop_app.core.types import PhotoId
from desktop_app.gui import words
from desktop_app.gui.review import group_painter
from desktop_app.gui.review.bars import MarkBar, ReviewBar
from desktop_app.gui.review.group_painter import MemberLook, paint_member
from desktop_app.gui.session.preferences import Appearance, Preferences
from desktop_app.gui.theme import application_icon, theme
from desktop_app.gui.widgets.painting import painting
from desktop_app.gui.window.main_window import MainWindow
from desktop_app.gui.window.views import VIEWS
from tests.gui.fake_library import FakeLibrary

THEMES = {
    name: tomllib.loads(files("resources").joinpath("themes", f"{name}.toml").read_text()) for name in ("light", "dark")
}


def luminance(colour: str) -> float:
    """WCAG 2 relative luminance."""
    channels = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in QColor(colour).getRgbF()[:3]]
    return 0.2126 * channels[0] + 0.7152 * channels[1] + 0.0722 * channels[2]


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize("text", ["text", "muted"])
@pytest.mark.parametrize("ground", ["window", "gallery", "raised", "accent_soft", "hover", "warn_soft"])
def test_text_can_be_read(name: str, text: str, ground: str) -> None:
    colours = THEMES[name]
    assert contrast(colours[text], colours[ground]) >= 4.5
    assert contrast(colours["accent_text"], colours["accent"]) >= 4.5


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize("sign", ["edge", "accent"])
@pytest.mark.parametrize("ground", ["window", "gallery", "raised"])
def test_what_is_chosen_focused_or_a_control_can_be_seen(name: str, sign: str, ground: str) -> None:
    colours = THEMES[name]
    assert contrast(colours[sign], colours[ground]) >= 3
    assert contrast(colours["accent"], colours["accent_soft"]) >= 4.5  # words on what is chosen


@pytest.mark.parametrize("name", THEMES)
def test_a_tick_can_be_seen_in_both_themes(name: str) -> None:
    source = files("resources").joinpath("icons", "tick.svg").read_text()
    assert contrast(source.split('stroke="')[1][:7], THEMES[name]["raised"]) >= 3
    assert "indicator:checked {" in files("resources").joinpath("themes", "lookalike.qss").read_text()


def test_controls_are_drawn_in_the_colour_that_can_be_seen() -> None:
    sheet = files("resources").joinpath("themes", "lookalike.qss").read_text()
    boxes = ("QComboBox, QAbstractSpinBox", "QCheckBox::indicator:unchecked", "QPlainTextEdit")
    for part in ("QPushButton", "QLineEdit", "QScrollBar::handle:vertical", "QSlider::groove:horizontal", *boxes):
        rule = sheet.split(f"\n{part} {{", 1)[1].split("}", 1)[0]
        assert "$edge" in rule, part


def test_a_large_system_font_is_followed_and_so_is_a_change(qapp: QApplication, preferences: Preferences) -> None:
    font, button = qapp.font(), QToolButton()
    large = QFont(font)
    large.setPixelSize(26)
    preferences.appearance = Appearance.LIGHT
    theme().apply(qapp, preferences)
    assert "font-size: 1" in qapp.styleSheet().split("\n")[1]
    qapp.setFont(large)
    try:
        theme().follow(qapp, preferences)
        assert "font-size: 26px" in qapp.styleSheet().split("\n")[1], "the height of a line differs from font to font"
        theme().put_icon(button, "menu", side=20)
        assert button.iconSize().height() > 30, "icons stay small beside large letters"
    finally:
        qapp.setFont(font)
        theme().follow(qapp, preferences)


def test_a_name_in_the_review_has_the_whole_width_with_letters_twice_as_large(
    qapp: QApplication, preferences: Preferences, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In half of it, beside the reason, "IMG_1021.png" was "IMG_…png"."""
    rooms: list[int] = []
    monkeypatch.setattr(group_painter, "_paint_lines", lambda _painter, room, *_lines, **_: rooms.append(room.width()))
    photo = FakeLibrary(1).photos([PhotoId(1)])[0]
    row = Row(photo, Relation.EXACT, "same bytes", 0, keeper=False, marked=False, protected=False)
    before, canvas = QFont(qapp.font()), QImage(525, 120, QImage.Format.Format_RGB32)
    try:
        for pixels in (14, 28):
            large = QFont(before)
            large.setPixelSize(pixels)
            qapp.setFont(large)
            theme().apply(qapp, preferences)
            with painting(canvas) as painter:
                paint_member(painter, canvas.rect(), row, MemberLook(None))
    finally:
        qapp.setFont(before)
        theme().follow(qapp, preferences)
    beside, reason, whole = rooms
    assert whole > 1.7 * beside > 0 < reason


def test_fields_boxes_and_the_middle_have_room_for_letters_twice_as_large(
    qapp: QApplication, preferences: Preferences, open_window: Callable[..., MainWindow]
) -> None:
    before = QFont(qapp.font())
    try:
        large = QFont(before)
        large.setPixelSize(28)
        qapp.setFont(large)
        theme().apply(qapp, preferences)
        field, choice, box, radio = QLineEdit(), QComboBox(), QCheckBox("on"), QRadioButton("on")
        for each in (field, choice):
            each.ensurePolished()
            assert each.minimumHeight() >= each.fontMetrics().height(), each
        for each, part in (
            (box, QStyle.SubElement.SE_CheckBoxIndicator),
            (radio, QStyle.SubElement.SE_RadioButtonIndicator),
        ):
            option = QStyleOptionButton()
            each.ensurePolished()
            option.initFrom(each)
            sides = set()
            for state in (QStyle.StateFlag.State_On, QStyle.StateFlag.State_Off):
                option.state = QStyle.StateFlag.State_Enabled | state
                sides.add(each.style().subElementRect(part, option, each).size().toTuple())
            assert sides == {(32, 32)}, each  # as large when it is ticked
        window = open_window(FakeLibrary(3))
        window.resize(1280, 680)
        window._share_width()
        _left, middle, right = window._splitter.sizes()
        least = window._splitter.widget(2).minimumWidth()
        assert middle >= 640 or right <= least + 1
    finally:
        qapp.setFont(before)
        theme().apply(qapp, preferences)


def test_themes_have_the_same_names() -> None:
    assert THEMES["light"].keys() == THEMES["dark"].keys()


def test_light_and_dark_can_be_chosen(qapp: QApplication, preferences: Preferences) -> None:
    grounds = {}
    for appearance in (Appearance.DARK, Appearance.LIGHT):
        preferences.appearance = appearance
        theme().apply(qapp, preferences)
        grounds[appearance] = theme().colour("window").lightness()
        assert qapp.palette().window().color() == theme().colour("window")
    assert grounds[Appearance.DARK] < 80
    assert grounds[Appearance.LIGHT] > 200


def test_every_icon_draws_something(qapp: QApplication) -> None:
    names = [entry.name.removesuffix(".svg") for entry in files("resources").joinpath("icons").iterdir()]
    for name in {name for name in names if "." not in name} | {spec.icon for spec in VIEWS}:
        image = theme().pixmap(name, 32).toImage()
        assert any(image.pixelColor(x, y).alpha() for x in range(32) for y in range(32)), name
    assert not application_icon().isNull()


@pytest.mark.parametrize("name", THEMES)
def test_icons_are_in_the_colour_of_their_buttons_text(
    qapp: QApplication, preferences: Preferences, qtbot: QtBot, name: str
) -> None:
    preferences.appearance = Appearance(name)
    theme().apply(qapp, preferences)
    bar, marks = ReviewBar(), MarkBar()
    for widget in (bar, marks):
        qtbot.addWidget(widget)
    colours = THEMES[name]
    assert painted(bar.find_button.icon(), QIcon.Mode.Normal) == QColor(colours["text"])
    bar.show_stale(True)
    assert painted(bar.find_button.icon(), QIcon.Mode.Normal) == QColor(colours["accent_text"])
    bar.show_stale(False)
    assert painted(bar.find_button.icon(), QIcon.Mode.Normal) == QColor(colours["text"])
    off = painted(marks.remove_button.icon(), QIcon.Mode.Disabled)
    assert off == QColor(colours["muted"])  # as the text of a primary button that is off
    assert painted(marks.undo_button.icon(), QIcon.Mode.Disabled) == QColor(colours["faint"])


def painted(icon: QIcon, mode: QIcon.Mode) -> QColor:
    """The colour that an icon is drawn in."""
    image = icon.pixmap(32, 32, mode).toImage()
    pixels = [image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height())]
    return next(QColor(pixel.rgb()) for pixel in pixels if pixel.alpha() == 255)


def test_preferences_are_remembered_and_nonsense_is_not_believed(preferences: Preferences) -> None:
    preferences.set_radius("an encoder's identity", 7)
    assert preferences.radius("an encoder's identity") == 7
    assert preferences.radius("another") is None
    preferences.set_radius("an encoder's identity", None)
    assert preferences.radius("an encoder's identity") is None
    preferences._store.setValue("thumbnail_side", "huge")
    preferences._store.setValue("appearance", "pink")
    assert preferences.thumbnail_side == 140
    assert preferences.appearance is Appearance.SYSTEM
    preferences.thumbnail_side = 100_000
    assert preferences.thumbnail_side == 320


@pytest.mark.parametrize(
    ("size", "text"), [(0, "0 B"), (999, "999 B"), (2_345_678, "2.3 MB"), (999_600, "1.0 MB"), (5e13, "50.0 TB")]
)
def test_file_sizes(size: float, text: str) -> None:
    assert words.file_size(int(size)) == text


@pytest.mark.parametrize(
    ("seconds", "text"), [(0.2, "0 s"), (52.3, "52 s"), (59.9, "1 min"), (200, "3 min"), (4900, "1 h 22 min")]
)
def test_durations(seconds: float, text: str) -> None:
    assert words.duration(seconds) == text


def test_counts_and_moments() -> None:
    assert words.count_of(1, "photo") == "1 photo"
    assert words.count_of(12004, "photo") == "12,004 photos"
    assert words.moment(datetime(2019, 6, 4, 15, 2)) == "4 June 2019, 15:02"  # noqa: DTZ001 -- a camera's clock


def test_light_and_dark_are_chosen_from_the_menu(window: MainWindow, qapp: QApplication) -> None:
    menu = next(one for one in window.findChildren(QMenu) if one.title() == "Appearance")
    for name, appearance in (("Dark", Appearance.DARK), ("Light", Appearance.LIGHT)):
        next(action for action in menu.actions() if action.text() == name).trigger()
        assert window.session.preferences.appearance is appearance
        assert qapp.palette().window().color() == theme().colour("window")


def test_the_top_bar_is_whole_in_half_of_a_laptops_screen(window: MainWindow, qtbot: QtBot) -> None:
    bar = window.top
    bar.show_query("a photo with a very long name from a holiday.jpg")
    bar.say_count("1,234 photos · 12 selected")
    for width, counted in ((683, {False}), (900, {False, True}), (1360, {True})):  # at 900 the font decides
        window.resize(width, 600)
        qtbot.waitUntil(lambda width=width: bar.width() == width)
        assert bar.layout().minimumSize().width() <= width, width
        assert bar.count.isVisible() in counted
        field = bar.search
        words = field.fontMetrics().horizontalAdvance(field.placeholderText())
        room = field.width() - field.sizeHint().width() + 17 * field.fontMetrics().horizontalAdvance("x")
        assert (room >= words) in (counted if width != 683 else {False, True}), "its words are cut"
    assert bar.slider.width() == 140


def test_a_button_with_the_keyboard_has_a_frame_and_no_box_inside(
    qapp: QApplication, preferences: Preferences, qtbot: QtBot
) -> None:
    theme().apply(qapp, preferences)
    button = QPushButton()
    qtbot.addWidget(button)
    button.resize(120, 40)
    option = QStyleOptionButton()
    button.ensurePolished()
    option.initFrom(button)
    option.rect = button.rect()
    option.state |= QStyle.StateFlag.State_HasFocus | QStyle.StateFlag.State_KeyboardFocusChange
    image = QImage(button.size(), QImage.Format.Format_RGB32)
    with painting(image) as painter:
        button.style().drawControl(QStyle.ControlElement.CE_PushButton, option, painter, button)
    inside = {image.pixelColor(x, y).name() for x in range(6, 114) for y in range(6, 34)}
    assert len(inside) == 1, inside
    assert image.pixelColor(0, 20) == image.pixelColor(1, 20) != image.pixelColor(20, 20), "two pixels"
