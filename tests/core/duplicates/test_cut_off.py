"""Where brightness cannot be told, because a colour was cut off."""

import numpy as np
import pytest

from desktop_app.core.duplicates.cut_off import cut_off


def test_only_where_a_coloured_edge_is_at_the_end_of_the_range():
    picture = np.full((200, 160, 3), 100, np.uint8)
    assert not cut_off(picture, picture).any()
    white = picture.copy()
    white[100:, :] = 255  # without any colour
    assert cut_off(white, picture).max() == 0
    red = picture.copy()
    red[100:, 84:] = (255, 20, 20)
    found = cut_off(red, picture)
    assert found.shape == (25, 20)
    assert found[18, 11] > 20
    assert found[3, 3] == 0
    assert found[20, 4] == 0


@pytest.mark.parametrize("shape", [(1, 1), (3, 50), (50, 3), (8, 8), (9, 17)])
def test_pictures_of_any_shape(shape):
    random = np.random.default_rng(1)
    one, other = (random.choice([0, 90, 255], (*shape, 3)).astype(np.uint8) for _ in range(2))
    found = cut_off(one, other)
    assert found.shape == tuple(max(1, side // 8) for side in shape)
    assert np.isfinite(found).all()
