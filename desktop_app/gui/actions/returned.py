"""Say of photos that were removed that they are back, and remove them again if that is wanted."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from desktop_app.core.language import plural, tr, translated
from desktop_app.core.removal.journal import RemovalKind
from desktop_app.core.removal.plan import RemovalPlan, make_plan
from desktop_app.core.types import IndexSummary
from desktop_app.gui import words
from desktop_app.gui.actions.removing import PROMISE, confirm_removal
from desktop_app.gui.background.tasks import Lane

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from desktop_app.core.returned_photos import ReturnedPhoto, ReturnedPhotos
    from desktop_app.gui.window.main_window import MainWindow

__all__ = ["look_for_returned"]


def look_for_returned(window: MainWindow, summary: IndexSummary) -> None:
    """After photos were added: whether some of them were removed before. Each is told of once."""
    session = window.session
    if summary.added:
        work = partial(_news, session.library.returned)
        session.tasks.run(work, then=partial(_tell, window), lane=Lane.WRITE, channel="returned")


def _news(returned: ReturnedPhotos) -> tuple[list[ReturnedPhoto], bool]:
    """What came back, and whether some of it may go again unseen."""
    found = returned.news()
    items, _ = returned.to_remove(found)
    return found, bool(items)


def _tell(window: MainWindow, news: tuple[list[ReturnedPhoto], bool]) -> None:
    found, removable = news
    if found:
        window.session.notices.say(
            plural(
                len(found),
                "{count:,} photo that you removed before is back: {photo}",
                "{count:,} photos that you removed before are back: {photo}",
                photo=words.file_name(found[0].photo.path),
            )
            + (tr(" and others.") if len(found) > 1 else "."),
            label=tr("Remove again…") if removable else "",
            action=partial(_ask_to_remove_again, window, found) if removable else None,
            lasting=True,
        )


def _ask_to_remove_again(window: MainWindow, found: Sequence[ReturnedPhoto]) -> None:
    """Show what may go, each beside the one that was kept for it, and do it if that is wanted."""
    session = window.session
    library = session.library

    def make(kind: RemovalKind, folder: Path | None) -> RemovalPlan:
        items, left_out = library.returned.to_remove(found)
        protected, companions = session.reviewing.review.rules.protected, library.settings.companions
        return make_plan(kind, items, folder=folder, left_out=left_out, protected=protected, companions=companions)

    confirm_removal(
        session, make, kinds=(RemovalKind.TRASH, RemovalKind.MOVE), promise=translated(PROMISE), parent=window
    )
