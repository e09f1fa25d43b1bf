"""Photos of the gallery that are dropped on a folder of the sidebar."""

from __future__ import annotations

import sys

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QListView, QToolTip, QWidget

from desktop_app.core.language import tr
from desktop_app.gui import words
from desktop_app.gui.background.mime import carried_photos
from desktop_app.gui.plain_text import plain
from desktop_app.gui.session.navigation import Location
from desktop_app.gui.window.sidebar_model import Entry, SidebarModel

REST_MS = 700
"""A folder that photos are held over for so long is unfolded."""

_COPIES = Qt.KeyboardModifier.AltModifier if sys.platform == "darwin" else Qt.KeyboardModifier.ControlModifier

__all__ = ["REST_MS", "FolderDrop"]


class FolderDrop(QListView):
    """Base of the sidebar: takes photos for a folder, and says beforehand what dropping them does.

    Only a folder that is there takes them. What comes from another window is left to the window as a whole.

    Signals:
        photos_dropped: (list of PhotoId, Location, bool) photos for a folder; whether they are copied there.
        rested: (Entry) photos are held over it.
    """

    photos_dropped = Signal(object, object, bool)
    rested = Signal(object)

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = SidebarModel(self)
        self.setModel(self.rows)
        self.setAcceptDrops(True)
        self._over: Location | None = None
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(self._unfold)

    def takes(self, entry: Entry) -> bool:
        """Whether photos that are held over a row would be taken by it."""
        return self._over is not None and entry.location == self._over

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 -- Qt's name
        """Photos of this window's gallery are welcome; over which rows, moving them will tell."""
        event.setAccepted(event.source() is not None and bool(carried_photos(event.mimeData())))

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:  # noqa: N802 -- Qt's name
        """Say what a drop would do there; where nothing takes photos, the mouse's sign says so."""
        super().dragMoveEvent(event)  # scrolls near the ends
        point = event.position().toPoint()
        entry = self._entry_at(point)
        self._hover(entry.location if entry is not None and _is_there(entry) else None)
        said = "" if entry is None else _said(entry, len(carried_photos(event.mimeData())), copied=_copies(event))
        QToolTip.showText(self.viewport().mapToGlobal(point), plain(said), self)
        event.setDropAction(Qt.DropAction.CopyAction)  # as the drag has it, though the photos may be moved
        event.setAccepted(self._over is not None)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:  # noqa: N802 -- Qt's name
        """They went elsewhere."""
        super().dragLeaveEvent(event)
        self._hover(None)
        QToolTip.hideText()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 -- Qt's name
        """Tell who moves or copies them."""
        entry = self._entry_at(event.position().toPoint())
        super().dragLeaveEvent(QDragLeaveEvent())  # no longer scrolls
        self._hover(None)
        QToolTip.hideText()
        event.setDropAction(Qt.DropAction.CopyAction)
        event.setAccepted(entry is not None and _is_there(entry))
        if event.isAccepted() and entry is not None:
            self.photos_dropped.emit(carried_photos(event.mimeData()), entry.location, _copies(event))

    def _entry_at(self, point: QPoint) -> Entry | None:
        index = self.indexAt(point)
        return self.rows.entry(index) if index.isValid() else None

    def _hover(self, over: Location | None) -> None:
        if over != self._over:
            self._over = over
            self._rest.start()
            self.viewport().update()

    def _unfold(self) -> None:
        row = -1 if self._over is None else self.rows.row_of(self._over)
        if row >= 0:
            self.rested.emit(self.rows.entry(self.rows.index(row)))


def _is_folder(entry: Entry) -> bool:
    return entry.location is not None and entry.location.folder is not None


def _is_there(entry: Entry) -> bool:
    return _is_folder(entry) and not entry.quiet


def _copies(event: QDropEvent) -> bool:
    return bool(event.modifiers() & _COPIES)


def _said(entry: Entry, count: int, *, copied: bool) -> str:
    """What dropping photos on a row does; "" where nothing can be dropped."""
    if not _is_folder(entry):
        return ""
    if entry.quiet:
        return tr("“{folder}” is not connected", folder=entry.text)
    photos = words.count_of(count, "photo")
    if copied:
        return tr("Copy {photos} to “{folder}”", photos=photos, folder=entry.text)
    key = words.copy_key()
    return tr("Move {photos} to “{folder}”, or copy with {key}", photos=photos, folder=entry.text, key=key)
