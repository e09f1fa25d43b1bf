"""A library whose encoder can be tuned as a whole."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from desktop_app.core.encoders.store import EncoderStore
from desktop_app.core.library import Library
from desktop_app.core.settings import Settings

PHOTOS = 110


@pytest.fixture
def tunable(tmp_path: Path, write_photo: Callable[..., Path], small_encoder: Path) -> Iterator[Library]:
    """A hundred and ten photos under it."""
    for number in range(PHOTOS):
        write_photo(tmp_path / "photos" / f"{number:03}.jpg", number)
    shelf = EncoderStore([small_encoder], provider="cpu")
    with Library(tmp_path / "library.db", settings=Settings(threads=2), shelf=shelf) as library:
        library.add_folder(tmp_path / "photos")
        list(library.index())
        yield library
