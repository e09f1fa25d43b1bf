"""The form for a clean-up rule: every property of a rule has its row."""

from __future__ import annotations

from dataclasses import fields
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, Qt
from pytestqt.qtbot import QtBot

from desktop_app.core.cleanup.rule import SURE, CleanupRule
from desktop_app.core.errors import KnownError
from desktop_app.gui.cleanup.rule_form import RuleForm


@pytest.fixture
def form(qtbot: QtBot) -> RuleForm:
    form = RuleForm()
    qtbot.addWidget(form)
    form.name.setText("from the phone")
    return form


def test_what_is_left_as_it_is_counts_for_any_copy(form: RuleForm) -> None:
    assert form.rule() == CleanupRule("from the phone")


def test_tab_goes_through_the_form_and_out_of_it(form: RuleForm, qtbot: QtBot) -> None:
    form.show()
    form.activateWindow()
    qtbot.waitUntil(form.isActiveWindow)
    form.since.setFocus()
    for field in (form.until, form.least, form.most):
        qtbot.keyClick(form.focusWidget(), Qt.Key.Key_Tab)
        assert form.focusWidget() is field
    form.until.setFocus()
    qtbot.keyClick(form.until, Qt.Key.Key_Backtab)
    assert form.focusWidget() is form.since


def test_a_day_is_typed_or_chosen_in_a_calendar_that_begins_with_today(form: RuleForm, qtbot: QtBot) -> None:
    form.show()
    today, days = QDate.currentDate(), []
    for text in ("", "2019-06-14"):
        form.since.setText(text)
        form.since.choose()
        calendar = form.since.calendar
        assert calendar is not None
        days.append(calendar.selectedDate())
        calendar.clicked.emit(QDate(2020, 2, 29))
        assert form.since.day == date(2020, 2, 29)
    assert days == [today, QDate(2019, 6, 14)]
    form.since.clear()
    qtbot.keyClicks(form.since, "2023-06-05")
    assert form.since.day == date(2023, 6, 5)


def test_each_property_of_a_rule_can_be_set(form: RuleForm, tmp_path: Path) -> None:
    form.relations[SURE[0]].setChecked(False)
    form.inside.setText(str(tmp_path))
    form.folder.setText(str(tmp_path / "away"))
    form.formats.setText("png, heic,")
    form.since.setText("2019-06-01")
    form.until.setText("2019-06-30")
    form.least.setValue(0.5)
    form.most.setValue(12)
    form.asks.setChecked(False)
    made, usual = form.rule(), CleanupRule("from the phone")
    assert made == CleanupRule(
        "from the phone",
        relations=SURE[1:],
        inside=(tmp_path,),
        formats=made.formats,
        since=date(2019, 6, 1),
        until=date(2019, 6, 30),
        least=500_000,
        most=12_000_000,
        folder=tmp_path / "away",
        asks=False,
    )
    assert made.formats[:2] == ("PNG", "HEIF")
    same = [one.name for one in fields(made) if getattr(made, one.name) == getattr(usual, one.name)]
    assert same == ["name"], "a property of rules has no row in the form"


@pytest.mark.parametrize(
    ("field", "text", "said"),
    [
        ("formats", "JPEG, WORD", "no format WORD"),
        ("inside", "photos", "is not a whole path"),
        ("until", "last week", "is not a day"),
    ],
)
def test_what_cannot_be_a_rule_is_refused_in_words(form: RuleForm, field: str, text: str, said: str) -> None:
    getattr(form, field).setText(text)
    with pytest.raises(KnownError, match=said):
        form.rule()
