"""Compare in a small window with large letters: every button whole, every line whole, and pictures above them."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from unittest.mock import Mock

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.core.duplicates.review import Row
from desktop_app.core.relations import Relation
from desktop_app.gui.review.comparer import Comparer
from desktop_app.gui.review.pair_canvas import Mode
from desktop_app.gui.widgets.elided_label import ElidedLabel
from tests.core.duplicates.made_photos import photo_row, write

WIDTH, HEIGHT = 1280, 640


@pytest.fixture
def comparer(qtbot: QtBot, tmp_path: Path) -> Comparer:
    below = QWidget()
    below.resize(WIDTH, HEIGHT)
    qtbot.addWidget(below)
    rows = [
        Row(
            photo_row(
                write(tmp_path / name / "a photo.jpg", b"photo" * size),
                number=number, width=size, height=size, format_=form, taken=datetime(2020, 1, 1 + number),  # noqa: DTZ001 -- cameras know no zone
            ),
            Relation.REENCODED, "same picture in two sizes", 4, keeper=not number, marked=False, protected=False,
        )
        for number, (name, size, form) in enumerate([("kept", 900, "JPEG"), ("other", 450, "PNG")])
    ]  # fmt: skip
    made = Comparer(Mock(), Mock(), lambda _photo: None, below)
    below.show()
    made.compare(rows, 1, where="group 4 of 48")
    return made


def all_whole(comparer: Comparer) -> bool:
    """Whether they are; Qt places what changed a moment later."""
    shown = [one for one in comparer.findChildren(QWidget) if one.isVisible()]
    buttons = [one for one in shown if isinstance(one, QPushButton)]
    lines = [one for one in shown if isinstance(one, ElidedLabel)]
    assert len(buttons) == 11
    in_sight = (comparer.rect().contains(one.mapTo(comparer, one.rect().bottomRight())) for one in buttons)
    wide = (one.width() >= one.sizeHint().width() for one in buttons)
    high = (one.height() >= one.sizeHint().height() for one in (*buttons, *lines))
    return all((*in_sight, *wide, *high))


@pytest.mark.usefixtures("large_letters")
@pytest.mark.parametrize("language", ["english", "german"])
def test_no_button_and_no_line_is_cut_and_the_pictures_have_their_room(
    language: str, request: pytest.FixtureRequest, qtbot: QtBot
) -> None:
    if language == "german":
        request.getfixturevalue("german")
    comparer = request.getfixturevalue("comparer")
    qtbot.waitUntil(lambda: all_whole(comparer))
    assert comparer.canvas.height() >= HEIGHT * 0.35
    said = [one for one in (comparer._where.note, comparer._where.elsewhere) if one.isVisible()]
    assert len(said) == 1
    assert "4" in said[0].text()  # which group it is


def test_with_usual_letters_the_keys_and_where_one_is_are_said_in_the_bars(comparer: Comparer, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: all_whole(comparer))
    assert comparer.fate.buttons["only"].text() == "Keep only this  O"
    assert comparer.fate.about.isVisible()
    assert comparer._where.note.isVisible()
    assert not comparer._where.elsewhere.isVisible()


def test_what_is_known_scrolls_by_keys_once_one_has_gone_there(comparer: Comparer, qtbot: QtBot) -> None:
    comparer.resize(WIDTH, 260)
    bar = comparer._known.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    comparer._known.setFocus()
    qtbot.keyClick(comparer._known, Qt.Key.Key_Down)
    assert bar.value() > 0
    qtbot.keyClick(comparer._known, Qt.Key.Key_F)  # which is still Compare's
    assert comparer.canvas.mode is Mode.FLICKER
