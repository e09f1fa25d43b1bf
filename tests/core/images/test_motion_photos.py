"""Motion photos of several makers: the film behind the picture is seen, however it is told of, and its bytes count."""

from __future__ import annotations

import io
import struct

import pytest
from PIL import Image

from desktop_app.core.images.behind import FILM, GAIN_MAP, Extras
from desktop_app.core.images.extras import extras_of
from tests.conftest import draw_picture

MOVIE = struct.pack(">I4s4sI4s", 24, b"ftyp", b"mp42", 0, b"isom") + bytes(4) + struct.pack(">I4s", 5008, b"mdat")
MOVIE += bytes(range(1, 251)) * 20
XMP = b"http://ns.adobe.com/xap/1.0/\0<x:xmpmeta xmlns:x='adobe:ns:meta/'><rdf:Description %s/></x:xmpmeta>"
GOOGLE = b"GCamera:MotionPhoto='1' Container:Directory='Item:Semantic=MotionPhoto Item:Length=%d'" % len(MOVIE)
GOOGLE_BEFORE = b"GCamera:MicroVideo='1' GCamera:MicroVideoVersion='1' GCamera:MicroVideoOffset='%d'" % len(MOVIE)
XIAOMI = b"MiCamera:XMPMeta='&lt;motion/&gt;' " + GOOGLE_BEFORE


def _notes(*names: bytes) -> bytes:
    """What Samsung writes at the end: a list of names, and where they lie."""
    return b"SEFH" + struct.pack("<II", 107, len(names)) + b"\0\0\x30\x0a" + bytes(8) + b"\x18\0\0\0SEFT"


def _jpeg(number: int = 0, note: bytes = b"") -> bytes:
    with io.BytesIO() as file:
        Image.Image.save(draw_picture(number, size=(64, 48)), file, "JPEG", quality=90)
        plain = file.getvalue()
    told = XMP % note if note else b""
    return plain[:2] + (b"\xff\xe1" + struct.pack(">H", len(told) + 2) + told if told else b"") + plain[2:]


def _extras(content: bytes) -> Extras:
    return extras_of(io.BytesIO(content), "JPEG")


@pytest.mark.parametrize(
    ("before", "note", "behind"),
    [
        (b"", GOOGLE, b""),
        (b"", GOOGLE_BEFORE, b""),
        (b"", XIAOMI, b""),
        (b"", b"", b""),  # a program has taken the note away
        (b"\0\0\x30\x0a\x10\0\0\0MotionPhoto_Data", b"", _notes(b"MotionPhoto_Data")),
        (b"\0\0\x30\x0a\x10\0\0\0MotionPhoto_Data", GOOGLE, _notes(b"MotionPhoto_Data")),
        (b"", b"", b"v2_f31      LIVE_1234567"),  # Huawei
        (b'vivo{"com.android.camera.livephoto":1}', b"", b'vivo{"length":5000}'),
        (bytes(4000), GOOGLE, b""),
    ],
    ids=["google", "google before", "xiaomi", "no note", "samsung", "samsung now", "huawei", "vivo", "filled"],
)
def test_the_film_is_seen(before: bytes, note: bytes, behind: bytes) -> None:
    found = _extras(_jpeg(note=note) + before + MOVIE + behind)
    assert found.kinds == (FILM,)
    again = _extras(_jpeg(note=note) + before + MOVIE + behind)
    other = _extras(_jpeg(note=note) + before + MOVIE[:-1] + b"x" + behind)
    assert found == again != other


def test_a_film_behind_a_gain_map() -> None:
    gain_map = _jpeg(1, b"hdrgm:Version='1.0'")
    assert _extras(_jpeg(note=GOOGLE) + gain_map + MOVIE).kinds in {(FILM,), (FILM, GAIN_MAP)}


@pytest.mark.parametrize("note", [GOOGLE, GOOGLE_BEFORE, XIAOMI])
def test_a_note_of_a_film_that_is_gone_is_none(note: bytes) -> None:
    assert _extras(_jpeg(note=note)).kinds == ()
