"""While files are moved nothing else begins, whenever it was asked for; it is done afterwards."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.core.errors import KnownError
from desktop_app.core.library import Library
from desktop_app.core.removal.actions import RemovalPlan
from desktop_app.core.removal.journal import RemovalKind
from desktop_app.core.types import Control, PhotoId
from desktop_app.gui.background.long_work import Work
from desktop_app.gui.session import review_controller
from desktop_app.gui.session.removal_steps import report_of
from desktop_app.gui.session.review_controller import Reviewing
from tests.patience import PATIENCE


@pytest.fixture
def reviewing(library: Library, photo_folder: Path, qtbot: QtBot) -> Iterator[Reviewing]:
    """Its groups are found."""
    library.add_folder(photo_folder)
    list(library.index())
    controller = Reviewing(library)
    controller.open()
    qtbot.waitUntil(lambda: controller.ready)
    controller.find()
    qtbot.waitUntil(lambda: controller.found and not controller.work.busy)
    yield controller
    controller.close()


def begin_moving(reviewing: Reviewing, *, until: threading.Event) -> list[bool]:
    """Whether the action that is begun was stopped, once it is over."""
    stopped_early = list[bool]()

    def steps(_control: Control) -> Iterator[Work]:
        for done in range(3):
            assert until.wait(PATIENCE)
            yield Work("moving", done, 3)

    def end(*, stopped: bool) -> None:
        stopped_early.append(stopped)
        reviewing._end_acting(report_of(None, [], stopped=stopped))

    reviewing._act(steps, end, kind=None)
    return stopped_early


def test_what_is_done_is_said_before_the_comparing_has_stopped(reviewing: Reviewing, qtbot: QtBot) -> None:
    told, going = list[str](), threading.Event()
    reviewing.work.worked.connect(lambda work: told.append(work.what))
    over = begin_moving(reviewing, until=going)
    assert told == ["Restoring"]
    going.set()
    qtbot.waitUntil(lambda: bool(over))


def test_a_search_asked_for_before_is_late_and_stops_nothing(
    reviewing: Reviewing, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    read, find, moved, came, searched = (
        review_controller._renewed, reviewing._find, threading.Event(), list[frozenset[PhotoId]](), list[bool](),
    )  # fmt: skip
    go_on = threading.Event()

    def late(library: Library, opened: review_controller._Opened) -> review_controller._Opened:
        assert go_on.wait(PATIENCE)
        return read(library, opened)

    def told(first: frozenset[PhotoId], opened: review_controller._Opened) -> None:
        find(first, opened)
        came.append(first)

    monkeypatch.setattr(review_controller, "_renewed", late)
    monkeypatch.setattr(reviewing, "_find", told)
    reviewing.searched.connect(lambda: searched.append(reviewing.acting))
    some = frozenset({PhotoId(1)})
    reviewing.find(some)
    stopped = begin_moving(reviewing, until=moved)
    go_on.set()
    qtbot.waitUntil(lambda: came == [some])
    moved.set()
    qtbot.waitUntil(lambda: stopped == [False])
    qtbot.waitUntil(lambda: came == [some, some] and searched == [False])


def test_a_search_asked_for_in_between_follows(reviewing: Reviewing, qtbot: QtBot) -> None:
    searched, moved = list[bool](), threading.Event()
    reviewing.searched.connect(lambda: searched.append(reviewing.acting))
    stopped = begin_moving(reviewing, until=moved)
    reviewing.find()
    qtbot.waitUntil(lambda: reviewing._put_off is not None)  # else the action's own check may be over before it begins
    moved.set()
    qtbot.waitUntil(lambda: searched == [False])
    assert stopped == [False]


def test_who_asks_for_another_action_is_told_to_wait(reviewing: Reviewing, qtbot: QtBot) -> None:
    """What was confirmed, or dropped on a folder, was forgotten without a word."""
    go_on, told = threading.Event(), list[KnownError]()
    reviewing.failed.connect(told.append)
    stopped = begin_moving(reviewing, until=go_on)
    reviewing.act(RemovalPlan(RemovalKind.TRASH, (), None))
    reviewing.undo()
    assert [error.reason for error in told] == ["Photos are still being moved. Try again when that is done."] * 2
    go_on.set()
    qtbot.waitUntil(lambda: stopped == [False])
