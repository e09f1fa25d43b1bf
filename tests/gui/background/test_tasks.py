"""Work off the main thread: where answers land, what is dropped, what streams do, and that nothing is left."""

from __future__ import annotations

import itertools
import threading
import time
import weakref
from collections.abc import Callable, Iterator
from functools import partial
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QThread
from pytestqt.qtbot import QtBot

from desktop_app.core.errors import KnownError
from desktop_app.core.types import Cancelled, Control
from desktop_app.gui.background import stream as stream_module
from desktop_app.gui.background.patient_executor import PatientExecutor
from desktop_app.gui.background.tasks import REPORTS_A_SECOND, Lane, Tasks
from tests.patience import PATIENCE


@pytest.fixture
def tasks(qtbot: QtBot) -> Iterator[Tasks]:
    made = Tasks()
    yield made
    made.close()


class Owned:
    """Stands for a widget: notes the thread on which it goes away."""

    def __init__(self, gone_on: list[threading.Thread]) -> None:
        weakref.finalize(self, lambda: gone_on.append(threading.current_thread()))

    def take(self, *_: object) -> None:
        """Called with what came of the work."""


class Ends:
    """What a stream ended with."""

    def __init__(self) -> None:
        self.each: list[int] = []
        self.done: list[int | None] = []
        self.stopped = 0
        self.failed: list[KnownError] = []

    def stop(self) -> None:
        self.stopped += 1

    def callbacks(self) -> dict[str, object]:
        return {"each": self.each.append, "done": self.done.append, "stopped": self.stop, "failed": self.failed.append}


def test_work_runs_elsewhere_and_its_answer_lands_on_the_main_thread(tasks: Tasks, qtbot: QtBot) -> None:
    main, seen = QThread.currentThread(), []
    tasks.run(threading.current_thread, then=lambda worker: seen.append((worker, QThread.currentThread())))
    qtbot.waitUntil(lambda: len(seen) == 1)
    assert seen[0][0] is not threading.main_thread()
    assert seen[0][1] is main


def test_a_newer_request_on_a_channel_drops_the_older_answer(tasks: Tasks, qtbot: QtBot) -> None:
    gate, landed = threading.Event(), []
    tasks.run(lambda: gate.wait(PATIENCE) and "old", then=landed.append, channel="query")
    tasks.run(lambda: "new", then=landed.append, channel="query")
    qtbot.waitUntil(lambda: landed == ["new"])
    gate.set()
    qtbot.wait(50)
    assert landed == ["new"]


def test_dropped_work_that_has_not_begun_is_never_done(tasks: Tasks, qtbot: QtBot) -> None:
    gate, done = threading.Event(), []
    blockers = [tasks.run(lambda: gate.wait(PATIENCE), then=lambda _: None) for _ in range(Lane.READ.threads)]
    tasks.run(lambda: done.append(1), then=lambda _: None).drop()
    gate.set()
    tasks.run(lambda: done.append(2), then=lambda _: None)
    qtbot.waitUntil(lambda: 2 in done)
    assert done == [2]
    assert not any(blocker.dropped for blocker in blockers)


