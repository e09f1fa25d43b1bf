"""A copy by WebP or AVIF differs by what WebP loses too; a digit by many times more."""

from __future__ import annotations

import numpy as np
import pytest
from PIL import Image

from desktop_app.core.duplicates import beyond_codec
from desktop_app.core.duplicates.beyond_codec import farthest_beyond_codec
from desktop_app.core.duplicates.small_differences import find_difference
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
