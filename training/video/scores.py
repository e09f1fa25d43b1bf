"""Scores of whole videos: one code for each, of the mean of its clips' features.

Neighbouring clips of one video are near duplicates of each other, so that a list of clips fills with them; a list of
videos cannot.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

import numpy as np
import numpy.typing as npt

from training.evaluation.ground_truth import Labels
from training.evaluation.metrics import evaluate
from training.video.clips import Clips

if TYPE_CHECKING:
    from training.datasets.interface import Items, Retrieval
    from training.methods import HashFunction

__all__ = ["video_means", "whole_videos"]

Floats: TypeAlias = npt.NDArray[np.float32]


def video_means(items: Items, features: Floats) -> tuple[Floats, npt.NDArray[Any]]:
    """The mean feature float32 (V, D) of each video's clips, and the videos' labels int64 (V,).

    Args:
        items: clips with a label each.
        features: float32 (N, D), of the clips.
    """
    assert isinstance(items.data, Clips)  # noqa: S101
    assert items.labels is not None  # noqa: S101  (videos have classes)
    _, first, place, counts = np.unique(items.data.video, return_index=True, return_inverse=True, return_counts=True)
    sums = np.zeros((len(first), features.shape[1]))
    np.add.at(sums, place, features)
    return (sums / counts[:, None]).astype(np.float32), items.labels[first]


def whole_videos(
    retrieval: Retrieval, query: Floats, database: Floats, function: HashFunction
) -> dict[str, Any] | None:
    """How many videos ask and are searched, and their mAP by cut; None where the items are not clips.

    Args:
        retrieval: of clips.
        query, database: float32, the clips' features.
        function: learned from clips.
    """
    if not retrieval.query.clips:
        return None
    (asked, asked_labels), (searched, labels) = (
        video_means(items, features) for items, features in ((retrieval.query, query), (retrieval.database, database))
    )
    scores = evaluate(
        function.encode(asked), function.encode(searched), Labels(asked_labels, labels), map_cuts=(retrieval.cut, None)
    )
    found = {"All" if cut is None else str(cut): value for cut, value in scores.mean_average_precision.items()}
    return {"query": len(asked), "database": len(searched), "mAP": found}
