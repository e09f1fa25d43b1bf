"""What a file holds beside its picture that its decoder knows of: layers, channels, other sizes, unread pages."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from typing import Any, BinaryIO

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
from desktop_app.core.images.psd import Psd
from desktop_app.core.images.tiff import Tiff
from desktop_app.core.images.tiff_end import end_of_tiff

__all__ = ["hidden_parts"]

_LAYERS_TAG = 37724  # Photoshop's, in TIFF
_RAW_FORMATS = frozenset({"BMP", "DIB", "PPM", "TGA"})
_BITS = {"1": 1, "1;I": 1, "P": 8, "L": 8, "LA": 16, "BGR;15": 16, "BGRA;15Z": 16, "BGRA;15": 16, "RGB": 24, "BGR": 24,
         "RGBA": 32, "BGRA": 32, "I;16B": 16, "F;32F": 32, "F;32BF": 32}  # fmt: skip
_HEAD_OF_DDS = 128
_BYTES_OF_BLOCK = {1: 8, 4: 8}  # by the number of how blocks of 4 × 4 pixels are compressed; else 16
_FOOT_OF_TGA = b"TRUEVISION-XFILE"
_FOOT = 26


def hidden_parts(image: Image.Image, file: BinaryIO, *, whole: bool) -> Extras:
    """What is there besides the pictures that are shown; the marks tell one content from another.

    Args:
        image: opened, without pixels, at its first page.
        file: the image's, seekable; left anywhere.
        whole: all of its pages could be gone to.

    Raises:
        OSError: the file cannot be read.
    """
    found = list(_parts(image, file, whole=whole))
    return Extras(tuple(kind for kind, _ in found), b"".join(mark for _, mark in found))


def _parts(image: Image.Image, file: BinaryIO, *, whole: bool) -> Iterator[tuple[str, bytes]]:
    """A kind and its mark each."""
    size = file.seek(0, 2)
    if not whole:
        yield OTHER_DATA, mark_of(file, 0, size)
    if isinstance(image, Tiff):
        if unseen := image.unseen():
            yield CHANNELS, unseen
        if (layers := image.tag_v2.get(_LAYERS_TAG)) is not None:
            yield LAYERS, hashlib.blake2b(layers if isinstance(layers, bytes) else b"", digest_size=16).digest()
    if isinstance(image, Psd) and image.layered:
        yield LAYERS, mark_of(file, *image.place_of_layers)
    if image.format == "ICO":
        icon: Any = image
        others = [(entry.offset, entry.size) for entry in icon.ico.entry[1:]]
        if others:
            yield SECOND_PICTURE, mark_of_places(file, others, size)
    if image.format == "DDS" and (end := _end_of_dds(image)) < size:  # its smaller sizes, and other sides of a cube
        yield SECOND_PICTURE, mark_of(file, end, size)
    end_of_pixels = end_of_tiff(file, size) if isinstance(image, Tiff) else _end_of_raw(image, file, size)
    if end_of_pixels is not None:
        behind = data_behind(file, end_of_pixels, size)
        yield from ((kind, behind.mark) for kind in behind.kinds)


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
        else _BITS[tile.args if isinstance(tile.args, str) else tile.args[0]]
    )
    return int(start + image.height * ((image.width * bits + 7) // 8))


def _end_of_raw(image: Image.Image, file: BinaryIO, size: int) -> int | None:
    """Where the pixels end of a format that stores them as they are; None where that is not known."""
    tiles: list[Any] = getattr(image, "tile", [])
    if image.format not in _RAW_FORMATS or len(tiles) != 1 or tiles[0].codec_name != "raw":
        return None
    told = tiles[0].args
    mode, row = (told, 0) if isinstance(told, str) else (told[0], told[1])
    if not row and mode not in _BITS:
        return None
    row = row or (image.width * _BITS[mode] + 7) // 8
    file.seek(max(0, size - _FOOT))
    if image.format == "TGA" and _FOOT_OF_TGA in file.read(_FOOT):
        return None
    return int(tiles[0].offset + row * image.height)
