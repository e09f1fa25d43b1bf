import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.core.codes import hamming
from desktop_app.core.errors import BugError
from desktop_app.core.hamming import found_pairs, radius_join_blocks
from desktop_app.core.hamming import radius_join as module
from desktop_app.core.hamming.code_words import code_words, distances_to
from desktop_app.core.hamming.radius_join import radius_join
from desktop_app.core.hamming.radius_join_plan import JoinPlan, make_plan, part_plans, plans
from desktop_app.core.types import Cancelled, Control
from tests.core.hamming.made_codes import clustered


def flat_pairs(codes: np.ndarray, radius: int) -> list[tuple[int, int, int]]:
    distances = hamming(codes, codes)
    i, j = np.nonzero(np.triu(distances <= radius, 1))
    return list(zip(i.tolist(), j.tolist(), distances[i, j].tolist(), strict=True))


def listed(join: module.Join) -> list[tuple[int, int, int]]:
    return list(zip(join.first.tolist(), join.second.tolist(), join.distance.tolist(), strict=True))


@settings(deadline=None)
@given(
    seed=st.integers(0, 2**32 - 1),
    count=st.integers(0, 60),
    size=st.sampled_from([1, 3, 8, 9, 16]),
    radius=st.integers(0, 24),
    choice=st.integers(0, 12),
)
def test_every_plan_finds_exactly_the_pairs_of_the_flat_scan(seed, count, size, radius, choice):
    codes = clustered(seed, count=count, size=size)
    radius = min(radius, size * 8)
    order = np.random.default_rng(seed).permutation(size * 8)
    complete = [JoinPlan((), 0.0)]
    complete += [JoinPlan(tables, 0.0) for tables in plans(bits=size * 8, radius=radius, order=order, key_bits=10)]
    complete += [
        JoinPlan((), 0.0, parts) for parts in part_plans(bits=size * 8, radius=radius, order=order, key_bits=5)
    ]
    join = radius_join(codes, radius=radius, plan=complete[choice % len(complete)])
    assert np.array_equal(join.codes[join.label], codes)
    assert listed(join) == flat_pairs(join.codes, radius)
    assert len(np.unique(join.codes, axis=0)) == len(join.codes)


@given(bits=st.integers(1, 40).map(lambda n: 8 * n), radius=st.integers(0, 60))
def test_plans_are_complete_by_the_pigeonhole_principle(bits, radius):
    for tables in plans(bits=bits, radius=radius):
        used = np.concatenate([table.bits for table in tables])
        assert len(set(used.tolist())) == len(used)
        assert sum(table.flips + 1 for table in tables) == radius + 1
        assert all(0 < table.width <= 24 and table.flips >= 0 for table in tables)


