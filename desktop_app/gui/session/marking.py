"""What a person marks in the review: each change in its turn, and each can be taken back."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from desktop_app.core.duplicates.favouring import Favoured, mark_favoured
from desktop_app.core.duplicates.keeper import KeeperRules
from desktop_app.core.duplicates.review import Group, Review, Totals
from desktop_app.core.errors import ActionError
from desktop_app.core.language import english
from desktop_app.core.library import Library
from desktop_app.core.relations import PhotoChoice
from desktop_app.core.types import Control, PhotoId
from desktop_app.gui.background.long_work import Work

if TYPE_CHECKING:
    from desktop_app.gui.session.review_controller import Reviewing

SELECTING = Work(english("Selecting duplicates"), 0, None)
"""What is said while the rules select."""

_COUNT_MS = 2000
"""Longer than what is marked takes to be counted, so that each count comes to its end."""

TOTALS = "totals"
"""The channel on which it is asked how much is marked."""

__all__ = ["SELECTING", "TOTALS", "Marking"]


class Marking(QObject):
    """Marks of the review; `Judging` takes the latest change back.

    Attributes:
        counting: while the rules select, it is said from time to time that marks are others now.
    """

    def __init__(self, library: Library, reviewing: Reviewing) -> None:
        super().__init__(reviewing)
        self._library, self._reviewing = library, reviewing
        self.counting = QTimer(self, interval=_COUNT_MS)
        self.counting.timeout.connect(reviewing.marked)

    def mark(self, photo: PhotoId, *, remove: bool) -> None:
        """Mark a photo for removal, or unmark it."""
        self._change(lambda review: review.mark(photo, remove=remove), photo)

    def stay(self, group: Group, photo: PhotoId) -> None:
        """Choose the photo of a group that stays."""
        self._change(lambda review: review.marks.stay(group, photo), photo)

    def only(self, group: Group, photo: PhotoId) -> None:
        """One photo of a group stays, and all others are marked, except for those that may not go."""
        self._change(lambda review: _keep_only(review, group, photo), photo)

    def clear(self) -> None:
        """Take every mark away."""
        self._change(lambda review: review.marks.clear())

    def favour(self, found: Sequence[Favoured]) -> None:
        """Mark what was found for a folder."""
        self._change(lambda review: mark_favoured(review, found))

    def use_rules(self, rules: KeeperRules) -> None:
        """Other rules; what they protect loses its mark, and it is weighed again what each group frees."""
        reviewing = self._reviewing

        def end() -> None:
            reviewing.marked.emit()
            if reviewing.proposed:  # else the search weighs at its end, or was stopped
                reviewing.check()

        reviewing.change(partial(_use_rules, self._library, reviewing.review, rules), then=end)

    def by_rules(self, among: frozenset[PhotoId] | None = None) -> None:
        """Mark the sure copies by the rules, in groups all of whose photos are of these; None means in all.

        It comes before what is compared just now, which then goes on, unless the person stops this.
        """
        reviewing = self._reviewing
        if reviewing.acting:
            return
        before = reviewing.review.marks.kept()

        def stop() -> None:
            self.counting.stop()
            self._remember(before)
            reviewing.marked.emit()
            reviewing.in_order.release()

        def end() -> None:
            stop()
            reviewing.check()

        def steps(control: Control) -> Iterator[Work]:
            yield SELECTING
            reviewing.review.mark_by_rules(control=control, among=among)

        reviewing.in_order.hold()  # else undo would take this back before what is decided while it lasts
        reviewing.work.begin(steps, done=end, stopped=stop, first=SELECTING)
        self.counting.start()

    def totals(self, then: Callable[[Totals], None], *, seen: frozenset[PhotoId] | None) -> None:
        """What is marked, and how much of it is not among the photos that are seen; None means that all are."""
        self._reviewing.tasks.run(partial(self._reviewing.review.totals, seen=seen), then=then, channel=TOTALS)

    def _change(self, work: Callable[[Review], object], photo: PhotoId | None = None) -> None:
        """Do it when its turn comes; nothing is remembered of what was refused."""
        reviewing = self._reviewing

        def run() -> None:
            before = reviewing.review.marks.kept()
            try:
                work(reviewing.review)
            finally:
                self._remember(before, photo)

        reviewing.change(run)

    def _remember(self, before: Mapping[PhotoId, PhotoChoice | None], photo: PhotoId | None = None) -> None:
        marks = self._reviewing.review.marks
        if marks.kept() != before:
            restore = partial(marks.restore, before)
            self._reviewing.judging.remember(lambda: self._reviewing.change(restore), photo)


def _keep_only(review: Review, group: Group, photo: PhotoId) -> None:
    review.mark(photo, remove=False)
    review.marks.stay(group, photo)
    for other in group.photos:
        if other != photo:
            with suppress(ActionError):  # protected, or the last one of another group
                review.mark(other, remove=True)


def _use_rules(library: Library, review: Review, rules: KeeperRules) -> None:
    review.rules = rules
    marked = {photo for group in review.savings.so_far() for photo in group.photos if review.marks.removed(photo)}
    protected = [photo.id for photo in library.photos(sorted(marked)) if rules.protects(photo)]
    review.marks.put(dict.fromkeys(protected))
