"""Where a picture ends in its file, of the formats that Pillow reads without saying so; what follows it may be data."""

from __future__ import annotations

import re
import struct
from collections.abc import Callable, Mapping
from itertools import islice
from typing import Any, BinaryIO

import numpy as np
from PIL import Image

from desktop_app.core.images.bmp_head import BmpHead, read_bmp_head
from desktop_app.core.images.psd import Psd
from desktop_app.core.images.qoi_walk import walk_qoi
from desktop_app.core.images.tiff import Tiff
from desktop_app.core.images.tiff_end import end_of_tiff

__all__ = ["BITS", "behind_picture"]

BITS = {"1": 1, "1;I": 1, "P": 8, "L": 8, "LA": 16, "BGR;15": 16, "BGRA;15Z": 16, "BGRA;15": 16, "RGB": 24, "BGR": 24,
        "RGBA": 32, "BGRA": 32, "CMYK": 32, "I;16B": 16, "F;32F": 32, "F;32BF": 32}  # fmt: skip
"""Of a pixel, by Pillow's names of how they are stored."""

_TGA_FOOT, _TGA_MARK, _TGA_NOTES = 26, b"TRUEVISION-XFILE.\0", 495
_PCX_PALETTE = 769  # a byte that announces it, and 256 colours; at the very end of the file
_SGI_HEAD = 512
_BMP_LENGTH, _DIB_LENGTH = 34, 20  # offset in the file

Span = tuple[int, int]
"""Where a part of a file begins and ends."""


def behind_picture(image: Image.Image, file: BinaryIO, size: int) -> list[Span]:
    """The parts of a file that neither its picture nor what describes that take up; all of it where that is not known.

    Args:
        image: opened, without pixels, at its first page.
        file: the image's, seekable; left anywhere.
        size: of the file.

    Raises:
        OSError: the file cannot be read.
    """
    tiles: list[Any] = getattr(image, "tile", [])
    tile = tiles[0] if len(tiles) == 1 else None
    find = _OF_FORMAT.get(image.format or "") or _OF_CODEC.get(tile.codec_name if tile else "")
    try:
        end = find(image, file, tile) if find is not None else None
    except (IndexError, ValueError, struct.error):  # it ends before its picture does
        end = None
    if end is None:
        return [(0, size)]
    file.seek(max(0, size - _PCX_PALETTE))
    spans = _without_notes(image, file.read(), end, size)
    if image.format == "BMP":
        spans = _around_profile(read_bmp_head(file), spans, tile)
    return [(start, stop) for start, stop in spans if start < stop]


def _without_notes(image: Image.Image, tail: bytes, end: int, size: int) -> list[Span]:
    """What follows the pixels, without what some formats keep there of their own."""
    if image.format == "PCX" and image.mode in {"L", "P"} and size - _PCX_PALETTE >= end and tail[0] == 12:
        return [(end, size - _PCX_PALETTE)]
    if image.format == "TGA" and tail.endswith(_TGA_MARK):
        notes = int.from_bytes(tail[-_TGA_FOOT : 4 - _TGA_FOOT], "little")
        foot = size - _TGA_FOOT
        return [(end, notes), (notes + _TGA_NOTES, foot)] if end <= notes <= foot else [(end, foot)]
    return [(end, size)]


def _around_profile(head: BmpHead, spans: list[Span], tile: Any) -> list[Span]:
    """With what lies before the pixels, and without the profile of their colours."""
    first, last = head.profile
    everywhere = [(head.end, tile.offset), *spans]
    if first >= last:
        return everywhere
    return [part for start, stop in everywhere for part in ((start, min(stop, first)), (max(start, last), stop))]


