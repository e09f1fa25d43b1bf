"""The weights of columns, whatever number of rows, with a few pixels of another thing among them."""

import numpy as np
import pytest

from desktop_app.core.duplicates.least_squares import fit


@pytest.mark.parametrize("rows", [40, 256, 257, 2000])
@pytest.mark.parametrize("scale", [None, 8.0])
def test_what_most_rows_say_is_found(rows, scale):
    random = np.random.default_rng(rows)
    columns = [random.normal(0, 30, rows).astype(np.float32) for _ in range(3)] + [np.ones(rows, np.float32)]
    target = 0.5 * columns[0] - 0.25 * columns[1] + 7 * columns[3]
    target[: rows // 20] += 150  # another thing
    found = fit(columns, target, scale=scale)
    assert found == pytest.approx([0.5, -0.25, 0, 7], abs=0.2 if scale is None else 0.05)


def test_a_column_that_never_varies_is_left_out_but_for_ones():
    ramp = np.arange(300, dtype=np.float32)
    found = fit([np.full(300, 3, np.float32), ramp, np.ones(300, np.float32)], 2 * ramp + 5, scale=8)
    assert found == pytest.approx([0, 2, 5], abs=1e-3)
    assert not fit([np.zeros(300, np.float32)], ramp, scale=8).any()


@pytest.mark.parametrize("kind", [np.float32, np.float64])
def test_no_level_of_a_flat_column_seems_to_vary(kind):
    ramp = np.linspace(-1, 1, 6000)
    for level in np.random.default_rng(2).uniform(-255, 255, 50):
        flat = np.full(6000, level, kind)
        assert fit([flat, ramp, np.ones(6000)], ramp, scale=8)[0] == 0


def test_brightness_far_from_nothing_loses_no_precision():
    random = np.random.default_rng(1)
    grey = (200 + random.normal(0, 2, 38_000)).astype(np.float32)
    found = fit([grey - 200, np.ones(38_000, np.float32)], 1.02 * grey - 4, scale=8)
    assert found == pytest.approx([1.02, 200], abs=1e-3)


@pytest.mark.parametrize("scale", [None, 8.0])
def test_a_row_that_counts_three_times_is_as_three_rows(scale):
    random = np.random.default_rng(3)
    columns = [random.normal(0, 30, 300).astype(np.float32) for _ in range(3)]
    target, counts = random.normal(0, 30, 300).astype(np.float32), random.integers(1, 4, 300)
    every = [np.repeat(column, counts) for column in columns]
    found = fit(columns, target, scale=scale, counts=counts)
    assert found == pytest.approx(fit(every, np.repeat(target, counts), scale=scale), abs=1e-5)
    assert found != pytest.approx(fit(columns, target, scale=scale), abs=1e-3)
