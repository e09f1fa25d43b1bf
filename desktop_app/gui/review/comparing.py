"""Two photos of a group side by side, over the whole window, and from group to group."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from desktop_app.core.language import tr
from desktop_app.core.types import PhotoId
from desktop_app.gui import words
from desktop_app.gui.review.comparer import Comparer
from desktop_app.gui.review.group_list import GroupList
from desktop_app.gui.review.model import DuplicatesModel, weighs
from desktop_app.gui.session.session import Session

__all__ = ["Comparing"]


class Comparing(QObject):
    """The overlay, made when it is first wanted; it shows a group that the list is at.

    Signals:
        wanted: (str, PhotoId) as the overlay's.
        closed: it went away.

    Attributes:
        overlay: None before anything was compared.
    """

    wanted = Signal(str, object)
    closed = Signal()

    def __init__(self, session: Session, groups: GroupList, model: DuplicatesModel) -> None:
        super().__init__(groups)
        self._session, self._list, self._model = session, groups, model
        self.overlay: Comparer | None = None
        session.reviewing.judging.returned.connect(self._return)

    def compare(self, number: int, member: int) -> None:
        """Show a photo of a group beside the one that stays; nothing happens where there is only one."""
        rows = self._model.members(number)
        if len(rows) < 2:
            return
        if self.overlay is None:
            session = self._session
            self.overlay = Comparer(session.tasks, session.pictures, session.thumbnails.image, self._list.window())
            self.overlay.wanted.connect(self._decide)
            self.overlay.closed.connect(self.closed)
            self.overlay.group_wanted.connect(self._go_on)
        self.overlay.compare(rows, member, where=self._where(number), weighed=self._weighed(number))

    def update(self, number: int) -> None:
        """The group changed, or the list is at another one."""
        if self.overlay is None or not self.overlay.isVisible():
            return
        if self._model.rowCount():
            rows = self._model.members(number)
            if not rows:  # the list, which lies below, reads only what is in its own sight
                self._model.need(number, number)
            self.overlay.update_rows(rows, where=self._where(number), weighed=self._weighed(number))
        else:
            self.overlay.leave()

    def _return(self) -> None:
        """The list goes to what is decided about again; here it is compared again."""
        if self.overlay is not None:
            self.overlay.move_on()

    def _decide(self, name: str, photo: PhotoId) -> None:
        self.wanted.emit(name, photo)
        if name == "only":  # nothing is left to decide in this group
            self._go_on(1)

    def _go_on(self, step: int) -> None:
        row = self._list.currentIndex().row()
        number = self._model.place(row)[0] + step if row >= 0 else 0
        if self.overlay is not None and 0 <= number < len(self._model.groups):
            self.overlay.move_on()
            self._list.go(self._model.row(number, 0))

    def _where(self, number: int) -> str:
        count = len(self._model.groups)
        return (
            tr("group {number} of {count}", number=words.number(number + 1), count=words.number(count))
            if count > 1
            else ""
        )

    def _weighed(self, number: int) -> bool:
        return weighs(self._model.groups[number].relation)
