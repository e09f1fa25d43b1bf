"""Colours are those that the profile means, and a damaged profile costs nothing."""

from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image, ImageCms

from desktop_app.core.images import read_picture
from desktop_app.core.images.colours import is_plain, profile_mark, to_srgb
from tests.core.images.made_profiles import WIDE, grey_profile, rgb_profile

Draw = Callable[..., Image.Image]
SRGB = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB"))


@pytest.fixture(params=WIDE)
def wide(request: pytest.FixtureRequest) -> bytes:
    return rgb_profile(*WIDE[request.param])


def _soft(draw: Draw) -> Image.Image:
    """Colours that every profile here has."""
    return Image.fromarray((np.asarray(draw(3)) // 2 + 64).astype(np.uint8))


def _in(image: Image.Image, profile: bytes) -> Image.Image:
    found = ImageCms.profileToProfile(image, SRGB, ImageCms.ImageCmsProfile(io.BytesIO(profile)), renderingIntent=1)
    assert found is not None
    return found


def _apart(picture: np.ndarray, image: Image.Image) -> float:
    return float(np.abs(picture.astype(int) - np.asarray(image)).mean())


@pytest.mark.parametrize("name", ["photo.jpg", "photo.png", "photo.webp", "photo.tif", "photo.avif"])
def test_a_wide_photo_looks_like_its_export(name: str, wide: bytes, tmp_path: Path, draw: Draw) -> None:
    wanted = _soft(draw)
    path = tmp_path / name
    options = {"lossless": True} if name == "photo.webp" else {"quality": 98, "subsampling": "4:4:4"}
    _in(wanted, wide).save(path, icc_profile=wide, **options)
    assert _apart(read_picture(path).picture, wanted) <= 2
    assert _apart(np.asarray(Image.open(path).convert("RGB")), wanted) > 4  # which it does not without


def test_transparency_and_profile_together(wide: bytes, tmp_path: Path, draw: Draw) -> None:
    wanted = _soft(draw)
    image = _in(wanted, wide)
    image.putalpha(255)
    image.putpixel((0, 0), (0, 0, 0, 0))
    image.save(tmp_path / "a.png", icc_profile=wide)
    picture = read_picture(tmp_path / "a.png").picture
    assert picture[0, 0].tolist() == [128, 128, 128]
    assert _apart(picture[1:], wanted.crop((0, 1, *wanted.size))) <= 2


def test_grey_with_a_grey_profile_and_with_one_of_colours(wide: bytes, tmp_path: Path) -> None:
    grey = Image.new("L", (8, 8), 100)
    grey.save(tmp_path / "grey.png", icc_profile=grey_profile(1.0))
    linear = read_picture(tmp_path / "grey.png").picture
    assert linear[0, 0].tolist() == pytest.approx([168] * 3, abs=2)  # 100/255 of the light
    grey.save(tmp_path / "rgb.png", icc_profile=wide)
    assert len(set(read_picture(tmp_path / "rgb.png").picture[0, 0].tolist())) <= 2


def test_lab(tmp_path: Path, draw: Draw) -> None:
    lab = ImageCms.profileToProfile(draw(3), SRGB, ImageCms.createProfile("LAB"), outputMode="LAB")
    assert lab is not None
    lab.save(tmp_path / "lab.tif")
    assert _apart(read_picture(tmp_path / "lab.tif").picture, draw(3)) <= 2


def test_srgb_changes_nothing(draw: Draw) -> None:
    image = draw(1)
    assert to_srgb(image, SRGB.tobytes()) is image
    assert to_srgb(image, None) is image
    assert is_plain(SRGB.tobytes(), "RGB")
    assert profile_mark(SRGB.tobytes()) == profile_mark(None) == b""


def test_other_profiles_are_told_apart(wide: bytes) -> None:
    assert not is_plain(wide, "RGB")
    assert len(profile_mark(wide)) == 16
    assert profile_mark(wide) != profile_mark(grey_profile(1.0)) != b""


@pytest.mark.parametrize("mode", ["L", "RGB", "RGBA", "CMYK"])
def test_a_profile_of_other_colours_changes_nothing(mode: str) -> None:
    image = Image.new(mode, (2, 2))
    other = grey_profile(1.0) if mode != "L" else b"\0" * 16 + b"CMYK" + b"\0" * 200
    assert to_srgb(image, other) is image


@given(junk=st.binary(min_size=1, max_size=60), position=st.floats(0, 1), cut=st.booleans())
def test_a_damaged_profile_never_costs_the_photo(junk: bytes, position: float, cut: bool) -> None:
    profile = rgb_profile(*WIDE["Display P3"])
    at = int(position * len(profile))
    damaged = profile[:at] + junk + (b"" if cut else profile[at + len(junk) :])
    image = Image.new("RGB", (4, 4), (10, 100, 200))
    assert to_srgb(image, damaged).size == image.size
    assert len(profile_mark(damaged)) in {0, 16}