def test_known_errors_and_bugs_go_their_ways(tasks: Tasks, qtbot: QtBot) -> None:
    known, crashed, mine = [], [], []
    tasks.known.connect(known.append)
    tasks.crashed.connect(crashed.append)

    def known_problem() -> None:
        raise KnownError("the disk is full")

    tasks.run(known_problem, then=lambda _: None)
    tasks.run(known_problem, then=lambda _: None, failed=mine.append)
    tasks.run(lambda: 1 // 0, then=lambda _: None)
    tasks.run(lambda: 1 // 0, then=lambda _: None, channel="dropped")
    tasks.run(lambda: None, then=lambda _: None, channel="other")
    qtbot.waitUntil(lambda: len(known) == 1 and len(mine) == 1 and len(crashed) == 2)
    assert all(isinstance(error, ZeroDivisionError) for error in crashed)


def test_a_stream_tells_of_itself_at_most_so_often_and_always_its_end(
    tasks: Tasks, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    ends, count, told = Ends(), 3000, itertools.count(1)
    monkeypatch.setattr(
        stream_module, "time", SimpleNamespace(monotonic=lambda: next(told) / 1000)
    )  # a step takes 1 ms

    def steps(_control: Control) -> Iterator[int]:
        yield from range(count)

    tasks.stream(steps, **ends.callbacks())
    qtbot.waitUntil(lambda: bool(ends.done), timeout=int(PATIENCE * 1000))
    assert ends.done == [count - 1]
    assert 1 <= len(ends.each) <= count / 1000 * REPORTS_A_SECOND + 1
    assert ends.each == sorted(ends.each)


@pytest.mark.parametrize("cancelled", [False, True])
def test_a_stream_tells_its_last_step_before_its_end_however_quickly_that_follows(
    tasks: Tasks, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, cancelled: bool
) -> None:
    ends = Ends()
    monkeypatch.setattr(stream_module, "time", SimpleNamespace(monotonic=lambda: 1.0))  # no step takes any time

    told = threading.Event()

    def steps(_control: Control) -> Iterator[int]:
        yield 0
        assert told.wait(PATIENCE)
        yield from (1, 2)
        if cancelled:
            raise Cancelled

    tasks.stream(steps, **ends.callbacks())
    qtbot.waitUntil(lambda: ends.each == [0], timeout=int(PATIENCE * 1000))
    told.set()
    qtbot.waitUntil(lambda: bool(ends.done or ends.stopped), timeout=int(PATIENCE * 1000))
    assert ends.each[-1] == 2
    assert len(ends.each) == len(set(ends.each)), "no step is told twice"


def test_writes_pass_between_the_steps_of_a_stream_also_while_it_is_paused(tasks: Tasks, qtbot: QtBot) -> None:
    ends, written, begun, go_on = Ends(), [], [], True

    def steps(control: Control) -> Iterator[int]:
        number = 0
        while go_on:
            control.checkpoint()
            time.sleep(0.002)
            begun.append(1)
            yield (number := number + 1)

    stream = tasks.stream(steps, **ends.callbacks())
    tasks.run(lambda: "while it runs", then=written.append, lane=Lane.WRITE)
    qtbot.waitUntil(lambda: len(written) == 1)
    stream.pause()
    tasks.run(lambda: "while it rests", then=written.append, lane=Lane.WRITE)
    qtbot.waitUntil(lambda: len(written) == 2)
    qtbot.waitUntil(lambda: stream._parked)  # the step it was in has ended
    seen = len(begun)
    tasks.run(lambda: "while it still rests", then=written.append, lane=Lane.WRITE)
    qtbot.waitUntil(lambda: len(written) == 3)
    assert len(begun) == seen
    stream.resume()
    qtbot.waitUntil(lambda: len(begun) > seen)
    stream.pause()
    stream.cancel()
    qtbot.waitUntil(lambda: ends.stopped == 1)
    assert not ends.done


def test_a_stream_that_fails_says_so_once(tasks: Tasks, qtbot: QtBot) -> None:
    ends, bug, crashed = Ends(), Ends(), []
    tasks.crashed.connect(crashed.append)

    def fails(_control: Control) -> Iterator[int]:
        yield 1
        raise KnownError("the drive has gone")

    def breaks(_control: Control) -> Iterator[int]:
        yield 1
        raise RuntimeError

    tasks.stream(fails, **ends.callbacks())
    tasks.stream(breaks, **bug.callbacks())
    qtbot.waitUntil(lambda: len(ends.failed) == 1 and bug.stopped == 1 and len(crashed) == 1)
    assert not ends.done
    assert not bug.failed


def test_where_no_thread_can_be_started_whoever_asked_is_told(
    tasks: Tasks, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def start(self: threading.Thread) -> None:
        raise RuntimeError("can't start new thread")

    known, mine, done, ends = [], [], [], Ends()
    tasks.known.connect(known.append)
    with monkeypatch.context() as short:
        short.setattr(threading.Thread, "start", start)
        tasks.run(lambda: 1, then=done.append)
        tasks.run(lambda: 2, then=done.append, failed=mine.append)
        tasks.stream(lambda _: iter([3]), lane=Lane.WRITE, **ends.callbacks())
        qtbot.waitUntil(lambda: len(known) == len(mine) == len(ends.failed) == 1)
    tasks.run(lambda: 4, then=done.append)
    qtbot.waitUntil(lambda: done == [4])
    assert ends.each == ends.done == []


def test_close_ends_everything_and_nothing_lands_afterwards(qtbot: QtBot) -> None:
    tasks, ends, landed = Tasks(), Ends(), []
    closed = []

    def endless(control: Control) -> Iterator[int]:
        try:
            while True:
                control.checkpoint()
                yield 1
        finally:
            closed.append(threading.current_thread())

    stream = tasks.stream(endless, **ends.callbacks())
    qtbot.waitUntil(lambda: bool(ends.each))
    stream.pause()
    tasks.run(lambda: time.sleep(0.05), then=landed.append)
    tasks.close()
    qtbot.wait(50)
    assert len(closed) == 1
    assert closed[0] is not threading.main_thread()
    assert landed == []
    tasks.run(lambda: 1, then=landed.append)
    qtbot.wait(PATIENCE)
    assert landed == []


def test_what_an_answer_belongs_to_never_goes_away_on_a_worker(
    tasks: Tasks, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A widget that does would take the process down; here each worker is slow to let go of what it did."""
    over, submit = threading.Event(), PatientExecutor.submit

    def lingering(self: PatientExecutor, work: Callable[..., object], *args: object) -> object:
        return submit(self, lambda: (work(*args), over.wait(PATIENCE)))

    monkeypatch.setattr(PatientExecutor, "submit", lingering)
    gone_on: list[threading.Thread] = []
    done: list[int | None] = []
    dropped = Owned(gone_on)
    try:
        tasks.run(lambda: 1, then=Owned(gone_on).take)
        tasks.run(partial(Owned(gone_on).take, 2), then=lambda _: None)
        tasks.run(lambda: 3, then=dropped.take, lane=Lane.FILES).drop()
        del dropped
        each = Owned(gone_on).take
        tasks.stream(lambda _: iter([4]), each=each, done=done.append, stopped=lambda: None, failed=each)
        del each
        qtbot.waitUntil(lambda: len(gone_on) == 3)
    finally:
        over.set()
    qtbot.waitUntil(lambda: done == [4] and len(gone_on) == 4)
    assert set(gone_on) == {threading.main_thread()}
