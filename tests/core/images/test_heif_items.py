"""Pictures of a HEIF that are not shown: what they are and whether those of two files are the same."""

from __future__ import annotations

import io
import struct

import pytest

from desktop_app.core.images.behind import DEPTH_MAP, GAIN_MAP, OTHER_DATA, Extras
from desktop_app.core.images.extras import extras_of
from tests.core.images.made_heif import box, heif

GAIN, DEPTH, ALPHA = (
    b"urn:com:apple:photo:2020:aux:hdrgainmap",
    b"urn:mpeg:hevc:2015:auxid:2",
    b"urn:mpeg:mpegB:cicp:systems:auxiliary:alpha",
)
PICTURE = (b"hvc1", b"the picture")


def _extras(content: bytes) -> Extras:
    return extras_of(io.BytesIO(content), "HEIF")


def _beside(urn: bytes, data: bytes, **options: bool) -> bytes:
    return heif({1: PICTURE, 2: (b"hvc1", data)}, [(b"auxl", 2, [1])], {2: urn}, **options)


@pytest.mark.parametrize("options", [{}, {"wide": True}, {"inside": True}, {"wide": True, "inside": True}])
@pytest.mark.parametrize(
    ("urn", "kind"),
    [
        (GAIN, GAIN_MAP),
        (DEPTH, DEPTH_MAP),
        (ALPHA[:-5] + b"depth", DEPTH_MAP),
        (b"urn:com:maker:somethingelse", OTHER_DATA),
    ],
)
def test_another_auxiliary_picture_is_another_file(urn: bytes, kind: str, options: dict[str, bool]) -> None:
    one, same, other = (_extras(_beside(urn, data, **options)) for data in (b"one", b"one", b"two"))
    assert one.kinds == other.kinds == (kind,)
    assert one == same
    assert one.mark != other.mark


def test_where_the_data_lie_and_what_is_shown_tell_nothing() -> None:
    moved = _extras(_beside(GAIN, b"one", inside=True))
    other = heif({1: (b"hvc1", b"another picture"), 2: (b"hvc1", b"one")}, [(b"auxl", 2, [1])], {2: GAIN})
    assert _extras(_beside(GAIN, b"one")).mark == _extras(other).mark
    assert moved.kinds == (GAIN_MAP,)


def test_transparency_and_previews_are_none_of_them() -> None:
    assert _extras(_beside(ALPHA, b"one")) == Extras()
    preview = heif(
        {1: PICTURE, 2: (b"hvc1", b"small"), 3: (b"Exif", b"notes")}, [(b"thmb", 2, [1]), (b"cdsc", 3, [1])], {}
    )
    assert _extras(preview) == Extras()


def test_pieces_of_a_gain_map_and_what_it_is_put_together_by_count() -> None:
    def tiled(piece: bytes, recipe: bytes = b"recipe") -> bytes:
        items = {
            1: (b"grid", b"shown"), 2: (b"hvc1", b"left"), 3: (b"hvc1", b"right"),
            4: (b"tmap", recipe), 5: (b"grid", b"map"), 6: (b"hvc1", piece),
        }  # fmt: skip
        return heif(items, [(b"dimg", 1, [2, 3]), (b"dimg", 4, [1, 5]), (b"dimg", 5, [6])], {})

    one = _extras(tiled(b"one"))
    assert one.kinds == (GAIN_MAP,)
    assert one == _extras(tiled(b"one"))
    assert len({one.mark, _extras(tiled(b"two")).mark, _extras(tiled(b"one", b"other")).mark}) == 3


def test_a_picture_that_is_kept_from_view_and_no_part_of_what_is_shown_counts() -> None:
    def tiled(*, kept: bytes, hidden: tuple[int, ...]) -> bytes:
        items = {1: (b"grid", b"shown"), 2: (b"hvc1", b"left"), 3: (b"hvc1", b"right"), 4: (b"hvc1", kept)}
        content = heif(items, [(b"dimg", 1, [2, 3])], {})
        for number in hidden:
            entry = struct.pack(">H", number)
            assert content.count(b"infe\2\0\0\0" + entry) == 1
            content = content.replace(b"infe\2\0\0\0" + entry, b"infe\2\0\0\1" + entry)
        return content

    one, other = (_extras(tiled(kept=kept, hidden=(2, 3, 4))) for kept in (b"one", b"two"))
    assert one.kinds == other.kinds == (OTHER_DATA,)
    assert one.mark != other.mark
    assert _extras(tiled(kept=b"one", hidden=(2, 3))) == Extras()


