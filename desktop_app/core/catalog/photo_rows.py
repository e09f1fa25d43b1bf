"""Rows of photos and of files that cannot be read, as the scanner and the indexer hold them."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from desktop_app.core.types import Companion, FolderId, PhotoId

__all__ = ["DOUBTED", "FailureRow", "FileRow", "PhotoRow", "companions_of", "companions_text"]

DOUBTED = -1
"""In place of a file's times: whatever they are, it is read again by the next scan."""


@dataclass(frozen=True, slots=True)
class FileRow:
    """What the scanner compares with the disk. `photo` is None for a file that could not be read.

    `stale`: an earlier version has read it, perhaps otherwise than it is read today.
    `companions` as `companions_text` writes them.
    `ctime_ns` as of `file_times.changed_ns`; 0 where it is not known, `DOUBTED` where the file is to be read again.
    """

    photo: PhotoId | None
    size: int
    mtime_ns: int
    lasting: bool = True
    stale: bool = False
    ctime_ns: int = 0
    fingerprint: bytes = b""
    companions: str = ""


@dataclass(frozen=True, slots=True)
class PhotoRow:
    """A photo as the indexer stores it; `path` is relative to the folder, as bytes."""

    folder: FolderId
    path: bytes
    size: int
    mtime_ns: int
    fingerprint: bytes
    width: int
    height: int
    format: str
    taken: datetime | None
    camera: str
    has_gps: bool
    offset: int | None = None
    saved: datetime | None = None
    named: datetime | None = None
    doubt: str = ""
    ctime_ns: int = 0
    companions: tuple[Companion, ...] = ()


@dataclass(frozen=True, slots=True)
class FailureRow:
    """A file that could not be read; `lasting` as long as the file does not change.

    `until` bounds that to a second since the epoch: a busy machine, not the file, may have been the reason.
    """

    folder: FolderId
    path: bytes
    size: int
    mtime_ns: int
    reason: str
    lasting: bool
    until: int = 0
    ctime_ns: int = 0


def companions_text(companions: Iterable[Companion]) -> str:
    """What the catalog holds of them; ASCII, since names on a disk need not be text."""
    rows = [[one.name, one.kind, one.size] for one in companions]
    return json.dumps(rows) if rows else ""


def companions_of(text: str) -> tuple[Companion, ...]:
    """What `companions_text` wrote."""
    return tuple(Companion(*row) for row in json.loads(text)) if text else ()
