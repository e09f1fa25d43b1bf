"""What people and programs noted in a photo's file beside its picture: stars, words, names, how it was made."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from PIL import Image
from PIL.ExifTags import GPS, IFD, Base

from desktop_app.core.language import english

__all__ = ["CAPTION_NOTED", "FACES", "PLACE", "RATING", "details_of", "noted", "words_in"]

RATING, CAPTION_NOTED, FACES, PLACE = "rating", english("caption"), "faces", english("place")
"""Kinds of what is noted, in words."""

_KEYWORDS, _AUTHOR, _CREDENTIALS = "keywords", english("author"), english("content credentials")
_OPENS = rb"\s*(?:=\s*[\"']|>)\s*"  # what parts a property of XMP from its value

# What follows the name of a property that lists things: brackets and blanks, and then something. Programs write empty
# lists, too.
_FILLED = rb"(?:\s[^>/]*)?>(?:\s|<rdf:[^>]*>|</rdf:li>)*[^\s<]"
_IN_XMP = {
    RATING: re.compile(
        rb"(?:(?:xmp:Rating|MicrosoftPhoto\w*:Rating|digiKam:(?:Pick|Color)Label|photomechanic:ColorClass)"
        + _OPENS
        + rb"[1-9])|xmp:Label"
        + _OPENS
        + rb"\w|<darktable:colorlabels"
        + _FILLED
    ),
    _KEYWORDS: re.compile(
        rb"<(?:dc:subject|lr:hierarchicalSubject|digiKam:TagsList|mediapro:CatalogSets|acdsee:keywords"
        rb"|MicrosoftPhoto\w*:LastKeywordXMP)" + _FILLED
    ),
    CAPTION_NOTED: re.compile(
        rb"<(?:dc:description|dc:title|exif:UserComment)"
        + _FILLED
        + rb"|(?:photoshop:Headline|acdsee:(?:caption|notes))"
        + _OPENS
        + rb"[^\s<\"']"
    ),
    _AUTHOR: re.compile(rb"<dc:(?:creator|rights)" + _FILLED),
    FACES: re.compile(
        rb"mwg-rs:RegionList|MPReg:PersonDisplayName|<(?:Iptc4xmpExt:PersonInImage|mediapro:People)" + _FILLED
    ),
    # The town, the country, and where on a map each corner of a picture from above lies.
    PLACE: re.compile(
        rb"(?:photoshop:(?:City|State|Country)|Iptc4xmpCore:Location)" + _OPENS + rb"[^\s<\"']"
        rb"|<Iptc4xmpExt:Location(?:Shown|Created)"
    ),
    "edits": re.compile(rb"crs:HasSettings\s*(=\s*[\"']|>)\s*[Tt]rue"),
    english("panorama"): re.compile(rb"GPano:ProjectionType|GPano:UsePanoramaViewer"),
}
_SUBJECTS = re.compile(rb"<dc:subject[\s>](.*?)</dc:subject>", re.DOTALL)
_ITEM = re.compile(rb"<rdf:li[^>]*>\s*[^\s<]")
_NAMES = re.compile(rb"(?:mwg-rs:Name|MPReg:PersonDisplayName)" + _OPENS + rb"[^\s<\"']")
_IN_HEAD = {_CREDENTIALS: re.compile(rb"jumb[\s\S]{0,64}?c2pa")}
_KINDS = (*_IN_XMP, *_IN_HEAD)
_XMP_BEGINS, _XMP_ENDS = (b"<x:xmpmeta", b"<rdf:RDF"), (b"</x:xmpmeta>", b"</rdf:RDF>")
# By the number of a record of IPTC.
_IN_IPTC = {
    **dict.fromkeys((5, 105, 120), CAPTION_NOTED),
    25: _KEYWORDS,
    **dict.fromkeys((80, 116), _AUTHOR),
    **dict.fromkeys((90, 92, 95, 101), PLACE),
}
_IPTC_OF_JPEG, _IPTC_OF_TIFF = re.compile(rb"8BIM\x04\x04\0\0(....)", re.DOTALL), 33723
_RECORD = re.compile(rb"\x1c(..)([\0-\x7f].)", re.DOTALL)  # in which part it is, its number, and its length
_OF_PICTURE = 2
_MOST_RECORDS = 1000
_STARS = 0x4746
_ON_A_MAP = frozenset({33550, 33922, 34264, 34735})  # of GeoTIFF
_OF_CAMERAS = (
    *(Base.ExposureTime, Base.FNumber, Base.ISOSpeedRatings, Base.FocalLength, Base.Flash, Base.MeteringMode),
    *(Base.MakerNote, Base.LensModel, Base.BodySerialNumber, Base.LensSerialNumber, Base.ImageUniqueID),
    *(Base.SubsecTimeOriginal, Base.OffsetTimeOriginal),
)
_OF_RECEIVERS = (GPS.GPSAltitude, GPS.GPSImgDirection, GPS.GPSSpeed, GPS.GPSDateStamp)
_IN_EXIF = {
    _KEYWORDS: (Base.XPKeywords,),
    CAPTION_NOTED: (Base.ImageDescription, Base.XPTitle, Base.XPComment, Base.XPSubject, Base.UserComment),
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
    found |= {*_of_xmp(head), *_of_exif(exif), *_of_info(info), *_of_iptc(head, exif)}
    return tuple(kind for kind in _KINDS if kind in found)


def words_in(head: bytes, exif: Image.Exif) -> int:
    """How many keywords and names of persons are noted; programs write the former in several places at once."""
    said = _xmp_in(head)
    listed = _SUBJECTS.search(said)
    in_exif = [word for word in _text(Base.XPKeywords, exif.get(Base.XPKeywords)).split(";") if word.strip("\0 ")]
    in_iptc = list(_of_iptc(head, exif)).count(_KEYWORDS)
    return max(len(_ITEM.findall(listed[1])) if listed else 0, len(in_exif), in_iptc) + len(_NAMES.findall(said))


def details_of(exif: Image.Exif) -> int:
    """How much of what cameras note of an exposure, and programs leave out of copies, is there."""
    detail, place = exif.get_ifd(IFD.Exif), exif.get_ifd(IFD.GPSInfo)
    return sum(tag in detail for tag in _OF_CAMERAS) + sum(tag in place for tag in _OF_RECEIVERS)


def _of_xmp(head: bytes) -> Iterator[str]:
    if said := _xmp_in(head):
        yield from (kind for kind, pattern in _IN_XMP.items() if pattern.search(said))


def _xmp_in(head: bytes) -> bytes:
    """Most photos have none, and to look for all of this in their pixels would take longer than to read them."""
    starts = [start for mark in _XMP_BEGINS if (start := head.find(mark)) >= 0]
    if not starts:
        return b""
    stop = max(head.rfind(mark) for mark in _XMP_ENDS)
    return head[min(starts) : stop if stop > min(starts) else None]


def _of_exif(exif: Image.Exif) -> Iterator[str]:
    if not _ON_A_MAP.isdisjoint(exif):
        yield PLACE
    if exif.get(_STARS) in range(1, 6):
        yield RATING
    values = {**exif, **exif.get_ifd(IFD.Exif)}
    for kind, tags in _IN_EXIF.items():
        if any(_says_something(_text(tag, values.get(tag))) for tag in tags):
            yield kind


def _of_iptc(head: bytes, exif: Image.Exif) -> Iterator[str]:
    """Only its own place is looked at: three bytes alone are found in every twentieth picture."""
    place = _IPTC_OF_JPEG.search(head)
    found = exif.get(_IPTC_OF_TIFF) if place is None else head[place.end() :][: int.from_bytes(place[1], "big")]
    records = found if isinstance(found, bytes) else b""
    at = 0
    for _ in range(_MOST_RECORDS):
        record = _RECORD.match(records, at)
        if record is None:
            return
        at = record.end() + int.from_bytes(record[2], "big")
        part, number = record[1]
        if part == _OF_PICTURE and number in _IN_IPTC and records[record.end() : at].strip(b"\0 "):
            yield _IN_IPTC[number]


def _of_info(info: Mapping[Any, Any]) -> Iterator[str]:
    for name, value in info.items():
        said = _says_something(_decoded(value, "utf-8")) if isinstance(value, (str, bytes)) else False
        if said and str(name).lower() in _CAPTIONS:
            yield CAPTION_NOTED
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
