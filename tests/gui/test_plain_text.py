"""A name that looks like HTML is shown as it is."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt as Core
from PySide6.QtGui import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from desktop_app.core.duplicates.judgements import Judged
from desktop_app.core.relations import Judgement
from desktop_app.core.types import PhotoId
from desktop_app.gui.plain_text import menu_text, only_plain, plain
from desktop_app.gui.review.judgements_dialog import JudgementsDialog
from desktop_app.gui.widgets.elided_label import ElidedLabel
from tests.gui.fake_library import FakeLibrary

NAMES = ["<img src=x>.jpg", "<h1>big<hr>.jpg", "<b>bold<b>.jpg", "a&lt;b.jpg", "x <i>y</i>\n/photos"]


@pytest.mark.parametrize("name", NAMES)
def test_no_name_is_taken_for_html(name: str, qtbot: QtBot) -> None:
    assert Qt.mightBeRichText(name), "a name that would be"
    assert not Qt.mightBeRichText(plain(name))
    assert plain(name).replace("\N{WORD JOINER}", "") == name
    label = ElidedLabel(name)
    qtbot.addWidget(label)
    assert not Qt.mightBeRichText(label.toolTip())


def test_ordinary_names_are_left_alone(qtbot: QtBot) -> None:
    for name in ("a.jpg", "R&B < Jazz.jpg", "2 < 3"):
        assert plain(name) == name
    assert menu_text("R&B") == "R&&B"
    label = QLabel()
    qtbot.addWidget(label)
    only_plain(label)
    assert label.textFormat() is Core.TextFormat.PlainText


def test_judgements_are_listed_and_chosen_to_be_taken_back(qtbot: QtBot) -> None:
    photos = tuple(FakeLibrary(2).photos([PhotoId(1), PhotoId(2)]))
    dialog = JudgementsDialog([Judged(3, Judgement.NOT_A_MATCH, photos), Judged(2, Judgement.KEEP_BOTH, ())])
    qtbot.addWidget(dialog)
    chosen: list[list[int]] = []
    dialog.chosen.connect(chosen.append)
    assert (
        dialog.list.item(0).text() == f"Not duplicates: {photos[0].path.name} (photos), {photos[1].path.name} (photos)"
    )
    assert "no longer in the library" in dialog.list.item(1).text()
    assert dialog.button.isEnabled(), "the first is chosen: no arrow key could choose it if it were the only one"
    dialog.button.click()
    assert chosen == [[3]]
