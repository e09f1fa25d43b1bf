"""What a screen reader is told beside the notices: how many there are, and that work has come to its end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from desktop_app.core.language import comma_list, tr, translated
from desktop_app.core.types import IndexSummary
from desktop_app.gui import words
from desktop_app.gui.review.view import DuplicatesView
from desktop_app.gui.session.index_queue import Run
from desktop_app.gui.session.navigation import DUPLICATES
from desktop_app.gui.session.view import View
from desktop_app.gui.widgets.announcement import announce
from desktop_app.gui.widgets.empty_state import EmptyState
from desktop_app.gui.window.text import summary_text, title_of

if TYPE_CHECKING:
    from desktop_app.gui.window.main_window import MainWindow

SETTLED_MS = 400
"""A count that changes again within this time is not worth a word."""

__all__ = ["SETTLED_MS", "Announcer"]


class Announcer(QObject):
    """Has a screen reader say what eyes see at a glance: results, and that something is done."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._said = ""
        self._ended = False  # a search for duplicates: its groups are being read
        self._settling = QTimer(self, singleShot=True, interval=SETTLED_MS)
        self._settling.timeout.connect(self._say_results)
        session, review = window.session, window.views[DUPLICATES]
        for view in window.views.values():
            view.counted.connect(lambda _text: self._settling.start())
        session.indexing.finished.connect(self._say_indexed)
        session.reviewing.searched.connect(self._note_end)
        if isinstance(review, DuplicatesView):
            review.shown.taken.connect(lambda: self._say_groups(review))

    def _say_results(self) -> None:
        """What a search or a place shows, once it is another than before."""
        window = self._window
        here, count = window.session.navigator.here, window.top.count.text()
        found = count or _emptiness(window.view)
        said = f"{title_of(window.session.shelf, here)}: {found}"
        if found and said != self._said:
            self._said = said
            announce(window, said)

    def _say_indexed(self, run: Run, summary: IndexSummary) -> None:
        """Photos came or went without having been asked for; what was asked for has its notice."""
        if not run.asked and (summary.added or summary.changed or summary.removed or summary.failed):
            announce(self._window, summary_text(summary))

    def _note_end(self) -> None:
        self._ended = True

    def _say_groups(self, review: DuplicatesView) -> None:
        if not self._ended:
            return
        self._ended = False
        counts = [
            tr("{tab} {count}", tab=translated(tab.value), count=words.number(len(groups)))
            for tab, groups in review.groups.items()
            if groups
        ]
        found = comma_list(counts) if counts else _emptiness(review)
        announce(self._window, tr("All photos are compared. {found}", found=found))


def _emptiness(view: View) -> str:
    """What a view says while it has nothing to show; "" while it has."""
    empty = (part for part in view.parts if isinstance(part, EmptyState) and not part.isHidden())
    return next((part.accessibleName() for part in empty), "")
