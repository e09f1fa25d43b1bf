"""Where one is in the window, and the way back."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QObject, Signal

from desktop_app.core.parts import Part
from desktop_app.core.types import FolderId, PhotoId, PhotoIds, Picture

PHOTOS = "photos"
NOT_READABLE = "not-readable"
DUPLICATES = "duplicates"
ARRIVALS = "arrivals"

__all__ = [
    "ARRIVALS",
    "DUPLICATES",
    "NOT_READABLE",
    "PHOTOS",
    "Contents",
    "Location",
    "Navigator",
    "Only",
    "Place",
    "Query",
    "Section",
]


@dataclass(frozen=True, slots=True, eq=False)
class Query:
    """What is looked for: a photo of the library, a file from outside, or a picture without a file.

    Attributes:
        subject: what `Library.similar` takes.
        name: for people.
        part: what contains, or resembles, this part of it; None asks about the whole.
    """

    subject: PhotoId | Path | Picture
    name: str
    part: Part | None = None

    @property
    def photo(self) -> PhotoId | None:
        """The photo of the library, or None when the query comes from outside."""
        return None if isinstance(self.subject, (Path, np.ndarray)) else self.subject


@dataclass(frozen=True, slots=True)
class Only:
    """The photos whose duplicates are wanted, and no others.

    Attributes:
        photos: of the library.
        name: of them, for people.
    """

    photos: frozenset[PhotoId]
    name: str


@dataclass(frozen=True, slots=True)
class Location:
    """What the middle shows: a view, and which photos or groups of it.

    Attributes:
        view: its key.
        folder: only photos in this folder.
        text: only photos with these words.
        query: only photos that look like this.
        below: a path inside the folder.
        only: in the review, only groups with one of these photos.
    """

    view: str = PHOTOS
    folder: FolderId | None = None
    text: str = ""
    query: Query | None = None
    below: Path | None = None
    only: Only | None = None

    @property
    def in_library(self) -> bool:
        """False where a file from outside has to be read to answer."""
        return self.query is None or not (isinstance(self.query.subject, Path) or self.query.part)


@dataclass(frozen=True, slots=True)
class Section:
    """Photos under one heading, up to where the next begins."""

    start: int
    title: str


@dataclass(frozen=True, slots=True, eq=False)
class Contents:
    """What a gallery holds.

    Attributes:
        ids: in the order shown.
        distances: from the query, int32 (N,); None where there is no query.
        age: how often something had been stored when it was asked for, as `PhotosView` counts.
        sections: under headings, the first beginning at 0; empty for none.
        reach: how far the slider has to be for each to be shown, bits, int32 (N,), ascending; None: the distances.
        bits: of the code that the distances are of.
        asked: the photo of the library that was asked about, if it is among them.
        places: by photo, where the part is that was asked about.
        later: a better answer, which takes seconds, for a worker to make; None where this one is the best.
        shapes: width by height of each, float32 (N,); None where that is not wanted.
    """

    ids: PhotoIds = field(default_factory=lambda: np.empty(0, np.int64))
    distances: npt.NDArray[np.int32] | None = None
    age: int = 0
    sections: tuple[Section, ...] = ()
    reach: npt.NDArray[np.int32] | None = None
    bits: int = 0
    asked: PhotoId | None = None
    places: Mapping[int, Part] = field(default_factory=dict)
    later: Callable[[], Contents] | None = None
    shapes: npt.NDArray[np.float32] | None = None

    def __len__(self) -> int:
        return len(self.ids)

    def within(self, radius: int) -> int:
        """How many are shown with the slider at `radius`."""
        reach = self.distances if self.reach is None else self.reach
        return len(self) if reach is None else int(np.searchsorted(reach, radius, side="right"))

    def same(self, other: Contents) -> bool:
        """True when nothing changed."""
        if (self.distances is None) != (other.distances is None) or not np.array_equal(self.ids, other.ids):
            return False
        if self.sections != other.sections or (self.shapes is None) != (other.shapes is None):
            return False
        if self.places != other.places:
            return False
        return self.distances is None or other.distances is None or np.array_equal(self.distances, other.distances)


@dataclass(frozen=True, slots=True, eq=False)
class Place:
    """A position in a gallery, by photos and not by rows, so that it survives new photos.

    Attributes:
        top: the first photo in sight; None at the very top.
        offset: pixels of it that are scrolled out.
        current: the photo with the focus.
        selected: ids of the selected photos.
        contents: what was on show, to be shown again at once.
    """

    top: PhotoId | None = None
    offset: int = 0
    current: PhotoId | None = None
    selected: PhotoIds = field(default_factory=lambda: np.empty(0, np.int64))
    contents: Contents | None = None


class Navigator(QObject):
    """The current location and those before it.

    Signals:
        moved: (Location, Place | None); the place is set when one comes back.
    """

    moved = Signal(object, object)

    def __init__(self, *, limit: int = 100, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.here = Location()
        self.place: Callable[[], Place | None] = lambda: None  # set by the window: where the view is
        self._limit = limit
        self._past: list[tuple[Location, Place | None]] = []
        self._future: list[tuple[Location, Place | None]] = []

    @property
    def can_go_back(self) -> bool:
        """True when there is somewhere to go back to."""
        return bool(self._past)

    @property
    def queries(self) -> list[PhotoId]:
        """The photos of the library last looked for, the latest first."""
        asked = [location.query.photo for location, _place in self._past if location.query is not None]
        if self.here.query is not None:
            asked.append(self.here.query.photo)
        return list(dict.fromkeys(photo for photo in reversed(asked) if photo is not None))

    def go(self, location: Location, *, replace: bool = False) -> None:
        """Go somewhere. `replace`: instead of here, so that Back skips it (a search while one types)."""
        if location == self.here:
            return
        if not replace:
            self._past.append((self.here, self.place()))
            del self._past[: -self._limit]
        self._future.clear()
        self.here = location
        self.moved.emit(location, None)

    def back(self) -> bool:
        """Whether there was a place to return to, where one now is; False at the beginning."""
        if not self._past:
            return False
        self._future.append((self.here, self.place()))
        self.here, place = self._past.pop()
        self.moved.emit(self.here, place)
        return True

    def forward(self) -> bool:
        """Whether there was a place that one came back from, where one now is."""
        if not self._future:
            return False
        self._past.append((self.here, self.place()))
        self.here, place = self._future.pop()
        self.moved.emit(self.here, place)
        return True

    def forget_folder(self, folder: FolderId) -> None:
        """A folder left the library: nobody goes back to it."""
        self._past = [entry for entry in self._past if entry[0].folder != folder]
        self._future = [entry for entry in self._future if entry[0].folder != folder]
        if self.here.folder == folder:
            self.go(Location(), replace=True)
