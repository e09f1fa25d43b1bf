"""`read_picture`: every format, every orientation, every odd depth; and named errors for what cannot be read."""

from __future__ import annotations

import errno
import io
import os
import re
import struct
import zlib
from collections.abc import Callable, Iterator
from itertools import product
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from desktop_app.core.errors import (
    DamagedImageError,
    DecodeTimeoutError,
    ImageAccessError,
    ImageTooLargeError,
    UnsupportedImageError,
)
from desktop_app.core.images import (
    EXTENSIONS,
    FAMILIES,
    Family,
    Limits,
    guarding,
    loading,
    picture_from_image,
    read_picture,
)
from desktop_app.core.images.contents import contents_here
from tests.core.images.made_lossless_jpeg import lossless_jpeg
from tests.families import every_family, key

EITHER_WAY = {"TIFF", "JPEG XL", "JPEG 2000", "DDS"}  # may be saved with loss, and their writers do without


def _pixels(image: Image.Image) -> np.ndarray:
    return np.asarray(image.convert("RGB"))


@every_family
def test_a_family_has_a_writer(family: Family, writers: dict[str, object]) -> None:
    assert family.name in writers, f"WRITERS in tests/conftest.py lacks {family.name!r}"


def test_every_writer_is_of_a_family(writers: dict[str, object]) -> None:
    assert set(writers) == {family.name for family in FAMILIES}


@every_family
def test_a_family_is_selected_by_its_name(family: Family) -> None:
    assert re.fullmatch(r"[\w-]+", key(family)), "pytest's -k takes letters, digits, _ and -"


def test_extensions_are_those_of_the_families() -> None:
    assert {extension for family in FAMILIES if family.there for extension in family.extensions} == EXTENSIONS
    assert all(extension == extension.lower() and extension.startswith(".") for extension in EXTENSIONS)


@every_family
def test_a_family_is_read(family, family_files: dict[str, Path], draw: Callable[..., Image.Image]) -> None:
    loaded = read_picture(family_files[family.name])
    wanted = _pixels(draw(0))
    assert loaded.picture.dtype == np.uint8
    assert loaded.picture.shape == wanted.shape
    assert (loaded.width, loaded.height) == (64, 48)
    assert loaded.format in family.pillow_formats
    error = _difference(loaded.picture, wanted)
    assert error < min(_difference(loaded.picture, moved) for moved in _moved(wanted)), "it is moved by a pixel"
    without_loss = family.lossless or family.name in EITHER_WAY
    assert (error == 0) == without_loss, "`lossless` in formats.py, or EITHER_WAY here, says that it is read otherwise"


@pytest.mark.parametrize("step", [-1, 1])
@pytest.mark.parametrize("axis", [0, 1])
def test_a_picture_that_is_moved_by_a_pixel_is_seen(axis: int, step: int, draw: Callable[..., Image.Image]) -> None:
    wanted = _pixels(draw(0))
    read = np.roll(wanted, step, axis)
    assert _difference(read, wanted) > min(_difference(read, moved) for moved in _moved(wanted))


def _difference(one: np.ndarray, other: np.ndarray) -> float:
    return float(np.abs(one.astype(int) - other).mean())


def _moved(picture: np.ndarray) -> Iterator[np.ndarray]:
    """By a pixel in each direction."""
    for axis, step in product((0, 1), (-1, 1)):
        yield np.roll(picture, step, axis)


@pytest.mark.parametrize("family", [one for one in FAMILIES if not one.loose], ids=key)
def test_the_extension_does_not_matter(family, family_files: dict[str, Path], tmp_path: Path) -> None:
    misnamed = tmp_path / "photo.bmp"
    misnamed.write_bytes(family_files[family.name].read_bytes())
    assert read_picture(misnamed).format in family.pillow_formats


@every_family
def test_an_open_file_is_read_too(family, family_files: dict[str, Path]) -> None:
    with family_files[family.name].open("rb") as file:
        name = Path("x" + family.extensions[0])
        assert read_picture(file, name=name).picture.shape == (48, 64, 3)


def _as_stored(upright: Image.Image, orientation: int) -> Image.Image:
    """What a camera stores so that EXIF's `orientation` makes it `upright` again."""
    back = {
        1: None,
        2: Image.Transpose.FLIP_LEFT_RIGHT,
        3: Image.Transpose.ROTATE_180,
        4: Image.Transpose.FLIP_TOP_BOTTOM,
        5: Image.Transpose.TRANSPOSE,
        6: Image.Transpose.ROTATE_90,
        7: Image.Transpose.TRANSVERSE,
        8: Image.Transpose.ROTATE_270,
    }[orientation]
    return upright if back is None else upright.transpose(back)


