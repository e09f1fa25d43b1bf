"""The catalog of a test: in a file, and on a server."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app.core.catalog import Catalog, FileCatalog
from desktop_app.core.catalog.archive import opened_archive

ENGINES = ["sqlite", "postgresql"]


@pytest.fixture(params=ENGINES)
def catalog(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Catalog]:
    """An empty catalog, by every engine."""
    if request.param == "sqlite":
        opened: Catalog = FileCatalog(tmp_path / "library.db")
    else:
        opened = opened_archive(request.getfixturevalue("archive"))
    yield opened
    opened.close()


@pytest.fixture
def file_catalog(tmp_path: Path) -> Iterator[FileCatalog]:
    """An empty catalog in a file."""
    opened = FileCatalog(tmp_path / "library.db")
    yield opened
    opened.close()
