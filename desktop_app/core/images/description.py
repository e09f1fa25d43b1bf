"""What is noted of a photo: rating, keywords, title, place, date; read from its file and XMP, written as XMP."""

from __future__ import annotations

import html
import re
from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Any

from PIL import ExifTags, Image

from desktop_app.core.images.dates import read_date
from desktop_app.core.images.exif_repair import repair_exif
from desktop_app.core.images.places import degrees_of, read_degrees
from desktop_app.core.images.xmp import Xmp, xmp_of
from desktop_app.core.language import english
from desktop_app.core.opening import open_file

__all__ = ["Description", "NotAddableError", "add_to_xmp", "read_description"]

_OPENED = ("JPEG", "MPO", "PNG", "TIFF", "WEBP")
"""Pillow reads their heads without decoding anything; of other formats the XMP is looked for."""
_SEARCHED = 1 << 22
_PACKET = re.compile(rb"<x:xmpmeta.*?</x:xmpmeta>", re.DOTALL)
_RATING, _TITLE, _KEYWORDS = 0x4746, 0x9C9B, 0x9C9E  # Windows writes them into EXIF
_GPS = ExifTags.GPS
_END = b"</rdf:RDF>"
_EMPTY = b"""<x:xmpmeta xmlns:x="adobe:ns:meta/">
 <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
 </rdf:RDF>
</x:xmpmeta>
"""
_SPACES = (
    ("xmp", "http://ns.adobe.com/xap/1.0/"),
    ("dc", "http://purl.org/dc/elements/1.1/"),
    ("exif", "http://ns.adobe.com/exif/1.0/"),
)


class NotAddableError(ValueError):
    """A file of XMP is not understood, so that nothing may be added to it."""


@dataclass(frozen=True, slots=True)
class Description:
    """What is noted of a photo.

    Attributes:
        rating: 1 to 5 stars; 0 where none is given.
        keywords: each once.
        title: "" where there is none.
        place: latitude and longitude in degrees; None where they are not known.
        taken: the moment of exposure by the camera's clock, naive; None where it is not known.
    """

    rating: int = 0
    keywords: tuple[str, ...] = ()
    title: str = ""
    place: tuple[float, float] | None = None
    taken: datetime | None = None

    def __bool__(self) -> bool:
        return self != Description()

    def beyond(self, other: Description) -> Description:
        """What of this the other lacks."""
        known = {word.casefold() for word in other.keywords}
        return Description(
            rating=0 if other.rating else self.rating,
            keywords=tuple(word for word in self.keywords if word.casefold() not in known),
            title="" if other.title else self.title,
            place=None if other.place else self.place,
            taken=None if other.taken else self.taken,
        )

    def joined(self, other: Description) -> Description:
        """This, and what of the other it lacks."""
        more = other.beyond(self)
        return Description(
            rating=self.rating or more.rating,
            keywords=(*self.keywords, *more.keywords),
            title=self.title or more.title,
            place=self.place or more.place,
            taken=self.taken or more.taken,
        )

    @property
    def words(self) -> str:
        """For people, as in "rating, 2 keywords, place"; "" where nothing is noted."""
        count = len(self.keywords)
        said = (
            (english("rating"), self.rating),
            (english("1 keyword") if count == 1 else english(f"{count} keywords"), count),
            (english("title"), self.title),
            (english("place"), self.place),
            (english("date"), self.taken),
        )
        return ", ".join(word for word, there in said if there)


def read_description(path: Path, notes: Iterable[Path] = ()) -> Description:
    """What a photo's file says, and the XMP files beside it; what cannot be read says nothing.

    Args:
        path: of the photo.
        notes: its XMP files, which count before the photo's own.
    """
    found = Description()
    for note in notes:
        with suppress(OSError), open_file(note) as file:
            found = found.joined(_of_xmp(file.read(_SEARCHED)))
    return found.joined(_embedded(path))


def _embedded(path: Path) -> Description:
    try:
        with open_file(path) as opened, Image.open(opened, formats=_OPENED) as image:
            repair_exif(image)
            return _of_exif(image).joined(_of_xmp(xmp_of(image)))
    except Exception:  # noqa: BLE001 -- metadata fails in as many ways as there are cameras
        with suppress(OSError), open_file(path) as file:
            packet = _PACKET.search(file.read(_SEARCHED))
            return _of_xmp(packet[0]) if packet else Description()
    return Description()


def _of_exif(image: Image.Image) -> Description:
    exif = image.getexif()
    detail, place = exif.get_ifd(ExifTags.IFD.Exif), exif.get_ifd(ExifTags.IFD.GPSInfo)
    taken = read_date(str(detail.get(ExifTags.Base.DateTimeOriginal, "")))
    words = _windows_text(exif.get(_KEYWORDS)).split(";")
    latitude = _signed(place.get(_GPS.GPSLatitude), negative=_starts(place.get(_GPS.GPSLatitudeRef), "S"))
    longitude = _signed(place.get(_GPS.GPSLongitude), negative=_starts(place.get(_GPS.GPSLongitudeRef), "W"))
    return Description(
        rating=_stars(exif.get(_RATING)),
        keywords=_each_once(words),
        title=_windows_text(exif.get(_TITLE)),
        place=_somewhere(latitude, longitude),
        taken=taken.when if taken else None,
    )


