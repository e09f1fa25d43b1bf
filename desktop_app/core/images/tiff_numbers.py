"""The numbers of a TIFF's page, whatever their kind: not compressed, or by deflate; strips, tiles and planes."""

from __future__ import annotations

import zlib
from collections.abc import Mapping
from typing import IO, Any, NamedTuple

import numpy as np
import numpy.typing as npt

from desktop_app.core.language import english

__all__ = ["Layout", "layout_of", "read_numbers"]

_WIDTH, _HEIGHT, _BITS, _COMPRESSION, _PHOTOMETRIC = 256, 257, 258, 259, 262
_STRIPS, _CHANNELS, _ROWS, _STRIP_BYTES, _PLANES = 273, 277, 278, 279, 284
_PREDICTOR, _TILE_WIDTH, _TILE_HEIGHT, _TILES, _TILE_BYTES = 317, 322, 323, 324, 325
_EXTRA, _SAMPLE_FORMAT = 338, 339
_KINDS = {1: "u", 2: "i", 3: "f"}
_SIZES = {"u": {8, 16, 32, 64}, "i": {8, 16, 32, 64}, "f": {16, 32, 64}}
_PACKED = {10, 14}  # bits, side by side; OpenCV takes them apart
_WHITE_IS_ZERO, _BLACK_IS_ZERO, _RGB = 0, 1, 2
_NONE, _DEFLATE = 1, {8, 32946}
_DIFFERENCES, _BYTE_DIFFERENCES = 2, 3
_MOST_CHANNELS = 64


class Layout(NamedTuple):
    """How a page's numbers lie in the file.

    Attributes:
        width: in pixels.
        height: likewise.
        kind: of a number, in the machine's own order.
        channels: of a pixel, with those that are not shown.
        colour: the first three are red, green and blue; else the first one is grey.
        alpha: the next one tells how opaque a pixel is.
        white_is_zero: grey counts from white to black.
        planes: one channel after the other.
        big_endian: the file's order.
        packed: numbers of 10 or 14 bits lie side by side.
        misread: Pillow opens such a page, or some of its kind, and shows other numbers.
    """

    width: int
    height: int
    kind: np.dtype[Any]
    channels: int
    colour: bool
    alpha: bool
    white_is_zero: bool
    planes: bool
    big_endian: bool
    packed: bool
    misread: bool

    @property
    def mode(self) -> str:
        """Of an image of 8 bits that shows them."""
        return "RGBA" if self.alpha else "RGB" if self.colour else "L"


def layout_of(tags: Any) -> Layout | None:
    """How the page that a TIFF's tags describe is laid out; None for colours and numbers that are none of these."""
    bits, kinds = set(tags.get(_BITS, (1,))), set(tags.get(_SAMPLE_FORMAT, (1,)))
    channels, photometric = tags.get(_CHANNELS, 1), tags.get(_PHOTOMETRIC, _WHITE_IS_ZERO)
    if len(bits) != 1 or len(kinds) != 1 or photometric not in {_WHITE_IS_ZERO, _BLACK_IS_ZERO, _RGB}:
        return None
    (size,), (sample,) = bits, kinds
    kind = _KINDS.get(sample, "")
    shown = 3 if photometric == _RGB else 1
    packed = kind == "u" and size in _PACKED
    if not (packed or size in _SIZES.get(kind, ())) or not shown <= channels <= _MOST_CHANNELS:
        return None
    extra = tags.get(_EXTRA, ())
    return Layout(
        int(tags[_WIDTH]),
        int(tags[_HEIGHT]),
        np.dtype(np.uint16 if packed else f"{kind}{size // 8}"),
        channels,
        shown == 3,
        channels > shown and bool(extra) and extra[0] in {1, 2},
        photometric == _WHITE_IS_ZERO,
        channels > 1 and tags.get(_PLANES, 1) == 2,
        tags.prefix.startswith(b"MM"),
        packed,
        size == 64 or (kind, size) == ("i", 8) or (channels > 1 and kind != "u") or (kind, size) == ("f", 16),
    )


def read_numbers(file: IO[bytes], tags: Mapping[int, Any], layout: Layout) -> npt.NDArray[Any]:
    """(H, W, C) numbers of a page.

    Args:
        file: the TIFF, seekable; left anywhere.
        tags: of the page.

    Raises:
        NotImplementedError: they are compressed in another way.
        OSError: some of them are missing.
    """
    compression, predictor = tags.get(_COMPRESSION, _NONE), tags.get(_PREDICTOR, 1)
    if layout.packed or (compression != _NONE and compression not in _DEFLATE):
        raise NotImplementedError(compression)
    in_tiles = _TILES in tags
    wide = tags[_TILE_WIDTH] if in_tiles else layout.width
    high = tags[_TILE_HEIGHT] if in_tiles else min(tags.get(_ROWS, layout.height), layout.height)
    places = tags[_TILES if in_tiles else _STRIPS]
    lengths = tags.get(_TILE_BYTES if in_tiles else _STRIP_BYTES) or [-1] * len(places)
    each = 1 if layout.planes else layout.channels
    stored = layout.kind.newbyteorder(">" if layout.big_endian else "<")
    found = np.zeros((layout.height, layout.width, layout.channels), layout.kind)
    left = iter(zip(places, lengths, strict=False))
    for channel in range(0, layout.channels, each):
        for top in range(0, layout.height, max(1, high)):
            rows = high if in_tiles else min(high, layout.height - top)
            for start in range(0, layout.width, max(1, wide)):
                place, length = next(left, (-1, 0))
                content = _content(file, place, length, compression, most=rows * wide * each * stored.itemsize)
                block = _block(content, (rows, wide, each), stored, predictor)
                into = found[top : top + rows, start : start + wide, channel : channel + each]
                into[:] = block[: into.shape[0], : into.shape[1]]
    return found


def _content(file: IO[bytes], place: int, length: int, compression: int, *, most: int) -> bytes:
    if place < 0:
        raise OSError(english("a part of the picture is missing"))
    file.seek(place)
    content = file.read(most if length < 0 or compression == _NONE else length)
    try:
        content = zlib.decompressobj().decompress(content, most) if compression in _DEFLATE else content
    except zlib.error as error:
        raise OSError(str(error)) from None
    if len(content) < most:
        raise OSError(english("a part of the picture is missing"))
    return content[:most]


def _block(content: bytes, shape: tuple[int, int, int], stored: np.dtype[Any], predictor: int) -> npt.NDArray[Any]:
    """A strip or tile, (rows, columns, channels), without the differences that compress better."""
    rows, wide, each = shape
    if predictor == _BYTE_DIFFERENCES:
        # Of each row the first bytes of all numbers, then the second ones …, as differences to the pixel before.
        shifted = np.frombuffer(content, np.uint8).reshape(rows, stored.itemsize * wide, each)
        whole = np.cumsum(shifted, axis=1, dtype=np.uint8).reshape(rows, stored.itemsize, wide * each)
        together = np.ascontiguousarray(whole.transpose(0, 2, 1))
        return together.view(stored.newbyteorder(">")).reshape(shape)
    values = np.frombuffer(content, stored).reshape(shape)
    if predictor == _DIFFERENCES and stored.kind in "ui":
        own = stored.newbyteorder("=")
        return np.cumsum(values, axis=1, dtype=own)
    return values
