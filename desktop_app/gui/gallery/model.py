"""The gallery's model: an array of photo ids; the photos themselves are read a page at a time when needed."""

from __future__ import annotations

from bisect import bisect_right
from collections import OrderedDict
from collections.abc import Callable, Sequence
from enum import IntEnum
from functools import partial
from typing import Any

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QAbstractListModel, QMimeData, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop_app.core.errors import KnownError, display_path
from desktop_app.core.language import tr
from desktop_app.core.parts import Part
from desktop_app.core.types import Photo, PhotoId, PhotoIds
from desktop_app.gui import words
from desktop_app.gui.background.mime import files_to_mime, name_photos
from desktop_app.gui.background.tasks import Tasks
from desktop_app.gui.plain_text import plain
from desktop_app.gui.session.navigation import Contents

PAGE = 256
"""Photos read at once."""

PAGES = 64
"""Pages kept."""

__all__ = ["PAGE", "GalleryModel", "Role"]

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class Role(IntEnum):
    """What the model tells beside the usual roles."""

    PHOTO_ID = Qt.ItemDataRole.UserRole + 1
    PHOTO = Qt.ItemDataRole.UserRole + 2
    DISTANCE = Qt.ItemDataRole.UserRole + 3


class GalleryModel(QAbstractListModel):
    """Photos in the order of an id array, with distances when they are neighbours of a query.

    Args:
        read: `Library.photos`; called on a worker.
        tasks: where it is called.
    """

    def __init__(
        self,
        read: Callable[[Sequence[PhotoId]], list[Photo]],
        tasks: Tasks,
        *,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._read = read
        self._tasks = tasks
        self._contents = Contents()
        self._count = 0
        self._starts: tuple[int, ...] = ()
        self._pages: OrderedDict[int, dict[PhotoId, Photo]] = OrderedDict()
        self._asked: set[int] = set()
        self._outdated: set[int] = set()  # pages that may be others now; shown until they are read again
        self._generation = 0

    @property
    def ids(self) -> PhotoIds:
        """The ids on show."""
        return self._contents.ids[: self._count]

    @property
    def shapes(self) -> npt.NDArray[np.float32] | None:
        """Width by height of each photo, also of those that are not on show; None where that was not asked."""
        return self._contents.shapes

    @property
    def starts(self) -> tuple[int, ...]:
        """The first row of each section on show."""
        return self._starts

    def section_count(self, number: int) -> int:
        """How many photos a section shows."""
        end = self._starts[number + 1] if number + 1 < len(self._starts) else self._count
        return end - self._starts[number]

    def section_title(self, number: int) -> str:
        """The heading of a section."""
        return self._contents.sections[number].title

    @property
    def contents(self) -> Contents:
        """Everything that can be shown, also what a smaller radius hides."""
        return self._contents

    def show(self, contents: Contents, *, count: int | None = None) -> None:
        """Show other photos: all, or the first `count`."""
        self.beginResetModel()
        self._contents = contents
        self._count = len(contents) if count is None else min(count, len(contents))
        self._section()
        self._pages.clear()
        self._asked.clear()
        self._outdated.clear()
        self._generation += 1
        self.endResetModel()

    def confirm(self, contents: Contents) -> None:
        """Take the same photos as a newer answer; each is read again when it is next needed, and shown until then."""
        self._contents = contents
        self._section()
        self._outdated = set(self._pages) | self._asked

    def cut(self, count: int) -> None:
        """Show only the first `count`: what a smaller radius leaves. Nothing is asked again."""
        count = min(count, len(self._contents))
        if count < self._count:
            self.beginRemoveRows(_ROOT, count, self._count - 1)
            self._count = count
            self._section()
            self.endRemoveRows()
        elif count > self._count:
            self.beginInsertRows(_ROOT, self._count, count - 1)
            self._count = count
            self._section()
            self.endInsertRows()

    def _section(self) -> None:
        self._starts = tuple(each.start for each in self._contents.sections if each.start < self._count)

    def row_of(self, photo: PhotoId | None) -> int:
        """Where a photo is, -1 when it is not on show."""
        if photo is None:
            return -1
        found = np.flatnonzero(self.ids == photo)
        return int(found[0]) if len(found) else -1

    def photo_id(self, row: int) -> PhotoId:
        """The photo at a row."""
        return PhotoId(int(self._contents.ids[row]))

    def distance(self, row: int) -> int | None:
        """Its distance from the query."""
        distances = self._contents.distances
        return None if distances is None else int(distances[row])

    def likeness(self, row: int) -> tuple[str, str] | None:
        """How alike a photo is to the query, in words and in bits; None without a query."""
        distance = self.distance(row)
        if distance is None or self.photo_id(row) == self._contents.asked:
            return None
        number = bisect_right(self._starts, row) - 1
        said = self.section_title(number) if number >= 0 else ""
        return said, tr("{distance} of {bits} bits differ", distance=distance, bits=self._contents.bits)

    def place(self, row: int) -> Part | None:
        """Where the photo at a row has the part that was asked about; None without one."""
        return self._contents.places.get(self.photo_id(row))

    def photo(self, row: int) -> Photo | None:
        """The photo at a row, None while it is being read for the first time."""
        page = self._pages.get(row // PAGE)
        if page is None or row // PAGE in self._outdated:
            self.need(row, row)
        return None if page is None else page.get(self.photo_id(row))

    def need(self, first: int, last: int) -> None:
        """Rows `first` to `last` will be asked for: read their pages."""
        for number in range(first // PAGE, last // PAGE + 1):
            if number in self._pages:
                self._pages.move_to_end(number)
            if number not in self._asked and (number not in self._pages or number in self._outdated):
                self._asked.add(number)
                self._outdated.discard(number)
                ids = [PhotoId(int(value)) for value in self._contents.ids[number * PAGE : (number + 1) * PAGE]]
                asked = number, self._generation
                self._tasks.run(
                    partial(self._read, ids),
                    then=partial(self._keep, *asked),
                    failed=partial(self._fail, *asked),
                    lost=partial(self._give_up, *asked),
                )

    def rowCount(self, parent: Index = _ROOT) -> int:  # noqa: N802 -- Qt's name
        """Photos on show."""
        return 0 if parent.isValid() else self._count

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Every photo can be selected and dragged out."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsDragEnabled

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Names for display and accessibility, a tooltip, and the roles of `Role`."""
        row = index.row()
        if not index.isValid() or row >= self._count:
            return None
        if role == Role.PHOTO_ID:
            return self.photo_id(row)
        if role == Role.DISTANCE:
            return self.distance(row)
        if role not in (Role.PHOTO, *_TEXTS):
            return None
        photo = self.photo(row)
        if photo is None or role == Role.PHOTO:
            return photo
        return _TEXTS[role](photo, self.likeness(row))

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:  # noqa: N802 -- Qt's name
        """The photos' files, for dropping them on other applications, and which photos they are."""
        # A drag must have its data at once, so this is the one place that does not wait for a worker.
        ids = [self.photo_id(row) for row in sorted({index.row() for index in indexes})]
        try:
            photos = self._read(ids)
        except KnownError as error:
            self._tasks.known.emit(error)
            return QMimeData()
        data = files_to_mime([photo.path for photo in photos])
        name_photos(data, [photo.id for photo in photos])
        return data

    def mimeTypes(self) -> list[str]:  # noqa: N802 -- Qt's name
        """Files."""
        return ["text/uri-list"]

    def _keep(self, number: int, generation: int, photos: list[Photo]) -> None:
        if generation != self._generation:
            return
        self._asked.discard(number)
        before, now = self._pages.get(number), {photo.id: photo for photo in photos}
        self._pages[number] = now
        while len(self._pages) > PAGES:
            self._pages.popitem(last=False)
        first, last = number * PAGE, min((number + 1) * PAGE, self._count) - 1
        if number in self._outdated:  # it was on its way when a newer answer came
            self.need(first, first)
        if first <= last and now != before:
            self.dataChanged.emit(self.index(first), self.index(last))

    def _fail(self, number: int, generation: int, error: KnownError) -> None:
        self._give_up(number, generation)
        self._tasks.known.emit(error)

    def _give_up(self, number: int, generation: int) -> None:
        """Read it the next time that it is needed."""
        if generation == self._generation:
            self._asked.discard(number)
            if number in self._pages:
                self._outdated.add(number)


def _spoken(photo: Photo, likeness: tuple[str, str] | None) -> str:
    said = [words.file_name(photo.path)]
    if photo.taken is not None:
        said.append(words.moment(photo.taken))
    if likeness is not None:
        said.append(likeness[0])
    return ", ".join(said)


def _tooltip(photo: Photo, likeness: tuple[str, str] | None) -> str:
    lines = [words.file_name(photo.path), words.whole_path(photo.path.parent)]
    if photo.taken is not None:
        lines.append(words.moment(photo.taken))
    if likeness is not None:
        lines.append(f"{likeness[0]}: {likeness[1]}")
    return plain("\n".join(lines))


_TEXTS: dict[int, Callable[[Photo, tuple[str, str] | None], str]] = {
    Qt.ItemDataRole.DisplayRole: lambda photo, _likeness: display_path(photo.path.name),
    Qt.ItemDataRole.AccessibleTextRole: _spoken,
    Qt.ItemDataRole.ToolTipRole: _tooltip,
}
