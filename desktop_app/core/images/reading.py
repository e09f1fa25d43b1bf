"""Where a photo is decoded: here, or in a worker process."""

from __future__ import annotations

from pathlib import Path
from typing import BinaryIO

from desktop_app.core.images.isolation import read_isolated
from desktop_app.core.images.loading import Limits, LoadedImage, inaccessible, opened, read_here

__all__ = ["read_picture"]

# JPEG, PNG and BMP: their decoders are old, fuzzed for decades, and read piece by piece, so that the deadline holds.
_TRUSTED = (b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n", b"BM")


def read_picture(
    source: Path | BinaryIO,
    *,
    side: int | None = None,
    limits: Limits | None = None,
    name: Path | None = None,
) -> LoadedImage:
    """Decode a photo; a file on disk in a worker process, unless its format's decoder is trusted.

    Args:
        source: its path, or an open binary file (then `name` is what errors say).
        side: both sides of the picture need to be at least this (where the photo has them): decoders that
            can do so decode at reduced scale. None decodes in full.
        limits: pixels and seconds.
        name: the path for error messages.

    Raises:
        ImageError: one of its kinds, naming the file and the reason.
    """
    limits = limits or Limits()
    if isinstance(source, Path):
        with opened(source) as file:
            return read_picture(file, side=side, limits=limits, name=source)
    path = getattr(source, "name", None)
    if isinstance(path, (str, Path)):
        try:
            head = source.read(8)
            source.seek(0)
        except OSError as error:
            raise inaccessible(error, name) from None
        if head and not head.startswith(_TRUSTED):
            return read_isolated(Path(path), side=side, limits=limits)
    return read_here(source, side=side, limits=limits, name=name)
