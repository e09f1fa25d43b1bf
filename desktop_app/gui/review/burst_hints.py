"""How sharp the photos of a burst are beside each other, measured while one looks at them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

import shiboken6
from PySide6.QtCore import QObject, Signal

from desktop_app.core.duplicates.review import Row
from desktop_app.core.errors import KnownError
from desktop_app.core.language import tr
from desktop_app.core.types import Photo, PhotoId
from desktop_app.gui.background.tasks import Lane, Tasks

KEPT = 4096
"""Measurements that are kept."""

MOST = 200
"""Photos of a burst that are measured; of a longer one nothing is said."""

__all__ = ["KEPT", "MOST", "BurstHints", "say"]


class BurstHints(QObject):
    """Measures what is in sight, each photo once.

    Args:
        measure: worker: the sharpness of a photo's picture.
        tasks: where.

    Signals:
        measured: there is more to say.
    """

    measured = Signal()

    def __init__(self, measure: Callable[[Photo], float], tasks: Tasks, *, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._measure, self._tasks = measure, tasks
        self._known: dict[tuple[PhotoId, bytes], float | None] = {}

    def of(self, row: Row, members: Sequence[Row]) -> str:
        """What to say of a photo of a burst; "" until all of them are measured."""
        if len(members) > MOST:
            return ""
        values = []
        for member in members:
            key = member.photo.id, member.photo.fingerprint
            if key not in self._known:
                self._ask(member.photo)
            values.append(self._known.get(key))
        mine = self._known.get((row.photo.id, row.photo.fingerprint))
        known = [value for value in values if value is not None]
        return "" if mine is None or len(known) < len(values) else say(mine, max(known))

    def _ask(self, photo: Photo) -> None:
        key = photo.id, photo.fingerprint
        while len(self._known) >= KEPT:
            del self._known[next(iter(self._known))]
        self._known[key] = None  # asked; also what cannot be read is asked once
        keep = partial(self._keep, key)
        failed: Callable[[KnownError], None] = lambda _error: keep(0.0)  # noqa: E731 -- its row says why
        self._tasks.run(partial(self._measure, photo), then=keep, failed=failed, lane=Lane.DECODE)

    def _keep(self, key: tuple[PhotoId, bytes], value: float) -> None:
        self._known[key] = value
        if shiboken6.isValid(self):  # the answer may outlive the window
            self.measured.emit()


def say(value: float, best: float) -> str:
    """A photo's sharpness beside that of the sharpest one, in words."""
    share = value / best if best > 0 else 1.0
    if share >= 1:
        return tr("The sharpest of these")
    if share >= 0.9:
        return tr("As sharp as the best")
    return tr("A little softer") if share >= 0.7 else tr("Blurred")
