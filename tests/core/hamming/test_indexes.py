"""Every index of the registry answers as brute force does, whatever was added, replaced and removed before."""

from __future__ import annotations

import threading

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule, run_state_machine_as_test

from desktop_app.core.codes import hamming
from desktop_app.core.errors import BugError
from desktop_app.core.hamming import INDEXES, HammingIndex
from desktop_app.core.types import Matches

every_index = pytest.mark.parametrize("name", sorted(INDEXES))


def few_bits(seed: int, *, count: int, size: int) -> np.ndarray:
    """Codes with few bits set, so that distances tie and are small."""
    random = np.random.default_rng(seed)
    return np.packbits(random.random((count, size * 8)) < 0.06, axis=1)


def check(index: HammingIndex, rows: dict[int, bytes], query: np.ndarray) -> None:
    """The answers of an index holding `rows` (id → code) are brute force's."""
    assert len(index) == len(rows)
    ids = np.array(sorted(rows), np.int64)
    codes = np.array([list(rows[int(i)]) for i in ids], np.uint8).reshape(len(ids), len(query))
    distances = hamming(query[None], codes)[0]
    order = np.lexsort((ids, distances))
    for radius in (-1, 0, 2, len(query) * 8, 10**12):
        found = index.within(query, radius=radius)
        wanted = order[distances[order] <= radius]
        assert found.ids.tolist() == ids[wanted].tolist()
        assert found.distances.tolist() == distances[wanted].tolist()
        assert (found.ids.dtype, found.distances.dtype) == (np.int64, np.int32)
    for k in (0, 1, 3, 10**12):
        check_nearest(index.nearest(query, k=k), ids, distances, k=k)
    asked = np.array([*ids[::-1], 10**9], np.int64)
    assert index.distances(query, asked).tolist() == [*distances[::-1].tolist(), 8 * len(query)]
    assert index.distances(query, asked).dtype == np.int32
    for i in ids:
        code = index.code(int(i))
        assert code is not None
        assert code.tobytes() == rows[int(i)]
    assert index.code(10**9) is None


def check_nearest(found: Matches, ids: np.ndarray, distances: np.ndarray, *, k: int) -> None:
    assert found.distances.tolist() == sorted(distances.tolist())[:k]
    of = dict(zip(ids.tolist(), distances.tolist(), strict=True))
    assert [of[i] for i in found.ids.tolist()] == found.distances.tolist()
    assert len(set(found.ids.tolist())) == len(found)
    pairs = list(zip(found.distances.tolist(), found.ids.tolist(), strict=True))
    assert pairs == sorted(pairs)


@every_index
@pytest.mark.parametrize("size", [1, 8, 32])
@settings(max_examples=20)
@given(seed=st.integers(0, 2**32), count=st.integers(0, 60))
def test_answers_are_brute_forces(name: str, size: int, seed: int, count: int) -> None:
    codes = few_bits(seed, count=count, size=size)
    ids = np.random.default_rng(seed).permutation(10 * count + 1)[:count].astype(np.int64)
    index = INDEXES[name](size * 8)
    index.add(ids, codes)
    check(
        index,
        dict(zip(ids.tolist(), (row.tobytes() for row in codes), strict=True)),
        few_bits(1, count=1, size=size)[0],
    )


class IndexMachine(RuleBasedStateMachine):
    """Adds, replaces and removes; the model is a dictionary."""

    name: str

    def __init__(self) -> None:
        super().__init__()
        self.index = INDEXES[self.name](32)
        self.rows: dict[int, bytes] = {}

    @rule(ids=st.sets(st.integers(1, 40), max_size=12), seed=st.integers(0, 2**32))
    def add(self, ids: set[int], seed: int) -> None:
        codes = few_bits(seed, count=len(ids), size=4)
        shuffled = np.random.default_rng(seed).permutation(np.array(sorted(ids), np.int64))
        self.index.add(shuffled, codes)
        self.rows.update(zip(shuffled.tolist(), (row.tobytes() for row in codes), strict=True))

    @rule(ids=st.sets(st.integers(1, 60), max_size=12))
    def remove(self, ids: set[int]) -> None:
        self.index.remove(np.array(sorted(ids, reverse=True), np.int64))
        self.rows = {i: code for i, code in self.rows.items() if i not in ids}

    @invariant()
    def agrees(self) -> None:
        check(self.index, self.rows, few_bits(len(self.rows), count=1, size=4)[0])


@every_index
def test_any_sequence_of_changes(name: str) -> None:
    machine = type("Machine", (IndexMachine,), {"name": name})
    run_state_machine_as_test(machine, settings=settings(max_examples=25, stateful_step_count=20))


@every_index
def test_what_does_not_fit_is_our_mistake(name: str) -> None:
    index = INDEXES[name](64)
    for ids, shape in (([1, 2], (1, 8)), ([1], (1, 4)), ([1, 1], (2, 8))):
        with pytest.raises(BugError):
            index.add(np.array(ids, np.int64), np.zeros(shape, np.uint8))
    assert len(index) == 0


@every_index
def test_threads_search_while_others_add_and_remove(name: str) -> None:
    index = INDEXES[name](64)
    codes = few_bits(0, count=2000, size=8)
    index.add(np.arange(1000), codes[:1000])
    done = threading.Event()
    wrong: list[str] = []

    def search() -> None:
        while not done.is_set():
            found = index.within(codes[7], radius=64)
            if not (len(found) >= 900 and found.distances[0] == 0 and len(set(found.ids.tolist())) == len(found)):
                wrong.append(f"{len(found)} found")

    threads = [threading.Thread(target=search) for _ in range(3)]
    for thread in threads:
        thread.start()
    for start in range(1000, 2000, 50):
        index.add(np.arange(start, start + 50), codes[start : start + 50])
        index.remove(np.arange(start, start + 50, 2))
    done.set()
    for thread in threads:
        thread.join()
    assert not wrong
    assert len(index) == 1500
