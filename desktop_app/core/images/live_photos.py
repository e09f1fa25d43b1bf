"""What tells that a photo and a film are one Live Photo, whatever they are called: the phone's mark in both."""

from __future__ import annotations

import re
import struct
from collections.abc import Iterable
from functools import lru_cache
from pathlib import Path
from typing import BinaryIO

from desktop_app.core.opening import open_file

__all__ = ["MARKED", "films_by_mark"]

MARKED = (".heic", ".jpg", ".jpeg", ".heif")
"""Suffixes of photos that may have a mark, lower case with the dot."""

_HEAD = 1 << 19
_MOST_MOOV = 1 << 23
_MARK = re.compile(rb"[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}")
_APPLE, _KEY = b"Apple iOS\0", b"com.apple.quicktime.content.identifier"
_MOST_NOTE = 1 << 14
_MOST_BOXES = 64


def films_by_mark(photos: Iterable[Path], films: Iterable[Path]) -> dict[str, tuple[str, ...]]:
    """By a film's name, the photos of the same mark; the photos are looked at only where a film has a mark."""
    marks = {film: mark for film in films if (mark := _mark(film, True))}
    if not marks:
        return {}
    of_mark: dict[bytes, list[str]] = {}
    for photo in photos:
        if mark := _mark(photo, False):
            of_mark.setdefault(mark, []).append(photo.name)
    return {film.name: tuple(of_mark[mark]) for film, mark in marks.items() if mark in of_mark}


def _mark(path: Path, film: bool) -> bytes:
    """b"" where there is none, or the file cannot be read now: then its name decides alone."""
    try:
        status = path.stat()
        return _read(path, film, status.st_size, status.st_mtime_ns)
    except OSError:
        return b""


@lru_cache(maxsize=65_536)
def _read(path: Path, film: bool, _size: int, _mtime_ns: int) -> bytes:
    with open_file(path) as file:
        content = _moov(file) if film else file.read(_HEAD)
    start = content.find(_KEY if film else _APPLE)
    found = _MARK.search(content, start, start + _MOST_NOTE) if start >= 0 else None
    return found[0].upper() if found else b""


def _moov(file: BinaryIO) -> bytes:
    """The box that describes a film, which most often lies behind its frames."""
    at = 0
    for _ in range(_MOST_BOXES):
        file.seek(at)
        head = file.read(16)
        if len(head) < 8:
            break
        length, name = struct.unpack_from(">I4s", head)
        if length == 1 and len(head) == 16:
            (length,) = struct.unpack_from(">Q", head, 8)
        if name == b"moov":
            file.seek(at)
            return file.read(min(length, _MOST_MOOV))
        if length < 8:
            break
        at += length
    return b""
