"""How many photos are selected, and how large they are together."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from desktop_app.core.language import tr
from desktop_app.core.types import PhotoIds
from desktop_app.gui import words
from desktop_app.gui.background.tasks import Tasks
from desktop_app.gui.gallery.photo_grid import PhotoGrid

SETTLED_MS = 80
"""The sizes are added up once the selection has rested for so long."""

__all__ = ["SETTLED_MS", "Chosen"]


class Chosen(QObject):
    """Follows the selection of a gallery.

    Args:
        grid: whose selection.
        size_of: `Library.size_of`; called on a worker.
        tasks: where.

    Signals:
        changed: `text` is different.
    """

    changed = Signal()

    def __init__(self, grid: PhotoGrid, size_of: Callable[[PhotoIds], int], tasks: Tasks) -> None:
        super().__init__(grid)
        self._grid, self._size_of, self._tasks = grid, size_of, tasks
        self.text = ""
        self._settle = QTimer(self, singleShot=True, interval=SETTLED_MS)
        self._settle.timeout.connect(self._weigh)
        grid.selectionModel().selectionChanged.connect(self._count)
        grid.model().modelReset.connect(self._count)

    def _count(self, *_: object) -> None:
        count = self._grid.selected_count()
        self._say(tr("{count} selected", count=words.number(count)) if count > 1 else "")
        self._tasks.drop("selected")
        if count > 1:
            self._settle.start()
        else:
            self._settle.stop()

    def _weigh(self) -> None:
        ids = self._grid.selected_ids()
        said = tr("{ids} selected", ids=words.number(len(ids)))
        tell: Callable[[int], None] = lambda size: self._say(f"{said} · {words.file_size(size)}")  # noqa: E731
        self._tasks.run(partial(self._size_of, ids), then=tell, channel="selected")

    def _say(self, text: str) -> None:
        if text != self.text:
            self.text = text
            self.changed.emit()
