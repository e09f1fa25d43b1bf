"""What a file says of its picture, wherever in the file that lies: programs put it behind the picture as well."""

from __future__ import annotations

import struct
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from typing import BinaryIO, NamedTuple

from desktop_app.core.images.boxes import file_boxes
from desktop_app.core.images.heif_items import described_pieces, place_of_inner_data
from desktop_app.core.images.riff import end_of_webp, webp_chunks

__all__ = ["NotesInFile", "notes_in_file"]

_MOST_BYTES = 1 << 22
_MOST_CHUNKS = 10_000
_HEAD_OF_PNG, _AROUND = 8, 12
_XMP_OF_PNG = b"XML:com.adobe.xmp\0\0\0"
_BYTES_OF_ID = 16  # in front of what a box "uuid" holds
_TIFF = (b"II*\0", b"MM\0*")
_NEAR = 16  # bytes in which EXIF begins: some write "Exif" and an offset before it


class NotesInFile(NamedTuple):
    """Both as they stand in the file.

    Attributes:
        exif: from the mark of its byte order on; b"" where none was found.
        others: XMP and what else there is, one behind the other.
    """

    exif: bytes = b""
    others: bytes = b""


def notes_in_file(file: BinaryIO, format_: str, size: int) -> NotesInFile:
    """What a WebP, PNG, HEIF, AVIF, JPEG XL or JPEG 2000 says; of other formats nothing.

    Args:
        file: seekable; left anywhere.
        format_: Pillow's name.
        size: of the file.

    Raises:
        OSError: the file cannot be read.
    """
    find = _OF_FORMAT.get(format_)
    exif, others = b"", b""
    with suppress(ValueError, IndexError, struct.error):  # what was found before counts
        for name, start, length in find(file, size) if find else ():
            file.seek(start)
            content = file.read(max(0, min(length, _MOST_BYTES - len(others))))
            at = min((found for mark in _TIFF if (found := content.find(mark, 0, _NEAR)) >= 0), default=-1)
            if at >= 0 and name.lower() in {b"exif", b"uuid"}:
                exif = exif or content[at:]
            else:
                others += content
    return NotesInFile(exif, others)


def _of_webp(file: BinaryIO, size: int) -> Iterator[tuple[bytes, int, int]]:
    for chunk in webp_chunks(file, min(end_of_webp(file) or 0, size)):
        if chunk.name in {b"EXIF", b"XMP "}:
            yield chunk


def _of_png(file: BinaryIO, size: int) -> Iterator[tuple[bytes, int, int]]:
    at = _HEAD_OF_PNG
    for _ in range(_MOST_CHUNKS):
        if at + _AROUND > size:
            return
        file.seek(at)
        length, name = struct.unpack(">I4s", file.read(8))
        if name == b"eXIf" or (name == b"iTXt" and file.read(len(_XMP_OF_PNG)) == _XMP_OF_PNG):
            yield name, at + 8, length
        at += _AROUND + length


def _of_boxes(file: BinaryIO, size: int) -> Iterator[tuple[bytes, int, int]]:
    for box in file_boxes(file, size):
        if box.name in {b"Exif", b"xml "}:
            yield box.name, box.content, box.stop - box.content
        elif box.name == b"uuid":
            yield box.name, box.content + _BYTES_OF_ID, box.stop - box.content - _BYTES_OF_ID
        elif box.name == b"meta":
            file.seek(box.start)
            description = file.read(min(box.stop - box.start, _MOST_BYTES))
            for kind, piece in described_pieces(description):
                base = box.start + place_of_inner_data(description) if piece.inside else 0
                yield kind, base + piece.start, piece.length


_OF_FORMAT: Mapping[str, Callable[[BinaryIO, int], Iterator[tuple[bytes, int, int]]]] = {
    "WEBP": _of_webp,
    "PNG": _of_png,
    **dict.fromkeys(("HEIF", "HEIFS", "AVIF", "JXL", "JPEG2000", "CR3"), _of_boxes),
}
