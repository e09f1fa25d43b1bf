"""One cell measured: what its numbers may depend on."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from training.report.measure import Bench
from training.report.recipe import Cell


def measured(data: Path, work: Path, *, seed: int) -> dict[str, float]:
    cell = Cell("vectors", "base.npy", "50-nearest", "pixels", "lsh", "{}", 8, seed, learn=None, ask=None)
    return Bench(data, work).measure(cell).scores


def test_kept_neighbours_are_those_of_the_same_queries(tmp_path: Path) -> None:
    np.save(tmp_path / "base.npy", np.random.default_rng(0).random((300, 16), np.float32))
    first, again = (measured(tmp_path, tmp_path / "kept", seed=0) for _ in range(2))
    assert first == again
    assert len(list((tmp_path / "kept" / "neighbours").iterdir())) == 1
    # Another seed draws other queries.
    assert measured(tmp_path, tmp_path / "kept", seed=1) == measured(tmp_path, tmp_path / "new", seed=1)
