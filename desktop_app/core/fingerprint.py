"""The content hash that recognises a file under another name."""

from __future__ import annotations

import hashlib
import struct
from typing import BinaryIO

__all__ = ["FINGERPRINT_BYTES", "fingerprint"]

FINGERPRINT_BYTES = 16
_BLOCK = 1 << 15
_BLOCKS = 8
_WHOLE = _BLOCK * _BLOCKS
_CHUNK = 1 << 20
# Bitmaps, and formats whose packing, if there is any, works pixel by pixel or row by row: BMP, PNM, PSD, SGI, DDS, Sun
# raster, FITS, QOI, ICO, PCX.
_PLAIN = (
    b"BM",
    b"P1",
    b"P2",
    b"P3",
    b"P4",
    b"P5",
    b"P6",
    b"P7",
    b"Pf",
    b"PF",
    b"8BPS",
    b"\x01\xda",
    b"DDS ",
    b"\x59\xa6\x6a\x95",
    b"SIMPLE",
    b"qoif",
    b"\0\0\1\0",
    *(bytes((10, version, 1)) for version in (0, 2, 3, 4, 5)),
)
_TARGA = b"TRUEVISION-XFILE.\0"  # its last bytes, but not of the older kind
_TARGA_KINDS, _TARGA_DEPTHS = {1, 2, 3, 9, 10, 11}, {8, 15, 16, 24, 32}
_TIFFS = {b"II*\0": "<", b"MM\0*": ">"}
_BIG_TIFFS = (b"II+\0", b"MM\0+")
_SUBFILE, _COMPRESSION = 254, 259
_NONE, _PACKBITS, _REDUCED = 1, 32773, 1
_MOST_PAGES, _MOST_TAGS = 16, 512


def fingerprint(file: BinaryIO, *, size: int) -> bytes:
    """16 bytes of BLAKE2b over a file's length and content.

    A file of up to 256 KiB is read whole; of a larger one, eight blocks of 32 KiB spread evenly from its first byte
    to its last. In compressed pictures an edit changes everything behind it, or the length, so the blocks see it;
    reading all of a 12-megapixel JPEG would cost a tenth of its decoding. Where pixels lie as they are (BMP, TIFF
    without compression), an edit changes a few bytes only, and the whole file is read, whatever its size. It
    recognises moved files; whether two files have the same bytes is never decided by it.

    Args:
        file: open for reading, seekable; left at its start.
        size: the file's length in bytes.

    Raises:
        OSError: it cannot be read.
    """
    digest = hashlib.blake2b(size.to_bytes(8, "little"), digest_size=FINGERPRINT_BYTES)
    if size <= _WHOLE or _lies_plain(file, size):
        file.seek(0)
        left = size
        while left > 0 and (chunk := file.read(min(_CHUNK, left))):
            digest.update(chunk)
            left -= len(chunk)
    else:
        for block in range(_BLOCKS):
            file.seek((size - _BLOCK) * block // (_BLOCKS - 1))
            digest.update(file.read(_BLOCK))
    file.seek(0)
    return digest.digest()


def _lies_plain(file: BinaryIO, size: int) -> bool:
    """Whether the file's header tells that its pixels are not compressed, or only row by row."""
    file.seek(0)
    head = file.read(18)
    if head.startswith(_PLAIN + _BIG_TIFFS) or _may_be_targa(head):
        return True
    order = _TIFFS.get(head[:4])
    if order is not None:
        return _has_plain_page(file, order, struct.unpack(order + "I", head[4:8].ljust(4, b"\0"))[0])
    file.seek(size - len(_TARGA))
    return file.read(len(_TARGA)) == _TARGA


def _may_be_targa(head: bytes) -> bool:
    """By its kind, its depth, and where its colours are listed: it has no mark."""
    colours = head[1] == 0 and head[3:8] == bytes(5), head[1] == 1 and head[7] in _TARGA_DEPTHS
    return any(colours) and head[2] in _TARGA_KINDS and head[16] in _TARGA_DEPTHS


def _has_plain_page(file: BinaryIO, order: str, place: int) -> bool:
    """Previews do not count: raw files, which are TIFFs too, have plain ones, and hold their picture elsewhere."""
    for _ in range(_MOST_PAGES):
        file.seek(place)
        count = min(int.from_bytes(file.read(2), "little" if order == "<" else "big"), _MOST_TAGS)
        table = file.read(12 * count + 4)
        if not count or len(table) < 12 * count + 4:
            return False
        tags = {}
        for row in range(count):
            tag, kind, _, long = struct.unpack_from(order + "HHII", table, 12 * row)
            tags[tag] = struct.unpack_from(order + "H", table, 12 * row + 8)[0] if kind == 3 else long
        if tags.get(_COMPRESSION, _NONE) in {_NONE, _PACKBITS} and not tags.get(_SUBFILE, 0) & _REDUCED:
            return True
        place = struct.unpack_from(order + "I", table, 12 * count)[0]
        if not place:
            return False
    return True  # more pages than are looked at: any of them may be plain
