"""What a file holds beside its picture that its decoder knows of: layers, channels, other sizes, unread pages."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from typing import Any, BinaryIO

import numpy as np
from PIL import Image

from desktop_app.core.images.behind import (
    CHANNELS,
    LAYERS,
    OTHER_DATA,
    SECOND_PICTURE,
    Extras,
    data_behind,
    mark_of,
    mark_of_places,
)
from desktop_app.core.images.extras import LOOKED_THROUGH
from desktop_app.core.images.pages import Pages, go_to
from desktop_app.core.images.picture_end import BITS, behind_picture
from desktop_app.core.images.psd import Psd
from desktop_app.core.images.tiff import Tiff

__all__ = ["hidden_parts"]

_LAYERS_TAG = 37724  # Photoshop's, in TIFF
_HEAD_OF_DDS = 128
_BYTES_OF_BLOCK = {1: 8, 4: 8}  # by the number of how blocks of 4 × 4 pixels are compressed; else 16


def hidden_parts(image: Image.Image, file: BinaryIO, *, pages: Pages) -> Extras:
    """What is there besides the pictures that are shown; the marks tell one content from another.

    Args:
        image: opened, without pixels, at the first page that is shown.
        file: the image's, seekable; left anywhere.
        pages: of the image.

    Raises:
        OSError: the file cannot be read.
    """
    found = list(_parts(image, file, pages))
    return Extras(tuple(dict.fromkeys(kind for kind, _ in found)), b"".join(mark for _, mark in found))


def _parts(image: Image.Image, file: BinaryIO, pages: Pages) -> Iterator[tuple[str, bytes]]:
    """A kind and its mark each."""
    size = file.seek(0, 2)
    if not pages.whole:
        yield OTHER_DATA, mark_of(file, 0, size)
    if isinstance(image, Tiff):
        yield from _of_tiff(image, pages)
    if isinstance(image, Psd):
        yield from _of_psd(image, file)
    if image.format in {"BMP", "DIB"} and (left := _left_over(image, file)):
        yield CHANNELS, left
    if image.format == "ICO":
        icon: Any = image
        others = [(entry.offset, entry.size) for entry in icon.ico.entry[1:]]
        if others:
            yield SECOND_PICTURE, mark_of_places(file, others, size)
    if image.format == "DDS" and (end := _end_of_dds(image)) < size:  # its smaller sizes, and other sides of a cube
        yield SECOND_PICTURE, mark_of(file, end, size)
    for start, stop in [] if image.format in LOOKED_THROUGH else behind_picture(image, file, size):
        behind = data_behind(file, start, stop)
        yield from ((kind, behind.mark) for kind in behind.kinds)


def _of_tiff(image: Tiff, pages: Pages) -> Iterator[tuple[str, bytes]]:
    if unseen := image.unseen():
        yield CHANNELS, unseen
    if (layers := image.tag_v2.get(_LAYERS_TAG)) is not None:
        yield LAYERS, hashlib.blake2b(layers if isinstance(layers, bytes) else b"", digest_size=16).digest()
    for page in pages.masks:
        go_to(image, page)
        yield CHANNELS, image.mark()
    go_to(image, pages.shown[0])


def _left_over(image: Image.Image, file: BinaryIO) -> bytes:
    """Tells the fourth bytes of pixels that have three colours from others; b"" where they are all the same.

    Programs keep transparency there, although the head of the file says that there is none.
    """
    (tile,) = image.tile  # type: ignore[attr-defined]
    raw = tile.args if isinstance(tile.args, str) else tile.args[0]
    if tile.codec_name != "raw" or "X" not in raw:
        return b""
    file.seek(tile.offset)
    fourth = np.frombuffer(file.read(4 * image.width * image.height), np.uint8)[raw.index("X") :: 4]
    return hashlib.blake2b(fourth.tobytes(), digest_size=16).digest() if (fourth != fourth[:1]).any() else b""


def _of_psd(image: Psd, file: BinaryIO) -> Iterator[tuple[str, bytes]]:
    start, stop = image.place_of_unseen
    if start < stop:
        yield CHANNELS, mark_of(file, start, stop)
    if image.layered:
        yield LAYERS, mark_of(file, *image.place_of_layers)


def _end_of_dds(image: Image.Image) -> int:
    """Where the first picture ends, which is the one that is shown."""
    tile: Any = image.tile[0]  # type: ignore[attr-defined]
    start = tile.offset or _HEAD_OF_DDS
    if tile.codec_name == "bcn":
        block = _BYTES_OF_BLOCK.get(tile.args[0], 16)
        return int(start + block * -(-image.width // 4) * -(-image.height // 4))
    bits = (
        tile.args[0]
        if tile.codec_name == "dds_rgb"
        else BITS[tile.args if isinstance(tile.args, str) else tile.args[0]]
    )
    return int(start + image.height * ((image.width * bits + 7) // 8))
