"""The hidden items of a HEIF file: what its depth map and its gain map hold counts, however it is written."""

from __future__ import annotations

import io
import struct
from collections.abc import Mapping, Sequence

import pytest

from desktop_app.core.images.extras import extras_of
from desktop_app.core.images.heif_items import hidden_items

PICTURE, TILE, DEPTH, DEPTH_TILE, THUMBNAIL, TEXT = range(1, 7)
CONTENT = {PICTURE: b"grid", TILE: b"tile", DEPTH: b"of depth", DEPTH_TILE: b"far", THUMBNAIL: b"small", TEXT: b"Exif"}
REFERENCES = (
    (b"dimg", PICTURE, [TILE]),
    (b"auxl", DEPTH, [PICTURE]),
    (b"dimg", DEPTH, [DEPTH_TILE]),
    (b"thmb", THUMBNAIL, [PICTURE]),
    (b"cdsc", TEXT, [PICTURE]),
)


def _box(name: bytes, content: bytes) -> bytes:
    return struct.pack(">I4s", 8 + len(content), name) + content


def _heif(
    content: Mapping[int, bytes],
    *,
    version: int = 1,
    inside: Sequence[int] = (),
    marks: bytes = b"urn:mpeg:hevc:2015:auxid:2 aux:depth",
) -> bytes:
    """A file of these items; `inside`: those whose data lie in the box "idat"."""
    letter = ">I" if version == 2 else ">H"
    within = _box(b"idat", b"".join(content[item] for item in inside))
    start = _box(b"ftyp", b"heic\0\0\0\0mif1")

    def meta(behind: int) -> bytes:
        places, at_inside = b"", 0
        for item, data in content.items():
            offset = at_inside if item in inside else behind
            kind = struct.pack(">H", 1 if item in inside else 0) if version else b""
            places += struct.pack(letter, item) + kind + struct.pack(">HHII", 0, 1, offset, len(data))
            at_inside, behind = (at_inside + len(data), behind) if item in inside else (at_inside, behind + len(data))
        references = b"".join(
            _box(name, struct.pack(f">HH{len(to)}H", source, len(to), *to)) for name, source, to in REFERENCES
        )
        sizes = struct.pack(">BBBBBB", version, 0, 0, 0, 0x44, 0)
        whole = _box(b"pitm", struct.pack(">IH", 0, PICTURE)) + _box(b"iref", bytes(4) + references)
        whole += _box(b"iloc", sizes + struct.pack(letter, len(content)) + places) + _box(b"iprp", marks) + within
        return _box(b"meta", bytes(4) + whole)

    head = start + meta(0)
    data = b"".join(one for item, one in content.items() if item not in inside)
    return start + meta(len(head) + 8) + _box(b"mdat", data)


def _mark(content: bytes) -> bytes:
    return extras_of(io.BytesIO(content), "HEIF").mark


@pytest.mark.parametrize("inside", [(), (DEPTH, DEPTH_TILE)])
@pytest.mark.parametrize("version", [0, 1, 2])
def test_where_they_lie(version: int, inside: tuple[int, ...]) -> None:
    if inside and version == 0:
        pytest.skip("has no data inside")
    content = _heif(CONTENT, version=version, inside=inside)
    at = content.index(b"meta") - 4
    places = hidden_items(content[at : content.index(b"mdat") - 4], at)
    assert [content[start : start + length] for start, length in places] == [b"of depth", b"far"]


@pytest.mark.parametrize("item", [DEPTH, DEPTH_TILE])
@pytest.mark.parametrize("marks", [b"aux:depth", b"HDRGainMap"])
def test_other_depth_is_not_the_same(item: int, marks: bytes) -> None:
    other = _heif({**CONTENT, item: CONTENT[item][::-1]}, marks=marks)
    assert len(_mark(other)) == 16
    assert _mark(other) != _mark(_heif(CONTENT, marks=marks))


@pytest.mark.parametrize("item", [PICTURE, TILE, THUMBNAIL, TEXT])
def test_what_is_seen_and_what_is_noted_do_not_count(item: int) -> None:
    """The picture is compared by itself, and each program writes its own EXIF and thumbnail."""
    other = _heif({**CONTENT, item: CONTENT[item][::-1]})
    assert _mark(other) == _mark(_heif(CONTENT)) != b""


def test_it_does_not_matter_how_they_are_written() -> None:
    assert len({_mark(_heif(CONTENT, version=version)) for version in (0, 1, 2)}) == 1
    assert _mark(_heif(CONTENT, inside=(DEPTH,))) == _mark(_heif(CONTENT))


def test_of_a_plain_picture_nothing_is_marked() -> None:
    assert _mark(_heif(CONTENT, marks=b"nothing")) == b""


@pytest.mark.parametrize("stop", range(60, 400, 7))
def test_a_file_that_is_cut_is_understood_or_is_not(stop: int) -> None:
    content = _heif(CONTENT)
    assert len(_mark(content[:stop])) in {0, 16}
