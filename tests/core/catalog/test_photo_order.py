"""Photos in every order and grouping, from a catalog of odd names, dates and folders."""

from __future__ import annotations

from datetime import datetime
from itertools import pairwise
from pathlib import Path

import pytest

from desktop_app.core.catalog import Catalog
from desktop_app.core.catalog.photo_order import Grouping, PhotoOrder, SortKey
from desktop_app.core.catalog.photo_rows import PhotoRow
from desktop_app.core.catalog.photos import PhotoTable
from desktop_app.core.types import Photo, PhotoId

NAMES = ["b.jpg", "A.jpg", "sub/c.jpg", "sub/deep/a.jpg", "sub/B.jpg", "other/it's.jpg", "sub/\udce9.jpg"]


@pytest.fixture
def photos(catalog: Catalog, tmp_path: Path) -> PhotoTable:
    folder = catalog.folders.add(tmp_path)
    rows = [
        PhotoRow(
            folder=folder,
            path=name.encode("utf-8", "surrogateescape"),
            size=1000 * (number * 5 % 7),
            mtime_ns=0,
            fingerprint=bytes([number]) * 16,
            width=100 + number * 3 % 7,
            height=100,
            format="JPEG",
            taken=datetime.fromisoformat(f"{2018 + number % 3}-0{1 + number % 2}-0{1 + number}") if number else None,
            camera="",
            has_gps=False,
        )
        for number, name in enumerate(NAMES)
    ]
    for row in rows:
        catalog.photos.put(row)
    return catalog.photos


KEYS = {
    SortKey.TAKEN: lambda photo: photo.date,
    SortKey.ADDED: lambda photo: photo.id,
    SortKey.SIZE: lambda photo: photo.size,
    SortKey.PIXELS: lambda photo: photo.width * photo.height,
    SortKey.NAME: lambda photo: str(photo.path.name).upper(),
    SortKey.FOLDER: lambda photo: str(photo.path.parent).upper(),
}


def listed(photos: PhotoTable, order: PhotoOrder) -> list[Photo]:
    found = photos.listed(order)
    assert sorted(found.ids.tolist()) == sorted(photos.ids().tolist())
    return photos.get([PhotoId(photo) for photo in found.ids.tolist()])


@pytest.mark.parametrize("by", [key for key in SortKey if key is not SortKey.ADDED])
@pytest.mark.parametrize("grouping", list(Grouping))
def test_what_comes_back_under_another_id_is_where_it_was(
    by: SortKey, grouping: Grouping, catalog: Catalog, tmp_path: Path
) -> None:
    folder = catalog.folders.add(tmp_path)
    same = {"size": 1, "mtime_ns": 10**18, "width": 1, "height": 1, "format": "JPEG", "camera": "", "has_gps": False}
    rows = [
        PhotoRow(folder=folder, path=name, fingerprint=bytes(16), taken=None, **same)  # type: ignore[arg-type]
        for name in (b"a/x.jpg", b"b/x.jpg", b"c.jpg", b"d.jpg")
    ]
    for row in rows:
        catalog.photos.put(row)
    order = PhotoOrder(by, grouping=grouping)
    before = [photo.path for photo in listed(catalog.photos, order)]
    for row in rows[:2]:
        catalog.photos.remove(folder, [row.path])
        catalog.photos.put(row)
    assert [photo.path for photo in listed(catalog.photos, order)] == before


@pytest.mark.parametrize("ascending", [True, False])
@pytest.mark.parametrize("by", SortKey)
def test_every_order_both_ways(photos: PhotoTable, by: SortKey, *, ascending: bool) -> None:
    values = [KEYS[by](photo) for photo in listed(photos, PhotoOrder(by, ascending))]
    assert all((one <= other) if ascending else (one >= other) for one, other in pairwise(values))


@pytest.mark.parametrize("by", SortKey)
@pytest.mark.parametrize(
    ("grouping", "key"),
    [
        (Grouping.DAY, lambda photo: int(f"{photo.date:%Y%m%d}")),
        (Grouping.MONTH, lambda photo: int(f"{photo.date:%Y%m}")),
        (Grouping.YEAR, lambda photo: photo.date.year),
        (Grouping.FOLDER, lambda photo: photo.path.parent),
    ],
)
def test_what_belongs_together_stands_together(photos: PhotoTable, by: SortKey, grouping: Grouping, key) -> None:
    order = PhotoOrder(by, grouping=grouping)
    found, shown = photos.listed(order), listed(photos, order)
    ends = (*found.starts[1:], len(shown))
    assert found.starts[0] == 0
    assert len(set(found.keys)) == len(found.keys) == len(found.starts) > 1
    for start, end, named in zip(found.starts, ends, found.keys, strict=True):
        group = shown[start:end]
        assert {key(photo) for photo in group} == {named}
        values = [KEYS[by](photo) for photo in group]
        assert values == sorted(values, reverse=True)


def test_no_photos_have_no_groups(catalog: Catalog) -> None:
    assert catalog.photos.listed(PhotoOrder(SortKey.NAME, grouping=Grouping.DAY)).starts == ()


def test_sizes_are_added_up(photos: PhotoTable) -> None:
    some = photos.get([PhotoId(photo) for photo in photos.ids().tolist()])[:3]
    assert photos.size_of(photo.id for photo in some) == sum(photo.size for photo in some)
    assert photos.size_of([]) == 0
