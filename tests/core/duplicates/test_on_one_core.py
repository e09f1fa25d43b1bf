"""Products of many rows are those of all at once, and no piece is so large that another core would be woken for it."""

import numpy as np
import pytest

from desktop_app.core.duplicates import on_one_core
from desktop_app.core.duplicates.on_one_core import product


@pytest.mark.parametrize("rows", [0, 1, 63, 64, 65, 1000])
def test_a_few_rows_at_a_time(rows: int, monkeypatch: pytest.MonkeyPatch) -> None:
    random = np.random.default_rng(rows)
    left, right = (random.normal(0, 30, shape).astype(np.float32) for shape in ((rows, 64), (64, 36)))
    largest, matmul = [0], np.matmul

    def counted(one, other, **more):
        largest.append(one.shape[0] * other.size)
        return matmul(one, other, **more)

    monkeypatch.setattr(on_one_core.np, "matmul", counted)
    assert product(left, right) == pytest.approx(left.astype(float) @ right.astype(float), abs=0.1)
    assert max(largest) <= 1 << 18
