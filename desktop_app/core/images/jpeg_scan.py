"""Whether a JPEG's data are those of its picture: libjpeg shows what is missing in grey, and says nothing."""

from __future__ import annotations

import io
from typing import Any, BinaryIO

import numpy as np
import numpy.typing as npt
from PIL import Image

from desktop_app.core.images.formats import jpeg_is_lossless
from desktop_app.core.images.jpeg_parts import jpeg_parts
from desktop_app.core.images.jpeg_walk import JpegWalk, announces_restarts, walk
from desktop_app.core.language import english

__all__ = ["NO_END", "doubt_about", "read_finely", "with_its_end"]

_MISSING = english("a part of the picture is missing")
_OVERWRITTEN = english("a part of the picture is overwritten")
NO_END = english("the file ends without its end marker")
"""What a JPEG is doubted for that was read all the same."""

_END = b"\xff\xd9"
_MORE = bytes(range(1, 128)) * 4  # data of no meaning; a decoder that still wants some makes another picture of it
_FEW = 16  # bytes; a picture's last blocks take fewer only where they are grey
_TAIL = 64
_GREY = {127, 128}
_MOST_BYTES = 1 << 28
_SECTOR = 512  # of a disk, the least that goes wrong
_PIECE = 128
_LAST_PART = 1 << 13
_READ = 1 << 16  # what Pillow reads at once
# The usual code of brightness (ISO/IEC 10918-1, K.3.3.2): with it, no picture takes the same byte again and again.
_USUAL_CODE = bytes.fromhex("0002010303020403050504040000017d")


def read_finely(image: Image.Image, file: BinaryIO) -> None:
    """Let the decoder take the last part of its file by halves: where it stops tells whether it left something over.

    Args:
        image: a JPEG, without pixels.
        file: what it is read from.
    """
    place = file.tell()
    size = file.seek(0, 2)
    file.seek(place)
    begin = size - min(_LAST_PART, size >> 3)

    def read(length: int) -> bytes:
        at = file.tell()
        return file.read(min(length, begin - at if at < begin else max(_PIECE, (size - at) // 2)))

    decoded: Any = image
    decoded.load_read = read


def with_its_end(file: BinaryIO) -> bytes | None:
    """The file and the end marker that it lacks, if nothing else is missing; None otherwise.

    Args:
        file: a JPEG that ends too early, seekable; left anywhere.
    """
    content = _content(file)
    if content is None or content.endswith(_END) or jpeg_parts(io.BytesIO(content)).end is not None:
        return None
    ended = content + _END
    last_bytes_count = not np.array_equal(_small(ended), _small(content[:-_FEW] + _END))
    return ended if last_bytes_count and _same_with_more(content, len(content)) else None


def doubt_about(image: Image.Image, file: BinaryIO) -> str:
    """Why a JPEG that was read might not show all of its picture, in a person's words; "" if nothing says so.

    Args:
        image: as libjpeg made it, with pixels.
        file: its file, seekable, where the decoder stopped; left anywhere.
    """
    stopped = file.tell()
    content = _content(file)
    if content is None:
        return ""
    corner = image.getpixel((image.width - 1, image.height - 1))
    grey = set(corner if isinstance(corner, tuple) else (corner,)) <= _GREY
    ended = content.rfind(_END, max(2, stopped - 2 * _READ), stopped + len(_END)) >= 0
    run = _has_run(content) or len(set(content[-_TAIL - len(_END) : -len(_END)])) == 1
    if ended and not (grey or run or "progression" in image.info or announces_restarts(content)):
        return ""  # as nearly all
    found = walk(content)
    if ended and found.end is not None and found.sound and not (grey or run):
        return ""
    return _looked_at_closely(content, found, grey=grey, run=run)


def _looked_at_closely(content: bytes, found: JpegWalk, *, grey: bool, run: bool) -> str:
    if not found.scans:
        return ""
    first = found.scans[0]
    if found.end is None and _END not in content[first.start :]:
        ended = content + _END
        return _looked_at_closely(ended, walk(ended), grey=grey, run=run) or NO_END
    if found.end is None:
        return _OVERWRITTEN
    if not _same_with_more(content, *(scan.stop for scan in found.scans)):
        return _MISSING
    if not found.sound:
        return _OVERWRITTEN
    # The mean of blocks may be the same over a large plain ground, and what refines a picture may end in nothing.
    usual = _USUAL_CODE in content[: first.start]
    if run and any(_has_one_byte(content[scan.start : scan.stop]) for scan in found.scans if usual or scan.first):
        return _OVERWRITTEN
    return _OVERWRITTEN if not grey and _same_without_end(content, first.start, first.stop) else ""


def _same_with_more(content: bytes, *places: int) -> bool:
    """Whether more data, inserted where those of a scan end, change nothing."""
    parts = [content[begin:stop] for begin, stop in zip((0, *places), places, strict=False)]
    behind = content[places[-1] :] or _END
    return np.array_equal(_small(b"".join(parts) + behind), _small(_MORE.join([*parts, behind])))


def _same_without_end(content: bytes, start: int, stop: int) -> bool:
    """Whether the last data of a scan are not needed."""
    if stop - start <= 2 * _TAIL:
        return False
    return np.array_equal(_small(content), _small(content[: stop - _TAIL] + content[stop:]))


def _small(content: bytes) -> npt.NDArray[np.uint8]:
    """The picture at an eighth of its size, which takes all of the data; not of what comes in several passes."""
    with Image.open(io.BytesIO(content), formats=("JPEG",)) as image:
        if "progression" not in image.info and not jpeg_is_lossless(image):
            image.draft(None, (max(1, image.width // 8), max(1, image.height // 8)))
        return np.asarray(image)


def _has_run(content: bytes) -> bool:
    """Whether somewhere a byte stands for most of a sector of the disk, as where it was never written."""
    words = np.frombuffer(content, np.uint64, len(content) // 8)[:: _SECTOR // 16]
    same = words[1:][words[1:] == words[:-1]]
    return any(len(set(word.tobytes())) == 1 for word in same[:_TAIL])


def _has_one_byte(data: bytes) -> bool:
    """Whether it does so in a scan's data, or at their end; what refines a plain picture has a byte or two in all."""
    return _has_run(data) or (len(data) > _FEW and len(set(data[-_TAIL:])) == 1)


def _content(file: BinaryIO) -> bytes | None:
    size = file.seek(0, 2)
    file.seek(0)
    return file.read(size) if size <= _MOST_BYTES else None
