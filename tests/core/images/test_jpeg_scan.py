"""A JPEG that lacks only its end marker is read; one that lacks a part of its picture is doubtful."""

from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image

from desktop_app.core.errors import DamagedImageError
from desktop_app.core.images import read_picture
from desktop_app.core.images.jpeg_walk import walk

END = b"\xff\xd9"


@pytest.fixture(params=[False, True], ids=["baseline", "progressive"])
def jpeg(request: pytest.FixtureRequest) -> bytes:
    """A photo with something everywhere."""
    noise = np.random.default_rng(5).integers(0, 256, (60, 80, 3), np.uint8)
    image = Image.fromarray(noise).resize((320, 240), Image.Resampling.BICUBIC)
    buffer = io.BytesIO()
    image.save(buffer, "JPEG", quality=90, progressive=request.param)
    return buffer.getvalue()


def _read(path: Path, content: bytes, *, side: int | None = None):
    path.write_bytes(content)
    return read_picture(path, side=side)


def test_a_sound_photo_is_not_doubted(jpeg: bytes, tmp_path: Path) -> None:
    assert _read(tmp_path / "a.jpg", jpeg).doubt == ""
    assert _read(tmp_path / "a.jpg", jpeg + b"\0" * 5000).doubt == ""


@pytest.mark.parametrize("side", [None, 60])
def test_only_the_end_marker_is_missing(jpeg: bytes, side: int | None, tmp_path: Path) -> None:
    whole = _read(tmp_path / "whole.jpg", jpeg, side=side)
    found = _read(tmp_path / "cut.jpg", jpeg[: -len(END)], side=side)
    assert found.doubt == "the file ends without its end marker"
    assert np.array_equal(found.picture, whole.picture)
    assert (found.width, found.height) == (320, 240)


@pytest.mark.parametrize("share", [0.5, 0.8, 0.95])
@pytest.mark.parametrize("rest", [b"", b"\0", b"\xff"], ids=["cut", "zeros", "ones"])
def test_more_is_missing(jpeg: bytes, share: float, rest: bytes, tmp_path: Path) -> None:
    kept = int(len(jpeg) * share)
    try:
        found = _read(tmp_path / "a.jpg", jpeg[:kept] + rest * (len(jpeg) - kept))
    except DamagedImageError:
        return
    assert rest == b"\0"  # which are data enough for any picture
    assert found.doubt in {"a part of the picture is overwritten", "a part of the picture is missing"}


@pytest.mark.parametrize("side", [None, 60])
@pytest.mark.parametrize("share", [0.5, 0.8])
def test_a_grey_part_is_doubtful(share: float, side: int | None, tmp_path: Path) -> None:
    noise = np.random.default_rng(5).integers(0, 256, (240, 320, 3), np.uint8)
    buffer = io.BytesIO()
    Image.fromarray(noise).save(buffer, "JPEG", quality=90)
    content = buffer.getvalue()
    found = _read(tmp_path / "a.jpg", content[: int(len(content) * share)] + END, side=side)
    assert found.doubt == "a part of the picture is missing"


def test_zeros_before_the_end_are_doubtful(tmp_path: Path) -> None:
    noise = np.random.default_rng(5).integers(0, 256, (240, 320, 3), np.uint8)
    buffer = io.BytesIO()
    Image.fromarray(noise).save(buffer, "JPEG", quality=90)
    content = buffer.getvalue()
    kept = int(len(content) * 0.9)
    assert _read(tmp_path / "a.jpg", content[:kept] + b"\0" * (len(content) - kept - 2) + END).doubt


@pytest.mark.parametrize("colour", [0, 127, 128, 129, 255])
@pytest.mark.parametrize("mode", ["L", "RGB"])
def test_a_plain_ground_is_not_doubted(
    mode: str, colour: int, tmp_path: Path, draw: Callable[..., Image.Image]
) -> None:
    image = draw(0, size=(320, 240)).convert(mode)
    image.paste(colour if mode == "L" else (colour,) * 3, (0, 100, 320, 240))
    path = tmp_path / "a.jpg"
    image.save(path, quality=90)
    assert read_picture(path).doubt == ""
    assert _read(tmp_path / "b.jpg", path.read_bytes(), side=60).doubt == ""


