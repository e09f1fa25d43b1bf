"""A disk that is really full: named, nothing lost, and all is well once there is room again."""

from __future__ import annotations

import errno
import io
import shutil
import subprocess
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PIL import Image

from desktop_app.core.catalog import open_catalog
from desktop_app.core.encoders.onnx_encoder import OnnxEncoder
from desktop_app.core.encoders.store import EncoderStore
from desktop_app.core.errors import CatalogError, SettingsError, TrainingError
from desktop_app.core.library import Library
from desktop_app.core.locations import user_encoders
from desktop_app.core.retraining.codes_only import retrain
from desktop_app.core.settings import Settings, load_settings, save_settings
from desktop_app.core.types import Phase
from tests.core.encoders.made_encoder import write_encoder

FIXTURES = Path(__file__).parents[1] / "fixtures"
PHOTOS = 80


class Disk:
    """A small disk of its own."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def fill(self) -> None:
        """To the last byte."""
        with (self.path / "filler").open("ab", buffering=0) as file:
            for size in (1 << 16, 1 << 12, 1):
                try:
                    while file.write(bytes(size)):
                        pass
                except OSError as error:
                    assert error.errno == errno.ENOSPC  # noqa: PT017

    def free(self) -> None:
        """Make room again."""
        (self.path / "filler").unlink()


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Disk]:
    point = tmp_path / "disk"
    point.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=24m", "small-disk", point]
    if not shutil.which("mount") or subprocess.run(mount, check=False, capture_output=True).returncode:
        pytest.skip("only root may mount")
    yield Disk(point)
    subprocess.run(["umount", "--lazy", point], check=False, capture_output=True)


@pytest.fixture
def encoder(tmp_path: Path) -> Path:
    return write_encoder(tmp_path / "made.onnx")


@pytest.fixture
def many(tmp_path: Path, write_photo: Callable[..., Path]) -> Path:
    for number in range(PHOTOS):
        write_photo(tmp_path / "many" / f"{number}.jpg", number, size=(16, 12))
    return tmp_path / "many"


def opened(disk: Disk, encoder: Path, *, data: Path | None = None) -> Library:
    """The library on the disk, unless it has another data folder."""
    shelf = EncoderStore([encoder], provider="cpu")
    return Library((data or disk.path / "data") / "library.db", settings=Settings(threads=2), shelf=shelf)


@pytest.fixture
def filled(disk: Disk, encoder: Path, many: Path) -> Iterator[Library]:
    """All photos are indexed, and the disk is full."""
    with opened(disk, encoder) as library:
        library.add_folder(many)
        list(library.index())
        disk.fill()
        yield library


def test_indexing(disk: Disk, encoder: Path, many: Path) -> None:
    with opened(disk, encoder) as library:
        library.add_folder(many)
        steps = library.index()
        while next(steps).phase is not Phase.ENCODING:
            pass
        disk.fill()
        with pytest.raises(CatalogError, match="the disk is full"):
            list(steps)
    disk.free()
    with opened(disk, encoder) as library:
        assert library.catalog.database.read("PRAGMA integrity_check").fetchone() == ("ok",)
        stored = len(library.photo_ids())
        assert 0 < stored < PHOTOS
        summary = list(library.index())[-1].summary
        assert (summary.added, summary.unchanged) == (PHOTOS - stored, stored)


def test_photos_are_shown_though_their_thumbnails_cannot_be_kept(disk: Disk, filled: Library) -> None:
    disk.free()
    photos = filled.photo_ids().tolist()
    filled.thumbnails.keep_only(set())
    disk.fill()
    for photo in photos:
        assert Image.open(io.BytesIO(filled.thumbnail(photo))).size == (16, 12)
    assert len(filled.similar(photos[0], k=5)) == 5


def test_settings(disk: Disk) -> None:
    save_settings(Settings(threads=3), disk.path / "library.toml")
    disk.fill()
    with pytest.raises(SettingsError, match="No space left"):
        save_settings(Settings(threads=7, exclude=("*" * 9000,)), disk.path / "library.toml")
    assert load_settings(disk.path / "library.toml").threads == 3
    assert not (disk.path / "library.toml.partial").exists()


def test_what_is_kept_beside_the_catalog(disk: Disk, encoder: Path, many: Path) -> None:
    with opened(disk, encoder) as library:
        library.add_folder(many)
    kept = disk.path / "data" / "library.kept.json"
    before = kept.read_bytes()
    library = opened(disk, encoder)
    library.add_folder(many.parent)
    disk.fill()
    library.close()
    assert kept.read_bytes() == before
    disk.free()
    with opened(disk, encoder) as library:
        assert [folder.path for folder in library.folders()] == [many.parent]


def test_retraining(disk: Disk, filled: Library, encoder: Path) -> None:
    fails_and_then_succeeds(disk, filled, encoder)


@pytest.mark.parametrize("what", ["the encoder", "temporary files", "any folder for temporary files"])
def test_retraining_without_room_for(
    what: str, disk: Disk, many: Path, encoder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    if what == "the encoder":
        monkeypatch.setenv("XDG_DATA_HOME", str(disk.path))
        user_encoders().mkdir(parents=True)
    elif what == "temporary files":
        monkeypatch.setattr(tempfile, "tempdir", str(disk.path))
    else:
        monkeypatch.setattr(tempfile, "tempdir", None)
        monkeypatch.setattr(tempfile, "_candidate_tempdir_list", lambda: [str(disk.path)])
    with opened(disk, encoder, data=many.parent / "data") as library:
        library.add_folder(many)
        list(library.index())
        disk.fill()
        fails_and_then_succeeds(disk, library, encoder)


def fails_and_then_succeeds(disk: Disk, library: Library, encoder: Path) -> None:
    with pytest.raises(TrainingError, match=r"No (space left|usable temporary)"):
        list(retrain(library))
    assert not user_encoders().exists() or not list(user_encoders().iterdir())
    assert isinstance(library.encoder, OnnxEncoder)
    assert library.encoder.path == encoder
    disk.free()
    result = list(retrain(library))[-1].result
    assert result is not None
    assert result.path.exists()


def test_a_migration(disk: Disk) -> None:
    catalog = disk.path / "library.db"
    shutil.copy(min(FIXTURES.glob("catalog-*.db")), catalog)
    before = catalog.read_bytes()
    disk.fill()
    with pytest.raises(CatalogError):
        open_catalog(catalog)
    assert catalog.read_bytes() == before
    disk.free()
    opened, note = open_catalog(catalog)
    assert note == ""
    opened.close()
