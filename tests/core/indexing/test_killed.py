"""`kill -9` at any moment: the catalog opens, is whole, at most a batch is done again, no photo is touched."""

from __future__ import annotations

import random
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from desktop_app.core.encoders.store import EncoderStore
from desktop_app.core.indexing.indexer import _BATCH
from desktop_app.core.library import Library
from desktop_app.core.settings import Settings
from tests.core.killing import killed

# Indexes, then switches to and fro between two encoders; says what is coded, and what is stored after every step.
WORKER = """
import sys
from pathlib import Path
from desktop_app.core.encoders.store import EncoderStore
from desktop_app.core.indexing import indexer
from desktop_app.core.library import Library
from desktop_app.core.settings import Settings

code_ahead = indexer.code_ahead

def said(jobs, **options):
    for item in code_ahead(jobs, **options):
        print("coded", flush=True)
        yield item

indexer.code_ahead = said

with Library(Path(sys.argv[1]), settings=Settings(threads=2), shelf=EncoderStore([Path(sys.argv[3])])) as library:
    folder = library.add_folder(Path(sys.argv[2]))
    print("start", flush=True)
    for progress in library.index():
        print("stored", progress.summary.added, flush=True)
    for entry in reversed(library.encoders()):
        for progress in library.switch_encoder(entry.identity):
            print("recoded", progress.done, flush=True)
"""

PHOTOS = 200
LINES = 3 * PHOTOS
"""It says about this many: the photos are indexed, and recoded twice."""


def _run(*, kills: int, photos: Path, tmp_path: Path, encoder: Path) -> None:
    files = sorted(photos.iterdir())
    before = {path: (path.read_bytes(), path.stat().st_mtime_ns) for path in files}
    chance, catalog = random.Random(kills), tmp_path / "killed" / "library.db"
    command = [sys.executable, "-c", WORKER, str(catalog), str(photos), str(encoder)]
    stored = codes = 0
    for _ in range(kills):
        moment = {"lines": chance.randrange(LINES), "after": chance.random() * 0.02}
        lines = [line.split() for line in killed(command, **moment)]
        said = max([int(line[1]) for line in lines if line[0] == "stored"], default=0)
        coded = lines.count(["coded"])
        with Library(catalog, settings=Settings(threads=2), shelf=EncoderStore([encoder])) as library:
            database = library.catalog.database
            assert database.read("PRAGMA integrity_check").fetchone() == ("ok",)
            assert database.read("PRAGMA foreign_key_check").fetchall() == []
            now = len(library.photo_ids())
            assert stored + said <= now <= stored + said + _BATCH
            assert now == sum(folder.photos for folder in library.folders())
            # Every photo that is stored has its code: they come in one transaction.
            in_use = library.catalog.codes.register(library.encoder.identity, library.encoder.card)
            assert len(library.catalog.codes.missing(in_use)) == 0
            # What was coded and is not stored is less than a batch.
            codes, before_it = database.read("SELECT count(*) FROM codes").fetchone()[0], codes
            assert before_it + coded - _BATCH <= codes <= before_it + coded
            if now:
                assert library.similar(library.photos(library.photo_ids()[:1].tolist())[0].path, k=1).distances[0] == 0
        stored = now
        if stored == len(files):
            for file in catalog.parent.iterdir():
                file.unlink()
            stored = codes = 0
    with Library(catalog, settings=Settings(threads=2), shelf=EncoderStore([encoder])) as library:
        library.add_folder(photos)
        summary = list(library.index())[-1].summary
        assert (summary.added, summary.changed, summary.removed, summary.unchanged) == (
            len(files) - stored, 0, 0, stored,
        )  # fmt: skip
        assert not summary.failed
    assert {path: (path.read_bytes(), path.stat().st_mtime_ns) for path in sorted(photos.iterdir())} == before


@pytest.fixture
def many_photos(tmp_path: Path, write_photo: Callable[..., Path]) -> Path:
    for number in range(PHOTOS):
        write_photo(tmp_path / "many" / f"{number}.jpg", number, size=(16, 12))
    return tmp_path / "many"


def test_killed_a_few_times(many_photos: Path, tmp_path: Path, tiny_encoder: Path) -> None:
    _run(kills=2, photos=many_photos, tmp_path=tmp_path, encoder=tiny_encoder)


@pytest.mark.slow
@pytest.mark.timeout(1200)
def test_killed_many_times(many_photos: Path, tmp_path: Path, tiny_encoder: Path) -> None:
    _run(kills=120, photos=many_photos, tmp_path=tmp_path, encoder=tiny_encoder)
