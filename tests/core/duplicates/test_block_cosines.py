"""What rounding to a table's steps explains, and what it does not."""

import io

import numpy as np
import pytest
from PIL import Image, ImageDraw

from desktop_app.core.duplicates.block_cosines import farthest_block
from desktop_app.core.duplicates.brightness import Brightness, brightness_of
from desktop_app.core.duplicates.made_of import rounded_to
from tests.core.duplicates.made_photos import photo_of, scene


def grey_of(image: Image.Image, quality: int, *, format_: str = "JPEG") -> tuple[Brightness, np.ndarray | None]:
    """What is read back of a picture, and the steps of its table."""
    file = io.BytesIO()
    image.save(file, format_, quality=quality)
    read = Image.open(file)
    table = getattr(read, "quantization", {}).get(0)
    return brightness_of(np.asarray(read.convert("RGB"))), np.array(table, np.float32).reshape(8, 8) if table else None


def with_hour(digit: int, *, size: int = 11) -> Image.Image:
    """A photo with small letters on a busy place."""
    image = scene(6)
    ImageDraw.Draw(image).text((200, 140), f"1{digit}:30", "white", font_size=size, stroke_width=1, stroke_fill="black")
    return image


@pytest.mark.sweep(2)
@pytest.mark.parametrize("quality", [40, 60, 80, 95])
def test_a_small_digit_on_a_busy_photo_at_any_quality(quality):
    original, steps = grey_of(with_hour(3), 92)
    for digit, changed in ((3, False), (8, True)):
        copy, other = grey_of(with_hour(digit), quality)
        far = farthest_block(copy, original, steps=(other, steps), resized=False)
        assert far is not None
        assert (far.times > 1) is changed
        if changed:
            assert (far.row, far.column) in {(row, column) for row in (17, 18, 19) for column in range(24, 30)}
        assert farthest_block(original, copy, steps=(steps, other), resized=False) == far


@pytest.mark.sweep(1)
@pytest.mark.parametrize("format_", ["WEBP", "AVIF"])
def test_a_digit_where_a_codec_has_no_table(format_):
    original, steps = grey_of(with_hour(1, size=20), 92)
    for digit, changed in ((1, False), (7, True)):
        copy, other = grey_of(with_hour(digit, size=20), 80, format_=format_)
        far = farthest_block(copy, original, steps=(other, steps), resized=False)
        assert far is not None
        assert (far.times > 1) is changed


def reduced(image: Image.Image) -> Image.Image:
    return image.resize((image.width // 2, image.height // 2), Image.Resampling.LANCZOS)


@pytest.mark.parametrize("original_format", ["WEBP", "JPEG"])
def test_a_digit_of_five_pixels_in_a_reduced_photo(original_format):
    """The table of the smaller picture tells, whatever its original was stored as."""
    original, steps = grey_of(with_hour(3), 85, format_=original_format)
    large = Image.fromarray(original.levels)
    laid = Brightness(np.asarray(reduced(large)))
    for digit, changed in ((3, False), (8, True)):
        picture = large if not changed else with_hour(digit).convert("L")
        copy, other = grey_of(reduced(picture), 82)
        far = farthest_block(copy, laid, steps=(other, steps), resized=True)
        assert far is not None
        assert (far.times > 1) is changed


def test_of_two_pictures_the_table_of_the_later_one_tells():
    original, _ = grey_of(with_hour(3), 85, format_="WEBP")
    copied = Image.fromarray(original.levels)
    edited = copied.copy()
    edited.paste(with_hour(8).convert("L").crop((196, 136, 240, 160)), (196, 136))
    for picture, changed in ((copied, False), (edited, True)):
        copy, other = grey_of(picture, 75)
        far = farthest_block(original, copy, steps=(None, other), resized=False)
        assert far is not None
        assert (far.times > 1) is changed
    stored, table = grey_of(with_hour(3), 95)
    webp, _ = grey_of(Image.fromarray(stored.levels), 60, format_="WEBP")
    far = farthest_block(stored, webp, steps=(table, None), resized=False)
    assert far is not None
    assert far.times < 1


def test_pictures_smaller_than_a_block_say_nothing():
    narrow = Brightness(np.zeros((300, 7), np.float32))
    assert farthest_block(narrow, narrow, steps=(None, None), resized=False) is None


def test_a_lossless_copy_of_a_jpeg_is_explained_to_the_last_level():
    original, steps = grey_of(scene(1), 70)
    far = farthest_block(original, original, steps=(np.zeros((8, 8), np.float32), steps), resized=False)
    assert far is not None
    assert far.times == 0


def test_noise_over_the_whole_picture_is_no_change_of_a_place():
    random = np.random.default_rng(1)
    page = np.full((240, 320), 235, np.float32)
    page[40:200:12, 30:290] = 30
    one, other = (np.clip(page + random.normal(0, 2, page.shape), 0, 255).astype(np.float32) for _ in range(2))
    steps = np.ones((8, 8), np.float32)
    far = farthest_block(Brightness(one), Brightness(other), steps=(steps, steps), resized=False)
    assert far is not None
    assert far.times < 1
    other[96:104, 96:104] -= 40
    far = farthest_block(Brightness(one), Brightness(other), steps=(steps, steps), resized=False)
    assert far is not None
    assert (far.row, far.column) == (12, 12)
    assert far.times > 1


def test_steps_are_known_of_a_jpeg_as_it_was_stored_and_of_what_is_lossless(tmp_path):
    scene(1, width=640, height=480).save(tmp_path / "photo.jpg", quality=60)
    scene(1).save(tmp_path / "photo.png")
    scene(1).save(tmp_path / "photo.webp")
    stored = photo_of(tmp_path / "photo.jpg")
    picture = np.asarray(Image.open(stored.path))
    steps = rounded_to(stored, picture)
    assert steps is not None
    assert steps[0, 0] == 13
    shifted = np.roll(picture, (3, 3), axis=(0, 1))  # as after a turn of a picture whose sides are not whole blocks
    assert rounded_to(stored, shifted) is None
    assert rounded_to(stored, np.ascontiguousarray(picture[::2, ::2])) is not None
    lossless = rounded_to(photo_of(tmp_path / "photo.png"), np.asarray(scene(1)))
    assert lossless is not None
    assert not lossless.any()
    assert rounded_to(photo_of(tmp_path / "photo.webp"), np.asarray(scene(1))) is None