@pytest.mark.parametrize("orientation", range(1, 9))
@pytest.mark.parametrize("format_", ["PNG", "JPEG", "WEBP", "TIFF", "AVIF"])
def test_exif_orientation(format_: str, orientation: int, tmp_path: Path, draw: Callable[..., Image.Image]) -> None:
    upright = draw(3)
    exif = Image.Exif()
    exif[0x0112] = orientation
    path = tmp_path / "photo"
    _as_stored(upright, orientation).save(path, format_, exif=exif, quality=95)
    loaded = read_picture(path)
    assert (loaded.width, loaded.height) == upright.size
    assert loaded.picture.shape == (48, 64, 3)
    assert np.abs(loaded.picture.astype(int) - _pixels(upright)).mean() < 12


@pytest.mark.parametrize("orientation", range(1, 9))
def test_exif_orientation_at_reduced_scale(orientation: int, tmp_path: Path, draw: Callable[..., Image.Image]) -> None:
    upright = draw(3, size=(640, 480))
    exif = Image.Exif()
    exif[0x0112] = orientation
    path = tmp_path / "photo.jpg"
    _as_stored(upright, orientation).save(path, exif=exif, quality=95)
    loaded = read_picture(path, side=60)
    assert (loaded.width, loaded.height) == (640, 480)
    height, width, _ = loaded.picture.shape
    assert (width, height) == (80, 60)
    small = np.asarray(upright.resize((width, height), Image.Resampling.BOX))
    assert np.abs(loaded.picture.astype(int) - small).mean() < 12


@pytest.mark.parametrize("size", [(640, 480), (641, 479), (1000, 130), (97, 2000), (100, 100), (50, 30)])
@pytest.mark.parametrize("format_", ["JPEG", "PNG"])
def test_reduced_scale_keeps_both_sides_large_enough(
    size: tuple[int, int], format_: str, tmp_path: Path, draw: Callable[..., Image.Image]
) -> None:
    path = tmp_path / "photo"
    draw(1, size=size).save(path, format_)
    height, width, _ = read_picture(path, side=96).picture.shape
    assert min(width, height) >= min(96, *size)
    assert width * size[1] == pytest.approx(height * size[0], rel=0.05)
    if min(size) >= 2 * 96:
        assert min(width, height) < min(size)


def test_cmyk_jpeg(tmp_path: Path, draw: Callable[..., Image.Image]) -> None:
    path = tmp_path / "print.jpg"
    draw(2).convert("CMYK").save(path, "JPEG", quality=98)
    assert np.abs(read_picture(path).picture.astype(int) - _pixels(draw(2))).mean() < 12


@pytest.mark.parametrize("side", [None, 100, 20])
def test_a_jpeg_without_loss_is_read_at_every_scale(side: int | None, tmp_path: Path) -> None:
    """It has no smaller sizes within it, and asking for one looks like damage."""
    grey = np.add.outer(np.arange(96), np.arange(128)).astype(np.uint8)
    (tmp_path / "a.jpg").write_bytes(lossless_jpeg(grey))
    loaded = read_picture(tmp_path / "a.jpg", side=side)
    assert (loaded.width, loaded.height, loaded.doubt) == (128, 96, "")
    assert side or np.array_equal(loaded.picture[..., 0], grey)
    assert contents_here(tmp_path / "a.jpg", limits=Limits()).lossless


def test_sixteen_bit_grey_png_keeps_its_tones(tmp_path: Path) -> None:
    values = np.linspace(0, 65535, 64 * 48).reshape(48, 64).astype(np.uint16)
    path = tmp_path / "deep.png"
    Image.fromarray(values).save(path)
    picture = read_picture(path).picture
    assert np.abs(picture[:, :, 0] - values / 257.0).max() <= 0.5
    assert (picture[:, :, 0] == picture[:, :, 2]).all()


def _png(width: int, height: int, *, depth: int, colour: int, data: bytes) -> bytes:
    def chunk(kind: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))

    header = struct.pack(">IIBBBBB", width, height, depth, colour, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(data)) + chunk(b"IEND", b"")


def test_sixteen_bit_colour_png_keeps_its_tones(tmp_path: Path) -> None:
    values = np.random.default_rng(0).integers(0, 65536, (5, 7, 3)).astype(">u2")
    path = tmp_path / "deep.png"
    rows = b"".join(b"\0" + row.tobytes() for row in values)
    path.write_bytes(_png(7, 5, depth=16, colour=2, data=rows))
    assert np.abs(read_picture(path).picture.astype(int) - values.astype(int) / 257).max() <= 1


