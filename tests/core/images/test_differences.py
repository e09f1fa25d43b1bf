"""Whatever one file holds and the other does not is named; a picture once more, written otherwise, does not differ."""

from __future__ import annotations

import contextlib
import io
import struct
import zlib
from collections.abc import Callable, Sequence
from pathlib import Path

import cv2
import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageFile

from desktop_app.core.errors import DamagedImageError, ImageAccessError, ImageError
from desktop_app.core.images import Limits, differences, read_contents, read_picture
from desktop_app.core.images.contents import FileContents
from desktop_app.core.images.differences import same_contents, what_differs
from tests.core.images.made_profiles import WIDE, rgb_profile
from tests.core.images.made_tiffs import tiff

Draw = Callable[..., Image.Image]
FILM = b"\0\0\0\x18ftypmp42" + b"film" * 500


@pytest.fixture
def png(tmp_path: Path, draw: Draw) -> Path:
    draw(0).save(tmp_path / "still.png")
    return tmp_path / "still.png"


@pytest.fixture
def jpeg(tmp_path: Path, draw: Draw) -> Path:
    draw(0).save(tmp_path / "still.jpg", quality=90)
    return tmp_path / "still.jpg"


def _behind(path: Path, more: bytes, name: str = "more") -> Path:
    other = path.with_name(f"{name}{path.suffix}")
    other.write_bytes(path.read_bytes() + more)
    return other


def _moving(path: Path, frames: Sequence[Image.Image], **options: object) -> Path:
    lossless = {"lossless": True} if path.suffix == ".webp" else {}
    options = {"duration": 100, "loop": 0, **lossless, **options}
    frames[0].save(path, save_all=True, append_images=list(frames[1:]), **options)
    return path


# What is the same in another dress.


@pytest.mark.parametrize("name", ["other.png", "other.tif", "other.bmp", "other.webp"])
def test_another_lossless_format_holds_the_same(name: str, png: Path, tmp_path: Path) -> None:
    options = {"lossless": True} if name.endswith("webp") else {}
    with Image.open(png) as image:
        image.save(tmp_path / name, **options)
    assert same_contents(png, tmp_path / name)
    assert what_differs(png, tmp_path / name) is None


def test_opaque_alpha_palette_grey_and_empty_depth_are_nothing_more(tmp_path: Path, draw: Draw) -> None:
    grey = draw(0).convert("L")
    dresses = {
        "l.png": grey,
        "rgb.png": grey.convert("RGB"),
        "rgba.png": grey.convert("RGBA"),
        "la.png": grey.convert("LA"),
        "p.png": grey.convert("P"),
    }
    for name, image in dresses.items():
        image.save(tmp_path / name)
    deep = np.asarray(grey).astype(np.uint16) * 257
    cv2.imwrite(str(tmp_path / "grey16.png"), deep)
    cv2.imwrite(str(tmp_path / "rgb16.png"), np.dstack([deep] * 3))
    cv2.imwrite(str(tmp_path / "rgba16.png"), np.dstack([deep] * 3 + [np.full_like(deep, 65535)]))
    for name in (*dresses, "grey16.png", "rgb16.png", "rgba16.png"):
        assert same_contents(tmp_path / "l.png", tmp_path / name), name
        assert what_differs(tmp_path / "l.png", tmp_path / name) is None, name


@pytest.mark.parametrize("orientation", range(1, 9))
def test_turned_by_exif_or_in_fact(orientation: int, png: Path, tmp_path: Path) -> None:
    turned = tmp_path / "turned.png"
    exif = Image.Exif()
    exif[0x0112] = orientation
    with Image.open(png) as image:
        image.save(turned, exif=exif)
    upright = tmp_path / "upright.png"
    with Image.open(turned) as image:
        transposed = _upright(image, orientation)
        transposed.save(upright)
    assert same_contents(turned, upright)


def _upright(image: Image.Image, orientation: int) -> Image.Image:
    turns = [None, "FLIP_LEFT_RIGHT", "ROTATE_180", "FLIP_TOP_BOTTOM", "TRANSPOSE", "ROTATE_270", "TRANSVERSE"]
    turn = [*turns, "ROTATE_90"][orientation - 1]
    return image.copy() if turn is None else image.transpose(Image.Transpose[turn])


