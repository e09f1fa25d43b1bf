"""What a file holds beside its picture that its decoder knows of: layers, channels, other sizes, unread pages."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from typing import Any, BinaryIO

import numpy as np
import numpy.typing as npt
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
from desktop_app.core.images.companions import EDITS
from desktop_app.core.images.development import development_mark
from desktop_app.core.images.extras import LOOKED_THROUGH
from desktop_app.core.images.pages import Pages, go_to
from desktop_app.core.images.picture_end import BITS, behind_picture
from desktop_app.core.images.psd import Psd
from desktop_app.core.images.qoi_walk import walk_qoi
from desktop_app.core.images.tiff import Tiff
from desktop_app.core.images.xmp import xmp_of

__all__ = ["hidden_parts"]

_FIFTEEN_BITS = "BGR;15"
_LAYERS_TAG = 37724  # Photoshop's, in TIFF
_DEPTH_TAG = 32997  # how many pictures a page of a volume has, one behind the other
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
    if development := development_mark(xmp_of(image)):
        yield EDITS, development
    if isinstance(image, Tiff):
        yield from _of_tiff(image, file, pages, size)
    if isinstance(image, Psd):
        yield from _of_psd(image, file)
    if image.format in _OF_FORMAT:
        yield from _OF_FORMAT[image.format](image, file, size)
    for start, stop in [] if image.format in LOOKED_THROUGH else behind_picture(image, file, size):
        behind = data_behind(file, start, stop)
        yield from ((kind, behind.mark) for kind in behind.kinds)


def _of_tiff(image: Tiff, file: BinaryIO, pages: Pages, size: int) -> Iterator[tuple[str, bytes]]:
    if image.tag_v2.get(_DEPTH_TAG, 1) != 1:
        yield OTHER_DATA, mark_of(file, 0, size)
    if unseen := image.unseen():
        yield CHANNELS, unseen
    if (layers := image.tag_v2.get(_LAYERS_TAG)) is not None:
        yield LAYERS, hashlib.blake2b(layers if isinstance(layers, bytes) else b"", digest_size=16).digest()
    for page in pages.masks:
        go_to(image, page)
        yield CHANNELS, image.mark()
    go_to(image, pages.shown[0])


def _left_over(image: Image.Image, file: BinaryIO) -> bytes:
    """Tells what no colour takes of a pixel, a byte or a bit, from others; b"" where it is the same everywhere.

    Programs keep transparency there, although the head of the file says that there is none, or Pillow does not hear it.
    """
    (tile,) = image.tile  # type: ignore[attr-defined]
    raw = tile.args if isinstance(tile.args, str) else tile.args[0]
    if tile.codec_name != "raw" or ("X" not in raw and raw != _FIFTEEN_BITS):
        return b""
    file.seek(tile.offset)
    kind: np.dtype[Any] = np.dtype("<u2") if raw == _FIFTEEN_BITS else np.dtype(np.uint8)
    row = tile.args[1]
    content = file.read(row * image.height)
    rows: npt.NDArray[Any] = np.frombuffer(content[: len(content) // row * row], kind).reshape(-1, row // kind.itemsize)
    unused = rows[:, : image.width] >> 15 if raw == _FIFTEEN_BITS else rows[:, raw.index("X") :: 4]
    return hashlib.blake2b(unused.tobytes(), digest_size=16).digest() if (unused != unused[:1, :1]).any() else b""


def _of_bmp(image: Image.Image, file: BinaryIO, _size: int) -> Iterator[tuple[str, bytes]]:
    if left := _left_over(image, file):
        yield CHANNELS, left


def _of_qoi(image: Image.Image, file: BinaryIO, size: int) -> Iterator[tuple[str, bytes]]:
    """One that is said to have three channels may have the fourth."""
    if image.mode == "RGB":
        file.seek(0)
        with suppress(IndexError):
            if walk_qoi(file.read(), image.width * image.height).has_alpha:
                yield CHANNELS, mark_of(file, 0, size)


def _of_ico(image: Any, file: BinaryIO, size: int) -> Iterator[tuple[str, bytes]]:
    others = [(entry.offset, entry.size) for entry in image.ico.entry[1:]]
    if others:
        yield SECOND_PICTURE, mark_of_places(file, others, size)


def _of_dds(image: Image.Image, file: BinaryIO, size: int) -> Iterator[tuple[str, bytes]]:
    """Its smaller sizes, and other sides of a cube."""
    if (end := _end_of_dds(image)) < size:
        yield SECOND_PICTURE, mark_of(file, end, size)


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


_OF_FORMAT: Mapping[str | None, Callable[[Any, BinaryIO, int], Iterator[tuple[str, bytes]]]] = {
    "BMP": _of_bmp,
    "DIB": _of_bmp,
    "QOI": _of_qoi,
    "ICO": _of_ico,
    "DDS": _of_dds,
}
