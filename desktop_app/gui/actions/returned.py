"""Say of photos that were removed that they are back, and remove them again if that is wanted."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from desktop_app.core.language import plural, tr
from desktop_app.core.types import IndexSummary
from desktop_app.gui import words
from desktop_app.gui.actions.removing import ask_to_remove
from desktop_app.gui.background.tasks import Lane

if TYPE_CHECKING:
    from desktop_app.core.returned_photos import ReturnedPhoto
    from desktop_app.gui.window.main_window import MainWindow

__all__ = ["look_for_returned"]


def look_for_returned(window: MainWindow, summary: IndexSummary) -> None:
    """After photos were added: whether some of them were removed before. Each is told of once."""
    session = window.session
    if summary.added:
        work = session.library.returned.news
        session.tasks.run(work, then=partial(_tell, window), lane=Lane.WRITE, channel="returned")


def _tell(window: MainWindow, found: list[ReturnedPhoto]) -> None:
    if found:
        photos = [one.photo.id for one in found]
        window.session.notices.say(
            plural(
                len(found),
                "{count:,} photo that you removed before is back: {photo}",
                "{count:,} photos that you removed before are back: {photo}",
                photo=words.file_name(found[0].photo.path),
            )
            + (tr(" and others.") if len(found) > 1 else "."),
            label=tr("Remove again…"),
            action=lambda: ask_to_remove(window.session, photos, window),
        )