@pytest.mark.parametrize("name", ["small.webp", "small.jpg", "small.avif"])
def test_compressed_once_more(name: str, png: Path, jpeg: Path, tmp_path: Path) -> None:
    with Image.open(png) as image:
        image.save(tmp_path / name, quality=60)
    for other in (png, jpeg):
        assert what_differs(other, tmp_path / name) is None
        assert not same_contents(other, tmp_path / name)


def test_plain_pictures_that_were_seen_to_be_alike_are_not_decoded(png: Path, tmp_path: Path, monkeypatch) -> None:
    profile = rgb_profile(*WIDE["Display P3"])
    with Image.open(png) as image:
        image.save(tmp_path / "again.png", compress_level=1)
        image.save(tmp_path / "wide.png", icc_profile=profile)
        image.save(tmp_path / "wide again.png", icc_profile=profile, compress_level=1)
        image.convert("CMYK").save(tmp_path / "inks.tif")
        image.convert("CMYK").save(tmp_path / "inks again.tif", compression="raw")
    _behind(tmp_path / "again.png", FILM, "more")
    asked = []

    def read(path: Path, **options: object) -> FileContents:
        asked.append(options["pixels"])
        return read_contents(path, **options)  # type: ignore[arg-type]

    monkeypatch.setattr(differences, "read_contents", read)
    assert same_contents(png, tmp_path / "again.png", seen_alike=True)
    assert not any(asked)
    assert not same_contents(png, tmp_path / "more.png", seen_alike=True)
    assert not same_contents(png, tmp_path / "wide.png", seen_alike=True)
    for one, other in (("wide.png", "wide again.png"), ("inks.tif", "inks again.tif")):  # others may be shown alike too
        asked.clear()
        assert same_contents(tmp_path / one, tmp_path / other, seen_alike=True)
        assert any(asked)


def test_a_wide_photo_and_its_export(png: Path, tmp_path: Path) -> None:
    profile = rgb_profile(*WIDE["Display P3"])
    with Image.open(png) as image:
        image.save(tmp_path / "wide.png", icc_profile=profile)
        image.save(tmp_path / "again.png", icc_profile=profile, compress_level=1)
    assert what_differs(png, tmp_path / "wide.png") is None
    assert not same_contents(png, tmp_path / "wide.png")  # the same numbers, other colours
    assert same_contents(tmp_path / "wide.png", tmp_path / "again.png")


# Pages and frames.


@pytest.mark.parametrize("name", ["moving.gif", "moving.webp", "moving.png", "moving.avif"])
def test_an_animation_and_a_still(name: str, png: Path, tmp_path: Path, draw: Draw) -> None:
    moving = _moving(tmp_path / name, [draw(0), draw(1), draw(2)])
    assert what_differs(png, moving) == what_differs(moving, png) == "one has 3 frames, the other 1"
    assert not same_contents(png, moving)


@pytest.mark.parametrize("name", ["moving.gif", "moving.webp", "moving.png"])
def test_animations_that_begin_alike(name: str, tmp_path: Path, draw: Draw) -> None:
    one = _moving(tmp_path / name, [draw(0), draw(1), draw(2)])
    other = _moving(tmp_path / f"other-{name}", [draw(0), draw(1), draw(3)])
    longer = _moving(tmp_path / f"longer-{name}", [draw(0), draw(1), draw(2), draw(3)])
    slower = _moving(tmp_path / f"slower-{name}", [draw(0), draw(1), draw(2)], duration=300)
    again = _moving(tmp_path / f"again-{name}", [draw(0), draw(1), draw(2)])
    assert what_differs(one, other) == "not every frame is the same"
    assert what_differs(one, longer) == "one has 4 frames, the other 3"
    assert what_differs(one, slower) == "their frames are shown for other times"
    assert not same_contents(one, slower)
    assert not same_contents(one, _moving(tmp_path / f"often-{name}", [draw(0), draw(1), draw(2)], loop=3))
    assert what_differs(one, again) is None
    assert same_contents(one, again)


