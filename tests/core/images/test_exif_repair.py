"""EXIF that programs cut or moved: what can be read of it is read."""

from __future__ import annotations

import struct
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from desktop_app.core.duplicates.compression import compression_in
from desktop_app.core.images import read_picture
from desktop_app.core.images.contents import contents_here
from desktop_app.core.images.exif_repair import repaired
from desktop_app.core.images.guarding import Limits

TURN, MAKER = (0x112, 3, 1, 6), (0x10F, 2, 20, 900_000)


def _exif(*entries: tuple[int, int, int, int], order: str = "<") -> bytes:
    """A table of entries behind the head; a short value stands in the upper half of its place in big-endian files."""
    rows = [
        struct.pack(order + "HHI", tag, kind, number)
        + (struct.pack(order + "HH", value, 0) if kind == 3 else struct.pack(order + "I", value))
        for tag, kind, number, value in entries
    ]
    head = {"<": b"II*\0", ">": b"MM\0*"}[order] + struct.pack(order + "I", 8)
    return b"Exif\0\0" + head + struct.pack(order + "H", len(rows)) + b"".join(rows) + bytes(4)


def _written(path: Path, exif: bytes, behind: bytes = b"") -> Path:
    Image.linear_gradient("L").resize((60, 40)).save(path, "JPEG", quality=90)
    content = path.read_bytes()
    path.write_bytes(content[:2] + b"\xff\xe1" + struct.pack(">H", len(exif) + 2) + exif + behind + content[2:])
    return path


@pytest.mark.parametrize("order", ["<", ">"])
def test_a_turn_behind_an_entry_that_leads_nowhere_is_heard(order: str, tmp_path: Path) -> None:
    path = _written(tmp_path / "a.jpg", _exif(MAKER, TURN, order=order))
    loaded = read_picture(path)
    assert (loaded.width, loaded.height, loaded.metadata.orientation) == (40, 60, 6)
    with path.open("rb") as file:
        compression = compression_in(file)
    assert compression is not None
    assert compression.orientation == 6


def test_when_it_was_taken_stands_behind_one_too(tmp_path: Path) -> None:
    date = b"2020:03:04 10:11:12\0"
    table = 8 + 2 + 2 * 12 + 4
    first = _exif(MAKER, (0x8769, 4, 1, table))
    inner = struct.pack("<H", 2) + struct.pack("<HHII", 0x829A, 5, 1, 900_000)
    inner += struct.pack("<HHII", 0x9003, 2, len(date), table + 2 + 2 * 12 + 4) + bytes(4) + date
    taken = read_picture(_written(tmp_path / "a.jpg", first + inner)).metadata.taken
    assert str(taken) == "2020-03-04 10:11:12"


def test_what_is_whole_stays_as_it_is() -> None:
    exif = Image.Exif()
    exif[0x10F], exif[0x112] = "a maker of cameras", 6
    exif.get_ifd(0x8769)[0x9003] = "2020:03:04 10:11:12"
    assert repaired(exif.tobytes()) == exif.tobytes()


@given(st.binary(max_size=200), st.sampled_from([b"", b"Exif\0\0II*\0\x08\0\0\0", b"Exif\0\0MM\0*\0\0\0\x08"]))
def test_whatever_it_is_its_length_stays(content: bytes, head: bytes) -> None:
    assert len(repaired(head + content)) == len(head + content)


@pytest.mark.parametrize("strayed", [b"\0\0", bytes(range(7)), b"\xff\xff\xff"], ids=["two", "seven", "fill"])
def test_bytes_that_strayed_between_two_segments_are_nothing_more(strayed: bytes, tmp_path: Path) -> None:
    path = _written(tmp_path / "a.jpg", _exif(TURN), behind=strayed)
    assert contents_here(path, limits=Limits()).extras == ()
    assert read_picture(path).width == 40
