"""What the heads of JPEG 2000 and JPEG XL say."""

from __future__ import annotations

import io
import struct
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageCms

from desktop_app.core.images import Limits, read_picture
from desktop_app.core.images.behind import FILM
from desktop_app.core.images.codestreams import JxlHead, jpeg_2000_bits, jxl_head
from desktop_app.core.images.contents import contents_here
from desktop_app.core.images.extras import extras_of


class Bits:
    """A JPEG XL's head is written bit by bit, the least first."""

    def __init__(self) -> None:
        self.number = self.count = 0

    def put(self, value: int, count: int) -> Bits:
        self.number |= value << self.count
        self.count += count
        return self

    def head(self, *, boxed: bool = False) -> bytes:
        content = b"\xff\x0a" + self.number.to_bytes(40, "little")
        boxes = b"\0\0\0\x0cJXL \r\n\x87\n" + b"\0\0\0\0jxlc" + content
        return boxes if boxed else content


def small_square() -> Bits:
    return Bits().put(1, 1).put(7, 5).put(1, 3)  # 64 rows, as many columns


@pytest.mark.parametrize("boxed", [False, True])
@pytest.mark.parametrize(("selector", "more", "bits"), [(0, 0, 8), (1, 0, 10), (2, 0, 12), (3, 15, 16)])
def test_depth_of_whole_numbers(selector: int, more: int, bits: int, boxed: bool) -> None:
    written = small_square().put(0, 1).put(0, 1).put(0, 1).put(selector, 2).put(more, 6)
    assert jxl_head(written.head(boxed=boxed)) == JxlHead(bits, moving=False)


def test_depth_of_numbers_with_a_point_in_a_size_written_at_length() -> None:
    size = Bits().put(0, 1).put(1, 2).put(4999, 13).put(0, 3).put(0, 2).put(300, 9)
    assert jxl_head(size.put(0, 1).put(0, 1).put(1, 1).put(1, 2).head()) == JxlHead(16, moving=False)


def test_an_animation() -> None:
    written = small_square().put(0, 1).put(1, 1).put(0, 3).put(0, 1).put(0, 1).put(1, 1)  # of more than one frame
    written.put(2, 2).put(23, 10).put(0, 2).put(0, 2).put(0, 1)  # 24 ticks a second
    assert jxl_head(written.put(0, 1).put(0, 2).head()) == JxlHead(8, moving=True)


def test_as_usual_and_not_understood() -> None:
    assert jxl_head(small_square().put(1, 1).head()) == JxlHead()
    assert jxl_head(b"") == jxl_head(b"JXL") == jxl_head(b"\xff\x0a") == JxlHead()
    assert jpeg_2000_bits(b"") == jpeg_2000_bits(b"\xff\x4f\xff\x51") == 8


@pytest.mark.parametrize(("mode", "bits"), [("L", 8), ("RGB", 8), ("I;16", 16)])
def test_depth_of_jpeg_2000(mode: str, bits: int) -> None:
    image = Image.fromarray(np.arange(64, dtype=np.uint16).reshape(8, 8)) if bits == 16 else Image.new(mode, (8, 8))
    with io.BytesIO() as buffer:
        image.save(buffer, "JPEG2000")
        assert jpeg_2000_bits(buffer.getvalue()) == bits


def test_an_animation_is_more_than_the_frame_that_is_shown(family_files: dict[str, Path]) -> None:
    still = family_files["JPEG XL"].read_bytes()
    assert contents_here(io.BytesIO(still), limits=Limits(), name=Path("still.jxl")).extras == ()
    moving = small_square().put(0, 1).put(1, 1).put(0, 3).put(0, 1).put(0, 1).put(1, 1).head()
    found = extras_of(io.BytesIO(moving), "JXL")
    assert found.kinds == (FILM,)
    assert found.mark != extras_of(io.BytesIO(moving + b"another frame"), "JXL").mark


def test_a_psd_without_layers(draw: Callable[..., Image.Image], writers, tmp_path: Path) -> None:
    path = tmp_path / "plain.psd"
    writers["PSD"](draw(0), path)
    found = contents_here(path, limits=Limits(), pixels=True)
    assert (found.pages, found.extras) == (1, ())
    assert found.pixels


def test_lab_in_a_psd(draw: Callable[..., Image.Image]) -> None:
    image = draw(0)
    lab = ImageCms.profileToProfile(
        image, ImageCms.createProfile("sRGB"), ImageCms.createProfile("LAB"), outputMode="LAB"
    )
    width, height = image.size
    head = struct.pack(">4sH6xHIIHH", b"8BPS", 1, 3, height, width, 8, 9) + bytes(14)
    planes = np.moveaxis(np.asarray(lab), 2, 0).tobytes()  # counted from 0, as PSD does
    picture = read_picture(io.BytesIO(head + planes), name=Path("lab.psd")).picture
    assert np.abs(picture.astype(int) - np.asarray(image)).mean() < 3