def test_documents_of_pages(png: Path, tmp_path: Path, draw: Draw) -> None:
    one = _moving(tmp_path / "one.tif", [draw(0), draw(1)])
    other = _moving(tmp_path / "other.tif", [draw(0), draw(2)])
    packed = _moving(tmp_path / "packed.tif", [draw(0), draw(1)], compression="tiff_deflate")
    assert what_differs(png, one) == "one has 2 pages, the other 1"
    assert what_differs(one, other) == "not every page is the same"
    assert same_contents(one, packed)


# Depth.


def test_masks_of_sixteen_bits(tmp_path: Path) -> None:
    for number in range(2):
        labels = np.random.default_rng(number).integers(0, 40, (30, 40)).astype(np.uint16) + 32896
        cv2.imwrite(str(tmp_path / f"{number}.png"), labels)
    assert what_differs(tmp_path / "0.png", tmp_path / "1.png") == "they differ in 16 bits"


@pytest.mark.parametrize("channels", [1, 3, 4])
@pytest.mark.parametrize("suffix", [".png", ".tif"])
def test_the_least_of_sixteen_bits_counts(channels: int, suffix: str, tmp_path: Path) -> None:
    values = np.random.default_rng(0).integers(0, 65536, (30, 40, channels)).astype(np.uint16)
    other = values.copy()
    other[7, 5, 0] ^= 1
    for name, numbers, options in (
        ("a", values, []),
        ("b", other, []),
        ("c", values, [cv2.IMWRITE_PNG_COMPRESSION, 9] if suffix == ".png" else [cv2.IMWRITE_TIFF_COMPRESSION, 1]),
    ):
        cv2.imwrite(str(tmp_path / (name + suffix)), numbers, options)
    a, b, c = (tmp_path / (name + suffix) for name in "abc")
    assert what_differs(a, b) is not None
    assert not same_contents(a, b)
    assert same_contents(a, c)
    Image.fromarray((values[:, :, 0] >> 8).astype(np.uint8)).save(tmp_path / "eight.png")
    assert "one has 16 bits, the other 8" in str(what_differs(a, tmp_path / "eight.png"))


def test_what_cannot_be_read_at_its_depth_is_the_same_as_nothing_else(tmp_path: Path) -> None:
    values = np.random.default_rng(0).integers(0, 65536, (30, 40, 3)).astype(np.uint16)
    one, other = tmp_path / "one.tif", tmp_path / "other.tif"
    one.write_bytes(tiff(values, planes=True))
    values[0, 0, 0] ^= 1
    other.write_bytes(tiff(values, planes=True))
    assert what_differs(one, other) == "they differ in 16 bits"


def test_numbers_with_a_point(tmp_path: Path) -> None:
    values = np.random.default_rng(0).random((30, 40)).astype(np.float32)
    Image.fromarray(values).save(tmp_path / "one.tif")
    Image.fromarray(values).save(tmp_path / "same.tif", compression="tiff_deflate")
    values[3, 3] += 1e-6
    Image.fromarray(values).save(tmp_path / "other.tif")
    assert what_differs(tmp_path / "one.tif", tmp_path / "other.tif") == "they differ in 32 bits"
    assert same_contents(tmp_path / "one.tif", tmp_path / "same.tif")


# Transparency.


def _drawing(path: Path, shape: str, *, hidden: int = 255, **options: object) -> Path:
    image = Image.new("RGBA", (64, 64), (hidden, hidden, hidden, 0))
    getattr(ImageDraw.Draw(image), shape)((10, 10, 50, 50), fill=(255, 255, 255, 255))
    image.save(path, **options)
    return path


def test_drawings_on_nothing(tmp_path: Path) -> None:
    circle, square = _drawing(tmp_path / "c.png", "ellipse"), _drawing(tmp_path / "s.png", "rectangle")
    assert what_differs(circle, square) == "their transparency differs"
    webp = _drawing(tmp_path / "c.webp", "ellipse", lossless=True)
    assert what_differs(circle, webp) is None
    assert what_differs(circle, _drawing(tmp_path / "d.webp", "ellipse", quality=80)) is None
    assert same_contents(circle, _drawing(tmp_path / "again.png", "ellipse", compress_level=1))
    Image.new("RGB", (64, 64), "white").save(tmp_path / "paper.png")
    assert what_differs(circle, tmp_path / "paper.png") == "one has transparency"


