"""A digit of a few pixels goes beyond what a file's rounding explains; a second copy of one picture does not."""

from __future__ import annotations

import io

import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageFilter

from desktop_app.core.duplicates import small_differences
from desktop_app.core.duplicates.beyond_rounding import farthest_beyond_rounding
from desktop_app.core.duplicates.block_cosines import Farthest
from desktop_app.core.duplicates.compression import Compression, compression_in
from desktop_app.core.duplicates.remade import is_remade
from desktop_app.core.duplicates.small_differences import find_difference
from tests.core.duplicates.made_photos import scene

Saved = tuple[np.ndarray, Compression | None, np.ndarray | None]
SIZE = (420, 300)
PLACE = (211, 141)
RESAMPLING = Image.Resampling


def drawn(word: str, *, seed: int = 5) -> Image.Image:
    """A picture with a word in small print over it."""
    image = Image.blend(scene(seed, width=SIZE[0], height=SIZE[1]), Image.new("RGB", SIZE, (120, 120, 120)), 0.4)
    draw = ImageDraw.Draw(image)
    draw.rectangle((200, 136, 270, 156), fill=(30, 34, 40))
    draw.text(PLACE, word, fill=(210, 216, 220), font_size=10)
    return image


def saved(image: Image.Image, format_: str = "JPEG", **options: object) -> Saved:
    file = io.BytesIO()
    image.save(file, format_, **options)
    file.seek(0)
    compression = compression_in(file) if format_ in {"JPEG", "PNG"} else None
    read = Image.open(file)
    table = getattr(read, "quantization", {}).get(0)
    steps = np.array(table, np.float32).reshape(8, 8) if table else np.zeros((8, 8), np.float32)
    return np.asarray(read.convert("RGB")), compression, None if format_ in {"WEBP", "AVIF"} else steps


def farthest(small: Saved, large: Saved) -> Farthest | None:
    return farthest_beyond_rounding(small[0], large[0], (small[1], large[1]), (small[2], large[2]))


@pytest.mark.sweep(2)
@pytest.mark.parametrize("quality", [50, 82])
@pytest.mark.parametrize(
    ("scale", "way"),
    [(1.0, RESAMPLING.BOX), (0.5, RESAMPLING.BOX), (0.7, RESAMPLING.BICUBIC), (0.6, RESAMPLING.NEAREST)],
)
def test_two_copies_of_a_third_picture(scale: float, way: RESAMPLING, quality: int) -> None:
    size = (round(SIZE[0] * scale), round(SIZE[1] * scale))
    original = saved(drawn("13:35"), quality=90)
    copy, changed = (saved(drawn(word).resize(size, way), quality=quality) for word in ("13:35", "13:48"))
    assert not is_remade(original[0], copy[0], copy[1])
    found = farthest(copy, original)
    assert found is not None
    assert found.times < 1
    found = farthest(changed, original)
    assert found is not None
    assert found.times > 1.3
    assert abs(8 * found.row - scale * 146) < 20
    assert abs(8 * found.column - scale * 235) < 30
    if scale == 1:
        assert farthest(original, changed) == found


def test_the_second_look_asks_it(monkeypatch: pytest.MonkeyPatch) -> None:
    original, small = (saved(drawn(word), quality=90) for word in ("13:35", "13:48"))
    steps, compressions = (original[2], small[2]), (original[1], small[1])
    for limit in ("_far", "_glaring", "_worst", "farthest_beyond_codec"):
        monkeypatch.setattr(small_differences, limit, lambda *_args, **_options: None)
    assert find_difference(original[0], small[0], only_jpeg=True) is None
    found = find_difference(original[0], small[0], only_jpeg=True, steps=steps, compressions=compressions)
    assert found is not None
    assert found.middle[0] == pytest.approx(0.56, abs=0.06)
    assert found.middle[1] == pytest.approx(0.48, abs=0.06)


