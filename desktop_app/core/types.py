"""The values that pass between core and the front ends: frozen, plain, thread-safe."""

from __future__ import annotations

import threading
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import Enum
from pathlib import Path
from typing import Literal, NewType, Self

import numpy as np
import numpy.typing as npt

PhotoId = NewType("PhotoId", int)
"""A photo in the catalog; stable through renames and moves, never reused."""

FolderId = NewType("FolderId", int)
"""A watched folder in the catalog."""

PhotoIds = npt.NDArray[np.int64]
"""int64 (N,) of PhotoId."""

Picture = npt.NDArray[np.uint8]
"""uint8 (H, W, 3) RGB, oriented upright, contiguous."""

ResizeRule = Literal["stretch", "crop"]
"""How a picture becomes an encoder's square: whatever its aspect, or the short side fitted and the centre cut out."""

READING = 2
"""The way that pictures and their metadata are read; it rises when photos are read otherwise than before.

1: colours by their profile, transparency on a ground, deep pictures in their range, the largest page, dates by kind.
2: a JPEG whose data are not those of its picture is doubtful.
"""

__all__ = [
    "READING",
    "Cancelled",
    "Companion",
    "Control",
    "Failure",
    "Folder",
    "FolderId",
    "IndexSummary",
    "Matches",
    "Phase",
    "Photo",
    "PhotoId",
    "PhotoIds",
    "Picture",
    "Place",
    "Progress",
    "ResizeRule",
]


@dataclass(frozen=True, slots=True)
class Folder:
    """A watched folder.

    Attributes:
        path: absolute.
        photos: how many photos in it can be searched.
        online: False while the folder is not reachable (an unplugged drive): its photos are kept.
    """

    id: FolderId
    path: Path
    photos: int
    online: bool


@dataclass(frozen=True, slots=True)
class Place:
    """Where a folder lies, whatever its path is today: a volume, and the path in it as the file system's bytes.

    `away` where it was not there when it was last looked for.
    """

    volume: str
    inside: bytes
    away: bool = False


@dataclass(frozen=True, slots=True)
class Photo:
    """A photo of the library.

    Attributes:
        path: absolute; may hold surrogate escapes where the name is not UTF-8 (`errors.display_path`).
        size: bytes.
        mtime_ns: modification time, ns since the epoch.
        width: pixels, after EXIF orientation.
        height: pixels, after EXIF orientation.
        format: e.g. "JPEG".
        taken: the moment of exposure by the camera's clock (DateTimeOriginal, else DateTimeDigitized), naive, with
            microseconds where the camera counted fractions of a second; None where unknown.
        camera: maker and model, or "".
        has_gps: the file says where it was taken.
        fingerprint: content hash, 16 bytes (`fingerprint.fingerprint`).
        online: its folder is reachable.
        offset: minutes that the camera's clock was ahead of UTC; None where unknown.
        saved: when a program last wrote it, as it says itself (DateTime), naive; it tells nothing about the exposure.
        named: the date that its name says, naive; it tells nothing about the exposure.
        doubt: why it might not show all of its picture, in a person's words; "" where nothing speaks for that.
        companions: the files that belong to it, by name.
    """

    id: PhotoId
    folder: FolderId
    path: Path
    size: int
    mtime_ns: int
    width: int
    height: int
    format: str
    taken: datetime | None
    camera: str
    has_gps: bool
    fingerprint: bytes
    online: bool
    offset: int | None = None
    saved: datetime | None = None
    named: datetime | None = None
    doubt: str = ""
    companions: tuple[Companion, ...] = ()

    @property
    def is_film(self) -> bool:
        """It is a film, of which its first frame is shown."""
        return self.format == "FILM"

    @property
    def date(self) -> datetime:
        """The best that is known of when it was taken, for showing and sorting; `date_source` tells what that is."""
        modified = datetime.fromtimestamp(self.mtime_ns / 1e9)  # noqa: DTZ006 -- the others have no zone either
        return self.taken or self.named or self.saved or modified

    @property
    def date_source(self) -> Literal["camera", "name", "saving", "file"]:
        """Where `date` is from: the camera, the file's name, a program that saved it, or the file's own time."""
        if self.taken is not None:
            return "camera"
        return "name" if self.named is not None else "saving" if self.saved is not None else "file"


@dataclass(frozen=True, slots=True)
class Companion:
    """A file that belongs to a photo, in the same folder.

    Attributes:
        name: of the file.
        kind: what it is, in a person's words; one of `images.companions.KINDS`.
        size: bytes.
    """

    name: str
    kind: str
    size: int


