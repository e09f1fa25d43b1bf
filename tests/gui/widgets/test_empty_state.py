"""What the middle says when it is empty."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.gui.widgets.empty_state import MARGIN, Advice, EmptyState


@pytest.mark.parametrize("width", [280, 400, 1200])
def test_all_of_the_text_is_seen_however_narrow_the_middle_is(width: int, qtbot: QtBot) -> None:
    state = EmptyState()
    qtbot.addWidget(state)
    state.setStyleSheet("QWidget { font-size: 26px; }")
    state.say(Advice("Looking for duplicates…", "Groups that match appear here as they are found.", "Show all groups"))
    state.resize(width, 600)
    state.show()
    layout = state.layout()
    assert layout is not None
    layout.activate()
    text = state._text
    assert state.rect().adjusted(MARGIN, 0, -MARGIN, 0).contains(text.geometry())
    assert text.height() >= text.heightForWidth(text.width()), "no line is cut"