def _of_raw(image: Image.Image, _file: BinaryIO, tile: Any) -> int | None:
    """Of pixels that are stored as they are; None where it is not known how many bits they have."""
    mode, row = (tile.args, 0) if isinstance(tile.args, str) else (tile.args[0], tile.args[1])
    if not row and mode not in BITS:
        return None
    return int(tile.offset + (row or (image.width * BITS[mode] + 7) // 8) * image.height)


def _of_ppm(image: Image.Image, _file: BinaryIO, tile: Any) -> int:
    """Of a PPM whose greatest number is not that of its bytes."""
    mode, most = tile.args
    return int(tile.offset + image.width * image.height * len(mode) * (2 if most > 255 else 1))


def _of_plain_ppm(image: Image.Image, file: BinaryIO, tile: Any) -> int | None:
    """Of a PPM that is a text; the digits of one with a bit per pixel need not be apart."""
    file.seek(tile.offset)
    bits = image.mode == "1"
    channels = 3 if image.mode == "RGB" else 1
    words = re.finditer(rb"#[^\r\n]*|" + (rb"[01]" if bits else rb"\d+"), file.read())
    numbers = (word for word in words if not word[0].startswith(b"#"))
    last = next(islice(numbers, image.width * image.height * channels - 1, None), None)
    return None if last is None else int(tile.offset + last.end())


def _of_runs_in_bmp(image: Image.Image, file: BinaryIO, tile: Any) -> int | None:
    """By the length that its head has; rows may have more runs than pixels."""
    (length,) = struct.unpack("<I", _from(file, _BMP_LENGTH if image.format == "BMP" else _DIB_LENGTH, 4))
    return int(tile.offset + length) if length else None


def _of_runs_in_tga(image: Image.Image, file: BinaryIO, tile: Any) -> int:
    content, at, left = _from(file, tile.offset), 0, image.width * image.height
    pixel = tile.args[2] // 8
    while left > 0:
        head = content[at]
        count = 1 + (head & 0x7F)
        at += 1 + (pixel if head & 0x80 else pixel * count)
        left -= count
    return int(tile.offset + at)


def _of_pcx(image: Image.Image, file: BinaryIO, tile: Any) -> int:
    """Runs end with their row, whatever they say."""
    content, at, row = _from(file, tile.offset), 0, tile.args[1]
    for _ in range(image.height):
        left = row
        while left > 0:
            run = content[at] >= 0xC0
            left -= content[at] & 0x3F if run else 1
            at += 2 if run else 1
    return int(tile.offset + at)


def _of_qoi(image: Image.Image, file: BinaryIO, _tile: Any) -> int:
    return walk_qoi(_from(file, 0), image.width * image.height).end


def _of_sgi(_image: Image.Image, file: BinaryIO, _tile: Any) -> int:
    head = _from(file, 0, _SGI_HEAD)
    packed, depth, width, height, channels = struct.unpack_from(">2xBB2xHHH", head)
    if not packed:
        return int(_SGI_HEAD + width * height * channels * depth)
    rows = height * channels
    table = np.frombuffer(_from(file, _SGI_HEAD, 8 * rows), ">u4").astype(np.int64)
    return int(max(_SGI_HEAD + 8 * rows, (table[:rows] + table[rows:]).max()))


def _of_ico(image: Any, _file: BinaryIO, _tile: Any) -> int:
    entries = image.ico.entry
    return int(max([6 + 16 * len(entries), *(entry.offset + entry.size for entry in entries)]))


def _at_its_end(_image: Image.Image, file: BinaryIO, _tile: Any) -> int:
    return file.seek(0, 2)


def _from(file: BinaryIO, start: int, length: int = -1) -> bytes:
    file.seek(start)
    return file.read(length)


_OF_CODEC: Mapping[str, Callable[[Any, BinaryIO, Any], int | None]] = {
    "raw": _of_raw,
    "ppm": _of_ppm,
    "ppm_plain": _of_plain_ppm,
    "bmp_rle": _of_runs_in_bmp,
    "tga_rle": _of_runs_in_tga,
    "pcx": _of_pcx,
    "qoi": _of_qoi,
}
_OF_FORMAT: Mapping[str, Callable[[Any, BinaryIO, Any], int | None]] = {
    Tiff.format: lambda _image, file, _tile: end_of_tiff(file, file.seek(0, 2)),
    Psd.format: lambda image, _file, _tile: image.end(),
    "SGI": _of_sgi,
    "ICO": _of_ico,
    "DDS": _at_its_end,  # its smaller sizes follow the picture, which `hidden_parts` tells
    "RAW": _at_its_end,  # whose pixels are the same where all of the file is
}
