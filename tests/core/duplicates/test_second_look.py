"""What was made smaller by leaving out pixels is a copy of a noisy photo; a second exposure of the scene is not."""

import cv2
import numpy as np
import pytest
from PIL import Image, ImageDraw

from desktop_app.core.duplicates.overlay import leaves_out_pixels
from desktop_app.core.duplicates.verification import Verifier
from desktop_app.core.relations import Relation
from tests.core.duplicates.made_photos import photo_of, scene

WIDTH, HEIGHT = 640, 480
PICKED = {
    "the middle one": lambda picture, size: np.asarray(Image.fromarray(picture).resize(size, Image.Resampling.NEAREST)),
    "the first one": lambda picture, size: cv2.resize(picture, size, interpolation=cv2.INTER_NEAREST),
}


def exposure(seed: int) -> np.ndarray:
    still = cv2.GaussianBlur(np.asarray(scene(1, width=WIDTH, height=HEIGHT), np.float32), (0, 0), 0.7)
    noise = np.random.default_rng(seed).normal(0, 12, (HEIGHT, WIDTH, 1))
    return np.clip(still + noise, 0, 255).astype(np.uint8)


@pytest.fixture
def original(tmp_path):
    Image.fromarray(exposure(1)).save(tmp_path / "original.jpg", quality=92)
    return photo_of(tmp_path / "original.jpg", number=1)


def relation(original, picture: np.ndarray) -> Relation:
    path = original.path.with_name("smaller.jpg")
    Image.fromarray(picture).save(path, quality=85)
    return Verifier().compare(original, photo_of(path, number=2)).relation


@pytest.mark.sweep(2)
@pytest.mark.parametrize("way", PICKED)
@pytest.mark.parametrize("size", [(320, 240), (448, 336), (250, 188)])
def test_a_copy_of_which_pixels_were_left_out(original, way, size):
    picture = np.asarray(Image.open(original.path))
    assert relation(original, PICKED[way](picture, size)) is Relation.REENCODED
    changed = Image.fromarray(picture)
    letters = {"font_size": 14 * WIDTH / size[0], "stroke_width": 2, "stroke_fill": "black"}
    ImageDraw.Draw(changed).text((300, 200), "13:45", "white", **letters)
    assert relation(original, PICKED[way](np.asarray(changed), size)) is Relation.EDITED


@pytest.mark.sweep(1)
@pytest.mark.parametrize("way", PICKED)
def test_a_second_exposure_of_which_pixels_were_left_out(original, way):
    picture = np.asarray(Image.open(original.path))
    assert leaves_out_pixels(picture, PICKED[way](picture, (320, 240)))
    other = exposure(2)
    assert not leaves_out_pixels(picture, PICKED[way](other, (320, 240)))
    assert not leaves_out_pixels(other, picture)
    assert relation(original, PICKED[way](other, (320, 240))) is not Relation.REENCODED


def test_what_was_left_out_is_seen_though_the_larger_photo_was_decoded_at_half_its_size(tmp_path):
    """Plain linear at a third mixes two pixels of three: half the size, which is decoded first, has none of them."""
    large = cv2.resize(exposure(1), (2 * WIDTH, 2 * HEIGHT), interpolation=cv2.INTER_CUBIC).astype(np.float32)
    large += np.random.default_rng(3).normal(0, 14, (2 * HEIGHT, 2 * WIDTH, 1))
    Image.fromarray(np.clip(large, 0, 255).astype(np.uint8)).save(tmp_path / "original.jpg", quality=92)
    original = photo_of(tmp_path / "original.jpg", number=1)
    picture = np.asarray(Image.open(original.path))
    small = cv2.resize(picture, (WIDTH * 2 // 3, HEIGHT * 2 // 3), interpolation=cv2.INTER_LINEAR)
    assert relation(original, small) is Relation.REENCODED
