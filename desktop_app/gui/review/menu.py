"""The context menu of a photo of the review."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMenu

from desktop_app.core.duplicates.review import Row
from desktop_app.gui import words
from desktop_app.gui.actions import files, queries
from desktop_app.gui.plain_text import menu_text
from desktop_app.gui.review.actions import ask_for_judgements
from desktop_app.gui.session.session import Session

if TYPE_CHECKING:
    from desktop_app.gui.review.view import DuplicatesView

__all__ = ["photo_menu"]


def photo_menu(session: Session, view: DuplicatesView, row: int, chosen: Row | None) -> QMenu:
    """What can be done about a row; `chosen` is None for a heading."""
    menu = QMenu(view)
    menu.addAction("Compare\tEnter", partial(view.do, "compare", row))
    if chosen is not None:
        mark = menu.addAction("Unmark\tSpace" if chosen.marked else "Mark\tSpace", partial(view.do, "mark", row))
        mark.setEnabled(not chosen.protected)
        menu.addAction("This one stays\tS", partial(view.do, "stay", row))
    menu.addSeparator()
    menu.addAction("Not a match\tN", partial(view.do, "apart", row))
    menu.addAction("Keep all of them\tK", partial(view.do, "keep", row))
    menu.addAction("What you said before…", partial(ask_for_judgements, session, view))
    if chosen is not None:
        photo = chosen.photo
        menu.addSeparator()
        menu.addAction(
            "Find similar", partial(queries.find_like_photo, session, photo.id, name=words.file_name(photo.path))
        )
        menu.addAction("Show in file manager", partial(files.show_in_file_manager, session, photo.path))
        folder = menu_text(words.folder_name(photo.path.parent))
        menu.addAction(f"Protect the folder “{folder}”", partial(_protect, view, chosen))
    return menu


def _protect(view: DuplicatesView, chosen: Row) -> None:
    rules, folder = view.reviewing.review.rules, chosen.photo.path.parent
    if folder not in rules.protected:
        view.reviewing.set_rules(replace(rules, protected=(*rules.protected, folder)))