def test_a_picture_hidden_under_transparency(tmp_path: Path, draw: Draw) -> None:
    for number in range(2):
        image = draw(number)
        image.putalpha(0)
        image.save(tmp_path / f"{number}.png")
    assert what_differs(tmp_path / "0.png", tmp_path / "1.png") == "one hides colours where it is transparent"


# What follows the picture.


def test_a_film_behind_the_photo(jpeg: Path) -> None:
    motion = _behind(jpeg, FILM)
    assert what_differs(jpeg, motion) == what_differs(motion, jpeg) == "one holds a film"
    assert not same_contents(jpeg, motion)
    assert same_contents(motion, _behind(jpeg, FILM, "again"))
    assert what_differs(motion, _behind(jpeg, FILM[:-1], "cut")) == "what follows the picture differs"


@pytest.mark.parametrize("name", ["still.png", "still.webp"])
def test_a_film_behind_other_formats(name: str, tmp_path: Path, draw: Draw) -> None:
    draw(0).save(tmp_path / name)
    assert what_differs(tmp_path / name, _behind(tmp_path / name, FILM)) == "one holds a film"


def test_other_things_behind_the_photo(jpeg: Path) -> None:
    picture = jpeg.read_bytes()
    gain_map = picture[:2] + b"\xff\xe1\x00\x14hdrgm:Version=1.0\0" + picture[2:]
    for number, (more, words) in enumerate(
        (
            (b"PK\3\4" + b"secret" * 50, "one holds other data behind the picture"),
            (picture, "one holds a second picture"),
            (gain_map, "one holds a gain map"),
            (gain_map + FILM, "one holds a film"),
            (FILM + b"MotionPhoto_Data" + b"\0" * 20 + b"SEFT", "one holds a film"),
            (b"\0" * 3_000_000 + b"x", "one holds other data behind the picture"),
            (b"\0" * 3_000_000, None),
            (b"\r\n", None),
            (b"Image_UTC_Data1562235072123SEFH" + b"\0" * 20 + b"SEFT", None),
        )
    ):
        assert what_differs(jpeg, _behind(jpeg, more, str(number))) == words, number


def test_pictures_that_the_first_one_tells_of(tmp_path: Path, draw: Draw) -> None:
    one = draw(0)
    one.save(tmp_path / "one.jpg", quality=90)
    one.save(tmp_path / "two.mpo", save_all=True, append_images=[draw(1)], quality=90)
    assert what_differs(tmp_path / "one.jpg", tmp_path / "two.mpo") == "one holds a second picture"
    content = (tmp_path / "two.mpo").read_bytes()
    at = content.index(struct.pack("<HHI", 0xB002, 7, 32)) if b"II*\0" in content[:4096] else 0
    base = content.index(b"MPF\0") + 4
    place = struct.unpack_from("<I", content, at + 8)[0]
    entry = base + place + 16
    preview = content[:entry] + struct.pack("<I", 0x010002) + content[entry + 4 :]
    (tmp_path / "preview.mpo").write_bytes(preview)
    assert what_differs(tmp_path / "one.jpg", tmp_path / "preview.mpo") is None


def _segment(marker: int, content: bytes) -> bytes:
    return b"\xff" + bytes([marker]) + struct.pack(">H", len(content) + 2) + content


_DESCRIPTION = b"http://ns.adobe.com/xap/1.0/\0"
_EXTENSION = b"http://ns.adobe.com/xmp/extension/\0" + b"0" * 40


def test_notes_beside_a_depth_map_tell_nothing(jpeg: Path) -> None:
    picture, paths = jpeg.read_bytes(), [jpeg.with_name(f"{rating}.jpg") for rating in (1, 5)]
    for path in paths:
        said = _DESCRIPTION + f'<x xmp:Rating="{path.stem}" GDepth:Data="AAAA"/>'.encode()
        path.write_bytes(picture[:2] + _segment(0xE1, said) + picture[2:])
    assert same_contents(*paths)


