"""Ask about files from outside, copy those that are wanted, and remove those that are there."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QWidget

from desktop_app.core.arrivals.acting import removal_of
from desktop_app.core.arrivals.arrival import Arrival
from desktop_app.core.errors import display_path
from desktop_app.core.language import english, tr, translated
from desktop_app.core.removal.actions import RemovalPlan
from desktop_app.core.removal.journal import RemovalKind
from desktop_app.gui import words
from desktop_app.gui.actions.removing import confirm_removal
from desktop_app.gui.session.navigation import ARRIVALS, Location
from desktop_app.gui.session.session import Session
from desktop_app.gui.widgets.folder_chooser import chosen_folder

_PROMISE = english(
    "No photo of your library is touched. Each file, and the photo that is kept for it, is "
    "checked again first. Nothing is deleted for good"
)

__all__ = ["ask_about_folder", "ask_to_copy_wanted", "ask_to_remove_there", "look_at", "tell_landed"]


def ask_about_folder(session: Session, parent: QWidget) -> None:
    """Let the person choose a card or a folder, and compare it with the library."""
    chosen = chosen_folder(tr("Choose a card, a backup or a folder"), parent, at=str(Path.home()))
    if chosen is not None:
        look_at(session, [chosen])


def look_at(session: Session, paths: Sequence[Path]) -> None:
    """Compare files and folders with the library, and go where the answers are shown."""
    session.arrivals.look(paths)
    session.navigator.go(Location(view=ARRIVALS))


def ask_to_copy_wanted(session: Session, parent: QWidget) -> None:
    """Copy what the library has not whole to a folder that the person chooses."""
    chosen = chosen_folder(tr("Copy what is new to a folder"), parent)
    if chosen is not None:
        session.arrivals.copy(chosen)


def tell_landed(session: Session, known: Sequence[Arrival]) -> None:
    """Say of what landed in the inbox that the library has it; the button shows each pair."""
    first = known[0]
    where = f" ({display_path(first.match.path)})" if first.match else ""
    others = tr(", and {others}", others=words.count_of(len(known) - 1, "other")) if len(known) > 1 else ""
    session.notices.say(
        tr("You already have {first}{where}{others}.", first=words.file_name(first.path), where=where, others=others),
        label=tr("Show"),
        action=lambda: look_at(session, [one.path for one in known]),
        lasting=True,
    )


def ask_to_remove_there(session: Session, parent: QWidget) -> None:
    """Show which files would go since the library has them, and do it if that is wanted."""
    found, library = list(session.arrivals.found), session.library

    def make(kind: RemovalKind, folder: Path | None) -> RemovalPlan:
        return removal_of(found, kind, catalog=library.catalog, settings=library.settings, folder=folder)

    confirm_removal(
        session, make, kinds=(RemovalKind.TRASH, RemovalKind.MOVE), promise=translated(_PROMISE), parent=parent
    )
