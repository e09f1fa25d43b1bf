"""The page that is shown is the largest that is not a preview."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from desktop_app.core.images import read_picture
from desktop_app.core.images.pages import pages_of

Draw = Callable[..., Image.Image]
PREVIEW, PAGE, MASK = 1, 0, 4


def _write(path: Path, pages: Sequence[tuple[Image.Image, int]]) -> Path:
    (first, kind), *others = pages
    for image, other in others:
        image.encoderinfo = {"tiffinfo": {254: other}}
    first.save(path, save_all=True, append_images=[image for image, _ in others], tiffinfo={254: kind})
    return path


@pytest.mark.parametrize(
    ("kinds", "shown"),
    [
        ([((16, 12), PREVIEW), ((64, 48), PAGE)], 1),
        ([((64, 48), PAGE), ((16, 12), PREVIEW)], 0),
        ([((64, 48), PAGE), ((128, 96), MASK)], 0),
        ([((16, 12), PAGE), ((64, 48), PAGE), ((32, 24), PAGE)], 1),
        ([((64, 48), PAGE), ((64, 48), PAGE)], 0),
        ([((16, 12), PREVIEW), ((64, 48), PREVIEW)], 1),
    ],
)
def test_the_page_that_is_shown(
    kinds: list[tuple[tuple[int, int], int]], shown: int, tmp_path: Path, draw: Draw
) -> None:
    pages = [(draw(number, size=size), kind) for number, (size, kind) in enumerate(kinds)]
    loaded = read_picture(_write(tmp_path / "scan.tif", pages))
    assert (loaded.width, loaded.height) == kinds[shown][0]
    assert np.array_equal(loaded.picture, np.asarray(pages[shown][0]))


def test_previews_and_masks_are_no_pages(tmp_path: Path, draw: Draw) -> None:
    pages = [(draw(0), PREVIEW), (draw(1), PAGE), (draw(2), MASK), (draw(3), PAGE)]
    with Image.open(_write(tmp_path / "scan.tif", pages)) as image:
        assert pages_of(image) == [1, 3]


def test_pages_that_lead_in_a_circle_or_nowhere_end(tmp_path: Path, draw: Draw) -> None:
    path = tmp_path / "scan.tif"
    draw(0).save(path)
    content = bytearray(path.read_bytes())
    place = int.from_bytes(content[4:8], "little")
    count = int.from_bytes(content[place : place + 2], "little")
    for target in (place, len(content) + 1000):
        content[place + 2 + 12 * count : place + 6 + 12 * count] = target.to_bytes(4, "little")
        path.write_bytes(content)
        assert np.array_equal(read_picture(path).picture, np.asarray(draw(0)))
