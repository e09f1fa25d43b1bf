"""EXIF with entries that lead beyond its end, as programs leave it that cut or move it, made such that it can be read.

Pillow stops at such an entry, and what stands behind it is lost: how the picture is turned, when it was taken.
"""

from __future__ import annotations

import struct
from contextlib import suppress

from PIL import Image

__all__ = ["repair_exif", "repaired"]

_HEAD = b"Exif\0\0"
_ORDERS = {b"II": "<", b"MM": ">"}
_BYTES_OF = {1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 6: 1, 7: 1, 8: 2, 9: 4, 10: 8, 11: 4, 12: 8, 13: 4}
_TABLES = {0x8769, 0x8825, 0xA005}  # of the exposure, of the place, of what belongs together
_MOST_TABLES, _MOST_ENTRIES = 4, 512
_INSIDE = 4
"""Bytes of a value that stand in its entry."""


def repair_exif(image: Image.Image) -> None:
    """Let all of an opened image's EXIF be read."""
    content = image.info.get("exif")
    if isinstance(content, bytes) and (whole := repaired(content)) != content:
        image.info["exif"] = whole
        with suppress(Exception):  # as `getexif` itself fails in as many ways as there are cameras
            image.getexif().load(whole)


def repaired(content: bytes) -> bytes:
    """The same, in which entries that lead beyond the end have no value."""
    start = len(_HEAD) if content.startswith(_HEAD) else 0
    order = _ORDERS.get(content[start : start + 2])
    if order is None or len(content) < start + 8:
        return content
    found = bytearray(content)
    places = [struct.unpack_from(order + "I", content, start + 4)[0]]
    for _ in range(_MOST_TABLES):
        if not places:
            break
        places += _repair_table(found, start, start + places.pop(), order)
    return bytes(found)


def _repair_table(found: bytearray, start: int, table: int, order: str) -> list[int]:
    """Repair it where it stands; gives where the tables begin that it leads to."""
    if table + 2 > len(found):
        return []
    further = []
    (count,) = struct.unpack_from(order + "H", found, table)
    for at in range(table + 2, min(table + 2 + 12 * min(count, _MOST_ENTRIES), len(found) - 11), 12):
        tag, kind, number, place = struct.unpack_from(order + "HHII", found, at)
        length = _BYTES_OF.get(kind, 0) * number
        if length > _INSIDE and start + place + length > len(found):
            struct.pack_into(order + "I", found, at + 4, 0)
        elif tag in _TABLES and number == 1:
            further.append(place)
    return further
