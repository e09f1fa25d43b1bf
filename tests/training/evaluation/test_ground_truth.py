import numpy as np
import pytest

from desktop_app.core.errors import TrainingError
from training.evaluation.ground_truth import Labels, nearest


def test_multi_label_relevance_is_a_shared_label() -> None:
    query = np.array([[1, 0, 1], [0, 0, 0]])
    database = np.array([[0, 0, 1], [0, 1, 0], [1, 1, 1]])
    assert Labels(query, database).block(0, 2).tolist() == [[True, False, True], [False, False, False]]


def test_nearest_agrees_with_all_distances() -> None:
    rng = np.random.default_rng(0)
    query, base = rng.normal(size=(7, 5)).astype(np.float32), rng.normal(size=(30, 5)).astype(np.float32)
    found = nearest(query, base, count=3)
    wanted = np.argsort(((query[:, None] - base) ** 2).sum(axis=2), axis=1)[:, :3]
    assert np.array_equal(np.sort(found.lists, axis=1), np.sort(wanted, axis=1))
    with pytest.raises(TrainingError, match="30 items"):
        nearest(query, base, count=31)
