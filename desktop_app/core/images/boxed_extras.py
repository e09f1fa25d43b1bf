"""What HEIF, AVIF, JPEG 2000 and JPEG XL files hold besides their picture, by the boxes that they are made of."""

from __future__ import annotations

import io
import struct
from contextlib import suppress
from typing import BinaryIO

from PIL import Image

from desktop_app.core.images.behind import (
    FILM,
    GAIN_MAP,
    HEAD,
    OTHER_DATA,
    SECOND_PICTURE,
    Extras,
    described_kinds,
    kinds_between,
    mark_of,
    mark_of_places,
)
from desktop_app.core.images.boxes import Box, file_boxes
from desktop_app.core.images.codestreams import jpeg_2000_end, jxl_head
from desktop_app.core.images.heif_items import boxes_of, end_of_items, unshown_pieces

__all__ = ["extras_of_heif", "extras_of_jpeg_2000", "extras_of_jxl"]

_MOST_META = 1 << 22
_UUID = b"uuid"
# What says something of the picture, as EXIF and XMP do, and what only holds places free.
_NOTES = frozenset({b"Exif", b"xml ", b"jumb", b"free", b"skip", b"wide"})
_NOTES_BY_UUID = frozenset({
    b"JpgTiffExif->JP2",
    bytes.fromhex("be7acfcb97a942e89c71999491e3afac"),  # XMP
    bytes.fromhex("33c7a4d2b81d4723a0baf1a3e097ad38"),  # IPTC
    bytes.fromhex("b14bf8bd083d4b43a5ae8cd7d5a6ce03"),  # GeoTIFF's place on the earth
})  # fmt: skip
_OF_HEIF = frozenset({b"ftyp", b"meta", b"mdat", b"moov", b"moof", b"mfra", b"sidx", b"styp", b"mpvd"}) | _NOTES
_OF_JXL = frozenset({b"JXL ", b"ftyp", b"jxll", b"jxlc", b"jxlp", b"jxli", b"jbrd", b"jhgm"}) | _NOTES
_OF_JPEG_2000 = frozenset({b"jP  ", b"ftyp", b"jp2h", b"jp2c", b"jp2i", b"rreq", b"uinf", b"res "}) | _NOTES
_JXL_GAIN_MAP = b"jhgm"
_PACKED = b"brob"  # a box of JPEG XL that is compressed; its content begins with the name that it has unpacked
_PICTURE_OF_JXL = (b"jxlc", b"jxlp")
_BARE_JXL = b"\xff\x0a"
_BARE_JPEG_2000 = b"\xff\x4f"


def extras_of_heif(file: BinaryIO, size: int, *, tracks: bool) -> Extras:
    """That of a HEIF or AVIF.

    Args:
        file: seekable; left anywhere.
        size: of the file.
        tracks: a film's box counts, since the decoder shows nothing of it.

    Raises:
        OSError: the file cannot be read.
        ValueError, struct.error, IndexError: it is not understood.
    """
    kinds: set[str] = set()
    marks: list[bytes] = []
    boxes = list(file_boxes(file, size))
    end = None
    for box in boxes:
        if box.name == b"meta":
            file.seek(box.start)
            description = file.read(min(box.stop - box.start, _MOST_META))
            found = _unshown(file, description, size)
            with suppress(struct.error, ValueError, IndexError):
                end = end_of_items(description) if boxes[-1].open else None
            kinds.update(found.kinds)
            marks.append(found.mark)
        elif box.name == b"mpvd" or (tracks and box.name == b"moov"):
            kinds.add(FILM)
            marks.append(mark_of(file, box.start, box.stop))
    more = _in_unknown(file, [*boxes, *_behind(boxes, b"mdat", end, size)], size, known=_OF_HEIF)
    return Extras(tuple(sorted(kinds | {*more.kinds})), b"".join(marks) + more.mark)


