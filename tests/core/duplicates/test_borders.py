import numpy as np
import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from PIL import Image, ImageOps

from desktop_app.core.duplicates.borders import content_share
from tests.core.duplicates.made_photos import scene


def grey(image: Image.Image) -> np.ndarray:
    return np.asarray(image.convert("L"), np.float32)


@given(seed=st.integers(0, 50), top=st.integers(6, 60), left=st.integers(0, 60), colour=st.sampled_from([0, 128, 255]))
@example(seed=35, top=6, left=0, colour=128)  # the photo's last rows are nearly as grey as the bar below them
@example(seed=35, top=30, left=30, colour=128)
def test_what_a_border_leaves_is_measured(seed, top, left, colour):
    left = left if left >= 8 else 0  # bars above and below only, or a frame
    image = scene(seed)
    framed = ImageOps.expand(image.convert("L"), (left, top, left, top + 7), colour)
    share = image.width * image.height / (framed.width * framed.height)
    assert content_share(grey(framed)) == pytest.approx(share, rel=0.02)


@pytest.mark.parametrize("seed", range(20))
def test_photos_without_a_border_have_none(seed):
    assert content_share(grey(scene(seed))) == 1


@pytest.mark.parametrize("slope", [1, 2, 3, 4])
def test_a_dark_sky_over_dark_ground_is_no_border(slope):
    light = np.minimum(np.arange(300), np.arange(300)[::-1]).astype(np.float32)
    picture = np.repeat(np.clip(slope * (light - 60), 0, 255)[:, None], 400, axis=1)
    assert content_share(picture) == 1


@pytest.mark.parametrize("level", [0.0, 255.0])
def test_a_plain_picture_is_no_border(level):
    assert content_share(np.full((40, 30), level, np.float32)) == 1
    one_side = grey(scene(1))
    one_side[:100] = level
    assert content_share(one_side) == 1


def faded(photo: np.ndarray) -> np.ndarray:
    """The photo under a sky that is white at the top and slowly less so below."""
    white = np.linspace(1, 0, len(photo) // 2)[:, None]
    return np.concatenate([255 * white + photo[: len(white)] * (1 - white), photo[len(white) :]]).astype(np.float32)


@pytest.mark.parametrize("turned", range(4))
def test_a_frame_may_merge_with_the_photo_at_one_side(turned):
    """A white frame around a white sky: it is as wide there as at the opposite side."""
    photo = faded(grey(scene(1)))
    share = photo.size / ((photo.shape[0] + 30) * (photo.shape[1] + 40))
    framed = np.rot90(np.pad(photo, ((15, 15), (20, 20)), constant_values=255), turned)
    assert content_share(framed) == pytest.approx(share, rel=0.02)


def test_a_photo_that_merges_with_its_frame_at_two_sides_has_none():
    photo = faded(faded(grey(scene(1))).T)
    assert content_share(np.pad(photo, 15, constant_values=255)) == 1


def test_a_thin_line_around_the_photo_ends_a_frame():
    photo = np.clip(grey(scene(1)) / 20 + 240, 0, 255)
    lined = np.pad(photo, 1, constant_values=0)
    framed = np.pad(lined, 20, constant_values=255)
    assert content_share(framed) == pytest.approx(lined.size / framed.size, rel=0.01)
