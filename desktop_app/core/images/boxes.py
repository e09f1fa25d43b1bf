"""The boxes that HEIF, AVIF, JPEG 2000 and JPEG XL files are made of (ISO/IEC 14496-12, 4.2)."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from typing import BinaryIO, NamedTuple

__all__ = ["Box", "file_boxes"]

_HEAD, _LONG_HEAD = 8, 16
_IS_LONG = 1
_MOST = 10_000


class Box(NamedTuple):
    """A part of a file.

    Attributes:
        name: four bytes.
        start: where it begins, with its head.
        content: where its content begins.
        stop: where it ends; never behind the end of the file.
        open: it goes on to the end of the file, whatever that is.
    """

    name: bytes
    start: int
    content: int
    stop: int
    open: bool = False


def file_boxes(file: BinaryIO, size: int) -> Iterator[Box]:
    """The boxes of a file one behind the other; what is none is one without a name, up to the end of the file.

    Args:
        file: seekable; may be left anywhere between two.
        size: of the file.

    Raises:
        OSError: the file cannot be read.
    """
    at = 0
    for _ in range(_MOST):
        if at >= size:
            return
        file.seek(at)
        head = file.read(_LONG_HEAD)
        if len(head) < _HEAD:
            break
        length, name = struct.unpack(">I4s", head[:_HEAD])
        begins = _HEAD
        if length == _IS_LONG and len(head) == _LONG_HEAD:
            (length,), begins = struct.unpack(">Q", head[_HEAD:]), _LONG_HEAD
        is_open = not length
        length = length or size - at
        if length < begins:
            break
        yield Box(name, at, at + begins, min(at + length, size), is_open)
        at += length
    if at < size:
        yield Box(b"", at, at, size)
