"""The boxes of a HEIF, made one by one: pictures that are not shown, and how they belong to the one that is."""

from __future__ import annotations

import struct
from collections.abc import Mapping, Sequence

__all__ = ["box", "heif"]

_WHOLE = bytes(4)  # version and flags


def box(name: bytes, *parts: bytes) -> bytes:
    """A box, with its head."""
    content = b"".join(parts)
    return struct.pack(">I4s", 8 + len(content), name) + content


def heif(
    items: Mapping[int, tuple[bytes, bytes]],
    references: Sequence[tuple[bytes, int, Sequence[int]]],
    properties: Mapping[int, bytes],
    *,
    wide: bool = False,
    inside: bool = False,
) -> bytes:
    """A file of which item 1 is shown.

    Args:
        items: by number, the kind in four letters and the data.
        references: the kind, from which item, and to which.
        properties: by item, what its auxiliary picture is.
        wide: numbers of items take four bytes.
        inside: the data lie in the description.
    """
    number = "I" if wide else "H"
    told = bytes([wide, 0, 0, 0])
    infos = [box(b"infe", bytes([3 if wide else 2, 0, 0, 0]), struct.pack(f">{number}H", item, 0), kind, b"\0")
             for item, (kind, _) in items.items()]  # fmt: skip
    count = struct.pack(">I" if wide else ">H", len(items))
    refers = [
        box(kind, struct.pack(f">{number}H{len(to)}{number}", item, len(to), *to)) for kind, item, to in references
    ]
    shown = [box(b"auxC", _WHOLE, urn, b"\0") for urn in properties.values()]
    owned = [struct.pack(f">{number}BB", item, 1, at) for at, item in enumerate(properties, 1)]
    parts = [
        box(b"pitm", told, struct.pack(f">{number}", 1)),
        box(b"iinf", told, count, *infos),
        box(b"iref", told, *refers),
        box(b"iprp", box(b"ipco", *shown), box(b"ipma", told, struct.pack(">I", len(owned)), *owned)),
    ]
    data = b"".join(content for _, content in items.values())
    start = box(b"ftyp", b"heic", _WHOLE, b"mif1")

    def places(base: int) -> bytes:
        rows, at = [], base
        for item, (_, content) in items.items():
            rows.append(struct.pack(f">{number}HHHII", item, inside, 0, 1, at, len(content)))
            at += len(content)
        head = bytes([2 if wide else 1, 0, 0, 0, 0x44, 0]) + count
        return box(b"iloc", head, *rows)

    own = [box(b"idat", data)] if inside else []
    length = len(start) + len(box(b"meta", _WHOLE, *parts, places(0), *own))
    meta = box(b"meta", _WHOLE, *parts, places(0 if inside else length + 8), *own)
    return start + meta + (b"" if inside else box(b"mdat", data))
