"""A library whose encoder can be tuned as a whole."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from desktop_app.core.encoders.store import EncoderStore
from desktop_app.core.library import Library
from desktop_app.core.settings import Settings

PHOTOS = 110


@pytest.fixture(scope="session")
def tunable_folder(
    tmp_path_factory: pytest.TempPathFactory, write_photo: Callable[..., Path], small_encoder: Path
) -> Path:
    """A folder with a library of a hundred and ten indexed photos, to be copied."""
    photos, folder = tmp_path_factory.mktemp("tunable-photos"), tmp_path_factory.mktemp("tunable")
    for number in range(PHOTOS):
        write_photo(photos / f"{number:03}.jpg", number)
    shelf = EncoderStore([small_encoder], provider="cpu")
    with Library(folder / "library.db", settings=Settings(threads=2), shelf=shelf) as library:
        library.add_folder(photos)
        list(library.index())
    return folder


@pytest.fixture
def tunable(tmp_path: Path, tunable_folder: Path, small_encoder: Path) -> Iterator[Library]:
    """A hundred and ten photos under it; the photos are other tests' too."""
    shutil.copytree(tunable_folder, tmp_path / "tunable")
    shelf = EncoderStore([small_encoder], provider="cpu")
    with Library(tmp_path / "tunable" / "library.db", settings=Settings(threads=2), shelf=shelf) as library:
        yield library
