"""How wide photos are beside their height, for many at once."""

from __future__ import annotations

import json

import numpy as np
import numpy.typing as npt

from desktop_app.core.catalog.port import Database
from desktop_app.core.types import PhotoIds

UNKNOWN = 1.5
"""Of a photo that is not there."""

__all__ = ["UNKNOWN", "shapes_of"]


def shapes_of(database: Database, photos: PhotoIds) -> npt.NDArray[np.float32]:
    """Width by height of each photo, float32 (N,)."""
    sql = (
        "SELECT p.id || ',' || p.width || ',' || p.height FROM photos p "
        f"WHERE {database.dialect.among('p.id')} ORDER BY p.id"
    )
    found = database.numbers(sql, [json.dumps(photos.tolist())]).reshape(-1, 3)
    shapes = np.full(len(photos), UNKNOWN, np.float32)
    if len(found):
        at = np.searchsorted(found[:, 0], photos).clip(max=len(found) - 1)
        known = (found[at, 0] == photos) & (found[at, 2] > 0)
        shapes[known] = (found[at, 1] / np.maximum(found[at, 2], 1))[known]
    return shapes
