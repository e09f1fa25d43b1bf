"""Which of the watched folders are there: a drive that is plugged in again is seen within seconds."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from desktop_app.core.indexing.mounts import mounted_now
from desktop_app.core.types import Folder

__all__ = ["RootsThere"]

_SLOW_SECONDS = 1.0

_Identity = tuple[int, int]


class RootsThere:
    """Asks for each folder's own entry and nothing below it, and lists what is mounted: no disk has to start for that.

    Args:
        folders: those on this machine. One that takes a second to answer is a share that is not reachable, and is not
            asked again.
        clock: seconds that never go back.
    """

    def __init__(self, folders: Sequence[Folder], *, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._seen = {folder: _identity(folder.path) for folder in folders}
        self._mounted = mounted_now()

    def changed(self) -> list[Folder]:
        """The folders that went away, came back, or are another volume now; and those away, if others were mounted.

        A drive that is plugged in again may be mounted elsewhere.
        """
        found, mounted = [], mounted_now()
        for folder, before in list(self._seen.items()):
            began = self._clock()
            now = self._seen[folder] = _identity(folder.path)
            if now != before or (now is None and mounted != self._mounted):
                found.append(folder)
            if self._clock() - began > _SLOW_SECONDS:
                del self._seen[folder]
        self._mounted = mounted
        return found


def _identity(folder: Path) -> _Identity | None:
    try:
        status = folder.stat()
    except OSError:
        return None
    return status.st_dev, status.st_ino
