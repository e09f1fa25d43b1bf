"""What a photo's file says of its exposure."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PIL import Image
from PIL.TiffImagePlugin import IFDRational

from desktop_app.core.images import read_picture
from desktop_app.core.images.exposure import UNSAID, Exposure, read_exposure

SAID = {33434: (1, 125), 33437: (28, 10), 34855: 200, 37386: (50, 1), 42036: "EF50mm f/1.8 STM"}


def file_with(path: Path, tags: dict[int, Any]) -> Path:
    exif = Image.Exif()
    for tag, value in tags.items():
        exif.get_ifd(0x8769)[tag] = IFDRational(*value) if isinstance(value, tuple) else value
    Image.new("RGB", (40, 30), "green").save(path, exif=exif)
    return path


@pytest.mark.parametrize("ending", ["jpg", "webp"])  # the second one is read by another process
def test_what_the_camera_set_is_read(tmp_path: Path, ending: str) -> None:
    exposure = read_picture(file_with(tmp_path / f"a.{ending}", SAID)).metadata.exposure
    assert exposure.seconds == pytest.approx(1 / 125)
    assert exposure.aperture == pytest.approx(2.8)
    assert (exposure.sensitivity, exposure.focal_length, exposure.lens) == (200, 50, "EF50mm f/1.8 STM")


def test_a_file_that_says_nothing(tmp_path: Path) -> None:
    assert read_picture(file_with(tmp_path / "a.png", {})).metadata.exposure == UNSAID


def test_values_of_apex_are_understood() -> None:
    found = read_exposure({37377: IFDRational(7, 1), 37378: IFDRational(3, 1), 34855: (400, 0)}, lens="")
    assert (found.seconds, found.aperture, found.sensitivity) == (1 / 128, 2.8, 400)


@pytest.mark.parametrize(
    "nonsense", [0, -1, float("nan"), float("inf"), "soon", b"x", (), IFDRational(1, 0), None, 1e30]
)
def test_nonsense_tells_nothing(nonsense: object) -> None:
    assert read_exposure(dict.fromkeys((33434, 33437, 34855, 37386), nonsense), lens="") == UNSAID
    assert read_exposure({37377: 1e30, 37378: -1e30}, lens="") == UNSAID
    assert Exposure.sound({"seconds": nonsense, "lens": 3}) == UNSAID
