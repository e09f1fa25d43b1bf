"""A PNG with a wrong checksum: in notes it costs nothing, in what the picture looks like it is said."""

from __future__ import annotations

import struct
import zlib
from pathlib import Path

import numpy as np
import pytest

from desktop_app.core.errors import ImageError
from desktop_app.core.images import read_picture

_GREY = np.arange(600, dtype=np.uint8).reshape(20, 30)


def _chunk(name: bytes, content: bytes, *, wrong: bool = False) -> bytes:
    checksum = zlib.crc32(name + content) ^ wrong
    return struct.pack(">I", len(content)) + name + content + struct.pack(">I", checksum)


def _png(path: Path, name: bytes, content: bytes) -> Path:
    rows = b"".join(b"\0" + row.tobytes() for row in _GREY)
    head = _chunk(b"IHDR", struct.pack(">2I5B", 30, 20, 8, 0, 0, 0, 0))
    parts = head, _chunk(name, content, wrong=True), _chunk(b"IDAT", zlib.compress(rows)), _chunk(b"IEND", b"")
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + b"".join(parts))
    return path


@pytest.mark.parametrize(
    ("name", "content"),
    [
        (b"tEXt", b"Comment\0edited in place"),
        (b"iTXt", b"Comment\0\0\0\0\0edited in place"),
        (b"tIME", b"\x07\xe4\1\1\1\1\1"),
        (b"pHYs", struct.pack(">2IB", 100, 100, 1)),
        (b"eXIf", b"MM\0*\0\0\0\x08\0\0\0\0\0\0"),
        (b"prVt", b"of some program"),
    ],
)
def test_notes_do_not_cost_the_picture(name: bytes, content: bytes, tmp_path: Path) -> None:
    loaded = read_picture(_png(tmp_path / "a.png", name, content))
    assert np.array_equal(loaded.picture[..., 0], _GREY)
    assert not loaded.doubt


@pytest.mark.parametrize(("name", "content"), [(b"gAMA", struct.pack(">I", 100_000)), (b"tRNS", b"\0\5")])
def test_colours_have_to_be_sound(name: bytes, content: bytes, tmp_path: Path) -> None:
    with pytest.raises(ImageError):
        read_picture(_png(tmp_path / "a.png", name, content))
