"""The content hash of a file: its length and its bytes, from first to last."""

from __future__ import annotations

import io
import struct

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.core.fingerprint import FINGERPRINT_BYTES, fingerprint

LARGE = 3 << 20
JPEG = b"\xff\xd8\xff"


def of(content: bytes) -> bytes:
    file = io.BytesIO(content)
    mark = fingerprint(file, size=len(content))
    assert file.tell() == 0
    assert len(mark) == FINGERPRINT_BYTES
    return mark


@given(one=st.binary(max_size=2000), other=st.binary(max_size=2000))
def test_small_files_are_told_apart_by_every_byte(one: bytes, other: bytes) -> None:
    assert (of(one) == of(other)) == (one == other)


@pytest.mark.parametrize("position", [3, 1000, LARGE - 1])
def test_large_files_are_told_apart_at_their_ends(position: int) -> None:
    content = JPEG + bytes(LARGE)
    changed = bytearray(content)
    changed[position] ^= 1
    assert of(content) != of(bytes(changed))


def test_length_counts() -> None:
    assert of(bytes(LARGE)) != of(bytes(LARGE + 1))
    assert of(b"") != of(b"\0")


def test_what_is_behind_an_edit_of_a_compressed_picture_differs() -> None:
    import random

    content = JPEG + random.Random(0).randbytes(LARGE)
    edited = content[: LARGE // 3] + random.Random(1).randbytes(LARGE - LARGE // 3)
    assert of(content) != of(edited)
    assert of(content) == of(bytes(content))


def test_little_of_a_large_file_is_read() -> None:
    class Counting(io.BytesIO):
        count = 0

        def read(self, size: int | None = -1, /) -> bytes:
            data = super().read(size)
            self.count += len(data)
            return data

    file = Counting(JPEG + bytes(20 << 20))
    fingerprint(file, size=len(file.getvalue()))
    assert file.count <= 1 << 20


def test_the_hash_is_the_same_for_ever() -> None:
    # Every catalog holds such hashes: another hash would make every photo of a moved folder a new one.
    assert of(b"photo").hex() == "6e1a5d7c83998422996f3d7cb1abff60"
    assert of(JPEG + bytes(range(256)) * 4096).hex() == "f7b2257f54eee8729dc0801f47504be5"


def _tiff(*, compression: int, subfile: int, order: str, following: int = 0) -> bytes:
    """One page, its table at the start, and where the following one is; the rest stands for pixels."""
    tags = struct.pack(order + "H", 2) + struct.pack(order + "HHII", 254, 4, 1, subfile)
    tags += struct.pack(order + "HHIHH", 259, 3, 1, compression, 0)
    tags += struct.pack(order + "I", following)
    magic = b"II*\0" if order == "<" else b"MM\0*"
    return magic + struct.pack(order + "I", 8) + tags + bytes(LARGE)


@pytest.mark.parametrize(
    "content",
    [
        b"BM" + bytes(LARGE),
        b"P6 4000 3000 255\n" + bytes(LARGE),
        b"8BPS\0\1" + bytes(LARGE),
        b"II+\0\x08\0\0\0" + bytes(LARGE),
        bytes(LARGE) + b"TRUEVISION-XFILE.\0",
        b"\0\0\2" + bytes(LARGE),
        b"\x0a\5\1\x08" + bytes(LARGE),
        b"qoif" + bytes(LARGE),
        b"\0\0\1\0\1\0" + bytes(LARGE),
        b"P3 400 300 255\n" + b"7 " * LARGE,
        b"a kind that nobody knows yet" + bytes(LARGE),
        _tiff(compression=1, subfile=0, order="<"),
        _tiff(compression=1, subfile=0, order=">"),
        _tiff(compression=32773, subfile=0, order="<"),
        _tiff(compression=5, subfile=0, order="<", following=8),
    ],
    ids=[
        "BMP",
        "PPM",
        "PSD",
        "BigTIFF",
        "TGA",
        "old TGA",
        "PCX",
        "QOI",
        "ICO",
        "PNM as text",
        "of no known kind",
        "TIFF",
        "big-endian TIFF",
        "PackBits",
        "TIFF of pages without end",
    ],
)
def test_every_byte_counts_where_pixels_lie_as_they_are(content: bytes) -> None:
    edited = bytearray(content)
    edited[100_000] ^= 1  # between the blocks that are read of others
    assert of(content) != of(bytes(edited))


@pytest.mark.parametrize(
    "content",
    [
        _tiff(compression=5, subfile=0, order="<"),
        _tiff(compression=1, subfile=1, order="<"),  # a raw file's preview
        JPEG + bytes(LARGE),
        b"\0\0\0\x18ftypheic" + bytes(LARGE),
        b"II*\0\xff\xff\xff\x7f" + bytes(LARGE),
    ],
)
def test_of_compressed_ones_blocks_are_enough(content: bytes) -> None:
    edited = bytearray(content)
    edited[100_000] ^= 1
    assert of(content) == of(bytes(edited))
