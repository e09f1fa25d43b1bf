"""A join put together from joins of parts is that of all codes at once."""

from __future__ import annotations

import numpy as np
import pytest

from desktop_app.core.codes import Codes, hamming
from desktop_app.core.duplicates.grouping import group_join
from desktop_app.core.hamming import join_by_parts
from desktop_app.core.hamming.join_by_parts import NearPhotos, join_of_rows, join_parts, put_together
from desktop_app.core.hamming.radius_join import Join, radius_join
from desktop_app.core.types import Cancelled, Control
from tests.core.hamming.test_indexes import few_bits

RADIUS = 5


def near_codes(seed: int, *, count: int) -> Codes:
    """Codes of 24 bits: many are equal, many near each other, also in parts that are far apart."""
    random = np.random.default_rng(seed)
    kinds = random.integers(0, 256, (count // 4, 3), dtype=np.uint8)
    codes = kinds[random.integers(0, len(kinds), count)]
    codes[random.integers(0, 2, count) == 0, 2] ^= 3
    return codes


def joined(ids: np.ndarray, codes: Codes, *, size: int, radius: int = RADIUS) -> Join:
    cuts = np.unique(ids // size)
    parts = [(ids[ids // size == cut], codes[ids // size == cut]) for cut in cuts]
    cells = [
        join_parts(low, high if high is not low else None, radius=radius)
        for number, low in enumerate(parts)
        for high in parts[number:]
    ]
    return put_together(ids, codes, cells, radius=radius)


def equal(one: Join, other: Join) -> bool:
    names = ("codes", "label", "first", "second", "distance", "crowd")
    return all(np.array_equal(getattr(one, name), getattr(other, name)) for name in names)


@pytest.mark.parametrize("size", [150, 1000])
@pytest.mark.parametrize("seed", range(2))
def test_of_parts_of_any_size(seed: int, size: int) -> None:
    ids = np.sort(np.random.default_rng(seed).choice(400, 60, replace=False)).astype(np.int64)
    codes = near_codes(seed, count=len(ids))
    assert equal(joined(ids, codes, size=size), radius_join(codes, radius=RADIUS))


def test_of_parts_joined_for_a_larger_radius() -> None:
    ids, codes = np.arange(80), near_codes(5, count=80)
    low, high = (ids[:40], codes[:40]), (ids[40:], codes[40:])
    cells = [join_parts(low, None, radius=9), join_parts(high, None, radius=9), join_parts(low, high, radius=9)]
    assert equal(put_together(ids, codes, cells, radius=RADIUS), radius_join(codes, radius=RADIUS))


@pytest.mark.parametrize("most", [2, 4])
def test_what_is_a_crowds_in_one_part_is_a_crowds(most: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """Every pair of two other codes is listed."""
    monkeypatch.setattr(join_by_parts, "MOST_PAIRS", most)
    monkeypatch.setattr("desktop_app.core.hamming.found_pairs.BLOCK", 1)
    ids, codes = np.arange(60), near_codes(7, count=60)
    join = joined(ids, codes, size=20)
    assert len(join.crowd)
    near = hamming(join.codes, join.codes) <= RADIUS
    near[join.crowd], near[:, join.crowd] = False, False
    assert list(zip(join.first, join.second, strict=True)) == list(zip(*np.nonzero(np.triu(near, 1)), strict=True))
    whole = group_join(join, radius=RADIUS)
    assert sorted(whole.rows.tolist()) == sorted(set(whole.rows.tolist()))


def test_of_some_of_the_rows() -> None:
    codes = near_codes(2, count=90)
    rows = np.flatnonzero(np.random.default_rng(1).integers(0, 3, 90))
    assert equal(join_of_rows(radius_join(codes, radius=RADIUS), rows), radius_join(codes[rows], radius=RADIUS))


def test_of_nothing_and_stopped() -> None:
    none, empty = np.zeros(0, np.int64), few_bits(1, count=0, size=3)
    assert len(put_together(none, empty, [], radius=RADIUS)) == 0
    stop = Control()
    stop.cancel()
    part = NearPhotos(none, none, np.zeros(0, np.uint16), none)
    with pytest.raises(Cancelled):
        put_together(none, empty, [part], radius=RADIUS, control=stop)
