"""Colours that a file tells otherwise than by a profile: by numbers of a list, by EXIF, in a box."""

from __future__ import annotations

import io
import struct
import zlib
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageCms

from desktop_app.core.images import read_contents, read_picture
from desktop_app.core.images.differences import same_contents, what_differs
from desktop_app.core.images.matrix_profiles import curve_of_gamma, curve_of_values, matrix_profile
from desktop_app.core.images.metadata import read_metadata
from desktop_app.core.images.told_colours import is_hdr, tell_profile
from tests.core.images.made_profiles import WIDE, rgb_profile

Draw = Callable[..., Image.Image]
SRGB = struct.pack(">8I", 31270, 32900, 64000, 33000, 30000, 60000, 15000, 6000)
P3 = struct.pack(">8I", 31270, 32900, 68000, 32000, 26500, 69000, 15000, 6000)
LINEAR = (b"gAMA", struct.pack(">I", 100000))
TO_2020 = ((0.6274, 0.3293, 0.0433), (0.0691, 0.9195, 0.0114), (0.0164, 0.0880, 0.8956))
TO_P3 = ((0.8225, 0.1774, 0.0), (0.0332, 0.9669, 0.0), (0.0171, 0.0724, 0.9108))


@pytest.fixture
def soft(draw: Draw) -> Image.Image:
    """Colours that are everywhere, and no bright lights."""
    return Image.fromarray((np.asarray(draw(3)) // 2 + 32).astype(np.uint8))


def light_of(image: Image.Image) -> np.ndarray:
    values = np.asarray(image) / 255
    return np.where(values <= 0.04045, values / 12.92, ((values + 0.055) / 1.055) ** 2.4)


def stored(values: np.ndarray) -> Image.Image:
    return Image.fromarray(np.rint(np.clip(values, 0, 1) * 255).astype(np.uint8))


def as_p3(image: Image.Image) -> Image.Image:
    light = np.clip(light_of(image) @ np.array(TO_P3).T, 0, 1)
    return stored(np.where(light <= 0.0031308, light * 12.92, 1.055 * light ** (1 / 2.4) - 0.055))


def as_pq(image: Image.Image) -> Image.Image:
    light = np.maximum(light_of(image) @ np.array(TO_2020).T, 0) * 203 / 10_000
    root = light ** (2610 / 16384)
    return stored(((3424 / 4096 + 2413 / 128 * root) / (1 + 2392 / 128 * root)) ** (2523 / 32))


def as_hlg(image: Image.Image) -> Image.Image:
    scene = (np.maximum(light_of(image) @ np.array(TO_2020).T, 0) * 0.203) ** (1 / 1.2)
    bright = 0.17883277 * np.log(np.maximum(12 * scene - 0.28466892, 1e-9)) + 0.55991073
    return stored(np.where(scene <= 1 / 12, np.sqrt(3 * scene), bright))


def png(image: Image.Image, *chunks: tuple[bytes, bytes]) -> bytes:
    """A PNG that says more before its picture."""
    whole = io.BytesIO()
    image.save(whole, "PNG")
    said = b"".join(struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))
                    for name, body in chunks)  # fmt: skip
    return whole.getvalue()[:33] + said + whole.getvalue()[33:]


def apart(path: Path, image: Image.Image) -> float:
    return float(np.abs(read_picture(path).picture.astype(int) - np.asarray(image)).mean())


def told(content: bytes, name: str = "") -> bytes:
    file = io.BytesIO(content)
    with Image.open(file) as image:
        tell_profile(image, file, name=name)
        return bytes(image.info.get("icc_profile", b""))


@pytest.mark.parametrize(
    ("change", "chunk"),
    [
        (as_p3, (b"cICP", b"\x0c\x0d\0\1")),
        (as_pq, (b"cICP", b"\x09\x10\0\1")),
        (as_hlg, (b"cICP", b"\x09\x12\0\1")),
        (lambda image: stored(light_of(image)), LINEAR),
        (lambda image: stored(light_of(image) ** (1 / 1.8)), (b"gAMA", struct.pack(">I", 55556))),
        (as_p3, (b"cHRM", P3)),
    ],
)
def test_a_png_looks_as_its_export(change: Callable, chunk: tuple[bytes, bytes], soft: Image.Image, tmp_path) -> None:
    (tmp_path / "told.png").write_bytes(png(change(soft), chunk))
    change(soft).save(tmp_path / "plain.png")
    assert apart(tmp_path / "told.png", soft) <= 2
    assert apart(tmp_path / "plain.png", soft) > 2


