"""Data behind the picture count in every format: the file that has them never goes for the one that has not."""

from __future__ import annotations

import io
import struct
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from desktop_app.core.duplicates.keeper import KeeperRules, choose_keeper
from desktop_app.core.duplicates.verification import Verifier
from desktop_app.core.images import read_contents
from desktop_app.core.images.differences import same_contents, what_differs
from desktop_app.core.images.picture_end import behind_picture
from tests.conftest import FIXTURES
from tests.core.duplicates.made_photos import photo_of
from tests.families import every_family

Draw = Callable[..., Image.Image]
NOTES = b"PK\3\4" + b"notes" * 24_000
NUMBERS = b"\n" + b"1 0 " * 50  # no decoder reads a picture of numbers that words follow
OTHER_DATA = "one holds other data behind the picture"


@every_family
def test_data_behind_the_picture_are_told(family, family_files: dict[str, Path], tmp_path: Path) -> None:
    short = family_files[family.name]
    assert read_contents(short).extras == (), "where this format ends belongs in picture_end.py or extras.py"
    found = {}
    for name, data in (("long", NOTES), ("same", NOTES), ("other", NOTES[:-1] + b"S")):
        found[name] = tmp_path / f"{name}{short.suffix}"
        found[name].write_bytes(short.read_bytes() + data)
    long, same, other = found.values()
    assert what_differs(short, long), f"nothing tells that there are {len(NOTES):,} bytes behind the picture"
    assert not same_contents(short, long)
    assert not same_contents(long, other)
    assert same_contents(long, same)
    photos = [photo_of(path, number=number) for number, path in enumerate((short, long))]
    if Verifier().compare(*photos).relation.preselected:
        assert choose_keeper(photos, rules=KeeperRules()).photo is photos[1]


def _saved(image: Image.Image, format_: str, **options: object) -> bytes:
    file = io.BytesIO()
    image.save(file, format_, **options)
    return file.getvalue()


def _plain_ppm(image: Image.Image) -> bytes:
    numbers = " ".join(str(value) for value in np.asarray(image.convert("RGB")).ravel())
    return f"P3\n# 1 2 3\n{image.width} {image.height}\n255\n{numbers}".encode()


def _plain_bits(image: Image.Image) -> bytes:
    rows = "\n".join("".join("01"[int(bit)] for bit in row) for row in np.asarray(image.convert("1")))
    return f"P1\n{image.width} {image.height}\n{rows}".encode()


