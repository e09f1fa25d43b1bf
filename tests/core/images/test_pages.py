"""The page that is shown is the largest that is not a preview."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from desktop_app.core.images import read_picture
from desktop_app.core.images.differences import what_differs
from desktop_app.core.images.pages import look_through, pages_of

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
    pages = [(draw(0, size=(16, 12)), PREVIEW), (draw(1), PAGE), (draw(2), MASK), (draw(3), PAGE)]
    with Image.open(_write(tmp_path / "scan.tif", pages)) as image:
        assert pages_of(image) == [1, 3]
        assert look_through(image) == ([1, 3], [2], True)


def test_what_is_called_a_preview_and_is_as_large_as_a_page_is_one(tmp_path: Path, draw: Draw) -> None:
    sizes = [((64, 48), PAGE), ((64, 48), PREVIEW), ((32, 24), PREVIEW), ((64, 48), MASK)]
    pages = [(draw(number, size=size), kind) for number, (size, kind) in enumerate(sizes)]
    path = _write(tmp_path / "scan.tif", pages)
    with Image.open(path) as image:
        assert look_through(image) == ([0, 1], [3], True)
    other = _write(tmp_path / "other.tif", [pages[0], (draw(9), PREVIEW), *pages[2:]])
    assert what_differs(path, other) == "not every page is the same"


def _with_pages_within(path: Path, pages: Sequence[tuple[Image.Image, int]]) -> Path:
    """The first page tells of the others as of pages within it, and none of them of a next one."""
    stand_in, within, width = 65000, 330, 12
    (first, kind), *others = pages
    for image, other in others:
        image.encoderinfo = {"tiffinfo": {254: other}}
    told = {254: kind, stand_in: tuple(range(1, len(others) + 1))}
    first.save(path, save_all=True, append_images=[image for image, _ in others], tiffinfo=told)
    with Image.open(path) as image:
        for page in range(len(pages)):
            image.seek(page)
        places = list(image._frame_pos)
    content = bytearray(path.read_bytes())
    for place in places:
        count = int.from_bytes(content[place : place + 2], "little")
        end = place + 2 + width * count
        for at in range(place + 2, end, width):
            if int.from_bytes(content[at : at + 2], "little") == stand_in:
                content[at : at + 2] = within.to_bytes(2, "little")
                content[at + 2 : at + 4] = (4).to_bytes(2, "little")
                values = b"".join(one.to_bytes(4, "little") for one in places[1:])
                content[at + 8 : at + 12] = values if len(values) == 4 else len(content).to_bytes(4, "little")
                content += values
        content[end : end + 4] = bytes(4)
    path.write_bytes(content)
    return path


@pytest.mark.parametrize(
    ("kinds", "shown", "pages"),
    [
        ([((16, 12), PREVIEW), ((64, 48), PAGE)], 1, [1]),
        ([((64, 48), PAGE), ((32, 24), PREVIEW), ((16, 12), PREVIEW)], 0, [0]),
        ([((16, 12), PREVIEW), ((8, 6), PREVIEW), ((64, 48), PAGE), ((64, 48), PAGE)], 2, [2, 3]),
    ],
)
def test_pages_within_a_page_are_pages(
    kinds: list[tuple[tuple[int, int], int]], shown: int, pages: list[int], tmp_path: Path, draw: Draw
) -> None:
    drawn = [(draw(number, size=size), kind) for number, (size, kind) in enumerate(kinds)]
    path = _with_pages_within(tmp_path / "scan.tif", drawn)
    loaded = read_picture(path)
    assert np.array_equal(loaded.picture, np.asarray(drawn[shown][0]))
    with Image.open(path) as image:
        assert pages_of(image) == pages


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
