import time

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.core.codes import hamming
from desktop_app.core.duplicates import grouping
from desktop_app.core.duplicates.grouping import group_join
from desktop_app.core.hamming.radius_join import Join, radius_join
from desktop_app.core.types import Cancelled, Control
from tests.core.hamming.made_codes import clustered


def check(codes: np.ndarray, groups: grouping.Groups, radius: int) -> np.ndarray:
    seen = groups.rows.tolist()
    assert len(set(seen)) == len(seen)
    for number in range(len(groups)):
        rows = groups[number]
        assert len(rows) > 1
        assert rows.tolist() == sorted(rows.tolist())
        assert hamming(codes[rows], codes[rows]).max() <= radius
    label = np.arange(len(codes))
    for number in range(len(groups)):
        label[groups[number]] = groups[number][0]
    return label


@settings(deadline=None)
@given(
    seed=st.integers(0, 10_000),
    count=st.integers(0, 60),
    radius=st.integers(0, 10),
    less=st.integers(0, 4),
    limits=st.tuples(st.sampled_from([0, 2, 5, 1000]), st.sampled_from([1, 20, 100_000])),
)
def test_every_pair_of_a_group_is_a_match(seed, count, radius, less, limits):
    crowd, dense = limits
    codes = clustered(seed, count=count, size=8)
    join = radius_join(codes, radius=radius, crowd=crowd)
    smaller = max(0, radius - less)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(grouping, "DENSE_PAIRS", dense)
        groups = group_join(join, radius=smaller)
    label = check(codes, groups, smaller)
    assert [groups[n][0] for n in range(len(groups))] == sorted(groups[n][0] for n in range(len(groups)))
    # Identical codes never part, and a code that has a partner is alone only if the partner has other company.
    for row in np.unique(join.label):
        assert len(set(label[join.label == row].tolist())) == 1
    sizes = np.bincount(label, minlength=max(1, len(codes)))
    alone = np.flatnonzero(sizes[label] == 1)
    if len(alone):
        assert np.count_nonzero(hamming(codes[alone], codes[alone]) <= smaller) == len(alone)


@settings(deadline=None)
@given(seed=st.integers(0, 1000))
def test_without_crowds_no_two_groups_could_be_one(seed):
    codes = clustered(seed, count=60, size=8)
    label = check(codes, group_join(radius_join(codes, radius=9), radius=9), 9)
    order = np.argsort(label, kind="stable")
    starts = np.unique(label[order], return_index=True)[1]
    distances = hamming(codes[order], codes[order])
    farthest = np.maximum.reduceat(np.maximum.reduceat(distances, starts, axis=0), starts, axis=1)
    np.fill_diagonal(farthest, 10)
    assert farthest.min() > 9


def test_a_chain_is_no_group():
    codes = np.packbits(np.tri(9, 8, -1, dtype=np.uint8), axis=1)  # each one bit from the next
    groups = group_join(radius_join(codes, radius=1), radius=1)
    assert [len(groups[n]) for n in range(len(groups))] == [2, 2, 2, 2]


def test_small_components_can_stay_whole():
    codes = np.packbits(np.tri(9, 8, -1, dtype=np.uint8), axis=1)
    join = radius_join(codes, radius=1)
    sizes = [np.diff(group_join(join, radius=1, whole=most).starts).tolist() for most in (0, 4, 9)]
    assert sizes == [[2, 2, 2, 2], [4, 4], [9]]


@settings(deadline=None)
@given(seed=st.integers(0, 10_000), whole=st.integers(2, 12), radius=st.integers(1, 8))
def test_what_is_near_comes_together_as_long_as_it_is_few(seed, whole, radius):
    codes = clustered(seed, count=60, size=8)
    join = radius_join(codes, radius=radius, crowd=len(codes))
    groups = group_join(join, radius=radius, whole=whole)
    label = np.arange(len(join.codes)) + len(codes)
    size = np.ones(len(codes) * 2, int)
    for number in range(len(groups)):
        distinct = np.unique(join.label[groups[number]])
        label[distinct] = number
        size[number] = len(distinct)
    for one, other in zip(join.first.tolist(), join.second.tolist(), strict=True):
        if label[one] != label[other]:
            assert size[label[one]] + size[label[other]] > whole


def test_cancelling():
    control = Control()
    control.cancel()
    codes = np.packbits(np.tri(9, 8, -1, dtype=np.uint8), axis=1)
    with pytest.raises(Cancelled):
        group_join(radius_join(codes, radius=1), radius=1, control=control)


def test_no_group_of_that_number():
    groups = group_join(radius_join(np.zeros((3, 8), np.uint8), radius=1), radius=1)
    assert groups[0].tolist() == [0, 1, 2]
    with pytest.raises(IndexError):
        groups[1]


@pytest.mark.slow  # it measures processor time
def test_200_000_members_regroup_within_a_second():
    random = np.random.default_rng(0)
    centres = np.repeat(random.integers(256, size=(50_000, 16), dtype=np.uint8), 4, axis=0)
    codes = centres ^ np.packbits(random.random((200_000, 128)) < 0.03, axis=1)
    join: Join = radius_join(codes, radius=12)
    start = time.process_time()  # of this process: other work on the machine does not count
    groups = group_join(join, radius=10)
    seconds = time.process_time() - start
    assert len(groups.rows) > 150_000
    assert seconds < 1.0


@pytest.mark.slow
@pytest.mark.parametrize("spread", [0.01, 0.03])
def test_a_burst_of_50_000_among_100_000(spread):
    random = np.random.default_rng(0)
    codes = random.integers(256, size=(100_000, 16), dtype=np.uint8)
    codes[:50_000] = codes[0] ^ np.packbits(random.random((50_000, 128)) < spread, axis=1)
    groups = group_join(radius_join(codes, radius=10), radius=10)
    assert len(groups.rows) > 45_000
    for number in random.choice(len(groups), min(20, len(groups)), replace=False):
        rows = random.choice(groups[number], min(1000, len(groups[number])), replace=False)
        assert hamming(codes[rows], codes[rows]).max() <= 10
