"""TIFFs of numbers that Pillow refuses or misreads."""

from __future__ import annotations

import io
import struct
from pathlib import Path

import cv2
import numpy as np
import pytest
from PIL import Image
from PIL.PngImagePlugin import PngInfo

from desktop_app.core.errors import DamagedImageError, UnsupportedImageError
from desktop_app.core.images import Limits, read_picture
from desktop_app.core.images.contents import contents_here
from desktop_app.core.images.differences import what_differs
from tests.core.images.made_tiffs import FLOAT, SIGNED, UNSIGNED, tiff

COLOURS = np.random.default_rng(0).integers(0, 256, (21, 17, 3), np.uint8)
GREY = COLOURS[:, :, 0]
AS_NUMBERS = {
    "half": (np.float16, FLOAT, 1 / 255),
    "float": (np.float32, FLOAT, 1 / 255),
    "double": (np.float64, FLOAT, 1.0),
    "unsigned 32": (np.uint32, UNSIGNED, (2**32 - 1) // 255),
    "unsigned 64": (np.uint64, UNSIGNED, 257),
    "unsigned 16": (np.uint16, UNSIGNED, 257),
}


def read(content: bytes) -> np.ndarray:
    """int (H, W, 3), read in this process."""
    return read_picture(io.BytesIO(content), name=Path("numbers.tif")).picture.astype(int)


@pytest.mark.parametrize("big_endian", [False, True])
@pytest.mark.parametrize("layout", ["grey", "colour", "planes", "alpha", "grey and alpha"])
@pytest.mark.parametrize("name", AS_NUMBERS)
def test_any_number_in_any_layout(name: str, layout: str, big_endian: bool) -> None:
    kind, sample, factor = AS_NUMBERS[name]
    shown = GREY[:, :, None] if layout.startswith("grey") else COLOURS
    values = (shown.astype(np.float64) * factor).astype(kind)
    if layout.endswith("alpha"):
        most = 255 * factor
        values = np.concatenate([values, np.full((21, 17, 1), most).astype(kind)], axis=2)
    content = tiff(values, sample=sample, planes=layout == "planes", big_endian=big_endian)
    assert np.abs(read(content) - shown).max() <= 1
    assert contents_here(io.BytesIO(content), limits=Limits(), pixels=True).pages == 1


@pytest.mark.parametrize("big_endian", [False, True])
@pytest.mark.parametrize("kind", [np.int8, np.int16, np.int32])
def test_numbers_with_a_sign(kind: type, big_endian: bool) -> None:
    values = (GREY.astype(int) - 128).astype(kind)
    lowest, highest = int(GREY.min()), int(GREY.max())
    wanted = (GREY.astype(float) - lowest) * 255 / (highest - lowest)
    found = read(tiff(values, sample=SIGNED, big_endian=big_endian))
    assert np.abs(found[:, :, 0] - wanted).max() <= 1


@pytest.mark.parametrize("big_endian", [False, True])
@pytest.mark.parametrize(
    ("kind", "predictor"),
    [(np.float32, 1), (np.float32, 3), (np.float16, 3), (np.uint32, 1), (np.uint32, 2), (np.uint64, 2)],
)
def test_deflate_with_and_without_differences(kind: type, predictor: int, big_endian: bool) -> None:
    factor, sample = (16843009, UNSIGNED) if kind(0).dtype.kind == "u" else (1 / 255, FLOAT)
    values = (COLOURS.astype(np.float64) * factor).astype(kind)
    content = tiff(values, sample=sample, big_endian=big_endian, predictor=predictor, deflate=True)
    assert np.abs(read(content) - COLOURS).max() <= 1


@pytest.mark.parametrize("kind", ["pixels", "planes", "big-endian", "PNG"])
@pytest.mark.parametrize("bits", [10, 12])
def test_colours_in_the_lower_bits_are_seen(bits: int, kind: str) -> None:
    values = COLOURS.astype(np.uint16) << (bits - 8)
    if kind == "PNG":
        content = cv2.imencode(".png", values[:, :, ::-1])[1].tobytes()
    else:
        content = tiff(values, planes=kind == "planes", big_endian=kind == "big-endian")
    assert np.abs(read(content) - COLOURS).max() <= 1


def test_a_dark_photo_stays_dark() -> None:
    assert read(tiff(COLOURS.astype(np.uint16) * 64)).max() <= 64


def test_where_white_is_zero() -> None:
    for values in (65535 - GREY.astype(np.uint16) * 257, 4095 - GREY.astype(np.uint16) * 16):
        assert np.abs(read(tiff(values, white_is_zero=True))[:, :, 0] - GREY).max() <= 1


def test_planes_of_sixteen_bits_are_compared_at_their_depth(tmp_path: Path) -> None:
    values = np.random.default_rng(1).integers(0, 65536, (9, 8, 3)).astype(np.uint16)
    (tmp_path / "planes.tif").write_bytes(tiff(values, planes=True))
    (tmp_path / "pixels.tif").write_bytes(tiff(values))
    assert what_differs(tmp_path / "planes.tif", tmp_path / "pixels.tif") is None


def test_what_is_missing_or_compressed_otherwise_is_named() -> None:
    content = tiff((COLOURS / 255).astype(np.float16), sample=FLOAT)
    high = struct.pack("<HHII", 257, 4, 1, len(COLOURS))
    with pytest.raises(DamagedImageError, match="missing"):
        read(content.replace(high, struct.pack("<HHII", 257, 4, 1, 40)))
    lzw = content.replace(struct.pack("<HHIH", 259, 3, 1, 1), struct.pack("<HHIH", 259, 3, 1, 5))
    with pytest.raises(UnsupportedImageError, match="not supported"):
        read(lzw)


@pytest.mark.parametrize("name", ["TIFF", "PNG", "PSD"])
def test_a_kind_that_is_not_read_is_named(name: str, family_files: dict[str, Path]) -> None:
    content = bytearray(family_files[name].read_bytes())
    content[8 if name != "PSD" else 4 :] = b"\xaa" * 40
    with pytest.raises(UnsupportedImageError, match=f"a kind of {name} that is not read, or damaged"):
        read(bytes(content))


def test_long_texts_in_a_png_do_not_keep_it_from_being_read() -> None:
    info = PngInfo()
    info.add_text("workflow", "x" * (3 << 20), zip=True)
    with io.BytesIO() as buffer:
        Image.fromarray(COLOURS).save(buffer, "PNG", pnginfo=info)
        assert np.array_equal(read(buffer.getvalue()), COLOURS)
