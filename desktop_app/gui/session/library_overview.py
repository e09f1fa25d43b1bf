"""What the window knows of the library without asking: folders and counts."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from desktop_app.core.images.unread import in_words
from desktop_app.core.library import Library
from desktop_app.core.types import Failure, Folder, FolderId
from desktop_app.gui.background.tasks import Tasks
from desktop_app.gui.session.navigation import Location

__all__ = ["LibraryOverview"]


@dataclass(frozen=True, slots=True)
class _Snapshot:
    folders: tuple[Folder, ...]
    failures: int
    unread: str
    inside: dict[FolderId, dict[Path, int]]


class LibraryOverview(QObject):
    """Folders and counts as they were last read.

    Signals:
        changed: they are different now.
        loaded: they were read for the first time.
    """

    changed = Signal()
    loaded = Signal()

    def __init__(self, library: Library, tasks: Tasks, *, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self._tasks = tasks
        self._now: _Snapshot | None = None
        self._duplicates = 0
        self._unlisted: tuple[Failure, ...] = ()

    @property
    def known(self) -> bool:
        """False until the first answer."""
        return self._now is not None

    @property
    def folders(self) -> tuple[Folder, ...]:
        """The watched folders."""
        return self._now.folders if self._now else ()

    def inside(self, folder: FolderId) -> dict[Path, int]:
        """The folders inside a watched one, by relative path, each with how many photos are in and below it."""
        return self._now.inside.get(folder, {}) if self._now else {}

    @property
    def photos(self) -> int:
        """Photos in all folders."""
        return sum(folder.photos for folder in self.folders)

    @property
    def failures(self) -> int:
        """Files and folders that are not readable."""
        return self._now.failures if self._now else 0

    @property
    def unread(self) -> str:
        """How many files are of kinds that are not read, in words; "" where there are none."""
        return self._now.unread if self._now else ""

    @property
    def duplicates(self) -> int:
        """Groups of duplicates, as far as they were looked for."""
        return self._duplicates

    def set_duplicates(self, groups: int) -> None:
        """How many groups were found."""
        if groups != self._duplicates:
            self._duplicates = groups
            self.changed.emit()

    def folder(self, folder: FolderId | None) -> Folder | None:
        """A folder by its id."""
        return next((known for known in self.folders if known.id == folder), None)

    def path_of(self, location: Location) -> Path | None:
        """The folder on the disk that a place is; None of what is none."""
        folder = self.folder(location.folder)
        return None if folder is None else folder.path / (location.below or "")

    def note_unlisted(self, folders: Collection[FolderId] | None, found: Sequence[Failure]) -> None:
        """What a run over these folders, or all, could not look at."""
        looked = [folder for folder in self.folders if folders is None or folder.id in folders]
        self._unlisted = (*(one for one in self._unlisted if not _below(one, looked)), *found)
        self.refresh()

    def read_failures(self) -> list[Failure]:
        """Worker: what is not readable, with the reasons."""
        folders = self._library.folders()
        return [*(one for one in self._unlisted if _below(one, folders)), *self._library.failures()]

    def refresh(self) -> None:
        """Read them again."""
        self._tasks.run(self._read, then=self._keep, channel="shelf")

    def _read(self) -> _Snapshot:
        folders = tuple(self._library.folders())
        inside = {folder.id: self._library.catalog.folders.below(folder.id) for folder in folders}
        return _Snapshot(folders, len(self.read_failures()), in_words(self._library.unread()), inside)

    def _keep(self, snapshot: _Snapshot) -> None:
        first, changed = self._now is None, snapshot != self._now
        self._now = snapshot
        if changed:
            self.changed.emit()
        if first:
            self.loaded.emit()


def _below(failure: Failure, folders: Sequence[Folder]) -> bool:
    return any(failure.path.is_relative_to(folder.path) for folder in folders)
