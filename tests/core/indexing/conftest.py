"""Indexing a folder and comparing what was said with what was done."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from desktop_app.core.library import Library
from desktop_app.core.types import IndexSummary, Phase


@pytest.fixture
def index(library: Library) -> Callable[..., IndexSummary]:
    """`index(*folders)`: bring the library up to these folders; the summary. Everything agrees afterwards."""

    def run(*folders: Path, retry_failed: bool = False) -> IndexSummary:
        chosen = [library.add_folder(folder).id for folder in folders]
        steps = list(library.index(chosen, retry_failed=retry_failed))
        assert steps[-1].phase is Phase.DONE
        assert [step.phase for step in steps].count(Phase.DONE) == 1
        assert steps[-1].done == steps[-1].total
        check(library)
        return steps[-1].summary

    return run


def check(library: Library) -> None:
    """Catalog and index in memory agree, and every photo is what its file says now."""
    database = library.catalog.database
    assert database.read("PRAGMA integrity_check").fetchone() == ("ok",)
    assert database.read("PRAGMA foreign_key_check").fetchall() == []
    for photo in library.catalog.photos.every():
        if photo.online and photo.path.exists() and photo.path.stat().st_mtime_ns == photo.mtime_ns:
            assert photo.id in library.similar(photo.path, radius=0).ids, photo.path
        found = library.similar(photo.id, k=1)
        assert found.distances.tolist() == [0]


@pytest.fixture
def untouched(photo_folder: Path) -> Iterator[Callable[[], None]]:
    """Remembers every file below `photo_folder`; at the end, and when called, all are as they were."""

    def look() -> dict[Path, tuple[bytes, int, int]]:
        files = [path for path in photo_folder.rglob("*") if path.is_file()]
        return {path: (path.read_bytes(), path.stat().st_mtime_ns, path.stat().st_mode) for path in files}

    before = look()

    def compare() -> None:
        assert look() == before

    yield compare
    compare()