def _ppm_of_few_levels(image: Image.Image) -> bytes:
    return b"P6 %d %d 127\n" % image.size + (np.asarray(image.convert("RGB")) // 2).tobytes()


def _packed_bmp(image: Image.Image) -> bytes:
    """Runs of single pixels, absolute ones of four, a pixel too much per line, and the ends of lines and picture."""
    grey = np.asarray(image.convert("L"))
    rows = b""
    for row in grey[::-1]:
        rows += b"\0\4" + row[:4].tobytes() + b"".join(b"\1" + bytes([value]) for value in row[4:]) + b"\1\7\0\0"
    rows += b"\0\1"
    palette = b"".join(bytes([value, value, 255 - value, 0]) for value in range(256))
    head = struct.pack("<IiiHHIIiiII", 40, *image.size, 1, 8, 1, len(rows), 0, 0, 256, 256)
    return b"BM" + struct.pack("<IHHI", 54 + 1024 + len(rows), 0, 0, 54 + 1024) + head + palette + rows


def _packed_sgi(image: Image.Image) -> bytes:
    """Each row by itself: as it is, in parts of at most 127."""
    channels = np.moveaxis(np.asarray(image.convert("RGB")), 2, 0)[:, ::-1]
    rows = []
    for row in channels.reshape(-1, image.width):
        parts = [row[at : at + 127].tobytes() for at in range(0, image.width, 127)]
        rows.append(b"".join(bytes([0x80 | len(part)]) + part for part in parts) + b"\0")
    starts = np.cumsum([512 + 8 * len(rows), *[len(row) for row in rows[:-1]]]).astype(">u4")
    lengths = np.array([len(row) for row in rows], ">u4")
    head = struct.pack(">hBBHHHHii4x80si404x", 474, 1, 1, 3, *image.size, 3, 0, 255, b"", 0)
    return head + starts.tobytes() + lengths.tobytes() + b"".join(rows)


def _packed_psd(image: Image.Image) -> bytes:
    planes = np.moveaxis(np.asarray(image.convert("RGB")), 2, 0).reshape(-1, image.width)
    rows = [bytes([len(row) - 1]) + row.tobytes() for row in planes]
    head = b"8BPS" + struct.pack(">H6xHIIHH", 1, 3, image.height, image.width, 8, 3) + bytes(12)
    return head + b"\0\1" + b"".join(struct.pack(">H", len(row)) for row in rows) + b"".join(rows)


def _palette(image: Image.Image) -> Image.Image:
    return image.quantize(16)


_MADE: dict[str, Callable[[Image.Image], bytes]] = {
    "text.ppm": _plain_ppm,
    "text.pbm": _plain_bits,
    "levels.ppm": _ppm_of_few_levels,
    "packed.bmp": _packed_bmp,
    "packed.dib": lambda image: _packed_bmp(image)[14:],
    "packed.sgi": _packed_sgi,
    "packed.psd": _packed_psd,
    "bits.psd": lambda image: _psd_of_bits(image.convert("1")),
    "packed.tga": lambda image: _saved(image, "TGA", compression="tga_rle"),
    "palette.tga": lambda image: _saved(_palette(image), "TGA", compression="tga_rle"),
    "grey.pcx": lambda image: _saved(image.convert("L"), "PCX"),
    "bits.pcx": lambda image: _saved(image.convert("1"), "PCX"),
    "clear.qoi": lambda image: _saved(_clear(image), "QOI"),
    "noise.qoi": lambda image: _saved(Image.effect_noise(image.size, 90).convert("RGB"), "QOI"),
    "sizes.ico": lambda image: _saved(image, "ICO", sizes=[(16, 12), image.size], bitmap_format="bmp"),
    "lossy.jxl": lambda image: _saved(image, "JXL", quality=80),
    "grey.jxl": lambda image: _saved(image.convert("L"), "JXL", lossless=True),
    "burst.heics": lambda _image: (FIXTURES / "drawing.heics").read_bytes(),
}


def _psd_of_bits(image: Image.Image) -> bytes:
    head = b"8BPS" + struct.pack(">H6xHIIHH", 1, 1, image.height, image.width, 1, 0) + bytes(12)
    return head + b"\0\0" + image.tobytes()


def _clear(image: Image.Image) -> Image.Image:
    image = image.convert("RGBA")
    image.putalpha(Image.effect_noise(image.size, 90))
    return image


@pytest.mark.parametrize("name", _MADE)
def test_other_kinds_of_a_format_have_an_end_too(name: str, tmp_path: Path, draw: Draw) -> None:
    if name.endswith("jxl"):
        pytest.importorskip("pillow_jxl")
    content = _MADE[name](draw(0, size=(63, 47)))
    short, long = (tmp_path / f"{kind}-{name}" for kind in ("short", "long"))
    short.write_bytes(content)
    long.write_bytes(content + (NUMBERS if name.startswith("text") else NOTES))
    assert read_contents(short).extras in {(), ("a second picture",)}
    assert read_contents(long, pixels=True).pixels == read_contents(short, pixels=True).pixels
    assert what_differs(short, long) == OTHER_DATA


def test_the_palette_at_the_end_of_a_pcx_belongs_to_its_picture(tmp_path: Path, draw: Draw) -> None:
    content = _saved(_palette(draw(0)), "PCX")
    for name, data in (("plain", b""), ("one", b"one"), ("other", b"two")):
        (tmp_path / f"{name}.pcx").write_bytes(content[:-769] + data + content[-769:])
    plain, one, other = (tmp_path / f"{name}.pcx" for name in ("plain", "one", "other"))
    assert read_contents(plain).extras == ()
    assert what_differs(plain, one) == OTHER_DATA
    assert not same_contents(one, other)


def test_notes_at_the_end_of_a_tga_are_not_data_and_what_is_beside_them_is(tmp_path: Path, draw: Draw) -> None:
    pixels = _saved(draw(0), "TGA")[:-26]
    notes = struct.pack("<H", 495) + b"by somebody".ljust(493, b"\0")

    def written(name: str, before: bytes, after: bytes) -> Path:
        foot = struct.pack("<II", len(pixels) + len(before), 0) + b"TRUEVISION-XFILE.\0"
        path = tmp_path / f"{name}.tga"
        path.write_bytes(pixels + before + notes + after + foot)
        return path

    plain = written("plain", b"", b"")
    assert read_contents(plain).extras == ()
    assert what_differs(plain, written("before", b"data", b"")) == OTHER_DATA
    assert what_differs(plain, written("after", b"", b"data")) == OTHER_DATA
    assert not same_contents(written("before", b"data", b""), written("other", b"tada", b""))


def test_a_mark_that_a_qoi_lacks_is_not_sought_in_what_follows(tmp_path: Path, draw: Draw) -> None:
    content = _saved(draw(0), "QOI")
    (tmp_path / "short.qoi").write_bytes(content[:-8])
    (tmp_path / "long.qoi").write_bytes(content[:-8] + b"data" + content[-8:])
    assert what_differs(tmp_path / "short.qoi", tmp_path / "long.qoi") == OTHER_DATA


def test_what_follows_the_chunks_of_a_png_without_its_end_is_told(tmp_path: Path, draw: Draw) -> None:
    content = _saved(draw(0), "PNG")[:-12]
    (tmp_path / "short.png").write_bytes(content)
    (tmp_path / "long.png").write_bytes(content + NOTES)
    assert read_contents(tmp_path / "short.png").extras == ()
    assert what_differs(tmp_path / "short.png", tmp_path / "long.png") == OTHER_DATA


def test_of_a_format_whose_end_is_not_known_all_of_the_file_counts(draw: Draw) -> None:
    for data in (b"", b"data"):
        content = _saved(draw(0), "QOI") + data
        with Image.open(io.BytesIO(content)) as image:
            image.format = "Toy"
            image.tile = []
            assert behind_picture(image, io.BytesIO(content), len(content)) == [(0, len(content))]


@pytest.mark.parametrize(("family", "name"), [("JPEG 2000", b"jp2c"), ("HEIC", b"mdat"), ("AVIF", b"mdat")])
def test_a_box_that_goes_on_to_the_end_does_not_hide_what_is_appended(
    family: str, name: bytes, family_files: dict[str, Path], tmp_path: Path
) -> None:
    content = family_files[family].read_bytes()
    at = content.rindex(name) - 4
    assert int.from_bytes(content[at : at + 4], "big") == len(content) - at
    content = content[:at] + bytes(4) + content[at + 4 :]
    short, long = (tmp_path / f"{kind}{family_files[family].suffix}" for kind in ("short", "long"))
    short.write_bytes(content)
    long.write_bytes(content + NOTES)
    assert read_contents(short).extras == ()
    assert what_differs(short, long) == OTHER_DATA


def test_a_part_of_a_jpeg_2000_that_goes_on_to_the_end_has_one(family_files: dict[str, Path], tmp_path: Path) -> None:
    content = family_files["JPEG 2000"].read_bytes()
    at = content.index(b"\xff\x90")  # its one tile, and how long that is
    content = content[: at + 6] + bytes(4) + content[at + 10 :]
    bare = content[content.index(b"\xff\x4f\xff\x51") :]
    short, long = tmp_path / "short.j2k", tmp_path / "long.j2k"
    short.write_bytes(bare)
    long.write_bytes(bare + NOTES)
    assert read_contents(short).extras == ()
    assert what_differs(short, long) == OTHER_DATA
