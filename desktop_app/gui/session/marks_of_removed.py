"""Marks that went with the photos that were removed: those that come back are marked as they were."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop_app.core.duplicates.review import Review
from desktop_app.core.errors import ActionError
from desktop_app.core.library import Library
from desktop_app.core.removal.plan import RemovalItem
from desktop_app.gui.session.removal_steps import Report

if TYPE_CHECKING:
    from desktop_app.gui.session.review_controller import Reviewing

__all__ = ["MarksOfRemoved"]


class MarksOfRemoved(QObject):
    """By path: a photo that comes back is another one to the catalog."""

    def __init__(self, library: Library, reviewing: Reviewing) -> None:
        super().__init__(reviewing)
        reviewing.acted.connect(self._heed)
        self._library, self._reviewing = library, reviewing
        self._gone: set[Path] = set()
        self._back: set[Path] = set()

    def note(self, leaving: Iterable[RemovalItem]) -> None:
        """These are gone, and still have their marks."""
        marks = self._reviewing.review.marks
        self._gone |= {item.photo.path for item in leaving if marks.removed(item.photo.id)}

    def _heed(self, report: Report) -> None:
        """What is where it was again is not known to the catalog yet."""
        back = self._gone.intersection(report.done if report.kind is None else ())
        self._gone -= back
        self._back |= back

    def mark_again(self, then: Callable[[], None]) -> None:
        """The catalog knows what came back: mark it, then go on."""
        back, self._back = self._back, set()
        if back:
            self._reviewing.change(partial(_mark, self._library, self._reviewing.review, sorted(back)), then=then)
        else:
            then()


def _mark(library: Library, review: Review, paths: Iterable[Path]) -> None:
    for path in paths:
        photo = library.photo_at(path)
        if photo is not None:
            with suppress(ActionError):  # protected since, or now the last of its group that is kept
                review.mark(photo.id, remove=True)