def test_what_sharp_edges_lost_by_enlarging_is_no_change() -> None:
    """Of two copies of a picture, one of them enlarged: shapes on smooth grounds, where little else goes beyond."""
    random, size = np.random.default_rng(9), (800, 600)
    levels = np.full((size[1], size[0], 3), 125, np.float32)
    for coarse, strength in ((4, 60), (9, 45), (20, 28), (55, 18)):
        noise = random.normal(0, 1, (coarse * size[1] // size[0] + 1, coarse + 1, 3)).astype(np.float32)
        for channel in range(3):
            levels[..., channel] += strength * np.asarray(
                Image.fromarray(noise[..., channel]).resize(size, RESAMPLING.BICUBIC)
            )
    image = Image.fromarray(np.clip(levels, 0, 255).astype(np.uint8))
    draw = ImageDraw.Draw(image)
    for _ in range(12):
        x, y, side = (int(random.integers(*ends)) for ends in ((0, size[0]), (0, size[1]), (20, 88)))
        colour = tuple(int(level) for level in random.integers(0, 256, 3))
        shape = draw.ellipse if random.random() < 0.5 else draw.rectangle
        shape((x - side, y - side, x + side, y + side), fill=colour)
    enlarged = image.resize((2 * size[0], 2 * size[1]), RESAMPLING.BICUBIC)
    found = farthest(saved(image, quality=90), saved(enlarged, quality=90))
    assert found is not None
    assert found.times < 1


def test_of_a_lossless_original_the_least_thing_counts() -> None:
    original = saved(drawn("13:35"), "PNG")
    touched = drawn("13:35")
    ImageDraw.Draw(touched).rectangle((300, 60, 303, 63), fill=(255, 255, 255))
    for scale in (1.0, 0.5):
        size = (round(SIZE[0] * scale), round(SIZE[1] * scale))
        found = farthest(saved(touched.resize(size, RESAMPLING.BOX), quality=92), original)
        assert found is not None
        assert found.times > 1


def page(number: str) -> Image.Image:
    """Print of nine pixels on paper that was photographed."""
    image = Image.new("RGB", (840, 600), (226, 222, 214))
    draw = ImageDraw.Draw(image)
    for row in range(28):
        words = f"order {number} within" if row == 17 else f"invoice {1000 + 271 * row} of your account, hill {row}"
        draw.text((16, 14 + 20 * row), f"{words} payment customer avenue {row}", fill=(44, 42, 46), font_size=12)
    soft = np.asarray(image.filter(ImageFilter.GaussianBlur(0.6)), np.float32)
    noise = np.random.default_rng(0).normal(0, 2, (*soft.shape[:2], 1))
    return Image.fromarray(np.clip(soft + noise, 0, 255).astype(np.uint8))


@pytest.mark.sweep(2)
@pytest.mark.parametrize("other", ["5865", "5905", "3965"])
@pytest.mark.parametrize("quality", [60, 75, 90])
def test_a_digit_of_four_pixels_is_another_where_all_else_was_made_of_the_same(quality: int, other: str) -> None:
    original, changed = (saved(page(number), quality=50) for number in ("5965", other))
    for saved_as, is_changed in ((original, False), (changed, True)):
        small = Image.fromarray(saved_as[0]).resize((420, 300), RESAMPLING.BICUBIC)
        found = farthest(saved(small, quality=quality), original)
        assert found is not None
        assert (found.times > 1) is is_changed
        assert not is_changed or abs(8 * found.row - 180) < 20


def test_what_a_resizer_that_is_nearly_a_known_one_rounds_otherwise_is_no_change() -> None:
    original = saved(page("5965"), quality=50)
    light = (original[0].astype(np.float32) / 255) ** 2.2
    mean = light.reshape(300, 2, 420, 2, 3).mean(axis=(1, 3))
    small = Image.fromarray(np.rint(255 * mean ** (1 / 2.2)).astype(np.uint8))
    found = farthest(saved(small, quality=85), original)
    assert found is not None
    assert found.times < 1


def test_an_unknown_way_says_nothing_of_a_copy() -> None:
    original = saved(scene(5, width=SIZE[0], height=SIZE[1]), quality=92)
    small = Image.fromarray(original[0]).resize((300, 214), RESAMPLING.BICUBIC)
    sharpened = small.filter(ImageFilter.UnsharpMask(0.6, 60))
    found = farthest(saved(sharpened, quality=80), original)
    assert found is not None
    assert found.times < 1


def test_nothing_is_said_where_no_table_tells() -> None:
    jpeg, webp = saved(drawn("a"), quality=80), saved(drawn("a"), "WEBP", quality=60)
    assert farthest(webp, webp) is None
    assert farthest(jpeg, webp) is None  # which of the two was compressed last is not known, and it does not fit
    turned = (jpeg[0], Compression("JPEG", orientation=6), jpeg[2])
    assert farthest(turned, jpeg) is None
    tiny = saved(drawn("a").resize((40, 30)), quality=80)
    assert farthest(tiny, jpeg) is None
    grey = (jpeg[0], Compression("JPEG", jpeg[1].tables, grey=True), jpeg[2])  # type: ignore[union-attr]
    assert farthest(grey, jpeg) is None
