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
# Pictures and films whose every stream is compressed. What is not named here is read whole.
_COMPRESSED = (
    b"\xff\xd8\xff",  # JPEG
    b"\x89PNG",  # without compression too: its check sum is among the last bytes
    b"GIF8",
    b"RIFF",  # WebP, AVI
    b"\xff\x0a",  # JPEG XL
    b"\xff\x4f\xff\x51",  # JPEG 2000
    b"FUJIFILM",
    b"FOVb",  # Sigma's raw files
    b"\x1a\x45\xdf\xa3",  # Matroska, WebM
    b"\0\0\1\xba",  # MPEG
    b"\0\0\1\xb3",
    b"\x30\x26\xb2\x75",  # Windows Media
)
# Of a file of boxes, the kind of the first: HEIC, AVIF, MP4, Canon's raw files; JPEG XL; JPEG 2000; QuickTime.
_COMPRESSED_BOXES = (b"ftyp", b"JXL ", b"jP  ", b"moov", b"mdat", b"wide", b"free", b"skip")
_RAW_TIFFS = {b"IIU\0": "<", b"IIRO": "<", b"IIRS": "<"}  # Panasonic, Olympus
_TIFFS = {b"II*\0": "<", b"MM\0*": ">"}
_SUBFILE, _COMPRESSION = 254, 259
_NONE, _PACKBITS, _REDUCED = 1, 32773, 1
_MOST_PAGES, _MOST_TAGS = 16, 512


def fingerprint(file: BinaryIO, *, size: int) -> bytes:
    """16 bytes of BLAKE2b over a file's length and content.

    A file of up to 256 KiB is read whole; of a larger one, eight blocks of 32 KiB spread evenly from its first byte
    to its last, if it is of a kind that is compressed: there an edit changes everything behind it, or the length, so
    the blocks see it, and reading all of a 12-megapixel JPEG would cost a tenth of its decoding. Where pixels lie as
    they are or are packed row by row (BMP, TIFF without compression, PCX), an edit changes a few bytes only, and so it
    may be in a kind that is not known here: these are read whole, whatever their size. It recognises moved files;
    whether two files have the same bytes is never decided by it.

    Args:
        file: open for reading, seekable; left at its start.
        size: the file's length in bytes.

    Raises:
        OSError: it cannot be read.
    """
    digest = hashlib.blake2b(size.to_bytes(8, "little"), digest_size=FINGERPRINT_BYTES)
    if size <= _WHOLE or not _is_compressed(file):
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


def _is_compressed(file: BinaryIO) -> bool:
    """Whether the file's header tells that its pixels are compressed, and not only row by row."""
    file.seek(0)
    head = file.read(8)
    if head.startswith(_COMPRESSED) or head[4:8] in _COMPRESSED_BOXES:
        return True
    order = _TIFFS.get(head[:4]) or _RAW_TIFFS.get(head[:4])
    if order is None:
        return False
    return not _has_plain_page(file, order, struct.unpack(order + "I", head[4:8].ljust(4, b"\0"))[0])


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
