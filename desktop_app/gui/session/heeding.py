"""What others judge and mark in the same library, taken over by the review: late if need be, never passed over."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from desktop_app.gui.session.review_controller import Reviewing

__all__ = ["Heeding"]


class Heeding(QObject):
    """Marks are taken over at once, judgements when nothing else is going on: they end groups."""

    def __init__(self, reviewing: Reviewing) -> None:
        super().__init__(reviewing)
        self._reviewing = reviewing
        self._behind = False  # others changed something since it was last read
        reviewing.opened.connect(self._catch_up)
        reviewing.work.rested.connect(self._catch_up)

    def heed(self) -> None:
        """Others changed something."""
        self._behind = True
        self._catch_up()

    def _catch_up(self) -> None:
        reviewing = self._reviewing
        if not self._behind or not reviewing.ready:
            return
        if reviewing.work.busy:
            reviewing.change(reviewing.review.marks.heed_others)
            return
        self._behind = False
        changed: list[bool] = []

        def tell() -> None:
            if not changed:
                self._behind = True  # it failed; once more with the next change, or after the next work
            elif changed[0]:
                reviewing.marked.emit()
                reviewing.propose_again()

        reviewing.change(lambda: changed.append(reviewing.review.judgements.heed_others()), then=tell)
