"""Whether a JPEG's data suffice for its picture: libjpeg shows what is missing in grey, and says nothing."""

from __future__ import annotations

import io
from typing import BinaryIO

import numpy as np
import numpy.typing as npt
from PIL import Image

from desktop_app.core.images.jpeg_parts import jpeg_parts
from desktop_app.core.language import english

__all__ = ["doubt_about", "with_its_end"]

_END = b"\xff\xd9"
_MORE = bytes(range(1, 128)) * 4  # data of no meaning; a decoder that still wants some makes another picture of it
_FEW = 16  # bytes; a picture's last blocks take fewer only where they are grey
_GREY = {128, (128, 128, 128)}
_TAIL = 64
_MOST_BYTES = 1 << 28


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
    return ended if last_bytes_count and _suffices(content, len(content)) else None


def doubt_about(image: Image.Image, file: BinaryIO) -> str:
    """Why a JPEG that was read might not show all of its picture, in a person's words; "" if nothing says so.

    Args:
        image: as libjpeg made it, with pixels.
        file: its file, seekable; left anywhere.
    """
    at_the_end = image.getpixel((image.width - 1, image.height - 1))
    if at_the_end not in _GREY and not _ends_in_one_byte(file):
        return ""
    content = _content(file)
    if content is None:
        return ""
    end = jpeg_parts(io.BytesIO(content)).end
    data = len(content) if end is None else end - len(_END)
    if not _suffices(content, data):
        return english("a part of the picture is missing")
    if content[data - _TAIL : data] == content[data - 1 : data] * _TAIL and at_the_end not in _GREY:
        return english("a part of the picture is overwritten")
    return ""


def _suffices(content: bytes, end: int) -> bool:
    """Whether more data, inserted where they end, change nothing."""
    return np.array_equal(_small(content[:end] + _END), _small(content[:end] + _MORE + _END))


def _small(content: bytes) -> npt.NDArray[np.uint8]:
    """The picture at an eighth of its size, which takes all of the data; not of what comes in several passes."""
    with Image.open(io.BytesIO(content), formats=("JPEG",)) as image:
        if "progression" not in image.info:
            image.draft(None, (image.width // 8, image.height // 8))
        return np.asarray(image)


def _ends_in_one_byte(file: BinaryIO) -> bool:
    size = file.seek(0, 2)
    file.seek(max(0, size - _TAIL - len(_END)))
    tail = file.read(_TAIL + len(_END))
    return tail[:_TAIL] == tail[:1] * _TAIL


def _content(file: BinaryIO) -> bytes | None:
    size = file.seek(0, 2)
    file.seek(0)
    return file.read(size) if size <= _MOST_BYTES else None