@pytest.mark.parametrize("size", [(1, 1), (1, 40), (7, 3), (2, 3000)], ids=str)
@pytest.mark.parametrize("options", [{}, {"progressive": True}], ids=str)
def test_a_grey_picture_of_a_few_pixels_is_read(size: tuple[int, int], options: dict[str, Any], tmp_path: Path) -> None:
    Image.new("L", size, 127).save(tmp_path / "a.jpg", **options)
    loaded = read_picture(tmp_path / "a.jpg")
    assert (loaded.picture.shape[:2], loaded.doubt) == (size[::-1], "")


@pytest.mark.parametrize("size", [(64, 64), (5, 200), (700, 500)], ids=str)
@pytest.mark.parametrize("colour", [0, 1, 128, 255])
def test_a_picture_of_one_colour_in_passes_is_not_doubted(size: tuple[int, int], colour: int, tmp_path: Path) -> None:
    Image.new("RGB", size, (colour,) * 3).save(tmp_path / "a.jpg", progressive=True)
    assert read_picture(tmp_path / "a.jpg").doubt == ""


def test_a_picture_in_cmyk_is_not_doubted(tmp_path: Path) -> None:
    Image.new("CMYK", (64, 64), (1, 2, 3, 4)).save(tmp_path / "a.jpg")
    assert read_picture(tmp_path / "a.jpg").doubt == ""


def _scene(**options: Any) -> bytes:
    """A photo of some 40 kB."""
    noise = np.random.default_rng(6).integers(0, 256, (60, 80, 3), np.uint8)
    image = Image.fromarray(noise).resize((640, 480), Image.Resampling.BICUBIC).convert(options.pop("mode", "RGB"))
    buffer = io.BytesIO()
    image.save(buffer, "JPEG", **{"quality": 90, **options})
    return buffer.getvalue()


WAYS = {
    "baseline": {},
    "optimised": {"optimize": True},
    "progressive": {"progressive": True},
    "restarts": {"restart_marker_rows": 1},
    "short restarts": {"restart_marker_blocks": 8},
    "grey": {"mode": "L"},
    "CMYK": {"mode": "CMYK"},
}
BEHIND = {"nothing": b"", "another picture": b"\xff\xd8\xff\xe0 and a film, say" * 9000, "zeros": bytes(70_000)}


@pytest.mark.parametrize("behind", BEHIND.values(), ids=BEHIND)
@pytest.mark.parametrize("way", WAYS.values(), ids=WAYS)
def test_a_hole_is_doubtful_however_the_photo_is_written(way: dict[str, Any], behind: bytes, tmp_path: Path) -> None:
    """Zeros, another file's bytes, a part that is missing: as a broken card, a bad copy or a bad download leave it."""
    content = _scene(**way)
    assert _read(tmp_path / "a.jpg", content + behind, side=120).doubt == ""
    begin = len(content) // 2 // 512 * 512
    random = np.random.default_rng(7).integers(0, 256, 8192, np.uint8).tobytes()
    for hole in (bytes(8192), b"\xe5" * 8192, random):
        damaged = content[:begin] + hole + content[begin + len(hole) :]
        try:
            assert _read(tmp_path / "a.jpg", damaged + behind, side=120).doubt
        except DamagedImageError:
            continue
    cut = content[: len(content) * 6 // 10] + END
    assert _read(tmp_path / "a.jpg", cut + behind, side=120).doubt


def test_a_part_that_is_missing_in_the_middle_is_doubtful(tmp_path: Path) -> None:
    content = _scene()
    assert _read(tmp_path / "a.jpg", content[:8192] + content[16384:]).doubt == "a part of the picture is missing"
    assert _read(tmp_path / "a.jpg", content[:16384] + content[8192:]).doubt == "a part of the picture is overwritten"


@pytest.mark.parametrize("way", WAYS.values(), ids=WAYS)
def test_a_large_plain_ground_is_not_doubted(way: dict[str, Any], tmp_path: Path) -> None:
    """Written well, it is one byte, again and again, as where nothing was written."""
    ground = Image.new("RGB", (900, 1600), "white")
    ground.paste(Image.open(io.BytesIO(_scene())), (30, 30))
    options = dict(way)
    ground.convert(options.pop("mode", "RGB")).save(tmp_path / "a.jpg", **options)
    assert read_picture(tmp_path / "a.jpg", side=100).doubt == ""


def test_a_refined_picture_that_lacks_a_pass_is_doubtful(tmp_path: Path) -> None:
    content = _scene(progressive=True)
    scans = walk(content).scans
    for kept in (2, len(scans) - 1):
        assert _read(tmp_path / "a.jpg", content[: scans[kept - 1].stop] + END).doubt
