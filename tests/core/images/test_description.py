"""What is noted of a photo, as programs write it, and what is added to their files."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import pytest
from PIL import ExifTags, Image

from desktop_app.core.images.description import Description, NotAddableError, add_to_xmp, read_description

NOON = datetime.fromisoformat("2020-06-01T12:00")
FULL = Description(
    4, ("Rome", "Café & <bar>"), 'A "title" & more', (48.5, -12.25), datetime.fromisoformat("2020-06-01T12:00:05")
)
XMP = b"""<?xpacket begin=""?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="...">
<rdf:Description rdf:about="" xmp:Rating="3"><dc:subject><rdf:Bag><rdf:li>Rome</rdf:li><rdf:li>sea</rdf:li></rdf:Bag>
</dc:subject><dc:title><rdf:Alt><rdf:li xml:lang="x-default">Beach &amp; sea</rdf:li></rdf:Alt></dc:title>
<exif:GPSLatitude>48,30,0N</exif:GPSLatitude><exif:GPSLongitude>12,15.0W</exif:GPSLongitude>
</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>"""


def photo(path: Path, *, exif: Image.Exif | None = None, xmp: bytes = b"") -> Path:
    Image.new("RGB", (8, 8)).save(path, exif=exif or Image.Exif(), **({"xmp": xmp} if xmp else {}))
    return path


def test_what_is_written_is_read_again(tmp_path):
    (tmp_path / "a.xmp").write_bytes(add_to_xmp(b"", FULL))
    assert read_description(tmp_path / "none.jpg", [tmp_path / "a.xmp"]) == FULL


def test_exif_and_xmp_of_a_photo(tmp_path):
    exif = Image.Exif()
    exif[0x4746], exif[0x9C9B], exif[0x9C9E] = 5, "Title\0".encode("utf-16-le"), "one;two;One\0".encode("utf-16-le")
    exif.get_ifd(ExifTags.IFD.Exif)[ExifTags.Base.DateTimeOriginal] = "2020:06:01 12:00:00"
    place = exif.get_ifd(ExifTags.IFD.GPSInfo)
    place |= {1: "S", 2: (10.0, 30.0, 0.0), 3: "E", 4: (20.0, 0.0, 36.0)}
    found = read_description(photo(tmp_path / "a.jpg", exif=exif))
    assert found == Description(5, ("One", "two"), "Title", (-10.5, 20.01), NOON)
    found = read_description(photo(tmp_path / "b.jpg", xmp=XMP))
    assert found == Description(3, ("Rome", "sea"), "Beach & sea", (48.5, -12.25))
    raw = tmp_path / "c.heic"
    raw.write_bytes(b"\0\0\0\x18ftypheic" + bytes(500) + XMP + bytes(500))
    assert read_description(raw) == found
    assert found.words == "rating, 2 keywords, title, place"


@pytest.mark.parametrize("content", [b"", b"\xff\xd8\xff", b"<x:xmpmeta", b"GIF89a"])
def test_what_cannot_be_read_says_nothing(tmp_path, content):
    (tmp_path / "a.jpg").write_bytes(content)
    assert not read_description(tmp_path / "a.jpg", [tmp_path / "none.xmp"])
    assert read_description(tmp_path / "none.jpg") == Description()


def test_nonsense_is_nothing(tmp_path):
    xmp = XMP.replace(b'"3"', b'"-1"').replace(b"48,30,0N", b"0,0N").replace(b"12,15.0W", b"0,0E")
    found = read_description(photo(tmp_path / "a.jpg", xmp=xmp))
    assert (found.rating, found.place) == (0, None)


def test_beyond_and_joined():
    other = Description(rating=1, keywords=("rome",), taken=datetime.fromisoformat("2021-01-01"))
    assert FULL.beyond(other) == Description(0, ("Café & <bar>",), FULL.title, FULL.place)
    assert not FULL.beyond(FULL)
    assert other.joined(FULL) == Description(
        1, ("rome", "Café & <bar>"), FULL.title, FULL.place, datetime.fromisoformat("2021-01-01")
    )


def test_an_addition_leaves_what_is_there(tmp_path):
    more = Description(0, ("night",), "", None, NOON)
    added = add_to_xmp(XMP, more)
    (tmp_path / "a.xmp").write_bytes(added)
    found = read_description(tmp_path / "none.jpg", [tmp_path / "a.xmp"])
    assert found == Description(3, ("Rome", "sea", "night"), "Beach & sea", (48.5, -12.25), NOON)
    added = added.replace(b"<rdf:li>night</rdf:li>", b"")
    start = added.index(b' <rdf:Description rdf:about="" xmlns:xmp')
    end = added.index(b"</rdf:Description>", start) + len(b"</rdf:Description>\n ")
    assert added[:start] + added[end:] == XMP


def test_keywords_of_the_photo_are_said_too(tmp_path):
    (tmp_path / "a.xmp").write_bytes(add_to_xmp(b"", Description(keywords=("new",)), keywords=("own",)))
    assert read_description(tmp_path / "x", [tmp_path / "a.xmp"]).keywords == ("own", "new")
    assert b"subject" not in add_to_xmp(b"", Description(rating=2), keywords=("own",))


@pytest.mark.parametrize("content", [b"not xml", XMP.decode().encode("utf-16"), XMP.replace(b"Bag>", b"Bog>")])
def test_what_is_not_understood_is_left_alone(content):
    with pytest.raises(NotAddableError):
        add_to_xmp(content, Description(keywords=("a",)))
