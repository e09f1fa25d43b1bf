"""What people and programs noted in a photo's file beside its picture: stars, words, names, how it was made."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from PIL import Image
from PIL.ExifTags import IFD, Base

from desktop_app.core.language import english

__all__ = ["noted"]

_RATING, _CAPTION, _KEYWORDS, _AUTHOR = "rating", english("caption"), "keywords", english("author")

_IN_HEAD = {
    _RATING: re.compile(rb"xmp:Rating\s*(=\s*[\"']|>)\s*[1-5]"),
    _KEYWORDS: re.compile(rb"<dc:subject|<lr:hierarchicalSubject|digiKam:TagsList|\x1c\x02\x19"),
    _CAPTION: re.compile(rb"<dc:description|<dc:title|\x1c\x02\x78"),
    _AUTHOR: re.compile(rb"<dc:creator|\x1c\x02\x50|\x1c\x02\x74"),
    "faces": re.compile(rb"mwg-rs:RegionList|MPReg:PersonDisplayName"),
    "edits": re.compile(rb"crs:HasSettings\s*(=\s*[\"']|>)\s*[Tt]rue"),
    english("panorama"): re.compile(rb"GPano:ProjectionType|GPano:UsePanoramaViewer"),
    english("content credentials"): re.compile(rb"jumb[\s\S]{0,64}?c2pa"),
}
_STARS = 0x4746
_IN_EXIF = {
    _KEYWORDS: (Base.XPKeywords,),
    _CAPTION: (Base.ImageDescription, Base.XPTitle, Base.XPComment, Base.XPSubject, Base.UserComment),
    _AUTHOR: (Base.Artist, Base.Copyright, Base.XPAuthor),
}
_OF_WINDOWS = frozenset({Base.XPTitle, Base.XPComment, Base.XPAuthor, Base.XPKeywords, Base.XPSubject})

# Of a PNG; the latter ones are what programs that make pictures of words were told.
_CAPTIONS = ("comment", "description", "title", "parameters", "prompt", "workflow", "dream", "sd-metadata")
_AUTHORS = ("author", "copyright")

# What cameras and programs write where nobody wrote anything.
_SAYS_NOTHING = re.compile(
    r"digital ?(still)? ?camera|sony dsc|dcim|exif_jpeg_picture|exif jpeg|default|untitled|creator: gd-jpeg|lavc|"
    r"adobe photoshop|created with|written by|compressed by|optimi[sz]ed|lead technologies|intel\(r\)|handmade",
    re.IGNORECASE,
)
_ENCODINGS = {b"UNICODE\0": "utf-16", b"ASCII\0\0\0": "ascii", b"\0" * 8: "utf-8"}
_FEWEST = 2
"""Letters and digits that say something."""


def noted(head: bytes, exif: Image.Exif, info: Mapping[Any, Any]) -> tuple[str, ...]:
    """The kinds of what is noted, in words.

    Args:
        head: the first bytes of the file.
        exif: of it.
        info: what Pillow says of it besides; empty where it was not asked.
    """
    found = {kind for kind, pattern in _IN_HEAD.items() if pattern.search(head)}
    found |= set(_of_exif(exif)) | set(_of_info(info))
    return tuple(kind for kind in _IN_HEAD if kind in found)


def _of_exif(exif: Image.Exif) -> Iterator[str]:
    if exif.get(_STARS) in range(1, 6):
        yield _RATING
    values = {**exif, **exif.get_ifd(IFD.Exif)}
    for kind, tags in _IN_EXIF.items():
        if any(_says_something(_text(tag, values.get(tag))) for tag in tags):
            yield kind


def _of_info(info: Mapping[Any, Any]) -> Iterator[str]:
    for name, value in info.items():
        said = _says_something(_decoded(value, "utf-8")) if isinstance(value, (str, bytes)) else False
        if said and str(name).lower() in _CAPTIONS:
            yield _CAPTION
        elif said and str(name).lower() in _AUTHORS:
            yield _AUTHOR


def _text(tag: int, value: Any) -> str:
    if tag in _OF_WINDOWS:
        raw = bytes(one for one in value if one in range(256)) if isinstance(value, tuple) else value
        return _decoded(raw, "utf-16-le")
    if tag == Base.UserComment and isinstance(value, bytes):
        return _decoded(value[8:], _ENCODINGS.get(value[:8], "ascii"))
    return _decoded(value, "utf-8")


def _decoded(value: Any, encoding: str) -> str:
    return value.decode(encoding, "ignore") if isinstance(value, bytes) else value if isinstance(value, str) else ""


def _says_something(text: str) -> bool:
    return sum(letter.isalnum() for letter in text) >= _FEWEST and not _SAYS_NOTHING.search(text)
