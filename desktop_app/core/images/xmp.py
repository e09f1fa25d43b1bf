"""What a photo's XMP says, by name, without parsing it as XML: it comes from anywhere, cut and misspelt."""

from __future__ import annotations

import html
import re

from PIL import Image

from desktop_app.core.images.places import read_degrees

__all__ = ["Xmp", "xmp_of"]

_MOST_BYTES = 1 << 20
_KEYS = ("xmp", "XML:com.adobe.xmp")


def xmp_of(image: Image.Image) -> bytes:
    """The XMP of an opened image, b"" where there is none."""
    for key in _KEYS:
        found = image.info.get(key)
        if found:
            return bytes(found, "utf-8") if isinstance(found, str) else bytes(found)
    tags = getattr(image, "tag_v2", None)  # TIFF's own
    found = tags.get(700) if tags is not None else None
    return bytes(found) if isinstance(found, bytes) else b""


class Xmp:
    """The properties of an image's XMP, or of a file of it."""

    def __init__(self, image: Image.Image | None = None, *, content: bytes = b"") -> None:
        self._content = (content if image is None else xmp_of(image))[:_MOST_BYTES]

    def text(self, name: str) -> str:
        """A property's value by its usual name, e.g. "tiff:Make", as attribute or element; "" where it is not there."""
        if not self._content:
            return ""
        name_ = re.escape(name.encode())
        found = re.search(rb"\b" + name_ + rb"""(?:\s*=\s*(?:"([^"<]*)"|'([^'<]*)')|\s*>([^<]*)<)""", self._content)
        if not found:
            return ""
        value = next(group for group in found.groups() if group is not None)
        return html.unescape(value.decode("utf-8", "replace")).strip()

    def items(self, name: str) -> tuple[str, ...]:
        """A list's items by the property's usual name, e.g. "dc:subject"; empty where it is not there."""
        tag = re.escape(name.encode())
        found = re.search(rb"<" + tag + rb"[\s>](.*?)</" + tag + rb">", self._content, re.DOTALL)
        items = re.findall(rb"<rdf:li[^>]*>([^<]*)</rdf:li>", found[1]) if found else []
        return tuple(html.unescape(item.decode("utf-8", "replace")).strip() for item in items)

    def has_gps(self) -> bool:
        """Latitude and longitude are said, and not both 0."""
        found = [read_degrees(self.text(name)) for name in ("exif:GPSLatitude", "exif:GPSLongitude")]
        return None not in found and any(found)