@pytest.mark.parametrize("wrong", [b"iloc", b"pitm", b"iinf"])
def test_of_what_is_not_understood_all_of_the_file_counts(wrong: bytes) -> None:
    one, other = (_beside(GAIN, data).replace(wrong, b"free") for data in (b"one", b"two"))
    assert _extras(one).kinds == _extras(other).kinds == (GAIN_MAP,)
    assert _extras(one).mark != _extras(other).mark


def test_data_that_lie_in_another_item_and_boxes_cut_short_are_not_understood() -> None:
    content = _beside(GAIN, b"one")
    row = struct.pack(">HHHHII", 2, 0, 0, 1, 0, 0)[:8]
    assert _extras(content.replace(row, row[:2] + b"\0\2" + row[4:])).mark != _extras(content).mark
    for end in range(40, len(content) - 20, 7):
        assert set(_extras(content[:end]).kinds) <= {GAIN_MAP, OTHER_DATA}
    assert _extras(box(b"meta", bytes(4), struct.pack(">I4s", 3, b"pitm"), GAIN)).kinds == (GAIN_MAP,)


def test_an_unknown_auxiliary_picture_whose_place_is_not_understood_is_not_passed_over() -> None:
    one, other = (_beside(b"urn:com:maker:somethingelse", data).replace(b"iloc", b"free") for data in (b"one", b"two"))
    assert _extras(one).kinds == _extras(other).kinds == (OTHER_DATA,)
    assert _extras(one).mark != _extras(other).mark


def _placed(content: bytes, places: bytes) -> bytes:
    """With another list of places, which is as long as the rest of the file says."""
    begin = content.index(b"iloc") - 4
    (length,) = struct.unpack_from(">I", content, begin)
    changed = box(b"iloc", places)
    meta = content.index(b"meta") - 4
    (whole,) = struct.unpack_from(">I", content, meta)
    head = content[:meta] + struct.pack(">I", whole + len(changed) - length) + content[meta + 4 : begin]
    return head + changed + content[begin + length :]


class _Counting(io.BytesIO):
    read_bytes = 0

    def read(self, size: int | None = -1, /) -> bytes:
        found = super().read(size)
        self.read_bytes += len(found)
        return found


def test_places_that_name_the_file_again_and_again_cost_it_once() -> None:
    row = struct.pack(">HHHH", 2, 0, 0, 20_000) + struct.pack(">II", 0, 0) * 20_000
    file = _Counting(_placed(_beside(GAIN, b"one"), b"\1\0\0\0\x44\0" + struct.pack(">H", 1) + row))
    assert extras_of(file, "HEIF").kinds == (GAIN_MAP,)
    assert file.read_bytes < 4 * len(file.getvalue())


@pytest.mark.parametrize(
    "places",
    [
        b"\2\0\0\0\x44\0" + b"\xff" * 4,  # four thousand millions of items, of which none is there
        b"\1\0\0\0\0\0" + struct.pack(">H", 9) + struct.pack(">HHHH", 2, 0, 0, 0xFFFF) * 9,  # of no size
        b"\1\0\0\0\x44\xf0" + struct.pack(">H", 9) + bytes(300),
        b"\1\0\0\0\x88\x80" + struct.pack(">HHHQHQQ", 1, 2, 0, 2**64 - 1, 1, 2**64 - 1, 2**64 - 1),
    ],
)
def test_lists_of_places_that_cannot_be_end_at_once(places: bytes) -> None:
    content = _placed(_beside(GAIN, b"one"), places)
    assert _extras(content).kinds == (GAIN_MAP,)
    assert _extras(content).mark != _extras(content + b"more").mark
