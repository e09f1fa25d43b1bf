"""Packed codes: most significant bit first, a bit is one at ≥ 0, distances are the number of different bits."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays

from desktop_app.core.codes import code_bits, flipped_bits, hamming, pack, unpack
from desktop_app.core.errors import BugError

matrices = st.integers(1, 6).flatmap(
    lambda size: arrays.arrays(
        np.float64, st.tuples(st.integers(0, 5), st.just(8 * size)), elements=st.floats(allow_nan=False)
    )
)


def test_the_first_value_is_the_highest_bit_and_zero_is_one() -> None:
    values = np.array([[1, -1, -1, -1, -1, -1, -1, -1], [-1, -1, -1, -1, -1, -1, 0.0, -0.0]])
    assert pack(values).tolist() == [[128], [3]]


@given(values=matrices)
def test_pack_and_unpack_are_each_others_inverse(values: np.ndarray) -> None:
    codes = pack(values)
    assert codes.dtype == np.uint8
    assert codes.shape == (len(values), values.shape[1] // 8)
    assert code_bits(codes) == values.shape[1]
    signs = unpack(codes)
    assert signs.dtype == np.int8
    assert (signs == np.where(values >= 0, 1, -1)).all()
    assert (pack(signs.astype(float)) == codes).all()


@given(values=matrices)
def test_hamming_counts_different_bits(values: np.ndarray) -> None:
    codes = pack(values)
    signs = unpack(codes).astype(int)
    distances = hamming(codes, codes)
    assert distances.dtype == np.int32
    assert (distances == (signs[:, None] != signs[None]).sum(axis=2)).all()


def test_what_has_no_sign_or_shape_is_refused() -> None:
    for values in (np.full((1, 8), np.nan), np.zeros((1, 9)), np.zeros(8), np.zeros((1, 0))):
        with pytest.raises(BugError):
            pack(values)
    with pytest.raises(BugError, match="8 and 16 bits"):
        hamming(np.zeros((1, 1), np.uint8), np.zeros((1, 2), np.uint8))


def test_a_flipped_bit_counts_unless_its_value_is_next_to_nothing() -> None:
    values = np.array([[4.0, -4, 4, -4, 4, -4, 1e-6, -1e-6]])
    codes = pack(values)
    assert not flipped_bits(codes, values).any()
    assert np.flatnonzero(flipped_bits(codes ^ 0b01000010, values)).tolist() == [1, 6]
    assert np.flatnonzero(flipped_bits(codes ^ 0b01000010, values, rounding=1e-5)).tolist() == [1]
    zero = np.array([[0.0] + [4.0] * 7])
    assert np.flatnonzero(flipped_bits(pack(zero) ^ 0b10000000, zero)).tolist() == [0]
