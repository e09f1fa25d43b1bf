"""A window of what a resizer makes is the same as that window of the whole."""

import numpy as np
import pytest

from desktop_app.core.duplicates.resizers import BY_LIGHT, RARE, USUAL, whole
from tests.core.duplicates.made_photos import scene

PHOTO = np.asarray(scene(2, width=403, height=301))


@pytest.mark.parametrize("way", range(len(USUAL + RARE + BY_LIGHT)))
@pytest.mark.parametrize("size", [(201, 150), (173, 129), (90, 67)])
def test_a_window_is_a_piece_of_the_whole(way, size):
    resize = (USUAL + RARE + BY_LIGHT)[way]
    everything = resize(PHOTO, size, whole(size)).astype(int)
    assert everything.shape == (size[1], size[0], 3)
    for rows, columns in (
        (slice(0, 40), slice(0, 50)),
        (slice(21, 60), slice(33, 80)),
        (slice(7, size[1]), slice(5, size[0])),
    ):
        window = resize(PHOTO, size, (rows, columns))
        apart = np.abs(window - everything[rows, columns])
        assert (apart > 1).mean() < 0.02  # where a filter ends just between two pixels, it may end beside either
