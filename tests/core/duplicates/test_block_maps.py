"""The maps of blocks, made in bands, are what the definition says."""

import numpy as np
import pytest

from desktop_app.core.duplicates.block_maps import block_maps, colour_maps, mirrored_indices, padded
from desktop_app.core.duplicates.brightness import brightness_of


def blocks(values: np.ndarray) -> np.ndarray:
    return values.reshape(values.shape[0] // 8, 8, values.shape[1] // 8, 8, *values.shape[2:]).swapaxes(1, 2)


def two(height: int, width: int) -> tuple[np.ndarray, np.ndarray]:
    random = np.random.default_rng(height)
    one = random.integers(0, 256, (height, width, 3), np.uint8)
    return one, np.clip(one + random.integers(-9, 10, one.shape), 0, 255).astype(np.uint8)


@pytest.mark.parametrize("shape", [(96, 64), (230, 75), (33, 31), (5, 3)])
def test_how_two_pictures_differ_in_each_block(shape):
    one, other = (brightness_of(picture) for picture in two(*shape))
    left = padded(one.levels.astype(np.float32)) - padded(other.levels.astype(np.float32))
    maps = block_maps(one, other)
    np.testing.assert_allclose(maps.mean, blocks(left).mean(axis=(2, 3)), atol=1e-3)
    np.testing.assert_allclose(maps.energy, (blocks(left) ** 2).mean(axis=(2, 3)), rtol=1e-4)
    quarters = blocks(left).reshape(*maps.mean.shape, 2, 4, 2, 4).mean(axis=(3, 5))
    np.testing.assert_allclose(maps.coarse, (quarters**2).mean(axis=(2, 3)), atol=1e-3)
    assert maps.texture.shape == maps.mean.shape


def test_colour_that_brightness_does_not_show():
    picture = np.full((100, 140, 3), 120, np.uint8)
    other = picture.copy()
    other[40:48, 80:88] = (162, 92, 155)  # as bright
    finer, _, coarser, _ = colour_maps(picture, other)
    assert np.unravel_index(finer.argmax(), finer.shape) == (5, 10)
    assert np.unravel_index(coarser.argmax(), coarser.shape) == (5, 10)
    assert finer.max() == pytest.approx(30, abs=3)
    assert np.count_nonzero(finer > 1) == 1


@pytest.mark.parametrize("side", [1, 7, 31, 32, 100])
def test_which_row_lies_where(side):
    rows = np.arange(side, dtype=np.uint8)[:, None]
    assert mirrored_indices(side, around=0).tolist() == padded(rows, 32)[:, 0].tolist()
    assert len(mirrored_indices(side, around=4)) == len(padded(rows)) + 8


def test_beyond_its_edges_a_picture_is_mirrored_as_its_halved_colours_are():
    """JPEG takes the colours of rows 0 and 1 together, so beyond the edge 0 comes first, and 1 then."""
    assert mirrored_indices(32, around=4).tolist() == [3, 2, 1, 0, *range(32), 31, 30, 29, 28]
