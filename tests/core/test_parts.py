"""Parts of pictures: rectangles in shares, and the pixels that they stand for."""

from __future__ import annotations

import dataclasses
import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.core.errors import KnownError
from desktop_app.core.parts import GRID, SMALLEST, Part

shares = st.floats(0, 1)


@pytest.mark.parametrize(
    "numbers",
    [
        (-0.1, 0, 0.5, 0.5),
        (0, 0.6, 0.5, 0.5),
        (0, 0, 0, 0.5),
        (0, 0, 0.5, -0.5),
        (math.nan, 0, 1, 1),
        (0, 0, math.inf, 1),
    ],
)
def test_what_is_empty_or_not_inside_is_refused(numbers: tuple[float, float, float, float]) -> None:
    with pytest.raises(KnownError, match="not inside of the picture"):
        Part(*numbers)


def test_pixels_are_those_of_the_whole_photo() -> None:
    assert Part.of_pixels(10, 20, 30, 40, size=(100, 200)) == Part(0.1, 0.1, 0.3, 0.2)
    for beyond in ((90, 0, 11, 10), (0, 0, 100, 201), (-1, 0, 5, 5), (5, 5, 0, 5)):
        with pytest.raises(KnownError, match=r"has 100×200 pixels"):
            Part.of_pixels(*beyond, size=(100, 200))


def test_a_part_of_one_pixel_is_too_small_to_be_recognised() -> None:
    Part.of_pixels(0, 0, 16, 16, size=(1000, 1000)).check_pixels(1000, 1000)
    for width, height in ((1, 1), (15, 400), (400, 15)):
        with pytest.raises(KnownError, match=f"only {width}×{height} pixels"):
            Part.of_pixels(0, 0, width, height, size=(1000, 1000)).check_pixels(1000, 1000)


@given(corners=st.tuples(shares, shares, shares, shares), size=st.tuples(st.integers(1, 60), st.integers(1, 60)))
def test_a_part_always_has_pixels_and_they_are_the_pictures(
    corners: tuple[float, float, float, float], size: tuple[int, int]
) -> None:
    (left, top, right, bottom), (width, height) = corners, size
    if left == right or top == bottom:
        with pytest.raises(KnownError):
            Part.around(left, top, right, bottom)
        return
    part = Part.around(left, top, right, bottom)
    picture = np.arange(width * height * 3, dtype=np.uint32).astype(np.uint8).reshape(height, width, 3)
    x0, y0, x1, y1 = part.box(width, height)
    assert 0 <= x0 < x1 <= width
    assert 0 <= y0 < y1 <= height
    assert part.cut(picture).tobytes() == picture[y0:y1, x0:x1].tobytes()
    assert part.inside(Part(0, 0, 1, 1)) == Part.around(
        part.left, part.top, part.left + part.width, part.top + part.height
    )


def test_what_is_drawn_beyond_the_picture_is_cut_off() -> None:
    assert Part.around(1.4, 0.5, 0.5, -3) == Part(0.5, 0, 0.5, 0.5)


def test_a_part_of_a_part_lies_in_it() -> None:
    inner = Part(0.5, 0.5, 0.5, 0.5).inside(Part(0.2, 0.4, 0.4, 0.2))
    assert dataclasses.astuple(inner) == pytest.approx((0.4, 0.5, 0.2, 0.1))


def test_a_grown_part_stays_inside() -> None:
    assert Part(0.25, 0.25, 0.5, 0.5).grown(2) == Part(0, 0, 1, 1)
    assert dataclasses.astuple(Part(0, 0, 0.2, 0.2).grown(2)) == pytest.approx((0, 0, 0.3, 0.3))


def test_the_grid_covers_the_picture_from_edge_to_edge() -> None:
    seen = np.zeros((60, 60), np.int64)
    for part in GRID:
        left, top, right, bottom = part.box(60, 60)
        seen[top:bottom, left:right] += 1
        assert min(part.width, part.height) >= SMALLEST
    assert seen.min() >= 2
    assert len(set(GRID)) == len(GRID)
