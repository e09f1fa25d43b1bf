"""Search by the features themselves."""

from __future__ import annotations

import numpy as np
import pytest

from desktop_app.core.errors import TrainingError
from training.evaluation import metrics
from training.evaluation.exact import count_nearest
from training.evaluation.ground_truth import Labels


def test_the_nearest_by_hand() -> None:
    query, database = (np.array(each, np.float32)[:, None] for each in ([0.0, 10.0], [1.0, 9.0, 2.0, 7.0]))
    counts = count_nearest(query, database, Labels(np.array([0, 1]), np.array([1, 1, 0, 0])), count=3)
    assert counts.relevant.tolist() == [[0, 1, 1], [1, 0, 0]]  # 1 2 7, and 9 7 2
    assert metrics.precision_recall_at(counts, [1, 3])[0] == pytest.approx([1 / 2, 1 / 2])
    assert metrics.average_precision(counts, cut=3) == pytest.approx([(1 / 2 + 2 / 3) / 2, 1])
    with pytest.raises(TrainingError, match="too few"):
        count_nearest(query, database, Labels(np.array([0, 1]), np.array([1, 1, 0, 0])), count=5)