@pytest.mark.parametrize(
    "values",
    [
        np.linspace(0, 65535, 12).reshape(3, 4).astype(np.uint16),
        np.linspace(-3.5, 9.25, 12).reshape(3, 4).astype(np.float32),
        np.linspace(-1_000_000, 1_000_000, 12).reshape(3, 4).astype(np.int32),
    ],
    ids=["I;16", "F", "I"],
)
def test_deep_grey_tiff_uses_the_whole_range(values: np.ndarray, tmp_path: Path) -> None:
    path = tmp_path / "scan.tif"
    Image.fromarray(values).save(path)
    grey = read_picture(path).picture[:, :, 0].ravel()
    assert grey[0] == 0
    assert grey[-1] == 255
    assert (np.diff(grey.astype(int)) > 0).all()


def test_float_tiff_with_nan_and_a_constant_one(tmp_path: Path) -> None:
    for number, values in enumerate([[[np.nan, 1.0]], [[0.25, 0.25]], [[np.inf, 1.0]]]):
        path = tmp_path / f"{number}.tif"
        Image.fromarray(np.array(values, np.float32)).save(path)
        assert read_picture(path).picture.shape == (1, 2, 3)


def test_transparency_shows_the_ground(tmp_path: Path) -> None:
    palette = Image.new("P", (4, 4), 1)
    palette.putpalette([255, 0, 0, 0, 0, 255])
    palette.putpixel((0, 0), 0)
    palette.save(tmp_path / "palette.png", transparency=0)
    picture = read_picture(tmp_path / "palette.png").picture
    assert picture[0, 0].tolist() == [128, 128, 128]
    assert picture[1, 1].tolist() == [0, 0, 255]
    Image.new("LA", (4, 4), (0, 0)).save(tmp_path / "la.png")
    assert read_picture(tmp_path / "la.png").picture[0, 0].tolist() == [128, 128, 128]
    Image.new("RGBA", (4, 4), (0, 0, 0, 128)).save(tmp_path / "rgba.webp", lossless=True)
    assert read_picture(tmp_path / "rgba.webp").picture[0, 0].tolist() == pytest.approx([64] * 3, abs=2)
    Image.new("1", (4, 4), 1).save(tmp_path / "bits.png")
    assert read_picture(tmp_path / "bits.png").picture.min() == 255


def test_an_animation_gives_its_first_frame(tmp_path: Path) -> None:
    frames = [Image.new("RGB", (20, 10), colour) for colour in ("red", "green", "blue")]
    for name in ("moving.gif", "moving.webp", "moving.png"):
        frames[0].save(tmp_path / name, save_all=True, append_images=frames[1:], lossless=True)
        picture = read_picture(tmp_path / name).picture
        assert picture.shape == (10, 20, 3)
        assert picture[0, 0].tolist() == pytest.approx([255, 0, 0], abs=1), name


def test_mpo_gives_its_first_picture(tmp_path: Path, draw: Callable[..., Image.Image]) -> None:
    path = tmp_path / "stereo.mpo"
    draw(1, size=(640, 480)).save(path, "MPO", save_all=True, append_images=[draw(2, size=(640, 480))], quality=95)
    loaded = read_picture(path, side=60)
    assert loaded.format == "MPO"
    assert loaded.picture.shape == (60, 80, 3)
    small = np.asarray(draw(1, size=(640, 480)).resize((80, 60), Image.Resampling.BOX))
    assert np.abs(loaded.picture.astype(int) - small).mean() < 12


