"""The camera's own file stays: by its head, by traces in its pixels, by names and places."""

from __future__ import annotations

import os
import shutil
import struct
import zlib
from dataclasses import replace
from itertools import permutations
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image, ImageFilter, ImageOps, PngImagePlugin

from desktop_app.core.duplicates import made_of
from desktop_app.core.duplicates.copy_names import says_copy
from desktop_app.core.duplicates.holdings import holdings_of
from desktop_app.core.duplicates.keeper import KeeperRules, choose_keeper
from desktop_app.core.duplicates.made_of import is_enlarged, is_saved_again
from desktop_app.core.duplicates.of_inks import made_across_inks
from desktop_app.core.duplicates.origins import origin_of
from desktop_app.core.duplicates.without_table import lost_more
from desktop_app.core.errors import KnownError
from desktop_app.core.images import read_picture
from desktop_app.core.images.companions import RAW, SOUND, XMP
from desktop_app.core.types import Companion, Photo
from tests.core.duplicates.made_photos import photo_of, scene
from tests.core.images.made_profiles import rgb_profile


def exif(*, software: str = "", native: tuple[int, int] | None = None) -> bytes:
    made = Image.Exif()
    made[0x010F], made[0x0110] = "Apple", "iPhone 12"
    if software:
        made[0x0131] = software
    detail = made.get_ifd(0x8769)
    detail[0x9003] = "2020:01:01 10:00:00"
    if native:
        detail[0xA002], detail[0xA003] = native
    return made.tobytes()


def save_heif(image: Image.Image, path: Path, **options: Any) -> None:
    writer = pytest.importorskip("pillow_heif", reason="pi-heif, which the program reads with, does not write")
    writer.from_pillow(image).save(path, **options)


def stays(*paths: Path) -> str:
    """The name of the keeper, whatever the order of the photos."""
    photos = [photo_of(path, number=n) for n, path in enumerate(paths)]
    (name,) = {choose_keeper(order, rules=KeeperRules()).photo.path.name for order in permutations(photos)}
    return name


PICTURE = scene(5, width=800, height=600)
GRAIN = np.random.default_rng(0).normal(0, 6, (600, 800, 1))
PHOTO = Image.fromarray(np.clip(np.asarray(PICTURE) * 0.7 + 40 + GRAIN, 0, 255).astype(np.uint8))
ADOBE = ((0.3127, 0.3290), (0.64, 0.33), (0.21, 0.71), (0.15, 0.06))


@pytest.fixture
def camera(tmp_path: Path) -> Path:
    PICTURE.save(tmp_path / "z camera.jpg", quality=85, exif=exif())
    return tmp_path / "z camera.jpg"


@pytest.mark.sweep(1)
@pytest.mark.parametrize("turn", range(4))
def test_the_cameras_file_stays_whatever_names_and_times_are(turn: int, tmp_path: Path) -> None:
    names = ["a.{}", "DSC_0001.{}", "the longest name of them all.{}", "deep/er/and deeper/b.{}"]
    names = names[turn:] + names[:turn]
    paths = [tmp_path / name.format(ending) for name, ending in zip(names, ("jpg", "jpg", "png", "jpg"), strict=True)]
    for path in paths:
        path.parent.mkdir(parents=True, exist_ok=True)
    PICTURE.save(paths[0], quality=85, exif=exif(native=PICTURE.size))
    image = Image.open(paths[0])
    image.save(paths[1], quality=97, exif=exif(native=PICTURE.size))
    image.save(paths[2])
    image.resize((1600, 1200), Image.Resampling.BICUBIC).save(paths[3], quality=90)
    for age, path in enumerate(paths[turn:] + paths[:turn]):
        os.utime(path, (1e9 + age, 1e9 + age))
    assert stays(*paths) == paths[0].name


@pytest.mark.sweep(3)
@pytest.mark.parametrize("original", [75, 85, 92])
@pytest.mark.parametrize("again", [95, 100])
def test_what_was_saved_again_at_a_higher_quality_goes(original: int, again: int, tmp_path: Path) -> None:
    first, second, other = (tmp_path / name for name in ("z first.jpg", "a again.jpg", "other.jpg"))
    PICTURE.save(first, quality=original, exif=exif())
    Image.open(first).save(second, quality=100 if original == 92 else again, exif=exif())
    PICTURE.save(other, quality=100)
    assert stays(first, second) == "z first.jpg"
    assert not is_saved_again(photo_of(other), photo_of(first)), "it has what the first one lost"


@pytest.mark.sweep(4)
@pytest.mark.parametrize(("original", "again"), [(85, 86), (85, 84), (85, 90), (90, 85), (75, 76), (80, 81), (92, 95)])
def test_what_was_saved_again_at_nearly_the_same_quality_goes(original: int, again: int, tmp_path: Path) -> None:
    first, second, other = (tmp_path / name for name in ("z first.jpg", "a again.jpg", "other.jpg"))
    PHOTO.save(first, quality=original)
    Image.open(first).save(second, quality=again)
    PHOTO.save(other, quality=again)
    assert stays(first, second) == "z first.jpg"
    assert not is_saved_again(photo_of(first), photo_of(second))
    assert not is_saved_again(photo_of(other), photo_of(first))


