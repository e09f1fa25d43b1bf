"""A library copied into an archive and out again is what it was, row by row."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import numpy as np
import pytest

from desktop_app.core.archive_address import ArchiveAddress
from desktop_app.core.catalog.archive import opened_archive
from desktop_app.core.encoders.store import EncoderStore
from desktop_app.core.errors import CatalogError
from desktop_app.core.library import Library
from desktop_app.core.parts import GRID
from desktop_app.core.relations import Finding, Judgement, PhotoChoice, Relation
from desktop_app.core.settings import Settings
from desktop_app.core.types import FolderId, PhotoId, Place
from tests.core.catalog.test_tables import CARD, failure, row

pytest.importorskip("psycopg")
from desktop_app.core.archive.moving import export_library, import_library


def rows(file: Path) -> dict[str, list[tuple[object, ...]]]:
    """Every row of every table, but how often codes were written."""
    with closing(sqlite3.connect(file)) as connection:
        tables = [name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        return {
            table: sorted(connection.execute(f"SELECT * FROM {table}").fetchall(), key=repr)  # noqa: S608
            for table in tables
            if table != "generation"
        }


@pytest.fixture
def full(tmp_path: Path) -> Path:
    """The file of a library with something in every table, and names that are hard."""
    file = tmp_path / "library.db"
    with Library(file, settings=Settings(threads=1), shelf=EncoderStore([])) as library:
        catalog = library.catalog
        first, second = catalog.folders.add(Path("/a/photos")), catalog.folders.add(Path("/b/photos"))
        names = [b"caf\xe9/\xff.jpg", "Ärger\n2.jpg".encode(), b"tab\tand\\slash.jpg", b"gone.jpg"]
        photos = [
            catalog.photos.put(
                row(first, name, fingerprint=bytes([number]) * 16, camera="A\\B\t☃", has_gps=number == 1)
            )
            for number, name in enumerate(names)
        ]
        catalog.photos.remove(first, [names[-1]])  # its number is not given again
        catalog.photos.put_failure(failure(second, b"bad\\N.jpg", lasting=True))
        catalog.folders.put_unread(second, {".psd": 3})
        catalog.folders.put_places(first, {b"": Place("drive", b"in\x00side", away=True)})
        catalog.folders.set_online(second, online=False)
        encoder, unused = catalog.codes.register("one", CARD), catalog.codes.register("two", CARD)
        random = np.random.default_rng(1)
        codes = random.integers(0, 256, (3, 3), np.uint8)
        for number in (encoder, unused):
            catalog.codes.put(number, photos[:3], {"similar": codes[:, :2], "copy": codes[:, 2:]})
        catalog.part_codes.put(encoder, photos[:1], random.integers(0, 256, (1, len(GRID), 1), np.uint8))
        finding = Finding(Relation.EDITED, "a \\ place differs", (0.25, 0.5))
        catalog.duplicates.remember_all({(b"\0a", b"\\b"): finding}, {b"\0a": 0.1}, groups={"x": "y"})
        catalog.duplicates.judge([(b"\0a", b"\\b")], Judgement.NOT_A_MATCH)
        catalog.duplicates.put_marks({photos[0]: PhotoChoice.REMOVE})
        library.thumbnails.put([(bytes(16), b"\xff\xd8\0jpeg"), (b"x" * 16, b"other")])
    return file


def test_in_and_out_again_is_the_same_row_by_row(full: Path, archive: ArchiveAddress, tmp_path: Path) -> None:
    before = rows(full), rows(full.with_suffix(".thumbnails"))
    assert all(before[0][table] for table in before[0] if table != "sqlite_stat1")
    served = opened_archive(archive)
    out = tmp_path / "out.db"
    try:
        assert list(import_library(full, served))[-2:] == ["codes", "thumbnails"]
        assert served.roots.names() == {"photos": 1, "photos 2": 2}
        list(export_library(served, out))
        # And what is added next has numbers that nothing had.
        assert served.photos.put(row(FolderId(1), b"new.jpg")) == PhotoId(5)
        assert served.codes.register("three", CARD) == 3
        with pytest.raises(CatalogError, match="not empty"):
            list(import_library(full, served))
        with pytest.raises(CatalogError, match="is there already"):
            list(export_library(served, out))
    finally:
        served.close()
    assert (rows(out), rows(out.with_suffix(".thumbnails"))) == before
    assert (rows(full), rows(full.with_suffix(".thumbnails"))) == before


def test_an_archive_that_was_only_looked_at_is_empty_still(full: Path, archive: ArchiveAddress) -> None:
    """The window, or `lookalike status`, puts its encoder in; a review keeps its rules."""
    with Library(archive, settings=Settings(threads=1), shelf=EncoderStore([])) as library:
        assert library.loaded_encoder.number == 1
        library.catalog.duplicates.put_state("rules", "{}")
        assert library.catalog.codes.register("one", CARD) == 2  # which is the number of another in the file
    served = opened_archive(archive)
    try:
        list(import_library(full, served))
        assert served.codes.in_use() == "one"
        assert len(served.codes.load(1, CARD)[0]) == 3
        served.folders.remove(FolderId(1))
        served.folders.remove(FolderId(2))
        with pytest.raises(CatalogError, match="not empty"):  # people said something
            list(import_library(full, served))
    finally:
        served.close()


def test_an_import_that_breaks_off_leaves_nothing(full: Path, archive: ArchiveAddress, tmp_path: Path) -> None:
    served = opened_archive(archive)
    try:
        steps = import_library(full, served)
        while next(steps) != "encoders":
            pass
        steps.close()
        assert (served.roots.names(), served.photos.count(), served.codes.in_use()) == ({}, 0, None)
        with pytest.raises(CatalogError, match="is not there"):
            list(import_library(tmp_path / "none.db", served))
        list(import_library(full, served))
        out = export_library(served, tmp_path / "half.db")
        next(out)
        out.close()
        assert not (tmp_path / "half.db").exists()
    finally:
        served.close()


def test_a_library_that_was_damaged_is_not_imported_without_its_photos(full: Path, archive: ArchiveAddress) -> None:
    with full.open("r+b") as file:
        file.truncate(5000)
    with closing(opened_archive(archive)) as served:
        with pytest.raises(CatalogError, match="was damaged"):
            list(import_library(full, served))
        assert served.folders.all() == []
