"""Work that hangs keeps others waiting for a while and no longer; work that does not is done a few at a time."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator

import pytest

from desktop_app.gui.background.patient_executor import MOST_THREADS, NoThreadError, PatientExecutor
from tests.patience import PATIENCE as LONG

PATIENCE = 0.05


@pytest.fixture
def gate() -> Iterator[threading.Event]:
    """What hangs until it is set."""
    gate = threading.Event()
    yield gate
    gate.set()


def test_what_hangs_keeps_nobody_waiting(gate: threading.Event) -> None:
    executor = PatientExecutor(2, patience=PATIENCE, name="test")
    hanging = [executor.submit(gate.wait, LONG) for _ in range(7)]
    assert executor.submit(lambda: "done").result(timeout=LONG) == "done"
    assert not any(one.done() for one in hanging)
    gate.set()
    executor.shutdown()
    assert all(one.result() for one in hanging)


def test_what_does_not_hang_is_done_so_many_at_a_time() -> None:
    executor, now, most, lock = PatientExecutor(3, patience=LONG, name="test"), [0], [0], threading.Lock()
    together = threading.Barrier(3)

    def work(number: int) -> int:
        with lock:
            now[0] += 1
            most[0] = max(most[0], now[0])
        if number < 3:
            together.wait(LONG)
        with lock:
            now[0] -= 1
        return number

    done = [executor.submit(work, number) for number in range(200)]
    assert [one.result(timeout=LONG) for one in done] == list(range(200))
    assert most == [3]
    executor.shutdown()


def test_threads_have_an_end(gate: threading.Event) -> None:
    before = threading.active_count()
    executor = PatientExecutor(2, patience=0.0, name="test")
    hanging = [executor.submit(gate.wait, LONG) for _ in range(MOST_THREADS + 5)]
    time.sleep(0.2)
    assert threading.active_count() - before <= MOST_THREADS
    gate.set()
    assert all(one.result(timeout=LONG) for one in hanging)
    executor.shutdown()


def test_errors_are_told_and_the_thread_goes_on() -> None:
    executor = PatientExecutor(1, patience=LONG, name="test")
    with pytest.raises(ZeroDivisionError):
        executor.submit(lambda: 1 // 0).result(timeout=LONG)
    assert executor.submit(int, "7").result(timeout=LONG) == 7
    executor.shutdown()


@pytest.mark.parametrize("cancel", [True, False])
def test_shut_down_it_ends_what_began_and_takes_no_more(*, cancel: bool, gate: threading.Event) -> None:
    executor = PatientExecutor(1, patience=LONG, name="test")
    began = threading.Event()
    first = executor.submit(lambda: (began.set(), gate.wait(LONG)))
    second = executor.submit(lambda: 2)
    assert began.wait(LONG)
    executor.shutdown(wait=False, cancel_futures=cancel)
    with pytest.raises(RuntimeError):
        executor.submit(int)
    gate.set()
    executor.shutdown()
    assert first.done()
    assert second.cancelled() == cancel
    assert cancel or second.result() == 2


@pytest.fixture
def no_more_threads(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    """From now on; `undo` it, and there are threads again."""

    def start(self: threading.Thread) -> None:
        raise RuntimeError("can't start new thread")

    monkeypatch.setattr(threading.Thread, "start", start)
    return monkeypatch


def test_where_no_thread_can_be_started_it_says_so_and_tries_again(no_more_threads: pytest.MonkeyPatch) -> None:
    executor = PatientExecutor(2, patience=LONG, name="test")
    done: list[int] = []
    with pytest.raises(NoThreadError, match="no more threads"):
        executor.submit(done.append, 1)
    no_more_threads.undo()
    executor.submit(done.append, 2).result(timeout=LONG)
    executor.shutdown()
    assert done == [2]


def test_the_threads_that_there_are_do_what_others_would(
    gate: threading.Event, monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest
) -> None:
    executor = PatientExecutor(2, patience=PATIENCE, name="test")
    first = executor.submit(gate.wait, LONG)
    while executor._queue:
        time.sleep(0.001)
    request.getfixturevalue("no_more_threads")
    later = [executor.submit(int, str(number)) for number in range(5)]
    gate.set()
    assert [one.result(timeout=LONG) for one in (first, *later)] == [True, 0, 1, 2, 3, 4]
    executor.shutdown()


def test_without_patience_there_are_never_more_threads(gate: threading.Event) -> None:
    executor = PatientExecutor(1, patience=None, name="test")
    first = executor.submit(lambda: gate.wait(LONG) and threading.get_ident())
    second = executor.submit(threading.get_ident)
    time.sleep(0.1)
    assert not second.done()
    gate.set()
    assert first.result(timeout=LONG) == second.result(timeout=LONG)
    executor.shutdown()
