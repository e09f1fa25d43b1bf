"""What the gallery's advice depends on, as it is now."""

from __future__ import annotations

from desktop_app.gui.gallery.advice import Situation
from desktop_app.gui.gallery.model import GalleryModel
from desktop_app.gui.session.navigation import Contents, Location
from desktop_app.gui.session.session import Session

__all__ = ["situation_of"]


def situation_of(session: Session, model: GalleryModel, location: Location, *, problem: str) -> Situation:
    """The situation of a gallery.

    Args:
        model: holds what is on show.
        location: what should be shown.
        problem: why it cannot be, "" where it can.
    """
    contents, shown = model.contents, model.rowCount()
    hidden = contents.distances is not None and shown < len(contents)
    asked = location.query.photo if location.query else None
    itself = int(asked is not None and shown > 0 and model.photo_id(0) == asked)
    return Situation(
        location=location,
        shown=shown - itself,
        nearest=_reach(contents, shown) if hidden else None,
        problem=problem,
        uncoded=asked is not None and contents.distances is not None and not len(contents),
        folders=session.shelf.folders if session.shelf.known else None,
        indexing=session.indexing.running,
        failures=session.shelf.failures,
    )


def _reach(contents: Contents, row: int) -> int:
    """How far the slider has to be for the photo at a row to be shown."""
    reach = contents.distances if contents.reach is None else contents.reach
    return 0 if reach is None else int(reach[row])