@pytest.mark.parametrize(
    "chunks",
    [
        [],
        [(b"gAMA", struct.pack(">I", 45455)), (b"cHRM", SRGB)],
        [(b"gAMA", struct.pack(">I", 45000))],
        [LINEAR, (b"sRGB", b"\0")],
        [(b"cICP", b"\x01\x0d\x00\x01"), LINEAR],
        [(b"tEXt", b"x" * 9000)],
        [(b"cHRM", bytes(32))],
        [(b"cHRM", struct.pack(">8I", 31270, 32900, *[30000] * 6))],
        [(b"gAMA", bytes(4))],
    ],
)
def test_usual_colours_and_nonsense(chunks: list[tuple[bytes, bytes]], soft: Image.Image) -> None:
    assert told(png(soft, *chunks)) == b""


def _bitmap(image: Image.Image, space: bytes, profile: bytes = b"") -> bytes:
    """With a head of the newest kind, that says how its colours are meant."""
    pixels = np.asarray(image)[::-1, :, ::-1].tobytes()
    head = struct.pack("<IiiHHI20x16x", 124, image.width, image.height, 1, 24, 0) + space
    head = head.ljust(112, b"\0") + struct.pack("<III", 124 + len(pixels), len(profile), 0)
    whole = b"BM" + struct.pack("<IHHI", 138 + len(pixels) + len(profile), 0, 0, 138)
    return whole + head + pixels + profile


def _calibrated(points: bytes, gamma: float) -> bytes:
    red, green, blue = (struct.unpack(">2I", points[at : at + 8]) for at in (8, 16, 24))
    numbers = [round(one * 1e-5 * 2**30) for x, y in (red, green, blue) for one in (x, y, 100_000 - x - y)]
    return struct.pack("<I9i3I", 0, *numbers, *[round(gamma * 65536)] * 3)


