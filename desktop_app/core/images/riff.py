"""The chunks of a WebP, found without decoding it."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from typing import BinaryIO, NamedTuple

__all__ = ["Chunk", "end_of_webp", "webp_chunks"]

_HEAD = 12
_OF_CHUNK = 8
_MOST = 10_000
"""Chunks that are looked at: each frame of an animation is one."""


class Chunk(NamedTuple):
    """A part of the file.

    Attributes:
        name: four bytes.
        start: where its content begins, 8 bytes behind the chunk itself.
        length: of its content.
    """

    name: bytes
    start: int
    length: int


def end_of_webp(file: BinaryIO) -> int | None:
    """Where the picture's last byte is followed by others, as its head says; None of what is not a WebP.

    Raises:
        OSError: the file cannot be read.
    """
    file.seek(0)
    head = file.read(_HEAD)
    if len(head) < _HEAD or head[:4] != b"RIFF" or head[8:] != b"WEBP":
        return None
    return _OF_CHUNK + int(struct.unpack("<I", head[4:8])[0])


def webp_chunks(file: BinaryIO, end: int) -> Iterator[Chunk]:
    """The chunks before an end, in their order; the file may be left anywhere between two.

    Raises:
        OSError: the file cannot be read.
    """
    at = _HEAD
    for _ in range(_MOST):
        file.seek(at)
        head = file.read(_OF_CHUNK)
        if at >= end or len(head) < _OF_CHUNK:
            return
        name, length = struct.unpack("<4sI", head)
        yield Chunk(name, at + _OF_CHUNK, length)
        at += _OF_CHUNK + length + length % 2
