"""How sharp one picture is beside another."""

from __future__ import annotations

import numpy as np
import pytest
from PIL import Image, ImageFilter

from desktop_app.core.duplicates.sharpness import SIDE, sharpness
from tests.core.duplicates.made_photos import scene


@pytest.mark.parametrize("seed", range(3))
def test_the_more_it_is_blurred_the_less_sharp(seed: int) -> None:
    image = scene(seed)
    values = [sharpness(np.asarray(image.filter(ImageFilter.GaussianBlur(radius)))) for radius in (0, 1, 2, 4)]
    assert values == sorted(values, reverse=True)
    assert values[-1] < 0.7 * values[0]


def test_what_is_in_focus_counts_not_the_ground() -> None:
    image = scene(4)
    ground = image.filter(ImageFilter.GaussianBlur(8))
    ground.paste(image.crop((100, 100, 220, 200)), (100, 100))
    assert sharpness(np.asarray(ground)) > 0.5 * sharpness(np.asarray(image))


def test_any_size_and_a_plain_one() -> None:
    assert sharpness(np.full((3, 5, 3), 90, np.uint8)) == 0
    large = np.asarray(scene(2).resize((2 * SIDE, SIDE), Image.Resampling.LANCZOS))
    assert sharpness(large) > 0
