"""What nothing refers to any more but itself is taken apart on the main thread, also if another thread works."""

from __future__ import annotations

import gc
import threading
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject

from desktop_app.gui.background.garbage import GarbageCollector


class Cycle:
    """Refers to itself, as a window does that its own signals call."""

    def __init__(self, ended_on: list[threading.Thread]) -> None:
        self.itself = self
        weakref.finalize(self, lambda: ended_on.append(threading.current_thread()))


@pytest.fixture
def collector(qapp: QObject) -> Iterator[GarbageCollector]:
    made = GarbageCollector(qapp)
    made.begin()
    yield made
    made.end()
    gc.disable()  # the session's own goes on


def make_many() -> None:
    kept = [[number] for number in range(50_000)]
    assert len(kept) == 50_000


def test_a_worker_that_makes_many_objects_takes_nothing_apart(collector: GarbageCollector) -> None:
    ended_on: list[threading.Thread] = []
    Cycle(ended_on)
    worker = threading.Thread(target=make_many)
    worker.start()
    worker.join()
    assert ended_on == []
    for _ in range(3):
        make_many()
        collector.look()
    gc.collect()
    assert ended_on == [threading.main_thread()]


def test_it_collects_once_there_is_enough(collector: GarbageCollector) -> None:
    gc.collect()
    ended_on: list[threading.Thread] = []
    Cycle(ended_on)
    collector.look()
    assert ended_on == [], "a handful of objects is not worth a look"
    kept = [[number] for number in range(2 * gc.get_threshold()[0])]
    collector.look()
    assert ended_on == [threading.main_thread()]
    assert kept


def test_afterwards_python_does_it_again(collector: GarbageCollector) -> None:
    assert not gc.isenabled()
    collector.end()
    assert gc.isenabled()
