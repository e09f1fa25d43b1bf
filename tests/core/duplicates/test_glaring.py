"""A block that differs several times as much as the others of the same two pictures."""

import numpy as np
from PIL import Image

from desktop_app.core.duplicates.glaring import glaring_block
from desktop_app.core.duplicates.overlay import lay_over
from tests.core.duplicates.made_photos import scene
from tests.core.duplicates.test_small_differences import compressed

PHOTO = np.asarray(scene(3, width=600, height=420))


def glaring(first: np.ndarray, second: np.ndarray):
    maps = lay_over(first, second).overlay.maps
    return glaring_block(maps.energy, maps.texture)


def test_a_block_that_differs_far_more_than_all_others_is_no_copys():
    """Texture around it hides it from looks that measure against what compression does there."""
    photo = np.clip(PHOTO + np.random.default_rng(0).normal(0, 6, PHOTO.shape), 0, 255).astype(np.uint8)
    assert glaring(photo, compressed(photo, 50)).times < 1
    changed = photo.copy()
    changed[200:209, 300:307] = np.where(photo[200:209, 300:307] > 127, 0, 255)
    found = glaring(photo, compressed(changed, 50))
    assert found.times > 1
    assert (abs(found.row - 25) <= 1, abs(found.column - 37) <= 1) == (True, True)


def test_a_block_that_differs_more_than_its_texture_explains():
    random = np.random.default_rng(1)
    texture = np.full((40, 60), 2, np.float32)
    texture[:, 40:] = 60
    energy = (1 + 0.03 * texture**2) * random.uniform(0.5, 2, texture.shape)
    assert glaring_block(energy.astype(np.float32), texture).times < 1
    most = float(energy.max())
    energy[7, 9] = 9 * most  # three times as many levels as any other, which alone would be little
    found = glaring_block(energy.astype(np.float32), texture)
    assert (found.row, found.column) == (7, 9)
    assert found.times > 1
    energy[7, 9], energy[7, 50] = 1, 9 * most
    assert glaring_block(energy.astype(np.float32), texture).times < 1


def test_pictures_in_which_nothing_or_everything_differs():
    flat = np.zeros((5, 6), np.float32)
    assert glaring_block(flat, flat).times == 0
    assert glaring_block(flat + 9000, flat).times < 1
    assert glaring_block(flat[:1, :1] + 100, flat[:1, :1] + 3).times < 1


def test_a_tiny_picture():
    icon = np.asarray(Image.fromarray(PHOTO).resize((60, 50)))
    assert glaring(icon, compressed(icon, 70)).times < 1
