"""Photoshop's files: of 16 and 32 bits, large documents, and what they tell besides their picture."""

from __future__ import annotations

import io
import struct
from datetime import datetime
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageCms

from desktop_app.core.errors import DamagedImageError, UnsupportedImageError
from desktop_app.core.images import Limits, read_picture
from desktop_app.core.images.contents import contents_here
from tests.core.images.made_profiles import WIDE, rgb_profile

GREY, RGB, CMYK, LAB = 1, 3, 4, 9


def _resource(kind: int, content: bytes) -> bytes:
    return b"8BIM" + struct.pack(">HxxI", kind, len(content)) + content + b"\0" * (len(content) % 2)


def psd(
    values: np.ndarray,
    colours: int,
    *,
    large: bool = False,
    packed: bool = False,
    layers: bytes = b"",
    more: bytes = b"",
) -> bytes:
    """A file of (H, W, C) numbers, in the order in which Photoshop has their bytes."""
    values = np.atleast_3d(values)
    height, width, channels = values.shape
    kind = values.dtype.newbyteorder(">")
    planes = [values[:, :, channel].astype(kind) for channel in range(channels)]
    head = struct.pack(">4sH6xHIIHH", b"8BPS", 1 + large, channels, height, width, 8 * kind.itemsize, colours)
    sections = struct.pack(">II", 0, len(more)) + more + struct.pack(">Q" if large else ">I", len(layers)) + layers
    if not packed:
        return head + sections + b"\0\0" + b"".join(plane.tobytes() for plane in planes)
    rows = [_packed(row.tobytes()) for plane in planes for row in plane]
    lengths = b"".join(struct.pack(">I" if large else ">H", len(row)) for row in rows)
    return head + sections + b"\0\1" + lengths + b"".join(rows)


def _packed(row: bytes) -> bytes:
    parts = (row[at : at + 100] for at in range(0, len(row), 100))
    return b"".join(bytes([len(part) - 1]) + part for part in parts)


def shown(content: bytes) -> np.ndarray:
    return read_picture(io.BytesIO(content), name=Path("photo.psd")).picture.astype(int)


@pytest.fixture
def values(draw) -> np.ndarray:
    return np.asarray(draw(0))


@pytest.mark.parametrize("large", [False, True])
@pytest.mark.parametrize("packed", [False, True])
@pytest.mark.parametrize("kind", ["u1", "u2", "f4"])
def test_any_depth_and_length(kind: str, packed: bool, large: bool, values: np.ndarray) -> None:
    scale = {"u1": 1, "u2": 257, "f4": 1 / 255}[kind]
    content = psd((values * scale).astype(kind) if kind == "f4" else values.astype(kind) * scale, RGB,
                  packed=packed, large=large)  # fmt: skip
    assert np.abs(shown(content) - values).max() <= 1


def test_grey_ink_and_lab(values: np.ndarray) -> None:
    image = Image.fromarray(values)
    grey, ink = np.asarray(image.convert("L")), np.asarray(image.convert("CMYK"))
    assert np.array_equal(shown(psd(grey.astype(np.uint16) * 257, GREY))[:, :, 0], grey)
    deep, flat = psd((255 - ink).astype(np.uint16) * 257, CMYK), psd(255 - ink, CMYK)
    assert np.array_equal(shown(deep), shown(flat))
    assert np.abs(shown(deep) - values).max() <= 2
    lab = ImageCms.profileToProfile(image, ImageCms.createProfile("sRGB"), ImageCms.createProfile("LAB"),
                                    outputMode="LAB")  # fmt: skip
    counted = np.asarray(lab)
    assert np.array_equal(shown(psd(counted.astype(np.uint16) * 257, LAB)), shown(psd(counted, LAB)))
    assert np.abs(shown(psd(counted, LAB)) - values).mean() < 3


def test_a_dark_photo_stays_dark_and_its_depth_counts(values: np.ndarray) -> None:
    content = psd(values.astype(np.uint16) * 3, RGB)
    assert shown(content).max() <= 3
    found = contents_here(io.BytesIO(content), limits=Limits(), pixels=True)
    assert (found.format, found.pages, found.bits, found.extras) == ("PSD", 1, 16, ())


@pytest.mark.parametrize("deep", [False, True])
def test_a_selection_is_no_transparency(deep: bool, values: np.ndarray) -> None:
    four = np.dstack([values, np.zeros(values.shape[:2], np.uint8)]).astype(np.uint16) * (257 if deep else 1)
    four = four if deep else four.astype(np.uint8)
    assert np.array_equal(shown(psd(four, RGB)), values)
    through = struct.pack(">Ih", 2, -1) + bytes(4) if not deep else bytes(8) + b"8BIMMt16" + bytes(4)
    assert np.ptp(shown(psd(four, RGB, layers=through))) == 0  # nothing but the ground


def test_layers_of_deep_files_are_told(values: np.ndarray) -> None:
    content = psd(values.astype(np.uint16), RGB, layers=bytes(8) + b"8BIMLr16" + struct.pack(">Ih", 2, 1))
    assert contents_here(io.BytesIO(content), limits=Limits()).extras == ("layers",)


@pytest.mark.parametrize("deep", [False, True])
def test_profile_date_and_camera(deep: bool, values: np.ndarray) -> None:
    exif = Image.Exif()
    exif[0x010F], exif[0x9003] = "Maker", "2020:01:02 03:04:05"
    exif._ifds[0x8769] = {0x9003: "2020:01:02 03:04:05"}
    exif[0x8769] = exif._ifds[0x8769]
    more = _resource(1039, rgb_profile(*WIDE["ProPhoto"])) + _resource(1058, exif.tobytes()[6:])
    stored = values.astype(np.uint16) * 257 if deep else values
    loaded = read_picture(io.BytesIO(psd(stored, RGB, more=more)), name=Path("photo.psd"))
    assert loaded.metadata.camera == "Maker"
    assert loaded.metadata.taken == datetime(2020, 1, 2, 3, 4, 5)  # noqa: DTZ001 -- a camera's clock
    assert np.abs(loaded.picture.astype(int) - values).mean() > 5


def test_a_file_without_the_picture_of_its_layers_is_named(values: np.ndarray) -> None:
    with pytest.raises(UnsupportedImageError, match="without a picture of all its layers"):
        shown(psd(values, RGB, more=_resource(1057, struct.pack(">IB", 1, 0))))


def test_what_is_missing_is_named(values: np.ndarray) -> None:
    whole = psd(values.astype(np.uint16), RGB)
    with pytest.raises(DamagedImageError):
        shown(whole[:-100])
    with pytest.raises(UnsupportedImageError):
        shown(psd(values.astype(np.uint16)[:, :, :2], RGB))
    with pytest.raises(UnsupportedImageError):
        shown(psd(values[:, :, 0].astype(np.uint16), 2))
