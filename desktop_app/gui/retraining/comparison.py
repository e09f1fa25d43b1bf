"""The pictures of the comparison: the person's own queries, and what each finds before and after."""

from __future__ import annotations

import numpy as np
from PySide6.QtGui import QImage

from desktop_app.core.errors import ImageError
from desktop_app.core.library import Library
from desktop_app.core.retraining.comparing import compare
from desktop_app.core.retraining.steps import Retrained
from desktop_app.core.types import PhotoId
from desktop_app.gui.background.pictures import load_picture
from desktop_app.gui.retraining.comparison_table import ComparisonRow

QUERIES, NEIGHBOURS = 4, 5
"""How many photos are compared, and how many of what each finds."""

__all__ = ["NEIGHBOURS", "QUERIES", "choose_queries", "compare_pictures"]


def choose_queries(library: Library, asked: list[PhotoId], *, seed: int) -> list[PhotoId]:
    """Worker: the person's own last queries, filled up with photos drawn at random."""
    ids = library.photo_ids()
    drawn = np.random.default_rng(seed).choice(ids, min(len(ids), 4 * QUERIES), replace=False)
    return list(dict.fromkeys([*asked[: 4 * QUERIES], *(PhotoId(int(photo)) for photo in drawn)]))


def compare_pictures(library: Library, result: Retrained, asked: list[PhotoId]) -> list[ComparisonRow]:
    """Worker: the comparison with its pictures."""
    queries = choose_queries(library, asked, seed=int(result.identity[:8], 16))
    found = compare(library, result, queries=queries, neighbours=NEIGHBOURS)[:QUERIES]
    return [
        ComparisonRow(
            _image(library, row.query),
            [_image(library, photo) for photo in row.old],
            [_image(library, photo) for photo in row.new],
        )
        for row in found
    ]


def _image(library: Library, photo: PhotoId) -> QImage:
    try:
        return load_picture(library.thumbnail(photo), side=None, limits=None)
    except ImageError:
        return QImage()
