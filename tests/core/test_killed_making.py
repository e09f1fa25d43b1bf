"""`kill -9` while thumbnails are made or the encoder retrained: what can be made again is, nothing else is touched."""

from __future__ import annotations

import io
import random
import sqlite3
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image

from desktop_app.core.encoders.onnx_encoder import OnnxEncoder
from desktop_app.core.encoders.store import EncoderStore
from desktop_app.core.library import Library
from desktop_app.core.locations import user_encoders
from desktop_app.core.retraining.codes_only import retrain
from desktop_app.core.settings import Settings
from tests.core.encoders.made_encoder import write_encoder
from tests.core.killing import killed

# Throws all thumbnails away and makes them again, for ever.
THUMBNAILS = """
for _ in range(1000):
    library.thumbnails.keep_only(set())
    for photo in library.photo_ids().tolist():
        library.thumbnail(photo)
"""

RETRAINING = """
from desktop_app.core.retraining.codes_only import retrain
for step in retrain(library):
    pass
"""

WORKER = """
import sys
from pathlib import Path
from desktop_app.core.encoders.store import EncoderStore
from desktop_app.core.library import Library
from desktop_app.core.settings import Settings
shelf = EncoderStore([Path(sys.argv[2])], provider="cpu")
with Library(Path(sys.argv[1]), settings=Settings(threads=2), shelf=shelf) as library:
    print("start", flush=True)
"""


def _open(catalog: Path, encoder: Path) -> Library:
    return Library(catalog, settings=Settings(threads=2), shelf=EncoderStore([encoder], provider="cpu"))


def _kill(work: str, *, kills: int, seconds: float, tmp_path: Path, write_photo: Callable[..., Path]) -> None:
    for number in range(40):
        write_photo(tmp_path / "photos" / f"{number:02}.jpg", number)
    before = {path: (path.read_bytes(), path.stat().st_mtime_ns) for path in (tmp_path / "photos").iterdir()}
    encoder, catalog = write_encoder(tmp_path / "made.onnx"), tmp_path / "data" / "library.db"
    with _open(catalog, encoder) as library:
        library.add_folder(tmp_path / "photos")
        list(library.index())
        in_use = library.encoder.identity
    script = WORKER + work.strip("\n").replace("\n", "\n    ").join(("    ", "\n"))
    chance = random.Random(kills)
    for _ in range(kills):
        killed([sys.executable, "-c", script, str(catalog), str(encoder)], after=chance.random() * seconds)
        with _open(catalog, encoder) as library:
            assert library.catalog.database.read("PRAGMA integrity_check").fetchone() == ("ok",)
            assert library.encoder.identity == in_use
            photos = library.photo_ids().tolist()
            assert len(photos) == len(before)
            assert library.similar(photos[0], k=1).distances[0] == 0
            for photo in photos[::13]:
                Image.open(io.BytesIO(library.thumbnail(photo))).load()
        with sqlite3.connect(catalog.with_suffix(".thumbnails")) as cache:
            assert cache.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        cache.close()
        for file in user_encoders().glob("*.onnx"):
            OnnxEncoder(file)  # a file that is there is whole
    assert {path: (path.read_bytes(), path.stat().st_mtime_ns) for path in (tmp_path / "photos").iterdir()} == before
    with _open(catalog, encoder) as library:
        result = list(retrain(library))[-1].result
        assert result is not None
        assert OnnxEncoder(result.path).identity == result.identity


def test_thumbnailing_killed(tmp_path: Path, write_photo: Callable[..., Path]) -> None:
    _kill(THUMBNAILS, kills=1, seconds=0.3, tmp_path=tmp_path, write_photo=write_photo)


def test_retraining_killed(tmp_path: Path, write_photo: Callable[..., Path]) -> None:
    _kill(RETRAINING, kills=1, seconds=3, tmp_path=tmp_path, write_photo=write_photo)


@pytest.mark.slow
@pytest.mark.timeout(900)
def test_thumbnailing_killed_many_times(tmp_path: Path, write_photo: Callable[..., Path]) -> None:
    _kill(THUMBNAILS, kills=40, seconds=0.8, tmp_path=tmp_path, write_photo=write_photo)


@pytest.mark.slow
@pytest.mark.timeout(1500)
def test_retraining_killed_many_times(tmp_path: Path, write_photo: Callable[..., Path]) -> None:
    _kill(RETRAINING, kills=40, seconds=6, tmp_path=tmp_path, write_photo=write_photo)
