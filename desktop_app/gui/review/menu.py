"""The context menu of a photo of the review."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu

from desktop_app.core.duplicates.review import Row
from desktop_app.core.language import tr
from desktop_app.gui import words
from desktop_app.gui.actions import files, queries
from desktop_app.gui.actions.open_with import ask_to_open_with
from desktop_app.gui.commands import Menu, Needs, command, in_menu
from desktop_app.gui.plain_text import menu_text
from desktop_app.gui.session.session import Session

if TYPE_CHECKING:
    from desktop_app.gui.review.view import DuplicatesView

__all__ = ["photo_menu", "show_menu"]


def photo_menu(session: Session, view: DuplicatesView, row: int, chosen: Row | None) -> QMenu:
    """What can be done about a row; `chosen` is None for a heading."""
    menu = QMenu(view)
    for each in in_menu(Menu.GROUP):
        if each.needs is Needs.MEMBER and chosen is None:
            continue
        if each.id == "apart":
            menu.addSeparator()
        again = each.id == "mark" and chosen is not None and chosen.marked
        said = f"{each.label_again if again else each.label}\t{each.ways[0]}"
        action = menu.addAction(said, partial(view.do, each.id, row))
        action.setObjectName(each.id)
        action.setEnabled(each.id != "mark" or chosen is None or not chosen.protected)
    if chosen is not None:
        photo = chosen.photo
        menu.addSeparator()
        menu.addAction(
            command("find-similar").label,
            partial(queries.find_like_photo, session, photo.id, name=words.file_name(photo.path)),
        )
        menu.addAction(command("open-with").label, partial(ask_to_open_with, session, photo.path, view))
        menu.addAction(command("show-file").label, partial(files.show_in_file_manager, session, photo.path))
        folder = menu_text(words.folder_name(photo.path.parent))
        menu.addAction(tr("Protect the folder “{folder}”", folder=folder), partial(_protect, view, chosen))
    return menu


def show_menu(session: Session, view: DuplicatesView, point: QPoint) -> None:
    """The menu of the row at a point of the list."""
    index = view.list.indexAt(point)
    if index.isValid():
        menu = photo_menu(session, view, index.row(), view.model.member(index.row()))
        menu.popup(view.list.viewport().mapToGlobal(point))


def _protect(view: DuplicatesView, chosen: Row) -> None:
    rules, folder = view.reviewing.review.rules, chosen.photo.path.parent
    if folder not in rules.protected:
        view.reviewing.marking.use_rules(replace(rules, protected=(*rules.protected, folder)))