def test_what_is_compressed_more_strongly_is_not_looked_at_for_earlier_steps(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its quality decides, and a library has a pair for nearly each of its groups."""
    asked: list[float] = []
    monkeypatch.setattr(made_of, "rounded_before", lambda _cosines, own, _earlier: asked.append(float(own.sum())))
    files = [tmp_path / f"{quality}.jpg" for quality in (70, 90)]
    for file, quality in zip(files, (70, 90), strict=True):
        scene(1).save(file, quality=quality)
    coarse, fine = map(photo_of, files)
    is_saved_again(coarse, fine)
    assert asked == []
    is_saved_again(fine, coarse)
    assert len(asked) == 1


@pytest.mark.parametrize("quality", [85, 92])
def test_of_inks_and_colours_what_was_made_of_the_other_goes(quality: int, tmp_path: Path) -> None:
    PICTURE.save(tmp_path / "z.jpg", quality=85)
    Image.open(tmp_path / "z.jpg").convert("CMYK").save(tmp_path / "a inks.jpg", quality=quality)
    assert stays(tmp_path / "z.jpg", tmp_path / "a inks.jpg") == "z.jpg"
    PICTURE.convert("CMYK").save(tmp_path / "z inks.jpg", quality=85)
    Image.fromarray(read_picture(tmp_path / "z inks.jpg").picture).save(tmp_path / "a.jpg", quality=quality)
    assert stays(tmp_path / "z inks.jpg", tmp_path / "a.jpg") == "z inks.jpg"
    one, other = photo_of(tmp_path / "a.jpg"), photo_of(tmp_path / "z inks.jpg")
    assert not made_across_inks(one, one)
    assert made_across_inks(one, other)


def test_a_cameras_soft_file_stays_before_a_small_copy_without_its_exif(tmp_path: Path) -> None:
    soft = PICTURE.resize((160, 120)).resize((960, 720), Image.Resampling.NEAREST)
    soft.save(tmp_path / "z.jpg", quality=95, exif=exif())
    Image.open(tmp_path / "z.jpg").resize((160, 120), Image.Resampling.BICUBIC).save(tmp_path / "a.jpg", quality=95)
    assert is_enlarged(photo_of(tmp_path / "z.jpg"), photo_of(tmp_path / "a.jpg"))
    assert stays(tmp_path / "z.jpg", tmp_path / "a.jpg") == "z.jpg"


@pytest.mark.parametrize("turn", [3, 6, 8])
def test_what_has_the_turn_in_its_pixels_goes(turn: int, tmp_path: Path) -> None:
    first, second = tmp_path / "z first.jpg", tmp_path / "a upright.jpg"
    made = Image.Exif()
    made.load(exif())
    made[0x0112] = turn
    PICTURE.save(first, quality=85, exif=made.tobytes())
    ImageOps.exif_transpose(Image.open(first)).save(second, quality=97, exif=exif())
    assert stays(first, second) == "z first.jpg"


def test_a_png_of_a_jpeg_goes_with_or_without_exif_and_a_png_of_its_own_stays(camera: Path, tmp_path: Path) -> None:
    Image.open(camera).save(tmp_path / "a copy of it.png", exif=exif())
    assert stays(camera, tmp_path / "a copy of it.png") == camera.name
    PICTURE.save(tmp_path / "bare.jpg", quality=90)
    Image.open(tmp_path / "bare.jpg").save(tmp_path / "a.png")
    assert stays(tmp_path / "bare.jpg", tmp_path / "a.png") == "bare.jpg"
    PICTURE.save(tmp_path / "drawn.png")
    assert stays(tmp_path / "bare.jpg", tmp_path / "drawn.png") == "drawn.png"


@pytest.mark.parametrize("native", [None, (800, 600)])
def test_what_was_enlarged_goes(native: tuple[int, int] | None, tmp_path: Path) -> None:
    PICTURE.save(tmp_path / "z.jpg", quality=90, exif=exif(native=native))
    PICTURE.resize((1600, 1200), Image.Resampling.BICUBIC).save(
        tmp_path / "a.jpg", quality=90, exif=exif(native=native)
    )
    assert stays(tmp_path / "z.jpg", tmp_path / "a.jpg") == "z.jpg"


@pytest.mark.sweep(3)
@pytest.mark.parametrize("kernel", ["NEAREST", "BILINEAR", "BICUBIC", "LANCZOS"])
@pytest.mark.parametrize("factor", [1.25, 2, 3])
def test_what_was_enlarged_in_any_usual_way_goes(kernel: str, factor: float, tmp_path: Path) -> None:
    PICTURE.save(tmp_path / "z.jpg", quality=90)
    with Image.open(tmp_path / "z.jpg") as image:
        size = round(800 * factor), round(600 * factor)
        image.resize(size, Image.Resampling[kernel]).save(tmp_path / "a.png", compress_level=1)
    assert stays(tmp_path / "z.jpg", tmp_path / "a.png") == "z.jpg"


@pytest.mark.parametrize(("format_", "quality"), [("WEBP", 30), ("WEBP", 80), ("AVIF", 40), ("AVIF", 60), ("AVIF", 80)])
def test_of_a_jpeg_and_a_file_that_has_no_table_the_one_that_was_made_of_the_other_goes(
    format_: str, quality: int, tmp_path: Path
) -> None:
    PICTURE.save(tmp_path / "z.jpg", quality=92)
    Image.open(tmp_path / "z.jpg").save(tmp_path / "a.bin", format_, quality=quality)
    assert stays(tmp_path / "z.jpg", tmp_path / "a.bin") == "z.jpg"
    PICTURE.save(tmp_path / "z.bin", format_, quality=quality)
    made = Image.fromarray(read_picture(tmp_path / "z.bin").picture)
    made.save(tmp_path / "a.jpg", quality=90)
    assert stays(tmp_path / "z.bin", tmp_path / "a.jpg") == "z.bin"
    made.save(tmp_path / "a.png", compress_level=1)
    assert stays(tmp_path / "z.bin", tmp_path / "a.png") == "z.bin"
    PICTURE.save(tmp_path / "zz.png", compress_level=1)
    assert stays(tmp_path / "zz.png", tmp_path / "z.bin") == "zz.png"


def test_of_other_sizes_and_of_two_that_have_no_table_nothing_is_said(tmp_path: Path) -> None:
    PICTURE.save(tmp_path / "a.webp", quality=80)
    PICTURE.save(tmp_path / "b.avif", quality=80)
    PICTURE.resize((400, 300)).save(tmp_path / "c.jpg", quality=80)
    photos = [photo_of(tmp_path / name, number=n) for n, name in enumerate(("a.webp", "b.avif", "c.jpg"))]
    assert not any(lost_more(one, other) for one, other in permutations(photos, 2))


def described(tag: int, value: object) -> bytes:
    made = Image.Exif()
    if tag == 0x9286:
        made.get_ifd(0x8769)[tag] = value
    else:
        made[tag] = value
    return made.tobytes()


NOTES: dict[str, tuple[str, dict[str, Any]]] = {
    "description": ("has caption", {"exif": described(0x010E, "Grandma, 1953")}),
    "comment": ("has caption", {"exif": described(0x9286, b"ASCII\0\0\0Grandma, 1953")}),
    "comment in two bytes": ("has caption", {"exif": described(0x9286, b"UNICODE\0" + "Oma".encode("utf-16"))}),
    "comment of the JPEG": ("has caption", {"comment": b"Grandma, 1953"}),
    "title of Windows": ("has caption", {"exif": described(0x9C9B, "Oma\0".encode("utf-16-le"))}),
    "keywords of Windows": ("has keywords", {"exif": described(0x9C9E, "Oma;1953\0".encode("utf-16-le"))}),
    "stars of Windows": ("has rating", {"exif": described(0x4746, 4)}),
    "author": ("has author", {"exif": described(0x013B, "Uncle Joe")}),
    "copyright": ("has author", {"exif": described(0x8298, "(c) Joe")}),
}


def in_iptc(number: int, text: bytes) -> bytes:
    records = b"\x1c\x01\x5a\0\3\x1b%G\x1c\2" + bytes([number, 0, len(text)]) + text
    block = b"Photoshop 3.0\x008BIM\4\4\0\0" + struct.pack(">I", len(records)) + records
    return b"\xff\xed" + struct.pack(">H", len(block) + 2) + block


def in_xmp(said: str) -> bytes:
    block = f'http://ns.adobe.com/xap/1.0/\0<x:xmpmeta xmlns:x="adobe:ns:meta/">{said}</x:xmpmeta>'.encode()
    return b"\xff\xe1" + struct.pack(">H", len(block) + 2) + block


@pytest.mark.parametrize(
    ("why", "segment"),
    [
        ("has caption", in_iptc(120, b"Grandma, 1953")),
        ("has caption", in_iptc(105, b"Grandma, 1953")),
        ("has keywords", in_iptc(25, b"Grandma")),
        ("has author", in_iptc(80, b"Joe")),
        ("has place", in_iptc(90, b"Oslo")),
        ("has place", in_xmp("<photoshop:City>Oslo</photoshop:City>")),
        ("has rating", in_xmp("<xmp:Label>Red</xmp:Label>")),
        ("has rating", in_xmp("<digiKam:PickLabel>3</digiKam:PickLabel>")),
        ("has caption", in_xmp("<photoshop:Headline>Grandma</photoshop:Headline>")),
        ("has faces", in_xmp("<Iptc4xmpExt:PersonInImage><rdf:Bag><rdf:li>Joe</rdf:li></rdf:Bag>")),
    ],
)
def test_what_programs_noted_in_ways_of_their_own_stays(why: str, segment: bytes, tmp_path: Path) -> None:
    PICTURE.save(tmp_path / "a.jpg", quality=90)
    plain = (tmp_path / "a.jpg").read_bytes()
    (tmp_path / "z.jpg").write_bytes(plain[:2] + segment + plain[2:])
    os.utime(tmp_path / "a.jpg", (1e9, 1e9))
    photos = [photo_of(tmp_path / name, number=n) for n, name in enumerate(("a.jpg", "z.jpg"))]
    keeper = choose_keeper(photos, rules=KeeperRules())
    assert (keeper.photo.path.name, keeper.why) == ("z.jpg", why)


@pytest.mark.parametrize("said", [b"", b"   "])
def test_an_empty_record_says_nothing_and_bytes_of_the_picture_neither(said: bytes, tmp_path: Path) -> None:
    PICTURE.save(tmp_path / "a.jpg", quality=90)
    plain = (tmp_path / "a.jpg").read_bytes()
    (tmp_path / "b.jpg").write_bytes(plain[:2] + in_iptc(90, said) + plain[2:-2] + b"\x1c\2\x78\0\5Words" + plain[-2:])
    assert origin_of(photo_of(tmp_path / "b.jpg")).tags == ()


FULL_XMP = (
    b'<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF><rdf:Description xmp:Rating="5"><dc:subject><rdf:Bag>'
    b"<rdf:li>Grandma</rdf:li></rdf:Bag></dc:subject></rdf:Description></rdf:RDF></x:xmpmeta>"
)
NOISE = Image.fromarray(np.random.default_rng(3).integers(0, 256, (600, 800, 3), dtype=np.uint8))
"""Its files are longer than what is read of their heads."""


def chunk(name: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))


def box(name: bytes, content: bytes) -> bytes:
    return struct.pack(">I4s", len(content) + 8, name) + content


BEHIND: dict[str, Any] = {
    "png": lambda plain: plain[:-12] + chunk(b"iTXt", b"XML:com.adobe.xmp\0\0\0\0\0" + FULL_XMP) + plain[-12:],
    "jp2": lambda plain: plain + box(b"uuid", bytes.fromhex("be7acfcb97a942e89c71999491e3afac") + FULL_XMP),
}  # fmt: skip


@pytest.mark.parametrize("suffix", BEHIND)
def test_what_is_noted_behind_the_picture_stays(suffix: str, tmp_path: Path) -> None:
    NOISE.save(tmp_path / f"a.{suffix}", quality=97)
    (tmp_path / f"z.{suffix}").write_bytes(BEHIND[suffix]((tmp_path / f"a.{suffix}").read_bytes()))
    assert (tmp_path / f"a.{suffix}").stat().st_size > 1 << 18
    assert origin_of(photo_of(tmp_path / f"z.{suffix}")).tags == ("rating", "keywords")
    assert stays(tmp_path / f"z.{suffix}", tmp_path / f"a.{suffix}") == f"z.{suffix}"


@pytest.mark.parametrize("suffix", ["webp", "heic", "avif", "tif"])
def test_notes_that_a_program_writes_behind_the_picture_stay(suffix: str, tmp_path: Path) -> None:
    xmp = {"tiffinfo": {700: FULL_XMP, 0x013B: "Aunt Mary"}} if suffix == "tif" else {"xmp": FULL_XMP}
    save = save_heif if suffix == "heic" else Image.Image.save
    save(NOISE, tmp_path / f"a.{suffix}", quality=97)
    save(NOISE, tmp_path / f"z.{suffix}", quality=97, **xmp)
    tags = ("rating", "keywords", "author") if suffix == "tif" else ("rating", "keywords")
    assert origin_of(photo_of(tmp_path / f"z.{suffix}")).tags == tags
    assert stays(tmp_path / f"z.{suffix}", tmp_path / f"a.{suffix}") == f"z.{suffix}"


def test_exif_behind_the_picture_of_a_png_is_heard(tmp_path: Path) -> None:
    NOISE.save(tmp_path / "a.png")
    plain = (tmp_path / "a.png").read_bytes()
    (tmp_path / "z.png").write_bytes(plain[:-12] + chunk(b"eXIf", described(0x013B, "Aunt Mary")[6:]) + plain[-12:])
    assert origin_of(photo_of(tmp_path / "z.png")).tags == ("author",)


@pytest.mark.parametrize("cut", [9, 40, 200, 700])
def test_notes_that_are_cut_off_cost_nothing_else(cut: int, tmp_path: Path) -> None:
    for suffix, behind in BEHIND.items():
        NOISE.save(tmp_path / f"a.{suffix}", quality=97)
        photo = photo_of(tmp_path / f"a.{suffix}")
        (tmp_path / f"a.{suffix}").write_bytes(behind((tmp_path / f"a.{suffix}").read_bytes())[:-cut])
        origin_of(photo)


@pytest.mark.parametrize(
    "said",
    [
        '<dc:description><rdf:Alt><rdf:li xml:lang="x-default"/></rdf:Alt></dc:description>',
        '<dc:title><rdf:Alt>\n <rdf:li xml:lang="x-default"></rdf:li></rdf:Alt></dc:title>',
        "<dc:subject><rdf:Bag/></dc:subject><digiKam:TagsList><rdf:Seq></rdf:Seq></digiKam:TagsList>",
        "<dc:creator><rdf:Seq><rdf:li> </rdf:li></rdf:Seq></dc:creator><Iptc4xmpExt:PersonInImage/>",
    ],
)
def test_an_empty_list_says_nothing(said: str, tmp_path: Path) -> None:
    PICTURE.save(tmp_path / "a.jpg", quality=90)
    plain = (tmp_path / "a.jpg").read_bytes()
    (tmp_path / "a.jpg").write_bytes(plain[:2] + in_xmp(said) + plain[2:])
    assert origin_of(photo_of(tmp_path / "a.jpg")).tags == ()


def keywords(*words: str) -> str:
    return "<dc:subject><rdf:Bag>" + "".join(f"<rdf:li>{word}</rdf:li>" for word in words) + "</rdf:Bag></dc:subject>"


@pytest.mark.parametrize(
    ("more", "less"),
    [
        (in_xmp(keywords("Grandma", "Garda", "Anna")), in_xmp(keywords("Garda"))),
        (
            in_xmp('<mwg-rs:RegionList mwg-rs:Name="Anna"/><b mwg-rs:Name="Joe"/>'),
            in_xmp('<mwg-rs:RegionList mwg-rs:Name="Joe"/>'),
        ),
        (in_xmp(keywords("Garda", "Anna")), in_iptc(25, b"Garda")),
    ],
)
def test_of_the_same_kinds_of_notes_the_richer_ones_stay(more: bytes, less: bytes, tmp_path: Path) -> None:
    PICTURE.save(tmp_path / "a.jpg", quality=90)
    plain = (tmp_path / "a.jpg").read_bytes()
    (tmp_path / "z.jpg").write_bytes(plain[:2] + more + plain[2:])
    (tmp_path / "a.jpg").write_bytes(plain[:2] + less + plain[2:])
    assert stays(tmp_path / "z.jpg", tmp_path / "a.jpg") == "z.jpg"


def test_where_on_a_map_it_lies_is_not_lost(tmp_path: Path) -> None:
    PICTURE.save(tmp_path / "a.tif")
    PICTURE.save(tmp_path / "z.tif", tiffinfo={33550: (1.0, 1.0, 0.0), 34735: (1, 1, 0, 1, 3072, 0, 1, 25832)})
    assert stays(tmp_path / "z.tif", tmp_path / "a.tif") == "z.tif"


def test_what_only_the_camera_noted_counts_where_all_else_is_the_same(tmp_path: Path) -> None:
    full = Image.Exif()
    full.load(exif())
    full.get_ifd(0x8769).update({0x927C: b"maker's own", 0x829A: (1, 125)})
    PICTURE.save(tmp_path / "a.jpg", quality=90, exif=exif())
    PICTURE.save(tmp_path / "z.jpg", quality=90, exif=full.tobytes())
    photos = [photo_of(tmp_path / name, number=n) for n, name in enumerate(("a.jpg", "z.jpg"))]
    keeper = choose_keeper(photos, rules=KeeperRules())
    assert (keeper.photo.path.name, keeper.why) == ("z.jpg", "has capture time, exposure details")


@pytest.mark.parametrize("name", NOTES)
def test_what_somebody_noted_in_it_stays(name: str, tmp_path: Path) -> None:
    why, saved = NOTES[name]
    PICTURE.save(tmp_path / "a.jpg", quality=90)
    PICTURE.save(tmp_path / "z.jpg", quality=90, **saved)
    os.utime(tmp_path / "a.jpg", (1e9, 1e9))
    photos = [photo_of(tmp_path / name, number=n) for n, name in enumerate(("a.jpg", "z.jpg"))]
    keeper = choose_keeper(photos, rules=KeeperRules())
    assert (keeper.photo.path.name, keeper.why) == ("z.jpg", why)


@pytest.mark.parametrize("key", ["parameters", "prompt", "Description", "Author"])
def test_a_png_that_says_how_it_was_made_stays(key: str, tmp_path: Path) -> None:
    text = PngImagePlugin.PngInfo()
    text.add_text(key, "a lighthouse, steps: 20, seed: 33")
    PICTURE.save(tmp_path / "z.png", compress_level=1, pnginfo=text)
    PICTURE.save(tmp_path / "a.png", compress_level=1)
    assert stays(tmp_path / "z.png", tmp_path / "a.png") == "z.png"


@pytest.mark.parametrize("value", ["OLYMPUS DIGITAL CAMERA         ", "SONY DSC", " ", "Created with GIMP"])
def test_what_cameras_and_programs_note_of_themselves_says_nothing(value: str, tmp_path: Path) -> None:
    PICTURE.save(tmp_path / "a.jpg", exif=described(0x010E, value), comment=value.encode())
    assert origin_of(photo_of(tmp_path / "a.jpg")).tags == ()


def test_odd_notes_cost_nothing_of_what_else_a_file_says(tmp_path: Path) -> None:
    made = Image.Exif()
    made.load(exif())
    made[0x9C9B], made[0x013B] = (1, 2, 3), b"\xff\xfe\0"
    PICTURE.save(tmp_path / "a.jpg", exif=made.tobytes())
    assert origin_of(photo_of(tmp_path / "a.jpg")).camera


@pytest.mark.sweep(2)
@pytest.mark.parametrize("times", [2, 3])
@pytest.mark.parametrize("saved", [{"format": "PNG"}, {"format": "JPEG", "quality": 90}])
def test_a_soft_picture_whose_pixels_were_repeated_goes(times: int, saved: dict[str, Any], tmp_path: Path) -> None:
    PICTURE.filter(ImageFilter.GaussianBlur(3)).save(tmp_path / "z.jpg", quality=85)
    with Image.open(tmp_path / "z.jpg") as image:
        image.resize((800 * times, 600 * times), Image.Resampling.NEAREST).save(tmp_path / "a.jpg", **saved)
    assert stays(tmp_path / "z.jpg", tmp_path / "a.jpg") == "z.jpg"


@pytest.mark.parametrize("quality", [50, 90])
def test_a_soft_picture_whose_pixels_were_not_repeated_stays(quality: int, tmp_path: Path) -> None:
    soft = PICTURE.filter(ImageFilter.GaussianBlur(3))
    soft.save(tmp_path / "a.jpg", quality=quality)
    soft.resize((400, 300)).save(tmp_path / "z.jpg", quality=90)
    assert stays(tmp_path / "z.jpg", tmp_path / "a.jpg") == "a.jpg"


@pytest.mark.sweep(2)
@pytest.mark.parametrize("blur", [0, 1])
@pytest.mark.parametrize("share", [0.8, 0.5, 0.34])
def test_what_has_detail_of_its_own_was_not_enlarged(share: float, blur: float, tmp_path: Path) -> None:
    picture = PICTURE.filter(ImageFilter.GaussianBlur(blur))
    picture.save(tmp_path / "a.jpg", quality=92)
    picture.resize((round(800 * share), round(600 * share)), Image.Resampling.LANCZOS).save(tmp_path / "z.png")
    assert not is_enlarged(photo_of(tmp_path / "a.jpg"), photo_of(tmp_path / "z.png"))


def test_several_photos_beside_a_smaller_one_look_at_it_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, blur in (("a.jpg", 0), ("b.jpg", 1), ("c.jpg", 2)):
        PICTURE.filter(ImageFilter.GaussianBlur(blur)).save(tmp_path / name, quality=92)
    PICTURE.resize((400, 300), Image.Resampling.LANCZOS).save(tmp_path / "z.png")
    read, grey = [], made_of._grey
    made_of._smaller.cache_clear()
    made_of._shows_no_more.cache_clear()
    monkeypatch.setattr(made_of, "_grey", lambda path: (read.append(path.name), grey(path))[1])
    for name in "abc":
        is_enlarged(photo_of(tmp_path / f"{name}.jpg"), photo_of(tmp_path / "z.png"))
    shutil.copy(tmp_path / "a.jpg", tmp_path / "same.jpg")
    is_enlarged(photo_of(tmp_path / "same.jpg"), photo_of(tmp_path / "z.png"))
    assert sorted(read) == ["a.jpg", "b.jpg", "c.jpg", "z.png"]


def test_what_lost_its_colour_profile_goes(tmp_path: Path) -> None:
    """It has the same numbers, which mean other colours without."""
    PICTURE.save(tmp_path / "a.png", compress_level=1)
    PICTURE.save(tmp_path / "z.png", compress_level=1, icc_profile=rgb_profile(ADOBE, 2.2))
    photos = [photo_of(tmp_path / name, number=n) for n, name in enumerate(("a.png", "z.png"))]
    keeper = choose_keeper(photos, rules=KeeperRules())
    assert (keeper.photo.path.name, keeper.why) == ("z.png", "has colour profile")


def test_what_was_made_smaller_goes_though_it_has_the_cameras_exif(tmp_path: Path) -> None:
    PICTURE.save(tmp_path / "z.jpg", quality=90)
    PICTURE.resize((400, 300), Image.Resampling.LANCZOS).save(tmp_path / "a.jpg", quality=95, exif=exif())
    assert stays(tmp_path / "z.jpg", tmp_path / "a.jpg") == "z.jpg"
    assert not is_enlarged(photo_of(tmp_path / "z.jpg"), photo_of(tmp_path / "a.jpg"))


def test_an_editing_program_makes_no_original(tmp_path: Path) -> None:
    PICTURE.save(tmp_path / "z.jpg", quality=80, exif=exif(software="16.1.1"))
    PICTURE.save(tmp_path / "a.jpg", quality=95, exif=exif(software="Adobe Photoshop 25.0"))
    assert stays(tmp_path / "z.jpg", tmp_path / "a.jpg") == "z.jpg"
    photo = photo_of(tmp_path / "a.jpg")
    assert (origin_of(photo).camera, origin_of(photo).editor) == (True, "Adobe")


@pytest.mark.parametrize(
    ("software", "edits"),
    [
        *((name, True) for name in ("ACD Systems Digital Imaging", "Microsoft Windows Live Photo Gallery 15.4")),
        *((name, True) for name in ("Digital Photo Professional", "ViewNX 2.1 W", "Photos 5.0", "ON1 Photo RAW 2023")),
        *((name, True) for name in ("OLYMPUS Viewer 3", "Nero Photo", "QuickTime 7.6.6", "DxO PhotoLab 6")),
        *((name, False) for name in ("Version1.00", "Digital Camera FinePix S5600 Ver1.00", "HDR+ 1.0.345618096zd")),
        *((name, False) for name in ("16.1.1", "G960FXXU2CSC8", "DxO ONE 3.0", "Generoso 1", "Revision1.0")),
    ],
)
def test_programs_are_told_from_firmware(software: str, edits: bool, tmp_path: Path) -> None:
    PICTURE.save(tmp_path / "a.jpg", exif=exif(software=software))
    assert bool(origin_of(photo_of(tmp_path / "a.jpg")).editor) is edits


def test_heic_stays_before_the_jpeg_made_of_it(camera: Path) -> None:
    jpeg = photo_of(camera, number=1)
    heic = replace(jpeg, path=Path("/photos/z/IMG_1.HEIC"), format="HEIF", camera="Apple iPhone 12", size=1)
    assert choose_keeper([replace(jpeg, camera="Apple iPhone 12"), heic], rules=KeeperRules()).photo is heic


def test_less_compressed_of_one_size_stays(tmp_path: Path) -> None:
    PICTURE.save(tmp_path / "z.jpg", quality=90)
    PICTURE.save(tmp_path / "a.jpg", quality=60)
    assert stays(tmp_path / "z.jpg", tmp_path / "a.jpg") == "z.jpg"


COPIES = [
    "IMG_1 copy.jpg", "IMG_1 copy 2.jpg", "IMG_1 (1).jpg", "IMG_1-edited.jpg", "IMG_1 - Kopie.jpg",
    "IMG_1 - Copy (2).jpg", "Copy of IMG_1.jpg", "IMG_1~2.jpg", "IMG_1_bearbeitet.jpg", "IMG_1-modifié.jpg",
    "写真のコピー.jpg", "IMG_1 副本.jpg", "副本 IMG_1.jpg", "نسخة من IMG_1.jpg", "IMG_1.jpg.bak.jpg", "IMG_E1234.jpg",
    "Backup/IMG_1.jpg", "IMG_1-Edit-2.jpg", "Kopie (2) von IMG_1.jpg", "copy-of-IMG_1.jpg", "IMG_1（副本）.jpg",
    "IMG_1 (Ann's conflicted copy 2020-01-31).jpg", "IMG_1.sync-conflict-20200131-101112-ABCDEFG.jpg",
    "IMG_1 (SFConflict a@b.org 2020-01-31-10-11-12).jpg", "IMG_1 (In Konflikt stehende Kopie von PC).jpg",
    "IMG_1[Conflict].jpg", "IMG_1 (Case Conflict).jpg", "IMG_1 (2020_01_31 10_11_12 UTC).jpg", "IMG_1-1024x768.jpg",
    "photo_2020-01-31_10-11-12.jpg", "mmexport1583316672123.jpg", "unnamed.jpg", "recup_dir.3/f123.jpg",
    "IMG_1_preview.jpg", "IMG_1.old.jpg",
    "Kopie von IMG_1.jpg", "IMG_1 — копия.jpg", "IMG_1 copia.jpg", "Downloads/IMG_1.jpg", "WhatsApp Images/IMG_1.jpg",
    "IMG-20190704-WA0012.jpg", "@Recycle/IMG_1.jpg", "caches/IMG_1.jpg", "x.photoslibrary/IMG_1.jpg",
    "Backup of phone/IMG_1.jpg", "phone backup 2019/IMG_1.jpg", "Duplicates/IMG_1.jpg", "Duplikate/IMG_1.jpg",
    "Trash/IMG_1.jpg", "Bin/IMG_1.jpg", "Papierkorb/IMG_1.jpg",
    "Recently Deleted/IMG_1.jpg", "Deleted Items/IMG_1.jpg", "Gelöschte Elemente/IMG_1.jpg",
    "Supprimés récemment/IMG_1.jpg", "Eliminados recientemente/IMG_1.jpg",
    "最近削除した項目/IMG_1.jpg", "RecycleBin/IMG_1.jpg", "weekly.12/IMG_1.jpg",
    "Zuletzt gelöscht/IMG_1.jpg", "корзина/IMG_1.jpg", "ゴミ箱/IMG_1.jpg",
    "IMG_1（1）.jpg", "IMG_1【1】.jpg", "IMG_1 사본.jpg", "IMG_1_dup.jpg", "IMG_1@2x.jpg", "IMG_1_Snapseed.jpg",
    "tn_IMG_1.jpg", "IMG_1 (Medium).jpg", "Capture d’écran 2020-01-31.jpg", "download.jpg", "image.jpg", "image0.jpg",
    "12345678_10150000000000000_1234567890123456789_n.jpg", "7f3c2a1e-1b2c-4d5e-8f90-123456789abc.jpg",
    "d41d8cd98f00b204e9800998ecf8427e.jpg", "Norway - Copy/IMG_1.jpg", "Norway copy 2/IMG_1.jpg",
    "Norway (2)/IMG_1.jpg", "New folder/IMG_1.jpg", "Neuer Ordner (3)/IMG_1.jpg", "Desktop/IMG_1.jpg",
    "Unsorted/IMG_1.jpg", "Recovered files/IMG_1.jpg", "backup2019/IMG_1.jpg", "IMG_1_resized_20200131_101112.jpg",
    "IMG_1_1_105_c.jpeg",
    "Copy/IMG_1.jpg", "Kopie (2)/IMG_1.jpg", "bak/IMG_1.jpg", "Sicherungskopie/IMG_1.jpg", "KakaoTalk/IMG_1.jpg",
    "Bluetooth/IMG_1.jpg", "Received Files/IMG_1.jpg", "My Photo Stream/IMG_1.jpg", "Low Res/IMG_1.jpg",
    "compressed_IMG_1.jpg", "Edited_IMG_1.jpg", "1000012345.jpg", "IMG_1-Enhanced-NR.jpg", "IMG_1-upscayl-4x.png",
    "LINE_ALBUM_2020_1.jpg", "PicsArt_01-01.jpg", "ImageFile.jpg", "резервная копия/IMG_1.jpg",
]  # fmt: skip


@pytest.mark.parametrize("none", [0, 1, 43_200, 312_764_400, 315_532_800, 315_619_200, 4_294_967_295])
def test_a_date_that_was_lost_on_the_way_is_not_the_oldest(none: int, tmp_path: Path) -> None:
    PICTURE.save(tmp_path / "z.png")
    shutil.copy(tmp_path / "z.png", tmp_path / "a.png")
    os.utime(tmp_path / "a.png", (none, none))
    os.utime(tmp_path / "z.png", (1.4e9, 1.4e9))
    assert stays(tmp_path / "z.png", tmp_path / "a.png") == "z.png"


def test_a_date_that_somebody_gave_a_scan_counts(tmp_path: Path) -> None:
    for name, when in (("a.png", 1.4e9), ("z.png", -1.5e8)):
        PICTURE.save(tmp_path / name)
        os.utime(tmp_path / name, (when, when))
    assert stays(tmp_path / "z.png", tmp_path / "a.png") == "z.png"


@pytest.mark.parametrize("name", COPIES)
def test_a_name_or_place_that_says_copy_comes_last(name: str, camera: Path) -> None:
    plain = photo_of(camera, number=1)
    copy = replace(plain, path=Path("/p", name))
    own = replace(plain, path=Path("/p/2019/Summer holiday in Norway/IMG_1.jpg"))
    assert says_copy(own.path) == 0
    assert choose_keeper([copy, own], rules=KeeperRules()).photo is own


OWN_NAMES = [
    "photocopy.jpg", "IMG_20190704_101112.jpg", "Photo (2019).jpg", "copy.jpg", "P1.jpg", "In the conflict zone.jpg",
    "20x30.jpg", "Unnamed lake.jpg", "Old.jpg", "The old-town.jpg", "Minolta.jpg", "Spider web.jpg", "shop_web.jpg",
    "Grandma old.jpg", "game_screenshot.jpg", "the small.jpg", "Christmas-collage.jpg", "10_min.jpg", "sale_export.jpg",
    "IMG_1.jpg", "image of the lake.jpg", "Photo 12.jpg", "file under water.jpg", "20190704_1.jpg",
    "Lines/1.jpg", "Line dance/1.jpg", "Copyshop/1.jpg", "Edited volumes/1.jpg", "100001234.jpg", "Reception/1.jpg",
    "Hardcopy shop/1.jpg", "IMG_1_20200131.jpg", "Lake-567890.jpg", "The edited_2020.jpg",
]  # fmt: skip
OWN_PLACES = ["Ausschuss/1.jpg", "Deleted scenes/1.jpg", "Trash metal concert/1.jpg", "Backup singers/1.jpg"]


@pytest.mark.parametrize(
    "name", [*OWN_NAMES, "Ausschuss/1.jpg", "Deleted scenes/1.jpg", "Trash metal concert/1.jpg", "Backup singers/1.jpg"]
)
def test_other_names_say_nothing(name: str) -> None:
    assert says_copy(Path("/photos/2019", name)) == 0


@pytest.mark.parametrize(
    "name", ["Lake 2.jpg", "Lake_1.jpg", "Lake-12.jpg", "Lake-001.jpg", "Lake-567890.jpg", "Lake.jpg.jpg"]
)
def test_numbered_beside_the_other_says_copy(name: str, camera: Path) -> None:
    plain = photo_of(camera, number=1)
    one, two = (replace(plain, path=Path("/p", name)) for name in ("Lake.jpg", name))
    assert choose_keeper([two, one], rules=KeeperRules(order=("place",))).photo is one
    assert choose_keeper([two, one], rules=KeeperRules(order=("place",))).why == "not named as a copy"


@pytest.mark.parametrize(
    "name", ["Web 2.jpg", "Web-web.jpg", "Web_min.png", "Web.old.jpg", "Web-Edit-2.tif", "Web (small).jpg"]
)
@pytest.mark.parametrize("folder", ["2019", "Downloads"])
def test_a_word_for_things_says_copy_only_beside_what_is_called_the_same(name: str, folder: str, camera: Path) -> None:
    plain = photo_of(camera, number=1)
    own, copy, other = (
        replace(plain, path=Path("/p", folder, one)) for one in ("Web.jpg", name, "A much longer name.jpg")
    )
    rules = KeeperRules(order=("place",))
    assert choose_keeper([copy, own], rules=rules).photo is own
    assert choose_keeper([copy, other], rules=rules).why == "equally good; chosen by name"


def test_a_phone_keeps_what_it_throws_away_beside_the_others(camera: Path) -> None:
    plain = replace(photo_of(camera, number=1), path=Path("/DCIM/Camera/a longer name.jpg"))
    thrown = replace(plain, path=Path("/DCIM/Camera/.trashed-1700000000-a.jpg"))
    assert choose_keeper([thrown, plain], rules=KeeperRules()).photo is plain


def test_what_shows_a_panorama_as_one_stays(tmp_path: Path) -> None:
    xmp = b'<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:Description GPano:ProjectionType="equirectangular"/></x:xmpmeta>'
    for name, options in (("a.jpg", {}), ("the round one.jpg", {"xmp": xmp})):
        PICTURE.save(tmp_path / name, quality=90, **options)
    flat, whole = (photo_of(tmp_path / name, number=at) for at, name in enumerate(("a.jpg", "the round one.jpg")))
    assert choose_keeper([flat, whole], rules=KeeperRules()).photo is whole
    assert choose_keeper([flat, whole], rules=KeeperRules()).why == "has panorama"


def test_what_is_in_a_bin_never_wins_whatever_the_rules(camera: Path) -> None:
    plain = photo_of(camera, number=1)
    binned = replace(plain, path=Path("/p/#snapshot/a.jpg"), width=9999)
    assert choose_keeper([binned, plain], rules=KeeperRules(order=("pixels",))).photo is plain
    assert choose_keeper([binned], rules=KeeperRules()).photo is binned


def test_a_pattern_and_preferred_folders_come_first_and_are_looked_for_in_any_case(tmp_path: Path) -> None:
    (tmp_path / "best").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "best")
    PICTURE.save(tmp_path / "best" / "A.JPG")
    photo = photo_of(tmp_path / "best" / "A.JPG", number=1)
    large = replace(photo, path=tmp_path / "b.jpg", width=9999)
    for rules in (
        KeeperRules(order=("pixels",), preferred=(tmp_path / "link",)),
        KeeperRules(order=("pixels",), pattern="a.jpg"),
        KeeperRules(order=("pixels",), pattern="*/BEST/*"),
    ):
        assert choose_keeper([large, photo], rules=rules.heeded()).photo is photo
    assert KeeperRules(order=("pixels", "path"), pattern="x").heeded().order == ("pixels", "path")


@pytest.mark.parametrize("name", ["path", "folder"])
def test_a_rule_with_nothing_to_go_by_is_refused(name: str) -> None:
    with pytest.raises(KnownError, match=f"{name}.* needs"):
        KeeperRules(order=("pixels", name)).heeded()


def test_what_names_no_photo_is_said(camera: Path, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    rules = KeeperRules(pattern="nothing*", preferred=(tmp_path,), protected=(tmp_path / "empty",))
    said = rules.unmatched([photo_of(camera)])
    assert len(said) == 2
    assert "nothing*" in said[0]
    assert said[1].endswith(os.fspath(tmp_path / "empty"))
    assert rules.unmatched([]) == []


def test_rules_of_before_become_the_default_ones_unless_they_were_chosen() -> None:
    kept = KeeperRules(order=("pixels", "metadata", "size", "oldest"), protected=(Path("/safe"),)).to_json()
    assert KeeperRules.from_json(kept) == KeeperRules(protected=(Path("/safe"),))
    chosen = KeeperRules(order=("size", "oldest"))
    assert KeeperRules.from_json(chosen.to_json()) == chosen


def test_what_cannot_be_read_says_nothing(tmp_path: Path, camera: Path) -> None:
    broken = replace(photo_of(camera), path=tmp_path / "broken.jpg", fingerprint=b"other")
    broken.path.write_bytes(camera.read_bytes()[:100])
    photos: list[Photo] = [broken, replace(broken, path=tmp_path / "not there.jpg")]
    assert [origin_of(photo).camera for photo in photos] == [False, False]
    assert not is_saved_again(photos[0], photos[1])


def test_what_holds_more_stays(camera: Path, tmp_path: Path) -> None:
    film = tmp_path / "zz with a film.jpg"
    film.write_bytes(camera.read_bytes() + b"\0\0\0\x18ftypmp42" + bytes(range(256)) * 20)
    assert stays(camera, film) == film.name
    frames = [scene(n, width=80, height=60) for n in (5, 6)]
    for name, options in {"still": {}, "zz moving": {"save_all": True, "append_images": frames[1:]}}.items():
        frames[0].save(tmp_path / f"{name}.png", **options)
        frames[0].save(tmp_path / f"{name}.tif", **options)
    for kind in ("png", "tif"):
        assert stays(tmp_path / f"still.{kind}", tmp_path / f"zz moving.{kind}") == f"zz moving.{kind}"
    keeper = choose_keeper([photo_of(camera, number=1), photo_of(film, number=2)], rules=KeeperRules())
    assert "holds a film" in keeper.why


@pytest.mark.parametrize(
    ("kind", "reduced_stays", "equal_stays"), [(XMP, False, True), (SOUND, False, True), (RAW, True, True)]
)
def test_notes_make_no_lesser_picture_stay_and_a_raw_does(
    kind: str, reduced_stays: bool, equal_stays: bool, camera: Path, tmp_path: Path
) -> None:
    """Of what has notes that the other lacks nothing goes by a rule; but it is not what the other goes for."""
    PICTURE.resize((400, 300)).save(tmp_path / "a small one.jpg", quality=85)
    equal = tmp_path / "z camera (1).jpg"
    equal.write_bytes(camera.read_bytes())
    for name, stays_there in (("a small one.jpg", reduced_stays), (equal.name, equal_stays)):
        beside = (Companion("beside", kind, 9),)
        noted = replace(photo_of(tmp_path / name, number=2), companions=beside)
        plain = photo_of(camera, number=1)
        for photos in ([plain, noted], [noted, plain]):
            assert choose_keeper(photos, rules=KeeperRules()).photo is (noted if stays_there else plain), name


def test_the_word_of_a_film_alone_is_none(camera: Path, tmp_path: Path) -> None:
    named = tmp_path / "a.jpg"
    Image.open(camera).save(named, quality=85, exif=exif(software="ftypewriter"))
    assert holdings_of(photo_of(named)) == frozenset()


def test_a_layer_of_transparency_counts_only_where_something_shows_through(tmp_path: Path) -> None:
    opaque, clear = PICTURE.convert("RGBA"), PICTURE.convert("RGBA")
    clear.putpixel((0, 0), (0, 0, 0, 10))
    opaque.save(tmp_path / "opaque.png")
    clear.save(tmp_path / "clear.png")
    assert holdings_of(photo_of(tmp_path / "opaque.png")) == frozenset()
    assert holdings_of(photo_of(tmp_path / "clear.png")) == frozenset({"transparency"})
