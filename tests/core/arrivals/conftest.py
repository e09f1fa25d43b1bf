"""A library of a few photos, and a card with some of them."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image

from desktop_app.core.arrivals.arrival import Arrival
from desktop_app.core.arrivals.looking import Arrivals
from desktop_app.core.library import Library
from tests.core.duplicates.made_photos import scene


@pytest.fixture
def photos(tmp_path: Path) -> Path:
    """The folder of the library: four scenes."""
    folder = tmp_path / "photos"
    folder.mkdir()
    for number in range(4):
        scene(number).save(folder / f"scene {number}.jpg", quality=92)
    return folder


@pytest.fixture
def card(tmp_path: Path, photos: Path) -> Path:
    """A card: an equal file, one saved again and smaller, one better than the library's, an edit, two new ones."""
    folder = tmp_path / "card" / "DCIM"
    folder.mkdir(parents=True)
    shutil.copy2(photos / "scene 0.jpg", folder / "equal.jpg")
    Image.open(photos / "scene 1.jpg").resize((336, 240)).save(folder / "smaller.jpg", quality=85)
    Image.eval(scene(2), lambda level: min(255, level + 30)).save(folder / "brighter.jpg", quality=92)
    scene(3, width=840, height=600).resize((1260, 900)).save(folder / "larger.jpg", quality=95)
    Image.open(folder / "larger.jpg").resize((420, 300)).save(photos / "scene 3.jpg", quality=92)
    scene(7).save(folder / "new.jpg", quality=92)
    (folder / "broken.jpg").write_bytes((photos / "scene 0.jpg").read_bytes()[:300])
    return folder.parent


Look = Callable[..., dict[str, Arrival]]


@pytest.fixture
def look(indexed: Library) -> Look:
    """`look(*paths)`: the answers by the names of the files."""

    def looked(*paths: Path) -> dict[str, Arrival]:
        steps = list(Arrivals.of(indexed).look(paths))
        return {one.path.name: one for step in steps for one in step.arrivals}

    return looked
