"""One long piece of work at a time, with pause and stop; small ones in their order."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.core.errors import FolderError, KnownError
from desktop_app.core.types import Control
from desktop_app.gui.background.long_work import InOrder, LongWork, Work
from desktop_app.gui.background.tasks import Tasks
from tests.gui.conftest import PATIENCE_MS
from tests.patience import PATIENCE


@pytest.fixture
def tasks(qapp: object) -> Iterator[Tasks]:
    tasks = Tasks()
    yield tasks
    tasks.close()


@pytest.fixture
def work(tasks: Tasks) -> LongWork:
    return LongWork(tasks)


def counting(steps: list[int], gate: threading.Event | None = None) -> Callable[[Control], Iterator[Work]]:
    def start(control: Control) -> Iterator[Work]:
        for step in range(1000):
            control.checkpoint()
            steps.append(step)
            yield Work("Counting", step, 1000)
            if gate is not None:
                gate.wait(PATIENCE)

    return start


def test_it_ends_and_rests(work: LongWork, qtbot: QtBot) -> None:
    ends: list[str] = []
    steps: list[int] = []
    with qtbot.waitSignal(work.rested, timeout=PATIENCE_MS):
        work.begin(counting(steps), done=lambda: ends.append("done"), stopped=lambda: ends.append("stopped"))
        assert work.busy
    assert (len(steps), ends, work.busy) == (1000, ["done"], False)


def test_pause_holds_it_and_stop_ends_it(work: LongWork, qtbot: QtBot) -> None:
    gate, steps, ends = threading.Event(), [], []
    work.begin(counting(steps, gate), done=lambda: ends.append("done"), stopped=lambda: ends.append("stopped"))
    qtbot.waitUntil(lambda: bool(steps), timeout=PATIENCE_MS)
    work.pause(True)
    gate.set()
    qtbot.wait(50)
    held = len(steps)
    qtbot.wait(50)
    assert len(steps) == held < 1000
    work.pause(False)
    qtbot.waitUntil(lambda: len(steps) > held, timeout=PATIENCE_MS)
    work.stop()
    qtbot.waitUntil(lambda: bool(ends), timeout=PATIENCE_MS)
    assert ends == ["stopped"] or len(steps) == 1000


def test_the_next_one_stops_the_one_before(work: LongWork, qtbot: QtBot) -> None:
    gate, ends = threading.Event(), []
    said: list[str] = []
    work.worked.connect(lambda step: said.append(step.what))
    work.begin(counting([], gate), done=lambda: ends.append("first"), stopped=lambda: ends.append("first stopped"))
    with qtbot.waitSignal(work.rested, timeout=PATIENCE_MS):
        first = Work("Second", 0, None)
        work.begin(lambda _control: iter(()), done=lambda: ends.append("second"), stopped=lambda: None, first=first)
        gate.set()
    qtbot.waitUntil(lambda: len(ends) == 2, timeout=PATIENCE_MS)
    assert sorted(ends) == ["first stopped", "second"]
    assert said[-1] == "Second", "the first one says nothing any more"


def test_a_known_error_is_told_and_counts_as_stopped(work: LongWork, qtbot: QtBot) -> None:
    def fail(_control: Control) -> Iterator[Work]:
        yield Work("Failing", 0, None)
        raise FolderError("is away")

    failed: list[KnownError] = []
    ends: list[str] = []
    work.failed.connect(failed.append)
    with qtbot.waitSignal(work.rested, timeout=PATIENCE_MS):
        work.begin(fail, done=lambda: ends.append("done"), stopped=lambda: ends.append("stopped"))
    assert ([error.reason for error in failed], ends) == (["is away"], ["stopped"])


def test_small_ones_keep_their_order(tasks: Tasks, qtbot: QtBot) -> None:
    failed: list[KnownError] = []
    did: list[int] = []
    landed: list[int] = []
    order = InOrder(tasks, failed=failed.append)

    def work(number: int) -> None:
        if number == 7:
            raise FolderError("seven")
        did.append(number)

    for number in range(30):
        order.run(lambda number=number: work(number), then=lambda number=number: landed.append(number))
    qtbot.waitUntil(lambda: len(landed) == 30, timeout=PATIENCE_MS)
    assert did == [number for number in range(30) if number != 7]
    assert landed == list(range(30))
    assert len(failed) == 1


def test_what_a_small_one_asks_for_in_the_end_is_done_once(tasks: Tasks, qtbot: QtBot) -> None:
    did: list[str] = []
    order = InOrder(tasks, failed=lambda _error: None)
    order.run(
        lambda: did.append("first"),
        then=lambda: order.run(lambda: did.append("second"), then=lambda: did.append("end")),
    )
    qtbot.waitUntil(lambda: "end" in did, timeout=PATIENCE_MS)
    order.run(lambda: did.append("third"), then=lambda: did.append("last"))
    qtbot.waitUntil(lambda: "last" in did, timeout=PATIENCE_MS)
    assert did == ["first", "second", "end", "third", "last"]


def test_small_ones_begin_only_when_they_are_released_as_often_as_held(tasks: Tasks, qtbot: QtBot) -> None:
    did: list[str] = []
    order = InOrder(tasks, failed=lambda _error: None)
    order.hold()
    order.hold()
    order.run(lambda: did.append("work"), then=lambda: did.append("end"))
    order.release()
    tasks.run(lambda: did.append("other"), then=lambda _: None)
    qtbot.waitUntil(lambda: bool(did), timeout=PATIENCE_MS)
    assert did == ["other"]
    order.release()
    qtbot.waitUntil(lambda: len(did) == 3, timeout=PATIENCE_MS)
    assert did == ["other", "work", "end"]


def test_small_ones_do_not_wait_for_a_step_of_the_long_work(tasks: Tasks, work: LongWork, qtbot: QtBot) -> None:
    comparing = threading.Event()

    def steps(_control: Control) -> Iterator[Work]:
        comparing.wait(PATIENCE)
        yield Work("Comparing", 1, 1)

    landed: list[bool] = []
    work.begin(steps, done=lambda: None, stopped=lambda: None)
    InOrder(tasks, failed=lambda _error: None).run(lambda: None, then=lambda: landed.append(comparing.is_set()))
    try:
        qtbot.waitUntil(lambda: landed == [False], timeout=PATIENCE_MS)
    finally:
        comparing.set()


def test_a_small_one_that_crashes_holds_up_no_other(tasks: Tasks, qtbot: QtBot) -> None:
    crashes: list[BaseException] = []
    landed: list[str] = []
    tasks.crashed.connect(crashes.append)
    order = InOrder(tasks, failed=crashes.append)
    order.run(lambda: 1 // 0, then=lambda: landed.append("crashed"))
    order.run(lambda: None, then=lambda: landed.append("next"))
    qtbot.waitUntil(lambda: landed == ["crashed", "next"], timeout=PATIENCE_MS)
    assert [type(crash) for crash in crashes] == [ZeroDivisionError]