def extras_of_jxl(file: BinaryIO, size: int) -> Extras:
    """That of a JPEG XL, whose decoder shows one frame and does not say that there are more.

    Raises:
        OSError: the file cannot be read.
    """
    file.seek(0)
    head = file.read(HEAD)
    kinds = {FILM} if jxl_head(head).moving else set()
    bare = head.startswith(_BARE_JXL)
    boxes = [] if bare else list(file_boxes(file, size))
    if not kinds and (bare or boxes[-1].name in _PICTURE_OF_JXL) and _goes_on(file):
        kinds.add(OTHER_DATA)
    if bare:
        return Extras(tuple(kinds), mark_of(file, 0, size) if kinds else b"")
    if any(box.name == _JXL_GAIN_MAP for box in boxes):
        kinds.add(GAIN_MAP)
    more = _in_unknown(file, boxes, size, known=_OF_JXL)
    return Extras(tuple(sorted(kinds | {*more.kinds})), (mark_of(file, 0, size) if kinds else b"") + more.mark)


def _goes_on(file: BinaryIO) -> bool:
    """Whether a JPEG XL can do without its last byte: only its decoder knows where a codestream ends."""
    file.seek(0)
    try:
        Image.open(io.BytesIO(file.read()[:-1]), formats=("JXL",)).close()
    except Exception:  # noqa: BLE001 -- the decoder has no error of its own for a picture that is cut off
        return False
    return True


def extras_of_jpeg_2000(file: BinaryIO, size: int) -> Extras:
    """That of a JPEG 2000: of several pictures only the first is shown.

    Raises:
        OSError: the file cannot be read.
    """
    file.seek(0)
    if file.read(len(_BARE_JPEG_2000)) == _BARE_JPEG_2000:
        end = jpeg_2000_end(file, size)
        boxes = [] if end is None else [Box(b"", end, end, size)]
        return _in_unknown(file, boxes, size, known=_OF_JPEG_2000)
    boxes = list(file_boxes(file, size))
    end = jpeg_2000_end(file, size, start=boxes[-1].content) if boxes[-1].open else None
    pictures = [box for box in boxes if box.name == b"jp2c"][1:]
    places = [(box.start, box.stop - box.start) for box in pictures]
    mark = mark_of_places(file, places, size) if pictures else b""
    more = _in_unknown(file, [*boxes, *_behind(boxes, b"jp2c", end, size)], size, known=_OF_JPEG_2000)
    return Extras(tuple(sorted({*more.kinds} | ({SECOND_PICTURE} if pictures else set()))), mark + more.mark)


def _behind(boxes: list[Box], name: bytes, end: int | None, size: int) -> list[Box]:
    """What lies behind the picture's data in their box, if that is one that goes on to the end of the file.

    Args:
        end: of these data; all of the box counts where it is not known.
    """
    last = boxes[-1]
    if last.name != name or not last.open:
        return []
    begin = last.content if end is None or not last.content <= end <= size else end
    return [Box(b"", begin, begin, size)]


def _in_unknown(file: BinaryIO, boxes: list[Box], size: int, *, known: frozenset[bytes]) -> Extras:
    """What lies in boxes that are not known by name; what nobody knows counts."""
    kinds: set[str] = set()
    places = []
    for box in boxes:
        if box.name in known or _is_note(file, box):
            continue
        found = kinds_between(file, box.content, box.stop)
        kinds |= found
        if found:
            places.append((box.start, box.stop - box.start))
    return Extras(tuple(sorted(kinds)), mark_of_places(file, places, size) if places else b"")


def _is_note(file: BinaryIO, box: Box) -> bool:
    if box.name not in {_UUID, _PACKED}:
        return False
    file.seek(box.content)
    return file.read(16) in _NOTES_BY_UUID if box.name == _UUID else file.read(4) in _NOTES


def _unshown(file: BinaryIO, description: bytes, size: int) -> Extras:
    """Pictures that are not shown; where it is not understood where they lie, all of the file tells them apart."""
    kinds = described_kinds(description) | ({GAIN_MAP} if b"tmap" in description else set())
    try:
        pieces = unshown_pieces(description)
    except (struct.error, ValueError, IndexError):
        return Extras(tuple(kinds or {OTHER_DATA}), mark_of(file, 0, size))
    if not pieces:
        return Extras(tuple(kinds), mark_of(file, 0, size) if kinds else b"")
    held = dict(boxes_of(description, 12)).get(b"idat", b"")[8:]
    marks = [
        mark_of_places(source, [(one.start, one.length) for one in pieces if one.inside is inside], length)
        for source, length, inside in ((file, size, False), (io.BytesIO(held), len(held), True))
    ]
    return Extras(tuple(kinds or {OTHER_DATA}), b"".join(marks))