def test_settings_by_which_a_program_develops_a_photo_count_until_they_are_done(tmp_path: Path, draw: Draw) -> None:
    def said(exposure: str, *, rating: int = 1, curve: str = "0, 0", more: str = "") -> Path:
        path = tmp_path / f"{len(list(tmp_path.iterdir()))}.jpg"
        settings = f'crs:HasSettings="True" crs:Exposure2012="{exposure}" xmp:Rating="{rating}" {more}'
        curves = f"<crs:ToneCurve><rdf:Seq><rdf:li>{curve}</rdf:li></rdf:Seq></crs:ToneCurve>"
        draw(0).save(path, quality=90, xmp=f"<rdf:Description {settings}>{curves}</rdf:Description>".encode())
        return path

    plain = tmp_path / "plain.jpg"
    draw(0).save(plain, quality=90)
    one = said("+1.00")
    assert what_differs(plain, one) == "one holds edits"
    assert same_contents(one, said("+1.00", rating=5))
    for other in (said("-0.35"), said("+1.00", curve="9, 0")):
        assert what_differs(one, other) == "what follows the picture differs"
    done = [said(exposure, more='crs:AlreadyApplied="True"') for exposure in ("+1.00", "-0.35")]
    assert same_contents(*done)
    assert same_contents(plain, done[0])


@pytest.mark.parametrize("grey", [True, False])
def test_a_colour_of_16_bits_that_is_not_to_be_seen(grey: bool, tmp_path: Path) -> None:
    values = np.full((40, 60) if grey else (40, 60, 3), 20_003, np.uint16)
    values[9:20, 9:30] = 30_001
    assert cv2.imwrite(str(tmp_path / "all.png"), values)
    content = (tmp_path / "all.png").read_bytes()
    for name, colour in (("one", 30_001), ("other", 20_003)):
        chunk = b"tRNS" + struct.pack(">H", colour) * (1 if grey else 3)
        chunk = struct.pack(">I", len(chunk) - 4) + chunk + struct.pack(">I", zlib.crc32(chunk))
        (tmp_path / f"{name}.png").write_bytes(content[:33] + chunk + content[33:])
    alpha = np.where(values == 30_001, 0, 65_535).astype(np.uint16)
    whole = np.dstack([values] * 3 + [alpha]) if grey else np.dstack([values, alpha[:, :, 0]])
    assert cv2.imwrite(str(tmp_path / "again.png"), whole)
    all_, one, other, again = (tmp_path / f"{name}.png" for name in ("all", "one", "other", "again"))
    assert what_differs(all_, one) == "one has transparency"
    assert not same_contents(one, other)
    assert same_contents(one, again)


def test_a_small_hole_is_seen_where_nothing_was_lost(tmp_path: Path) -> None:
    values = np.full((640, 640, 4), 128, np.uint8)
    values[:, :, 3] = 255
    values[:9, :, 3] = 0
    for name, hole in (("one", 0), ("other", 5)):
        values[300 : 300 + hole, 300 : 300 + hole, 3] = 0
        Image.fromarray(values).save(tmp_path / f"{name}.png")
    assert what_differs(tmp_path / "one.png", tmp_path / "other.png") == "their transparency differs"


