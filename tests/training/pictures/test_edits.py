import numpy as np
import pytest
from PIL import Image, ImageOps

from tests.training.made import draw_photo
from training.pictures import edits
from training.pictures.copy_families import FAMILIES


@pytest.fixture
def photo() -> Image.Image:
    return draw_photo(1, width=120, height=90)


@pytest.mark.parametrize("name", edits.EDITS)
def test_every_edit_gives_another_rgb_picture_of_sensible_size(name, photo):
    other = draw_photo(2, width=60, height=100)
    for seed in range(5):
        copy = edits.EDITS[name](photo, other, np.random.default_rng(seed))
        assert copy.mode == "RGB"
        assert min(copy.size) >= 20
        assert max(copy.size) <= 400
        assert copy.size != photo.size or copy.tobytes() != photo.tobytes()


@pytest.mark.parametrize("family", FAMILIES, ids=lambda family: family.name)
def test_every_family_of_the_evaluation_is_the_same_for_the_same_chance(family, photo):
    first, again = (family.make(photo, draw_photo(2), np.random.default_rng(7)) for _ in range(2))
    assert first.mode == "RGB"
    assert first.tobytes() == again.tobytes()
    assert first.size != photo.size or first.tobytes() != photo.tobytes()


def test_random_copies_differ_by_chance_alone(photo):
    def make(seed: int) -> bytes:
        rng = np.random.default_rng(seed)
        return edits.random_copy(photo, photo, names=edits.draw_edits(rng), rng=rng).tobytes()

    assert len({make(seed) for seed in range(8)}) == 8
    assert make(3) == make(3)


def test_crop_places_its_window(photo):
    corner = edits.crop(photo, width=0.5, height=0.5, x=1, y=1)
    assert corner.size == (60, 45)
    assert corner.tobytes() == photo.crop((60, 45, 120, 90)).tobytes()


def test_small_turn_leaves_no_empty_corner():
    white = Image.new("RGB", (120, 90), "white")
    for degrees in (-15, -4, 3, 12):
        assert np.asarray(edits.turn(white, degrees=degrees)).min() > 200
    assert np.asarray(edits.turn(white, degrees=12, keep_corners=True)).min() == 0


def test_collage_holds_both(photo):
    other = draw_photo(2, width=120, height=90)
    sheet = edits.collage(photo, other, place="right")
    assert sheet.size == (240, 90)
    assert sheet.crop((120, 0, 240, 90)).tobytes() == photo.tobytes()
    assert sheet.crop((0, 0, 120, 90)).tobytes() == ImageOps.fit(other, photo.size).tobytes()


def test_adjust_by_nothing_is_nothing(photo):
    assert edits.adjust(photo).tobytes() == photo.tobytes()
    grey = np.asarray(edits.adjust(photo, saturation=0)).astype(int)
    assert np.abs(grey[..., 0] - grey[..., 2]).max() <= 1


def test_evaluation_has_kinds_that_training_never_draws():
    assert {family.name for family in FAMILIES if not family.seen} >= {"perspective"}
    assert len({family.name for family in FAMILIES}) == len(FAMILIES)
