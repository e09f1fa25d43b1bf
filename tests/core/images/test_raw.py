"""RAW: the embedded preview where it is large enough, else developed at half its size."""

from __future__ import annotations

import io
import struct
from contextlib import suppress
from datetime import datetime
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from desktop_app.core.errors import ImageError
from desktop_app.core.images import Limits, read_contents, read_picture
from desktop_app.core.images.formats import RAW_EXTENSIONS, openers
from desktop_app.core.images.loading import read_here
from tests.conftest import draw_picture
from tests.core.images.made_raws import DEFLATED, write_dng

pytest.importorskip("rawpy")


@pytest.mark.parametrize("orientation", [1, 3, 6, 8])
@pytest.mark.parametrize("preview", [True, False])
def test_it_is_upright_and_says_when(preview: bool, orientation: int, tmp_path: Path) -> None:
    image = draw_picture(0, size=(128, 96))
    write_dng(image, tmp_path / "photo.dng", preview=preview, orientation=orientation)
    loaded = read_picture(tmp_path / "photo.dng")
    upright = image.rotate({1: 0, 3: 180, 6: -90, 8: 90}[orientation], expand=True)
    assert (loaded.format, loaded.width, loaded.height) == ("RAW", *upright.size)
    assert loaded.metadata.taken == datetime(2019, 7, 4, 10, 11, 12)  # noqa: DTZ001 -- a camera's clock
    assert loaded.metadata.camera == "Maker Camera"
    shown = Image.fromarray(loaded.picture)
    assert shown.size == (upright.size if preview else (upright.width // 2, upright.height // 2))
    expected = np.asarray(upright.resize(shown.size, Image.Resampling.BOX)).astype(float)
    # Development is brighter or darker than the picture; where things are is the same.
    assert np.corrcoef(np.asarray(shown, float).ravel(), expected.ravel())[0, 1] > 0.9


@pytest.mark.parametrize("shrunk", [1, 8])
@pytest.mark.parametrize("kept", ["tiles", "lossy", *(f"deflated {name}" for name in DEFLATED)])
def test_however_the_sensor_is_written(kept: str, shrunk: int, tmp_path: Path) -> None:
    image = draw_picture(0, size=(128, 96))
    write_dng(image, tmp_path / "photo.dng", kept=kept, shrunk=shrunk, orientation=6)
    loaded = read_picture(tmp_path / "photo.dng")
    assert (loaded.width, loaded.height, loaded.doubt) == (96, 128, "")
    shown = Image.fromarray(loaded.picture)
    expected = np.asarray(image.rotate(-90, expand=True).resize(shown.size, Image.Resampling.BOX)).astype(float)
    assert np.corrcoef(np.asarray(shown, float).ravel(), expected.ravel())[0, 1] > 0.9


@pytest.mark.parametrize(("orientation", "turned"), [(6, -90), (8, 90)])
def test_a_preview_that_is_upright_already_is_not_turned_again(orientation: int, turned: int, tmp_path: Path) -> None:
    image = draw_picture(0, size=(128, 96))
    write_dng(image, tmp_path / "photo.dng", orientation=orientation, turned=turned)
    loaded = read_picture(tmp_path / "photo.dng")
    assert (loaded.width, loaded.height) == (96, 128)
    upright = np.asarray(image.rotate(turned, expand=True)).astype(float)
    assert np.abs(loaded.picture - upright).mean() < 4
    assert read_picture(tmp_path / "photo.dng", side=30).picture.shape[:2] == (64, 48)


def test_a_square_preview_is_turned(tmp_path: Path) -> None:
    image = draw_picture(0, size=(96, 96))
    write_dng(image, tmp_path / "photo.dng", orientation=6)
    upright = np.asarray(image.rotate(-90)).astype(float)
    assert np.abs(read_picture(tmp_path / "photo.dng").picture - upright).mean() < 4


def test_a_small_preview_that_is_upright_already_leaves_the_sensor_to_be_turned(tmp_path: Path) -> None:
    image = draw_picture(0, size=(128, 96))
    write_dng(image, tmp_path / "photo.dng", orientation=6, turned=-90, shrunk=8)
    loaded = read_picture(tmp_path / "photo.dng")
    assert (loaded.width, loaded.height, loaded.picture.shape) == (96, 128, (64, 48, 3))


def test_it_is_decoded_no_larger_than_needed(tmp_path: Path) -> None:
    write_dng(draw_picture(0, size=(640, 480)), tmp_path / "photo.dng")
    loaded = read_picture(tmp_path / "photo.dng", side=60)
    assert (loaded.width, loaded.height) == (640, 480)
    assert loaded.picture.shape[:2] == (60, 80)


@pytest.mark.parametrize(("shrunk", "shown"), [(1, 480), (2, 240), (3, 240), (8, 240)])
def test_a_preview_too_small_for_the_photo_is_not_shown(shrunk: int, shown: int, tmp_path: Path) -> None:
    """Half the sensor's size is what development gives, so that a smaller preview would show less."""
    write_dng(draw_picture(0, size=(640, 480)), tmp_path / "photo.dng", shrunk=shrunk)
    loaded = read_picture(tmp_path / "photo.dng")
    assert (loaded.width, loaded.height) == (640, 480)
    assert loaded.picture.shape[0] == shown


def test_every_suffix_of_cameras_is_read_as_raw(tmp_path: Path) -> None:
    """By its preview, never as the TIFF that most of them are too, whose first page is the smallest preview."""
    write_dng(draw_picture(0, size=(128, 96)), tmp_path / "photo.dng")
    content = (tmp_path / "photo.dng").read_bytes()
    for suffix in RAW_EXTENSIONS:
        with Image.open(io.BytesIO(content), formats=openers(suffix)) as image:
            assert (suffix, image.format, image.size) == (suffix, "RAW", (128, 96))


def test_it_holds_more_than_its_picture(tmp_path: Path) -> None:
    write_dng(draw_picture(0), tmp_path / "photo.dng")
    assert read_contents(tmp_path / "photo.dng", pixels=True).bits == 16


def test_what_is_damaged_is_named_and_never_its_smallest_preview(tmp_path: Path) -> None:
    write_dng(draw_picture(0), tmp_path / "photo.dng")
    content = (tmp_path / "photo.dng").read_bytes()
    draw_picture(0).save(tmp_path / "plain.nef", "TIFF")
    (tmp_path / "cut.dng").write_bytes(content[: len(content) // 3])
    (tmp_path / "empty.cr2").write_bytes(b"II*\0" + bytes(100))
    for name in ("cut.dng", "empty.cr2", "plain.nef"):
        with pytest.raises(ImageError):
            read_picture(tmp_path / name)


def test_what_is_only_called_a_raw_is_read_as_what_it_is(tmp_path: Path) -> None:
    draw_picture(0).save(tmp_path / "photo.arw", "JPEG")
    assert read_picture(tmp_path / "photo.arw").format == "JPEG"


def _unknown(image: Image.Image, *, large: bool = True) -> bytes:
    """Of a camera that LibRaw does not know: boxes, a small JPEG, a large one, and numbers compressed as JPEG."""
    parts = [b"\0\0\0\x18ftypnew \0\0\0\1new isom", b"moov" * 9]
    for size in ((160, 120), (1200, 900)) if large else ((160, 120),):
        with io.BytesIO() as jpeg:
            image.resize(size).save(jpeg, "JPEG", quality=90, exif=_exif())
            parts.append(jpeg.getvalue())
    numbers = b"\xff\xd8\xff\xc3\0\x0b\x0e\x10\0\x10\0\1\1\x11\0\xff\xda\0\x08\1\1\0\1\0\0" + bytes(5000)
    return b"mdat".join([*parts, numbers])


def _exif() -> Image.Exif:
    exif = Image.Exif()
    exif[0x0110], exif[0x0112] = "New Camera", 6
    return exif


def test_a_camera_that_is_not_known_yet_shows_its_preview_and_is_doubted(tmp_path: Path) -> None:
    image = draw_picture(0, size=(320, 240))
    (tmp_path / "new.cr3").write_bytes(_unknown(image))
    loaded = read_picture(tmp_path / "new.cr3")
    assert (loaded.format, loaded.width, loaded.height) == ("RAW", 900, 1200)
    assert loaded.metadata.camera == "New Camera"
    assert loaded.doubt == "only its preview can be read"
    upright = np.asarray(image.rotate(-90, expand=True).resize((900, 1200))).astype(int)
    assert np.abs(loaded.picture.astype(int) - upright).mean() < 4
    assert read_contents(tmp_path / "new.cr3", pixels=True).bits == 16
    (tmp_path / "small.cr3").write_bytes(_unknown(image, large=False))
    with pytest.raises(ImageError):
        read_picture(tmp_path / "small.cr3")


def test_what_cannot_be_developed_shows_its_preview_and_is_doubted(tmp_path: Path, monkeypatch) -> None:
    import rawpy

    class Fails(rawpy.RawPy):
        def postprocess(self, *_: object, **__: object) -> None:
            raise rawpy.LibRawFileUnsupportedError(b"Unsupported file format")

    monkeypatch.setattr(rawpy, "RawPy", Fails)
    for name, size, shrunk in (("large", (3000, 2250), 3), ("small", (640, 480), 4)):
        write_dng(draw_picture(0, size=size), tmp_path / f"{name}.dng", shrunk=shrunk)
    found = read_here(tmp_path / "large.dng", limits=Limits())
    assert (found.width, found.picture.shape, found.doubt) == (3000, (750, 1000, 3), "only its preview can be read")
    with pytest.raises(ImageError, match="cannot be developed"):
        read_here(tmp_path / "small.dng", limits=Limits())


def test_what_is_deflated_without_sense_is_named_and_never_grows(tmp_path: Path) -> None:
    write_dng(draw_picture(0, size=(128, 96)), tmp_path / "sound.dng", kept="deflated float", preview=False)
    content = (tmp_path / "sound.dng").read_bytes()
    for at in range(9, 1200, 97):
        (tmp_path / "flipped.dng").write_bytes(content[:at] + bytes([content[at] ^ 0x55]) + content[at + 1 :])
        with suppress(ImageError):
            read_here(tmp_path / "flipped.dng", limits=Limits())
    bomb = content.replace(struct.pack("<HHII", 256, 4, 1, 128), struct.pack("<HHII", 256, 4, 1, 1 << 30))
    (tmp_path / "bomb.dng").write_bytes(bomb)
    with pytest.raises(ImageError):
        read_here(tmp_path / "bomb.dng", limits=Limits())