def test_colours_of_a_bitmap(soft: Image.Image, tmp_path: Path) -> None:
    wide = soft.crop((0, 0, soft.width // 4 * 4, soft.height))  # rows without bytes that fill them
    profile = rgb_profile(*WIDE["ProPhoto"])
    linear = stored(light_of(wide))
    (tmp_path / "linear.bmp").write_bytes(_bitmap(linear, _calibrated(SRGB, 1.0)))
    assert apart(tmp_path / "linear.bmp", wide) <= 2
    (tmp_path / "own.bmp").write_bytes(_bitmap(wide, b"DEBM", profile))
    wide.save(tmp_path / "own.png", icc_profile=profile)
    assert same_contents(tmp_path / "own.bmp", tmp_path / "own.png")
    assert read_contents(tmp_path / "own.bmp").extras == ()
    assert told(_bitmap(wide, b"DEBM", profile)) == profile
    for usual in (b"BGRs", b" niW", bytes(4), _calibrated(SRGB, 2.2), _calibrated(SRGB, 0)):
        assert told(_bitmap(wide, usual)) == b""


def test_a_profile_counts_before_gamma_and_primaries(soft: Image.Image) -> None:
    profile = rgb_profile(*WIDE["Adobe RGB"])
    assert told(png(soft, (b"iCCP", b"x\0\0" + zlib.compress(profile)), LINEAR, (b"cHRM", P3))) == profile


def _from_camera(space: int, index: str | None) -> bytes:
    exif = Image.Exif()
    detail: dict[int, object] = {0xA001: space}
    if index is not None:
        detail[0xA005] = {1: index, 2: b"0100"}
    exif._ifds[0x8769] = detail
    exif[0x8769] = detail
    return exif.tobytes()


@pytest.mark.parametrize(
    ("name", "told", "adobe"),
    [
        ("DSC_0001", (65535, "R03"), True),
        ("_DSC0001", (65535, None), True),
        ("_DSC0001", (65535, "R98"), False),
        ("DSC_0001", (65535, None), False),
        ("DSC_0001", (2, None), True),
        ("_DSC0001", (1, None), False),
        ("DSC_0001", (1, "R98"), False),
    ],
)
def test_adobe_rgb_as_cameras_tell_it(
    name: str, told: tuple[int, str | None], adobe: bool, soft: Image.Image, tmp_path: Path
) -> None:
    profile = ImageCms.ImageCmsProfile(io.BytesIO(rgb_profile(*WIDE["Adobe RGB"])))
    wide = ImageCms.profileToProfile(soft, ImageCms.createProfile("sRGB"), profile, renderingIntent=1)
    path = tmp_path / f"{name}.jpg"
    wide.save(path, quality=98, subsampling=0, exif=_from_camera(*told))
    assert apart(path, soft if adobe else wide) <= 2
    assert bool(read_contents(path).colours) is adobe


@pytest.mark.parametrize("head", [b"", b"colrnclx\0\x09\0\x10\0\x09\x80tmap", b"colrnclx"])
def test_what_tells_of_another_picture_of_an_avif_is_not_heard(head: bytes, family_files: dict[str, Path]) -> None:
    content = family_files["AVIF"].read_bytes()
    assert told(content + struct.pack(">I", 8 + len(head)) + b"free" + head) == b""


def test_an_avif_without_a_profile(family_files: dict[str, Path], tmp_path: Path) -> None:
    content = family_files["AVIF"].read_bytes()
    at = content.index(b"colrnclx") + 8
    wide, hdr = (content[:at] + struct.pack(">HH", *code) + content[at + 4 :] for code in ((12, 13), (9, 16)))
    assert len(told(wide)) > 8000
    (tmp_path / "hdr.avif").write_bytes(hdr)
    assert read_contents(tmp_path / "hdr.avif").hdr  # as a worker tells
    assert what_differs(tmp_path / "hdr.avif", family_files["AVIF"]) == "one is HDR"


def test_a_profile_in_jpeg_2000(soft: Image.Image, tmp_path: Path) -> None:
    profile = rgb_profile(*WIDE["Display P3"])
    whole = io.BytesIO()
    as_p3(soft).save(whole, "JPEG2000")
    content = whole.getvalue()
    at, box = content.index(b"jp2h") - 4, content.index(b"colr") - 4
    (length,), (old,) = struct.unpack_from(">I", content, at), struct.unpack_from(">I", content, box)
    new = struct.pack(">I", 11 + len(profile)) + b"colr\2\0\0" + profile
    head = struct.pack(">I", length + len(new) - old) + content[at + 4 : box] + new + content[box + old : at + length]
    (tmp_path / "wide.jp2").write_bytes(content[:at] + head + content[at + length :])
    assert apart(tmp_path / "wide.jp2", soft) <= 2.5  # its curve is a gamma


def test_hdr_is_told_apart(soft: Image.Image, tmp_path: Path) -> None:
    (tmp_path / "hdr.png").write_bytes(png(as_pq(soft), (b"cICP", b"\x09\x10\0\1")))
    (tmp_path / "wide.png").write_bytes(png(as_p3(soft), (b"cHRM", P3)))
    soft.save(tmp_path / "plain.png")
    assert what_differs(tmp_path / "hdr.png", tmp_path / "plain.png") == "one is HDR"
    assert what_differs(tmp_path / "wide.png", tmp_path / "plain.png") is None


def test_heif_tells_by_the_same_numbers() -> None:
    image = Image.new("RGB", (2, 2))
    image.format = "HEIF"
    for primaries, curve, profile, hdr in ((12, 13, True, False), (1, 13, False, False), (9, 18, True, True)):
        image.info = {"nclx_profile": {"color_primaries": primaries, "transfer_characteristics": curve}}
        tell_profile(image, io.BytesIO())
        assert (bool(image.info.get("icc_profile")), is_hdr(image)) == (profile, hdr)


def test_what_is_no_colour_makes_no_profile() -> None:
    curve = curve_of_values(np.linspace(0, 1, 5))
    for wrong in ((0.0, 0.0), (0.3, 0.3), (1e-9, 1e-9)):
        with pytest.raises(ValueError, match=r"\("):
            matrix_profile(((0.3127, 0.329), wrong, (0.3, 0.3), (0.3, 0.3)), curve)
    ImageCms.ImageCmsProfile(io.BytesIO(matrix_profile(((0.3127, 0.329), (0.64, 0.33), (0.3, 0.6), (0.15, 0.06)),
                                                       curve_of_gamma(2.2))))  # fmt: skip


def test_a_jpeg_xl_that_its_decoder_has_turned_is_not_turned_again() -> None:
    bits = 1 | 7 << 1 | 1 << 6 | 0 << 9 | 1 << 10 | 5 << 11  # 64 × 64, not all as usual, orientation 6
    image = Image.new("RGB", (64, 64))
    image.getexif()[0x0112] = 6
    image.format, image.jpeg = "JXL", False
    image.fc = b"\xff\x0a" + bits.to_bytes(8, "little")
    assert read_metadata(image).orientation == 1
    image.jpeg = True  # whose pixels are given as they lie
    assert read_metadata(image).orientation == 6