@given(bits=st.integers(1, 40).map(lambda n: 8 * n), radius=st.integers(0, 60))
def test_parts_are_complete_by_the_pigeonhole_principle(bits, radius):
    for parts in part_plans(bits=bits, radius=min(radius, bits)):
        assert sum(part.radius + 1 for part in parts) == min(radius, bits) + 1
        for part in parts:
            used = np.concatenate([table.bits for table in part.tables])
            assert len(set(used.tolist())) == len(used)
            assert set((used // 64).tolist()) == {part.word}
            assert sum(table.flips + 1 for table in part.tables) == part.radius + 1
            assert all(0 < table.width <= 16 and table.flips >= 0 for table in part.tables)


@pytest.mark.sweep(2)
@pytest.mark.parametrize("threads", [1, 3])
@pytest.mark.parametrize("crowd", [10, 1000])
def test_neither_threads_nor_the_size_of_a_piece_change_what_parts_find(monkeypatch, crowd, threads):
    codes = np.concatenate([clustered(3, count=600, size=32), clustered(4, count=300, size=32) & 1])
    parts = part_plans(bits=256, radius=40, key_bits=4)[1]
    expected = listed(radius_join(codes, radius=40, crowd=1000, plan=JoinPlan((), 0.0)))
    monkeypatch.setattr(radius_join_blocks, "BLOCK", 900)
    join = radius_join(codes, radius=40, crowd=crowd, plan=JoinPlan((), 0.0, parts), threads=threads)
    crowded = set(join.crowd.tolist())
    assert bool(crowded) == (crowd == 10)
    assert listed(join) == [pair for pair in expected if not crowded & set(pair[:2])]
    assert crowded == set(radius_join(codes, radius=40, crowd=crowd, plan=JoinPlan((), 0.0, parts)).crowd.tolist())


@pytest.mark.sweep(2)
@pytest.mark.parametrize("block", [1, 7, 1 << 20])
def test_blocks_change_nothing(monkeypatch, block):
    codes = clustered(3, count=300, size=4)
    expected = listed(radius_join(codes, radius=6))
    monkeypatch.setattr(module, "BLOCK", block)
    for tables in plans(bits=32, radius=6, key_bits=8):
        assert listed(radius_join(codes, radius=6, plan=JoinPlan(tables, 0.0))) == expected


@settings(deadline=None, max_examples=40)
@given(seed=st.integers(0, 1000), crowd=st.integers(0, 12), most=st.integers(0, 200), tables=st.booleans())
def test_what_is_not_listed_is_a_crowds(seed, crowd, most, tables):
    codes = clustered(seed, count=150, size=8)
    plan = JoinPlan(plans(bits=64, radius=8, key_bits=8)[1] if tables else (), 0.0)
    with pytest.MonkeyPatch.context() as patch:
        for room in (module, found_pairs):
            patch.setattr(room, "BLOCK", 16)
        join = radius_join(codes, radius=8, crowd=crowd, most_pairs=most, plan=plan)
    crowded = set(join.crowd.tolist())
    truth = flat_pairs(join.codes, 8)
    assert listed(join) == [pair for pair in truth if not crowded & set(pair[:2])]
    degree = np.bincount([end for pair in truth for end in pair[:2]], minlength=len(join.codes))
    if len(truth) <= most:
        assert all(degree[row] > crowd for row in crowded)
    assert len(join) <= most + 4 * 16 + 150


def test_identical_codes_cost_no_pairs():
    codes = np.repeat(clustered(1, count=50, size=16), 400, axis=0)
    join = radius_join(codes, radius=10)
    assert len(join.codes) <= 50
    assert len(join.label) == 20_000


def test_cost_model_takes_the_flat_scan_where_tables_are_useless():
    random = np.random.default_rng(0)
    codes = random.integers(256, size=(2000, 16), dtype=np.uint8)
    assert make_plan(codes, radius=60).tables == ()
    assert make_plan(codes[:50], radius=2).tables == ()
    many = random.integers(256, size=(200_000, 16), dtype=np.uint8)
    assert len(make_plan(many, radius=10).tables) == 6
    longer = random.integers(256, size=(200_000, 32), dtype=np.uint8)
    assert make_plan(longer, radius=39).parts


def test_distances_of_one_row():
    codes = clustered(0, count=40, size=9)
    rows = np.arange(0, 40, 3)
    assert distances_to(code_words(codes), 5, rows).tolist() == hamming(codes[5:6], codes[rows])[0].tolist()


def test_cancelling_stops_the_join():
    control = Control()
    control.cancel()
    with pytest.raises(Cancelled):
        radius_join(clustered(0, count=40, size=8), radius=4, control=control)


def test_it_says_how_far_it_is():
    told: list[float] = []
    radius_join(
        clustered(0, count=400, size=8), radius=4, plan=JoinPlan(plans(bits=64, radius=4)[1], 0), report=told.append
    )
    assert told == sorted(told)
    assert told[-1] == 1.0


def test_nonsense_is_our_mistake():
    with pytest.raises(BugError):
        radius_join(np.zeros(8, np.uint8), radius=1)


@pytest.mark.slow
def test_a_million_codes_with_a_burst():
    random = np.random.default_rng(0)
    codes = random.integers(256, size=(1_000_000, 16), dtype=np.uint8)
    codes[1000:51_000] = codes[7] ^ np.packbits(random.random((50_000, 128)) < 0.03, axis=1)
    join = radius_join(codes, radius=10)
    sample = random.choice(len(join.codes), 200, replace=False)
    crowded = np.zeros(len(join.codes), bool)
    crowded[join.crowd] = True
    for row in sample[~crowded[sample]].tolist():
        near = np.flatnonzero(hamming(join.codes[row : row + 1], join.codes)[0] <= 10)
        expected = [other for other in near.tolist() if other != row and not crowded[other]]
        found = np.concatenate([join.second[join.first == row], join.first[join.second == row]])
        assert sorted(found.tolist()) == expected