@dataclass(frozen=True, slots=True)
class Failure:
    """A file that is not in the library, and why, in a person's words."""

    path: Path
    reason: str


@dataclass(frozen=True, slots=True)
class Matches:
    """What looks like a query: ids int64 (N,) and distances int32 (N,), nearest first, ties by id.

    Attributes:
        others: by head, int32 (N,), the distances of other heads, where the query has codes of theirs.
    """

    ids: PhotoIds
    distances: npt.NDArray[np.int32]
    others: Mapping[str, npt.NDArray[np.int32]] = field(default_factory=dict)

    def __len__(self) -> int:
        return len(self.ids)

    @classmethod
    def none(cls) -> Self:
        """No match at all."""
        return cls(np.empty(0, np.int64), np.empty(0, np.int32))

    def within(self, radius: int) -> Matches:
        """The matches at most `radius` bits away: a cut, since they are sorted."""
        return self.first(int(np.searchsorted(self.distances, radius, side="right")))

    def first(self, count: int) -> Matches:
        """The nearest of them, at most `count`."""
        others = {head: distances[:count] for head, distances in self.others.items()}
        return Matches(self.ids[:count], self.distances[:count], others)


class Phase(Enum):
    """What a long piece of work is doing."""

    SCANNING = "scanning"
    ENCODING = "encoding"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class IndexSummary:
    """What one run of indexing did.

    Attributes:
        failed: this run's, and those of earlier runs still failing.
        unlisted: those of `failed` that no catalog keeps: what could not even be looked at.
        doubtful: photos that are read, and might not show all of their picture.
        unread: pictures and films of kinds that are not read: how many of each suffix, the most first.
        away: folders that were to be looked at and are not connected, or went away while they were read.
    """

    added: int = 0
    changed: int = 0
    moved: int = 0
    removed: int = 0
    unchanged: int = 0
    failed: tuple[Failure, ...] = ()
    unlisted: tuple[Failure, ...] = ()
    doubtful: tuple[Failure, ...] = ()
    unread: tuple[tuple[str, int], ...] = ()
    away: tuple[Path, ...] = ()
    seconds: float = 0.0


@dataclass(frozen=True, slots=True)
class Progress:
    """A step of a long piece of work, yielded often enough to draw it and to stop between steps.

    Attributes:
        done: photos dealt with so far (while scanning: files seen).
        total: photos to deal with, None while it is not known.
        rate: photos a second, over the last seconds; 0 while unknown.
        remaining: seconds left, None while unknown.
        path: the file just dealt with.
        summary: the counts so far; complete when `phase` is DONE.
    """

    phase: Phase
    done: int
    total: int | None
    rate: float = 0.0
    remaining: float | None = None
    path: Path | None = None
    summary: IndexSummary = field(default_factory=IndexSummary)


class Cancelled(Exception):  # noqa: N818 -- no error: the user's wish
    """Raised out of long work when its `Control` was cancelled; what was stored stays stored."""


class Control:
    """Pause, resume and cancel for long work: set from any thread, obeyed between two steps.

    Args:
        within: of the work that this is a part of: paused or cancelled, it pauses or cancels this one too.
    """

    def __init__(self, *, within: Control | None = None) -> None:
        self._within = within
        self._changed: threading.Condition = within._changed if within else threading.Condition()  # noqa: SLF001
        self._cancelled = self._paused = False

    @property
    def cancelled(self) -> bool:
        """True once `cancel` was called."""
        return self._cancelled or (self._within is not None and self._within.cancelled)

    @property
    def paused(self) -> bool:
        """True between `pause` and `resume`."""
        return self._paused or (self._within is not None and self._within.paused)

    def pause(self) -> None:
        """Hold the work at its next step."""
        self._set(paused=True, cancelled=self._cancelled)

    def resume(self) -> None:
        """Let paused work go on."""
        self._set(paused=False, cancelled=self._cancelled)

    def cancel(self) -> None:
        """Stop the work at its next step, also while it is paused."""
        self._set(paused=False, cancelled=True)

    def _set(self, *, paused: bool, cancelled: bool) -> None:
        with self._changed:
            self._paused, self._cancelled = paused, cancelled
            self._changed.notify_all()

    def checkpoint(self) -> None:
        """Called by the work between steps: waits while paused, raises `Cancelled` once cancelled."""
        with self._changed:
            self._changed.wait_for(lambda: self.cancelled or not self.paused)
        if self.cancelled:
            raise Cancelled
