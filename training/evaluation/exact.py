"""What the nearest items are worth by the features themselves, without codes: what hashing can be compared with."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

from training.evaluation.ground_truth import nearest
from training.evaluation.metrics import Counts

if TYPE_CHECKING:
    from training.evaluation.ground_truth import Relevance

__all__ = ["count_nearest"]

_QUERIES = 500  # of which the right answers are held at once


def count_nearest(
    query: npt.NDArray[np.float32], database: npt.NDArray[np.float32], relevance: Relevance, *, count: int
) -> Counts:
    """As :func:`training.evaluation.metrics.count`, each of the `count` nearest at a distance of its own.

    Args:
        query: float32 (Q, D).
        database: float32 (N, D), searched by Euclidean distance.
        relevance: the ground truth for Q × N.
        count: how many are retrieved.

    Returns:
        counts (Q, count), of which every figure of `metrics` up to that many items can be made.

    Raises:
        TrainingError: the database has fewer rows.
    """
    lists = nearest(query, database, count=count).lists
    relevant = np.empty(lists.shape, dtype=np.int64)
    for start in range(0, len(lists), _QUERIES):
        rows = slice(start, min(start + _QUERIES, len(lists)))
        relevant[rows] = np.take_along_axis(relevance.block(rows.start, rows.stop), lists[rows], axis=1)
    return Counts(np.ones_like(relevant), relevant)
