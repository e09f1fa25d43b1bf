"""Ask what contains a part of a photo."""

from __future__ import annotations

from desktop_app.core.language import tr
from desktop_app.core.parts import Part
from desktop_app.gui.actions.settings import change_setting
from desktop_app.gui.session.navigation import Location, Query
from desktop_app.gui.session.session import Session
from desktop_app.gui.session.subject import Subject

__all__ = ["can_ask", "find_part"]


def can_ask(session: Session) -> bool:
    """Whether parts are searched; if they are not, the person is asked whether they want that."""
    wanted = session.library.settings.parts
    if not wanted:
        session.notices.say(
            tr("To find parts, each photo is read once more: half a second of one core, and 1.1 kB, per photo."),
            label=tr("Switch on"),
            action=lambda: change_setting(session, "parts", value=True),
        )
    return wanted


def find_part(session: Session, subject: Subject | None, part: Part) -> None:
    """What contains this part of the subject."""
    if subject is not None and can_ask(session):
        asked = subject.source if subject.photo is None else subject.photo.id
        session.navigator.go(Location(query=Query(asked, tr("part of {subject}", subject=subject.name), part)))
