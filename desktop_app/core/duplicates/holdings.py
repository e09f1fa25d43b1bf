"""What a file holds beside the picture that one sees first: more pages or frames, depth, transparency, a film.

Told by the file's own marks; only a PNG with a layer of transparency is decoded. What cannot be read tells nothing.
"""

from __future__ import annotations

import mmap
import struct
from functools import lru_cache
from pathlib import Path

from PIL import Image

from desktop_app.core.types import Photo

__all__ = ["holdings_of"]

_HEAD = 1 << 16


def holdings_of(photo: Photo) -> frozenset[str]:
    """Of "pages", "depth", "transparency" and "film", those that a photo's file has."""
    return _read(photo.path, photo.format, photo.fingerprint)


@lru_cache(maxsize=16_384)
def _read(path: Path, format_: str, _mark: bytes) -> frozenset[str]:
    try:
        with path.open("rb") as file:
            head = file.read(_HEAD)
            if format_ in {"JPEG", "MPO"} and _has_film(file.fileno()):
                return frozenset({"film"})
        if format_ == "TIFF":
            return _of_tiff(path)
        if format_ == "PNG":
            return _of_png(path, head)
    except Exception:  # noqa: BLE001 -- gone, empty, or a damaged chain of pages
        return frozenset()
    if format_ == "WEBP" and head[12:16] == b"VP8X":
        return _named(pages=bool(head[20] & 2), depth=False, transparency=False)  # it may be opaque
    if format_ == "GIF":
        return _named(pages=b"NETSCAPE2.0" in head or b"ANIMEXTS1.0" in head, depth=False, transparency=False)
    return frozenset()


def _has_film(file: int) -> bool:
    """Whether a film follows the picture, as phones append it: a box of ISO media with a plausible length."""
    with mmap.mmap(file, 0, access=mmap.ACCESS_READ) as content:
        at = content.rfind(b"ftyp")
        if at < 4:
            return False
        (length,) = struct.unpack(">I", content[at - 4 : at])
        return bool(8 <= length <= 256 and content.rfind(b"\xff\xd9", 0, at) > 0)


def _of_png(path: Path, head: bytes) -> frozenset[str]:
    seen_through = False
    if head[25] in {4, 6} or b"tRNS" in head:  # which is opaque in most: its values tell
        with Image.open(path, formats=("PNG",)) as image:
            seen_through = image.convert("RGBA").getchannel("A").getextrema() != (255, 255)
    return _named(pages=b"acTL" in head, depth=head[24] == 16, transparency=seen_through)


def _of_tiff(path: Path) -> frozenset[str]:
    with Image.open(path, formats=("TIFF",)) as image:
        deep = image.mode.startswith(("I", "F"))
        return _named(pages=getattr(image, "n_frames", 1) > 1, depth=deep, transparency="A" in image.mode)


def _named(*, pages: bool, depth: bool, transparency: bool) -> frozenset[str]:
    there = {"pages": pages, "depth": depth, "transparency": transparency}
    return frozenset(name for name, has in there.items() if has)