@pytest.mark.parametrize(
    ("segments", "words"),
    [
        ([(0xE1, _EXTENSION + b'<GImage:Data="AAAA')], "one holds a second picture"),
        ([(0xE1, _EXTENSION + b'<GDepth:Data="AAAA')], "one holds a depth map"),
        ([(0xE1, b"FLIR\0\1\0\0" + b"\7" * 900)], "one holds measured temperatures"),
        ([(0xE1, _DESCRIPTION + b'<x GDepth:Data="AAAA"/>')], "one holds a depth map"),
        ([(0xE1, _DESCRIPTION + b"<GAudio:Data>AAAA</GAudio:Data>")], "one holds sound"),
        ([(0xE3, b"\7" * 60_000)] * 3, "one holds measured temperatures"),
        ([(0xE3, b"\7" * 21_600)], "one holds measured temperatures"),
        ([(0xEB, b"JP\0\1\0\0\0\1\0\0\x10\0RESI" + b"\7" * 4000)], "one holds other data behind the picture"),
        ([(0xEB, b"HDR_RI ver=11" + b"\7" * 900)], "one holds a gain map"),
        ([(0xE3, b"Meta\0\0")], None),
        ([(0xEB, b"JP\0\1\0\0\0\1\0\0\x10\0jumb" + b"\7" * 4000)], None),
        ([(0xE7, b"\7" * 60_000)] * 5, None),
        ([(0xE1, _EXTENSION + b'<xmpNote:HasExtendedXMP="AAAA')], None),
    ],
)
def test_what_segments_of_a_jpeg_hold(segments: list[tuple[int, bytes]], words: str | None, jpeg: Path) -> None:
    picture = jpeg.read_bytes()
    held = b"".join(_segment(*one) for one in segments)
    richer = jpeg.with_name("richer.jpg")
    richer.write_bytes(picture[:2] + held + picture[2:])
    assert what_differs(jpeg, richer) == words
    other = jpeg.with_name("other.jpg")
    other.write_bytes(picture[:2] + held.replace(b"\7", b"\6").replace(b"AAAA", b"BBBB") + picture[2:])
    assert same_contents(richer, other) == (words is None)


def test_what_a_png_was_drawn_from(png: Path) -> None:
    content = png.read_bytes()
    layer = struct.pack(">I", 4) + b"mkBT" + b"draw" + struct.pack(">I", zlib.crc32(b"mkBTdraw"))
    richer = png.with_name("richer.png")
    richer.write_bytes(content[:-12] + layer + content[-12:])
    assert what_differs(png, richer) == "one holds layers"


def test_boxes_of_a_film_in_heic(family_files: dict[str, Path], tmp_path: Path) -> None:
    content = family_files["HEIC"].read_bytes()
    moving = tmp_path / "moving.heic"
    moving.write_bytes(content + struct.pack(">I4s", 8 + len(FILM), b"mpvd") + FILM)
    assert what_differs(family_files["HEIC"], moving) == "one holds a film"
    assert read_contents(moving).extras == ("a film",)


@pytest.mark.parametrize("kind", [0, 1, 2])
def test_channels_that_are_not_shown(kind: int, tmp_path: Path, draw: Draw) -> None:
    """Selections that a program saved beside the colours; what says that it is alpha is shown."""
    picture = draw(0)
    values = np.dstack([np.asarray(picture), np.full(picture.size[::-1], 255, np.uint8)])
    paths = [tmp_path / "plain.tif", tmp_path / "all.tif", tmp_path / "some.tif"]
    picture.save(paths[0])
    for path, least in zip(paths[1:], (255, 0), strict=True):
        values[4:9, 4:9, 3] = least
        Image.fromarray(values).save(path)
        alpha = struct.pack("<HHI", 338, 3, 1)
        content = path.read_bytes()
        assert content.count(alpha) == 1
        at = content.index(alpha) + len(alpha)
        path.write_bytes(content[:at] + struct.pack("<H", kind) + content[at + 2 :])
    plain, whole, some = paths
    assert what_differs(plain, whole) == ("one holds channels that are not shown" if kind == 0 else None)
    assert what_differs(whole, some) == ("one has transparency" if kind else "what follows the picture differs")
    assert not same_contents(whole, some)


def test_layers(tmp_path: Path, draw: Draw) -> None:
    draw(0).save(tmp_path / "flat.tif")
    draw(0).save(tmp_path / "layered.tif", tiffinfo={37724: b"8BIM" + b"layers" * 20})
    assert what_differs(tmp_path / "flat.tif", tmp_path / "layered.tif") == "one holds layers"


# What goes wrong, and what it costs.


