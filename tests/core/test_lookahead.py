"""Work ahead of its consumer: in order, bounded, and left undone when nobody wants it any more."""

from __future__ import annotations

import threading
import time
from concurrent.futures import ThreadPoolExecutor
from itertools import count

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.core.lookahead import ahead, gathered
from tests.patience import PATIENCE


@given(delays=st.lists(st.sampled_from([0.0, 0.001, 0.003]), max_size=20), most=st.integers(0, 6))
def test_results_come_in_the_order_of_the_items(delays: list[float], most: int) -> None:
    def work(number: int) -> int:
        time.sleep(delays[number])
        return number * number

    with ThreadPoolExecutor(3) as pool:
        assert list(ahead(pool, work, range(len(delays)), most=most)) == [n * n for n in range(len(delays))]


def test_no_more_is_taken_than_may_wait() -> None:
    taken = []
    gate = threading.Event()

    def items():
        for number in count():
            taken.append(number)
            if len(taken) == 6:
                gate.set()
            yield number

    with ThreadPoolExecutor(2) as pool:
        results = ahead(pool, lambda number: (gate.wait(PATIENCE), number)[1], items(), most=5)
        assert next(results) == 0
        assert len(taken) == 6
        results.close()


def test_what_is_done_is_given_though_more_could_wait() -> None:
    """Else a photo of a slow drive would wait for those behind it."""
    with ThreadPoolExecutor(1) as pool:

        def items():
            yield 1
            pool.submit(int).result(PATIENCE)  # the only thread has done what came before
            yield 2
            pytest.fail("the first result was held back")

        results = ahead(pool, lambda number: number, items(), most=100)
        assert next(results) == 1
        results.close()


def test_what_is_not_begun_is_not_done_after_closing() -> None:
    done = []
    gate = threading.Event()

    def work(number: int) -> None:
        gate.wait(PATIENCE)
        done.append(number)

    def items():
        yield from range(3)
        raise KeyboardInterrupt

    with ThreadPoolExecutor(1) as pool:
        pool.submit(gate.wait, PATIENCE)
        with pytest.raises(KeyboardInterrupt):
            next(ahead(pool, work, items(), most=10))
        gate.set()
    assert done == []


def test_what_work_raises_is_raised() -> None:
    with ThreadPoolExecutor(1) as pool, pytest.raises(ZeroDivisionError):
        list(ahead(pool, lambda number: 1 // number, [1, 0, 1], most=2))


@given(items=st.lists(st.integers()), size=st.integers(1, 9))
def test_gathering_loses_and_reorders_nothing(items: list[int], size: int) -> None:
    batches = list(gathered(items, size=size, seconds=60))
    assert [item for batch in batches for item in batch] == items
    assert all(len(batch) == size for batch in batches[:-1])


def test_slow_items_do_not_wait_for_a_full_batch() -> None:
    def slow():
        for number in range(3):
            time.sleep(0.02)
            yield number

    assert next(gathered(slow(), size=100, seconds=0.01)) == [0, 1]


def test_somebody_who_waits_is_heard() -> None:
    release = threading.Event()
    asked: list[int] = []

    def while_waiting() -> None:
        asked.append(1)
        if len(asked) == 2:
            raise InterruptedError

    with ThreadPoolExecutor(1) as pool:
        results = ahead(pool, lambda _: release.wait(PATIENCE), range(3), most=2, while_waiting=while_waiting)
        try:
            with pytest.raises(InterruptedError):
                next(results)
        finally:
            release.set()
    assert len(asked) == 2
