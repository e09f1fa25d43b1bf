"""One stays where one is while the groups become others, and Compare goes on to groups that are out of sight."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop_app.core.duplicates.keeper import KeeperRules
from desktop_app.core.duplicates.review import Group, Row, Totals
from desktop_app.core.relations import Relation
from desktop_app.core.removal.journal import Journal, RemovalKind
from desktop_app.core.types import PhotoId
from desktop_app.gui.review.view import DuplicatesView
from desktop_app.gui.session.navigation import DUPLICATES, Location
from desktop_app.gui.session.removal_steps import Report
from desktop_app.gui.session.review_controller import _Opened
from desktop_app.gui.window.main_window import MainWindow
from tests.gui.conftest import PATIENCE_MS
from tests.gui.fake_library import FakeLibrary


class MadeReview:
    """What the window uses of `Review`; its groups can be replaced."""

    def __init__(self) -> None:
        self.found = [
            Group(Relation.EXACT, (PhotoId(3 * n), PhotoId(3 * n + 1), PhotoId(3 * n + 2)), 1000 - n) for n in range(40)
        ]
        self.radius, self.max_radius, self.rules = 10, 24, KeeperRules()
        self.marks, self.savings = SimpleNamespace(going=0), SimpleNamespace(weigh=list, so_far=self.groups)
        self._library = FakeLibrary(1)

    def groups(self) -> list[Group]:
        return sorted(self.found, key=lambda group: -group.saving)

    def rows(self, group: Group) -> list[Row]:
        photos = self._library.photos(group.photos)
        return [
            Row(photo, group.relation, "same bytes", 0, keeper=not at, marked=False, protected=False)
            for at, photo in enumerate(photos)
        ]

    def totals(self, **_: object) -> Totals:
        return Totals(len(self.found), 0, len(self.found))


@pytest.fixture
def made() -> Any:
    return MadeReview()


@pytest.fixture
def review(made: Any, window: MainWindow, tmp_path: Path, qtbot: QtBot) -> DuplicatesView:
    view = window.views[DUPLICATES]
    assert isinstance(view, DuplicatesView)
    view.reviewing._now = _Opened(made, "", Journal(tmp_path / "journal"), None, 0, None)
    view.reviewing._opening = view.reviewing.found = True
    window.session.navigator.go(Location(DUPLICATES))
    view.reviewing.changed.emit()
    qtbot.waitUntil(lambda: view.list.current is not None, timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: all(view.model.members(n) for n in view.list.groups_in_sight()), timeout=PATIENCE_MS)
    return view


def current(view: DuplicatesView) -> PhotoId | None:
    return view.list.current.photo.id if view.list.current else None


def renew(view: DuplicatesView, groups: list[Group], qtbot: QtBot) -> None:
    view.reviewing.review.found = groups  # type: ignore[attr-defined]
    view.reviewing.changed.emit()
    qtbot.waitUntil(lambda: set(view.model.groups) == set(groups), timeout=PATIENCE_MS)


def test_who_moves_on_after_the_groups_changed_is_not_called_back(
    review: DuplicatesView, made: Any, qtbot: QtBot
) -> None:
    review.list.go(review.model.row(1, 2))
    renew(review, made.found[:-1], qtbot)
    assert current(review) == 5
    review.list.go(review.model.row(1, 0))
    review.model.renew()  # marks changed
    assert current(review) == 3


def test_who_has_not_moved_sees_the_largest_saving_first_however_late_it_is_found(
    review: DuplicatesView, made: Any, qtbot: QtBot
) -> None:
    whole = list(made.found)
    renew(review, whole[20:], qtbot)
    for more in (whole[10:], whole[3:], whole):
        renew(review, more, qtbot)
        assert review.list.where()[0] == 0
        assert review.current_group == 0
    review.list.go(review.model.row(0, 1))  # the person moves
    here = review.model.groups[0]
    renew(review, [Group(Relation.EXACT, (PhotoId(900), PhotoId(901)), 5000), *whole], qtbot)
    assert review.list.verticalOffset() > 0, "what one was at stays where it was"
    assert current(review) == here.photos[1]


def test_who_takes_a_judgement_back_returns_to_where_they_were(review: DuplicatesView, made: Any, qtbot: QtBot) -> None:
    """The groups are proposed again: at first only equal files are there, and the list began at its top."""
    whole = list(made.found)
    review.list.go(review.model.row(30, 1))
    qtbot.waitUntil(lambda: current(review) == 91, timeout=PATIENCE_MS)
    for goes_on in (False, True):
        review.reviewing.proposed_again.emit()
        renew(review, whole[:4], qtbot)
        if goes_on:  # who went elsewhere is not called back
            review.list.go(review.model.row(2, 0))
        renew(review, whole[:20], qtbot)
        renew(review, whole, qtbot)
        wanted = 6 if goes_on else 91
        qtbot.waitUntil(lambda wanted=wanted: current(review) == wanted, timeout=PATIENCE_MS)
    assert review.current_group == 2


def test_what_is_decided_about_again_is_shown_in_compare_too(review: DuplicatesView, made: Any, qtbot: QtBot) -> None:
    judging, whole = review.reviewing.judging, list(made.found)
    review.list.go(review.model.row(1, 1))
    review.comparing.compare(1, 1)
    comparer, undone = review.comparing.overlay, []
    assert comparer is not None
    judging.remember(lambda: undone.append("judgement"), PhotoId(100))  # of a group that is not there
    judging.remember(lambda: undone.append("mark"), PhotoId(91))
    judging.remember(lambda: undone.append("marks of many groups"))
    assert judging.undo()
    assert review.current_group == 1
    renew(review, whole[:33] + whole[34:], qtbot)
    assert judging.undo()
    qtbot.waitUntil(lambda: comparer.pair is not None and comparer.pair[1].photo.id == 91, timeout=PATIENCE_MS)
    assert judging.undo()
    review.reviewing.proposed_again.emit()
    renew(review, whole, qtbot)
    qtbot.waitUntil(lambda: comparer.pair is not None and comparer.pair[1].photo.id == 100, timeout=PATIENCE_MS)
    assert undone == ["marks of many groups", "mark", "judgement"]


def test_who_keeps_only_one_goes_on_to_the_next_group(review: DuplicatesView, qtbot: QtBot) -> None:
    review.comparing.compare(1, 1)
    comparer, asked = review.comparing.overlay, []
    assert comparer is not None
    review.list.go(review.model.row(1, 1))
    review.comparing.wanted.disconnect()
    review.comparing.wanted.connect(lambda name, photo: asked.append((name, photo)))
    for key in (Qt.Key.Key_Space, Qt.Key.Key_O):
        assert review.current_group == 1
        qtbot.keyClick(comparer, key)
    assert asked == [("mark", 4), ("only", 4)]
    qtbot.waitUntil(lambda: comparer.pair is not None and comparer.pair[0].photo.id == 6, timeout=PATIENCE_MS)


def test_compare_goes_on_though_the_next_group_is_out_of_sight(review: DuplicatesView, made: Any, qtbot: QtBot) -> None:
    review.list.go(review.model.row(1, 1))
    review.comparing.compare(1, 1)
    comparer = review.comparing.overlay
    assert comparer is not None
    comparer._moving_on = True  # as after a decision
    rest = replace(made.found[1], photos=made.found[1].photos[:1] + made.found[1].photos[2:], saving=1)
    review.list.go(review.model.row(1, 0))  # the keeper, which goes to the end with its group
    renew(review, [made.found[0], *made.found[2:], rest], qtbot)
    qtbot.waitUntil(lambda: comparer.pair is not None and comparer.pair[1].photo.id == 5, timeout=PATIENCE_MS)
    assert "group 40 of 40" in comparer._where.note.text()


def test_a_click_on_a_button_of_the_bars_leaves_the_keyboard_with_the_groups(review: DuplicatesView) -> None:
    window = review.window()
    assert isinstance(window, MainWindow)
    buttons = (review.bar.filter_button, review.bar.more_button, window.top.menu_button, window.top.arrange_button)
    for button in buttons:
        assert button.focusPolicy() == Qt.FocusPolicy.TabFocus, button.accessibleName()


def test_what_was_removed_is_no_longer_shown_before_the_next_search_and_again_after_undo(
    review: DuplicatesView, qtbot: QtBot
) -> None:
    before = list(review.model.groups)
    first, second = before[0].photos, before[1].photos
    review.reviewing.acted.emit(
        Report(RemovalKind.TRASH, (), (), stopped=False, gone=frozenset({first[0], *second[1:]}))
    )
    qtbot.waitUntil(lambda: len(review.model.groups) == len(before) - 1, timeout=PATIENCE_MS)
    assert review.model.groups[0].photos == first[1:]
    review.reviewing.acted.emit(Report(None, (), (), stopped=False))
    qtbot.waitUntil(lambda: list(review.model.groups) == before, timeout=PATIENCE_MS)


def test_what_is_selected_is_counted_with_the_groups_that_are_shown(
    review: DuplicatesView, made: Any, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    """While many are compared a question asked afterwards is dropped for the next one before it is answered."""
    monkeypatch.setattr(review.reviewing.marking, "totals", lambda *_, **__: None)
    counted: list[tuple[int, int]] = []
    review.shown.taken.connect(lambda: counted.append((len(review.model.groups), review.marks.totals.photos)))
    whole = list(made.found)
    for more in (whole[:3], whole[:7], whole):
        renew(review, more, qtbot)
    assert counted[-1] == (40, 40)
    assert all(groups == photos for groups, photos in counted)


def test_marks_that_change_while_groups_are_read_are_counted_by_reading_again(
    review: DuplicatesView, made: Any, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr(review.reviewing.marking, "totals", lambda *_, **__: None)
    answers = iter([Totals(1, 0, 1), Totals(2, 0, 1)])
    monkeypatch.setattr(made, "totals", lambda **_: next(answers))
    review.shown.ask()
    review.reviewing.marked.emit()
    qtbot.waitUntil(lambda: review.marks.totals.photos == 2, timeout=PATIENCE_MS)


def test_who_never_moved_begins_at_the_first_group_in_the_next_search_and_the_next_time(
    review: DuplicatesView, made: Any, qtbot: QtBot
) -> None:
    whole = list(made.found)
    renew(review, whole[2:], qtbot)
    assert review.reviewing.place == "COPIES"
    review.reviewing.proposed_again.emit()
    renew(review, whole, qtbot)
    assert (review.current_group, review.list.verticalOffset()) == (0, 0)
    review.list.go(review.model.row(1, 1))
    assert review.reviewing.place == f"COPIES {whole[1].photos[1]}"
