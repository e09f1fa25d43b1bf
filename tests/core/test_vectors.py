"""Unit rows: of length one, in the direction of what they were, of the type that they were."""

from __future__ import annotations

import numpy as np
import pytest

from desktop_app.core.vectors import unit_rows


@pytest.mark.parametrize("kind", [np.float32, np.float64])
def test_rows_have_length_one_and_keep_direction_and_type(kind: type) -> None:
    rows = np.random.default_rng(0).normal(size=(20, 7)).astype(kind)
    unit = unit_rows(rows)
    assert unit.dtype == kind
    np.testing.assert_allclose(np.linalg.norm(unit, axis=1), 1, rtol=1e-6)
    np.testing.assert_allclose(unit * np.linalg.norm(rows, axis=1, keepdims=True), rows, rtol=1e-5)


def test_the_centre_is_taken_from_each_row_and_the_rows_stay() -> None:
    rows = np.array([[3.0, 5.0], [1.0, 1.0], [1.0, 6.0]])
    before = rows.copy()
    assert unit_rows(rows, centre=np.array([1.0, 1.0])).tolist() == [[2 / 20**0.5, 4 / 20**0.5], [0, 0], [0, 1]]
    assert (rows == before).all()
