"""Say of photos that were removed that they are back, and remove them again if that is wanted."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from desktop_app.core.language import plural, tr
from desktop_app.core.types import IndexSummary, PhotoId
from desktop_app.gui import words
from desktop_app.gui.actions.removing import ask_to_remove
from desktop_app.gui.background.tasks import Lane

if TYPE_CHECKING:
    from desktop_app.core.returned_photos import ReturnedPhoto, ReturnedPhotos
    from desktop_app.gui.window.main_window import MainWindow

__all__ = ["look_for_returned"]


def look_for_returned(window: MainWindow, summary: IndexSummary) -> None:
    """After photos were added: whether some of them were removed before. Each is told of once."""
    session = window.session
    if summary.added:
        work = partial(_news, session.library.returned)
        session.tasks.run(work, then=partial(_tell, window), lane=Lane.WRITE, channel="returned")


def _news(returned: ReturnedPhotos) -> tuple[list[ReturnedPhoto], list[PhotoId]]:
    """What came back, and of it what may go again unseen."""
    found = returned.news()
    items, _ = returned.to_remove(found)
    return found, [item.photo.id for item in items]


def _tell(window: MainWindow, news: tuple[list[ReturnedPhoto], list[PhotoId]]) -> None:
    found, photos = news
    if found:
        window.session.notices.say(
            plural(
                len(found),
                "{count:,} photo that you removed before is back: {photo}",
                "{count:,} photos that you removed before are back: {photo}",
                photo=words.file_name(found[0].photo.path),
            )
            + (tr(" and others.") if len(found) > 1 else "."),
            label=tr("Remove again…") if photos else "",
            action=(lambda: ask_to_remove(window.session, photos, window)) if photos else None,
        )
