"""EXIF: what it says, and that broken EXIF never costs the photo."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import ExifTags, Image, PngImagePlugin

from desktop_app.core.images import read_picture
from desktop_app.core.images.metadata import Metadata


def _save(path: Path, image: Image.Image, exif: Image.Exif | bytes) -> Metadata:
    image.save(path, "JPEG", exif=exif)
    return read_picture(path).metadata


def test_time_camera_and_place(tmp_path: Path, draw: Callable[..., Image.Image]) -> None:
    exif = Image.Exif()
    exif[ExifTags.Base.Make] = "NIKON CORPORATION"
    exif[ExifTags.Base.Model] = "NIKON D90"
    exif[ExifTags.Base.DateTime] = "2020:01:01 00:00:00"
    exif.get_ifd(ExifTags.IFD.Exif)[ExifTags.Base.DateTimeOriginal] = "2019:07:14 12:34:56"
    exif.get_ifd(ExifTags.IFD.GPSInfo).update({ExifTags.GPS.GPSLatitude: (1.0, 2.0, 3.0), 4: (1.0, 2.0, 3.0)})
    found = _save(tmp_path / "a.jpg", draw(0), exif)
    assert found == Metadata(
        orientation=1,
        taken=datetime.fromisoformat("2019-07-14T12:34:56"),
        saved=datetime.fromisoformat("2020-01-01T00:00:00"),
        camera="NIKON CORPORATION NIKON D90",
        has_gps=True,
    )


@pytest.mark.parametrize(
    ("make", "model", "camera"),
    [
        ("Canon", "Canon EOS 5D", "Canon EOS 5D"),
        ("Apple", "iPhone 12", "Apple iPhone 12"),
        ("", "X100\0\0", "X100"),
        ("Sony ", "", "Sony"),
    ],
)
def test_camera(make: str, model: str, camera: str, tmp_path: Path, draw: Callable[..., Image.Image]) -> None:
    exif = Image.Exif()
    exif[ExifTags.Base.Make], exif[ExifTags.Base.Model] = make, model
    assert _save(tmp_path / "a.jpg", draw(0), exif).camera == camera


@pytest.mark.parametrize(
    "nonsense", ["0000:00:00 00:00:00", "", "yesterday", "2019:13:45 00:00:00", "    :  :     :  :  "]
)
def test_nonsense_time_is_no_time(nonsense: str, tmp_path: Path, draw: Callable[..., Image.Image]) -> None:
    exif = Image.Exif()
    exif.get_ifd(ExifTags.IFD.Exif)[ExifTags.Base.DateTimeOriginal] = nonsense
    exif[ExifTags.Base.DateTime] = "2020:01:01 10:00:00"
    found = _save(tmp_path / "a.jpg", draw(0), exif)
    assert found.taken is None
    assert found.saved == datetime.fromisoformat("2020-01-01T10:00:00")


TAGS = ExifTags.Base


@pytest.mark.parametrize(("saved", "fraction"), [("2019:05:06 10:11:12", 350_000), ("2019:05:07 10:11:12", 0)])
def test_a_fraction_of_saving_counts_where_it_was_saved_as_it_was_taken(
    saved: str, fraction: int, tmp_path: Path, draw: Callable[..., Image.Image]
) -> None:
    exif = Image.Exif()
    exif.get_ifd(ExifTags.IFD.Exif).update({TAGS.DateTimeOriginal: "2019:05:06 10:11:12", TAGS.SubsecTime: "35"})
    exif[ExifTags.Base.DateTime] = saved
    found = _save(tmp_path / "a.jpg", draw(0), exif)
    assert found.taken == datetime.fromisoformat("2019-05-06T10:11:12") + timedelta(microseconds=fraction)


@pytest.mark.parametrize("written", ["2019:05:06 10:11:12\x00junk", "2019:05:06 10:11:12.35"])
def test_what_is_behind_a_date_costs_it_nothing(written: str, tmp_path: Path, draw: Callable[..., Image.Image]) -> None:
    exif = Image.Exif()
    exif.get_ifd(ExifTags.IFD.Exif)[TAGS.DateTimeOriginal] = written
    found = _save(tmp_path / "a.jpg", draw(0), exif)
    assert found.taken == datetime.fromisoformat("2019-05-06T10:11:12")


@pytest.mark.parametrize(
    ("tags", "taken", "offset"),
    [
        ({TAGS.DateTimeDigitized: "2019:05:06 10:11:12"}, "2019-05-06T10:11:12", None),
        (
            {TAGS.DateTimeOriginal: "2019:05:06 10:11:12", TAGS.DateTimeDigitized: "2020:01:01 00:00:01"},
            "2019-05-06T10:11:12",
            None,
        ),
        (
            {TAGS.DateTimeOriginal: "2019:05:06 10:11:12", TAGS.SubsecTimeOriginal: "35"},
            "2019-05-06T10:11:12.350",
            None,
        ),
        (
            {TAGS.DateTimeOriginal: "2019:05:06 10:11:12", TAGS.OffsetTimeOriginal: "-03:30"},
            "2019-05-06T10:11:12",
            -210,
        ),
        ({TAGS.DateTimeOriginal: "2019:05:06 10:11:12", TAGS.OffsetTime: "+02:00"}, "2019-05-06T10:11:12", 120),
        (
            {
                TAGS.DateTimeDigitized: "2019:05:06 10:11:12",
                TAGS.SubsecTimeDigitized: "7",
                TAGS.SubsecTimeOriginal: "1",
            },
            "2019-05-06T10:11:12.700",
            None,
        ),
    ],
)
def test_the_moment_of_exposure(
    tags: dict[int, str], taken: str, offset: int | None, tmp_path: Path, draw: Callable[..., Image.Image]
) -> None:
    exif = Image.Exif()
    exif.get_ifd(ExifTags.IFD.Exif).update(tags)
    exif[ExifTags.Base.DateTime] = "2023:01:01 10:00:00"
    found = _save(tmp_path / "a.jpg", draw(0), exif)
    assert (found.taken, found.offset) == (datetime.fromisoformat(taken), offset)


@pytest.mark.parametrize(
    ("place", "there"),
    [
        (((48.0, 8.0, 2.5), (11.0, 34.0, 0.0)), True),
        (((0.0, 0.0, 0.0), (11.0, 34.0, 0.0)), True),
        (((0.0, 0.0, 0.0), (0.0, 0.0, 0.0)), False),
        (((400.0, 0.0, 0.0), (11.0, 34.0, 0.0)), False),
        (((48.1340, 0.0, 0.0), (11.5667, 0.0, 0.0)), True),
    ],
)
def test_a_place_that_is_none(
    place: tuple[object, object], there: bool, tmp_path: Path, draw: Callable[..., Image.Image]
) -> None:
    exif = Image.Exif()
    exif.get_ifd(ExifTags.IFD.GPSInfo).update({ExifTags.GPS.GPSLatitude: place[0], ExifTags.GPS.GPSLongitude: place[1]})
    assert _save(tmp_path / "a.jpg", draw(0), exif).has_gps == there


XMP = (
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF><rdf:Description tiff:Make="Leica" {} tiff:Orientation="6"'
    ' exif:GPSLatitude="48,8.5N" exif:GPSLongitude="11,34.0E"><tiff:Model>M10</tiff:Model>'
    "<xmp:ModifyDate>2022-02-02T02:02:02Z</xmp:ModifyDate></rdf:Description></rdf:RDF></x:xmpmeta>"
)


@pytest.mark.parametrize(
    "date", ["exif:DateTimeOriginal", "photoshop:DateCreated", "exif:DateTimeDigitized", "xmp:CreateDate"]
)
@pytest.mark.parametrize("name", ["a.jpg", "a.png", "a.webp"])
def test_what_only_xmp_says(name: str, date: str, tmp_path: Path, draw: Callable[..., Image.Image]) -> None:
    packet = XMP.format(f'{date}="2019-05-06T10:11:12.25+02:00"').encode()
    text = PngImagePlugin.PngInfo()
    text.add_itxt("XML:com.adobe.xmp", packet.decode())
    draw(0).save(tmp_path / name, **({"pnginfo": text} if name == "a.png" else {"xmp": packet}))
    loaded = read_picture(tmp_path / name)
    assert loaded.metadata == Metadata(
        orientation=6,
        taken=datetime.fromisoformat("2019-05-06T10:11:12.250"),
        saved=datetime.fromisoformat("2022-02-02T02:02:02"),
        offset=120,
        camera="Leica M10",
        has_gps=True,
    )
    assert (loaded.width, loaded.height) == (48, 64)


def test_exif_counts_before_xmp(tmp_path: Path, draw: Callable[..., Image.Image]) -> None:
    exif = Image.Exif()
    exif[ExifTags.Base.Orientation] = 1
    exif[ExifTags.Base.Make] = "Canon"
    exif.get_ifd(ExifTags.IFD.Exif)[ExifTags.Base.DateTimeOriginal] = "2018:01:02 03:04:05"
    packet = XMP.format('exif:DateTimeOriginal="2019-05-06"').encode()
    draw(0).save(tmp_path / "a.jpg", exif=exif, xmp=packet)
    found = read_picture(tmp_path / "a.jpg").metadata
    assert (found.orientation, found.taken) == (1, datetime.fromisoformat("2018-01-02T03:04:05"))
    assert found.camera.startswith("Canon")


def test_an_impossible_orientation_is_none(tmp_path: Path, draw: Callable[..., Image.Image]) -> None:
    exif = Image.Exif()
    exif[ExifTags.Base.Orientation] = 9
    assert _save(tmp_path / "a.jpg", draw(0), exif).orientation == 1


def test_one_damaged_tag_does_not_cost_the_others(tmp_path: Path, draw: Callable[..., Image.Image]) -> None:
    exif = Image.Exif()
    exif[ExifTags.Base.Orientation] = 6
    exif[ExifTags.Base.Make] = "Apple"
    exif.get_ifd(ExifTags.IFD.Exif)[ExifTags.Base.DateTimeOriginal] = "2019:07:14 12:34:56"
    content = exif.tobytes()
    # The pointer to the Exif part leads nowhere.
    pointer = b"\x69\x87" if exif.endian == "<" else b"\x87\x69"
    at = content.index(pointer) + 8
    found = _save(tmp_path / "a.jpg", draw(0), content[:at] + b"\xff\xff\xff\x7f" + content[at + 4 :])
    assert found.orientation == 6
    assert found.camera == "Apple"
    assert found.taken is None


@given(junk=st.binary(min_size=1, max_size=200), position=st.floats(0, 1))
def test_broken_exif_never_costs_the_photo(
    junk: bytes, position: float, tmp_path_factory: pytest.TempPathFactory, draw: Callable[..., Image.Image]
) -> None:
    exif = Image.Exif()
    exif[ExifTags.Base.Make], exif[ExifTags.Base.Orientation] = "Apple", 3
    exif.get_ifd(ExifTags.IFD.GPSInfo)[ExifTags.GPS.GPSLatitude] = (1.0, 2.0, 3.0)
    content = exif.tobytes()
    cut = 6 + int(position * (len(content) - 6))
    path = tmp_path_factory.getbasetemp() / "broken-exif.jpg"
    draw(0).save(path, "JPEG", exif=(content[:cut] + junk + content[cut + len(junk) :])[:60_000])
    loaded = read_picture(path)
    assert sorted(loaded.picture.shape[:2]) == [48, 64]
    assert sorted((loaded.width, loaded.height)) == [48, 64]
