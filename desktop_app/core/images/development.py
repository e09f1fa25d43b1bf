"""How a program develops a photo, as the photo's own file says: Lightroom writes that, and leaves the pixels alone."""

from __future__ import annotations

import hashlib
import re

__all__ = ["development_mark", "is_developed"]

_MOST_BYTES = 1 << 20
_IS_DEVELOPED = re.compile(rb"crs:HasSettings\s*(?:=\s*[\"']|>)\s*[Tt]rue")
_IS_DONE = re.compile(rb"crs:AlreadyApplied\s*(?:=\s*[\"']|>)\s*[Tt]rue")  # in what was exported
_SETTING = re.compile(rb"crs:\w+\s*=\s*(?:\"[^\"]*\"|'[^']*')")


def is_developed(xmp: bytes) -> bool:
    """Whether Lightroom keeps settings there by which it develops the photo."""
    return _IS_DEVELOPED.search(xmp) is not None


def development_mark(xmp: bytes) -> bytes:
    """Tells the settings from others by which a program develops the photo; b"" where there are none, or it did so.

    Args:
        xmp: of the photo.
    """
    said = xmp[:_MOST_BYTES]
    if not is_developed(said) or _IS_DONE.search(said):
        return b""
    curves = said[max(0, said.find(b"<crs:")) : max(0, said.rfind(b"</crs:"))]
    return hashlib.blake2b(b"\0".join([*_SETTING.findall(said), curves]), digest_size=16).digest()
