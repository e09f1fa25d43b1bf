"""Whole lines, and "…" where there is more."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QApplication

from desktop_app.gui.widgets.wrapped_text import wrapped

REASON = "brightness or contrast changed, colours changed; a place differs in the middle 🏖 (52% across, 45% down)"


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("width", [60, 150, 250, 2000])
@pytest.mark.parametrize("most", [1, 2, 3, 30])
def test_lines_fit_and_say_that_there_is_more(width: int, most: int) -> None:
    font = QFont(QApplication.font())
    lines, fits = wrapped(REASON, font, width, most=most), QFontMetrics(font).horizontalAdvance
    assert 1 <= len(lines) <= most
    assert all(fits(line) <= width + 2 for line in lines)
    whole = " ".join(lines)
    assert whole == REASON if len(lines) < most else whole == REASON or whole.endswith("…")


@pytest.mark.usefixtures("qapp")
def test_nothing_has_no_line() -> None:
    assert [line for line in wrapped("", QFont(), 100, most=2) if line] == []
