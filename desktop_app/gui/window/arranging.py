"""The menus that say how the gallery is sorted and grouped."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu

from desktop_app.core.catalog.photo_order import Grouping, PhotoOrder, SortKey
from desktop_app.core.language import english, tr, translated
from desktop_app.gui.session.library_overview import LibraryOverview
from desktop_app.gui.session.navigation import PHOTOS, Location

if TYPE_CHECKING:
    from desktop_app.gui.window.main_window import MainWindow

SORTED = {
    SortKey.TAKEN: (english("Date taken"), english("Newest first"), english("Oldest first")),
    SortKey.ADDED: (english("Date added"), english("Latest first"), english("Earliest first")),
    SortKey.NAME: (english("Name"), english("Z to A"), english("A to Z")),
    SortKey.SIZE: (english("Size"), english("Largest first"), english("Smallest first")),
    SortKey.PIXELS: (english("Pixels"), english("Most first"), english("Fewest first")),
    SortKey.FOLDER: (english("Folder"), english("Z to A"), english("A to Z")),
}
"""What each order is called, and its two directions: descending, ascending."""

_RISING = frozenset({SortKey.NAME, SortKey.FOLDER})
"""Orders that usually ascend."""

GROUPED = {
    Grouping.NONE: english("No groups"),
    Grouping.DAY: english("Day"),
    Grouping.MONTH: english("Month"),
    Grouping.YEAR: english("Year"),
    Grouping.FOLDER: english("Folder"),
}

LAYOUTS = {english("Squares"): False, english("Rows that fill the width"): True}
"""Whether each is in rows."""

__all__ = ["GROUPED", "LAYOUTS", "SORTED", "arranging_menu", "can_arrange"]


def can_arrange(shelf: LibraryOverview, location: Location) -> bool:
    """Whether an order can be chosen for a place: not for what looks like a query, nor before there is any folder."""
    return location.view == PHOTOS and location.query is None and bool(shelf.folders or not shelf.known)


def arranging_menu(window: MainWindow) -> QMenu:
    """A menu of orders, directions and groups, with what is chosen ticked; made again whenever it is opened."""
    menu = QMenu(tr("Sort and group"), window)
    menu.aboutToShow.connect(lambda: _fill(menu, window))
    _fill(menu, window)
    return menu


def _fill(menu: QMenu, window: MainWindow) -> None:
    menu.clear()
    now = window.session.preferences.order
    _name, falling, rising = map(translated, SORTED[now.by])
    _heading(menu, tr("Sort by"))
    _choices(menu, window, [(translated(names[0]), _by(now, by), by is now.by) for by, names in SORTED.items()])
    menu.addSeparator()
    directions = [(False, falling), (True, rising)]
    if now.by in _RISING:
        directions.reverse()
    _choices(menu, window, [(name, replace(now, ascending=up), now.ascending is up) for up, name in directions])
    menu.addSeparator()
    _heading(menu, tr("Group by"))
    groups = [(translated(name), replace(now, grouping=one), now.grouping is one) for one, name in GROUPED.items()]
    _choices(menu, window, groups)
    menu.addSeparator()
    _heading(menu, tr("Show as"))
    shown = QActionGroup(menu)
    for name, rows in LAYOUTS.items():
        layout = menu.addAction(translated(name))
        layout.setCheckable(True)
        layout.setChecked(window.session.preferences.rows is rows)
        layout.setActionGroup(shown)
        layout.triggered.connect(_layout_setter(window, rows))
    menu.addSeparator()
    names = menu.addAction(tr("Names below photos"))
    names.setObjectName("names")
    names.setCheckable(True)
    names.setChecked(window.session.preferences.names)
    names.toggled.connect(partial(_show_names, window))


def _layout_setter(window: MainWindow, rows: bool) -> Callable[[], None]:
    return lambda: window.photos.lay_out(rows)


def _show_names(window: MainWindow, shown: bool) -> None:
    window.session.preferences.names = shown
    window.photos.grid.set_captions(shown)


def _heading(menu: QMenu, text: str) -> None:
    menu.addAction(text).setEnabled(False)


def _by(now: PhotoOrder, by: SortKey) -> PhotoOrder:
    """Another order, in the direction that is usual for it."""
    return replace(now, by=by, ascending=now.ascending if by is now.by else by in _RISING)


def _choices(menu: QMenu, window: MainWindow, choices: list[tuple[str, PhotoOrder, bool]]) -> None:
    group = QActionGroup(menu)
    for name, order, chosen in choices:
        action = QAction(name, menu)
        action.setCheckable(True)
        action.setChecked(chosen)
        action.setActionGroup(group)
        action.triggered.connect(_setter(window, order))
        menu.addAction(action)


def _setter(window: MainWindow, order: PhotoOrder) -> Callable[[], None]:
    def use() -> None:
        window.session.preferences.order = order
        window.photos.rearrange()

    return use