def _of_xmp(content: bytes) -> Description:
    xmp = Xmp(content=content)
    taken = read_date(xmp.text("exif:DateTimeOriginal")) or read_date(xmp.text("photoshop:DateCreated"))
    return Description(
        rating=_stars(xmp.text("xmp:Rating")),
        keywords=_each_once(xmp.items("dc:subject")),
        title=next(iter(xmp.items("dc:title")), ""),
        place=_somewhere(read_degrees(xmp.text("exif:GPSLatitude")), read_degrees(xmp.text("exif:GPSLongitude"))),
        taken=taken.when if taken else None,
    )


def _stars(value: Any) -> int:
    with suppress(TypeError, ValueError):
        return min(max(int(value), 0), 5)
    return 0


def _windows_text(value: Any) -> str:
    raw = bytes(value) if isinstance(value, (bytes, tuple)) else b""
    return raw.decode("utf-16-le", "ignore").rstrip("\0").strip()


def _each_once(words: Iterable[str]) -> tuple[str, ...]:
    return tuple({word.strip().casefold(): word.strip() for word in words if word.strip()}.values())


def _starts(value: Any, letter: str) -> bool:
    """Whether a reference, "S" or b"S" or "South", is this one."""
    text = value.decode("ascii", "replace") if isinstance(value, bytes) else str(value)
    return text.strip().upper().startswith(letter)


def _signed(value: Any, *, negative: bool) -> float | None:
    degrees = degrees_of(value)
    return -degrees if degrees is not None and negative else degrees


def _somewhere(latitude: float | None, longitude: float | None) -> tuple[float, float] | None:
    """Both, and not both 0, which a receiver without a fix writes."""
    return (latitude, longitude) if latitude is not None and longitude is not None and (latitude or longitude) else None


def add_to_xmp(content: bytes, more: Description, *, keywords: Sequence[str] = ()) -> bytes:
    """A file of XMP with more in it; what it says already stays as it is, byte for byte.

    Args:
        content: of the file; b"" makes a new one.
        more: what is added. It has nothing that the file says.
        keywords: said beside those of `more` where the file has none of its own: a program that reads the file looks
            for all of them there.

    Raises:
        NotAddableError: it is not XMP as programs write it.
    """
    content = content or _EMPTY
    place = content.rfind(_END)
    if place < 0 or content.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise NotAddableError
    bag = re.search(rb"<dc:subject>\s*<rdf:(Bag|Seq)>.*?(?=\s*</rdf:\1>)", content, re.DOTALL)
    if more.keywords and bag is None and b"dc:subject" in content:
        raise NotAddableError
    inner = "" if bag is None else "".join(f"<rdf:li>{html.escape(word)}</rdf:li>" for word in more.keywords)
    rest = more if bag is None else replace(more, keywords=())
    block = _block(rest, (*keywords, *rest.keywords) if rest.keywords else ()).encode()
    with_block = content[:place] + block + content[place:]
    return with_block if bag is None else with_block[: bag.end()] + inner.encode() + with_block[bag.end() :]


def _block(more: Description, keywords: Sequence[str]) -> str:
    lines = []
    if more.rating:
        lines.append(f"<xmp:Rating>{more.rating}</xmp:Rating>")
    if more.title:
        title = html.escape(more.title)
        lines.append(f'<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>')
    if keywords:
        items = "".join(f"<rdf:li>{html.escape(word)}</rdf:li>" for word in _each_once(keywords))
        lines.append(f"<dc:subject><rdf:Bag>{items}</rdf:Bag></dc:subject>")
    if more.place:
        latitude, longitude = more.place
        lines.append(f"<exif:GPSLatitude>{_written(latitude, 'NS')}</exif:GPSLatitude>")
        lines.append(f"<exif:GPSLongitude>{_written(longitude, 'EW')}</exif:GPSLongitude>")
    if more.taken:
        lines.append(f"<exif:DateTimeOriginal>{more.taken.isoformat()}</exif:DateTimeOriginal>")
    if not lines:
        return ""
    spaces = " ".join(f'xmlns:{name}="{space}"' for name, space in _SPACES)
    inside = "".join(f"\n   {line}" for line in lines)
    return f' <rdf:Description rdf:about="" {spaces}>{inside}\n  </rdf:Description>\n '


def _written(degrees: float, sides: str) -> str:
    whole, part = divmod(abs(degrees), 1)
    return f"{whole:.0f},{part * 60:.6f}{sides[degrees < 0]}"
