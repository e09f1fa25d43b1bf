"""Deflated numbers, written as LibRaw reads them; libtiff, which reads both ways, sees the same."""

from __future__ import annotations

import io
import struct
import zlib
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from desktop_app.core.images.deflated_dng import readable
from tests.conftest import draw_picture

DEFLATED = "tiff_adobe_deflate"
WIDTH, HEIGHT, COMPRESSION, STRIPS, ROWS, PREDICTOR = 256, 257, 259, 273, 278, 317
OF_BYTES = 3


def deflated(numbers: np.ndarray, *, order: str, predictor: int = 1) -> bytes:
    """A TIFF of one strip of numbers (H, W), as they are; `order` is "<" or ">"."""
    height, width = numbers.shape
    strip = zlib.compress(numbers.astype(numbers.dtype.newbyteorder(order)).tobytes())
    form = 3 if numbers.dtype.kind == "f" else 1
    tags = [(256, width), (257, height), (258, 8 * numbers.itemsize), (259, 8), (262, 1), (273, 8), (277, 1)]
    tags += [(278, height), (279, len(strip)), (317, predictor), (339, form)]
    entries = b"".join(struct.pack(f"{order}HHII", tag, 4, 1, value) for tag, value in tags)
    head = (b"II" if order == "<" else b"MM") + struct.pack(f"{order}HI", 42, 8 + len(strip))
    return head + strip + struct.pack(f"{order}H", len(tags)) + entries + bytes(4)


@pytest.mark.parametrize("strip", [1000, 1 << 20])
@pytest.mark.parametrize(
    ("mode", "predictor"), [("F", 1), ("F", 2), ("I;16", 1), ("I;16", 2), ("RGB", 1), ("RGB", 2), ("L", 2)]
)
def test_the_numbers_are_the_same(mode: str, predictor: int, strip: int, tmp_path: Path) -> None:
    image = draw_picture(0).convert("RGB" if mode == "RGB" else "L" if mode == "L" else "I").convert(mode)
    path = tmp_path / "photo.dng"
    image.save(path, "TIFF", compression=DEFLATED, tiffinfo={PREDICTOR: predictor}, strip_size=strip)
    rewritten = readable(path.read_bytes())
    assert rewritten is not None
    with Image.open(io.BytesIO(rewritten), formats=("TIFF",)) as again:
        assert again.tag_v2[COMPRESSION] == (8 if mode == "F" else 1)
        assert again.tag_v2.get(PREDICTOR, 1) == (OF_BYTES if mode == "F" else 1)
        assert np.array_equal(np.asarray(again), np.asarray(image))
    assert readable(rewritten) is None, "what LibRaw reads is left as it is"


@pytest.mark.parametrize("order", ["<", ">"])
@pytest.mark.parametrize("kind", [np.float32, np.uint16])
def test_whatever_comes_first_in_a_number(kind: type, order: str) -> None:
    numbers = np.random.default_rng(0).integers(0, 60000, (12, 20)).astype(kind)
    rewritten = readable(deflated(numbers, order=order))
    assert rewritten is not None
    with Image.open(io.BytesIO(rewritten), formats=("TIFF",)) as again:
        assert np.array_equal(np.asarray(again), numbers)


@pytest.mark.parametrize("compression", ["raw", "tiff_lzw", "jpeg"])
def test_what_is_not_deflated_is_left_as_it_is(compression: str, tmp_path: Path) -> None:
    draw_picture(0).save(tmp_path / "photo.dng", "TIFF", compression=compression)
    assert readable((tmp_path / "photo.dng").read_bytes()) is None
    assert readable(b"IIU\0") is None
    assert readable(deflated(np.zeros((4, 4), np.float32), order="<", predictor=OF_BYTES)) is None


@pytest.mark.parametrize("width", [0, 1 << 30])
def test_what_no_camera_writes_is_refused(width: int) -> None:
    content = deflated(np.zeros((4, 4), np.float32), order="<")
    at = content.index(struct.pack("<HHII", WIDTH, 4, 1, 4))
    with pytest.raises(ValueError, match=r"nothing that a camera writes|cannot reshape"):
        readable(content[:at] + struct.pack("<HHII", WIDTH, 4, 1, width) + content[at + 12 :])


def test_a_small_file_that_claims_any_size_is_refused() -> None:
    content = deflated(np.zeros((4, 4), np.float32), order="<")
    for tag, value in ((WIDTH, 60_000), (HEIGHT, 60_000), (ROWS, 60_000)):
        at = content.index(struct.pack("<HHII", tag, 4, 1, 4))
        content = content[:at] + struct.pack("<HHII", tag, 4, 1, value) + content[at + 12 :]
    with pytest.raises(ValueError, match="nothing that a camera writes"):
        readable(content)


def test_tags_that_name_the_same_values_again_and_again_are_refused() -> None:
    values, times = 1 << 10, 1 << 8
    entry = struct.pack("<HHII", STRIPS, 4, values, 10 + 12 * times)
    with pytest.raises(ValueError, match="share their values"):
        readable(b"II*\0" + struct.pack("<IH", 8, times) + entry * times + bytes(4 + 4 * values))
