"""A photo as the catalog holds it: what tells whether it is as before, without making a `Photo` of it."""

from __future__ import annotations

import os
from datetime import datetime
from pathlib import Path
from typing import Any

from desktop_app.core.catalog.photo_rows import companions_of
from desktop_app.core.relative_paths import path_text
from desktop_app.core.types import FolderId, Photo, PhotoId

COLUMNS = (
    "p.id, p.folder_id, f.path, p.path, p.size, p.mtime_ns, p.width, p.height, p.format, p.taken, p.camera, "
    "p.has_gps, p.fingerprint, p.utc_offset, p.saved, p.named, p.doubt, p.companions, "
    "f.online AND NOT EXISTS (SELECT 1 FROM volumes v WHERE v.folder_id = p.folder_id "
    "AND v.away AND substr(p.path, 1, length(v.path)) = v.path "
    "AND substr(p.path, length(v.path) + 1, 1) = {separator})"
)
"""What is read of photos `p` and their folders `f`; its `separator` is the dialect's."""

__all__ = ["COLUMNS", "PhotoState", "file_path"]


class PhotoState:
    """A row of `COLUMNS`."""

    __slots__ = ("_row",)

    def __init__(self, row: tuple[Any, ...]) -> None:
        self._row = row

    @property
    def id(self) -> PhotoId:
        """The photo's."""
        return PhotoId(self._row[0])

    @property
    def size(self) -> int:
        """Bytes of its file."""
        return int(self._row[4])

    @property
    def fingerprint(self) -> bytes:
        """As `Photo.fingerprint`."""
        return bytes(self._row[12])

    @property
    def online(self) -> bool:
        """As `Photo.online`."""
        return bool(self._row[18])

    @property
    def text(self) -> str:
        """The same as long as nothing that a `Photo` says is different."""
        return repr(self._row)

    def photo(self) -> Photo:
        """The photo."""
        row = self._row
        return Photo(
            id=self.id,
            folder=FolderId(row[1]),
            path=file_path(row[2], row[3]),
            size=row[4],
            mtime_ns=row[5],
            width=row[6],
            height=row[7],
            format=row[8],
            taken=_moment(row[9]),
            camera=row[10],
            has_gps=bool(row[11]),
            fingerprint=row[12],
            offset=row[13],
            saved=_moment(row[14]),
            named=_moment(row[15]),
            doubt=row[16],
            companions=companions_of(row[17]),
            online=self.online,
        )


def file_path(root: bytes, path: bytes) -> Path:
    """Where the file at a path relative to a folder is."""
    return Path(os.fsdecode(root), path_text(path))


def _moment(text: str | None) -> datetime | None:
    return datetime.fromisoformat(text) if text else None
