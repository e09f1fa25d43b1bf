"""Rate and remaining time, by a clock that the test moves."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.core.progress_rate import RateMeter


class Clock:
    now = 100.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


def test_nothing_is_known_at_first(clock: Clock) -> None:
    meter = RateMeter(clock)
    assert meter.update(0) == 0
    assert meter.remaining(done=0, total=10) is None
    clock.now += 1
    assert meter.update(0) == 0
    assert meter.remaining(done=0, total=10) is None


def test_rate_and_remaining(clock: Clock) -> None:
    meter = RateMeter(clock)
    for done in (20, 40, 60):
        clock.now += 2
        rate = meter.update(done)
    assert rate == pytest.approx(10)
    assert meter.remaining(done=60, total=100) == pytest.approx(4)
    assert meter.remaining(done=100, total=100) == 0


def test_getting_ready_is_not_taken_for_work(clock: Clock) -> None:
    """An encoder that is loaded for five seconds does not make a minute's work last for an hour."""
    meter = RateMeter(clock)
    meter.update(0)
    clock.now += 5
    assert meter.update(1) == 0
    assert meter.remaining(done=1, total=500) is None
    clock.now += 0.5
    assert meter.update(30) == 0, "a moment says nothing yet"
    clock.now += 1.5
    assert meter.update(41) == pytest.approx(20)
    assert meter.remaining(done=41, total=81) == pytest.approx(2)


def test_only_the_last_seconds_count(clock: Clock) -> None:
    meter = RateMeter(clock)
    for done in range(0, 300, 10):
        clock.now += 1
        meter.update(done)
    for done in range(300, 340, 2):
        clock.now += 1
        rate = meter.update(done)
    assert rate == pytest.approx(2, rel=0.1)


def test_a_pause_does_not_count(clock: Clock) -> None:
    meter = RateMeter(clock)
    clock.now += 2
    meter.update(20)
    with meter.resting():
        clock.now += 3600
    clock.now += 2
    assert meter.update(40) == pytest.approx(10)
    assert meter.remaining(done=40, total=60) == pytest.approx(2)


@given(steps=st.lists(st.tuples(st.floats(0, 50), st.integers(0, 1000)), max_size=40))
def test_never_negative(steps: list[tuple[float, int]]) -> None:
    clock = Clock()
    meter, done = RateMeter(clock), 0
    for seconds, count in steps:
        clock.now += seconds
        done += count
        assert meter.update(done) >= 0
        remaining = meter.remaining(done=done, total=done + 5)
        assert remaining is None or remaining >= 0
