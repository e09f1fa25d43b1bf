"""Clicks on a photo of the gallery: one shows what looks like it, two open its file."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject

from desktop_app.core.types import Photo, PhotoId
from desktop_app.gui import words
from desktop_app.gui.actions import files, queries
from desktop_app.gui.gallery.model import GalleryModel
from desktop_app.gui.session.session import Session

__all__ = ["Picking"]


class Picking(QObject):
    """Goes to a clicked photo's neighbours; back again where a second click opens it."""

    def __init__(
        self, session: Session, model: GalleryModel, parent: QObject, *, current: Callable[[], PhotoId | None]
    ) -> None:
        super().__init__(parent)
        self.current = current
        self._session, self._model = session, model
        self._clicked: PhotoId | None = None
        self._left_by_click = False

    def pick(self, photo: PhotoId) -> None:
        """It was clicked."""
        self._clicked, self._left_by_click = photo, False
        row = self._model.row_of(photo)
        known = self._model.photo(row) if row >= 0 else None
        if known is not None:
            self._go_to_neighbours([known])
        else:  # clicked before its row was read
            session = self._session
            session.tasks.run(partial(session.library.photos, [photo]), then=self._go_to_neighbours, channel="pick")

    def open_clicked(self) -> None:
        """It was clicked twice."""
        photo, self._clicked = self._clicked or self.current(), None
        if photo is None:
            return
        self._session.tasks.drop("pick")
        if self._left_by_click:  # the first click of the two has gone to its neighbours
            self._session.navigator.back()
        self._session.tasks.run(partial(self._session.library.photos, [photo]), then=self._open_files)

    def _go_to_neighbours(self, photos: list[Photo]) -> None:
        before = self._session.navigator.here
        for photo in photos:
            queries.find_like_photo(self._session, photo.id, name=words.file_name(photo.path))
        self._left_by_click = self._session.navigator.here is not before

    def _open_files(self, photos: list[Photo]) -> None:
        for photo in photos:
            files.open_file(self._session, photo.path)