def test_two_plain_jpegs_are_not_decoded(jpeg: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def decoded(self: object) -> None:
        raise AssertionError("a pixel was read")

    monkeypatch.setattr(ImageFile.ImageFile, "load", decoded)
    assert what_differs(jpeg, _behind(jpeg, b"")) is None


@pytest.mark.parametrize("family", ["JPEG", "PNG", "WebP", "GIF", "TIFF", "AVIF", "HEIC", "BMP"])
def test_files_cut_anywhere_are_damaged_or_understood(
    family: str, family_files: dict[str, Path], tmp_path: Path
) -> None:
    content = family_files[family].read_bytes()
    for number, share in enumerate((0.1, 0.5, 0.9)):
        path = tmp_path / f"{number}"
        path.write_bytes(content[: int(len(content) * share)])
        with contextlib.suppress(ImageError):
            what_differs(path, family_files[family])


def test_a_file_that_is_gone(jpeg: Path, tmp_path: Path) -> None:
    with pytest.raises(ImageAccessError, match="absent"):
        what_differs(jpeg, tmp_path / "absent.jpg")


def test_pages_without_end_are_too_many(tmp_path: Path, draw: Draw, png: Path) -> None:
    moving = _moving(tmp_path / "moving.webp", [draw(number) for number in range(6)])
    limits = Limits(max_pixels=64 * 48)
    assert what_differs(png, moving, limits=limits) == "too large to be compared in full"
    assert not same_contents(moving, moving, limits=limits)


def test_a_file_that_changed_is_looked_at_again(jpeg: Path, tmp_path: Path) -> None:
    other = _behind(jpeg, b"")
    assert what_differs(jpeg, other) is None
    other.write_bytes(jpeg.read_bytes() + FILM)
    assert what_differs(jpeg, other) == "one holds a film"


def test_a_damaged_picture_is_named(tmp_path: Path, png: Path) -> None:
    content = io.BytesIO()
    Image.new("RGBA", (500, 500), (1, 2, 3, 4)).save(content, "PNG")
    path = tmp_path / "cut.png"
    path.write_bytes(content.getvalue()[:-200])
    with pytest.raises(DamagedImageError, match=r"cut\.png"):
        what_differs(path, png)


def test_what_lossy_compression_leaves_beside_a_cut_out_picture_is_not_hidden(tmp_path: Path, draw: Draw) -> None:
    image = draw(1).convert("RGBA")
    width, height = image.size
    opaque = np.tile(np.linspace(0, 255, width), (height, 1)).astype(np.uint8)
    image.putalpha(Image.fromarray(opaque))
    image.save(tmp_path / "0.webp", quality=90)
    with Image.open(tmp_path / "0.webp") as saved:
        saved.save(tmp_path / "1.webp", quality=80)
    assert what_differs(tmp_path / "0.webp", tmp_path / "1.webp") is None
    hidden = np.array(image)
    hidden[: height // 2, : width // 2, 3] = 0
    for number in range(2):
        hidden[: height // 2, : width // 2, :3] = np.asarray(draw(number + 2))[: height // 2, : width // 2]
        Image.fromarray(hidden).save(tmp_path / f"hidden-{number}.webp", quality=90, exact=True)
    found = what_differs(tmp_path / "hidden-0.webp", tmp_path / "hidden-1.webp")
    assert found == "one hides colours where it is transparent"


def _deep_ppm(values: np.ndarray) -> bytes:
    height, width, _ = values.shape
    return b"P6\n# by a scanner\n%d %d\n65535\n" % (width, height) + values.astype(">u2").tobytes()


def _deep_sgi(values: np.ndarray) -> bytes:
    height, width, channels = values.shape
    head = struct.pack(">hBBHHHHii4x80si404x", 474, 0, 2, 3, width, height, channels, 0, 65535, b"", 0)
    return head + np.moveaxis(values[::-1], 2, 0).astype(">u2").tobytes()


@pytest.mark.parametrize(("name", "write"), [("ppm", _deep_ppm), ("sgi", _deep_sgi)])
def test_what_only_the_lower_bits_of_colours_tell(
    name: str, write: Callable[[np.ndarray], bytes], tmp_path: Path, draw: Draw
) -> None:
    values = np.asarray(draw(1).convert("RGB")).astype(np.uint16) * 257
    for number in range(2):
        values[5:9, 5:9] ^= 3
        (tmp_path / f"{number}.{name}").write_bytes(write(values))
    one, other = (tmp_path / f"{number}.{name}" for number in range(2))
    assert np.array_equal(read_picture(one).picture, read_picture(other).picture)
    assert not same_contents(one, other, seen_alike=True)
    assert what_differs(one, other) == "they differ in 16 bits"
