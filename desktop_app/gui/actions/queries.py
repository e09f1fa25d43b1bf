"""Ask what looks like something."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication

from desktop_app.core.language import tr
from desktop_app.core.types import Photo, PhotoId, Picture
from desktop_app.gui import words
from desktop_app.gui.actions.folders import add_folders
from desktop_app.gui.background.mime import Offered, Usable, offered, usable
from desktop_app.gui.background.tasks import Lane
from desktop_app.gui.session.navigation import DUPLICATES, PHOTOS, Location, Query
from desktop_app.gui.session.session import Session

__all__ = ["find_like_file", "find_like_photo", "find_like_picture", "leave_query", "paste", "take", "type_search"]


def find_like_photo(session: Session, photo: PhotoId, *, name: str) -> None:
    """What looks like a photo of the library."""
    here = session.navigator.here.query
    if here is None or here.photo != photo or here.part is not None:
        session.navigator.go(Location(query=Query(photo, name)))


def find_like_file(session: Session, path: Path) -> None:
    """What looks like a file, wherever it is."""

    def show(photo: Photo | None) -> None:
        subject = path if photo is None else photo.id
        session.navigator.go(Location(query=Query(subject, words.file_name(path))))

    session.tasks.run(lambda: session.library.photo_at(path), then=show, channel="find")


def find_like_picture(session: Session, picture: Picture) -> None:
    """What looks like a picture without a file: pasted, or dropped from a browser."""
    session.navigator.go(Location(query=Query(picture, tr("pasted picture"))))


def take(session: Session, offer: Offered) -> None:
    """Folders are added; a picture is looked for, unless something else is by the time that its disk has answered."""
    wanted = session.tasks.claim("find")

    def use(what: Usable) -> None:
        if what.folders:
            add_folders(session, what.folders, show=not wanted.dropped)
            if what.photo is not None:
                session.notices.say(tr("The folders are added. To look for a picture, drop it alone."))
        elif wanted.dropped:
            return
        elif what.photo is not None:
            find_like_file(session, what.photo)
        elif what.picture is not None:
            find_like_picture(session, what.picture)
        elif what.elsewhere:
            session.notices.say(
                tr("That is only a web address, and Lookalike downloads nothing. Save the picture, then drop the file.")
            )
        else:
            session.notices.say(tr("That is neither a folder nor a picture."))

    # On no channel: what was dropped before is not forgotten because its disk is slow to answer.
    session.tasks.run(partial(usable, offer), then=use, lane=Lane.FILES)


def paste(session: Session) -> None:
    """Take what is on the clipboard."""
    offer = offered(QGuiApplication.clipboard().mimeData() or QMimeData())  # None while nothing was ever copied
    if offer:
        take(session, offer)
    else:
        session.notices.say(tr("There is no picture on the clipboard. Copy one, then paste it here."))


def leave_query(session: Session) -> None:
    """Back to all photos."""
    session.navigator.go(Location())


def type_search(session: Session, text: str) -> None:
    """Show the photos, or in the review the groups, that have these words; typing on adds no step for Back."""
    here = session.navigator.here
    browsing = here.view in (PHOTOS, DUPLICATES) and here.query is None
    if text == (here.text if browsing else ""):
        return
    folder = here.folder if browsing else None
    view, below = (here.view, here.below) if browsing else (PHOTOS, None)
    wanted = Location(view, folder=folder, text=text, below=below)
    session.navigator.go(wanted, replace=browsing and bool(here.text) and bool(text))