@every_family
def test_a_truncated_file_is_damaged(family, family_files: dict[str, Path], tmp_path: Path) -> None:
    path = tmp_path / "half"
    content = family_files[family.name].read_bytes()
    path.write_bytes(content[: len(content) // 2])
    with pytest.raises((DamagedImageError, UnsupportedImageError)) as caught:
        read_picture(path)
    assert caught.value.path == path
    assert caught.value.reason


def test_an_empty_file(tmp_path: Path) -> None:
    (tmp_path / "empty.jpg").touch()
    with pytest.raises(DamagedImageError, match=r"empty\.jpg: is empty \(0 bytes\)"):
        read_picture(tmp_path / "empty.jpg")


def test_text_is_no_image(tmp_path: Path) -> None:
    (tmp_path / "letter.jpg").write_text("Dear Sir or Madam,\n" * 50)
    with pytest.raises(UnsupportedImageError, match=r"letter\.jpg: is not a supported image"):
        read_picture(tmp_path / "letter.jpg")


def test_a_giant_png_is_refused_before_it_is_decoded(tmp_path: Path) -> None:
    path = tmp_path / "giant.png"
    path.write_bytes(_png(50_000, 50_000, depth=8, colour=2, data=b"\0" * 100))
    with pytest.raises(ImageTooLargeError, match=r"50000×50000 pixels, more than the limit of 268 million"):
        read_picture(path)


def test_the_limit_is_on_the_photo_not_on_its_reduced_scale(tmp_path: Path, write_photo: Callable[..., Path]) -> None:
    path = write_photo(tmp_path / "photo.jpg", size=(640, 480))
    assert read_picture(path, side=60, limits=Limits(max_pixels=640 * 480)).width == 640
    with pytest.raises(ImageTooLargeError):
        read_picture(path, side=60, limits=Limits(max_pixels=640 * 480 - 1))


class _Odd(io.BytesIO):
    """A file whose reads behave as told, after the first few bytes."""

    def __init__(self, content: bytes, then: Callable[[], None], *, after: int = 1) -> None:
        super().__init__(content)
        self._then = then
        self._after = after

    def read(self, size: int | None = -1, /) -> bytes:
        self._after -= 1
        if self._after < 0:
            self._then()
        return super().read(size)


def test_a_slow_file_runs_out_of_time(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, draw: Callable[..., Image.Image]
) -> None:
    now = [0.0]
    monkeypatch.setattr(guarding.time, "monotonic", lambda: now[0])
    buffer = io.BytesIO()
    draw(0, size=(640, 480)).save(buffer, "PNG")

    def crawl() -> None:
        now[0] += 20

    with pytest.raises(DecodeTimeoutError, match="took longer than 30 s"):
        read_picture(_Odd(buffer.getvalue(), crawl), name=Path("slow.png"))


@pytest.mark.parametrize("after", [1, 3])
def test_a_disk_that_fails_while_reading_is_no_damaged_photo(after: int, family_files: dict[str, Path]) -> None:
    """A network drive that hiccups must not cost the photo its place: the failure is a passing one."""

    def fail() -> None:
        raise OSError(errno.EIO, "Input/output error")

    with pytest.raises(ImageAccessError, match=r"photo: cannot be read: Input/output error"):
        read_picture(_Odd(family_files["PNG"].read_bytes(), fail, after=after), name=Path("photo"))


def test_what_cannot_be_opened(tmp_path: Path) -> None:
    (tmp_path / "folder.jpg").mkdir()
    (tmp_path / "dangling.jpg").symlink_to(tmp_path / "gone")
    (tmp_path / "loop.jpg").symlink_to(tmp_path / "loop.jpg")
    for name in ("folder.jpg", "dangling.jpg", "loop.jpg", "absent.jpg"):
        with pytest.raises(ImageAccessError, match=rf"{name}: cannot be read: ") as caught:
            read_picture(tmp_path / name)
        assert caught.value.path == tmp_path / name


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root reads everything")
def test_no_permission(tmp_path: Path, write_photo: Callable[..., Path]) -> None:
    write_photo(tmp_path / "secret.jpg").chmod(0)
    with pytest.raises(ImageAccessError, match="Permission denied"):
        read_picture(tmp_path / "secret.jpg")


def test_our_own_mistakes_are_not_called_damage(monkeypatch: pytest.MonkeyPatch, family_files: dict[str, Path]) -> None:
    def broken(*_: object, **__: object) -> None:
        raise KeyError("a bug")

    monkeypatch.setattr(loading, "_rgb", broken)
    with pytest.raises(KeyError, match="a bug"):
        read_picture(family_files["JPEG"])


def test_colours_that_cannot_be_converted_are_named(tmp_path: Path) -> None:
    path = tmp_path / "lab.tif"
    Image.new("LAB", (4, 4)).save(path)
    try:
        assert read_picture(path).picture.shape == (4, 4, 3)
    except UnsupportedImageError as error:
        assert error.path == path  # noqa: PT017 -- Pillow decides which of the two it is


def test_running_out_of_memory_is_named(monkeypatch: pytest.MonkeyPatch, family_files: dict[str, Path]) -> None:
    def swollen(self: Image.Image) -> None:
        raise MemoryError

    monkeypatch.setattr("PIL.ImageFile.ImageFile.load", swollen)
    with pytest.raises(ImageTooLargeError, match="memory"):
        read_picture(family_files["PNG"])


def test_a_pasted_picture() -> None:
    assert picture_from_image(Image.new("RGBA", (2, 1), (0, 0, 0, 0))).tolist() == [[[128] * 3] * 2]
    assert picture_from_image(Image.new("L", (2, 1), 7)).tolist() == [[[7] * 3] * 2]


def test_a_decoder_can_read_line_by_line() -> None:
    class Failing(io.BytesIO):
        def readline(self, _size: int | None = -1, /) -> bytes:
            raise OSError(5, "Input/output error")

    file = guarding.GuardedFile(io.BytesIO(b"one\ntwo\n"), seconds=60)
    assert (file.readline(), file.readline(2), file.read()) == (b"one\n", b"tw", b"o\n")
    failing = guarding.GuardedFile(Failing(), seconds=60)
    with pytest.raises(OSError, match="Input/output"):
        failing.readline()
    assert failing.disk_error is not None
    late = guarding.GuardedFile(io.BytesIO(b"one\n"), seconds=-1)
    with pytest.raises(TimeoutError):
        late.readline()
