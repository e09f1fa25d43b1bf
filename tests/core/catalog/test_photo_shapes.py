"""How wide photos are beside their height."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from desktop_app.core.catalog import Catalog
from desktop_app.core.catalog.photo_shapes import UNKNOWN
from tests.core.catalog.test_tables import row


def test_the_shape_of_each_in_the_order_asked(catalog: Catalog) -> None:
    folder = catalog.folders.add(Path("/photos"))
    wide, tall, flat = (
        catalog.photos.put(row(folder, b"%d.jpg" % width, width=width, height=height))
        for width, height in ((400, 300), (300, 400), (10, 0))
    )
    asked = np.array([tall, 987_654, wide, flat], np.int64)
    np.testing.assert_allclose(catalog.photos.shapes(asked), [0.75, UNKNOWN, 4 / 3, UNKNOWN], rtol=1e-6)
    assert len(catalog.photos.shapes(np.empty(0, np.int64))) == 0
