import cv2
import numpy as np
import pytest

from desktop_app.core.duplicates import grain
from desktop_app.core.duplicates.grain import same_grain
from tests.core.duplicates.made_photos import scene


def exposure(seed: int, *, noise: float = 6.0):
    still = np.asarray(scene(1, width=640, height=480), np.float32)
    grain = np.random.default_rng(seed).normal(0, noise, still.shape)
    return np.clip(still + grain, 0, 255).astype(np.uint8)


def compressed(picture, quality: int):
    return cv2.imdecode(cv2.imencode(".jpg", picture, [cv2.IMWRITE_JPEG_QUALITY, quality])[1], cv2.IMREAD_COLOR)


@pytest.mark.sweep(2)
@pytest.mark.parametrize("noise", [3.0, 6.0, 12.0])
@pytest.mark.parametrize("quality", [85, 97])
def test_two_exposures_of_a_still_scene_have_their_own_grain(noise, quality):
    one, other = (compressed(exposure(seed, noise=noise), quality) for seed in (1, 2))
    assert not same_grain(one, other)


@pytest.mark.parametrize("quality", [30, 40, 60, 90])
def test_compression_keeps_the_grain_or_takes_it_away(quality):
    picture = exposure(1)
    assert same_grain(picture, compressed(picture, quality))
    assert same_grain(compressed(picture, 92), compressed(picture, quality))


@pytest.mark.parametrize("shape", [(1, 1, 3), (1, 300, 3), (8, 8, 3), (64, 64, 3)])
def test_without_grain_nothing_can_be_told(shape):
    assert same_grain(np.full(shape, 90, np.uint8), np.full(shape, 91, np.uint8))


@pytest.mark.parametrize("sure", [1, 10**9])
def test_of_a_large_picture_some_bands_are_enough(sure, monkeypatch):
    monkeypatch.setattr(grain, "_ENOUGH", 640 * 480 // 3)
    monkeypatch.setattr(grain, "_SURE", sure)
    one, other = exposure(1), exposure(2)
    assert not same_grain(compressed(one, 90), compressed(other, 90))
    assert same_grain(one, compressed(one, 60))
