"""The table of the codes of parts."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from desktop_app.core.catalog import part_codes
from desktop_app.core.catalog.database import SqliteDatabase
from desktop_app.core.catalog.migrating import load_migrations
from desktop_app.core.catalog.part_codes import PartCodeTable
from desktop_app.core.errors import BugError
from desktop_app.core.types import PhotoId

COUNT = 3


@pytest.fixture
def database(tmp_path: Path):
    opened = SqliteDatabase(tmp_path / "catalog.db", migrations=load_migrations("desktop_app.core.catalog"))
    with opened.transaction() as connection:
        connection.execute("INSERT INTO folders (path) VALUES (x'2f')")
        connection.execute("INSERT INTO encoders (identity, card) VALUES ('one', ''), ('two', '')")
        for number in range(1, 6):
            connection.execute(
                "INSERT INTO photos "
                "(folder_id, path, size, mtime_ns, fingerprint, width, height, format, camera, has_gps) "
                "VALUES (1, ?, 1, 1, x'00', 1, 1, 'JPEG', '', 0)",
                (bytes([64 + number]),),
            )
    yield opened
    opened.close()


def _photos(*numbers: int) -> list[PhotoId]:
    return [PhotoId(number) for number in numbers]


def test_codes_come_back_page_by_page(database: SqliteDatabase, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(part_codes, "_PAGE", 2)
    table = PartCodeTable(database, count=COUNT)
    codes = np.random.default_rng(1).integers(0, 256, (5, COUNT, 8), dtype=np.uint8)
    table.put(1, _photos(4, 5, 1), codes[[3, 4, 0]])
    table.put(1, _photos(2, 3), codes[1:3])
    table.put(2, _photos(2), codes[:1])
    ids, found = table.load(1, bits=64)
    assert ids.tolist() == [1, 2, 3, 4, 5]
    np.testing.assert_array_equal(found, codes)
    ids, found = table.load(7, bits=64)
    assert (ids.tolist(), found.shape) == ([], (0, COUNT, 8))


def test_each_encoder_lacks_its_own(database: SqliteDatabase) -> None:
    table = PartCodeTable(database, count=COUNT)
    table.put(1, _photos(1, 2), np.zeros((2, COUNT, 8), np.uint8))
    assert table.missing(1, bits=64).tolist() == [3, 4, 5]
    assert table.missing(2, bits=64).tolist() == [1, 2, 3, 4, 5]
    table.drop(_photos(1))
    assert table.missing(1, bits=64).tolist() == [1, 3, 4, 5]


def test_rows_of_another_grid_count_as_missing_and_are_replaced(database: SqliteDatabase) -> None:
    PartCodeTable(database, count=COUNT + 1).put(1, _photos(1), np.zeros((1, COUNT + 1, 8), np.uint8))
    table = PartCodeTable(database, count=COUNT)
    assert table.missing(1, bits=64).tolist() == [1, 2, 3, 4, 5]
    assert table.load(1, bits=64)[0].tolist() == []
    table.put(1, _photos(1), np.ones((1, COUNT, 8), np.uint8))
    assert table.load(1, bits=64)[0].tolist() == [1]


def test_they_go_with_their_photo_and_all_at_once(database: SqliteDatabase) -> None:
    table = PartCodeTable(database, count=COUNT)
    assert table.clear() is False
    table.put(1, _photos(1, 2), np.zeros((2, COUNT, 8), np.uint8))
    with database.transaction() as connection:
        connection.execute("DELETE FROM photos WHERE id = 1")
    assert table.load(1, bits=64)[0].tolist() == [2]
    assert table.clear() is True
    assert table.load(1, bits=64)[0].tolist() == []


def test_another_process_hears_of_each_change(database: SqliteDatabase) -> None:
    table = PartCodeTable(database, count=COUNT)

    def number() -> int:
        return database.read("SELECT number FROM generation").fetchone()[0]

    before = number()
    table.put(1, _photos(1), np.zeros((1, COUNT, 8), np.uint8))
    stored = number()
    table.clear()
    assert before < stored < number()


def test_codes_of_another_number_of_parts_are_our_mistake(database: SqliteDatabase) -> None:
    with pytest.raises(BugError, match="3 parts of 2 photos"):
        PartCodeTable(database, count=COUNT).put(1, _photos(1, 2), np.zeros((2, COUNT + 1, 8), np.uint8))
