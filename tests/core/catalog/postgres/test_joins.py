"""The near photos of an archive, joined a part at a time: as they are in a file, kept, and gone on with."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from desktop_app.core.archive_address import ArchiveAddress
from desktop_app.core.catalog import Catalog, FileCatalog
from desktop_app.core.catalog.archive import opened_archive
from desktop_app.core.duplicates.review import Group, Review
from desktop_app.core.hamming.radius_join import radius_join
from desktop_app.core.types import Cancelled, Control, PhotoId
from tests.core.catalog.test_tables import CARD, row

pytest.importorskip("psycopg")
from desktop_app.core.catalog.postgres import ArchiveCatalog, joins
from tests.core.catalog.postgres.conftest import Roles, name_of

PART, COUNT, RADIUS = 20, 50, 2


@pytest.fixture
def served(archive: ArchiveAddress, monkeypatch: pytest.MonkeyPatch) -> Iterator[ArchiveCatalog]:
    """An archive of three parts."""
    monkeypatch.setattr(joins, "PART", PART)
    opened = opened_archive(archive)
    fill(opened)
    yield opened
    opened.close()


def fill(catalog: Catalog) -> None:
    """Photos with codes of which many are equal, and many near each other."""
    random = np.random.default_rng(3)
    folder = catalog.folders.add(Path("/photos"))
    with catalog.database.transaction():
        photos = [catalog.photos.put(row(folder, b"%d.jpg" % n, fingerprint=b"%d" % n)) for n in range(COUNT)]
    kinds = random.integers(0, 256, (COUNT // 3, 2), dtype=np.uint8)
    codes = kinds[random.integers(0, len(kinds), COUNT)]
    codes[random.integers(0, 2, COUNT) == 0, 1] ^= 1
    catalog.codes.put(catalog.codes.register("one", CARD), photos, {"similar": codes, "copy": codes[:, :1].copy()})


def same_join(catalog: Catalog, *, control: Control | None = None, rows: slice = slice(None)) -> bool:
    """Whether the catalog joins its codes as they are joined at once."""
    ids, codes = catalog.codes.load(1, CARD)
    some = np.arange(len(ids))[rows]
    join = catalog.codes.join(1, "similar", ids, codes["similar"], some, radius=RADIUS, control=control)
    whole = radius_join(codes["similar"][some], radius=RADIUS)
    names = ("codes", "label", "first", "second", "distance", "crowd")
    return len(join) > 0 and all(np.array_equal(getattr(join, name), getattr(whole, name)) for name in names)


def made(monkeypatch: pytest.MonkeyPatch, *, most: int = 1000) -> list[tuple[int, int]]:
    """Lists the cells that are made from now on, each by the first photos of its parts; after some of them it fails."""
    cells: list[tuple[int, int]] = []
    join_parts = joins.join_parts

    def listed(low, high, **options):  # type: ignore[no-untyped-def]
        if len(cells) == most:
            raise Cancelled
        cells.append((int(low[0][0]) // PART, int((high or low)[0][0]) // PART))
        return join_parts(low, high, **options)

    monkeypatch.setattr(joins, "join_parts", listed)
    return cells


def test_what_is_joined_is_as_in_a_file_and_is_kept(served: ArchiveCatalog, monkeypatch: pytest.MonkeyPatch) -> None:
    cells = made(monkeypatch)
    assert same_join(served)
    assert len(cells) == 6
    assert same_join(served)
    assert same_join(served, rows=slice(3, 40, 2))
    assert len(cells) == 6
    assert served.server_codes.unjoined(1, CARD, "similar", radius=RADIUS) == []


def test_what_was_joined_before_a_stop_is_not_joined_again(
    served: ArchiveCatalog, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patch:
        first = made(patch, most=2)
        with pytest.raises(Cancelled):
            same_join(served)
    rest = made(monkeypatch)
    assert same_join(served)
    assert len(first) == 2
    assert len({*first, *rest}) == len(first) + len(rest) == 6


def test_only_what_changed_is_joined_again(served: ArchiveCatalog, monkeypatch: pytest.MonkeyPatch) -> None:
    assert same_join(served)
    cells = made(monkeypatch)
    # A photo of the last part: another code, then none, then a new photo.
    last = served.photos.ids(text="").tolist()
    photo = PhotoId(max(last))
    served.codes.put(1, [photo], {"similar": np.zeros((1, 2), np.uint8), "copy": np.zeros((1, 1), np.uint8)})
    expected = [(0, 2), (1, 2), (2, 2)]
    assert served.server_codes.unjoined(1, CARD, "similar", radius=RADIUS) == expected
    assert same_join(served)
    assert sorted(cells) == expected
    served.codes.drop([photo])
    assert same_join(served)
    assert len(cells) == 6
    # A larger radius is joined again, a smaller one is not.
    assert len(served.server_codes.unjoined(1, CARD, "similar", radius=RADIUS + 1)) == 6
    assert served.server_codes.unjoined(1, CARD, "similar", radius=RADIUS - 1) == []


def test_cells_that_workers_made_are_taken(served: ArchiveCatalog, monkeypatch: pytest.MonkeyPatch) -> None:
    cells = served.server_codes.unjoined(1, CARD, "similar", radius=RADIUS)
    assert len(cells) == 6
    pairs = [served.server_codes.join_cell(1, CARD, "similar", cell, radius=RADIUS) for cell in cells]
    assert sum(number or 0 for number in pairs) > 0
    assert served.server_codes.join_cell(1, CARD, "similar", cells[0], radius=RADIUS) is None
    made(monkeypatch, most=0)
    assert same_join(served)


def test_the_review_finds_the_same_groups_as_in_a_file(served: ArchiveCatalog, tmp_path: Path) -> None:
    file = FileCatalog(tmp_path / "library.db")
    try:
        fill(file)
        found: list[list[Group]] = []
        for catalog in (file, served):
            review = Review(
                catalog, encoder=1, card=replace(CARD, heads={"similar": CARD.heads["similar"]}), remember=False
            )
            review.head = "similar"
            ids, codes = catalog.codes.load(1, CARD)
            catalog.codes.load = lambda *_a, ids=ids, codes=codes, **_k: (ids, codes)  # type: ignore[method-assign]
            review.find(radius=RADIUS)
            found.append(review.groups())
        assert len(found[0]) > 3
        assert found[0] == found[1]
        assert served.server.read("SELECT count(*) FROM near_photos").fetchone()[0] == 6
    finally:
        file.close()


def test_who_does_not_see_all_joins_what_they_see_and_keeps_nothing(served: ArchiveCatalog, roles: Roles) -> None:
    served.roots.place("work", Path("/work"))
    some, everything = roles("some"), roles("everything")
    served.rights.grant(name_of(some), "remove", ["photos"])
    served.rights.grant(name_of(everything), "view")
    for address in (some, everything):
        opened = opened_archive(address)
        try:
            assert same_join(opened)
            assert opened.server.read("SELECT count(*) FROM near_photos").fetchone()[0] == 0
        finally:
            opened.close()
    assert same_join(served)
    kept = "SELECT count(*) FROM near_photos"
    for address, seen in ((some, 0), (everything, 6)):
        opened = opened_archive(address)
        try:
            assert opened.server.read(kept).fetchone()[0] == seen
            assert same_join(opened)
        finally:
            opened.close()
