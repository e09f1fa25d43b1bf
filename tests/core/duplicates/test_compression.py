"""What a file's head says of its compression; what is damaged or strange says nothing."""

import io
from dataclasses import replace

import numpy as np
import pytest
from PIL import Image

from desktop_app.core.duplicates.compression import Compression, compression_in, compression_of
from tests.core.duplicates.made_photos import photo_of, scene

IMAGE = Image.fromarray(np.asarray(scene(3, width=120, height=90)))


def file_of(image: Image.Image, format_: str, **options) -> io.BytesIO:
    file = io.BytesIO()
    image.save(file, format_, **options)
    file.seek(0)
    return file


def test_of_a_jpeg():
    found = compression_in(file_of(IMAGE, "JPEG", quality=75, subsampling=1))
    assert found is not None
    assert (found.format, found.sampling, found.grey, found.orientation) == ("JPEG", 1, False, 1)
    assert [len(table) for table in found.tables] == [64, 64]
    grey = compression_in(file_of(IMAGE.convert("L"), "JPEG"))
    assert grey is not None
    assert grey.grey


@pytest.mark.parametrize("format_", ["PNG", "BMP"])
def test_of_what_is_lossless(format_):
    assert compression_in(file_of(IMAGE, format_)) == Compression()
    assert compression_in(file_of(IMAGE, "WEBP", lossless=True)) == Compression()


def test_a_webp_tells_the_length_of_its_picture_whatever_else_is_in_it():
    plain = compression_in(file_of(IMAGE, "WEBP", quality=70))
    assert plain is not None
    assert plain.length > 100
    assert compression_in(file_of(IMAGE, "WEBP", quality=70, xmp=b"<x/>" * 9, icc_profile=b"0" * 200)) == plain


@pytest.mark.parametrize(
    "file",
    [
        file_of(IMAGE.convert("CMYK"), "JPEG"),
        file_of(IMAGE.convert("RGBA"), "PNG"),
        file_of(IMAGE.convert("P"), "PNG"),
        file_of(Image.new("RGBA", (64, 64), (9, 99, 9, 99)), "WEBP"),
        file_of(IMAGE, "WEBP", save_all=True, append_images=[IMAGE.rotate(90)]),
        io.BytesIO(b"RIFF\x10\0\0\0WEBPVP8X\xff\xff\xff\x7f"),
        io.BytesIO(b"RIFF\x10\0\0\0WEBP"),
        io.BytesIO(b"RIFF\x10\0\0\0WEBPVP8 "),
    ],
    ids=["CMYK", "alpha", "palette", "clear WebP", "animation", "a chunk without end", "no chunk", "half a chunk"],
)
def test_of_what_is_strange_nothing_is_said(file):
    assert compression_in(file) is None


def test_a_file_that_is_damaged_or_gone_says_nothing(tmp_path):
    path = tmp_path / "photo.jpg"
    path.write_bytes(file_of(IMAGE, "JPEG").getvalue())
    whole, gone = photo_of(path, number=1), photo_of(path, number=2)
    assert compression_of(whole) is not None
    path.write_bytes(b"\xff\xd8\xff\xe0" + bytes(40))
    assert compression_of(replace(gone, fingerprint=b"damaged")) is None
    path.unlink()
    assert compression_of(replace(gone, fingerprint=b"gone")) is None


def test_a_table_that_no_encoder_takes_shows_nothing():
    picture = np.asarray(IMAGE)
    assert Compression("JPEG", tables=((1,) * 5,)).shown(picture) is None
