"""What a PNG says of its colours beside a profile."""

from __future__ import annotations

import io
import struct

import pytest

from desktop_app.core.images.png_colours import meant_colours

SRGB = struct.pack(">8I", 31270, 32900, 64000, 33000, 30000, 60000, 15000, 6000)
WIDE = struct.pack(">8I", 31270, 32900, 68000, 32000, 26500, 69000, 15000, 6000)


def meant(*chunks: tuple[bytes, bytes]) -> bytes:
    """Of a PNG with these chunks before its picture."""
    parts = [struct.pack(">I", len(body)) + name + body + bytes(4) for name, body in (*chunks, (b"IDAT", b"x"))]
    return meant_colours(io.BytesIO(b"\x89PNG\r\n\x1a\n" + b"".join(parts)))


@pytest.mark.parametrize(
    "chunks",
    [
        [],
        [(b"gAMA", struct.pack(">I", 45455)), (b"cHRM", SRGB)],
        [(b"gAMA", struct.pack(">I", 45000))],
        [(b"gAMA", struct.pack(">I", 100000)), (b"sRGB", b"\0")],
        [(b"cHRM", WIDE), (b"iCCP", b"a profile")],
        [(b"cICP", b"\x01\x0d\x00\x01"), (b"gAMA", struct.pack(">I", 100000))],
        [(b"tEXt", b"x" * 9000)],
    ],
)
def test_usual_colours(chunks: list[tuple[bytes, bytes]]) -> None:
    assert meant(*chunks) == b""


def test_other_colours_are_told_apart() -> None:
    linear, wide = (b"gAMA", struct.pack(">I", 100000)), (b"cHRM", WIDE)
    hdr = (b"cICP", b"\x09\x10\x00\x01")
    said = [meant(linear), meant(wide), meant(linear, wide), meant(hdr), meant(hdr, (b"sRGB", b"\0"))]
    assert said[3] == said[4]
    assert len({*said}) == 4
    assert b"" not in said


def test_a_file_that_ends_too_early_says_nothing() -> None:
    assert meant_colours(io.BytesIO(b"\x89PNG\r\n\x1a\n\0\0\0")) == b""
