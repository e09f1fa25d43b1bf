"""The blocks of a GIF, found without decoding it."""

from __future__ import annotations

from typing import BinaryIO

__all__ = ["end_of_gif"]

_HEAD, _FLAGS = 13, 10
_EXTENSION, _FRAME = 0x21, 0x2C
_FRAME_HEAD, _FLAGS_OF_FRAME = 10, 9
_AT_ONCE = 1 << 16


def end_of_gif(file: BinaryIO) -> int:
    """Where other data may follow: behind the byte that ends it; what comes before are blocks of short parts.

    Args:
        file: seekable; left anywhere.

    Raises:
        OSError: the file cannot be read.
        IndexError: it ends before its picture does.
    """
    content = _Window(file)
    at = _HEAD + _colours(content[_FLAGS])
    while (kind := content[at]) in {_EXTENSION, _FRAME}:
        at += 2 if kind == _EXTENSION else _FRAME_HEAD + 1 + _colours(content[at + _FLAGS_OF_FRAME])
        while length := content[at]:
            at += 1 + length
        at += 1
    return at + 1


def _colours(flags: int) -> int:
    """Bytes of a palette."""
    return 3 << (flags & 7) + 1 if flags & 0x80 else 0


class _Window:
    """Bytes of a file by their place, of which only those around the last one are in memory."""

    def __init__(self, file: BinaryIO) -> None:
        self._file, self._start, self._bytes = file, 0, b""

    def __getitem__(self, place: int) -> int:
        if not 0 <= place - self._start < len(self._bytes):
            self._file.seek(place)
            self._start, self._bytes = place, self._file.read(_AT_ONCE)
        return self._bytes[place - self._start]
