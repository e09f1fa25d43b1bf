"""Pixels of any depth, and transparent ones, as a person would want to see them."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest
from PIL import Image, ImageDraw

from desktop_app.core.images import read_picture
from desktop_app.core.images.tones import deep_values, eight_bit, seen
from tests.core.images.made_tiffs import SIGNED, tiff


@pytest.mark.parametrize(
    ("values", "wanted"),
    [
        (np.array([[0, 4095]], np.uint16), [0, 255]),  # 12 bits in 16
        (np.array([[0, 16383]], np.uint16), [0, 255]),
        (np.array([[0, 30000, 65535]], np.uint16), [0, 117, 255]),
        (np.array([[0, 32767]], np.int16), [0, 255]),
        (np.array([[0, 7, 39]], np.uint16), [0, 7, 39]),  # labels
        (np.array([[0, 2**31, 2**32 - 1]], np.uint32), [0, 128, 255]),
        (np.array([[0, 0.5, 1.0]], np.float32), [0, 128, 255]),
        (np.array([[0, 0.25]], np.float64), [0, 64]),  # not brightened to white
        (np.array([[0, 100, 255]], np.float32), [0, 100, 255]),
        (np.array([[0, 257, 65535]], np.float32), [0, 1, 255]),
        (np.array([[-2.0, 2.0]], np.float32), [0, 255]),
        (np.array([[np.nan, 1.0, np.inf, 0.0]], np.float32), [0, 255, 255, 0]),
        (np.array([[np.nan, np.nan]], np.float32), [0, 0]),
    ],
)
def test_numbers_are_shown_in_the_range_that_they_are_in(values: np.ndarray, wanted: list[int]) -> None:
    assert eight_bit(values)[0].tolist() == wanted


def test_no_number_at_all() -> None:
    assert eight_bit(np.zeros((0, 3), np.uint16)).shape == (0, 3)


def _write(path: Path, values: np.ndarray) -> Path:
    done, content = cv2.imencode(path.suffix, values)
    assert done
    path.write_bytes(content.tobytes())
    return path


@pytest.mark.parametrize("kind", [np.float32, np.float64])
def test_numbers_with_a_point_in_colour_and_grey(kind: type, tmp_path: Path) -> None:
    colours = np.linspace(0, 1, 5 * 7 * 3).reshape(5, 7, 3).astype(kind)
    picture = read_picture(_write(tmp_path / "colours.tif", colours[:, :, ::-1].copy())).picture
    assert np.abs(picture - colours * 255).max() <= 0.51
    grey = read_picture(_write(tmp_path / "grey.tif", colours[:, :, 0].copy())).picture
    assert np.abs(grey[:, :, 1] - colours[:, :, 0] * 255).max() <= 0.51


def test_unsigned_numbers_of_32_bits(tmp_path: Path) -> None:
    values = np.array([[0, 1 << 30, (1 << 32) - 1]], np.uint32)
    path = tmp_path / "grey.tif"
    path.write_bytes(tiff(values))
    with Image.open(path) as image:
        assert deep_values(image).tolist() == values.tolist()
    assert read_picture(path).picture[0, :, 0].tolist() == [0, 64, 255]


def test_signed_numbers_of_16_bits(tmp_path: Path) -> None:
    path = tmp_path / "grey.tif"
    path.write_bytes(tiff(np.array([[0, 16384, 32767]], np.int16), sample=SIGNED))
    assert read_picture(path).picture[0, :, 0].tolist() == [0, 128, 255]


@pytest.mark.parametrize("bits", [8, 16])
def test_colours_in_planes(bits: int, tmp_path: Path) -> None:
    values = np.random.default_rng(0).integers(0, 1 << bits, (9, 7, 3)).astype(f"u{bits // 8}")
    path = tmp_path / "planes.tif"
    path.write_bytes(tiff(values, planes=True))
    assert np.abs(read_picture(path).picture - (values >> (bits - 8)).astype(int)).max() <= 1


def _drawing(colour: int, ground: int) -> Image.Image:
    image = Image.new("RGBA", (60, 60), (ground, ground, ground, 0))
    ImageDraw.Draw(image).ellipse((10, 10, 40, 40), fill=(colour, colour, colour, 255))
    return image


@pytest.mark.parametrize("colour", [0, 60, 128, 140, 200, 255])
@pytest.mark.parametrize("hidden", [0, 255])
def test_a_drawing_on_nothing_is_seen(colour: int, hidden: int) -> None:
    picture = np.asarray(seen(_drawing(colour, hidden))).astype(int)
    assert picture[25, 25].tolist() == [colour] * 3
    assert abs(int(picture[0, 0, 0]) - colour) >= 60
    small = np.asarray(seen(_drawing(colour, hidden), factor=4)).astype(int)
    assert abs(small[0, 0, 0] - picture[0, 0, 0]) <= 1  # the same ground at any scale


def test_what_hides_under_transparency_is_not_seen() -> None:
    assert np.array_equal(np.asarray(seen(_drawing(255, 0))), np.asarray(seen(_drawing(255, 200))))


def test_opaque_alpha_changes_nothing(tmp_path: Path) -> None:
    image = Image.fromarray(np.random.default_rng(0).integers(0, 256, (9, 9, 3), np.uint8))
    assert np.array_equal(np.asarray(seen(image.convert("RGBA"))), np.asarray(image))
