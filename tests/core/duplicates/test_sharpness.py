"""How sharp one picture is beside another."""

from __future__ import annotations

import numpy as np
import pytest
from PIL import Image, ImageFilter

from desktop_app.core.duplicates.sharpness import MOST, SIDE, SharpnessMemory, sharpness
from tests.core.duplicates.made_photos import made_burst, photo_of, scene


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


def test_frames_are_measured_once_at_the_size_of_the_smallest(tmp_path, monkeypatch):
    files = made_burst(tmp_path, sharpest=1)
    with Image.open(files[0]) as frame:
        frame.resize((frame.width // 2, frame.height // 2), Image.Resampling.LANCZOS).save(files[0], quality=92)
    photos = [photo_of(file, number=number) for number, file in enumerate(files, 1)]
    memory = SharpnessMemory(None)
    shares = memory.shares(photos)
    assert max(shares.values()) == shares[photos[1].id] == 1
    assert shares[photos[0].id] < 0.9, "small and blurred: reduced, it would look sharper than it is"
    monkeypatch.setattr("desktop_app.core.duplicates.sharpness._read", lambda *_: pytest.fail("read again"))
    assert memory.shares(photos) == shares


def test_what_cannot_be_measured_has_no_sharpness(tmp_path):
    files = made_burst(tmp_path, sharpest=1)
    photos = [photo_of(file, number=number) for number, file in enumerate(files, 1)]
    files[0].write_bytes(b"damaged")
    memory = SharpnessMemory(None)
    assert set(memory.shares(photos)) == {photos[1].id, photos[2].id}
    assert memory.shares(photos[:2]) == {}, "one alone is not sharper than another"
    assert memory.shares(photos * MOST) == {}
