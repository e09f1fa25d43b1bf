"""The table of commands: ids, keys and what they do fit together, and menus, F1 and buttons are made from it."""

from __future__ import annotations

import sys
from collections import Counter
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from pytestqt.qtbot import QtBot

import desktop_app.gui
from desktop_app.gui.commands import COMMANDS, Menu, Needs, Place, command, in_menu, key_table, pressed
from desktop_app.gui.review.group_painter import LINKS
from desktop_app.gui.window.commands import RUN, photo_menu
from desktop_app.gui.window.main_window import MainWindow
from desktop_app.gui.window.shortcuts_dialog import ShortcutsDialog
from tests.gui.conftest import PATIENCE_MS

NONE, SHIFT, CONTROL = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
)


def _press(key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> QKeyEvent:
    return QKeyEvent(QEvent.Type.KeyPress, key, modifiers)


def test_an_id_and_a_key_mean_one_command() -> None:
    keys = [QKeySequence(key).toString() for each in COMMANDS for key in each.keys]
    focused = [(place, key) for each in COMMANDS for key in each.focus_keys for place in each.places]
    for names in ([each.id for each in COMMANDS], keys, focused):
        assert [name for name, count in Counter(names).items() if count > 1] == []
    assert "" not in keys


def test_focus_keys_have_a_place_and_places_have_keys() -> None:
    assert [each.id for each in COMMANDS if bool(each.focus_keys) is not bool(each.places)] == []


def test_what_f1_shows_has_a_way_and_a_meaning(window: MainWindow) -> None:
    shown = [row for _title, rows in key_table() for row in rows]
    assert len(shown) == sum(1 for each in COMMANDS if each.group)
    assert all(ways and meaning for ways, meaning in shown)
    assert ("Click or Enter", "photos that look like this one") in shown
    if sys.platform != "darwin":
        assert ("Double-click or Ctrl+Enter", "open in the default app") in shown
        assert window.commands["open"].text() == "Open\tCtrl+Enter"
    unseen = [each.id for each in COMMANDS if (each.keys or each.focus_keys) and not each.group]
    assert unseen == [], "a key that F1 does not show"


@pytest.mark.parametrize(
    ("event", "place", "wanted"),
    [
        (_press(Qt.Key.Key_Return), Place.GALLERY, "find-similar"),
        (_press(Qt.Key.Key_Enter, Qt.KeyboardModifier.KeypadModifier), Place.REVIEW, "compare"),
        (_press(Qt.Key.Key_Space), Place.GALLERY, "quick-look"),
        (_press(Qt.Key.Key_Space), Place.COMPARE, "mark"),
        (_press(Qt.Key.Key_Backspace), Place.REVIEW, "back"),
        (_press(Qt.Key.Key_N), Place.REVIEW, "apart"),
        (_press(Qt.Key.Key_N, SHIFT), Place.REVIEW, ""),
        (_press(Qt.Key.Key_N, CONTROL), Place.REVIEW, ""),
        (_press(Qt.Key.Key_N), Place.GALLERY, ""),
        (_press(Qt.Key.Key_Plus, SHIFT), Place.GALLERY, "larger"),
        (_press(Qt.Key.Key_Equal), Place.GALLERY, "larger"),
        (_press(Qt.Key.Key_Minus), Place.GALLERY, "smaller"),
        (_press(Qt.Key.Key_F), Place.COMPARE, "flicker"),
    ],
)
def test_a_key_means_what_the_place_makes_of_it(event: QKeyEvent, place: Place, wanted: str) -> None:
    assert pressed(event, place) == wanted


def test_every_command_of_the_window_is_done_somewhere() -> None:
    known = {each.id for each in COMMANDS}
    assert set(RUN) <= known
    assert set(LINKS) <= {each.id for each in in_menu(Menu.GROUP)}
    wanted = {each.id for each in (*in_menu(Menu.MAIN), *in_menu(Menu.PHOTO))}
    assert wanted <= set(RUN)


def test_the_windows_menu_says_nothing_twice(window: MainWindow) -> None:
    said = [action.text() for action in window.menu.actions() if not action.isSeparator()]
    assert [text for text, count in Counter(said).items() if count > 1] == []
    assert {"Appearance", "Sort and group"} <= set(said)


def test_the_menus_offer_their_commands(indexed: MainWindow) -> None:
    actions = photo_menu(indexed).actions()
    offered = [action.objectName() for action in actions if not action.isSeparator()]
    assert offered == [each.id for each in in_menu(Menu.PHOTO)]
    assert sum(action.isSeparator() for action in actions) == 4
    said = {action.objectName(): action.text().partition("\t")[2] for action in actions}
    assert {name: said[name] for name in ("quick-look", "trash", "show-file")} == {
        "quick-look": "Space", "trash": "Del", "show-file": "",
    }, "the menu says the keys that count among the photos; Qt says the others"  # fmt: skip
    actions = [action for action in indexed.menu.actions() if action.objectName()]
    assert [action.objectName() for action in actions] == [each.id for each in in_menu(Menu.MAIN)]
    for action in actions:
        assert action.text() == command(action.objectName()).text


def test_what_is_not_there_turns_its_commands_off(indexed: MainWindow, qtbot: QtBot) -> None:
    indexed.show_subject(None)
    off = {identity for identity, action in indexed.commands.items() if not action.isEnabled()}
    assert off == {each.id for each in COMMANDS if each.id in RUN and each.needs is not Needs.NOTHING}
    indexed.photos.grid.setCurrentIndex(indexed.photos.model.index(1))
    qtbot.waitUntil(lambda: all(action.isEnabled() for action in indexed.commands.values()), timeout=PATIENCE_MS)


def test_no_label_is_compared() -> None:
    for path in Path(desktop_app.gui.__file__).parent.rglob("*.py"):
        assert ".text() ==" not in path.read_text("utf-8"), path
        assert ".text() in" not in path.read_text("utf-8"), path


def test_f1_fits_a_small_screen(qtbot: QtBot) -> None:
    dialog = ShortcutsDialog()
    qtbot.addWidget(dialog)
    assert dialog.minimumSizeHint().height() <= 660
    assert dialog.sizeHint().width() <= 1180
