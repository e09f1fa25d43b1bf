"""`fit`: both resize rules."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.core.images import fit


def test_stretch_uses_the_whole_picture() -> None:
    picture = np.zeros((20, 40, 3), np.uint8)
    picture[:, :10] = 200  # the left quarter
    fitted = fit(picture, side=8, rule="stretch")
    assert fitted.shape == (8, 8, 3)
    assert fitted[:, 0].min() == 200
    assert fitted[:, 4:].max() == 0


def test_crop_uses_the_centre() -> None:
    picture = np.zeros((20, 40, 3), np.uint8)
    picture[:, :10] = 200
    picture[:, 30:] = 100
    picture[:, 10:30] = 50
    # The filter reaches a little over the edges of the square.
    assert np.unique(fit(picture, side=8, rule="crop")[:, 1:-1]).tolist() == [50]
    assert np.unique(fit(picture.transpose(1, 0, 2), side=8, rule="crop")[1:-1]).tolist() == [50]


def test_what_fits_is_left_as_it_is() -> None:
    picture = np.random.default_rng(0).integers(0, 256, (16, 16, 3)).astype(np.uint8)
    assert (fit(picture, side=16, rule="crop") == picture).all()
    assert (fit(picture, side=16, rule="stretch") == picture).all()


@pytest.mark.parametrize("rule", ["crop", "stretch"])
@given(width=st.integers(1, 400), height=st.integers(1, 400), side=st.sampled_from([8, 32, 224]))
def test_any_size_fits(rule, width: int, height: int, side: int) -> None:
    fitted = fit(np.full((height, width, 3), 77, np.uint8), side=side, rule=rule)
    assert fitted.dtype == np.uint8
    assert fitted.shape == (side, side, 3)
    assert fitted.min() == fitted.max() == 77
