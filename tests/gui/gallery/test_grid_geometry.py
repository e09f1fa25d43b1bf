"""Where the cells are: properties for any grid."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.gui.gallery.grid_geometry import GAP, GridGeometry

GRIDS = st.builds(
    GridGeometry,
    width=st.integers(20, 4000),
    count=st.integers(1, 2_000_000),
    least=st.integers(60, 400),
    caption=st.integers(0, 30),
    starts=st.just(()) | st.lists(st.integers(1, 300), max_size=40, unique=True).map(lambda s: (0, *sorted(s))),
    heading=st.integers(10, 60),
    mirrored=st.booleans(),
).filter(lambda grid: not grid.starts or grid.starts[-1] < grid.count)


@given(GRIDS, st.data())
def test_every_point_of_a_cell_is_in_it(grid: GridGeometry, data: st.DataObject) -> None:
    index = data.draw(st.integers(0, grid.count - 1))
    left, top, width, height = grid.cell(index)
    x = data.draw(st.integers(left, left + width - 1))
    y = data.draw(st.integers(top, top + height - 1))
    assert grid.at(x, y) == index
    assert top + height <= grid.height


@given(GRIDS, st.data())
def test_what_is_in_sight_is_what_touches_it(grid: GridGeometry, data: st.DataObject) -> None:
    top = data.draw(st.integers(0, max(0, grid.height - 1)))
    bottom = top + data.draw(st.integers(1, 3000))
    seen = grid.between(top, bottom)
    for index in {0, grid.count - 1, seen.start, max(seen.stop - 1, 0), seen.start - 1, seen.stop} & set(
        range(grid.count)
    ):
        _, cell_top, _, height = grid.cell(index)
        assert (index in seen) == (cell_top < bottom and cell_top + height > top)


@given(GRIDS)
def test_cells_fill_the_width_and_keep_their_gap(grid: GridGeometry) -> None:
    columns = min(grid.columns, grid.count)
    assert grid.cell(0)[0] == (grid.width - grid.cell(0)[2] if grid.mirrored else 0)
    wanted = grid.least + GAP
    if grid.columns > 1:
        assert all(grid.cell(index)[2] >= grid.side + GAP for index in range(min(columns, 50)))
        assert 0.75 * wanted - 1 <= grid.side + GAP <= 1.25 * wanted, "no other number of columns would be nearer"
    assert grid.side >= min(grid.least, max(grid.width - GAP, 16), round(0.7 * grid.least))
    if (grid.starts[1] if len(grid.starts) > 1 else grid.count) >= grid.columns:
        left, _, width, _ = grid.cell(grid.columns - 1)
        assert (left == 0) if grid.mirrored else (left + width == grid.width)


@given(GRIDS, st.data())
def test_arrows_stay_in_their_column_and_reach_everything(grid: GridGeometry, data: st.DataObject) -> None:
    index = data.draw(st.integers(0, grid.count - 1))
    below, above = grid.beside(index, 1), grid.beside(index, -1)
    assert above <= index <= below
    assert (below == index) == (grid.cell(index)[1] == grid.cell(grid.count - 1)[1])
    if above != index:
        assert grid.cell(above)[1] < grid.cell(index)[1]
        assert grid.beside(above, 1) in {index, *range(index - grid.columns, index)}


@given(GRIDS, st.data())
def test_headings_stand_above_their_sections_and_nothing_lies_on_them(grid: GridGeometry, data: st.DataObject) -> None:
    top = data.draw(st.integers(0, max(0, grid.height - 1)))
    for section, y in grid.headings(top, top + 2000):
        first = grid.starts[section]
        assert grid.cell(first)[1] == y + grid.heading
        assert grid.section(first) == grid.section_at(y + grid.heading) == section
        assert grid.at(0, y) == -1
    seen = grid.between(top, top + 2000)
    inside = [start for start in grid.starts if start in seen and start > seen.start]
    assert set(inside) <= {grid.starts[section] for section, _ in grid.headings(top, top + 2000)}


def test_an_empty_grid_has_nothing() -> None:
    grid = GridGeometry(width=500, count=0, least=100)
    assert grid.at(10, 10) == -1
    assert len(grid.between(0, 1000)) == 0
