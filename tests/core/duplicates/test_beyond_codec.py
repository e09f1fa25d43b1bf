"""A copy by WebP or AVIF differs by what WebP loses too; a digit by many times more."""

from __future__ import annotations

import io

import numpy as np
import pytest
from PIL import Image, ImageDraw

from desktop_app.core.duplicates import beyond_codec
from desktop_app.core.duplicates.beyond_codec import farthest_beyond_codec
from desktop_app.core.duplicates.compression import compression_in
from desktop_app.core.duplicates.small_differences import find_difference
from tests.core.duplicates.made_photos import scene
from tests.core.duplicates.test_beyond_rounding import SIZE, drawn, saved

ORIGINAL = saved(drawn("13:35"), quality=92)[0]


@pytest.mark.sweep(2)
@pytest.mark.parametrize(
    ("format_", "options"),
    [
        ("WEBP", {"quality": 50}),
        ("WEBP", {"quality": 90}),
        ("AVIF", {"quality": 55, "speed": 10}),
        ("AVIF", {"quality": 85, "speed": 10}),
    ],
)
def test_a_copy_and_a_digit(format_: str, options: dict[str, int]) -> None:
    copy, changed = (saved(drawn(word), format_, **options)[0] for word in ("13:35", "13:48"))
    found = farthest_beyond_codec(copy, ORIGINAL)
    assert found is not None
    assert found.times < 1
    found = farthest_beyond_codec(changed, ORIGINAL)
    assert found is not None
    assert found.times > 1.3
    assert abs(8 * found.row - 146) < 17
    assert abs(8 * found.column - 235) < 25


def test_made_smaller() -> None:
    size = (SIZE[0] * 6 // 10, SIZE[1] * 6 // 10)
    copy, changed = (
        saved(image.resize(size, Image.Resampling.BICUBIC), "WEBP", quality=70)[0]
        for image in (Image.fromarray(ORIGINAL), drawn("88:88"))
    )
    assert find_difference(copy, ORIGINAL, only_jpeg=False) is None
    assert find_difference(changed, ORIGINAL, only_jpeg=False) is not None


@pytest.mark.parametrize("noise", [10, 15])
def test_a_webp_of_nearly_the_picture_is_as_far_from_it_everywhere(noise: int) -> None:
    """A digit that codecs could explain stands out where the file is made again at its own length."""

    def marked(word: str) -> Image.Image:
        image = scene(2, width=480, height=320)
        ImageDraw.Draw(image).text((20, 20), word, (255, 230, 60), font_size=10)
        grain = np.random.default_rng(1).normal(0, noise, (320, 480, 3))
        return Image.fromarray(np.clip(np.asarray(image) + grain, 0, 255).astype(np.uint8))

    source = np.asarray(marked("34 km/h"))
    for word, another in (("34 km/h", False), ("24 km/h", True)):
        file = io.BytesIO()
        marked(word).save(file, "WEBP", quality=75)
        made = np.asarray(Image.open(file).convert("RGB"))
        compression = compression_in(file)
        assert compression is not None
        without = farthest_beyond_codec(made, source)
        found = farthest_beyond_codec(made, source, length=compression.length)
        assert without is not None
        assert found is not None
        assert without.times < 1
        assert (found.times > 1) == another
        assert not another or (found.row, found.column) == (3, 2)


def test_what_tells_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    tiny = np.ascontiguousarray(ORIGINAL[:60, :300])
    assert farthest_beyond_codec(tiny, tiny) is None
    panorama = np.zeros((64, 16400, 3), np.uint8)
    assert farthest_beyond_codec(panorama, panorama) is None
    monkeypatch.setattr(beyond_codec, "_MOST_PIXELS", 1000)
    assert farthest_beyond_codec(ORIGINAL, ORIGINAL) is None


def test_where_nothing_differs_nothing_is_far() -> None:
    flat = np.full((80, 80, 3), 90, np.uint8)
    for picture in (ORIGINAL, flat):
        found = farthest_beyond_codec(picture, picture)
        assert found is not None
        assert found.times == 0
