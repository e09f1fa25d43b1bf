"""Where photos are in rows that fill the width: properties for any shapes."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.gui.gallery.row_geometry import RowGeometry
from desktop_app.gui.gallery.sections import GAP, MARGIN


@st.composite
def layouts(draw: st.DrawFn) -> RowGeometry:
    shapes = draw(st.lists(st.floats(0.0625, 20, width=32), min_size=1, max_size=200))
    starts = draw(st.just(()) | st.sets(st.integers(1, 199), max_size=12).map(lambda s: (0, *sorted(s))))
    return RowGeometry(
        width=draw(st.integers(60, 3000)),
        count=len(shapes),
        least=draw(st.integers(60, 400)),
        caption=draw(st.integers(0, 30)),
        starts=tuple(start for start in starts if start < len(shapes)),
        heading=draw(st.integers(10, 60)),
        mirrored=draw(st.booleans()),
        shapes=np.array(shapes, np.float32),
    )


@given(layouts(), st.data())
def test_every_point_of_a_cell_is_in_it_and_inside_the_content(rows: RowGeometry, data: st.DataObject) -> None:
    index = data.draw(st.integers(0, rows.count - 1))
    left, top, width, height = rows.cell(index)
    assert left >= 0
    assert left + width <= rows.width
    assert MARGIN <= top < top + height <= rows.height
    assert width > 0
    x = data.draw(st.integers(left, left + width - 1))
    assert rows.at(x, data.draw(st.integers(top, top + height - 1))) == index
    x, y, across, down = rows.picture(index)
    assert left <= x < x + across <= max(left + width, x + 1)
    assert top <= y < y + down == top + height - rows.caption - GAP // 2


@given(layouts())
def test_rows_follow_each_other_and_fill_the_width_but_for_the_last_of_a_section(rows: RowGeometry) -> None:
    cells = [rows.cell(index) for index in range(rows.count)]
    ends = {*rows.starts, rows.count}
    for index, ((left, top, width, height), (after, below, _, _)) in enumerate(pairwise(cells), 1):
        if below == top:
            assert after == (left - cells[index][2] if rows.mirrored else left + width)
        else:
            assert below == top + height + (rows.heading if index in rows.starts else 0)
            full = left == 0 if rows.mirrored else left + width == rows.width
            assert full or index in ends
            first = rows.cell(index)
            assert (first[0] + first[2] == rows.width) if rows.mirrored else first[0] == 0


@given(layouts(), st.data())
def test_what_is_in_sight_is_what_touches_it(rows: RowGeometry, data: st.DataObject) -> None:
    top = data.draw(st.integers(0, rows.height - 1))
    bottom = top + data.draw(st.integers(1, 3000))
    seen = rows.between(top, bottom)
    for index in range(rows.count):
        _, y, _, height = rows.cell(index)
        assert (index in seen) == (y < bottom and y + height > top)


@given(layouts(), st.data())
def test_arrows_go_to_the_row_beside_and_stay_at_the_ends(rows: RowGeometry, data: st.DataObject) -> None:
    index = data.draw(st.integers(0, rows.count - 1))
    tops = sorted({rows.cell(one)[1] for one in range(rows.count)})
    at = tops.index(rows.cell(index)[1])
    for step in (-1, 1, 5):
        to = rows.beside(index, step)
        wanted = tops[at + step] if 0 <= at + step < len(tops) else rows.cell(index)[1]
        assert rows.cell(to)[1] == wanted
    assert rows.beside(index, 100_000) == index


@given(layouts())
def test_headings_stand_above_their_sections(rows: RowGeometry) -> None:
    found = rows.headings(0, rows.height)
    assert [section for section, _ in found] == list(range(len(rows.starts)))
    for section, y in found:
        assert rows.cell(rows.starts[section])[1] == y + rows.heading
        assert rows.at(0, y) == -1


def test_wide_photos_get_more_room_than_in_squares_and_none_is_cut() -> None:
    wide = RowGeometry(width=1200, count=12, least=140, shapes=np.full(12, 1.5, np.float32))
    heights = {rows[3] for rows in map(wide.picture, range(10))}
    assert all(0.75 * 140 <= height <= 1.5 * 140 for height in heights)
    assert all(abs(wide.picture(index)[2] / wide.picture(index)[3] - 1.5) < 0.08 for index in range(10))


def test_an_empty_one_has_nothing() -> None:
    rows = RowGeometry(width=500, count=0, least=100)
    assert rows.at(10, 10) == -1
    assert len(rows.between(0, 1000)) == 0
    assert rows.height == 2 * MARGIN
