"""The thumbnail cache: small JPEGs by content hash, thrown away and made again where it is damaged."""

from __future__ import annotations

import io
import sqlite3
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from desktop_app.core.catalog import FileCatalog
from desktop_app.core.errors import CatalogError
from desktop_app.core.images.thumbnail import SIDE, encode_thumbnail
from desktop_app.core.thumbnails import ThumbnailCache

MARK = b"m" * 16


@pytest.mark.parametrize(
    ("width", "height", "wanted"),
    [
        (1000, 500, (250, 125)),  # a whole factor, where that loses next to nothing
        (500, 1000, (125, 250)),
        (700, 350, (SIDE, 128)),
        (300, 150, (SIDE, 128)),
        (100, 50, (100, 50)),
        (5000, 1, (250, 1)),
        (1, 1, (1, 1)),
    ],
)
def test_a_thumbnail_fits(width: int, height: int, wanted: tuple[int, int]) -> None:
    picture = np.full((height, width, 3), (200, 100, 50), np.uint8)
    image = Image.open(io.BytesIO(encode_thumbnail(picture)))
    assert (image.format, image.mode, image.size) == ("JPEG", "RGB", wanted)
    assert np.abs(np.asarray(image).astype(int) - (200, 100, 50)).max() <= 4


def test_put_get_and_keep_only(tmp_path: Path) -> None:
    cache = ThumbnailCache(tmp_path / "t.thumbnails")
    assert cache.get(MARK) is None
    cache.put([(MARK, b"old"), (b"n" * 16, b"other")])
    cache.put([(MARK, b"new")])
    cache.put([])
    assert cache.get(MARK) == b"new"
    assert cache.keep_only({MARK, b"unknown"}) == 1
    assert cache.get(b"n" * 16) is None
    cache.close()
    cache = ThumbnailCache(tmp_path / "t.thumbnails")
    assert cache.get(MARK) == b"new"
    cache.close()


def test_what_takes_too_much_room_goes_the_oldest_first_and_the_file_shrinks(tmp_path: Path) -> None:
    path = tmp_path / "t.thumbnails"
    cache = ThumbnailCache(path)
    marks = [bytes([number]) * 16 for number in range(100)]
    cache.put([(mark, bytes(10_000)) for mark in marks])
    cache.put([(marks[0], bytes(10_000))])  # stored again: now it is the newest
    assert cache.trim(1_000_000) == 0
    before = cache.size
    assert before >= 1_000_000  # most of it beside the file still
    assert cache.trim(205_000) == 80
    assert [mark for mark in marks if cache.get(mark)] == [marks[0], *marks[81:]]
    assert path.stat().st_size < before / 3
    cache.empty()
    assert cache.get(marks[0]) is None
    cache.close()


def _fill(path: Path) -> None:
    cache = ThumbnailCache(path)
    cache.put([(bytes([number]) * 16, bytes(2000)) for number in range(200)])
    cache.close()


def test_a_damaged_file_is_made_again(tmp_path: Path) -> None:
    path = tmp_path / "t.thumbnails"
    path.write_bytes(b"this is not a database" * 100)
    cache = ThumbnailCache(path)
    cache.put([(MARK, b"new")])
    assert cache.get(MARK) == b"new"
    cache.close()


def test_a_log_left_beside_a_damaged_file_does_not_survive_it(tmp_path: Path) -> None:
    path = tmp_path / "t.thumbnails"
    log = path.with_name("t.thumbnails-wal")
    _fill(path)
    cache = ThumbnailCache(path)
    with cache._database.transaction() as connection:
        connection.execute("UPDATE thumbnails SET jpeg = x'00' WHERE fingerprint = ?", (bytes([150]) * 16,))
    changes = log.read_bytes()
    cache.close()
    path.write_bytes(b"this is not a database" * 10_000)
    log.write_bytes(changes)
    cache = ThumbnailCache(path)
    assert cache._database.read("PRAGMA integrity_check").fetchone() == ("ok",)
    assert cache.get(bytes([150]) * 16) is None
    cache.close()


def test_damage_that_shows_later_is_mended_too(tmp_path: Path) -> None:
    path = tmp_path / "t.thumbnails"
    for use in (lambda cache: cache.get(bytes([150]) * 16), lambda cache: cache.put([(bytes([150]) * 16, b"x")])):
        _fill(path)
        with path.open("r+b") as file:
            file.seek(4 * 4096)
            file.write(b"\xff" * (path.stat().st_size - 4 * 4096))
        cache = ThumbnailCache(path)
        with ThreadPoolExecutor(1) as pool:
            pool.submit(cache.get, b"y" * 16).result()
        use(cache)
        cache.put([(MARK, b"new")])
        assert cache.get(MARK) == b"new"
        assert cache.get(bytes([3]) * 16) is None
        cache.close()
        path.unlink()


def test_damage_that_shows_while_it_is_tidied_is_mended_too(tmp_path: Path) -> None:
    path = tmp_path / "t.thumbnails"
    _fill(path)
    with path.open("r+b") as file:
        file.seek(4 * 4096)
        file.write(b"\xff" * (path.stat().st_size - 4 * 4096))
    cache = ThumbnailCache(path)
    assert cache.keep_only(set()) == 0
    assert cache._database.read("PRAGMA integrity_check").fetchone() == ("ok",)
    cache.close()


def test_a_newer_versions_cache_is_made_again(tmp_path: Path) -> None:
    path = tmp_path / "t.thumbnails"
    _fill(path)
    with sqlite3.connect(path, isolation_level=None) as connection:
        connection.execute("PRAGMA user_version = 9")
    connection.close()
    cache = ThumbnailCache(path)
    assert cache.get(bytes([3]) * 16) is None
    cache.close()


def test_catalog_and_cache_are_not_taken_for_each_other(tmp_path: Path) -> None:
    _fill(tmp_path / "t.thumbnails")
    FileCatalog(tmp_path / "library.db").close()
    with pytest.raises(CatalogError, match="another program"):
        FileCatalog(tmp_path / "t.thumbnails")
    with pytest.raises(CatalogError, match="another program"):
        ThumbnailCache(tmp_path / "library.db")
